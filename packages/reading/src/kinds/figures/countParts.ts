import { firstOf, holdsAny } from '../../engine/gaps.ts'
import { NumberForm } from '../../engine/numbers.ts'
import { countryFrom } from '../../engine/page.ts'
import type { Counted, Ledger } from './ledger.ts'
import { markAtToken } from './marks.ts'

const PARTS_REACH = 240
const PART_REACH = 70
// "Năm" is five and the year; small numbers in words count only beside their noun.
const LEAST_IN_WORDS = 20
const CLOSE_COUNTRY = 14

/** Tells whether a draft without a noun is a part of the count before it in the sentence. */
export function isPartOfCount(ledger: Ledger, whole: Counted): boolean {
  const { page, draft } = ledger
  return (
    ((draft.value >= LEAST_IN_WORDS || page.numbers.form[draft.token] === NumberForm.digits) && goesToSide(ledger)) ||
    isPartOf(ledger, whole)
  )
}

/** "…1,500 a year: a thousand to Russia, five hundred to China". */
function goesToSide({ page, sentence, draft }: Ledger): boolean {
  const side = markAtToken(page, 'figure.side', draft.next)
  if (!side || side.payload === 'with' || side.endToken >= sentence.endToken) return false
  const behind = page.tokens.start[side.endToken]!
  const country = page.countries[countryFrom(page, behind)]
  return country !== undefined && country.start - behind < CLOSE_COUNTRY
}

/** "Four joint ventures: one shipyard in Viet Nam, three in Russia, two of them in Primorye": a part, with its country. */
function isPartOf({ page, sentence, draft }: Ledger, whole: Counted): boolean {
  const start = page.tokens.start[draft.token]!
  const { value } = draft
  if (value >= whole.value || !Number.isInteger(value) || start - whole.span[1] > PARTS_REACH) return false
  if (!holdsAny(page.folded, whole.span[1], start, ':')) return false
  const from = page.tokens.start[draft.next] ?? start
  const stop = firstOf(page.folded, from, Math.min(sentence.span[1], start + PART_REACH), ',;')
  const country = page.countries[countryFrom(page, start)]
  return country !== undefined && country.end <= stop
}
