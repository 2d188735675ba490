import { holdsAny } from '../../engine/gaps.ts'
import { type Page, type Sentence, firstFrom, marksOf } from '../../engine/page.ts'

/** Where the words that frame another meeting begin ("in the course of the 22nd session"), null when they do not. */
export function frameOf(page: Page, sentence: Sentence, start: number): number | null {
  const list = marksOf(page, 'meeting.frame')
  const mark = list[firstFrom(list, start) - 1]
  return mark &&
    mark.start >= sentence.span[0] &&
    mark.end <= start &&
    start - mark.end <= 26 &&
    !holdsAny(page.folded, mark.end, start, ',;。')
    ? mark.start
    : null
}
