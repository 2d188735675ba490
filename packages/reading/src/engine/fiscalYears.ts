import type { PartyCode } from '../findings.ts'

/** A country whose fiscal year, in which it counts its trade, does not begin in January. */
export interface FiscalYear {
  readonly country: PartyCode
  /** The month in which it begins: 4 in April. */
  readonly month: number
}

const firstMonths: Readonly<Record<PartyCode, number>> = {
  IN: 4,
  JP: 4,
  MM: 4,
  PK: 7,
  BD: 7,
  NP: 7,
  EG: 7,
  AU: 7,
  KE: 7,
  TZ: 7,
  UG: 7,
  RW: 7,
  ET: 7,
}

/** The fiscal year of the first of these countries that has one of its own; null where none has. */
export function fiscalYearOf(parties: readonly PartyCode[]): FiscalYear | null {
  for (const country of parties) {
    const month = firstMonths[country]
    if (month !== undefined) return { country, month }
  }
  return null
}
