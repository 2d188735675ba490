import type { LanguageCode, Paragraph } from '../contracts.ts'

/** Texts of one passage, each to be cut into lexemes by the configuration of its name; `simple` takes words as they stand. */
export interface TokenTexts {
  readonly russian: string
  readonly english: string
  readonly vi: string
  readonly simple: string
}

const HAN = /[\p{Script=Han}々〇]+/gu
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu
const ASCII_WORD = /^[a-z]+$/i

/** Overlapping pairs of a run of Chinese signs (`合作备忘` → `合作 作备 备忘`), so that any part of a word is found; one sign stands alone. */
export function bigrams(run: string): string[] {
  const signs = [...run]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => signs[index]! + sign)
}

export const hanRuns = (text: string): string[] => text.match(HAN) ?? []
const latinWords = (text: string): string[] => text.match(LATIN_WORD) ?? []
const accented = (text: string): string[] => latinWords(text).filter((word) => !ASCII_WORD.test(word))
const hanPairs = (text: string): string =>
  hanRuns(text)
    .map((run) => bigrams(run).join(' '))
    .join(' . ')

/**
 * What of a paragraph goes into which configuration. Vietnamese goes in without its marks and again with them (exact forms rank
 * first). Latin words inside other languages go in without marks too: names are quoted everywhere.
 */
const byLanguage: Record<string, (text: string) => Partial<TokenTexts>> = {
  ru: (text) => ({ russian: text, vi: latinWords(text).join(' '), simple: hanPairs(text) }),
  en: (text) => ({ english: text, vi: accented(text).join(' '), simple: hanPairs(text) }),
  vi: (text) => ({ vi: text, simple: `${text}\n${hanPairs(text)}` }),
  zh: (text) => ({ vi: text.replace(HAN, ' '), simple: hanPairs(text) }),
}
const unknownLanguage = (text: string): Partial<TokenTexts> => ({ russian: text, vi: text, simple: hanPairs(text) })

export function tokenTexts(text: string, language: LanguageCode | null): TokenTexts {
  const made = (byLanguage[language ?? ''] ?? unknownLanguage)(text)
  return { russian: made.russian ?? '', english: made.english ?? '', vi: made.vi ?? '', simple: made.simple ?? '' }
}

/** A passage stays well below the limits of a tsvector: 16,383 positions, 1 MB. */
const LONGEST_PASSAGE = 12_000

/** A document's text in passages of whole paragraphs (a longer paragraph is cut), as token texts. */
export function passagesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  language: LanguageCode | null,
): TokenTexts[] {
  const passages: TokenTexts[] = []
  let open: TokenTexts[] = []
  let length = 0
  const close = () => {
    if (open.length > 0) passages.push(joined(open))
    open = []
    length = 0
  }
  for (const paragraph of paragraphs.length > 0 ? paragraphs : [{ span: [0, text.length] as const, language }]) {
    for (let start = paragraph.span[0]; start < paragraph.span[1]; start += LONGEST_PASSAGE) {
      const piece = text.slice(start, Math.min(start + LONGEST_PASSAGE, paragraph.span[1]))
      if (length + piece.length > LONGEST_PASSAGE) close()
      open.push(tokenTexts(piece, paragraph.language ?? language))
      length += piece.length
    }
  }
  close()
  return passages
}

const joined = (parts: readonly TokenTexts[]): TokenTexts => ({
  russian: parts.map((part) => part.russian).join('\n'),
  english: parts.map((part) => part.english).join('\n'),
  vi: parts.map((part) => part.vi).join('\n'),
  simple: parts.map((part) => part.simple).join('\n'),
})

/** Distinct words of four letters and more, in small letters, for "did you mean". */
export function vocabularyOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{4,32}/gu))
    words.add(word)
  return words
}
