import type { PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { CountryMention } from '../../engine/parties.ts'
import {
  countriesWithin,
  countryFrom,
  datesWithin,
  firstFrom,
  hasMark,
  marksWithin,
  type Page,
  type Sentence,
} from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { isBloc } from '../../names/countries.ts'
import { type Actor } from './actor.ts'
import { type Actors } from './actors.ts'
import { beginningIn } from './beginningIn.ts'
import { mainParties } from './circumstances.ts'
import { isOfCapital, leadTo, type Place, placeFrom } from './placeOf.ts'
import type { Mention } from './draft.ts'
import { entryIn } from './entries.ts'
import { dateOfLine } from './inherit.ts'
import { invitationIn } from './invitations.ts'
import { frameOf } from './frameOf.ts'

const BACK_REACH = 14
const WISH_GAP = 6
const STAY_REACH = 70

/**
 * Who goes where. Rows of `meeting.visit` say what their word needs: `go` somebody before and a country or town after;
 * `trip` a noun with its goal, its visitor, or both; `stay` ("is in") the same as `go` with a date; `guest` ("visiting") somebody after.
 */
export function visitsIn(page: Page, sentence: Sentence, actors: Actors): Mention[] {
  const [from, to] = sentence.span
  const marks = marksWithin(page, 'meeting.visit', from, to)
  if (marks.length === 0) {
    const noted = entryIn(page, sentence, actors) ?? invitationIn(page, sentence, actors)
    return noted ? [noted] : []
  }
  const all = actors.in(sentence)
  const found: Mention[] = []
  marks.forEach((mark, i) => {
    const isBack = mark.payload.endsWith('-back')
    const isArrival = mark.payload === 'arrive'
    // 对华进行访问的总理: what is told of the visitor stands before him.
    const isRelative = sentence.language.names !== undefined && mark.payload === 'go' && page.folded[mark.end] === '的'
    const manner = isRelative ? 'guest' : isArrival ? 'go' : isBack ? mark.payload.slice(0, -5) : mark.payload
    const next = marks[i + 1]
    if (manner === 'skip') return
    if (
      hasMark(
        page,
        'meeting.many',
        Math.max(from, mark.start - 14),
        Math.min(to, mark.end + 3),
        (many) => mark.start - many.end <= 3 && many.start - mark.end <= 2,
      )
    )
      return
    const goal = manner === 'guest' ? null : goalOf(page, sentence, mark, manner, next, all)
    // 到海参崴的直航船, 来过的人: what is told of something else.
    if (
      sentence.language.names &&
      ((manner === 'near' && goal && page.folded[goal.end] === '的') ||
        (isRelative && page.folded[mark.end - 1] === '过'))
    )
      return
    // "As part of their visit, the ministers …": the one told before.
    const isTheirs =
      manner === 'trip' &&
      !goal &&
      marksWithin(page, 'meeting.pronoun', Math.max(from, mark.start - 8), mark.start).some(
        (pronoun) => mark.start - pronoun.end <= 1,
      )
    let visitors = visitorsOf(page, all, mark, manner, goal, sentence)
    // "Hopes that the visit will bring …": the visit that the text is about.
    const isSubject =
      manner === 'trip' &&
      !goal &&
      hasMark(
        page,
        'meeting.trip-does',
        mark.end,
        Math.min(to, mark.end + 40),
        (one) => one.start - mark.end <= 2 || (one.start - mark.end <= 24 && isStep(page, mark, from)),
      )
    if (isSubject) visitors = visitors.filter((actor) => actor.end <= mark.start)
    const isWished =
      !isSubject &&
      hasMark(
        page,
        'meeting.invite',
        Math.max(from, mark.start - 90),
        mark.start,
        (invite) => invite.payload !== 'skip',
      ) &&
      !hasMark(page, 'meeting.invited', Math.max(from, mark.start - 160), mark.start)
    // "Impressed by the country since his visit in 2016": with a goal and a day of its own whoever speaks was there.
    if (visitors.length === 0 && manner === 'trip' && goal && isDatedAfter(page, goal.end))
      visitors = all.filter((actor) => actor.form === 'named' && actor.side !== goal.code).slice(0, 1)
    // "The visit will take place on 11-13 July."
    const isScheduled =
      isSubject && datesWithin(page, mark.end, Math.min(to, mark.end + 40)).some((date) => date.iso !== null)
    // "During the visit … with heads of companies": those named further on are whom the visitor meets.
    if (isBack) visitors = visitors.filter((actor) => actor.end <= mark.start || actor.start - mark.end <= BACK_REACH)
    // 他希望人才多到泰国: whoever wishes does not go.
    if (
      isWished &&
      manner === 'near' &&
      sentence.language.names &&
      visitors.length > 0 &&
      visitors.every(
        (actor) =>
          actor.form === 'pronoun' &&
          actor.end <= mark.start &&
          hasMark(page, 'meeting.invite', actor.end, mark.start) &&
          mark.start - actor.end > WISH_GAP,
      )
    )
      return
    const guest = visitors.length === 0 && goal && sentence.language.names ? guestBehind(page, all, goal) : undefined
    if (guest) visitors = [guest]
    // "Flies to A, from there to B": who goes on is who went.
    const told = found.at(-1)
    if (
      visitors.length === 0 &&
      goal &&
      told?.place &&
      (manner === 'go' || manner === 'near') &&
      mark.start - told.end < STAGE &&
      told.place.code !== goal.code &&
      told.actors.every(({ side }) => side !== goal.code)
    )
      visitors = [...told.actors]
    if (visitors.length === 0 && !isBack && !isScheduled) return
    if (!goal && manner !== 'trip' && manner !== 'guest' && !(isArrival && isDated(page, mark))) return
    if (goal && visitors.length > 0 && visitors.every((actor) => actor.side !== null && actor.side === goal.code)) {
      // A host who says where he lives is no visitor; "he" is then whom the sentences before are about.
      const earlier = visitors.every((actor) => actor.form === 'pronoun') ? actors.subjectBefore(sentence) : null
      if (!earlier || earlier.side === goal.code) return
      visitors = visitors.map((actor) => ({ ...actor, person: earlier.person, side: earlier.side }))
    }
    if (
      manner === 'stay' &&
      !dateOfLine(page, sentence) &&
      !hasMark(page, 'meeting.for-days', mark.end, Math.min(to, mark.end + STAY_REACH)) &&
      !datesWithin(page, Math.max(from, mark.end - 90), Math.min(to, mark.end + 120)).some((date) => date.iso !== null)
    )
      return
    const isThis = goal !== null && isThisTrip(page, goal)
    const others = marks.filter((other) => other !== mark && other.payload !== 'skip')
    const near = [...visitors, ...(goal ? [goal] : [])].filter(
      (item) =>
        Math.max(item.start - mark.end, mark.start - item.end) < 80 &&
        // "Will visit A from 9 to 12 May, B from 12 to 16": each keeps to its own days.
        !others.some((other) => item.end <= other.start && other.end < mark.start && mark.start - other.end > 3),
    )
    const sides: PartyCode[] = []
    for (const code of [...visitors.map((actor) => actor.side), goal?.code ?? null, ...goalsBeside(page, goal)])
      if (code !== null && !isBloc(code) && !sides.includes(code)) sides.push(code)
    found.push({
      kind: 'visit',
      rule: `meeting/visit-${manner}`,
      start: Math.min(mark.start, ...near.map((item) => item.start)),
      end: Math.max(mark.end, ...near.map((item) => item.end)),
      verb: [mark.start, mark.end],
      isYetToCome:
        (sentence.language.names !== undefined && page.folded.startsWith('前夕', mark.end - 2)) ||
        (manner === 'trip' &&
          hasMark(
            page,
            'meeting.ahead',
            Math.max(from, mark.start - 14),
            mark.start,
            (one) => mark.start - one.end <= 1,
          )) ||
        (sentence.language.names !== undefined &&
          hasMark(
            page,
            'meeting.ahead',
            mark.end,
            Math.min(to, mark.end + 4),
            (one) => one.start - mark.end <= 1 && one.end - one.start > 1,
          )),
      sentence,
      frame: frameOf(page, sentence, mark.start),
      actors: visitors,
      sides,
      place: goal ? placeFrom(page, goal) : manner === 'guest' || isArrival ? hostOf(page, visitors) : null,
      tellsNothing: isSubject && !isScheduled,
      isBack:
        isBack ||
        isTheirs ||
        isThis ||
        (isSubject && !isScheduled) ||
        (!isScheduled && visitors.every((actor) => actor.form === 'pronoun')) ||
        (manner === 'guest' && visitors.every((actor) => actor.person === null && actor.side === null)),
      refersBack: isBack || isThis,
      isWished,
      // "Ended the visit": the day is that of the end.
      isGuest: manner === 'guest' || (sentence.language.names !== undefined && hasEnded(page, from, mark, goal)),
    })
  })
  const stops = stopsIn(page, sentence, all, marks, found)
  return stops.length === 0 ? found : [...found.filter(({ place }) => place !== null), ...stops]
}

const STAGE = 40
const MOST_STOPS = 6
const STOP_GAP = 24

/** "Three countries: A (10–11 June), B (11–13 June) and C (13–15 June)": each with its days in brackets is a visit of its own. */
function stopsIn(
  page: Page,
  sentence: Sentence,
  all: readonly Actor[],
  marks: readonly Mark[],
  found: readonly Mention[],
): Mention[] {
  const first = marks[0]!
  const stops: CountryMention[] = []
  for (const country of countriesWithin(page, first.start, sentence.span[1])) {
    if (country.form === 'adjective' || isBloc(country.code)) continue
    const open = country.end + (page.folded[country.end] === ' ' ? 1 : 0)
    if (page.folded[open] !== '(') continue
    const date = page.dates[firstFrom(page.dates, open)]
    if (!date || date.start - open > 6 || date.iso === null || (date.grain !== 'day' && date.iso.length < 15)) continue
    const last = stops.at(-1)
    if (last && country.start - last.end > STOP_GAP + date.end - date.start) break
    stops.push(country)
    if (stops.length === MOST_STOPS) break
  }
  if (stops.length < 2) return []
  const told = found.find((mention) => mention.actors.length > 0)
  const actors =
    told?.actors ??
    all.filter((actor) => actor.form !== 'pair' && actor.form !== 'pronoun' && actor.end <= stops[0]!.start).slice(0, 1)
  const side = actors[0]?.side ?? null
  if (actors.length === 0) return []
  return stops
    .filter((stop) => !found.some((mention) => mention.place?.start === stop.start) && stop.code !== side)
    .map((stop) => ({
      kind: 'visit' as const,
      rule: 'meeting/visit-stop',
      start: stop.start,
      end: stop.end,
      sentence,
      frame: null,
      actors,
      sides: side === null ? [stop.code] : [side, stop.code],
      place: placeFrom(page, stop),
      isBack: false,
      isWished: false,
    }))
}

/** "The last visit of this level took place in 2002." */
const isStep = (page: Page, mark: Mark, from: number): boolean =>
  hasMark(page, 'meeting.step', Math.max(from, mark.start - 14), mark.end, (step) => step.start < mark.end)

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

/** The country or town a word of going leads to: behind it, past its adjectives; in front of it where the language puts it there. */
function goalOf(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  manner: string,
  next: Mark | undefined,
  all: readonly Actor[],
): CountryMention | null {
  const [from, to] = sentence.span
  const inside = page.countries[countryFrom(page, mark.start)]
  if (inside && inside.start < mark.end && !isBloc(inside.code)) return inside
  const reach = manner === 'trip' ? 80 : manner === 'near' ? 24 : 34
  const until = Math.min(to, mark.end + reach, next && next.start > mark.end + 20 ? next.start : to)
  let soFar = mark.end
  for (const country of countriesWithin(page, mark.end, until)) {
    if (isBloc(country.code) || page.folded[country.end - 1] === '方') continue
    // Without spaces a trip's goal stands against its noun or before it.
    if (manner === 'trip' && sentence.language.names && country.start > mark.end) break
    const gap = page.folded.slice(soFar, country.start)
    const led = leadTo(page, sentence, country) !== null
    if (
      /[;.。]/.test(gap) ||
      (manner !== 'trip' && gap.includes(',')) ||
      (manner === 'near' && country.start - mark.end > (sentence.language.names ? 0 : 1))
    )
      break
    if (
      (country.form === 'adjective' && !isOfCapital(page, country)) ||
      beginningIn(all, country.start - 120, country.end).some(
        (actor) =>
          (actor.form === 'side' || actor.form === 'role') && actor.start <= country.start && country.end <= actor.end,
      )
    )
      continue
    // "The visit of the Chinese president": the country of a post is the visitor's, unless a word of place leads to it.
    const inPost = hasMark(page, 'person.role', Math.max(mark.end, country.start - 60), country.start)
    if (!led && (inPost || country.start - mark.end > 24 || holdsAny(page.folded, mark.end, country.start, ',()')))
      continue
    return country
  }
  if (manner === 'near') return null
  // 对俄罗斯的访问, "в Россию ездил", 阮富仲之行.
  const before = countriesWithin(page, Math.max(from, mark.start - 34), mark.start)
  for (const country of [...before].reverse()) {
    if (country.form === 'adjective' || isBloc(country.code)) continue
    const led = leadTo(page, sentence, country) !== null
    // "Ханой посетил министр": the town goes first.
    const isObject =
      manner === 'go' &&
      mark.start - country.end <= 1 &&
      !sentence.language.names &&
      (country.start - from < 3 || all.some((actor) => actor.start >= mark.end && actor.start - mark.end <= 2))
    if (isObject) return country
    if (led && !/[,;.。]/.test(betweenCountries(page, country.end, mark.start))) return country
  }
  return null
}

/** 这次赴智利访问: the visit that the text is about. */
const isThisTrip = (page: Page, goal: CountryMention): boolean =>
  page.language.names !== undefined &&
  /[此这本是]次[赴访对到来去]?$/u.test(page.folded.slice(Math.max(0, goal.start - 3), goal.start))

/** 对新西兰、澳大利亚: the words between two offsets less the countries listed there. */
function betweenCountries(page: Page, from: number, to: number): string {
  let at = from
  for (const country of countriesWithin(page, from, to)) {
    if (!/^(?:,|和|与|及|以及| )+$/.test(page.folded.slice(at, country.start))) break
    at = country.end
  }
  return page.folded.slice(at, to)
}

const ENDED_REACH = 8
/** 结束了对越南的访问, 结束访问越南 */
const hasEnded = (page: Page, from: number, mark: Mark, goal: CountryMention | null): boolean => {
  const start = Math.min(mark.start, goal?.start ?? mark.start)
  return /结束/.test(page.folded.slice(Math.max(from, start - ENDED_REACH), start))
}

/** The countries listed right behind the one that the visit goes to. */
function goalsBeside(page: Page, goal: CountryMention | null): PartyCode[] {
  if (!goal || !page.language.names) return []
  const found: PartyCode[] = []
  let at = goal.end
  for (let i = countryFrom(page, at); i < page.countries.length && found.length < 2; i++) {
    const country = page.countries[i]!
    if (country.form === 'place' || !/^(?:,|和|与|及|以及)$/.test(page.folded.slice(at, country.start))) break
    found.push(country.code)
    at = country.end
  }
  return found
}

/** "The visiting minister": the host is the other of the page's two sides, by the name the text gives it first. */
function hostOf(page: Page, visitors: readonly Actor[]): Place | null {
  const side = visitors.find((actor) => actor.side !== null)?.side
  const host = side ? mainParties(page).find((code) => code !== side) : undefined
  const named = host ? page.countries.find((country) => country.code === host && country.form === 'noun') : undefined
  return named ? placeFrom(page, named) : null
}

/** Those who go: before the verb; for a noun the possessor before it or behind it. */
function visitorsOf(
  page: Page,
  all: readonly Actor[],
  mark: Mark,
  manner: string,
  goal: CountryMention | null,
  sentence: Sentence,
): Actor[] {
  const isVisitor = (actor: Actor): boolean =>
    actor.form !== 'pair' && !(goal && actor.form !== 'named' && actor.side === goal.code)
  const before = beginningIn(all, mark.start - 330, mark.start).filter(
    (actor) => actor.end <= mark.start && mark.start - actor.end < 130 && isVisitor(actor),
  )
  // "…preparing the visit", said the head of …: what a verb of saying or a quotation mark parts is another's.
  const after = beginningIn(all, mark.end, mark.end + 110).filter(
    (actor) => isVisitor(actor) && (manner !== 'trip' || !holdsAny(page.text, mark.end, actor.start, '"»”')),
  )
  const solid = (list: readonly Actor[]): Actor[] =>
    list.filter((actor) => actor.form !== 'pronoun' && !(goal && actor.side === goal.code))
  const close = (actor: Actor | undefined): Actor[] => (actor ? [actor] : [])
  if (manner === 'guest') return close(solid(after)[0])
  if (manner === 'trip') {
    const owner = solid(before).at(-1)
    // "X's visit": the owner stands against the noun; else "the visit of X", which a word of possession leads to.
    if (owner && mark.start - owner.end <= 14 && !hasMark(page, 'meeting.joint', owner.end, mark.start)) return [owner]
    const possessor = solid(after).find(
      (actor) =>
        hasMark(
          page,
          'meeting.of',
          Math.max(mark.end, actor.start - 14),
          actor.start,
          (of) => actor.start - of.end <= 3,
        ) || actor.start - mark.end <= 12,
    )
    if (possessor) return [possessor]
    if (owner) return companions(page, before, owner)
    const follows = solid(after)[0]
    if (follows) return [follows]
    return close(before.findLast((actor) => actor.form === 'pronoun' && mark.start - actor.end < 30))
  }
  const subject = solid(before).at(-1)
  if (manner === 'near')
    return subject && mark.start - subject.end <= (sentence.language.names ? 40 : 24)
      ? [subject]
      : close(
          before.findLast(
            (actor) =>
              actor.form === 'pronoun' &&
              mark.start - actor.end < (sentence.language.names ? 40 : 12) &&
              (mark.start - actor.end < 12 || !holdsAny(page.folded, actor.end, mark.start, ',')),
          ),
        )
  if (subject) return companions(page, before, subject)
  const follows = solid(after)[0]
  if (follows) return [follows]
  return close(before.findLast((actor) => actor.form === 'pronoun' && mark.start - actor.end < 60))
}

/** "The Prime Minister and his spouse": those joined before the nearest go too. */
function companions(page: Page, before: readonly Actor[], last: Actor): Actor[] {
  const first = before.findLast((actor) => actor.end <= last.start && actor.form !== 'pronoun')
  const isJoined =
    first !== undefined &&
    last.start - first.end < 14 &&
    hasMark(page, 'meeting.joint', first.end, last.start) &&
    (first.side === null || last.side === null || first.side === last.side)
  return isJoined ? [first, last] : [last]
}
