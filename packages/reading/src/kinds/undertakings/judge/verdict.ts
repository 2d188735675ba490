import type { PartyCode, UndertakingKind } from '../../../findings.ts'

/** What a sentence was found to be, before its quote is trimmed and its date and topics are told. */
export interface Verdict {
  readonly kind: UndertakingKind
  /** Empty where the one who acts is named but on no known side. */
  readonly by: readonly PartyCode[]
  readonly start: number
  readonly end: number
  readonly rule: string
  /** From where the side was taken when the quote does not say it. */
  readonly implied: string | null
}

/** Of what a sentence says several times the strongest counts. */
export const strength: Readonly<Record<UndertakingKind, number>> = {
  agreed: 5,
  proposed: 4,
  pledged: 3,
  directed: 2,
  urged: 1,
}
