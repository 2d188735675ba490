import type { DocumentDetail, Finding } from '@rapporteur/api/schemas'

type Range = readonly [start: number, end: number]

/** A stretch of text that one set of findings covers; the first of `findings` is the shortest and gives the look. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly findings: readonly Finding[]
  /** Reason why the stretch yields nothing, when it is noise. */
  readonly noise: string | null
  /** Part of the stretch that the address points at. */
  readonly pointed: boolean
}

/** A paragraph and its segments. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly language: string | null
  readonly segments: readonly Segment[]
}

interface Cover {
  readonly range: Range
  readonly finding: Finding | null
  readonly noise: string | null
  readonly pointed: boolean
}

/** The text cut at every border of a finding, paragraph by paragraph. Linear in the text, near it in the findings. */
export function blocksOf(
  document: Pick<DocumentDetail, 'text' | 'paragraphs' | 'noise'>,
  findings: readonly Finding[],
  pointed: Range | null,
): Block[] {
  const covers: Cover[] = [
    ...findings.flatMap((finding) =>
      rangesOf(finding).map((range) => ({ range, finding, noise: null, pointed: false })),
    ),
    ...document.noise.map(({ start, end, reason }) => ({
      range: [start, end] as const,
      finding: null,
      noise: reason,
      pointed: false,
    })),
    ...(pointed ? [{ range: pointed, finding: null, noise: null, pointed: true }] : []),
  ].sort((a, b) => a.range[0] - b.range[0])
  let next = 0
  let open: Cover[] = []
  return paragraphsOf(document).map(({ start, end, language }) => {
    open = open.filter(({ range }) => range[1] > start)
    while (next < covers.length && covers[next]!.range[0] < end) open.push(covers[next++]!)
    return { start, end, language, segments: cut(start, end, open) }
  })
}

function rangesOf(finding: Finding): readonly Range[] {
  const own: Range = [finding.anchor.start, finding.anchor.end]
  return finding.kind === 'person'
    ? [own, ...finding.mentions.filter(([start, end]) => end <= own[0] || start >= own[1])]
    : [own]
}

/** The document's paragraphs, and whatever text stands between them. */
function paragraphsOf({
  text,
  paragraphs,
}: Pick<DocumentDetail, 'text' | 'paragraphs'>): { start: number; end: number; language: string | null }[] {
  const blocks: { start: number; end: number; language: string | null }[] = []
  let at = 0
  const rest = (end: number): void => {
    for (const match of text.slice(at, end).matchAll(/[^\n]+/g)) {
      if (match[0].trim())
        blocks.push({ start: at + match.index, end: at + match.index + match[0].length, language: null })
    }
  }
  for (const { span, language } of paragraphs) {
    rest(span[0])
    blocks.push({ start: span[0], end: span[1], language })
    at = span[1]
  }
  rest(text.length)
  return blocks
}

function cut(start: number, end: number, covers: readonly Cover[]): Segment[] {
  const borders = [
    ...new Set([start, end, ...covers.flatMap(({ range }) => range).filter((at) => at > start && at < end)]),
  ].sort((a, b) => a - b)
  return borders.slice(0, -1).map((from, place) => {
    const to = borders[place + 1]!
    const over = covers.filter(({ range }) => range[0] < to && range[1] > from)
    return {
      start: from,
      end: to,
      findings: over
        .filter((cover) => cover.finding !== null)
        .sort((a, b) => a.range[1] - a.range[0] - (b.range[1] - b.range[0]))
        .map(({ finding }) => finding!),
      noise: over.find(({ noise }) => noise !== null)?.noise ?? null,
      pointed: over.some(({ pointed }) => pointed),
    }
  })
}
