import type { Sentence } from '../../engine/page.ts'
import type { InstrumentKind } from '../../findings.ts'

/** How the words around a head point: back (`this`, `the`), to one not named yet (`a`, `new`), to an earlier one (`old`). */
export type Pointer = 'this' | 'the' | 'a' | 'new' | 'old'

/** A word that names an instrument, and the words that belong to it. */
export interface Head {
  readonly kind: InstrumentKind
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
  /** The clause in which its verbs are looked for. */
  readonly clause: readonly [number, number]
  /** True for a word that is an instrument only in company. */
  readonly isWeak: boolean
  /** True where the text speaks of several: a plural, a number above one, "several". */
  readonly isPlural: boolean
  /** How many, where the text says: a number, or null for "several". */
  readonly count: number | null
  readonly isCounted: boolean
  readonly pointer: Pointer | null
  /** Where the words before the head that belong to it begin: number, article, adjectives. */
  readonly phraseStart: number
  /** True for the plainest words ("agreement", "biên bản"), which any other instrument of the kind may be called. */
  readonly isBare: boolean
  /** The words of the name itself, from its first adjective or capital to the end of the head. */
  readonly nameStart: number
}
