import type { DateMark } from '../../../engine/dates.ts'
import { hasMark, lastMark, type Page } from '../../../engine/page.ts'
import { isSpacelessText, type Scope } from '../scope.ts'

const BEFORE_DATE = 14
const BEHIND_SCOPE = 10

/**
 * "The list of the 25th session, due on 30 June": a day by which something is to be done is nobody's day of meeting. What is
 * due right behind the meeting's own words ("the session is due in May"), or held by a day ("no later than"), is the meeting.
 */
export function isDueDay(page: Page, scope: Scope, date: DateMark): boolean {
  const due = lastMark(
    page,
    'meeting.due',
    Math.max(scope.sentence.span[0], date.start - BEFORE_DATE * 2),
    date.start,
    (mark) => date.start - mark.end <= BEFORE_DATE,
  )
  if (due === undefined) return false
  if (due.start < scope.end) return due.end <= scope.start
  if (due.payload === 'term') return !hasMark(page, 'meeting.convene', scope.end, due.start)
  return due.start - scope.end > (isSpacelessText(scope) ? 1 : BEHIND_SCOPE) || date.role === 'by'
}
