import type { Meeting } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { DateMark } from '../../engine/dates.ts'
import {
  datesWithin,
  firstFrom,
  firstMark,
  hasMark,
  markAfter,
  marksWithin,
  type Page,
  sentenceAt,
} from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { type Evidence, isQuoted } from './evidence.ts'
import type { Head } from './heads.ts'

/** What all instruments of a page share: its date, the day of its meeting, its meetings in text order, its heads. */
export interface Story {
  readonly date: string | null
  readonly met: string | null
  readonly meetings: readonly { readonly start: number; readonly end: number; readonly date: string }[]
  readonly heads: readonly Head[]
}

/** A date of signing and from what it was taken where it does not stand beside the words. */
export interface Signing {
  readonly date: string | null
  readonly from: string | null
  /** True when the date is so long before the text's own that the signing is no part of its story. */
  readonly isPast: boolean
  /** True when the date belongs to the name: "the 2005 agreement". */
  readonly isInName: boolean
}
const UNKNOWN: Signing = { date: null, from: null, isPast: false, isInName: false }

// A story tells of what was signed within about two months before it.
const STORY_MONTHS = 2
const DAY = 'yyyy-mm-dd'.length

/** The day, month or year of a text: publication, else the latest day on which something was held. */
export function storyDate(page: Page, meetings: readonly Meeting[]): string | null {
  if (page.publishedOn) return page.publishedOn
  const held = meetings.flatMap(({ status, date }) => (status === 'held' && date ? [date.split('/')[0]!] : []))
  // A bare year may be one that somebody only looks forward to.
  const days = held.filter((date) => date.length === DAY)
  if (held.length > 0) return (days.length > 0 ? days : held).sort().at(-1)!
  // "Moscow, 15 December 2009" at the head of what was said that day.
  return page.dates.find((date) => date.grain === 'day' && date.iso !== null && date.end < HEAD)?.iso ?? null
}
const HEAD = 60

/** True when a date lies before the story of a text. */
function isBefore(date: string, story: string | null): boolean {
  if (!story) return false
  const [y, m] = date.split('-').map(Number)
  const [year, month] = story.split('-').map(Number)
  if (!m || !month) return y! < year!
  return (year! - y!) * 12 + month - m > STORY_MONTHS
}

/** True when a date lies after the day of the text. */
const isAfter = (date: string, story: string | null): boolean =>
  story !== null &&
  date.slice(0, Math.min(date.length, story.length)) > story.slice(0, Math.min(date.length, story.length))

const NEAR_NAME = 9
const NEAR_VERB = 70
const BEFORE_VERB = 130
// "The agreement between A and B, signed in 2000".
const FAR = 110

/** When it was signed: a date in its name ("the 2005 document"), the date beside the signing, else the day of the story. */
export function signingOf(
  page: Page,
  head: Head,
  evidence: Evidence | null,
  story: string | null,
  met: string | null,
  isIssued = false,
): Signing {
  const year = yearInName(page, head)
  if (year && !isAfter(year, story)) return { date: year, from: null, isPast: isBefore(year, story), isInName: true }
  const dates = datesWithin(page, head.clause[0], head.clause[1]).filter(isSingle)
  const named = dates.find((date) => isInName(page, head, date))
  if (named && !isAfter(named.iso!, story))
    return { date: named.iso, from: named.implied?.from ?? null, isPast: isBefore(named.iso!, story), isInName: true }
  const anniversary = firstMark(
    page,
    'instrument.anniversary',
    Math.max(head.clause[0], head.start - 60),
    Math.min(head.clause[1], head.end + 60),
  )
  if (anniversary && story) {
    const token = anniversary.captures[0]!
    const years = page.numbers.ordinalEnd[token]! > 0 ? page.numbers.ordinal[token]! : page.numbers.cardinal[token]!
    if (years > 0 && years < 200)
      return { date: String(Number(story.slice(0, 4)) - years), from: 'the anniversary', isPast: true, isInName: false }
  }
  const verbs = marksWithin(page, 'instrument.signed', head.clause[0], head.clause[1]).filter(
    (verb) => verb.payload !== 'near',
  )
  const verb = evidence?.isSigning
    ? evidence.mark
    : verbs.find(
        (one) =>
          one.start >= head.end &&
          one.start - head.end < (one.payload === 'participle' || page.folded[one.start - 2] === ',' ? FAR : 40),
      )
  if (verb) {
    let best: DateMark | undefined
    for (const date of dates) {
      if (
        date.role === 'since' ||
        // "By 27 July they issued…": what has been signed was so on that day.
        (date.role === 'by' && !(date.grain === 'day' && evidence?.status === 'signed' && date.end <= verb.start)) ||
        isAfter(date.iso!, story) ||
        (head.kind === 'plan' && date.grain === 'year')
      )
        continue
      const distance = date.start >= verb.end ? date.start - verb.end : verb.start - date.end
      if (date.start >= verb.end && holdsAny(page.folded, verb.end, date.start, ',;')) continue
      if (
        distance > (date.start < verb.start ? BEFORE_VERB : NEAR_VERB) ||
        hasMark(
          page,
          'instrument.in-force',
          Math.min(verb.end, date.end),
          Math.max(verb.start, date.start),
          ({ payload }) => payload === '',
        )
      )
        continue
      if (!best || distance < Math.min(Math.abs(best.start - verb.end), Math.abs(verb.start - best.end))) best = date
    }
    if (best)
      return { date: best.iso, from: best.implied?.from ?? null, isPast: isBefore(best.iso!, story), isInName: false }
  }
  // "The statement says that …" tells nothing of its day.
  if ((evidence?.status !== 'signed' && !isIssued) || evidence?.mark.payload === 'says') return UNKNOWN
  const past = pastOf(page, head, story) ?? pastOfParagraph(page, head, story)
  if (past) return past
  return { ...ofStory(page, head, story, met), isPast: false, isInName: false }
}

const isSingle = (date: DateMark): boolean =>
  date.iso !== null && date.role !== 'compare' && date.grain !== 'stretch' && !date.iso.includes('/')

const LONGEST_NAME = 120
/** "Hiệp định 2015", "the Declaration of June 15, 2021", "2010年所签的备忘录": the date belongs to the name. */
function isInName(page: Page, head: Head, date: DateMark): boolean {
  if (
    head.kind === 'plan' ||
    head.kind === 'minutes' ||
    date.role === 'by' ||
    date.role === 'until' ||
    (date.role === 'since' &&
      !(date.start >= head.end && /^ \p{L}{1,5} $/u.test(page.folded.slice(head.end, date.start))))
  )
    return false
  if (date.end <= head.start) {
    const gap = page.folded.slice(date.end, head.start)
    return (
      (gap.trim() === '' && !head.sentence.language.names && date.grain === 'year') ||
      /^(?:(?:所签|签署|签订|签)的?|发表的|的)$/.test(gap)
    )
  }
  const gap = page.folded.slice(head.end, date.start)
  if (head.sentence.language.names) return false
  // "The agreement on free trade between A and B of | 29 May 2015", where one word says of what day a paper is.
  if (gap.length <= LONGEST_NAME && date.grain === 'day' && /^[^,;:()"]+ от $/u.test(gap)) return true
  // "The protocol on debts, of | 16 December 2024", «(от | 16 декабря)»: a day in apposition.
  if (
    gap.length <= FAR &&
    date.grain === 'day' &&
    /^[^;:"]*[,(] ?(?:of|dated|от|đề ngày|ký ngày|ngày) ?$/u.test(gap) &&
    !hasMark(page, 'instrument.kind', head.end, date.start)
  )
    return true
  return (
    date.start - head.end <= NEAR_NAME &&
    /^\s?(?:of|of the|dated|signed in|signed on|since|от|с|từ|năm|ngày|ký|ký ngày|ký năm|ký tháng|đề ngày)?\s?$/u.test(
      gap,
    )
  )
}

const YEAR_REACH = 3

/** "A 1992 agreement", "the 2005 document": the year right before the head. */
function yearInName(page: Page, head: Head): string | null {
  if (head.kind === 'plan' || head.kind === 'minutes' || head.sentence.language.names) return null
  const next = page.folded.slice(head.end, head.end + 5)
  if (/^ (?:19|20)\d\d$/.test(next) && !/^\d/.test(page.folded.slice(head.end + 5, head.end + 6))) return next.trim()
  for (let i = head.firstToken - 1; i >= Math.max(head.sentence.firstToken, head.firstToken - YEAR_REACH); i--) {
    if (page.tokens.type[i] === TokenType.punctuation) return null
    const word = page.folded.slice(page.tokens.start[i], page.tokens.end[i])
    if (/^(?:19|20)\d\d$/.test(word)) return word
  }
  return null
}

const DAY_REACH = 400
const AGAINST = 3

/** The day on which the story's signing, session or talks were held; null where none is known. */
export function dayOfMeeting(meetings: readonly Meeting[], story: string | null): string | null {
  const held = meetings.filter(
    (one) => one.status === 'held' && one.date && !one.date.includes('/') && !isBefore(one.date, story),
  )
  // A day says more than the month or year of another.
  for (const isDay of [true, false])
    for (const kind of ['signing', 'session', 'talks', null] as const) {
      const meeting = held.find(
        (one) => (kind === null || one.meetingKind === kind) && (one.date!.length === DAY) === isDay,
      )
      if (meeting) return meeting.date
    }
  // Of several days none is known to be that of the signing, their month is.
  for (const { status, date } of meetings) {
    const [from = '', to = from] = status === 'held' ? (date?.split('/') ?? []) : []
    if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7) && !isBefore(from, story)) return from.slice(0, 7)
  }
  return null
}

/** The held meetings of known days, in text order. */
export const meetingsOfDays = (meetings: readonly Meeting[]): readonly { start: number; end: number; date: string }[] =>
  meetings
    .flatMap(({ status, date, span }) =>
      status === 'held' && date?.length === DAY ? [{ start: span[0], end: span[1], date }] : [],
    )
    .sort((a, b) => a.start - b.start)

/** The day of the meeting that the paragraph of a head tells of before it. */
export function dayOfNearestMeeting(page: Page, head: Head, story: Story): string | null {
  const last = story.meetings[firstFrom(story.meetings, head.start) - 1]
  const [from] = page.blocks[head.sentence.block]!.span
  return last && last.start >= from && !isBefore(last.date, story.date) ? last.date : null
}

/** "On his visit in August 2024 they signed 15 papers", told much later: what the sentence tells is over. */
function pastOf(page: Page, head: Head, story: string | null): Signing | null {
  if (story === null) return null
  const [from] = head.sentence.span
  const before = datesWithin(page, Math.max(from, head.start - DAY_REACH), head.start).filter(
    (date) => isSingle(date) && date.grain !== 'year' && date.role === null && !isAfter(date.iso!, story),
  )
  const last = before.at(-1)
  return last && before.every((date) => isBefore(date.iso!, story))
    ? { date: last.iso, from: last.implied?.from ?? 'the date of the sentence', isPast: true, isInName: false }
    : null
}

/** A paper that speaks for itself: "in a joint statement the two sides said", "the joint statement says". */
export const isJustIssued = (page: Page, head: Head, evidence: Evidence | null, isFirst: boolean): boolean =>
  head.kind === 'declaration' &&
  (((!evidence || evidence.mark.payload === 'source') && head.pointer === 'a') ||
    (isFirst &&
      (!evidence || (evidence.status === 'in-force' && evidence.mark.payload === 'near')) &&
      !head.isPlural &&
      head.pointer !== 'old' &&
      isQuoted(page, head)))

// Between a day that opens a paragraph and what was done on it stands at most a mark, or the town.
const OPENS = /^\s?(?:[.:(–—-]|, [^.,]{2,24}\.)/u

const LONGEST_OPENING = 60

/**
 * "3-4 July 2007. X is in Tashkent. Three agreements are signed.": the day that opens a paragraph of a chronicle, whose own
 * story it is; else a day long past told in the sentences before, which is over.
 */
function pastOfParagraph(page: Page, head: Head, story: string | null): Signing | null {
  const { sentence } = head
  const block = page.blocks[sentence.block]!
  const from = Math.max(block.span[0], sentence.span[0] - DAY_REACH)
  const before = datesWithin(page, from, sentence.span[0]).filter(
    ({ iso, role }) => iso !== null && role === null && !isAfter(iso, story),
  )
  const [opening] = datesWithin(page, block.span[0], Math.min(head.start, block.span[0] + LONGEST_OPENING))
  if (
    opening?.iso &&
    opening.start - block.span[0] <= 2 &&
    OPENS.test(page.folded.slice(opening.end, opening.end + 30)) &&
    (story === null || isBefore(opening.iso, story)) &&
    before.every((date) => date === opening)
  )
    return { date: dayOf(opening.iso), from: 'the date that opens the paragraph', isPast: false, isInName: false }
  const last = before.findLast(({ grain }) => grain === 'day' || grain === 'month')
  if (!last || story === null || sentence.index - sentenceOf(page, last.start) > 2 || !isBefore(last.iso!, story))
    return null
  return { date: last.iso, from: 'the date before in the paragraph', isPast: true, isInName: false }
}

const sentenceOf = (page: Page, offset: number): number => sentenceAt(page, offset)?.index ?? -MOST_YEARS

/** Of several days none is known to be that of the signing, their month is. */
function dayOf(iso: string): string | null {
  const [from = '', to = from] = iso.split('/')
  return from === to ? from : from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null
}

/** The day of the sentence, of the session or signing, of the paragraph, in this order. */
function ofStory(page: Page, head: Head, story: string | null, met: string | null): Pick<Signing, 'date' | 'from'> {
  const fits = (date: DateMark): boolean =>
    date.iso !== null &&
    date.grain === 'day' &&
    date.role !== 'by' &&
    !isBefore(date.iso, story) &&
    !isAfter(date.iso, story)
  const { sentence } = head
  const away = (date: DateMark): number => (date.end <= head.start ? head.start - date.end : date.start - head.end)
  // The day that opens the sentence, or one against the words themselves.
  const days = datesWithin(
    page,
    Math.max(sentence.span[0], head.start - DAY_REACH),
    Math.min(sentence.span[1], head.end + DAY_REACH),
  ).filter(fits)
  const here = days.find((date) => away(date) <= AGAINST) ?? days[0]
  if (here) return { date: here.iso, from: 'the date of the sentence' }
  if (met) return { date: met, from: 'the date of the meeting' }
  const block = page.blocks[sentence.block]!
  const earlier = datesWithin(page, Math.max(block.span[0], sentence.span[0] - DAY_REACH), sentence.span[0]).findLast(
    fits,
  )
  if (earlier) return { date: earlier.iso, from: 'the date before in the paragraph' }
  return { date: null, from: null }
}

const MOST_YEARS = 100
const YEARS_REACH = 90

/** A term said in the same sentence behind the head, or in one of the next two that `isOther` does not give to another instrument. */
export function termOf(
  page: Page,
  head: Head,
  next: Head | undefined,
  isOther: (sentence: number) => boolean,
): number | null {
  const years =
    head.kind === 'plan'
      ? datesWithin(page, head.end, Math.min(head.sentence.span[1], head.end + YEARS_REACH)).find(
          ({ iso, role, start }) =>
            role === null &&
            iso !== null &&
            /^\d{4}\/\d{4}$/.test(iso) &&
            !holdsAny(page.folded, head.end, start, ',;:.'),
        )
      : undefined
  // "The programme for 2026–2030" runs for five years.
  if (years && !(next && next.start < years.start))
    return (Number(years.iso!.slice(5)) - Number(years.iso!.slice(0, 4)) + 1) * 12
  for (let i = head.sentence.index; i <= head.sentence.index + 2 && i < page.sentences.length; i++) {
    const { span } = page.sentences[i]!
    if (i > head.sentence.index && isOther(i)) return null
    const mark = markAfter(
      page,
      'instrument.term',
      i === head.sentence.index ? head.start - 14 : span[0],
      i === head.sentence.index && next?.sentence === head.sentence ? next.phraseStart : span[1],
    )
    if (!mark) continue
    const token = mark.captures[0]
    const n = token === undefined ? undefined : page.numbers.cardinal[token]
    if (n !== undefined && n > 0 && n < MOST_YEARS) return mark.payload === 'years' ? n * 12 : n
  }
  return null
}
