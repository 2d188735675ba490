import type { PartyCode, Person } from '../../../findings.ts'

/** Where the family name goes first and is what somebody is called by. */
const SURNAME_FIRST: ReadonlySet<PartyCode> = new Set(['CN', 'KR', 'KP', 'JP', 'TW', 'SG'])

/** Last words of names on known sides; a word of two sides is none's. */
export function sidesOfNames(people: readonly Person[]): ReadonlyMap<string, PartyCode> {
  const sides = new Map<string, PartyCode>()
  const both = new Set<string>()
  const add = (word: string, side: PartyCode): void => {
    if (word.length < 2) return
    if (sides.has(word) && sides.get(word) !== side) both.add(word)
    sides.set(word, side)
  }
  for (const { name, side } of people) {
    if (!side) continue
    add(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), side)
    if (SURNAME_FIRST.has(side) && name.includes(' ')) add(name.slice(0, name.indexOf(' ')).toLowerCase(), side)
  }
  for (const word of both) sides.delete(word)
  return sides
}
