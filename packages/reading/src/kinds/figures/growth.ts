import { inOrder } from '../../engine/order.ts'
import { dateFrom, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { firstAfter, lastBefore, markEndingAt } from './marks.ts'
import { comparandDate } from './periods.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Quantity } from './quantity.ts'

/** Growth said in a sentence, before it is known of what. */
export interface Growth {
  readonly change: number
  readonly base: string | null
  readonly qualifier: Quantity['qualifier']
  readonly start: number
  readonly end: number
  /** End of the comparison behind it, for the quote. */
  readonly quoteEnd: number
  /** Where the quantity or the word of multiplying itself begins. */
  readonly at: number
  readonly status: 'said' | 'listed'
}

const REACH = 70
const NEAR = 28

/** Percentages that say growth, and words such as "doubled" and "3.5 times as much". */
export function growthOf(page: Page, sentence: Sentence, quantities: readonly Quantity[]): Growth[] {
  const found: Growth[] = []
  let previous: Growth | undefined
  quantities.forEach((quantity, i) => {
    // "Below 2024's 26.4 %" tells no growth of now.
    if (quantity.kind !== 'percent' || comparandDate(page, quantity.start)) return
    const from = Math.max(sentence.span[0], quantities[i - 1]?.end ?? 0, quantity.start - REACH)
    const to = Math.min(sentence.span[1], quantities[i + 1]?.start ?? Number.POSITIVE_INFINITY, quantity.end + NEAR)
    const before = lastBefore(page, 'figure.growth', quantity.numberStart, from)
    const after = firstAfter(page, 'figure.growth-after', quantity.end, to)
    const share = lastBefore(page, 'figure.share', quantity.numberStart, from)
    const equals = equalTo(page, quantity, to)
    if (equals) {
      found.push(equals)
      return
    }
    let direction = quantity.sign
    let start = quantity.start
    let end = quantity.end
    let status: Growth['status'] = 'said'
    // "Up from 4.3 % to 6.6 %": a level that it rose to.
    const isRisen = quantity.sign === 0 && markEndingAt(page, 'figure.range', quantity.firstToken)?.payload === 'rise'
    if (isRisen) return
    if (direction !== 0) start = quantity.start - 1
    else if (
      before &&
      // "The share grew by 5 points, to 40 %": what it grew to.
      !(share && (share.end >= before.end || before.start >= quantity.start || quantity.qualifier === 'up-to')) &&
      !isGap(page, before.end, quantity.numberStart) &&
      !(i === 0 && isBound(page, before, quantity, to))
    ) {
      direction = before.payload === 'down' ? -1 : 1
      start = behindDate(page, before.start)
    } else if (after && !share && !isBroken(page, quantity.end, after.start)) {
      direction = after.payload === 'down' ? -1 : 1
      end = after.end
    } else if (previous && !share && listGoesOn(page, previous.end, quantity.start)) {
      direction = previous.change < 0 ? -1 : 1
      status = 'listed'
    }
    if (direction === 0) return
    const said = Array.isArray(quantity.value) ? quantity.value[0] : (quantity.value as number)
    // "With a rate of growth of 127 %": an index of which a hundred is as before.
    const value = before?.payload === 'index' && said > 100 ? round(said - 100) : said
    const base = baseAfter(page, sentence, end, quantities[i + 1]?.start) ?? baseBefore(page, quantity.start, from, end)
    previous = {
      change: direction * value,
      base: base?.payload ?? null,
      qualifier: quantity.qualifier,
      start,
      end,
      quoteEnd: base ? Math.max(end, base.end) : end,
      at: quantity.start,
      status,
    }
    found.push(previous)
  })
  for (const mark of marksWithin(page, 'figure.multiple', sentence.span[0], sentence.span[1])) {
    const captured = mark.captures[0] === undefined ? undefined : page.numbers.cardinal[mark.captures[0]]
    const change = multipleOf(mark.payload, captured)
    if (change === undefined) continue
    // "более чем | в шесть раз": the last small word may be shared.
    const qualifier = lastBefore(page, 'figure.qualifier', mark.start + 2, mark.start - 14)
    const base =
      baseAfter(page, sentence, mark.end, undefined) ??
      baseBefore(page, mark.start, Math.max(sentence.span[0], mark.start - NEAR), mark.end)
    found.push({
      change,
      base: base?.payload ?? null,
      qualifier: qualifier ? (qualifier.payload as Growth['qualifier']) : 'exact',
      start: mark.start,
      end: mark.end,
      quoteEnd: base ? base.end : mark.end,
      at: mark.start,
      status: 'said',
    })
  }
  return inOrder(found, (a, b) => a.at - b.at)
}

/** "Hơn 95 % …": a word that is "more" and "more than" grows nothing where no level stands before it and nothing is compared. */
const isBound = (page: Page, word: Mark, quantity: Quantity, to: number): boolean =>
  word.start >= quantity.start &&
  quantity.qualifier !== 'exact' &&
  firstAfter(page, 'figure.base', quantity.end, to) === undefined &&
  firstAfter(page, 'figure.share', quantity.end, to) !== undefined

const EQUALS_REACH = 12
/** "Equal to 85 % of the same period": a fall by 15. */
function equalTo(page: Page, { value, qualifier, start, end, numberStart }: Quantity, to: number): Growth | undefined {
  const word = lastBefore(page, 'figure.equals', numberStart, Math.max(0, start - EQUALS_REACH))
  const base = word && firstAfter(page, 'figure.base', end, Math.min(to, end + 2 * EQUALS_REACH))
  if (!word || !base || typeof value !== 'number' || page.folded.slice(word.end, start).trim() !== '') return undefined
  return {
    change: round(value - 100),
    base: base.payload,
    qualifier,
    start: word.start,
    end,
    quoteEnd: base.end,
    at: start,
    status: 'said',
  }
}

/** `100` as it stands; `times`: 3.5 times as much → 250; `more`: 1.5 times more → 150. */
function multipleOf(payload: string, captured: number | undefined): number | undefined {
  if (payload === 'times') return captured === undefined || captured <= 1 ? undefined : round((captured - 1) * 100)
  if (payload === 'more') return captured === undefined ? undefined : round(captured * 100)
  return payload === '-' ? undefined : Number(payload)
}

/** 2024年增8%: the word that begins inside a date takes nothing from it. */
function behindDate(page: Page, start: number): number {
  const date = page.dates[dateFrom(page, start + 1) - 1]
  return date !== undefined && date.start < start && date.end > start ? date.end : start
}

const round = (n: number): number => Math.round(n * 1000) / 1000

function baseAfter(
  page: Page,
  sentence: Sentence,
  offset: number,
  next: number | undefined,
): { payload: string; end: number } | undefined {
  const to = Math.min(sentence.span[1], next ?? Number.POSITIVE_INFINITY, offset + REACH)
  const mark = firstAfter(page, 'figure.base', offset, to)
  if (mark) return { payload: mark.payload, end: mark.end }
  return undefined
}

/** Where the verb closes the sentence, what is compared with stands before the number: rows `figure.base-before`. */
function baseBefore(
  page: Page,
  offset: number,
  from: number,
  end: number,
): { payload: string; end: number } | undefined {
  const mark = lastBefore(page, 'figure.base-before', offset, from)
  return mark && { payload: mark.payload, end }
}

/** Between the word of growth and its number no other clause may begin, a comparison excepted. */
function isGap(page: Page, from: number, to: number): boolean {
  if (to - from < 12) return false
  return holdsAny(page.folded, from, to, ';')
}

function isBroken(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (';.。:'.includes(page.folded[i]!)) return true
  return false
}

/** "South Korea 84 %, China 69 %": one word of growth goes for the list. */
function listGoesOn(page: Page, from: number, to: number): boolean {
  return to - from < 60 && !holdsAny(page.folded, from, to, ';')
}
