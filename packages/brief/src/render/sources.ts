import type { Brief, BriefAnchor } from '../brief.ts'

/** The anchors of a brief, numbered in the order in which the sentences first stand on them. */
export interface NumberedSources {
  readonly sources: readonly BriefAnchor[]
  /** Number of an anchor, from 1. */
  numberOf(anchor: BriefAnchor): number
}

export function numberSources(brief: Brief): NumberedSources {
  const numbers = new Map<string, number>()
  const sources: BriefAnchor[] = []
  const key = ({ documentId, start, end }: BriefAnchor) => `${documentId} ${start} ${end}`
  for (const anchor of brief.sections.flatMap(({ sentences }) => sentences.flatMap(({ anchors }) => anchors))) {
    if (numbers.has(key(anchor))) continue
    sources.push(anchor)
    numbers.set(key(anchor), sources.length)
  }
  return { sources, numberOf: (anchor) => numbers.get(key(anchor))! }
}

/** A source in one line: title, date, and the very words. */
export const sourceLine = (anchor: BriefAnchor, quote: (words: string) => string): string =>
  [
    anchor.documentTitle ?? anchor.documentId,
    anchor.publishedOn,
    anchor.quote && quote(anchor.quote.replaceAll(/\s+/g, ' ').trim()),
  ]
    .filter(Boolean)
    .join(', ')

export interface RenderOptions {
  /** Address of a source in the register's reader; default none, the source is then named only. */
  readonly linkTo?: (anchor: BriefAnchor) => string | null
}
