import type { FigureStatus, Implied, IsoDate } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { DateMark } from '../../engine/dates.ts'
import { dateFrom, firstFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { firstAfter, lastBefore, markAtToken, markEndingAt } from './marks.ts'

/** What kind of number a period is for: flows run over one, stocks are told as of a day. */
export type Timing = 'flow' | 'stock'

export interface Period {
  readonly iso: IsoDate
  readonly date: DateMark
  readonly implied: readonly Implied[]
}

/** A number that looks for its period. */
export interface Seeker {
  readonly start: number
  readonly end: number
  /** Where the next number begins, or the sentence ends. */
  /** Where the number before ends, or the sentence starts. */
  readonly previousEnd: number
  readonly nextStart: number
  readonly timing: Timing
  readonly status: FigureStatus
  readonly family: string
  readonly isRank: boolean
}

const MOST_GAP_TOKENS = 7
const MOST_BACK = 8
const NOW_REACH = 80
const CLOSE_SINCE = 3

/** The dates of a sentence that may be somebody's period: not those compared with, nor those of events. */
export function periodDates(page: Page, sentence: Sentence): DateMark[] {
  const found: DateMark[] = []
  for (
    let i = dateFrom(page, sentence.span[0]);
    i < page.dates.length && page.dates[i]!.start < sentence.span[1];
    i++
  ) {
    const date = page.dates[i]!
    if (!isCompared(page, date) && !isEvent(page, date)) found.push(date)
  }
  return found
}

export function isCompared(page: Page, date: DateMark): boolean {
  return date.role === 'compare' || markEndingAt(page, 'figure.compare', date.firstToken) !== undefined
}

const CLOSE_COMPARAND = 4

/** The date compared with right before a number: "less than 2021's 5.5 billion", 比2021年的55亿. */
export function comparandDate(page: Page, offset: number): DateMark | undefined {
  const date = page.dates[dateFrom(page, offset) - 1]
  if (!date || date.iso === null || date.end > offset || offset - date.end > CLOSE_COMPARAND || !isCompared(page, date))
    return undefined
  return /^(?:的|'s )$/u.test(page.folded.slice(date.end, offset)) ? date : undefined
}

/** The year of publication, else that of the latest day, month or part of a year that the text tells of. */
export function writtenIn(page: Page): number | null {
  if (page.publishedOn) return Number(page.publishedOn.slice(0, 4))
  let latest: number | null = null
  for (const { iso, grain, role } of page.dates) {
    if (iso === null || grain === 'year' || iso.length === 9 || role === 'by' || role === 'until') continue
    const year = Number(iso.slice(0, 4))
    if (latest === null || year > latest) latest = year
  }
  return latest
}

/** A date that tells when something else was: signed, in force, founded. */
function isEvent(page: Page, date: DateMark): boolean {
  if (date.role === 'since') return date.grain === 'day'
  return markEndingAt(page, 'figure.event', date.firstToken) !== undefined
}

/** The date as the period of a flow or stock; undefined where it cannot be one. */
function asPeriod(date: DateMark, timing: Timing, status: FigureStatus): IsoDate | undefined {
  const { iso, grain, role } = date
  if (iso === null) return undefined
  const upTo = role === 'as-of' || (role === 'by' && status === 'actual') || role === 'until'
  if (grain === 'stretch' && iso.length > 15) return undefined
  if (grain === 'day') {
    if (!upTo) return undefined
    return timing === 'flow' ? `${iso.slice(0, 4)}-01-01/${iso}` : iso
  }
  if (grain === 'month' && timing === 'flow' && upTo) return iso.endsWith('-01') ? iso : `${iso.slice(0, 4)}-01/${iso}`
  return iso
}

/** The date right behind the number, else the last before it in its sentence, else one behind it before the next number. */
export function periodInSentence(
  page: Page,
  sentence: Sentence,
  dates: readonly DateMark[],
  seeker: Seeker,
  taken: ReadonlyMap<DateMark, string>,
): Period | undefined {
  const { start, end, previousEnd, nextStart, timing, status, family } = seeker
  const as = (date: DateMark): Period | undefined => {
    // "In April they said that it is to reach 10 billion": the month is of the saying.
    const isSaying =
      date.role === null &&
      ((status !== 'actual' && date.grain === 'month') || (status === 'target' && date.grain === 'year')) &&
      isPast(page, date) &&
      date.end <= start
    const iso = isSaying
      ? undefined
      : (sinceThen(page, date, timing, family) ??
        (status === 'actual' && !seeker.isRank ? sinceBehind(page, date, end) : undefined) ??
        asPeriod(date, timing, status))
    return iso === undefined
      ? undefined
      : { iso, date, implied: date.implied ? [{ ...date.implied, field: 'period' }] : [] }
  }
  // 去年的118亿, 2020年的200亿: what stands against the number is its own.
  const against = dates[firstFrom(dates, start) - 1]
  if (
    against !== undefined &&
    against.end <= start &&
    start - against.end <= 1 &&
    page.folded.slice(against.end, start) === '的'
  ) {
    const period = as(against)
    if (period) return period
  }
  const compared = seeker.isRank ? undefined : comparandDate(page, start)
  if (compared) return { iso: compared.iso!, date: compared, implied: [] }
  const index = firstFrom(dates, end)
  const after = dates[index]
  const nowAhead = lastBefore(page, 'figure.now', start, Math.max(sentence.span[0], start - NOW_REACH))
  // "…for 2015 it is 650 and by 2020 1,000": a number with a date of its own before it leaves the next date to the next number.
  const own = dates[index - 1]
  const isOwn =
    own !== undefined && own.start >= previousEnd && own.end <= start && !taken.has(own) && as(own) !== undefined
  if (
    after &&
    after.start < nextStart &&
    isClose(page, end, after.start) &&
    // "Today's 7 billion are to become 35 next year": the year is of what they become.
    !(status === 'actual' && nowAhead && start - nowAhead.end <= 1 && !isPast(page, after)) &&
    !(isOwn && firstAfter(page, 'figure.side', end, after.start, (mark) => mark.payload === 'with'))
  ) {
    const period = as(after)
    if (period) return period
  }
  const now = nowAhead ?? nowBehind(page, sentence, end)
  let before: Period | undefined
  for (let i = index - 1, n = 0; i >= 0 && n < MOST_BACK && !before; i--, n++) {
    const date = dates[i]!
    if (date.end > start && date.start < start) continue
    // "As of August 2,186 are now studying": the day is told all the same.
    if (now && now.start > date.start && !(date.role === 'as-of' && now.start >= end)) break
    // "Since 2016 …" is no period; "from 21 billion in 2020" is.
    if (
      date.role === 'since' &&
      date.grain !== 'stretch' &&
      start - date.end > CLOSE_SINCE &&
      !sinceThen(page, date, timing, family)
    )
      continue
    const by = taken.get(date)
    // A stock does not take the year of the trade before it, nor a target the year of what was.
    if (by !== undefined && timing === 'stock' && by !== family && date.role !== 'as-of' && !seeker.isRank) break
    // Behind a semicolon a stock is told anew.
    if (timing === 'stock' && date.role === null && date.grain === 'half' && crossesClause(page, date.end, start)) break
    if (by !== undefined && (status !== 'actual' || (seeker.isRank && crossesClause(page, date.end, start)))) break
    before = as(date)
  }
  if (before) return before
  if (now && status === 'actual') return undefined
  if (after && after.start < nextStart && !crossesClause(page, end, after.start)) {
    const period = as(after)
    if (period && (status !== 'actual' || after.role === 'as-of')) return period
  }
  return undefined
}

/** "Has invested a billion | since 2000", "59,000 have left | since February": from then to the day of the text. */
function sinceBehind(page: Page, date: DateMark, end: number): IsoDate | undefined {
  const { publishedOn } = page
  if (date.role !== 'since' || date.iso === null || !publishedOn || date.start < end) return undefined
  if (date.grain !== 'year' && date.grain !== 'month') return undefined
  const until = date.grain === 'year' ? publishedOn.slice(0, 4) : publishedOn
  return date.iso < until ? `${date.iso}/${until}` : undefined
}

/** What is given or invested is told as the sum of all years. */
const SUMMED: ReadonlySet<string> = new Set(['investment', 'loan-or-aid'])

/** "From 1994 to date", "2 billion invested since 2005": it runs from that year to the year of the text. */
function sinceThen(page: Page, date: DateMark, timing: Timing, family: string): IsoDate | undefined {
  if (date.role !== 'since' || date.grain !== 'year' || date.iso === null || !page.publishedOn) return undefined
  const isTillNow = timing === 'flow' && markAtToken(page, 'date.till-now', date.endToken) !== undefined
  if (!SUMMED.has(family) && !isTillNow) return undefined
  const year = page.publishedOn.slice(0, 4)
  return date.iso < year ? `${date.iso}/${year}` : undefined
}

const isPast = (page: Page, { iso }: DateMark): boolean =>
  iso !== null && page.publishedOn !== null && iso < page.publishedOn.slice(0, iso.length)

/** The last stretch of time that the sentence before names, where it names one for what follows: "…went on in 2016. Turnover grew…". */
export function periodBefore(page: Page, sentence: Sentence): Period | undefined {
  const previous = page.sentences[sentence.index - 1]
  if (!previous) return undefined
  const [from, to] = previous.span
  // "The customs have published the data for 2022. Trade reached …", be it in a line of its own.
  const isReport = firstAfter(page, 'figure.report', from, to) !== undefined
  if (previous.block !== sentence.block && !(isReport && previous.block === sentence.block - 1)) return undefined
  const tellsOn =
    isReport ||
    firstAfter(page, 'figure.status', from, to) !== undefined ||
    firstAfter(page, 'figure.growth', from, to) !== undefined
  for (let i = dateFrom(page, sentence.span[0]) - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    const date = page.dates[i]!
    if (date.start < from) return undefined
    if (
      (date.role !== null && !(isReport && date.role === 'as-of')) ||
      date.iso === null ||
      (date.grain !== 'year' && date.grain !== 'half' && date.grain !== 'quarter' && !date.cumulative) ||
      date.iso.length > 15 ||
      isCompared(page, date) ||
      isEvent(page, date) ||
      // A part of a year is what is counted in; a whole one may be when something was built.
      (!tellsOn && date.grain === 'year')
    )
      continue
    return { iso: date.iso, date, implied: [] }
  }
  return undefined
}

const MOST_LINES = 14
const LONGEST_HEAD = 160

/** The stretch of time that the line over a list names: "First quarter of 2021: | – Exports: … | – Imports: …". */
export function periodOfList(page: Page, sentence: Sentence): Period | undefined {
  const own = page.sentences[sentence.index]!.block
  if (!isListLine(page, own)) return isRow(page, own) ? periodOfRows(page, own) : undefined
  for (let at = sentence.block - 1, n = 0; at >= 0 && n < MOST_LINES; at--, n++) {
    const block = page.blocks[at]!
    if (block.noise !== null) continue
    for (let i = dateFrom(page, block.span[0]); i < page.dates.length && page.dates[i]!.start < block.span[1]; i++) {
      const date = page.dates[i]!
      if (isListLine(page, at) || block.span[1] - block.span[0] > LONGEST_HEAD) break
      if (
        date.iso === null ||
        date.iso.length > 15 ||
        date.grain === 'day' ||
        date.role === 'since' ||
        isCompared(page, date) ||
        isEvent(page, date)
      )
        continue
      return { iso: date.iso, date, implied: [] }
    }
    if (!isListLine(page, at)) return undefined
  }
  return undefined
}

/** "Indicator   Q1 2024   y/y | Trade turnover   USD 1.38 bn   +17 %": the stretch of time that the head of a table names. */
function periodOfRows(page: Page, row: number): Period | undefined {
  for (let at = row - 1, n = 0; at >= 0 && n < MOST_LINES; at--, n++) {
    const { span, noise } = page.blocks[at]!
    if (noise !== null) continue
    if (span[1] - span[0] > LONGEST_HEAD) return undefined
    for (let i = dateFrom(page, span[0]); i < page.dates.length && page.dates[i]!.start < span[1]; i++) {
      const date = page.dates[i]!
      if (date.iso !== null && date.iso.length <= 15 && date.grain !== 'day' && !isCompared(page, date))
        return { iso: date.iso, date, implied: [] }
    }
    if (!isRow(page, at)) return undefined
  }
  return undefined
}

/** A line whose words stand in columns: gaps of blanks, tabs or bars. */
const isRow = (page: Page, block: number): boolean => {
  const [start, end] = page.blocks[block]!.span
  return /\S(?: {3,}|\t| ?\| ?)\S/.test(page.text.slice(start, Math.min(end, start + LONGEST_HEAD)))
}

/** The first line of the list that a line belongs to; the line itself where it is of none. */
export function listOf(page: Page, block: number): number {
  let first = block
  for (let n = 0; n < MOST_LINES && first > 0 && isListLine(page, first) && isListLine(page, first - 1); n++) first--
  return first
}

/** A line that opens with a bullet or a number, or with few words and a colon or a dash. */
function isListLine(page: Page, block: number): boolean {
  const [start, end] = page.blocks[block]!.span
  const head = page.folded.slice(start, Math.min(end, start + 32))
  return (
    /^(?:[-•*+▪·]|\d{1,2}[.)])\s/.test(head) ||
    /^\p{L}[^\d:]{1,24}:\s?\p{N}/u.test(head) ||
    // "Wheat – 8.2 million tonnes".
    /^\p{Ll}[^\d:,.]{1,24} - (?:\p{L}{1,3} )?\p{N}/u.test(
      page.text.slice(start, end).slice(0, 32).replace(/[–—]/g, '-'),
    )
  )
}

/** Tells whether the words say "now", so that no period is carried to the number. */
export function saysNow(page: Page, sentence: Sentence, start: number, end: number): boolean {
  return (
    lastBefore(page, 'figure.now', start, Math.max(sentence.span[0], start - NOW_REACH)) !== undefined ||
    nowBehind(page, sentence, end) !== undefined
  )
}

const NOW_BEHIND = 32
function nowBehind(page: Page, sentence: Sentence, end: number): Mark | undefined {
  const now = firstAfter(page, 'figure.now', end, Math.min(sentence.span[1], end + NOW_BEHIND))
  return now && holdsAny(page.folded, end, now.start, ',;:(') ? undefined : now
}

/** Few words and no mark between a number and the date behind it. */
function isClose(page: Page, end: number, start: number): boolean {
  if (start - end > 60) return false
  const { tokens } = page
  let count = 0
  for (let i = tokenFrom(page, end); i < tokens.count && tokens.start[i]! < start; i++) {
    if (++count > MOST_GAP_TOKENS) return false
    if (tokens.type[i] === TokenType.newline || tokens.type[i] === TokenType.digits) return false
    if (tokens.type[i] === TokenType.punctuation && !'-\'"('.includes(page.folded[tokens.start[i]!]!)) return false
  }
  return firstAfter(page, 'figure.growth', end, start) === undefined
}

function crossesClause(page: Page, end: number, start: number): boolean {
  if (start - end > 160) return true
  for (let i = end; i < start; i++) if (page.folded[i] === ';') return true
  return false
}

/** The first token that starts at or after an offset. */
export function tokenFrom(page: Page, offset: number): number {
  const { start, count } = page.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
