import type { Language } from '../engine/language.ts'
import { english } from './en/index.ts'
import { russian } from './ru/index.ts'
import { vietnamese } from './vi/index.ts'
import { chinese } from './zh/index.ts'

/** Every language that can be read. To add one, add its folder and its line here. */
export const languages: readonly Language[] = [vietnamese, russian, chinese, english]

const SAMPLE = 1_500
const scripts = {
  latin: /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g,
  cyrillic: /[\u0400-\u052f]/g,
  han: /[\u3400-\u9fff\uf900-\ufaff]/g,
}

/**
 * Language of a stretch of text, by script, then by letters that only one language of the script has, then by common
 * words. Only the first 1,500 units are looked at.
 * @returns ISO 639-1 code, or null where no letter of a known script stands.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const counts = Object.entries(scripts).map(([script, pattern]) => [script, (sample.match(pattern) ?? []).length * (script === 'han' ? 3 : 1)] as const)
  const [script, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best))
  if (count === 0) return null
  const candidates = languages.filter((language) => language.signature.script === script)
  if (candidates.length < 2) return candidates[0]?.code ?? null
  const lower = sample.toLowerCase()
  const words = new Set(lower.match(/[\p{L}\p{M}]+/gu) ?? [])
  let best: Language | undefined
  let bestScore = -1
  for (const language of candidates) {
    const { letters, words: common } = language.signature
    let own = 0
    if (letters) for (const char of lower) if (letters.includes(char)) own++
    // One letter of its own in fifty is plenty for a language that has such letters; a stray name is not.
    const score = (letters && own / count > 0.02 ? 100 : 0) + common.filter((word) => words.has(word)).length
    if (score > bestScore) {
      best = language
      bestScore = score
    }
  }
  return best?.code ?? null
}
