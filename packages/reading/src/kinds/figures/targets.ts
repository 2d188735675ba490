import { holdsAny } from '../../engine/gaps.ts'
import { NumberForm } from '../../engine/numbers.ts'
import { TokenType } from '../../engine/tokens.ts'
import { nounBefore } from './countedNoun.ts'
import type { Ledger } from './ledger.ts'
import { lastBefore, markAtToken, markEndingAt } from './marks.ts'

const LEAST_TARGET = 10
const LEAST_OF_NOUN = 50
const COUNT_REACH = 60

/** "…raise scholarships to 1,000": a bare number behind a word of reaching takes the noun before it. */
export function isTarget(ledger: Ledger, token: number, next: number): boolean {
  const { page, sentence } = ledger
  const { numbers, tokens } = page
  const value = numbers.cardinal[token]!
  if (value < 2 || !Number.isInteger(value)) return false
  const form = numbers.form[token]
  if (form !== NumberForm.digits && !(form === NumberForm.words && value >= LEAST_TARGET)) return false
  const qualifier = markEndingAt(page, 'figure.qualifier', token)
  const first = qualifier?.firstToken ?? token
  if (
    !markEndingAt(page, 'figure.reach', token) &&
    !(qualifier && markEndingAt(page, 'figure.reach', first)) &&
    !isCountOf(ledger, first, next)
  )
    return false
  const closes =
    next >= sentence.endToken ||
    markAtToken(page, 'figure.per', next) !== undefined ||
    tokens.type[next] === TokenType.punctuation ||
    markAtToken(page, 'figure.stop', next) !== undefined
  if (!closes || markAtToken(page, 'figure.growth-after', next)) return false
  const noun = nounBefore(ledger, token)
  return noun !== undefined && (value >= LEAST_OF_NOUN || noun.payload.startsWith('flights'))
}

/** "Вьетнамских проектов в стране | 241.": in a language of cases a count may close the clause that its noun opens. */
function isCountOf({ page, sentence }: Ledger, first: number, next: number): boolean {
  if (!sentence.language.hasCases || first <= sentence.firstToken) return false
  const { numbers, tokens } = page
  const ends =
    next >= sentence.endToken ||
    tokens.type[next] === TokenType.punctuation ||
    markAtToken(page, 'figure.per', next) !== undefined
  if (!ends || markAtToken(page, 'figure.stop', first - 1)) return false
  const start = tokens.start[first]!
  const noun = lastBefore(page, 'figure.unit', start, Math.max(sentence.span[0], start - COUNT_REACH))
  if (!noun || noun.payload.startsWith('people ?') || holdsAny(page.folded, noun.end, start, ',;:()"')) return false
  for (let at = sentence.firstToken; at < first; at++)
    if (tokens.start[at]! > noun.end - COUNT_REACH && numbers.cardinalEnd[at]! > 0) return false
  return true
}
