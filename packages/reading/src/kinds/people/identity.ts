import { nominative } from '../../names/nominative.ts'
import { caseOfPost } from '../../names/russianCase.ts'
import type { Page } from '../../engine/page.ts'
import type { NameMention } from './candidates.ts'

/** The words of a name as the person would be listed: nominative, without the case endings that the sentence gave them. */
export function nominativeWords(page: Page, mention: NameMention): readonly string[] {
  const { code } = mention.sentence.language
  const role = mention.role && mention.role.start < mention.span[0] ? mention.role : null
  const head = role ? page.folded.slice(role.start, role.end).trim().split(/[\s-]/)[0] : undefined
  // A bare surname shows its case only through the post before it; a whole name shows it itself.
  const grammaticalCase = head && mention.words.length === 1 ? caseOfPost(head) : undefined
  const told = nominative(mention.words.join(' '), code, grammaticalCase)
  // A known man's bare surname: any case but the nominative ends in more letters.
  if (mention.rule === 'person/known' && mention.words.length === 1 && code === 'ru' && grammaticalCase === undefined) return [shortest(told)]
  return told.split(' ')
}

const CASES = ['genitive', 'dative', 'instrumental', 'prepositional'] as const

function shortest(surname: string): string {
  let best = surname
  for (const one of CASES) {
    const bare = nominative(surname, 'ru', one)
    if (bare.length < best.length && surname.startsWith(bare) && surname.length - bare.length <= 2) best = bare
  }
  return best
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/** True when the shorter name is the longer one's short form: every word of it one of the other's (an initial for a word), the last its surname or given name. */
export function isSamePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length > longer.length) return isSamePerson(shorter, longer)
  const parts = (words: readonly string[]): string[] => words.flatMap((word) => fold(word).split(/(?<=\.)/))
  const whole = parts(longer)
  return parts(shorter).every((word) => whole.some((other) => other === word || (word.length <= 2 && word.endsWith('.') && other.startsWith(word[0]!)) || isInflectionOf(other, word)))
}

/** Two Cyrillic words that differ only in a case ending. */
function isInflectionOf(a: string, b: string): boolean {
  if (!/^[а-я-]+$/.test(a) || !/^[а-я-]+$/.test(b)) return false
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common >= 4 && a.length - common <= 3 && b.length - common <= 3
}
