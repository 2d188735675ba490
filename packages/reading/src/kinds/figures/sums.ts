import { NumberForm } from '../../engine/numbers.ts'
import type { Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { isFollowedByNoun } from './behindNumber.ts'
import type { Ledger, Purse } from './ledger.ts'
import { magnitudeOf } from './magnitudes.ts'
import { markAtToken, markEndingAt } from './marks.ts'

/** So many are told without a noun in no text but as money. */
export const LEAST_BARE_SUM = 1e6
const NEAREST_SUM = 1200

/** Makes the draft a sum of money, which a bare number may go on with. */
export function takeMoney(ledger: Ledger, currency: Mark, isBefore: boolean): true {
  const { page, sentence, draft, purse } = ledger
  const { tokens } = page
  const code = currencyOf(page, currency.payload)
  draft.kind = 'money'
  draft.unit = code
  if (isBefore) {
    draft.first = currency.firstToken
    // `$10 billion USD` says its currency twice.
    draft.endToken = markAtToken(page, 'figure.currency', draft.next)?.endToken ?? draft.end
  } else draft.endToken = currency.endToken
  const exponent = magnitudeOf(page, draft.token)
  // "5.1 billion dollars (165 billion baht), of which 3.2 billion": what is said again in other money is not gone on with.
  if (!(purse?.sentence === sentence.index && purse.currency !== code && isRepeated(ledger, purse)))
    ledger.purse = {
      currency: code,
      span: [tokens.start[currency.firstToken]!, tokens.end[currency.endToken - 1]!],
      exponent,
      sentence: sentence.index,
    }
  return true
}

/** "¥", "rupees": of several countries' money that of a country the page is about. */
function currencyOf(page: Page, payload: string): string {
  if (!payload.includes(' ')) return payload
  const codes = payload.split(' ')
  for (const party of page.parties) {
    const own = codes.find((one) => one.startsWith(party))
    if (own) return own
  }
  return codes[0]!
}

/** A bracket right before a number and its qualifier, close behind a sum. */
function isRepeated({ page, sentence, draft: { first } }: Ledger, purse: Purse): boolean {
  const { tokens } = page
  const from = markEndingAt(page, 'figure.qualifier', first)?.firstToken ?? first
  // 396亿美元,折合新台币1兆元
  if (markEndingAt(page, 'figure.equal', from) !== undefined) return true
  const opening = from - 1
  return (
    opening > sentence.firstToken &&
    page.folded[tokens.start[opening]!] === '(' &&
    tokens.start[opening]! - purse.span[1] <= 2
  )
}

/** Makes a draft without a unit a sum in the currency of the sum before, where it is one. */
export function takeBareSum(ledger: Ledger): boolean {
  const { page, sentence, draft, purse } = ledger
  if (!purse || page.tokens.start[draft.token]! - purse.span[1] > NEAREST_SUM || !isBareSum(ledger, purse)) return false
  draft.kind = 'money'
  draft.unit = purse.currency
  draft.implied = [{ field: 'unit', from: 'the currency of the sum before', span: purse.span }]
  const own = magnitudeOf(page, draft.token)
  if (own > 0) ledger.purse = { ...purse, exponent: own, sentence: sentence.index }
  if (draft.value < LEAST_BARE_SUM) draft.value = Number(`${draft.value}e${own > 0 ? own : purse.exponent}`)
  return true
}

/** A number with millions behind it, or one with decimals in the sentence of the sum before. */
function isBareSum({ page, sentence, draft }: Ledger, purse: Purse): boolean {
  const { numbers } = page
  const { token, end, value } = draft
  if (isFollowedByNoun(page, end)) return false
  if (end > numbers.bareEnd[token]! || numbers.form[token] === NumberForm.words) return value >= LEAST_BARE_SUM
  return purse.sentence === sentence.index && purse.exponent >= 6 && value < 1000 && !Number.isInteger(value)
}
