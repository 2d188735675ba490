import type { FigureStatus, Implied, IsoDate } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { firstFrom, type Page, type Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { firstAfter, lastBefore, markEndingAt } from './marks.ts'
import { marksOf } from '../../engine/page.ts'

/** What kind of number a period is for: flows run over one, stocks are told as of a day, targets by a year. */
export type Timing = 'flow' | 'stock'

export interface Period {
  readonly iso: IsoDate
  readonly date: DateMark
  readonly implied: readonly Implied[]
}

const MOST_GAP_TOKENS = 7

/** The dates of a sentence that may be somebody's period. */
export function periodDates(page: Page, sentence: Sentence): DateMark[] {
  const found: DateMark[] = []
  for (let i = firstFrom(page.dates, sentence.span[0]); i < page.dates.length && page.dates[i]!.start < sentence.span[1]; i++) {
    const date = page.dates[i]!
    if (!isCompared(page, date) && !isEvent(page, date)) found.push(date)
  }
  return found
}

function isCompared(page: Page, date: DateMark): boolean {
  if (date.role === 'compare') return true
  return markEndingAt(marksOf(page, 'figure.compare'), date.firstToken) !== undefined
}

/** A date that tells when something else was: signed, in force, founded. */
function isEvent(page: Page, date: DateMark): boolean {
  if (date.role === 'since') return date.grain !== 'stretch'
  return markEndingAt(marksOf(page, 'figure.event'), date.firstToken) !== undefined
}

/** The date as the period of a flow or stock; undefined where it cannot be one. */
export function asPeriod(date: DateMark, timing: Timing, status: FigureStatus): IsoDate | undefined {
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

/**
 * The period of the number that stands in `[start, end)`: the date right behind it, else the last before it in its
 * sentence, else one behind it before the next number.
 */
export function periodInSentence(page: Page, dates: readonly DateMark[], start: number, end: number, nextStart: number, timing: Timing, status: FigureStatus, taken: ReadonlySet<DateMark>, growthStart: number | null): Period | undefined {
  const as = (date: DateMark): Period | undefined => {
    const iso = asPeriod(date, timing, status)
    return iso === undefined ? undefined : { iso, date, implied: date.implied ? [{ ...date.implied, field: 'period' }] : [] }
  }
  const index = firstFrom(dates, end)
  const after = dates[index]
  if (after && after.start < nextStart && isClose(page, end, after.start)) {
    const period = as(after)
    if (period) return period
  }
  const now = lastBefore(page, 'figure.now', start, Math.max(dates[0] ? 0 : start - 80, start - 80))
  let before: Period | undefined
  for (let i = index - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const date = dates[i]!
    if (date.start >= start && !(growthStart !== null && date.start < end)) continue
    if (taken.has(date) && status === 'actual' && n === 0 && dates[i - 1] && false) continue
    if (now && now.start > date.start) break
    before = as(date)
    if (before) break
  }
  if (before && !(status !== 'actual' && taken.has(before.date))) return before
  if (now && status === 'actual') return undefined
  if (after && after.start < nextStart && !crossesClause(page, end, after.start)) {
    const period = as(after)
    if (period && (status !== 'actual' || after.role === 'as-of' || timing === 'flow')) return period
  }
  return status === 'actual' ? before : undefined
}

/** Tells whether the words say "now", so that no period is carried to the number. */
export function saysNow(page: Page, sentence: Sentence, start: number, end: number): boolean {
  return lastBefore(page, 'figure.now', start, Math.max(sentence.span[0], start - 80)) !== undefined || firstAfter(page, 'figure.now', end, Math.min(sentence.span[1], end + 20)) !== undefined
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
