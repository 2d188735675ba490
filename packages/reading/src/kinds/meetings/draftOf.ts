import type { DateMark } from '../../engine/dates.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { byCode, inOrder } from '../../engine/order.ts'
import { type Page, hasMark } from '../../engine/page.ts'
import type { PartyCode } from '../../findings.ts'
import { isBloc } from '../../names/countries.ts'
import { completed, isOnline } from './circumstances.ts'
import { dateOf } from './when/dateOf.ts'
import type { Draft, Mention } from './draft.ts'
import { placeOf } from './placeOf.ts'
import { isAhead, statusOf } from './when/statusOf.ts'
import { foreseen, isLater, lasting, weekLater, yearEarlier, yearLater } from './when/yearOf.ts'

/** What one mention tells, with the circumstances that its sentence gives it. */
export function draftOf(page: Page, mention: Mention, sides: readonly PartyCode[], others: readonly Mention[]): Draft {
  const told = foreseen(page, mention, dateOf(page, mention, others))
  // "Ahead of the 25th session the minister said on Monday": the day is of what was said.
  const isToCome = mention.kind === 'session' && isAhead(page, mention) && !isLater(page, told)
  const found = isToCome && !isForeseenBehind(page, mention, told) ? null : yearEarlier(page, mention, told)
  const { status, isTold } = statusOfMention(page, mention, found, isToCome)
  const due = mention.kind === 'visit' ? lasting(page, mention, found) : found
  const { codes, implied } = isOfOneSide(mention)
    ? { codes: inOrder([...mention.sides], byCode), implied: null }
    : completed(page, mention.sides, sides)
  return {
    mention,
    actors: mention.actors,
    body: mention.body ?? null,
    ordinal: mention.ordinal ?? null,
    date: due && status === 'planned' ? (due.isWeekday ? weekLater(page, due) : yearLater(page, due)) : due,
    place: mention.place ?? (mention.kind === 'visit' ? null : placeOf(page, mention, others)),
    online: mention.isOnline === true || (mention.kind !== 'visit' && isOnline(page, mention, others)),
    status: mention.step === 'next' && !(isTold && status === 'held' && found) ? 'planned' : status,
    isTold: isTold || mention.step !== undefined,
    parties: codes,
    partiesSaid: implied === null,
    implied: implied ? [implied] : [],
  }
}

/** "For the 7th session, | which is to be held in spring | …": the day told with a word of planning is the session's. */
const isForeseenBehind = (page: Page, mention: Mention, date: DateMark | null): boolean =>
  date !== null && date.start >= mention.end && hasMark(page, 'meeting.planned', mention.end, date.start)

/** Held or planned as the kind of mention says, else as the words around it do. */
function statusOfMention(
  page: Page,
  mention: Mention,
  date: DateMark | null,
  isToCome: boolean,
): { status: 'held' | 'planned'; isTold: boolean } {
  if (mention.tellsNothing) return { status: 'held', isTold: false }
  return mention.isWished ||
    isToCome ||
    (mention.preparedFrom !== undefined && !date) ||
    isInvitedTo(page, mention, date) ||
    isVisitToCome(page, mention, date)
    ? { status: 'planned', isTold: true }
    : statusOf(page, mention, date)
}

const isVisitToCome = (page: Page, mention: Mention, date: DateMark | null): boolean =>
  mention.kind === 'visit' &&
  (!date || page.publishedOn === null) &&
  (mention.isYetToCome === true || (!date && isAhead(page, mention)))

/** One side's own part of a body, or a bloc's own forum: no other side is to be added. */
const isOfOneSide = (mention: Mention): boolean =>
  mention.sides.length === 1 &&
  (mention.isPart === true ||
    ((mention.kind === 'forum' || (mention.kind === 'session' && mention.body === null)) && isBloc(mention.sides[0]!)))

const INVITED_REACH = 60

/** "Invited them to the fair in July": a forum to come, unless its day is over. */
const isInvitedTo = (page: Page, mention: Mention, date: DateMark | null): boolean =>
  mention.kind === 'forum' &&
  (date === null || page.publishedOn === null || isLater(page, date)) &&
  hasMark(
    page,
    'meeting.asked-to',
    Math.max(mention.sentence.span[0], mention.start - INVITED_REACH),
    mention.start,
    (mark) => mark.end <= mention.start && !holdsAny(page.folded, mark.end, mention.start, ',;:'),
  )
