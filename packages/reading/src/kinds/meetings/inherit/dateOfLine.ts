import type { DateMark } from '../../../engine/dates.ts'
import { type Page, type Sentence, dateFrom } from '../../../engine/page.ts'

// Sentences of a line behind its date.
const LINE = 3

/** The date that stands alone before the sentences of a line. */
export function dateOfLine(page: Page, sentence: Sentence): DateMark | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - LINE); i--) {
    const first = page.sentences[i]!
    if (first.block !== sentence.block) return undefined
    const date = page.dates[dateFrom(page, first.span[0])]
    if (
      date?.iso != null &&
      date.start - first.span[0] <= 1 &&
      date.end <= first.span[1] &&
      first.span[1] - date.end <= 1
    )
      return date
  }
  return undefined
}
