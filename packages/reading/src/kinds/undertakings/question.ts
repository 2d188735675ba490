import type { Page, Sentence } from '../../engine/page.ts'

// Quotation marks and brackets behind the mark that ends a sentence.
const MOST_CLOSING = 5

/** "Will the duties fall?" What is asked is not undertaken. */
export function isQuestion({ folded }: Pick<Page, 'folded'>, { span: [start, end] }: Sentence): boolean {
  let last = end - 1
  while (last > start && end - last < MOST_CLOSING && ' "\')»”’」』'.includes(folded[last]!)) last--
  return folded[last] === '?'
}
