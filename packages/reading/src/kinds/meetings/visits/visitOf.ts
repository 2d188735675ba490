import { type Page, type Sentence, countryFrom, hasMark } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { PartyCode } from '../../../findings.ts'
import { isBloc } from '../../../names/countries.ts'
import type { Actor } from '../actors/actor.ts'
import { beginningIn } from '../beginningIn.ts'
import { mainParties } from '../circumstances.ts'
import type { Mention } from '../draft.ts'
import { frameOf } from '../frameOf.ts'
import { type Place, placeFrom } from '../placeOf.ts'
import type { Trip } from './trip.ts'

/** The visit that a word of going, its goal and its visitors tell. */
export function visitOf(trip: Trip, visitors: readonly Actor[], marks: readonly Mark[]): Mention {
  const { page, sentence, mark, manner, isBack, goal } = trip
  const isThis = goal !== null && isThisTrip(page, goal)
  const isNews = trip.isSubject && !trip.isScheduled
  let { start, end } = mark
  for (const item of goal ? [...visitors, goal] : visitors) {
    if (!isOfTrip(mark, item, marks)) continue
    start = Math.min(start, item.start)
    end = Math.max(end, item.end)
  }
  return {
    kind: 'visit',
    rule: `meeting/visit-${manner}`,
    start,
    end,
    verb: [mark.start, mark.end],
    isYetToCome: isYetToCome(page, sentence, mark, manner),
    sentence,
    frame: frameOf(page, sentence, mark.start),
    actors: visitors,
    sides: sidesOfTrip(page, visitors, goal),
    place: goal ? placeFrom(page, goal) : manner === 'guest' || trip.isArrival ? hostOf(page, visitors) : null,
    tellsNothing: isNews,
    isBack:
      isBack ||
      isTheirs(trip) ||
      isThis ||
      isNews ||
      (!trip.isScheduled && visitors.every((actor) => actor.form === 'pronoun')) ||
      (manner === 'guest' && visitors.every((actor) => actor.person === null && actor.side === null)),
    refersBack: isBack || isThis,
    isWished: trip.isWished,
    // "Ended the visit": the day is that of the end.
    isGuest:
      manner === 'guest' || (sentence.language.names !== undefined && hasEnded(page, sentence.span[0], mark, goal)),
  }
}

/** "As part of their visit, the ministers …": the one told before. */
const isTheirs = ({ page, sentence, mark, manner, goal }: Trip): boolean =>
  manner === 'trip' &&
  !goal &&
  hasMark(
    page,
    'meeting.pronoun',
    Math.max(sentence.span[0], mark.start - 8),
    mark.start,
    (pronoun) => mark.start - pronoun.end <= 1,
  )

/** "Will visit A from 9 to 12 May, B from 12 to 16": each keeps to its own words and days. */
const isOfTrip = (mark: Mark, item: { start: number; end: number }, marks: readonly Mark[]): boolean =>
  Math.max(item.start - mark.end, mark.start - item.end) < 80 &&
  !beginningIn(marks, item.end, mark.start).some(
    (other) => other.payload !== 'skip' && other.end < mark.start && mark.start - other.end > 3,
  )

function sidesOfTrip(page: Page, visitors: readonly Actor[], goal: CountryMention | null): PartyCode[] {
  const sides: PartyCode[] = []
  for (const code of [...visitors.map((actor) => actor.side), goal?.code ?? null, ...goalsBeside(page, goal)])
    if (code !== null && !isBloc(code) && !sides.includes(code)) sides.push(code)
  return sides
}

/** "Ahead of the visit", 访问前夕 */
const isYetToCome = (page: Page, sentence: Sentence, mark: Mark, manner: string): boolean =>
  (sentence.language.names !== undefined &&
    (page.folded.startsWith('前夕', mark.end - 2) ||
      hasMark(
        page,
        'meeting.ahead',
        mark.end,
        Math.min(sentence.span[1], mark.end + 4),
        (one) => one.start - mark.end <= 1 && one.end - one.start > 1,
      ))) ||
  (manner === 'trip' &&
    hasMark(
      page,
      'meeting.ahead',
      Math.max(sentence.span[0], mark.start - 14),
      mark.start,
      (one) => mark.start - one.end <= 1,
    ))

/** 这次赴智利访问: the visit that the text is about. */
const isThisTrip = (page: Page, goal: CountryMention): boolean =>
  page.language.names !== undefined &&
  /[此这本是]次[赴访对到来去]?$/u.test(page.folded.slice(Math.max(0, goal.start - 3), goal.start))

const ENDED_REACH = 8

/** 结束了对越南的访问, 结束访问越南 */
const hasEnded = (page: Page, from: number, mark: Mark, goal: CountryMention | null): boolean => {
  const start = Math.min(mark.start, goal?.start ?? mark.start)
  return /结束/.test(page.folded.slice(Math.max(from, start - ENDED_REACH), start))
}

const MOST_GOALS = 4

/** The countries listed right behind the one that the visit goes to. */
function goalsBeside(page: Page, goal: CountryMention | null): PartyCode[] {
  if (!goal || !page.language.names) return []
  const found: PartyCode[] = []
  let at = goal.end
  for (let i = countryFrom(page, at); i < page.countries.length && found.length < MOST_GOALS; i++) {
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
