import type { DateMark } from '../../../engine/dates.ts'
import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Scope } from '../scope.ts'

const REACH = 160
const HELD_BEFORE = 14
const HELD_BEHIND = 8
// Words of one letter or two ("on", 于) are no verbs.
const SHORTEST_VERB = 4

/** "The session agreed to raise trade to $2 billion by 2030": a year behind words of a goal and of its sum is the goal's, not the session's. */
export function isOfGoal(page: Page, scope: Scope, date: DateMark): boolean {
  if (date.grain !== 'year' || isHeldThen(page, scope, date)) return false
  const [from, to] = scope.sentence.span
  const start = Math.max(from, date.start - REACH, scope.end <= date.start ? scope.end : from)
  const end = Math.min(to, date.end + REACH, date.end <= scope.start ? scope.start : to)
  if (!hasMark(page, 'figure.currency', start, end) && !hasMark(page, 'figure.percent', start, end)) return false
  if (isGoal(page, start, date.start)) return true
  // "By 2020 to raise trade to …", 到2020年将贸易额提高到…: a goal told behind its year.
  return isDue(page, date) && isGoal(page, date.end, end)
}

/** "The session agreed to raise trade, which will …": a word of what is to come behind the goal that a session set, its sum behind it. */
export const isWithinGoal = (page: Page, { end, sentence }: Scope, start: number): boolean =>
  hasMark(page, 'figure.status', end, start, isTarget) &&
  hasMark(page, 'figure.currency', start, Math.min(sentence.span[1], start + REACH))

/** Words of a goal in the clause, or a noun that says that what stands before it was one (5亿美元的目标). */
const isGoal = (page: Page, from: number, to: number): boolean =>
  from < to &&
  (hasMark(page, 'figure.status', from, to, isTarget) || hasMark(page, 'figure.status-after', from, to, isTarget)) &&
  !holdsAny(page.folded, from, to, ';')

const isTarget = (mark: Mark): boolean => mark.payload === 'target'

/** By, until or up to that year, or a year still to come. */
const isDue = (page: Page, date: DateMark): boolean =>
  (date.role === 'by' && !'在于'.includes(page.folded[date.start - 1] ?? ' ')) ||
  date.role === 'until' ||
  (date.iso !== null && page.publishedOn !== null && date.iso.slice(0, 4) > page.publishedOn.slice(0, 4))

/** A verb of being held stands against the year. */
const isHeldThen = (page: Page, { sentence }: Scope, date: DateMark): boolean =>
  hasMark(
    page,
    'meeting.convene',
    Math.max(sentence.span[0], date.start - HELD_BEFORE),
    Math.min(sentence.span[1], date.end + HELD_BEHIND),
    ({ start, end }) => end - start >= (sentence.language.names ? 2 : SHORTEST_VERB),
  )
