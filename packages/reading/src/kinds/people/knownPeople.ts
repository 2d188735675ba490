import type { Implied, KnownName } from '../../findings.ts'
import { nameKey } from '../../names/nameKey.ts'
import { sameName } from '../../names/sameName.ts'

/** The person of a dossier that a name stands for, and a note where one only may be meant. */
export interface Link {
  readonly canonical: string | null
  readonly note: Implied | null
}
const NONE: Link = { canonical: null, note: null }

interface Index {
  readonly exact: ReadonlyMap<string, KnownName>
  readonly keys: ReadonlyMap<string, readonly (readonly [alias: string, person: KnownName])[]>
}
const indexes = new WeakMap<readonly KnownName[], Index>()

const fold = (name: string): string => name.normalize('NFC').toLowerCase()

/** People by alias and by sound; made once for a list of people. */
function indexOf(people: readonly KnownName[]): Index {
  let index = indexes.get(people)
  if (!index) {
    const exact = new Map<string, KnownName>()
    const keys = new Map<string, (readonly [string, KnownName])[]>()
    for (const person of people)
      for (const alias of [person.canonical, ...person.aliases]) {
        if (!exact.has(fold(alias))) exact.set(fold(alias), person)
        for (const key of nameKey(alias)) keys.set(key, [...(keys.get(key) ?? []), [alias, person]])
      }
    indexes.set(people, (index = { exact, keys }))
  }
  return index
}

/** Links a name and its other forms: first by the very letters, then by sound where that is sure; what is only likely stays unlinked and says so. */
export function linkOf(people: readonly KnownName[] | undefined, names: readonly string[]): Link {
  if (!people || people.length === 0) return NONE
  const { exact, keys } = indexOf(people)
  for (const name of names) {
    const person = exact.get(fold(name))
    if (person) return { canonical: person.canonical, note: null }
  }
  const sure = new Map<KnownName, string>()
  const likely = new Set<KnownName>()
  for (const name of names)
    for (const key of nameKey(name))
      for (const [alias, person] of keys.get(key) ?? []) {
        const { verdict, reason } = sameName(name, alias)
        if (verdict === 'same') sure.set(person, reason)
        else if (verdict === 'likely') likely.add(person)
      }
  const [first, ...more] = sure
  if (first && more.length === 0) return { canonical: first[0].canonical, note: { field: 'canonical', from: first[1] } }
  const [only] = first ? sure.keys() : likely
  return only
    ? { canonical: null, note: { field: 'canonical', from: `perhaps ${only.canonical}; not sure enough to link` } }
    : NONE
}
