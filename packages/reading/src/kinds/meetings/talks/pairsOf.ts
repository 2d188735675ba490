import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Actors } from '../actors/actors.ts'
import type { Around, Partners } from './around.ts'
import { group, serial, serialBefore } from './inTurn.ts'
import { areOpposite, firstCouple, isJoint, isWith, lastPair } from './opposite.ts'
import { pairDiscussing, pairReferredTo, pairTelling } from './pairByManner.ts'
import { pairOfTheTwo, pairWithUnnamed } from './pairUnnamed.ts'
import type { Word } from './talksWord.ts'

/** Pairs of those who meet. */
export function pairsOf(
  page: Page,
  actors: Actors,
  { sentence, mark, manner: said, isBack }: Word,
  before: readonly Actor[],
  after: readonly Actor[],
): Actor[][] {
  const manner = said === 'call' ? 'meet' : said
  const reals = before.filter(isReal)
  const later = after.filter(isReal)
  const gapAfter = later[0] ? later[0].start - mark.end : Number.POSITIVE_INFINITY
  const around: Around = { page, sentence, mark, manner, isBack, before, after, reals, later, gapAfter }
  if (manner === 'tell') return pairTelling(around)
  const partners = partnersOf(around, actors.subjectBefore(sentence))
  if (manner === 'discuss') return pairDiscussing(around, partners)
  // "A had talks with B and met | C": B was met by the verb before.
  const { joined } = partners
  const near = joined && isNear(around, joined) ? joined : null
  if (isBack) return pairReferredTo(around, partners, near)
  const inTurn = pairsInTurn(around, partners.earlier)
  if (inTurn) return inTurn
  if (near && (gapAfter > 3 || mark.start - near[1].end <= 6)) return serialBefore(page, sentence, reals, near, mark)
  if (manner === 'receive' && !hasGuest(around)) return []
  const object = objectOf(around)
  return (
    pairsBehind(around, object) ??
    pairsJoined(around, partners) ??
    pairWithUnnamed(around, object) ??
    pairOfTheTwo(around) ??
    []
  )
}

const isReal = (actor: Actor): boolean => actor.form === 'named' || actor.form === 'role' || actor.form === 'side'

function partnersOf({ page, mark, reals, later }: Around, earlier: Actor | null): Partners {
  const last = lastPair(reals, mark)
  // "A held talks with B and met C": the two have met; the next verb's object meets one of them.
  const joined = last && isSpent(page, last, later, mark) ? null : last
  const companion = later.find((actor) => isWith(page, actor) && actor.start - mark.end < 90)
  const host =
    companion &&
    (reals.findLast((actor) => areOpposite(actor, companion)) ??
      (reals.length === 0 && earlier && areOpposite(earlier, companion) ? earlier : undefined))
  return { joined, companion, host, earlier }
}

/** Two joined right before the word, whom no other word of meeting has told of. */
const isNear = ({ page, mark }: Around, joined: readonly [Actor, Actor]): boolean =>
  !hasMark(page, 'meeting.talks', joined[0].end, joined[1].start, ({ payload }) => payload !== 'skip') &&
  mark.start - joined[1].end <= 24 &&
  isJoint(page, ...joined)

const pronounBefore = ({ before }: Around): Actor | undefined => before.find((actor) => actor.form === 'pronoun')

/** "He had talks with A and B in turn": two of one side met whom the pronoun stands for. */
function pairsInTurn(around: Around, earlier: Actor | null): Actor[][] | null {
  const { page, mark, reals } = around
  const he = pronounBefore(around)
  return he &&
    earlier &&
    reals.length > 0 &&
    he.end <= reals[0]!.start &&
    reals[0]!.start - he.end < 12 &&
    mark.start - reals.at(-1)!.end <= 12 &&
    !holdsAny(page.folded, reals.at(-1)!.end, mark.start, ',') &&
    reals.every((actor) => actor.side !== null && actor.side !== earlier.side)
    ? reals.map((actor) => [{ ...he, person: earlier.person, side: earlier.side, form: 'named' }, actor])
    : null
}

/** "Received" needs a guest right behind it, or "him". */
const hasGuest = ({ mark, after, reals, later, gapAfter }: Around): boolean =>
  (reals.length > 0 && after.some((actor) => actor.form === 'pronoun' && actor.start - mark.end <= 1)) ||
  (later[0] !== undefined &&
    (gapAfter <= 14 ||
      (gapAfter <= 40 && later[0].side !== null && reals.some((actor) => areOpposite(actor, later[0]!)))))

/** Whom those before the word met. */
const objectOf = ({ mark, reals, later, gapAfter }: Around): Actor | undefined =>
  later.find((actor) => actor.start - mark.end < 110 && reals.some((other) => areOpposite(other, actor))) ??
  (gapAfter < 100 ? later[0] : undefined)

/** "Talks between A and B", "A met B". */
function pairsBehind(around: Around, object: Actor | undefined): Actor[][] | null {
  const { page, sentence, mark, manner, reals, later, gapAfter } = around
  const couple = firstCouple(page, later)
  // "A had meetings with the governor B and the mayor C": two of one side, met by one of the other.
  const isMet =
    couple !== null &&
    couple[0].side !== null &&
    couple[0].side === couple[1].side &&
    reals.some((actor) => actor.side !== null && actor.side !== couple[0].side)
  if (couple && !isMet && gapAfter < 60 && (manner === 'noun' || reals.length === 0)) return [couple]
  if (!object) return null
  // A foreigner's own meeting with somebody whose side is not said.
  const subject =
    reals.findLast((actor) => areOpposite(actor, object)) ??
    later.find(
      (actor) => actor !== object && actor.start > object.end && areOpposite(actor, object) && reals.length === 0,
    )
  if (subject) return serial(page, sentence, mark, subject, group(page, mark, later, object))
  // "He had talks with A and B and received C": the one who acts is still he.
  const he = pronounBefore(around)
  return he && he.side !== null && object.side !== null && he.side !== object.side
    ? serial(page, sentence, mark, { ...he, form: 'named' }, group(page, mark, later, object))
    : null
}

/** The two before the word, one of them behind "with", or two who open the sentence. */
function pairsJoined(
  { page, sentence, mark, manner, reals }: Around,
  { joined, companion, host }: Partners,
): Actor[][] | null {
  if (joined) return serialBefore(page, sentence, reals, joined, mark)
  if (companion && host) return [[host, companion]]
  // "A and B, who head …, spoke by telephone."
  const [opener, fellow] = reals
  return opener &&
    fellow &&
    manner !== 'noun' &&
    opener.start - sentence.span[0] < 30 &&
    areOpposite(opener, fellow) &&
    isJoint(page, opener, fellow)
    ? [[opener, fellow]]
    : null
}

const OBJECT_REACH = 24

/** Another word of meeting has told of the two already, and this one has an object of its own. */
function isSpent(page: Page, [first, second]: readonly [Actor, Actor], later: readonly Actor[], mark: Mark): boolean {
  const object = later[0]
  return (
    object !== undefined &&
    object.start - mark.end <= OBJECT_REACH &&
    (areOpposite(first, object) || areOpposite(second, object)) &&
    hasMark(page, 'meeting.talks', first.end, mark.start, ({ payload }) => payload !== 'skip' && payload !== 'tell')
  )
}
