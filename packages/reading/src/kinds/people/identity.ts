import { nominative } from '../../names/nominative.ts'
import { isPalladius } from '../../names/pinyin.ts'
import { remembered } from '../../names/remembered.ts'
import { caseOfPost, isNominativePost } from '../../names/russianCase.ts'
import type { RussianCase } from '../../names/russianDeclension.ts'
import type { Page } from '../../engine/page.ts'
import type { NameMention } from './nameMention.ts'

/** The words of a name as the person would be listed: nominative, without the case endings that the sentence gave them. */
export function nominativeWords(page: Page, mention: NameMention): readonly string[] {
  const { code, declinesNames } = mention.sentence.language
  const role = mention.role && mention.role.start < mention.span[0] ? mention.role : null
  // "The deputy minister Lasha Darsalia": behind a post in the nominative the name is in it too.
  if (
    declinesNames &&
    role &&
    mention.words.length > 1 &&
    isNominativePost(page.folded.slice(role.start, role.end).trim())
  )
    return mention.words
  const head = declinesNames && role ? page.folded.slice(role.start, role.end).trim().split(/[\s-]/)[0] : undefined
  const grammaticalCase = head ? caseOfPost(head) : declinesNames ? caseOfWhose(page, mention) : undefined
  const told = nominative(mention.words.join(' '), code, grammaticalCase)
  // A known man's bare surname: any case but the nominative ends in more letters.
  if (mention.rule === 'person/known' && mention.words.length === 1 && declinesNames && grammaticalCase === undefined)
    return [shortest(told, code)]
  if (mention.rule === 'person/known' && mention.words.length === 2 && declinesNames)
    return withoutEnding(told.split(' '))
  return told.split(' ')
}

const WHOSE_REACH = 60

/** "The talks of A and B": behind what is somebody's the names stand in the genitive. */
function caseOfWhose(page: Page, { span: [start], sentence }: NameMention): RussianCase | undefined {
  const list = page.marks.list('person.whose')
  const n = list === undefined ? -1 : list.firstFrom(start) - 1
  if (n < 0 || list!.startOf(n) < sentence.span[0] || list!.endOf(n) > start || start - list!.endOf(n) > WHOSE_REACH)
    return undefined
  const between = page.text.slice(list!.endOf(n), start)
  return /^\s(?:\p{Lu}[\p{L}-]+\s(?:\p{Lu}[\p{L}-]+\s){0,2}и\s)?$/u.test(between) ? 'genitive' : undefined
}

/** `Ли Цяна`, which may be two syllables or one with an ending: of a known name the ending goes. */
function withoutEnding(words: readonly string[]): readonly string[] {
  const bare = words[1]!.replace(/(?:а|у|ом|ем|е)$/u, '')
  return bare !== words[1] && isPalladius(words[0]!, 1) && isPalladius(bare, 2) ? [words[0]!, bare] : words
}

const CASES = ['genitive', 'dative', 'instrumental', 'prepositional'] as const

function shortest(surname: string, language: string): string {
  let best = surname
  for (const one of CASES) {
    const bare = nominative(surname, language, one)
    if (bare.length < best.length && surname.startsWith(bare) && surname.length - bare.length <= 2) best = bare
  }
  return best
}

const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

const partsOf = remembered((word): readonly string[] => fold(word).split(/(?<=\.)/))

/** The words of a name as compared: without marks, initials apart. */
export const partsOfName = (words: readonly string[]): readonly string[] => words.flatMap(partsOf)

const isInitial = (part: string): boolean => part.length <= 3 && part.endsWith('.')

/** True when the shorter name is the longer one's short form: every word of it one of the other's, an initial standing for a word. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  return shorter.every((word) =>
    longer.some(
      (other) =>
        other === word ||
        (isInitial(word) && other.startsWith(word[0]!)) ||
        (isInitial(other) && word.startsWith(other[0]!)) ||
        isInflectionOf(other, word),
    ),
  )
}

const COMMON = 4

/** Two Cyrillic words that differ only in a case ending. */
function isInflectionOf(a: string, b: string): boolean {
  if (a.length < COMMON || b.length < COMMON || a[0]! < 'а' || a[0]! > 'я' || b[0] !== a[0]) return false
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common >= COMMON && a.length - common <= 3 && b.length - common <= 3
}

const MOST_OF_A_KEY = 40

/** Persons by the beginnings of the words of their names, so that a short form finds the person it stands for at once. */
export class PeopleByWord<T extends { readonly parts: readonly string[] }> {
  readonly #byKey = new Map<string, T[]>()

  add(person: T): void {
    for (const key of new Set(person.parts.map(keyOf))) {
      const list = this.#byKey.get(key)
      if (!list) this.#byKey.set(key, [person])
      else if (list.length < MOST_OF_A_KEY) list.push(person)
    }
  }

  find(parts: readonly string[]): T | undefined {
    const last = parts.findLast((part) => !isInitial(part)) ?? parts.at(-1)
    return last === undefined
      ? undefined
      : this.#byKey.get(keyOf(last))?.find((person) => isSamePerson(person.parts, parts))
  }
}

const keyOf = (part: string): string => part.slice(0, COMMON)
