import type { Figure } from '../../findings.ts'

/** Repeats of one fact (headline, lead, body) become one figure: the one that says most. */
export function settle(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = []
  const places = new Map<string, number[]>()
  for (const figure of figures) {
    const key = `${figure.indicator}|${figure.value === null ? `~${figure.change}` : String(figure.value)}|${figure.unit}`
    const known = places.get(key) ?? []
    const same = known.find((i) => isRepeat(kept[i]!, figure))
    if (same === undefined) {
      places.set(key, [...known, kept.length])
      kept.push(figure)
    } else if (weight(figure) > weight(kept[same]!)) kept[same] = figure
  }
  return kept
}

const compatible = (a: unknown, b: unknown): boolean => a === null || b === null || a === b

function isRepeat(a: Figure, b: Figure): boolean {
  return compatible(a.period, b.period) && compatible(a.change, b.change) && a.status === b.status && ((a.from === b.from && a.to === b.to) || a.from === null || b.from === null)
}

const weight = (figure: Figure): number => (figure.period === null ? 0 : 4) + (figure.change === null ? 0 : 2) + (figure.from === null ? 0 : 1)
