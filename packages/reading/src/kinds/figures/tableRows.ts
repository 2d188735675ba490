import { NumberForm } from '../../engine/numbers.ts'
import { TokenType } from '../../engine/tokens.ts'
import { closesNumber, isFollowedByNoun } from './behindNumber.ts'
import type { Ledger } from './ledger.ts'
import { markEndingAt } from './marks.ts'
import type { TableUnit } from './tableUnit.ts'

const LONGEST_LABEL = 10

/** A number of a row under the line that says the unit, with nothing counted behind it. */
export function isOfTable(ledger: Ledger, unit: TableUnit): boolean {
  const { page, sentence, draft } = ledger
  const { numbers, tokens } = page
  const { token, end } = draft
  if (
    tokens.start[token]! < unit.span[1] ||
    numbers.form[token] !== NumberForm.digits ||
    token === sentence.firstToken ||
    (markEndingAt(page, 'figure.range', token) && isYearLike(numbers.cardinal[token]!))
  )
    return false
  const isRun =
    end < sentence.endToken &&
    tokens.type[end] !== TokenType.punctuation &&
    tokens.type[end] !== TokenType.newline &&
    !closesNumber(page, end)
  return !isRun && !isFollowedByNoun(page, end) && hasLetterBefore(ledger)
}

const isYearLike = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

/** A word stands before the number in its line: what the row is of. */
function hasLetterBefore({ page: { tokens }, sentence, draft: { token } }: Ledger): boolean {
  for (let at = token - 1; at >= Math.max(sentence.firstToken, token - LONGEST_LABEL); at--)
    if (tokens.type[at] !== TokenType.punctuation && tokens.type[at] !== TokenType.digits) return true
  return false
}
