import type { Finding, LanguageCode } from '../contracts.ts'
import { writtenStep } from '../rules/interval.ts'
import { decimal } from '../rules/decimal.ts'
import type { Verdict } from '../views.ts'

/** Reads a quote as if it were all there is. */
export type ReadAlone = (text: string, language: LanguageCode | null) => readonly Finding[]

/**
 * The second verdict: whether the quote, read alone and anew, says what the finding says. What came from elsewhere in the text
 * (a year from the date line, a unit from the sentence before) makes it `mentions`.
 */
export function verdictOf(finding: Finding, language: LanguageCode | null, readAlone: ReadAlone): Verdict {
  const again = readAlone(finding.quote, language).filter((other) => other.kind === finding.kind)
  const compare = comparisons[finding.kind] as (finding: Finding, other: Finding) => Verdict
  return best(again.map((other) => compare(finding, other)))
}

const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('states') ? 'states' : verdicts.includes('mentions') ? 'mentions' : 'does-not-state'

type Comparison<Kind extends Finding['kind']> = (
  finding: Extract<Finding, { kind: Kind }>,
  other: Extract<Finding, { kind: Kind }>,
) => Verdict

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const comparisons: { [Kind in Finding['kind']]: Comparison<Kind> } = {
  figure: (finding, other) => {
    const level = finding.value !== null
    if (level ? !same(finding.value, other.value) : !same(finding.change, other.change)) return 'does-not-state'
    if (level && typeof finding.value === 'number' && finding.value !== 0 && !digitsShown(finding.value, finding.quote))
      return 'mentions'
    return same(finding.unit, other.unit) && same(finding.period, other.period) ? 'states' : 'mentions'
  },
  meeting: (finding, other) =>
    finding.meetingKind !== other.meetingKind || (finding.ordinal !== null && finding.ordinal !== other.ordinal)
      ? 'does-not-state'
      : same(finding.date, other.date) && finding.status === other.status
        ? 'states'
        : 'mentions',
  person: (finding, other) => (finding.name === other.name ? 'states' : 'mentions'),
  instrument: (finding, other) =>
    finding.instrumentKind !== other.instrumentKind
      ? 'does-not-state'
      : same(finding.signedOn, other.signedOn)
        ? 'states'
        : 'mentions',
  undertaking: (finding, other) =>
    finding.undertakingKind !== other.undertakingKind
      ? 'mentions'
      : same(finding.due, other.due)
        ? 'states'
        : 'mentions',
}

/** Whether the quote has a number whose digits make up the value (500000 does not stand in 5000000). */
const digitsShown = (value: number, quote: string): boolean => {
  try {
    return writtenStep(decimal(value), quote) !== null
  } catch {
    return false
  }
}
