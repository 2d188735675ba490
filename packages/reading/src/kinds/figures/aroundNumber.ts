import type { Qualifier } from '../../findings.ts'
import { dateFrom, firstMark, type Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Ledger } from './ledger.ts'
import { magnitudeOf } from './magnitudes.ts'
import { markAtToken, markEndingAt } from './marks.ts'

/** The number of the draft, or both ends of the range that it closes; the draft then begins where the range does. */
export function rangeBefore(ledger: Ledger): number | readonly [number, number] {
  const { page, sentence, draft } = ledger
  const { numbers } = page
  const { value } = draft
  const range = markEndingAt(page, 'figure.range', draft.first)
  if (
    !range ||
    range.payload === 'rise' ||
    range.firstToken < sentence.firstToken ||
    isOfDate(ledger, range.captures[0]!) ||
    (draft.kind !== 'percent' && saysPercent(ledger, range))
  )
    return value
  const lowToken = range.captures[0]!
  let low = numbers.cardinal[lowToken]!
  const own = magnitudeOf(page, draft.token)
  if (low < value / 1000 || (own > 0 && numbers.cardinalEnd[lowToken] === numbers.bareEnd[lowToken]))
    low = Number(`${low}e${own}`)
  low *= draft.factor
  if (low >= value) return value
  draft.first = range.firstToken
  return [low, value]
}

/** "in 2019-20 to 342 million": the number belongs to a date. */
function isOfDate({ page }: Ledger, token: number): boolean {
  const date = page.dates[dateFrom(page, page.tokens.start[token]! + 1) - 1]
  return date !== undefined && date.firstToken <= token && date.endToken > token
}

/** "by 12.7 % to 94.5 billion" is no range. */
const saysPercent = ({ page }: Ledger, range: Mark): boolean =>
  markAtToken(page, 'figure.percent', page.numbers.cardinalEnd[range.captures[0]!]!) !== undefined

/** The sign written right before a token. */
export function signBefore({ page, sentence }: Ledger, token: number): 1 | -1 | 0 {
  const { tokens } = page
  if (token <= sentence.firstToken || tokens.end[token - 1] !== tokens.start[token]) return 0
  const char = page.folded[tokens.start[token - 1]!]
  if (char === '+') return 1
  if (char !== '-') return 0
  // `(-5%)` and ` -5%` are signs, `10-15%` is not.
  return token - 2 < sentence.firstToken ||
    tokens.end[token - 2] !== tokens.start[token - 1] ||
    page.folded[tokens.start[token - 2]!] === '('
    ? -1
    : 0
}

/** The word that rounds or bounds a number, before, behind or inside it, and the tokens of both together. */
export function qualifierAround(
  { page, sentence }: Ledger,
  first: number,
  endToken: number,
): { qualifier: Qualifier; from: number; to: number } {
  const before = markEndingAt(page, 'figure.qualifier', first)
  if (before && before.firstToken >= sentence.firstToken)
    return { qualifier: before.payload as Qualifier, from: before.firstToken, to: endToken }
  const behind = markAtToken(page, 'figure.qualifier-after', endToken)
  // "USD 1.38 bn  +17.2 %": the sign of the number behind it.
  const after = behind && isSignOfNext(page, behind) ? undefined : behind
  if (after && after.endToken <= sentence.endToken)
    return { qualifier: after.payload as Qualifier, from: first, to: after.endToken }
  const { start, end } = page.tokens
  const inner = firstMark(page, 'figure.qualifier-inner', start[first]!, end[endToken - 1]!)
  return { qualifier: inner ? (inner.payload as Qualifier) : 'exact', from: first, to: endToken }
}

const isSignOfNext = ({ text }: Page, { start, end }: Mark): boolean =>
  end - start === 1 && text[start] === '+' && /\d/.test(text[end] ?? ' ')
