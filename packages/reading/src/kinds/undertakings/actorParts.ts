import type { PartyCode, Person } from '../../findings.ts'
import { CharClass, classTable } from '../../engine/fold.ts'
import type { Actor } from './actor.ts'

/** A name, post, organ, country or pronoun before it is joined with what belongs to it. */
export interface Part {
  start: number
  end: number
  form: Actor['form']
  sides: readonly PartyCode[]
  weak: boolean
}

/** Last words of names on known sides; a word of two sides is none's. */
/** Where the family name goes first and is what somebody is called by. */
const SURNAME_FIRST: ReadonlySet<PartyCode> = new Set(['CN', 'KR', 'KP', 'JP', 'TW', 'SG'])

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

/** A mark that ends a name; the point inside a foreign one does not. */
export const isPunctuation = (folded: string, at: number): boolean =>
  classTable[folded.charCodeAt(at)] === CharClass.punctuation && folded[at] !== '·'

const ranks: Readonly<Record<Actor['form'], number>> = {
  person: 0,
  pair: 1,
  country: 2,
  he: 3,
  we: 3,
  host: 3,
  role: 4,
  organ: 5,
}
/** Which of two that overlap stays: the lower. */
export const rank = (form: Actor['form']): number => ranks[form]
export const isNominal = ({ form }: Part): boolean =>
  form === 'person' || form === 'country' || form === 'role' || form === 'organ'

export function onlySpace(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let i = from; i < to; i++) if (classTable[text.charCodeAt(i)] !== CharClass.space) return false
  return true
}

/** Nothing but spaces and quotation marks: `«Rosatom» and the institute`. */
export function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let i = from; i < to; i++)
    if (classTable[text.charCodeAt(i)] !== CharClass.space && !'«»“”"\''.includes(text[i]!)) return false
  return true
}

export const partOf = (
  start: number,
  end: number,
  form: Actor['form'],
  sides: readonly PartyCode[],
  weak = false,
): Part => ({
  start,
  end,
  form,
  sides,
  weak,
})
