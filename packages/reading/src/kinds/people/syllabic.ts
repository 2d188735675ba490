import type { Page, Sentence } from '../../engine/page.ts'
import { nominative } from '../../names/nominative.ts'
import { isPalladius, isPinyin } from '../../names/pinyin.ts'
import { isCyrillicSyllable, isVietnameseSurname, isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'
import { type Run, surnameSideAt } from './runs.ts'

/**
 * Whether a run is built of syllables as Vietnamese and Chinese names are, family name first: `sure` where no other words are so
 * built (`Си Цзиньпин`, `Xi Jinping`), `likely` where they may be (`Han River`, `To Lam`).
 */
export function isSyllabic(page: Page, sentence: Sentence, run: Run): 'sure' | 'likely' | null {
  const { words } = run
  if (words.length < 2 || surnameSideAt(page, run.firstToken) === null) return null
  if (/\p{Script=Cyrillic}/u.test(words[0]!)) return cyrillic(words)
  if (words.every((word) => isVietnameseSyllable(word))) return words.length >= 3 ? 'sure' : 'likely'
  // In a language that writes its own syllables a foreign name of syllables is as likely an office.
  if (sentence.language.signature.letters !== '' && sentence.language.signature.script === 'latin') return null
  if (words.length === 2 && isPinyin(words[0]!) && isPinyin(words[1]!)) return words[1]!.length > 5 ? 'sure' : 'likely'
  return null
}

function cyrillic(words: readonly string[]): 'sure' | 'likely' | null {
  const bare = nominative(words.join(' '), 'ru').split(' ')
  if (isVietnameseSurname(bare[0]!) && bare.every((word) => isCyrillicSyllable(word)))
    return bare.length >= 3 ? 'sure' : 'likely'
  return bare.length === 2 && isPalladius(bare[0]!, 1) && isPalladius(bare[1]!, 2)
    ? bare[1]!.length > 5
      ? 'sure'
      : 'likely'
    : null
}
