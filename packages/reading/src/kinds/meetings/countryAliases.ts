import type { PartyCode } from '../../findings.ts'
import { tabledCountries } from '../../names/countries.ts'

let names: ReadonlyMap<PartyCode, readonly string[]> | undefined

/** The names of a country in the four languages of the tables; none for blocs. */
export function countryAliases(code: PartyCode): readonly string[] {
  if (!names) {
    const made = new Map<PartyCode, string[]>()
    for (const language of ['en', 'vi', 'ru', 'zh'] as const)
      for (const [known, name] of tabledCountries(language)) made.set(known, [...(made.get(known) ?? []), name])
    names = made
  }
  return names.get(code) ?? []
}
