import type { Page } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { TokenType } from '../../../engine/tokens.ts'

/** The number of an ordinal row: its first capture, or 1 for rows without one ("first ever"); null where none is counted. */
export function ordinalOf(page: Page, mark: Mark): number | null {
  // "Thursday the 20th", "the session of the year 2020": a number word that counts nothing.
  if (mark.payload === 'none') return null
  const token = mark.captures[0]
  if (token === undefined) return 1
  // A bare number before a noun counts things; an ordinal says so.
  if (
    mark.payload === 'before' &&
    mark.endToken - mark.firstToken === 1 &&
    page.tokens.type[token] === TokenType.digits &&
    /^\d+$/.test(page.text.slice(mark.start, mark.end))
  )
    return null
  const value = page.numbers.ordinalEnd[token]! > 0 ? page.numbers.ordinal[token]! : page.numbers.cardinal[token]!
  return Number.isInteger(value) && value > 0 && value < 200 ? value : null
}
