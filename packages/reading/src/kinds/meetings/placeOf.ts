import { holdsAny } from '../../engine/gaps.ts'
import {
  type Page,
  type Sentence,
  countriesWithin,
  countryFrom,
  dateFrom,
  datesWithin,
  firstMark,
  hasMark,
  lastMark,
  marksWithin,
} from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { MeetingKind, PartyCode } from '../../findings.ts'
import { isBloc, isGone } from '../../names/countries.ts'
import { placeNames } from '../../names/places.ts'
import { countryAliases } from './countryAliases.ts'
import { isDateline } from './when/dateOf.ts'
import { type Scope, between, distance, isSpacelessText } from './scope.ts'
import { unlistedTowns } from './unlistedTowns.ts'

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly code: PartyCode | null
  readonly start: number
  readonly end: number
}

/** The word of place that leads to a country or town ("in", "to the capital"), null where none does. */
export function leadTo(page: Page, sentence: Sentence, country: CountryMention): { readonly start: number } | null {
  // "In Kazakh Aktau": a town's country before it.
  const before = page.countries[countryFrom(page, country.start) - 1]
  const start =
    before && before.form === 'adjective' && before.code === country.code && country.start - before.end === 1
      ? before.start
      : country.start
  const list = marksWithin(page, 'meeting.at', Math.max(sentence.span[0], start - 22), start + 12)
  const at = list.findLast((mark) => mark.start < start)
  return at && at.payload !== 'skip' && start - at.end <= leadOf(sentence) ? at : null
}

/** "In the Turkish | capital": the adjective stands for the town. */
export const isOfCapital = (page: Page, country: CountryMention): boolean =>
  hasMark(page, 'meeting.capital', country.end, country.end + 16, (mark) => mark.start - country.end <= 1)

/** How far a word of place may stand from its place: a space, nothing in a script without spaces. */
const leadOf = (sentence: Sentence): number => (sentence.language.names ? 0 : 2)

/** "Moscow, 8 July /Agency/ –": the town of writing. */
function isDatelineTown(page: Page, town: CountryMention, from: number): boolean {
  if (town.start - from >= 4) return false
  const date = page.dates[dateFrom(page, town.end)]
  return date !== undefined && date.start - town.end <= 3 && isDateline(page, date, from)
}

/** The town, country or house where it is held: with a word of place right before it, or a town beside the date. */
export function placeOf(
  page: Page,
  scope: Scope & { readonly kind?: MeetingKind },
  others: readonly Scope[],
): Place | null {
  const [from, to] = scope.sentence.span
  let best: Place | null = null
  let least = 150
  const consider = (place: Place, cost: number): void => {
    let far = distance(page, scope, place.start, place.end) + cost
    // "In Hanoi, the Minister of …": a place that opens the sentence is that of all it tells.
    if (place.end <= scope.start && place.start - from < 6 && !holdsAny(page.folded, place.end, scope.start, ';'))
      far = Math.min(far, 60)
    for (const other of others) if (between(other, scope, place.start, place.end)) far += 30
    if (far >= least) return
    best = place
    least = far
  }
  const lower = Math.max(from, scope.start - 260)
  const upper = Math.min(to, scope.end + 180)
  for (const venue of marksWithin(page, 'meeting.venue', lower, upper)) {
    const at = lastMark(page, 'meeting.at', Math.max(from, venue.start - 14), venue.start)
    if (at && at.payload !== 'skip' && venue.start - at.end <= leadOf(scope.sentence)) {
      // "In the residence | "Kuksaroy"": a house with a name of its own.
      const named = /^\s["«“]([^"»”\n]{2,40})["»”]/u.exec(page.text.slice(venue.end, venue.end + 48))
      const name = named?.[1] ?? page.text.slice(venue.start, venue.end)
      consider({ name, aliases: [], code: null, start: venue.start, end: venue.end }, 10)
    }
  }
  for (const country of countriesWithin(page, lower, upper)) {
    if (country.form === 'short' || isBloc(country.code) || isGone(country.code)) continue
    if (country.form === 'adjective' && !isOfCapital(page, country)) continue
    const at = leadTo(page, scope.sentence, country)
    const led = at !== null
    if (scope.frame !== null && country.end <= scope.frame) continue
    if (country.form === 'place' && isDatelineTown(page, country, from)) continue
    const seat =
      country.form === 'place' &&
      hasMark(
        page,
        'meeting.seat',
        Math.max(from, country.start - 30),
        country.end + 30 > to ? to : country.end + 30,
        (mark) => mark.start - country.end <= 12 && country.start - mark.end <= 4,
      )
    if (at && isPostingPlace(page, at.start)) continue
    // 3日在华盛顿宣布,会议将…: where it was said.
    if (isSpoken(page, country.end, scope)) continue
    // 名古屋旅展: a town that opens the name of a fair.
    if (country.form === 'place' && scope.kind === 'forum' && isSpacelessText(scope) && country.end === scope.start)
      consider(placeFrom(page, country), 15)
    if (led) consider(placeFrom(page, country), country.form === 'place' ? 0 : 15)
    else if (seat) consider(placeFrom(page, country), 5)
    else if (
      country.form === 'place' &&
      country.start - from < 4 &&
      !/^\s?[-(]/.test(page.folded.slice(country.end, country.end + 2))
    )
      consider(placeFrom(page, country), 12)
    else if (country.form === 'place' && isBesideDate(page, country, scope)) consider(placeFrom(page, country), 20)
  }
  for (const { name, start, end } of unlistedTowns(page, lower, upper))
    if (scope.frame === null || end > scope.frame) consider({ name, aliases: [], code: null, start, end }, UNLISTED)
  return best
}

// A town of the tables is likelier the place than a name that only looks like one.
const UNLISTED = 25

const SAID_REACH = 14

/** A verb of saying and a comma part a place from the meeting behind them. */
const isSpoken = (page: Page, from: number, scope: Scope): boolean =>
  isSpacelessText(scope) &&
  from <= scope.start &&
  hasMark(
    page,
    'undertaking.say',
    from,
    Math.min(scope.start, from + SAID_REACH),
    (say) => say.payload !== 'according' && say.start - from <= 2 && holdsAny(page.folded, say.end, say.end + 1, ',:'),
  )

/** "Ambassador in Hanoi": the place belongs to the post. */
function isPostingPlace(page: Page, at: number): boolean {
  return hasMark(page, 'meeting.posting', Math.max(0, at - 24), at, (mark) => at - mark.end <= 2)
}

function isBesideDate(page: Page, country: CountryMention, scope: Scope): boolean {
  const [from, to] = scope.sentence.span
  return datesWithin(page, Math.max(from, country.start - 24), Math.min(to, country.end + 24)).some(
    (date) =>
      date.iso !== null &&
      (date.grain === 'day' ||
        (date.grain === 'stretch' && date.iso.length > 20) ||
        (date.grain === 'month' && page.folded[country.start - 1] === '(')) &&
      (country.start - date.end <= 3 || date.start - country.end <= 3),
  )
}

export function placeFrom(page: Page, named: CountryMention): Place {
  // "In Vladivostok, Russia's" and 俄罗斯符拉迪沃斯托克: the town says more than its country.
  const next = named.form === 'noun' ? page.countries[countryFrom(page, named.end)] : undefined
  const country =
    next && next.form === 'place' && next.code === named.code && next.start - named.end <= 1 ? next : named
  // "The Turkish capital".
  const capital =
    country.form === 'adjective' ? firstMark(page, 'meeting.capital', country.end, country.end + 16) : undefined
  return {
    name: page.text.slice(country.start, capital?.end ?? country.end),
    aliases: country.form === 'place' ? placeNames(country.payload) : countryAliases(country.code),
    code: country.code,
    start: country.start,
    end: country.end,
  }
}
