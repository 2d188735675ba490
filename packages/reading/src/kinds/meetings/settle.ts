import type { Person } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'
import { type Actor } from './actors/actor.ts'
import { mayBeOne } from './actors/mayBeOne.ts'
import { mainParties } from './circumstances.ts'
import type { Draft } from './draft.ts'

// A meeting is told again near where it was told; bounded so that a text of nothing but meetings stays linear.
const LOOK_BACK = 60

/** Puts mentions of one meeting together, in text order; those that only refer back add to the one they refer to. */
export function settle(page: Page, people: readonly Person[], drafts: readonly Draft[]): Draft[] {
  const settled: Draft[] = []
  const waiting: Draft[] = []
  const join = (draft: Draft): boolean => {
    const known = settled.slice(-LOOK_BACK).findLast((one) => isSame(page, people, one, draft))
    if (known) merge(known, draft)
    return known !== undefined
  }
  for (const draft of drafts) {
    if (join(draft) || isOfSession(settled, draft)) continue
    if (draft.mention.isBack) waiting.push(draft)
    else settled.push(draft)
  }
  // What refers back to nothing is a meeting of its own, where no other of the text can be meant.
  const held = new Set(settled.filter(({ status }) => status === 'held').map(({ mention }) => mention.kind))
  for (const draft of waiting) {
    if (join(draft)) continue
    const { kind } = draft.mention
    const isMeant =
      held.has(kind) ||
      (kind === 'talks' && (held.has('session') || (draft.mention.rule === THIS && settled.some(isOfTalks))))
    if (!isMeant && (kind === 'talks' ? mainParties(page).length >= 2 : kind !== 'forum' || draft.date !== null)) {
      settled.push(draft)
      if (draft.status === 'held') held.add(kind)
    } else if (
      kind === 'talks' &&
      (draft.date?.grain === 'day' || (draft.date !== null && !draft.mention.refersBack && draft.actors.length === 0))
    )
      settled.push(draft)
    // "In 2017 he came for …": on a day of its own it is another visit.
    else if (
      kind === 'visit' &&
      draft.date !== null &&
      draft.place !== null &&
      draft.actors.length > 0 &&
      !draft.mention.refersBack
    )
      settled.push(draft)
  }
  return settled.filter((draft) => !isSignedThere(draft, settled)).sort((a, b) => a.mention.start - b.mention.start)
}

// "This meeting": one the text has told of, be it still to come.
const THIS = 'meeting/talks-this'
const isOfTalks = ({ mention: { kind } }: Draft): boolean => kind === 'talks' || kind === 'session'

const NEXT = 2
/** "During the meeting the co-chairs …" right behind a session is that session. */
const isOfSession = (settled: readonly Draft[], { mention, date }: Draft): boolean =>
  mention.kind === 'talks' &&
  (mention.refersBack === true || (mention.rule === 'meeting/talks-discuss' && date === null)) &&
  settled
    .slice(-LOOK_BACK)
    .some(
      (one) =>
        one.mention.kind === 'session' &&
        one.status === 'held' &&
        mention.sentence.index > one.mention.sentence.index &&
        mention.sentence.index - one.mention.sentence.index <= NEXT,
    )

/** A signing on the day of a session, of talks or of a forum, or told without a day beside a forum, is part of them. */
export const isSignedThere = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.mention.kind === 'signing' &&
  all
    .slice(0, LOOK_BACK)
    .some(
      (other) =>
        SCENES.has(other.mention.kind) &&
        (draft.date !== null && other.date !== null
          ? other.date.iso === draft.date.iso || isWithinSession(other, draft)
          : draft.date === null &&
            draft.mention.sentence.language.names === undefined &&
            other.mention.kind === 'forum' &&
            other.status === 'held' &&
            Math.abs(other.mention.sentence.index - draft.mention.sentence.index) <= SCENE_REACH),
    )
/** A signing on one of the days of a session, or told less exactly: of its minutes. */
const isWithinSession = (session: Draft, draft: Draft): boolean =>
  session.mention.kind === 'session' && session.status === 'held' && datesAgree(session, draft)
const SCENES: ReadonlySet<Draft['mention']['kind']> = new Set(['session', 'talks', 'forum'])
const SCENE_REACH = 1

function isSame(page: Page, people: readonly Person[], known: Draft, draft: Draft): boolean {
  const [a, b] = [known.mention, draft.mention]
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'session': {
      if (known.ordinal !== null && draft.ordinal !== null)
        return (
          known.ordinal === draft.ordinal && (known.body === draft.body || known.body === null || draft.body === null)
        )
      if ((known.parties.length === 1) !== (draft.parties.length === 1)) return false
      if (b.step && !a.step && known.status === 'planned' && draft.status === 'planned') return true
      if ((a.step ?? '') !== (b.step ?? '')) return false
      if (known.ordinal !== null && known.date === null && draft.date !== null && isOfEarlierYear(page, draft))
        return false
      return (
        (known.body === draft.body || known.body === null || draft.body === null) &&
        datesAgree(known, draft) &&
        (known.status === draft.status || !draft.isTold)
      )
    }
    case 'talks':
      if (!datesAgree(known, draft) || (known.status !== draft.status && draft.isTold && known.isTold)) return false
      if (isRetold(known, draft)) return true
      return b.isBack && draft.actors.length === 0
        ? true
        : (pairsAgree(people, known.actors, draft.actors) ||
            (b.refersBack === true && sidesAgree(known.actors, draft.actors)) ||
            (isSameDay(known, draft) && !areOthers(people, known.actors, draft.actors))) &&
            (known.online === draft.online || b.isBack)
    case 'visit': {
      // "Received the visiting minister": the day is that of the talks, somewhere within the visit.
      if (!datesAgree(known, draft) && !((a.isGuest || b.isGuest) && areNear(known, draft))) return false
      const [here, there] = [known.place?.code ?? null, draft.place?.code ?? null]
      // Of a visit to several countries the stay in one is told on its own.
      const isStop =
        a.sides.length > 2 &&
        there !== null &&
        a.sides.includes(there) &&
        (draft.date === null || draft.date === known.date)
      if (here !== null && there !== null && here !== there && !isStop) return false
      if (known.date === null && draft.date !== null && isLongPast(page, draft)) return false
      if (known.date === null && draft.date === null && known.status !== draft.status && draft.mention.isWished)
        return false
      // A delegation and its leader.
      if (
        known.actors.some((one) =>
          draft.actors.some(
            (other) =>
              (one.form === 'side' || other.form === 'side') &&
              (one.side === other.side || one.side === null || other.side === null),
          ),
        )
      )
        return true
      return (
        known.actors.length === 0 ||
        draft.actors.length === 0 ||
        known.actors.some((one) => draft.actors.some((other) => mayBeOne(people, one, other)))
      )
    }
    case 'forum':
      if (!datesAgree(known, draft)) return false
      if (known.ordinal !== null && draft.ordinal !== null) return known.ordinal === draft.ordinal
      return (
        (isSameHead(a.head ?? '', b.head ?? '') || isBareHead(a.head ?? '', b)) &&
        (b.isBack || b.sides.length === 0 || b.sides.every((code) => a.sides.includes(code)) || a.sides.length === 0)
      )
    case 'signing':
      return datesAgree(known, draft)
  }
}

/** "The co-chairs met. A and B went over …": the next sentence names those who met. */
const isRetold = (known: Draft, draft: Draft): boolean =>
  known.actors.every((actor) => actor.form === 'pair') &&
  known.actors.length > 0 &&
  draft.mention.sentence.index - known.mention.sentence.index <= 1

/** Every actor of the one that has no counterpart in the other leaves room for one: two pairs that share only one person differ. */
function pairsAgree(people: readonly Person[], a: readonly Actor[], b: readonly Actor[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const vague = (actors: readonly Actor[]): boolean =>
    actors.every((actor) => actor.form === 'pair' || actor.form === 'pronoun')
  // "The two sides" after named people are those; named people after "the two sides" are others.
  if (vague(b)) return true
  if (vague(a)) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const taken = new Set<Actor>()
  return few.every((actor) => {
    const match = many.find((other) => !taken.has(other) && mayBeOne(people, actor, other))
    if (match) taken.add(match)
    return match !== undefined
  })
}

const DAYS_OF_VISIT = 7
/** Days that may lie within one visit. */
function areNear(a: Draft, b: Draft): boolean {
  const days = [a, b].map(({ date }) => Date.parse((date?.iso ?? '').slice(0, 10)))
  return Math.abs(days[0]! - days[1]!) <= DAYS_OF_VISIT * 86_400_000
}

const MONTHS_PAST = 2

/** Told with its own year, and months before the text was published: another than the one that the text is about. */
function isLongPast(page: Page, { date }: Draft): boolean {
  const { publishedOn } = page
  if (!date?.iso || date.implied !== null || publishedOn === null || publishedOn.length < 7 || date.iso.length < 7)
    return false
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return months(publishedOn) - months(date.iso) > MONTHS_PAST
}

/** "At the council in 2024", told in 2025. */
const isOfEarlierYear = (page: Page, { date, mention }: Draft): boolean =>
  mention.sentence.language.names === undefined &&
  page.publishedOn !== null &&
  date?.iso != null &&
  date.implied === null &&
  date.iso.slice(0, 4) < page.publishedOn.slice(0, 4)

const isSameDay = (a: Draft, b: Draft): boolean =>
  a.date !== null &&
  b.date !== null &&
  a.date.iso === b.date.iso &&
  a.date.grain === 'day' &&
  a.parties.join() === b.parties.join()

/** On some side two different people are named. */
const areOthers = (people: readonly Person[], a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        one.side !== null &&
        one.side === other.side &&
        !mayBeOne(people, one, other) &&
        !(one.person !== null && b.some((third) => third.person === one.person)) &&
        !(other.person !== null && a.some((third) => third.person === other.person)),
    ),
  )

/** Those who are named are the same, and the others of the same sides. */
function sidesAgree(a: readonly Actor[], b: readonly Actor[]): boolean {
  const named = (actors: readonly Actor[]): Set<number> =>
    new Set(actors.flatMap(({ person }) => (person === null ? [] : [person])))
  const [x, y] = [named(a), named(b)]
  if (![...y].some((person) => x.has(person))) return false
  return b.every((one) =>
    one.person === null
      ? a.some((other) => other.side === one.side)
      : x.has(one.person) || a.some((other) => other.person === null && other.side === one.side),
  )
}

const LONGEST_ENDING = 3
const SHORTEST_STEM = 4
/** The same noun, or the same in another case: форум, форума. */
function isSameHead(a: string, b: string): boolean {
  if (a === b) return true
  const stem = Math.min(a.length, b.length) - LONGEST_ENDING + 1
  return (
    Math.abs(a.length - b.length) <= LONGEST_ENDING && stem >= SHORTEST_STEM && a.slice(0, stem) === b.slice(0, stem)
  )
}

const PLAIN = 4
/** "The forum" behind "the international forum": the last word alone, with no name about it. */
function isBareHead(known: string, { head = '', start, end, ordinal, sides }: Draft['mention']): boolean {
  const isPlain = end - start <= head.length + PLAIN && (ordinal ?? null) === null && sides.length === 0
  return isPlain && !head.includes(' ') && isSameHead(known.slice(known.lastIndexOf(' ') + 1), head)
}

function datesAgree(a: Draft, b: Draft): boolean {
  const [x, y] = [a.date?.iso, b.date?.iso]
  if (!x || !y || x.startsWith(y) || y.startsWith(x)) return true
  const inside = (day: string, stretch: string): boolean => {
    const [from, to] = stretch.split('/')
    return to !== undefined && day >= from! && day.slice(0, to.length) <= to
  }
  return inside(x, y) || inside(y, x)
}

function merge(known: Draft, draft: Draft): void {
  const from = 'another mention of the meeting'
  const { start, end } = draft.mention
  const note = (field: string): void => {
    known.implied.push({ field, from, span: [start, end] })
  }
  if (
    draft.date &&
    (!known.date ||
      (known.mention.isGuest === true && draft.mention.isGuest !== true) ||
      (draft.date.iso!.length > known.date.iso!.length &&
        known.date.grain !== 'stretch' &&
        draft.date.iso!.startsWith(known.date.iso!.slice(0, 4))))
  ) {
    known.date = draft.date
    note('date')
    if (draft.isTold) known.status = draft.status
    known.isTold ||= draft.isTold
  } else if (
    !known.isTold &&
    draft.isTold &&
    // "In the course of the visit he will …": what is still to be done on a visit that has begun.
    !(known.mention.kind === 'visit' && draft.status === 'planned' && draft.mention.refersBack === true) &&
    !(known.date !== null && draft.date === null && draft.status === 'planned')
  ) {
    known.status = draft.status
    known.isTold = true
  }
  // "Arrived in Amsterdam, beginning a visit to the Netherlands": the visit is to the country.
  const isWider =
    known.mention.kind === 'visit' &&
    draft.place !== null &&
    known.place !== null &&
    known.mention.rule === 'meeting/visit-near' &&
    draft.mention.rule !== 'meeting/visit-near' &&
    draft.mention.sentence.index - known.mention.sentence.index <= 2
  if ((!known.place || isWider) && draft.place) {
    known.place = draft.place
    note('place')
  }
  known.ordinal ??= draft.ordinal
  known.body ??= draft.body
  known.online ||= draft.online
  if (draft.partiesSaid && !known.partiesSaid) {
    known.parties = draft.parties
    known.partiesSaid = true
  }
  const more = draft.actors.filter(
    (actor) => actor.form === 'named' && !known.actors.some((one) => one.person === actor.person),
  )
  if (known.actors.every((actor) => actor.person === null) && more.length > 0)
    known.actors = [...more, ...known.actors.filter((actor) => actor.form === 'side')]
}
