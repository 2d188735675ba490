import type { LanguageCode } from '../contracts.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Longer than any sentence an undertaking stands in; keeps a hostile one from filling the index.
const MOST_PARTS = 400

/** Where words change their ends: so many letters stand for the word. */
const STEM_LENGTH: Readonly<Record<string, number>> = { ru: 6, en: 6 }

/**
 * The parts by which two sentences of one language are compared: beginnings of words for Russian and English, pairs of syllables for
 * Vietnamese, pairs of characters for Chinese, whole words elsewhere. Each once. Parts of different languages are never compared.
 */
export function lexicalParts(text: string, language: LanguageCode): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  const parts = new Set<string>()
  if (language === 'zh') {
    for (const word of words)
      for (let i = 0; i + 1 < word.length && parts.size < MOST_PARTS; i++) parts.add(word.slice(i, i + 2))
  } else if (language === 'vi') {
    for (let i = 0; i + 1 < words.length && parts.size < MOST_PARTS; i++) parts.add(`${words[i]} ${words[i + 1]}`)
  } else {
    const length = STEM_LENGTH[language] ?? Number.POSITIVE_INFINITY
    for (const word of words) if (word.length > 2 && parts.size < MOST_PARTS) parts.add(word.slice(0, length))
  }
  return [...parts]
}
