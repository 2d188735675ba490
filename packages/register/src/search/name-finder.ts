/** A name and what it names. */
export interface KnownAs<Thing> {
  /** Without case and marks, see `fold`. */
  readonly folded: string
  readonly thing: Thing
}

/** Things whose names stand in a folded text, as whole words (Chinese names anywhere); the longest name wins where two overlap. */
export type NameFinder<Thing> = (folded: string) => Thing[]

/** Letters by which names are looked up; a shorter name is looked up by all it has. */
const KEY = 2

/** A finder over many names: a text is gone through once, whatever their number. */
export function nameFinder<Thing>(names: readonly KnownAs<Thing>[]): NameFinder<Thing> {
  const byKey = new Map<string, KnownAs<Thing>[]>()
  for (const name of names) {
    if (name.folded.length < KEY) continue
    const key = name.folded.slice(0, KEY)
    byKey.set(key, [...(byKey.get(key) ?? []), name])
  }
  for (const list of byKey.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  return (text) => {
    const found = new Set<Thing>()
    for (let at = 0; at < text.length; at++) {
      const name = byKey
        .get(text.slice(at, at + KEY))
        ?.find(({ folded }) => text.startsWith(folded, at) && standsAlone(text, at, folded))
      if (!name) continue
      found.add(name.thing)
      at += name.folded.length - 1
    }
    return [...found]
  }
}

function standsAlone(text: string, at: number, name: string): boolean {
  if (HAN.test(name)) return true
  const before = text[at - 1]
  const after = text[at + name.length]
  return !(before && WORD.test(before)) && !(after && WORD.test(after))
}
const HAN = /\p{Script=Han}/u
const WORD = /[\p{L}\p{N}]/u
