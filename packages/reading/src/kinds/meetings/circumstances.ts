import { byCode, inOrder } from '../../engine/order.ts'
import type { Implied, MeetingKind, PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { DateMark } from '../../engine/dates.ts'
import type { CountryMention } from '../../engine/parties.ts'
import {
  countriesWithin,
  countryFrom,
  dateFrom,
  datesWithin,
  firstMark,
  hasMark,
  lastMark,
  marksWithin,
  type Page,
  type Sentence,
} from '../../engine/page.ts'
import { isBloc, isGone } from '../../names/countries.ts'
import { countryAliases } from './countryAliases.ts'
import { placeNames } from '../../names/places.ts'

/** A stretch of the text that speaks of one meeting. */
export interface Scope {
  /** The words of the meeting itself. */
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** It frames another meeting ("in the course of …"), so what stands before the frame is the other's. */
  readonly frame: number | null
  /** Where its verb or noun stands, when its words are more than that. */
  readonly verb?: readonly [start: number, end: number]
  /** Its number, for a session that has one. */
  readonly ordinal?: number | null
  /** Wished for, invited to, still to come. */
  readonly isWished?: boolean
  /** Refers back, so that only a day against its words is its own. */
  readonly isBack: boolean
  /** Told by who came ("the visiting minister"): a day near it is that of what else he did. */
  readonly isGuest?: boolean
}

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly code: PartyCode | null
  readonly start: number
  readonly end: number
}

const REACH = 170
const BESIDE = 30
const VAGUE_REACH = 90
const VAGUE_MARGIN = 12

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

/** How far an item stands from a meeting's words: characters between, more for each clause between. */
function distance(page: Page, scope: Scope, start: number, end: number): number {
  const [from, to] = end <= scope.start ? [end, scope.start] : start >= scope.end ? [scope.end, start] : [0, 0]
  if (to - from <= 0) return 0
  let far = (to - from) * (scope.sentence.language.names ? 2 : 1)
  for (let i = from; i < Math.min(to, from + 400); i++) {
    const char = page.folded[i]
    if (char === ',') far += 6
    else if (char === ';' || char === ':') far += 50
    else if (char === '。' || char === '!' || char === '?') far += 60
  }
  return far
}

/**
 * The date that tells when: the nearest of the sentence that neither compares nor belongs to another meeting.
 * @param others The other meetings of the sentence, whose words part their own dates from this one.
 */
export function dateOf(page: Page, scope: Scope, others: readonly Scope[]): DateMark | null {
  const [from, to] = scope.sentence.span
  let best: DateMark | null = null
  let least = REACH
  // "Will meet next week, he said on Tuesday": a time without a day keeps other days off.
  let vague = REACH
  for (const date of datesWithin(page, Math.max(from, scope.start - 260), Math.min(to, scope.end + 200))) {
    if (date.iso === null && date.grain === 'stretch')
      vague = Math.min(vague, distance(page, scope, date.start, date.end))
    if (
      !date.iso ||
      date.role === 'compare' ||
      date.cumulative ||
      ((date.grain === 'half' || date.grain === 'quarter') && !isForeseenIn(page, scope, date)) ||
      (date.role === 'since' && date.grain !== 'stretch' && !isOfFirst(page, scope, date))
    )
      continue
    // "In February 2009 during the visit": a date against the frame is of what frames, where nothing else is told.
    const isOfFrame = scope.frame !== null && scope.frame - date.end <= 1 && others.every((other) => other === scope)
    if (scope.frame !== null && date.end <= scope.frame && !isOfFrame) continue
    if (others.some((other) => isOfOtherNumber(page, other, scope, date))) continue
    // Years, not days.
    if ((date.iso.length === 9 && date.iso[4] === '/') || date.role === 'until') continue
    let far = distance(page, scope, date.start, date.end)
    // A day that opens the sentence is the day of all it tells.
    if (isDateline(page, date, from) || isNumericStamp(page, date, from)) far += 70
    else if (
      date.end <= scope.start &&
      date.start - from < 16 &&
      date.grain !== 'year' &&
      !holdsAny(page.folded, date.end, scope.start, isSpacelessText(scope) ? ';:' : ';')
    )
      far = Math.min(far, 30)
    // "… takes place on 20 March": what the verb of being held says goes before what stands nearer.
    if (date.start >= scope.end && isHeldOn(page, scope.end, date.start)) far = Math.min(far, 20)
    // What stands in brackets or against the words is theirs, however coarse.
    const isSpaceless = scope.sentence.language.names !== undefined
    const isAgainst = date.start >= scope.end && date.start - scope.end <= (isSpaceless ? 0 : 12)
    // Without spaces a date opens its clause: what follows a comma is told of what comes after it.
    if (isSpaceless && date.start >= scope.end && holdsAny(page.folded, scope.end, date.start, ',:;')) far += 60
    // "A visited B, in December C came": behind a comma it opens the clause of the next.
    else if (!isSpaceless && date.start >= scope.end && opensNext(page, scope, date, others)) far += 60
    // Of several days among the words the one nearest to the verb tells when.
    else if (far === 0 && scope.verb)
      far += Math.min(VERB_REACH, Math.max(0, date.start - scope.verb[1], scope.verb[0] - date.end)) / VERB_REACH
    far += date.grain === 'year' ? (isAgainst ? 8 : 30) : date.grain === 'month' ? (isAgainst ? 0 : 5) : 0
    for (const other of others) {
      if (between(other, scope, date.start, date.end) || isInside(other, scope, date)) far += 45
      // "The next one will be in 2025, as the 13th agreed": the date is of the one that it stands beside.
      else if (
        other !== scope &&
        far > BESIDE &&
        distance(page, other, date.start, date.end) < Math.min(BESIDE, distance(page, scope, date.start, date.end))
      )
        far += 90
    }
    if (isSpaceless && others.some((other) => isOfOther(page, other, scope, date))) continue
    // "The 8th round …; the 7th met in December": behind a semicolon the next one's.
    if (
      date.start >= scope.end &&
      holdsAny(page.folded, scope.end, date.start, ';') &&
      others.some((other) => other.start > scope.end && other.start < date.end)
    )
      continue
    if (scope.isWished && date.end <= scope.start) continue
    if (isOfPaper(page, date)) far += 60
    if (isSpaceless && isOfOffice(page, date)) continue
    if (isSpaceless && isOfSaying(page, date, scope.end)) continue
    if (date.role === 'by' && date.grain === 'year' && far > 50) far += 60
    if (date.grain === 'year' && far > 85) continue
    if (scope.isBack && far > 45) continue
    if (far < least) {
      best = date
      least = far
    }
  }
  return vague < VAGUE_REACH && least > vague + VAGUE_MARGIN ? null : best
}

/** "The session | is to be held in the fourth quarter": a part of a year tells when only of what is planned. */
const isForeseenIn = (page: Page, scope: Scope, date: DateMark): boolean =>
  date.start >= scope.end &&
  date.start - scope.end < QUARTER_REACH &&
  hasMark(page, 'meeting.planned', scope.start, date.start)
const QUARTER_REACH = 60

const FIRST_GAP = 14
/** 自1983年5月召开首届会议以来: since the day of that meeting. */
const isOfFirst = (page: Page, scope: Scope, date: DateMark): boolean =>
  scope.sentence.language.names !== undefined &&
  date.end <= scope.start &&
  scope.start - date.end <= FIRST_GAP &&
  !holdsAny(page.folded, date.end, scope.start, ',') &&
  !page.folded.startsWith('以来', date.end) &&
  /^首(?:次|届|轮)/.test(page.folded.slice(scope.start, scope.start + 2))

const isSpacelessText = (scope: Scope): boolean => scope.sentence.language.names !== undefined

/** "03.06.2012 Donetsk: …": digits that open a line are the day of the page. */
const isNumericStamp = (page: Page, date: DateMark, from: number): boolean =>
  date.start === from && date.implied === null && /^[\d./-]{8,10}$/.test(page.text.slice(date.start, date.end))

/** "MOSCOW, 8 July. /Agency/ –": the day of writing. */
function isDateline(page: Page, date: DateMark, from: number): boolean {
  return (
    date.start - from < 40 &&
    date.grain === 'day' &&
    /^[^,;]{0,30}?(?:[/)]\s?-|\s-\s)/.test(page.folded.slice(date.end, date.end + 36)) &&
    !/[a-z]{4,}.*[a-z]{4,}/.test(page.folded.slice(date.end, date.end + 6))
  )
}

/** "Moscow, 8 July /Agency/ –": the town of writing. */
function isDatelineTown(page: Page, town: CountryMention, from: number): boolean {
  if (town.start - from >= 4) return false
  const date = page.dates[dateFrom(page, town.end)]
  return date !== undefined && date.start - town.end <= 3 && isDateline(page, date, from)
}

function isHeldOn(page: Page, from: number, at: number): boolean {
  return (
    at - from < 200 &&
    hasMark(page, 'meeting.convene', Math.max(from, at - 34), at, (mark) => at - mark.end <= 8) &&
    !holdsAny(page.folded, from, at, ';.。')
  )
}

const SPEAKER_REACH = 30

/** 发言人12日说,…: the day on which it was said, not that of what was said. */
function isOfSaying(page: Page, date: DateMark, from: number): boolean {
  const list = page.marks.list('undertaking.say')
  if (list === undefined) return false
  for (let n = list.firstFrom(date.end); n < list.length; n++) {
    const say = list.at(n)
    if (say.end > from || say.start - date.end >= SPEAKER_REACH) return false
    if (say.payload === 'according') continue
    if (say.start - date.end <= 2) return true
    // 3月14日,发言人宣布:…
    if (',:'.includes(page.folded[say.end] ?? ' '))
      return (
        !holdsAny(page.folded, date.end + 1, say.start, ',;:。') &&
        marksWithin(page, 'meeting.talks', date.end, say.start).length === 0
      )
  }
  return false
}

/** 5月15日宣誓就任…: the day on which somebody came into office. */
const isOfOffice = (page: Page, date: DateMark): boolean =>
  hasMark(page, 'meeting.installed', date.end, date.end + 6, (mark) => mark.start - date.end <= 1)

/** A date right behind a word of signing or adopting is that paper's. */
function isOfPaper(page: Page, date: DateMark): boolean {
  return hasMark(page, 'meeting.paper', Math.max(0, date.start - 30), date.start, (mark) => date.start - mark.end <= 18)
}

/** 第25次会议1月开过,第26次…: the day stands against another meeting, and a comma parts it from this one. */
const isOfOther = (page: Page, other: Scope, scope: Scope, { start, end }: DateMark): boolean =>
  other !== scope &&
  other.end <= start &&
  start - other.end <= 1 &&
  end <= scope.start &&
  holdsAny(page.folded, end, scope.start, ',')
const VERB_REACH = 20
const CLAUSE_WORD = 6
/** A comma and at most a short word before the day, another meeting and no comma behind it. */
const opensNext = (page: Page, scope: Scope, { start, end }: DateMark, others: readonly Scope[]): boolean =>
  /,\s?\p{L}{0,4}\s?$/u.test(page.folded.slice(Math.max(scope.end, start - CLAUSE_WORD), start)) &&
  others.some(
    (other) => other !== scope && other.start >= start && !holdsAny(page.folded, end, Math.max(end, other.start), ',;'),
  )

const AGAINST = 4
/** "The 11th session met in March, the 12th …": a day behind one number and before the next is of the first, behind the next of that. */
function isOfOtherNumber(page: Page, other: Scope, scope: Scope, { start, end }: DateMark): boolean {
  if (other === scope || (other.ordinal ?? null) === null || (scope.ordinal ?? null) === null) return false
  if (other.ordinal === scope.ordinal) return false
  return other.start < scope.start
    ? start >= other.start &&
        end <= scope.start &&
        scope.start - end > AGAINST &&
        !holdsAny(page.folded, Math.min(other.end, start), start, ',;')
    : start >= other.end
}

/** "…discussed his visit in 2016": a date among the words of another meeting. */
const isInside = (other: Scope, scope: Scope, { start, end }: DateMark): boolean =>
  !scope.sentence.language.names &&
  other !== scope &&
  other.start < start &&
  end < other.end &&
  !(scope.start < start && end < scope.end)

function between(other: Scope, scope: Scope, start: number, end: number): boolean {
  if (other === scope || (other.start < scope.end && scope.start < other.end)) return false
  return end <= scope.start
    ? other.start >= end && other.end <= scope.start
    : other.start >= scope.end && other.end <= start
}

/** The town, country or house where it is held: with a word of place right before it, or a town beside the date. */
export function placeOf(page: Page, scope: Scope, others: readonly Scope[]): Place | null {
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
  return best
}

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

/** Whether the words near say that it went over a line or a screen. */
export function isOnline(page: Page, scope: Scope, others: readonly Scope[]): boolean {
  const [from, to] = scope.sentence.span
  return hasMark(
    page,
    'meeting.online',
    Math.max(from, scope.start - 130),
    Math.min(to, scope.end + 70),
    (mark) =>
      distance(page, scope, mark.start, mark.end) <
        (others.length > 1 &&
        holdsAny(page.folded, Math.min(mark.end, scope.end), Math.max(mark.start, scope.start), ',')
          ? 20
          : 110) && !others.some((other) => between(other, scope, mark.start, mark.end)),
  )
}

/** Planned or held: by its date against the day of publication, else by the nearest word of either, else held. */
export function statusOf(
  page: Page,
  scope: Scope & { readonly kind?: MeetingKind },
  date: DateMark | null,
): { status: 'held' | 'planned'; isTold: boolean } {
  const published = date?.iso && !date.isWeekday ? (page.publishedOn ?? dayOfText(page)) : null
  if (date?.iso && published) {
    const slash = date.iso.indexOf('/')
    const begins = slash < 0 ? date.iso : date.iso.slice(0, slash)
    const ends = slash < 0 ? date.iso : date.iso.slice(slash + 1)
    const precision = (iso: string): number => Math.min(iso.length, published.length)
    if (begins.slice(0, precision(begins)) > published.slice(0, precision(begins)))
      return { status: 'planned', isTold: true }
    if (ends.slice(0, precision(ends)) < published.slice(0, precision(ends)))
      // "In September we expect": a month without its year may be the next.
      return date.implied?.field === 'year' && toldBy(page, scope) === 'planned'
        ? { status: 'planned', isTold: true }
        : { status: 'held', isTold: true }
  }
  // "The next one will be held in 2022", of a text that is told from its first whole date.
  const month =
    scope.sentence.language.names && date?.iso && !date.isWeekday && !published ? monthOfReference(page) : null
  if (month && date?.iso && date.iso.slice(0, 7) > month.slice(0, Math.min(7, date.iso.length)))
    return { status: 'planned', isTold: true }
  const told = toldBy(page, scope)
  return told ? { status: told, isTold: true } : { status: 'held', isTold: false }
}

/** The month of the whole date from which the other dates of a page without a day of publication are told. */
const monthOfReference = (page: Page): string | null =>
  page.dates.some((date) => date.implied?.from === FIRST_WHOLE)
    ? (page.dates.find((date) => date.implied === null && date.iso !== null && /^\d{4}-\d\d-\d\d/.test(date.iso))
        ?.iso ?? null)
    : null
const FIRST_WHOLE = 'the first whole date of the text'

/** The day that the head of a page without a day of publication bears. */
const HEAD = 160
const dayOfText = (page: Page): string | null =>
  page.dates.find(
    (date) =>
      date.start < HEAD && date.grain === 'day' && date.iso !== null && date.implied === null && isStamp(page, date),
  )?.iso ?? null

/** A date beside a time of day or alone on its line is the page's own. */
function isStamp(page: Page, date: DateMark): boolean {
  // 2018年11月18日,总理抵达…: the story's first day, not the page's.
  if (/[日号號][,，]$/u.test(page.text.slice(date.end - 1, date.end + 1))) return false
  return (
    /(?:^|\n)[^\n]{0,6}$/.test(page.text.slice(Math.max(0, date.start - 8), date.start)) ||
    /\d{1,2}:\d\d[^\n]{0,4}$/.test(page.text.slice(Math.max(0, date.start - 12), date.start)) ||
    /^\s{0,3}\d{1,2}:\d\d/.test(page.text.slice(date.end, date.end + 9))
  )
}

/** Commas that part clauses; the one of Chinese lists does not. */
function commasIn(page: Page, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (page.folded[i] === ',' && page.text[i] !== '、') n++
  return n
}

/** The nearest word of planning or of having been, in the clause before the meeting's words or right behind them. */
export function toldBy(page: Page, scope: Scope & { readonly kind?: MeetingKind }): 'held' | 'planned' | null {
  const [from, to] = scope.sentence.span
  let told: 'held' | 'planned' | null = null
  let least = scope.sentence.language.names ? 90 : 60
  const consider = (mark: { start: number; end: number }, status: 'held' | 'planned'): void => {
    const isBehind = mark.start >= scope.end
    // 此次访问将开启…: what the visit is to bring, not when it is.
    if (isBehind && scope.isBack && scope.sentence.language.names) return
    if (scope.frame !== null && mark.end <= scope.frame) return
    // Behind the words a sign says nothing across a comma or another subject.
    if (
      isBehind &&
      (holdsAny(page.folded, scope.end, mark.start, ',') || hasMark(page, 'party.pair', scope.end, mark.start))
    )
      return
    let far = distance(page, scope, mark.start, mark.end) + (isBehind ? 12 : 0)
    if (mark.end <= scope.start) far += 40 * commasIn(page, Math.max(mark.end, scope.start - 200), scope.start)
    // 计划于年底举行的会议: held when it will have been.
    // 还将在会议期间举办论坛: within something that is to come.
    if (
      status === 'held' &&
      (page.folded[mark.end - 1] === '的' || page.folded.startsWith('期间', mark.start)) &&
      hasMark(
        page,
        'meeting.planned',
        Math.max(from, mark.start - 24),
        mark.start,
        (ahead) => commasIn(page, ahead.end, mark.start) === 0,
      )
    )
      return
    // "Next week, the Prime Minister …": what opens the sentence holds for all of it.
    if (mark.start - from < 20 && mark.end <= scope.start) far = Math.min(far, 32)
    if (far >= least) return
    told = status
    least = far
  }
  // "The 5th session of the commission on cooperation of A and B | takes place": behind a body's long name its verb.
  const verb = scope.kind === 'session' ? verbBehind(page, scope.end, to) : undefined
  for (const [type, status] of TELLING) {
    if (verb !== undefined && firstMark(page, type, verb, to)?.start === verb) {
      told = status
      least = Math.min(least, LONG_NAME)
    }
    for (const mark of marksWithin(page, type, Math.max(from, scope.start - 90), Math.min(to, scope.end + 45)))
      consider(mark, status)
    for (const mark of marksWithin(page, type, from, Math.min(scope.start, from + 34))) consider(mark, status)
  }
  return told
}

const TELLING = [
  ['meeting.past', 'held'],
  ['meeting.planned', 'planned'],
] as const
const LONG_NAME = 20
const LONGEST_NAME = 150

/** Where the first verb of being held stands behind a body, no comma between; its small words ("на") are no verbs. */
function verbBehind(page: Page, from: number, to: number): number | undefined {
  const verb = firstMark(
    page,
    'meeting.convene',
    from,
    Math.min(to, from + LONGEST_NAME),
    (mark) => mark.end - mark.start > 3,
  )
  return verb && !holdsAny(page.folded, from, verb.start, ',;:.') ? verb.start : undefined
}

/** "Ahead of the visit": still to come when this was told. */
export const isAhead = (page: Page, scope: Scope): boolean =>
  hasMark(
    page,
    'meeting.ahead',
    Math.max(scope.sentence.span[0], scope.start - 26),
    Math.min(scope.sentence.span[1], scope.end + 2),
    (mark) => (mark.end <= scope.start ? scope.start - mark.end <= 3 : mark.end > scope.end - 2),
  )

/** The countries that the page and its people are about, blocs only where nothing else is left. */
export function mainParties(page: Page): readonly PartyCode[] {
  const countries = page.parties.filter((code) => !isBloc(code) && !isGone(code))
  return countries.length >= 2
    ? countries.slice(0, 2)
    : [...countries, ...page.parties.filter((code) => isBloc(code))].slice(0, 2)
}

/** Sides filled up to two: from those of the page, then from those its people are on. */
export function completed(
  page: Page,
  codes: readonly (PartyCode | null | undefined)[],
  sidesOfPeople: readonly PartyCode[],
): { codes: PartyCode[]; implied: Implied | null } {
  const known: PartyCode[] = []
  for (const code of codes) if (code && !known.includes(code)) known.push(code)
  if (known.length >= 2) return { codes: inOrder(known.slice(0, 3), byCode), implied: null }
  const main: PartyCode[] = []
  const add = (code: PartyCode): void => {
    if (known.length + main.length < 2 && !known.includes(code) && !main.includes(code)) main.push(code)
  }
  for (const code of page.parties) if (!isBloc(code) && !isGone(code)) add(code)
  for (const code of sidesOfPeople) add(code)
  for (const code of page.parties) add(code)
  return {
    codes: inOrder([...known, ...main], byCode),
    implied: main.length > 0 ? { field: 'parties', from: 'the sides of the text' } : null,
  }
}
