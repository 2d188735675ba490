import { type Page, type Sentence, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Actors } from '../actors/actors.ts'
import type { Mention } from '../draft.ts'
import { entryIn } from './entries.ts'
import { dateOfLine } from '../inherit/dateOfLine.ts'
import { goalsListed } from './goalsListed.ts'
import { invitationIn } from './invitations.ts'
import { isDatedWithin } from './isDatedWithin.ts'
import type { Trip } from './trip.ts'
import { tripOf } from './tripOf.ts'
import { visitOf } from './visitOf.ts'
import { stopsIn } from './visitStops.ts'
import { visitorsOf } from './visitorsOf.ts'

const STAY_REACH = 70

/**
 * Who goes where. Rows of `meeting.visit` say what their word needs: `go` somebody before and a country or town after;
 * `trip` a noun with its goal, its visitor, or both; `stay` ("is in") the same as `go` with a date; `guest` ("visiting") somebody after.
 */
export function visitsIn(page: Page, sentence: Sentence, actors: Actors): Mention[] {
  const marks = marksWithin(page, 'meeting.visit', ...sentence.span)
  if (marks.length === 0) {
    const noted = entryIn(page, sentence, actors) ?? invitationIn(page, sentence, actors)
    return noted ? [noted] : []
  }
  const all = actors.in(sentence)
  const found: Mention[] = []
  for (let i = 0; i < marks.length; i++) {
    const trip = tripOf(page, sentence, marks[i]!, marks[i + 1], all)
    if (!trip) continue
    const visitors = visitorsOf(trip, all, actors, found.at(-1))
    if (!visitors || !isTold(trip)) continue
    const visit = visitOf(trip, visitors, marks)
    const beside = trip.goal && visitors.length > 0 ? goalsListed(page, visit, trip.goal) : []
    found.push(beside.length > 0 ? { ...visit, beside } : visit)
  }
  const stops = stopsIn(page, sentence, all, marks, found)
  return stops.length === 0 ? found : [...found.filter(({ place }) => place !== null), ...stops]
}

const ASKED_REACH = 90
/** "Invited the Prime Minister to visit at a suitable time": nothing that will be. */
const isOnlyAsked = ({ page, sentence, mark, isWished }: Trip): boolean =>
  isWished &&
  hasMark(page, 'meeting.asked-to', Math.max(sentence.span[0], mark.start - ASKED_REACH), mark.start) &&
  hasMark(page, 'meeting.someday', mark.end, sentence.span[1])

/** True when the words tell of a visit that is known: "is in" a place needs its days. */
function isTold(trip: Trip): boolean {
  const { page, sentence, mark, manner } = trip
  const [from, to] = sentence.span
  if (isOnlyAsked(trip)) return false
  return (
    manner !== 'stay' ||
    dateOfLine(page, sentence) !== undefined ||
    hasMark(page, 'meeting.for-days', mark.end, Math.min(to, mark.end + STAY_REACH)) ||
    isDatedWithin(page, Math.max(from, mark.end - 90), Math.min(to, mark.end + 120))
  )
}
