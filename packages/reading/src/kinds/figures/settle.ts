import type { Figure } from '../../findings.ts'

// Of numbers repeated without end only so many are compared.
const MOST_COMPARED = 12

/** Repeats of one fact (headline, lead, body) become one figure: the one that says most. */
export function settle(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = []
  const places = new Map<string, number[]>()
  for (const figure of figures) {
    const key = `${figure.indicator}|${figure.value === null ? `~${figure.change}` : String(figure.value)}|${figure.unit}`
    let known = places.get(key)
    if (!known) places.set(key, (known = []))
    const same = known.find((i) => isRepeat(kept[i]!, figure))
    if (same !== undefined) kept[same] = better(kept[same]!, figure)
    else {
      if (known.length < MOST_COMPARED) known.push(kept.length)
      kept.push(figure)
    }
  }
  return withoutRetold(kept)
}

/** A growth told without its level (a headline's) where the same growth is told with it. */
function withoutRetold(figures: readonly Figure[]): Figure[] {
  const keyOf = ({ indicator, change, from, to }: Figure): string => `${indicator}|${change}|${from}|${to}`
  const told = new Map<string, string | null>()
  for (const figure of figures)
    if (figure.value !== null && figure.change !== null) told.set(keyOf(figure), figure.period)
  if (told.size === 0) return [...figures]
  return figures.filter((figure) => {
    if (figure.value !== null || figure.change === null) return true
    const period = told.get(keyOf(figure))
    return period === undefined || !compatible(period, figure.period)
  })
}

const compatible = (a: unknown, b: unknown): boolean => a === null || b === null || a === b

function isRepeat(a: Figure, b: Figure): boolean {
  if (!compatible(a.period, b.period) || !compatible(a.change, b.change)) return false
  if (a.from !== b.from || a.to !== b.to) return false
  // Among the first three, and the third.
  if (a.indicator === 'rank' && a.qualifier !== b.qualifier) return false
  // The target once named in passing ("the 10 billion") is still the target.
  return a.status === b.status || bare(a) || bare(b)
}

const bare = (figure: Figure): boolean => figure.status === 'actual' && figure.period === null && figure.change === null

function better(a: Figure, b: Figure): Figure {
  const [more, less] = weight(b) > weight(a) ? [b, a] : [a, b]
  if (more.period !== null || less.period === null) return more
  return {
    ...more,
    period: less.period,
    implied: [...more.implied, { field: 'period', from: 'the same figure elsewhere in the text', span: less.span }],
    certainty: 'implied',
  }
}

const weight = (figure: Figure): number =>
  (figure.status === 'actual' ? 0 : 8) +
  (figure.period === null ? 0 : 4) +
  (figure.change === null ? 0 : 2) +
  (figure.implied.length === 0 ? 1 : 0) +
  // Who says "over" or "about" says it more carefully than who leaves it out.
  (figure.qualifier === 'exact' ? 0 : 0.5)
