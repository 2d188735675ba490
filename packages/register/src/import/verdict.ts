import { supports } from '@rapporteur/reading'
import type { Finding, LanguageCode } from '../contracts.ts'
import type { Verdict } from '../views.ts'

/**
 * The second verdict: whether the quote, read alone and anew, says what the finding says. What came from elsewhere in the text
 * (a year from the date line, a unit from the sentence before) makes it `mentions`.
 */
export function verdictOf(finding: Finding, language: LanguageCode | null): Verdict {
  const verdict = supports(finding.quote, finding, language)
  return verdict === 'no' ? 'does-not-state' : verdict
}
