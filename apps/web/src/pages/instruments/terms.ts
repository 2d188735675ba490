import type { Instrument } from '@rapporteur/api/schemas'

/** First and last year of a bar of time that all instruments share. */
export interface TermScale {
  readonly first: number
  readonly last: number
}

const year = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

/** The years that the terms of all instruments fit into; null when none has a date. */
export function termsOf(instruments: readonly Instrument[]): TermScale | null {
  const years = instruments
    .flatMap(({ signedOn, inForceOn, expiry }) => [year(signedOn), year(inForceOn), year(expiry.expiresOn)])
    .filter((one) => one !== null)
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) + 1 }
}

/** Place of a date on the bar, 0 to 1; a date without month or day counts from the start of what it names. */
export function placeOf(date: string, { first, last }: TermScale): number {
  const [whole = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  const at = whole + (month - 1) / 12 + (day - 1) / 372
  return Math.min(1, Math.max(0, (at - first) / (last - first)))
}
