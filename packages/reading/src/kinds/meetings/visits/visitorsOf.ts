import { type Page, datesWithin, hasMark } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Actors } from '../actors/actors.ts'
import { beginningIn } from '../beginningIn.ts'
import type { Mention } from '../draft.ts'
import type { Trip } from './trip.ts'
import { ownersOf } from './tripOwners.ts'

const BACK_REACH = 14
const WISH_GAP = 6

/** Those whose visit it is, null where nobody goes; none where the words speak of a visit told before. */
export function visitorsOf(
  trip: Trip,
  all: readonly Actor[],
  actors: Actors,
  told: Mention | undefined,
): readonly Actor[] | null {
  const { page, sentence, mark, manner, isBack, goal } = trip
  let visitors = visitorsNear(trip, all)
  if (isWisher(trip, visitors)) return null
  if (visitors.length === 0 && goal) {
    const guest = sentence.language.names ? guestBehind(page, all, goal) : undefined
    visitors = guest ? [guest] : goesOn(trip, goal, told) ? [...told!.actors] : visitors
  }
  if (visitors.length === 0 && !isBack && !trip.isScheduled) return null
  if (!goal && manner !== 'trip' && manner !== 'guest' && !(trip.isArrival && isDated(page, mark))) return null
  if (!goal || visitors.length === 0 || !visitors.every((actor) => actor.side !== null && actor.side === goal.code))
    return visitors
  // A host who says where he lives is no visitor; "he" is then whom the sentences before are about.
  const earlier = visitors.every((actor) => actor.form === 'pronoun') ? actors.subjectBefore(sentence) : null
  return !earlier || earlier.side === goal.code
    ? null
    : visitors.map((actor) => ({ ...actor, person: earlier.person, side: earlier.side }))
}

/** Those who go by the words around. */
function visitorsNear(trip: Trip, all: readonly Actor[]): Actor[] {
  const { page, sentence, mark, manner, goal } = trip
  let visitors = ownersOf(page, all, mark, manner, goal, sentence)
  if (trip.isSubject) visitors = visitors.filter((actor) => actor.end <= mark.start)
  // "Impressed by the country since his visit in 2016": with a goal and a day of its own whoever speaks was there.
  if (visitors.length === 0 && manner === 'trip' && goal && isDatedAfter(page, goal.end))
    visitors = all.filter((actor) => actor.form === 'named' && actor.side !== goal.code).slice(0, 1)
  // "During the visit … with heads of companies": those named further on are whom the visitor meets.
  return trip.isBack
    ? visitors.filter((actor) =>
        actor.end <= mark.start ? !isParted(page, actor, mark) : actor.start - mark.end <= BACK_REACH,
      )
    : visitors
}

/** "X called the coming visit …": of a verb's subject the visit that is told again need not be. */
const isParted = ({ folded, language }: Page, actor: Actor, mark: Mark): boolean =>
  language.names === undefined && !language.hasCases && /\p{L}{2,}/u.test(folded.slice(actor.end, mark.start))

/** 他希望人才多到泰国: whoever wishes does not go. */
const isWisher = ({ page, sentence, mark, manner, isWished }: Trip, visitors: readonly Actor[]): boolean =>
  isWished &&
  manner === 'near' &&
  sentence.language.names !== undefined &&
  visitors.length > 0 &&
  visitors.every(
    (actor) =>
      actor.form === 'pronoun' &&
      actor.end <= mark.start &&
      hasMark(page, 'meeting.invite', actor.end, mark.start) &&
      mark.start - actor.end > WISH_GAP,
  )

/** "Flies to A, from there to B": who goes on is who went. */
const goesOn = ({ mark, manner }: Trip, goal: CountryMention, told: Mention | undefined): boolean =>
  // 他此行到15日为止,接下来还要去…: behind the visit at hand the next.
  (told?.place != null || (told?.kind === 'visit' && told.isBack && told.actors.length > 0)) &&
  (manner === 'go' || manner === 'near') &&
  mark.start - told.end < STAGE &&
  told.place?.code !== goal.code &&
  told.actors.every(({ side }) => side !== goal.code)

const STAGE = 40

/** 来华出席峰会的智利总统: who came stands behind the clause that tells of it. */
function guestBehind(page: Page, all: readonly Actor[], goal: CountryMention): Actor | undefined {
  const guest = beginningIn(all, goal.end, goal.end + 48).find(
    (actor) => (actor.form === 'named' || actor.form === 'role') && actor.side !== null && actor.side !== goal.code,
  )
  if (!guest) return undefined
  const gap = page.folded.slice(goal.end, guest.start)
  return gap.includes('的') && !/[,;:]/.test(gap) ? guest : undefined
}

/** "Arrived on 30 March": a day against the word stands for the goal that the text has told. */
const isDated = (page: Page, mark: Mark): boolean =>
  datesWithin(page, Math.max(0, mark.start - 16), mark.end + 16).some(
    (date) =>
      date.grain === 'day' && (date.start >= mark.end ? date.start - mark.end <= 4 : mark.start - date.end <= 1),
  )

/** A date right behind an offset. */
const isDatedAfter = (page: Page, offset: number): boolean =>
  datesWithin(page, offset, offset + 40).some((date) => date.iso !== null && date.start - offset <= 6)
