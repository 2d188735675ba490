import type { Meeting, PartyCode } from '../../../findings.ts'
import type { Page } from '../../../engine/page.ts'

const blocs: ReadonlySet<PartyCode> = new Set([
  'EU',
  'EAEU',
  'ASEAN',
  'UN',
  'APEC',
  'BRICS',
  'G20',
  'G7',
  'SCO',
  'CIS',
  'WTO',
  'OPEC',
  'NATO',
  'SU',
])
const isCountry = (code: PartyCode): boolean => !blocs.has(code)

/** The two sides of a page, in the order of their codes: those who meet, else those it is about; fewer where it names fewer. */
export function twoSidesOf(page: Page, meetings: readonly Meeting[]): readonly PartyCode[] {
  const pairs = meetings.map(({ parties }) => parties.filter(isCountry)).filter(({ length }) => length === 2)
  // Where all who meet are the same two, those are they, even if the text names one only by its people.
  const only = page.knowledge.parties ? undefined : pairs[0]
  const met =
    pairs.find((parties) => parties.every((code) => isSpokenOf(page, code))) ??
    (only && pairs.every((parties) => parties.join() === only.join()) ? only : undefined)
  const countries = met ?? page.parties.filter(isCountry)
  return (countries.length >= 2 ? countries : page.parties).slice(0, 2)
}

/** Named as a country, not only by its towns, more than once. */
function isSpokenOf({ countries }: Page, code: PartyCode): boolean {
  let count = 0
  for (const country of countries) if (country.code === code && country.form !== 'place' && ++count > 1) return true
  return false
}
