import { countryNames } from '../generated/countryNames.ts'
import { tabledCountries } from './countries.ts'
import type { TableLanguage } from './namePatterns.ts'
import { placeNames, places } from './places.ts'

type PlaceNames = Readonly<Record<TableLanguage, string>>

const LANGUAGES = Object.keys(countryNames) as TableLanguage[]

/** Letters without marks and case, words without the spaces between: "Hà Nội", "Ha Noi" and "Hanoi" are one. */
const keyOf = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/[\s-]/g, '')

let byName: ReadonlyMap<string, PlaceNames> | undefined

/** Countries first: what a city and a country share is the country. */
function table(): ReadonlyMap<string, PlaceNames> {
  const found = new Map<string, PlaceNames>()
  const add = (name: string, names: PlaceNames) => {
    const key = keyOf(name)
    if (key !== '' && !found.has(key)) found.set(key, names)
  }
  const byLanguage = LANGUAGES.map((language) => [language, new Map(tabledCountries(language))] as const)
  for (const code of byLanguage[0]![1].keys()) {
    const names = Object.fromEntries(byLanguage.map(([language, known]) => [language, known.get(code)!]))
    for (const name of Object.values(names)) add(name, names as PlaceNames)
  }
  for (const { payload, vi, ru, zh, en } of places)
    for (const name of placeNames(payload)) add(name, { vi, ru, zh, en })
  return found
}

/**
 * The names of a country, a subdivision or a city in the four languages, from any one of them; null for a place that the tables
 * do not have, which then keeps the name that its source gives.
 * @example namesOfPlace('Hà Nội') // { vi: 'Hà Nội', ru: 'Ханой', zh: '河内', en: 'Hanoi' }
 */
export function namesOfPlace(name: string): PlaceNames | null {
  return (byName ??= table()).get(keyOf(name)) ?? null
}
