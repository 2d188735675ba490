import type { Implied, Indicator } from '../../findings.ts'
import { firstOf, holdsAny } from '../../engine/gaps.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { firstAfter, lastBefore } from './marks.ts'
import type { Quantity } from './quantity.ts'

/** An indicator and the words that say it. */
export interface Topic {
  readonly indicator: Indicator
  readonly deficit: boolean
  /** Said of both sides at once: "mutual investment". */
  readonly isMutual: boolean
  readonly mark: Mark | null
  readonly implied: readonly Implied[]
}

const MONEY = new Set<string>([
  'trade-turnover',
  'export',
  'import',
  'trade-balance',
  'investment-capital',
  'loan-or-aid',
])
const PEOPLE = new Set<string>(['tourists', 'students', 'workers', 'residents', 'scholarships'])

const nameOf = (mark: Mark): string => mark.payload.split(' ')[0]!
const isWeak = (mark: Mark): boolean => mark.payload.includes(' weak')
const topic = (mark: Mark, implied: readonly Implied[] = []): Topic => ({
  indicator: nameOf(mark) as Indicator,
  deficit: mark.payload.includes(' deficit'),
  isMutual: mark.payload.includes(' mutual'),
  mark,
  implied,
})
export const bareTopic = (indicator: Indicator): Topic => ({
  indicator,
  deficit: false,
  isMutual: false,
  mark: null,
  implied: [],
})

const CARRIED = 900
const isMoney = (mark: Mark): boolean => MONEY.has(nameOf(mark))

/**
 * The indicator of an amount of money (or of growth without a level): the words right behind it, else the nearest
 * before it in its sentence, else behind it before the next number, else carried from the sentences before.
 */
export function topicOfMoney(
  page: Page,
  sentence: Sentence,
  start: number,
  end: number,
  nextStart: number,
  projects: Quantity | undefined,
  carry: 'no' | 'same' | 'main' | 'row',
  last: Indicator | undefined,
): Topic | undefined {
  const stop = Math.min(nextStart, clauseEnd(page, end, sentence.span[1]))
  const closeAfter = firstAfter(page, 'figure.indicator', end, Math.min(stop, end + 45), isMoney)
  if (closeAfter && isLinked(page, end, closeAfter.start)) return topic(closeAfter)
  const from = sentence.span[0]
  let before = lastBefore(page, 'figure.indicator', start, from, isMoney)
  if (before && isWeak(before)) {
    const strong = lastBefore(page, 'figure.indicator', before.start, from, (mark) => isMoney(mark) && !isWeak(mark))
    if (strong && before.start - strong.end < 60) before = strong
  }
  if (before && nameOf(before) === 'trade-turnover') {
    // "The surplus in trade with A" is a balance.
    const balance = lastBefore(page, 'figure.indicator', before.start, Math.max(from, before.start - 30), isMoney)
    if (balance && nameOf(balance) === 'trade-balance' && !/\d/.test(page.folded.slice(balance.end, before.start)))
      before = balance
  }
  if (projects && projects.end <= start && (!before || projects.start > before.start))
    return bareTopic('investment-capital')
  if (before) return topic(before)
  const after = firstAfter(page, 'figure.indicator', end, Math.min(stop, end + 90), isMoney)
  // "3.07 billion, of which exports 0.9": the noun behind the comma is the next number's.
  if (after && !(nextStart < sentence.span[1] && holdsAny(page.folded, end, after.start, ','))) return topic(after)
  if (projects && projects.start >= end && projects.start - end < 60) return bareTopic('investment-capital')
  if (carry === 'no') return undefined
  if (carry === 'same' && last && MONEY.has(last))
    return { ...bareTopic(last), implied: [{ field: 'indicator', from: 'the figure before' }] }
  const back = (test: (mark: Mark) => boolean): Mark | undefined =>
    lastBefore(page, 'figure.indicator', from, from - CARRIED, test)
  if (carry === 'row') {
    const over = back(isMoney)
    return over && topic(over, [{ field: 'indicator', from: 'the line before', span: [over.start, over.end] }])
  }
  // What a text is about is the turnover; exports and imports are told as parts of it.
  const paragraph = page.blocks[page.sentences[sentence.index]!.block]!.span[0]
  const carried =
    // "And trade? Customs put it at 20 billion": what the paragraph has asked about.
    lastBefore(
      page,
      'figure.indicator',
      from,
      Math.max(paragraph, from - CARRIED),
      (mark) => nameOf(mark) === 'trade-turnover',
    ) ??
    back((mark) => nameOf(mark) === 'trade-turnover' && !isWeak(mark)) ??
    back((mark) => isMoney(mark) && !isWeak(mark)) ??
    back(isMoney)
  return (
    carried &&
    topic(carried, [{ field: 'indicator', from: 'the words of a sentence before', span: [carried.start, carried.end] }])
  )
}

/** The indicator of a count whose noun does not say it ("1,500 people", "280.000 lượt"). */
export function topicOfCount(
  page: Page,
  sentence: Sentence,
  start: number,
  end: number,
  nextStart: number,
  carried: Indicator | undefined,
): Topic | undefined {
  const isCounted = (mark: Mark): boolean => PEOPLE.has(nameOf(mark))
  const found =
    firstAfter(
      page,
      'figure.indicator',
      end,
      Math.min(nextStart, end + 30, clauseEnd(page, end, sentence.span[1])),
      isCounted,
    ) ??
    lastBefore(page, 'figure.indicator', start, sentence.span[0], isCounted) ??
    firstAfter(page, 'figure.indicator', end, Math.min(nextStart, sentence.span[1], end + 90), isCounted)
  if (found) return nameOf(found) === 'scholarships' ? bareTopic('students') : topic(found)
  return carried && PEOPLE.has(carried)
    ? { ...bareTopic(carried), implied: [{ field: 'indicator', from: 'the figure before' }] }
    : undefined
}

/** The indicator of a counting word (份, 个) that must stand beside its noun: the noun close before it, or behind it. */
export function topicOfClassifier(
  page: Page,
  sentence: Sentence,
  start: number,
  end: number,
  wanted: string,
): Topic | undefined {
  const from = Math.max(sentence.span[0], start - 16)
  const noun =
    lastBefore(page, 'figure.indicator', start, from, (mark) => nameOf(mark) === wanted) ??
    lastBefore(page, 'figure.unit', start, from, (mark) => mark.payload.split(' ')[1] === wanted)
  if (noun && !holdsAny(page.folded, noun.end, start, ',;.')) return { ...bareTopic(wanted as Indicator), mark: noun }
  // 230份ITEC奖学金: without spaces a name may part the word from its noun.
  const behind =
    sentence.language.names &&
    firstAfter(page, 'figure.indicator', end, Math.min(sentence.span[1], end + 16), (mark) => nameOf(mark) === wanted)
  if (!behind || holdsAny(page.folded, end, behind.start, ',;.')) return undefined
  return { ...bareTopic(wanted as Indicator), mark: behind }
}

const CLAUSE_ENDS = ':;'
function clauseEnd(page: Page, from: number, to: number): number {
  const limit = Math.min(to, from + 120)
  const end = firstOf(page.folded, from, limit, CLAUSE_ENDS)
  return end < limit ? end : to
}

/** Nothing but a linking word or two stands between an amount and its noun. */
export function isLinked(page: Page, end: number, start: number): boolean {
  if (page.folded.slice(end, start).trim() === '') return true
  const link = firstAfter(page, 'figure.link', end, start)
  return (
    link !== undefined &&
    page.folded.slice(end, link.start).trim() === '' &&
    page.folded.slice(link.end, start).trim() === ''
  )
}
