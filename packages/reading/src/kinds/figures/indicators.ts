import type { Implied, Indicator } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { firstAfter, lastBefore } from './marks.ts'
import type { Quantity } from './quantities.ts'

/** An indicator and the words that say it. */
export interface Topic {
  readonly indicator: Indicator
  readonly deficit: boolean
  readonly mark: Mark | null
  readonly implied: readonly Implied[]
}

const MONEY = new Set<string>(['trade-turnover', 'export', 'import', 'trade-balance', 'investment-capital', 'loan-or-aid'])
const COUNTED = new Set<string>(['tourists', 'students', 'scholarships', 'workers', 'residents', 'companies', 'investment-projects', 'flights', 'goods'])

const nameOf = (mark: Mark): string => mark.payload.split(' ')[0]!
const isWeak = (mark: Mark): boolean => mark.payload.includes(' weak')
const topic = (mark: Mark, implied: readonly Implied[] = []): Topic => ({ indicator: nameOf(mark) as Indicator, deficit: mark.payload.includes(' deficit'), mark, implied })

const CARRIED = 900

/**
 * The indicator of an amount of money (or of growth without a level): the words right behind it, else the nearest
 * before it in its sentence, else behind it before the next number, else carried from the sentences before.
 * @param from Where the number before it ends, or the sentence starts.
 */
export function topicOfMoney(page: Page, sentence: Sentence, start: number, end: number, nextStart: number, projects: Quantity | undefined, mayCarry: boolean): Topic | undefined {
  const isMoney = (mark: Mark): boolean => MONEY.has(nameOf(mark))
  const closeAfter = firstAfter(page, 'figure.indicator', end, Math.min(nextStart, end + 45), isMoney)
  if (closeAfter && isLinked(page, end, closeAfter.start)) return topic(closeAfter)
  const from = sentence.span[0]
  let before = lastBefore(page, 'figure.indicator', start, from, isMoney)
  if (before && isWeak(before)) {
    const strong = lastBefore(page, 'figure.indicator', before.start, from, (mark) => isMoney(mark) && !isWeak(mark))
    if (strong && before.start - strong.end < 60) before = strong
  }
  if (projects && projects.end <= start && (!before || projects.start > before.start)) return { indicator: 'investment-capital', deficit: false, mark: null, implied: [] }
  if (before) return topic(before)
  const after = firstAfter(page, 'figure.indicator', end, Math.min(nextStart, sentence.span[1], end + 90), isMoney)
  if (after) return topic(after)
  if (projects && projects.start >= end && projects.start - end < 60) return { indicator: 'investment-capital', deficit: false, mark: null, implied: [] }
  if (!mayCarry) return undefined
  const carried = lastBefore(page, 'figure.indicator', from, from - CARRIED, (mark) => isMoney(mark) && !isWeak(mark)) ?? lastBefore(page, 'figure.indicator', from, from - CARRIED, isMoney)
  return carried && topic(carried, [{ field: 'indicator', from: 'the words of a sentence before', span: [carried.start, carried.end] }])
}

/** The indicator of a count whose noun does not say it ("1,500 people", "280.000 lượt"). */
export function topicOfCount(page: Page, sentence: Sentence, start: number, end: number, nextStart: number): Topic | undefined {
  const isCounted = (mark: Mark): boolean => COUNTED.has(nameOf(mark))
  const close = firstAfter(page, 'figure.indicator', end, Math.min(nextStart, end + 30), isCounted)
  if (close) return topic(close)
  const before = lastBefore(page, 'figure.indicator', start, sentence.span[0], isCounted)
  if (before) return topic(before)
  const after = firstAfter(page, 'figure.indicator', end, Math.min(nextStart, sentence.span[1], end + 90), isCounted)
  if (after) return topic(after)
  const carried = lastBefore(page, 'figure.indicator', sentence.span[0], sentence.span[0] - CARRIED / 2, isCounted)
  return carried && topic(carried, [{ field: 'indicator', from: 'the words of a sentence before', span: [carried.start, carried.end] }])
}

/** Nothing but a linking word or two stands between an amount and its noun. */
function isLinked(page: Page, end: number, start: number): boolean {
  const gap = page.folded.slice(end, start).trim()
  if (gap === '') return true
  const link = firstAfter(page, 'figure.link', end, start)
  return link !== undefined && page.folded.slice(end, link.start).trim() === '' && page.folded.slice(link.end, start).trim() === ''
}
