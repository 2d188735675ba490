import { isPalladius } from './pinyin.ts'
import { type CaseReading, type Gender, givenNameReadings } from './russianGivenNames.ts'
import type { RussianCase } from './russianDeclension.ts'
import { isCyrillicSyllable, isVietnameseSurname } from './vietnameseSyllables.ts'

interface Row {
  /** What the form ends in, and what must stand before that. */
  readonly ending: string
  readonly after: RegExp
  /** What the nominative has in place of the ending. */
  readonly put: string
  readonly gender: Gender | null
  /** Cases by their first letters; `*` for a form that never changes. */
  readonly cases: string
  readonly weight: number
}

const POSSESSIVE = /(?:[оеё]в|[иы]н)$/u
const ADJECTIVE = /[сц]к$/u
const PATRONYMIC = /(?:[оеё]вич|[кмнлт]ич|ьич)$/u
const DAUGHTER = /(?:[ое]вн|ичн)$/u
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u
/** A consonant, unless the word is long and ends like an instrumental. */
const NO_INSTRUMENTAL = /(?<!.{4}ом)(?<=[бвгджзклмнпрстфхцчшщ])$/u
const HARD = /[бвгдзклмнпрстфх]$/u
const HUSHING = /[жцчшщ]$/u
const DIMINUTIVE = /[аеиоуюя]к$/u
const VOWEL = /[аеёиоуыэюя]$/u
const SOFT = /[лнрст]$/u
const ANY = /./u

const table: readonly (readonly [after: RegExp, gender: Gender | null, weight: number, forms: string])[] = [
  [POSSESSIVE, 'm', 5, '-n а-ga у-d ым-i е-p'],
  [POSSESSIVE, 'f', 5, 'а:а-n ой:а-gdip у:а-a'],
  [ADJECTIVE, 'm', 6, 'ий:ий-n ого:ий-ga ому:ий-d им:ий-i ом:ий-p'],
  [ADJECTIVE, 'f', 6, 'ая:ая-n ой:ая-gdip ую:ая-a'],
  [/[^скц]$/u, 'm', 1, 'ый:ый-n ого:ый-ga ому:ый-d ым:ый-i ом:ый-p'],
  [/лст$/u, 'm', 4, 'ой:ой-n ого:ой-ga ому:ой-d ым:ой-i ом:ой-p'],
  [PATRONYMIC, 'm', 7, '-n а-ga у-d ем-i е-p'],
  [DAUGHTER, 'f', 7, 'а:а-n ы:а-g е:а-dp у:а-a ой:а-i'],
  [/(?:ко|[^в]ых|их|дзе|швили|аго|[оюиыэ]|[се]ку|гу|яху)$/u, null, 3, '-*'],
  [/у$/u, null, 0.5, '-*'],
  [/(?:ын|ийн)$/u, null, 4, '-*'],
  [NO_INSTRUMENTAL, 'm', 3, '-n'],
  [NO_INSTRUMENTAL, 'f', 3, '-*'],
  [/.{4}ом$/u, 'm', 0.5, '-n'],
  [CONSONANT, 'm', 2, 'а-ga у-d'],
  [CONSONANT, 'm', 1, 'е-p'],
  [DIMINUTIVE, 'm', 3.5, 'а-ga у-d е-p'],
  [HARD, 'm', 4, 'ом-i'],
  [HUSHING, 'm', 4, 'ем-i'],
  [/[аеёиуыэюя]$/u, 'm', 2, 'й:й-n'],
  [VOWEL, 'm', 2, 'я:й-ga ю:й-d ем:й-i е:й-p'],
  [/о$/u, 'm', 1, 'й:й-n'],
  [/[аеёиуыэюя]$/u, 'f', 2, 'й:й-*'],
  [ANY, 'm', 3, 'ь:ь-n'],
  [ANY, 'f', 2, 'ь:ь-*'],
  [SOFT, 'm', 2, 'я:ь-ga ю:ь-d'],
  [SOFT, 'm', 4, 'ем:ь-i'],
  [ANY, null, 1, 'а:а-n я:я-n ы:а-g у:а-a е:а-dp'],
  // Not the -лы of `Гурбангулы`.
  [/[бвгдзкмнпрстфх]$/u, null, 3.2, 'ы:а-g'],
  [HARD, null, 2.5, 'ой:а-i'],
  [/[гкхжшч]$/u, null, 1, 'и:а-g'],
  [/и$/u, 'f', 2, 'и:я-gdp ю:я-a ей:я-i'],
  [ANY, null, 0, '-*'],
]

/**
 * What the end of a surname or patronymic may mean, made from the table above, where `ого:ий-ga` reads: the form in -ого is the
 * genitive or accusative of the name in -ий. Every row that fits counts; the words of a name decide together.
 */
const rows: readonly Row[] = table.flatMap(([after, gender, weight, forms]) =>
  forms.split(' ').map((form) => {
    const [shape = '', cases = ''] = form.split('-')
    const [ending = '', put = ''] = shape.split(':')
    return { ending, after, put, gender, cases, weight }
  }),
)

const unending = rows.filter(({ ending }) => ending === '')

/** The rows that can fit a word by its last letter. */
const rowsByLetter: ReadonlyMap<string, readonly Row[]> = new Map(
  [...new Set(rows.map(({ ending }) => ending.at(-1)))].flatMap((letter) =>
    letter === undefined
      ? []
      : [[letter, rows.filter(({ ending }) => ending === '' || ending.endsWith(letter))] as const],
  ),
)

const caseOfLetter: Readonly<Record<string, RussianCase>> = {
  n: 'nominative', g: 'genitive', d: 'dative', a: 'accusative', i: 'instrumental', p: 'prepositional',
} // prettier-ignore
const allCases = Object.values(caseOfLetter)

/** Rows that fit any word: without another word or the context they prove nothing. */
const WEAK = 3

const readingsOf = (word: string, alone: boolean, joined: boolean): CaseReading[] => {
  const known = givenNameReadings(word)
  const readings: CaseReading[] = [...known]
  for (const { ending, after, put, gender, cases, weight } of rowsByLetter.get(word.at(-1)!) ?? unending) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (!after.test(stem)) continue
    for (const letter of cases === '*' ? 'ngdaip' : cases) {
      const weak = letter !== 'n' && weight < WEAK && cases !== '*'
      readings.push({
        nominative: stem + put,
        gender,
        case: caseOfLetter[letter]!,
        weight: weak && alone ? -1 : weight,
      })
    }
  }
  // The first half of a name such as `Касым-Жомарт` often stays as it is.
  if (joined)
    for (const name of allCases)
      readings.push({ nominative: word, gender: null, case: name, weight: known.length > 0 ? 10 : 3 })
  return readings
}

const LONGEST_NAME = 120

/** A syllable such as `Фука` or `Зунгом` that is none, and without its ending is one. */
const bareSyllable = (word: string, isSyllable: (word: string) => boolean): string => {
  for (const [ending, put] of [
    [/(?:а|у|ом|е)$/u, ''],
    [/(?:я|ю|ем|е)$/u, 'ь'],
    [/(?:я|ю|ем|е)$/u, 'й'],
  ] as const) {
    const bare = word.replace(ending, put)
    if (bare !== word && /[гкмнптьй]$/u.test(bare) && isSyllable(bare)) return bare
  }
  return word
}

const best = (
  words: readonly string[],
  joined: readonly boolean[],
  hint: RussianCase | undefined,
): readonly string[] => {
  const alone = words.length === 1 && hint === undefined
  const readings = words.map((word, at) => readingsOf(word, alone, joined[at]!))
  // Where no given name is known, a name in -а such as `Нарендра` is left as it is.
  const anyKnown = words.some((word) => givenNameReadings(word).length > 0)
  let winner: readonly string[] = words
  let most = Number.NEGATIVE_INFINITY
  for (const gender of ['m', 'f'] as const)
    for (const name of allCases) {
      let weight = name !== 'nominative' ? 0 : anyKnown ? 0.5 : 1.2
      if (hint !== undefined && name === hint) weight += 6
      const chosen: string[] = []
      for (const list of readings) {
        let top: CaseReading | undefined
        for (const reading of list)
          if (
            reading.case === name &&
            (reading.gender === null || reading.gender === gender) &&
            (top === undefined || reading.weight > top.weight)
          )
            top = reading
        if (top === undefined) {
          weight = Number.NEGATIVE_INFINITY
          break
        }
        weight += top.weight
        chosen.push(top.nominative)
      }
      if (weight > most) {
        most = weight
        winner = chosen
      }
    }
  return winner
}

/**
 * A person's name in the nominative. For Russian, given name, patronymic and surname decide together on gender and case;
 * `grammaticalCase` is the case that the words around ask for, where they tell (a surname alone such as `Иванова` needs it).
 * Vietnamese and Chinese names in Cyrillic lose a Russian ending from their last syllable only. Other languages: as it is.
 */
export const nominative = (surfaceName: string, language: string, grammaticalCase?: RussianCase): string => {
  if (language !== 'ru')
    return /\s\s|[^\S ]|^ | $/u.test(surfaceName) ? surfaceName.trim().replace(/\s+/gu, ' ') : surfaceName
  const key = `${grammaticalCase ?? ''}|${surfaceName}`
  let known = cache.get(key)
  if (known === undefined) {
    if (cache.size >= MOST_CACHED) cache.clear()
    cache.set(key, (known = undone(surfaceName, grammaticalCase)))
  }
  return known
}

const cache = new Map<string, string>()
const MOST_CACHED = 2000

const undone = (surfaceName: string, grammaticalCase: RussianCase | undefined): string => {
  const name = surfaceName.trim().replace(/\s+/gu, ' ')
  if (name.length > LONGEST_NAME || !/\p{Script=Cyrillic}/u.test(name)) return name
  const words = name.split(' ')
  const last = words.length - 1
  if (words.length >= 2 && words.length <= 5) {
    // Some writers put the ending on the family name: `Нгуеном Ван Тхо`.
    const family =
      words.length < 3 || isVietnameseSurname(words[0]!) ? words[0]! : bareSyllable(words[0]!, isVietnameseSurname)
    if (isVietnameseSurname(family) && words.slice(1, -1).every((word) => isCyrillicSyllable(word))) {
      const syllable = words[last]!
      const bare = isCyrillicSyllable(syllable) ? syllable : bareSyllable(syllable, isCyrillicSyllable)
      if (isCyrillicSyllable(bare)) return words.with(0, family).with(last, bare).join(' ')
    }
  }
  if (words.length === 2 && isPalladius(words[0]!, 1) && givenNameReadings(words[0]!).length === 0) {
    const given = words[1]!
    const bare = isPalladius(given, 2) ? given : bareSyllable(given, (word) => isPalladius(word, 2))
    if (isPalladius(bare, 2)) return words.with(1, bare).join(' ')
  }
  const changing = words.map((word, at) => ({ word, at })).filter(({ word }) => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word))
  const parts = changing.flatMap(({ word, at }) => {
    const halves = word.split('-')
    return halves.map((part, index) => ({ part, at, joined: index < halves.length - 1 }))
  })
  const done = best(
    parts.map(({ part }) => part),
    parts.map(({ joined }) => joined),
    grammaticalCase,
  )
  const joined = new Map<number, string[]>()
  parts.forEach(({ at }, index) => joined.set(at, [...(joined.get(at) ?? []), done[index]!]))
  return words.map((word, at) => joined.get(at)?.join('-') ?? word).join(' ')
}
