import type { Page } from '../../engine/page.ts'

/** A name in text without spaces: offsets into the text. */
export interface SpacelessName {
  readonly start: number
  readonly end: number
  /** Country of its surname, where it has one of the page's own surname rows. */
  readonly surnameSide: string | null
  readonly hasSurname: boolean
}

/** The number of tokens from one to an offset. */
export function tokensTo(page: Page, token: number, end: number): number {
  let n = 0
  for (let i = token; i < page.tokens.count && page.tokens.end[i]! <= end; i++) n++
  return n
}
