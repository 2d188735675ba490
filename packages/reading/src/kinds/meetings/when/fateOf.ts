import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, firstMark } from '../../../engine/page.ts'
import type { Mention } from '../draft.ts'

const FATE_REACH = 70
const FATE_BEFORE = 30

/** "Could not be held", "was put off until May", said of a meeting behind its words and before those of the next. */
export function fateOf(page: Page, mention: Mention, next: Mention | undefined): string | undefined {
  const [from, to] = mention.sentence.span
  const until = Math.min(to, mention.end + FATE_REACH, next && next.start > mention.end ? next.start : to)
  return firstMark(
    page,
    'meeting.fate',
    Math.max(from, mention.start - FATE_BEFORE),
    until,
    (mark) =>
      !holdsAny(page.folded, Math.min(mark.end, mention.end), Math.max(mark.start, mention.start), ';:') &&
      (mark.start >= mention.start || mention.start - mark.end <= 6),
  )?.payload
}
