import type { LanguageCode } from '../contracts.ts'

/**
 * Words by which a concept is said, by language.
 * - `vi`: whole syllables, one or several (`ký kết`).
 * - `ru`, `en`: beginnings of words (`подпис`, `build`); a closing `|` ends the word there (`sign|` is not `significant`). Of several
 *   words each is such a beginning, with nothing but spaces between.
 * - `zh`: any part of the text, simplified and traditional given apart where they differ.
 * Under the key {@link NOT_MEANT} stand phrases that contain such words and mean something else (`đăng ký` is no `ký`).
 */
export type Stems = Readonly<Record<'vi' | 'ru' | 'zh' | 'en', readonly string[]>>

/** A concept's id and its words. Tables of concepts are lists of these. */
export type ConceptTable = Readonly<Record<string, Stems>>

/** Key of the phrases that hide the words inside them and are no concept themselves. */
export const NOT_MEANT = 'not-meant'

/** Finds the concepts that a text in a language names, sorted, each once. A language without words in the table finds nothing. */
export type Matcher = (text: string, language: LanguageCode) => string[]

interface WordStem {
  readonly concept: string
  readonly words: readonly { readonly start: string; readonly whole: boolean }[]
}
type WordIndex = ReadonlyMap<string, readonly WordStem[]>
type PartIndex = ReadonlyMap<string, readonly { readonly concept: string; readonly part: string }[]>

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Two letters lead to a handful of stems; one would be too coarse, three too long for the shortest.
const KEY_LENGTH = 2

function pushTo<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key)
  if (list) list.push(item)
  else index.set(key, [item])
}

/** Small letters; ё, which is written or not as one likes, as е. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е')

function wordIndex(table: ConceptTable, language: 'vi' | 'ru' | 'en'): WordIndex {
  const index = new Map<string, WordStem[]>()
  for (const [concept, stems] of Object.entries(table))
    for (const stem of stems[language]) {
      const words = folded(stem)
        .split(' ')
        .map((w) => ({ start: w.replace(/\|$/, ''), whole: language === 'vi' || w.endsWith('|') }))
      pushTo(index, words[0]!.start.slice(0, KEY_LENGTH), { concept, words })
    }
  return index
}

function partIndex(table: ConceptTable): PartIndex {
  const index = new Map<string, { concept: string; part: string }[]>()
  for (const [concept, stems] of Object.entries(table))
    for (const part of stems.zh) pushTo(index, part[0]!, { concept, part })
  return index
}

function fits(stem: WordStem, words: readonly string[], i: number): boolean {
  return stem.words.every(({ start, whole }, k) => {
    const word = words[i + k]
    return word !== undefined && (whole ? word === start : word.startsWith(start))
  })
}

function inWords(index: WordIndex, text: string): Set<string> {
  const found = new Set<string>()
  const words = folded(text).match(WORD) ?? []
  for (let i = 0; i < words.length; i++) {
    const stems = index.get(words[i]!.slice(0, KEY_LENGTH)) ?? []
    const hidden = stems.find((s) => s.concept === NOT_MEANT && fits(s, words, i))
    if (hidden) i += hidden.words.length - 1
    else for (const stem of stems) if (!found.has(stem.concept) && fits(stem, words, i)) found.add(stem.concept)
  }
  found.delete(NOT_MEANT)
  return found
}

function inParts(index: PartIndex, text: string): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i < text.length; i++) {
    const parts = index.get(text[i]!) ?? []
    const hidden = parts.find((p) => p.concept === NOT_MEANT && text.startsWith(p.part, i))
    if (hidden) i += hidden.part.length - 1
    else for (const { concept, part } of parts) if (!found.has(concept) && text.startsWith(part, i)) found.add(concept)
  }
  return found
}

/** Makes a matcher of a table. Time is linear in the text; the table's size hardly matters. */
export function matcherOf(table: ConceptTable): Matcher {
  const words = { vi: wordIndex(table, 'vi'), ru: wordIndex(table, 'ru'), en: wordIndex(table, 'en') }
  const parts = partIndex(table)
  return (text, language) => {
    if (language === 'zh') return [...inParts(parts, text)].sort()
    if (language === 'vi' || language === 'ru' || language === 'en') return [...inWords(words[language], text)].sort()
    return []
  }
}
