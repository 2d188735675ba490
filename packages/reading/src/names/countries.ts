import { countryNames } from '../generated/countryNames.ts'
import type { TableLanguage } from './namePatterns.ts'

/** Every country and territory of ISO 3166-1 with its CLDR name in a language. */
export const tabledCountries = (language: TableLanguage): (readonly [code: string, name: string])[] =>
  countryNames[language].split(';').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const)

/** Whether a party code stands for a bloc or organisation rather than a country. */
export const isBloc = (code: string): boolean => code.length !== 2 || code === 'EU' || code === 'UN'

/** States that are no more: told of in histories, never a side or a place of what goes on. */
const GONE = new Set(['SU', 'DD', 'YU', 'CS'])
export const isGone = (code: string): boolean => GONE.has(code)
