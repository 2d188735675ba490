import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'

const REACH = 160

/** The part of a sentence around a mark that ends at semicolons, colons and dashes between clauses. */
export function clauseAround(page: Page, sentence: Sentence, mark: Mark): readonly [number, number] {
  const { folded } = page
  let start = mark.start
  while (start > sentence.span[0] && mark.start - start < REACH && !isBreak(folded, start - 1)) start--
  let end = mark.end
  while (end < sentence.span[1] && end - mark.end < REACH && !isBreak(folded, end)) end++
  return [start, end]
}

const isBreak = (folded: string, at: number): boolean => folded[at] === ';' || folded[at] === ':' || (folded[at] === '-' && folded[at - 1] === ' ' && folded[at + 1] === ' ' && !/[\d]/.test(folded[at + 2] ?? ''))
