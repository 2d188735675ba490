import type { Lexicon } from '../../engine/lexicon.ts'
import { named } from './named.ts'

/** Case endings that say what a country is to the words around it; the possessive ones (`республикасына`) among them. */
const cases = {
  of: ['ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
  to: ['ға', 'ге', 'қа', 'ке', 'на', 'не'],
  from: ['нан', 'нен', 'дан', 'ден', 'тан', 'тен'],
  at: ['да', 'де', 'та', 'те', 'нда', 'нде', 'дағы', 'дегі', 'тағы', 'тегі', 'ндағы', 'ндегі'],
  with: ['мен', 'бен', 'пен'],
}

/** "From there": what stands before a noun, in small letters inside a sentence. */
const adjective = '(дық|дік|лық|лік|тық|тік)~'

/** Acronyms take their endings behind a hyphen; the rest in one word. */
const isAcronym = (name: string): boolean => name === name.toUpperCase()
const noun = (name: string): string => (isAcronym(name) ? `=${name}` : `^${name.toLowerCase()}~`)
const inCase = (name: string, endings: readonly string[]): string =>
  isAcronym(name) ? `=${name} - (${endings.join('|')})` : `^${name.toLowerCase()}(${endings.join('|')})`

const adjectivesByHand: Readonly<Record<string, readonly string[]>> = {
  KZ: ['қазақ - <country.adjective>'],
  CN: ['қытай'],
  IN: ['үнді'],
  KG: ['қырғыз'],
  RU: ['орыс'],
  TR: ['түрік'],
  UZ: ['өзбек'],
}

const rows = (
  make: (name: string) => string,
  accept: (name: string) => boolean = () => true,
): Record<string, string[]> => {
  const made: Record<string, string[]> = {}
  for (const [code, names] of Object.entries(named)) {
    const patterns = names.filter(accept).map(make)
    if (patterns.length > 0) made[code] = patterns
  }
  return made
}

const adjectives = rows(
  (name) => `${name.toLowerCase()}${adjective}`,
  (name) => !isAcronym(name) && !name.includes(' '),
)
for (const [code, own] of Object.entries(adjectivesByHand)) (adjectives[code] ??= []).push(...own)

/** Countries and blocs in every case, and what the case says. */
export const countries: Lexicon = {
  country: rows(noun),
  'country.adjective': adjectives,
  'figure.side-own': Object.fromEntries(
    Object.entries(cases).map(([role, endings]) => [
      role,
      Object.values(named)
        .flat()
        .map((name) => inCase(name, endings)),
    ]),
  ),
}
