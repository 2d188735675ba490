import { normalWord } from './fold.ts'
import type { Row } from './lexicon.ts'

export type NumberWordKind =
  'cardinal' | 'ordinal' | 'multiplier' | 'magnitude' | 'ordinal-suffix' | 'joiner' | 'fraction' | 'filler'

/** What a word counts: its number, or for a magnitude its power of ten. */
export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
}

const numberType = /^number\.(cardinal|ordinal|multiplier|magnitude|ordinal-suffix|joiner|fraction|filler)$/

/** The one-word rows of the types `number.cardinal`, `.ordinal`, `.multiplier`, `.magnitude`, `.ordinal-suffix`, `.joiner` (the `and` of `two hundred and fifty`), `.fraction` and `.filler` (`half` and `a` of `half a million`), by word. */
export function numberWordsOf(rows: readonly Row[]): ReadonlyMap<string, readonly NumberWord[]> {
  const words = new Map<string, NumberWord[]>()
  for (const row of rows) {
    const kind = numberType.exec(row.type)?.[1] as NumberWordKind | undefined
    if (!kind || row.words.length !== 1) continue
    const word = normalWord(row.words[0]!)
    words.set(word, [...(words.get(word) ?? []), { kind, value: Number(row.payload) || 0 }])
  }
  return words
}
