import { type Page, type Sentence, datesWithin, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Word } from './talksWord.ts'

/** True for a word of meeting that tells of none: a habit, the press, the business of a session. */
export const isNoMeeting = (page: Page, { sentence, mark, manner }: Word): boolean =>
  // "The session, chaired by A and B, discussed …": the session's own business.
  (manner === 'discuss' && hasMark(page, 'meeting.session', sentence.span[0], mark.start)) ||
  manner === 'skip' ||
  isHabit(page, mark, sentence) ||
  isWithPress(page, mark, sentence)

/** "Meet often": no meeting of a day. */
function isHabit(page: Page, mark: Mark, sentence: Sentence): boolean {
  return hasMark(
    page,
    'meeting.habit',
    Math.max(sentence.span[0], mark.start - 16),
    Math.min(sentence.span[1], mark.end + 18),
    (habit) => habit.start - mark.end <= 3 && mark.start - habit.end <= 3,
  )
}

function isWithPress(page: Page, mark: Mark, sentence: Sentence): boolean {
  return hasMark(
    page,
    'meeting.outsider',
    mark.start,
    Math.min(sentence.span[1], mark.end + 40),
    (outsider) => outsider.start - mark.end <= 12 || outsider.start < mark.end,
  )
}

const WISH_REACH = 160

/** "Hopes the two towns will exchange visits, meet firms of …": what is wished for without a day, and not of two people named. */
export function isWished(page: Page, sentence: Sentence, mark: Mark, pair: readonly Actor[]): boolean {
  if (pair.filter((actor) => actor.form === 'named').length > 1) return false
  const [from, to] = sentence.span
  return (
    hasMark(page, 'meeting.wished', Math.max(from, mark.start - WISH_REACH), mark.start) &&
    !datesWithin(page, Math.max(from, mark.start - WISH_REACH), Math.min(to, mark.end + 60)).some(
      (date) => date.grain === 'day',
    )
  )
}
