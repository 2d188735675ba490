import type { FindingKind } from '../findings.ts'
import type { Lexicon } from './lexicon.ts'

/** What the engine must know of a language; the whole of a language folder. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** Mark between whole and decimals, and marks between groups of three; a space among them means no-break and thin spaces too. */
  readonly numbers: { readonly decimal: ',' | '.'; readonly groups: readonly string[] }
  /** How the language is known again. */
  readonly signature: Signature
  /** Country whose own officials texts in this language name without their country; none for a language of many. */
  readonly home?: string
  /** True where endings of cases, more than the order of words, say what a noun does in its sentence. */
  readonly hasCases?: boolean
  /** True where the cases of persons' names and posts are read from their endings and names are listed in the nominative. */
  readonly declinesNames?: boolean
  /** For languages without spaces: characters that write foreign names, and what begins the words after a name. */
  readonly names?: { readonly transcription: string; readonly stops: readonly string[] }
  /** The kinds of finding that its rows suffice for; all five where this is left out. Nothing is read of the others. */
  readonly reads?: readonly FindingKind[]
  readonly lexicon: Lexicon
}

export interface Signature {
  readonly script: 'latin' | 'cyrillic' | 'han'
  /** Letters that the language has and others of its script lack. */
  readonly letters: string
  /** A few very common words, for texts without those letters. */
  readonly words: readonly string[]
}
