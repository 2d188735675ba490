import { NumberForm } from '../../engine/numbers.ts'
import { dateFrom, type Page } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { yearEarlier } from './comparison.ts'
import { closesNumber, isFollowedByNoun } from './behindNumber.ts'
import type { Ledger, Tally } from './ledger.ts'
import { markAtToken, markEndingAt } from './marks.ts'

const LONGEST_ROW = 1_000_000
const LEAST_ROW = 10_000
const LEAST_COUNTED_AGAIN = 1000
const AGAIN_REACH = 320
const MOST_APART = 40

/** "9.4 million tonnes to Brazil in 2023, 8 million in 2022": a number of the same order with nothing counted behind it. */
export function isCountedAgain(ledger: Ledger, last: Tally): boolean {
  const { page, sentence, draft, purse } = ledger
  const { tokens } = page
  const { token, end, value } = draft
  const start = tokens.start[token]!
  if (start - last.span[1] > AGAIN_REACH || sentence.block - last.block > 1) return false
  if (purse && purse.span[0] > last.span[0]) return false
  if (value > last.value * MOST_APART || value < last.value / MOST_APART) return false
  // A row of digits is the number of something; few may be a year, a number to ring, a place in a list.
  const isRow = end === token + 1 && tokens.end[token]! - start === String(value).length
  if (isRow && (value >= LONGEST_ROW || (value >= 1900 && value <= 2100))) return false
  const isTold = isToldOfDate(ledger) || yearEarlier(page, start, last.span[1]) !== undefined
  if (value < LEAST_COUNTED_AGAIN ? !isTold : isRow && value < LEAST_ROW && !isLed(page, token)) return false
  const isRun = end < sentence.endToken && tokens.type[end] === TokenType.word && !closesNumber(page, end)
  return !isRun && !markAtToken(page, 'figure.unit', end) && !isFollowedByNoun(page, end)
}

const isLed = (page: Page, token: number): boolean =>
  markEndingAt(page, 'figure.qualifier', token) !== undefined || markEndingAt(page, 'figure.reach', token) !== undefined

/** "In April 50 flights, in the second half of the year 90": a date right before a small number. */
function isToldOfDate({ page, sentence, draft: { token } }: Ledger): boolean {
  const { numbers } = page
  if (numbers.form[token] !== NumberForm.digits || !Number.isInteger(numbers.cardinal[token]!)) return false
  const range = markEndingAt(page, 'figure.range', token)
  const first = range ? range.firstToken : (markEndingAt(page, 'figure.qualifier', token)?.firstToken ?? token)
  const start = page.tokens.start[first]!
  const date = page.dates[dateFrom(page, start) - 1]
  return date !== undefined && date.end <= start && start - date.end <= 3 && date.start >= sentence.span[0]
}
