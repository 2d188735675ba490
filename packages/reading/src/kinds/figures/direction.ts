import type { Implied, Indicator, PartyCode } from '../../findings.ts'

/** Where what a number tells starts and ends. */
export interface Direction {
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly implied: readonly Implied[]
}

/** How an indicator's two ends are told from the countries around it. */
export type Sense = 'pair' | 'actor-from' | 'actor-to' | 'giver'
export const senses: Readonly<Record<Indicator, Sense>> = {
  'trade-turnover': 'pair', 'export': 'actor-from', 'import': 'actor-to', 'trade-balance': 'actor-from', 'investment-capital': 'actor-from',
  'investment-projects': 'actor-from', 'companies': 'actor-from', 'tourists': 'actor-from', 'students': 'actor-from', 'scholarships': 'giver', 'workers': 'actor-from',
  'residents': 'actor-from', 'loan-or-aid': 'giver', 'goods': 'giver', 'flights': 'pair', 'share': 'pair', 'rank': 'pair', 'other': 'pair',
} // prettier-ignore

/** What a direction is told from that no word beside the number says. */
export const DOCUMENT_SIDES = 'the sides of the document'

/** Of two whom nothing tells apart the first in the alphabet is where it starts. */
export function sorted(a: PartyCode, b: PartyCode, implied: readonly Implied[] = []): Direction {
  return a < b ? { from: a, to: b, implied } : { from: b, to: a, implied }
}

/** The first of some sides that is not this one. */
export const otherThan = (code: PartyCode, pair: readonly PartyCode[]): PartyCode | undefined =>
  pair.find((c) => c !== code)
