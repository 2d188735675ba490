import { pinyinReadings, vietnameseReadings } from './hanReadings.ts'
import { genderOfSurname, type PersonName, personName } from './personName.ts'
import { foldPalladius, palladiusOf, russianSpellings } from './pinyin.ts'
import { consonantsAgree, consonantsOf, hanConsonants, soundOf } from './sounds.ts'
import { cyrillicWrites, markless, toneless } from './vietnameseSyllables.ts'

/** Whether two written names name one person, as far as names can say, and why in a few words. */
export interface Sameness {
  readonly verdict: 'same' | 'likely' | 'different'
  readonly reason: string
}

const same = (reason: string): Sameness => ({ verdict: 'same', reason })
const likely = (reason: string): Sameness => ({ verdict: 'likely', reason })
const different = (reason: string): Sameness => ({ verdict: 'different', reason })

const rank = { different: 0, likely: 1, same: 2 } as const

/** A Latin syllable with its tone, both ways of placing the mark made one. */
const withTone = (syllable: string): string => {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(syllable.normalize('NFD'))?.[0] ?? ''
  return toneless(syllable) + tone
}

const hasMarks = (words: readonly string[]): boolean =>
  words.some((word) => markless(word) !== word.toLowerCase().replace(/(?<=[bcdghklmnprstvx])y$/, 'i'))

type Syllables = { readonly script: PersonName['script']; readonly list: readonly string[]; readonly marked: boolean }

const syllablesOf = ({ script, words }: PersonName): Syllables =>
  script === 'han'
    ? { script, list: [...words[0]!], marked: true }
    : { script, list: words, marked: script === 'latin' && hasMarks(words) }

/** How well two syllables agree: 2 to the letter or as exactly as the script can, 1 but for marks or spelling, 0 not. */
const syllableAgreement = (a: string, from: Syllables, b: string, to: Syllables): 0 | 1 | 2 => {
  if (from.script === 'latin' && to.script === 'latin') {
    if (from.marked && to.marked) return withTone(a) === withTone(b) ? 2 : 0
    return markless(a) === markless(b) ? 2 : 0
  }
  if (from.script === 'han' && to.script === 'han') return a === b ? 2 : 0
  if (from.script === 'han') {
    const readings = vietnameseReadings(a)
    if (to.script === 'cyrillic') return readings.some((reading) => cyrillicWrites(b, reading, true)) ? 2 : 0
    if (to.marked && readings.some((reading) => withTone(reading) === withTone(b))) return 2
    if (readings.some((reading) => markless(reading) === markless(b))) return to.marked ? 1 : 2
    return 0
  }
  if (from.script === 'cyrillic' && to.script === 'cyrillic') return a.toLowerCase() === b.toLowerCase() ? 2 : 0
  if (from.script === 'latin' && to.script === 'cyrillic') return cyrillicWrites(b, a, from.marked) ? 2 : 0
  return syllableAgreement(b, to, a, from)
}

const compareVietnamese = (a: PersonName, b: PersonName): Sameness => {
  const [x, y] = [syllablesOf(a), syllablesOf(b)]
  if (x.list.length !== y.list.length) {
    const [short, long] = x.list.length < y.list.length ? [x, y] : [y, x]
    const skip = long.list.length - short.list.length
    const ends = short.list
      .slice(1)
      .every((syllable, at) => syllableAgreement(syllable, short, long.list[at + 1 + skip]!, long) > 0)
    const head = syllableAgreement(short.list[0]!, short, long.list[0]!, long) > 0
    return head && ends && short.list.length > 1 ? likely('middle name left out') : different('other syllables')
  }
  const scores = x.list.map((syllable, at) => syllableAgreement(syllable, x, y.list[at]!, y))
  const misses = scores.filter((score) => score === 0).length
  const crossScript = x.script !== y.script
  if (misses === 0 && !scores.includes(1)) {
    if (crossScript && scores.length < 3 && !(x.marked && y.marked)) return likely('two syllables agree')
    return same(crossScript ? `${x.script} and ${y.script} give the same Vietnamese syllables` : 'same syllables')
  }
  if (misses === 0 && scores.length > 2) return likely('syllables agree but for a mark')
  return different('other syllables')
}

const compareChinese = (a: PersonName, b: PersonName): Sameness => {
  const han = [a, b].find(({ script }) => script === 'han')
  const other = han === a ? b : a
  if (han === undefined) {
    const [latin, cyrillic] = a.script === 'latin' ? [a, b] : [b, a]
    if (latin.script === cyrillic.script)
      return plain(latin) === plain(cyrillic) ? same('same pinyin') : different('other pinyin')
    return russianSpellings(latin.words).has(foldPalladius(cyrillic.words.join('')))
      ? verdictBySyllables(latin, 'pinyin and its Russian spelling agree')
      : different('other pinyin')
  }
  if (other.script === 'han')
    return han.words.join('') === other.words.join('') ? same('same characters') : different('other characters')
  const characters = [...han.words[0]!]
  const readings = characters.map((character) => pinyinReadings(character))
  if (readings.some((list) => list.length === 0)) return different('no reading')
  const rows = readings.reduce<string[][]>(
    (all, list) => all.flatMap((row) => list.map((reading) => [...row, reading])).slice(0, 8),
    [[]],
  )
  const hit = rows.some((row) =>
    other.script === 'latin' ? row.join('') === plain(other) : palladiusOf(row) === foldPalladius(other.words.join('')),
  )
  if (!hit) return different('other pinyin')
  return characters.length > 2 ? same('pinyin agrees') : likely('pinyin of two syllables agrees')
}

const plain = ({ words }: PersonName): string => words.join('').toLowerCase().replace(/ü/g, 'v').replace(/['’-]/g, '')

const verdictBySyllables = ({ words }: PersonName, reason: string): Sameness =>
  (words[1]?.length ?? 0) > 5 ? same(reason) : likely(reason)

/** Given names that Chinese writes by custom rather than by sound. */
const customary: Readonly<Record<string, string>> = {
  亚历山大: 'Александр', 彼得: 'Пётр', 维克托: 'Виктор', 约瑟夫: 'Иосиф', 大卫: 'Давид', 雅科夫: 'Яков', 保罗: 'Павел', 亚历山德拉: 'Александра', 迈克尔: 'Михаил', 乔治: 'Георгий', 玛丽亚: 'Мария', 玛丽娅: 'Мария',
} // prettier-ignore

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** The vowel that a transcription begins with, as {@link soundOf} writes it; empty for a consonant. */
const leadingVowel = (han: string): string => {
  const reading = pinyinReadings(han.charAt(0))[0] ?? ''
  if (reading === 'wu' || reading === 'you' || reading === 'yu') return 'u'
  if (/^(?:ao|ou|o)$/.test(reading)) return 'o'
  if (/^(?:ai|ei|en|e)$/.test(reading)) return 'e'
  return /^y?([aei])/.exec(reading)?.[1] ?? ''
}

const LONGEST_WORD = 40

/** How well two words of a western name agree: 3 by sound, 2 by consonants across scripts or a letter apart, 1 nearly, 0 not. */
const wordAgreement = (a: string, from: PersonName['script'], b: string, to: PersonName['script']): 0 | 1 | 2 | 3 => {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return a === b ? 3 : 0
  if (from === 'han' && to === 'han') return a === b ? 3 : 0
  if (from === 'han' || to === 'han') {
    const [han, word] = from === 'han' ? [a, b] : [b, a]
    const custom = customary[han]
    if (custom !== undefined && soundOf(custom) === soundOf(word)) return 3
    const [x, y] = [hanConsonants(han), consonantsOf(word)]
    if (x === null || x.length === 0 || !consonantsAgree(x, y)) return 0
    // The first vowel counts too: 尤里 is Юрий, not Илья; 叶西莫夫 is not Акимов.
    const vowel = /^[aeiou]/.exec(soundOf(word))?.[0] ?? ''
    return leadingVowel(han) === vowel ? 2 : 0
  }
  const [x, y] = [soundOf(a), soundOf(b)]
  if (x === '' || y === '') return a === b ? 3 : 0
  if (x === y) return 3
  if (Math.abs(x.length - y.length) > 2 || x[0] !== y[0]) return 0
  const consonants = consonantsOf(a)
  // Names of vowels alone are so short that a letter makes another name.
  if (consonants.length === 0) return 0
  return consonantsAgree(consonants, consonantsOf(b)) && distance(x, y) <= (Math.min(x.length, y.length) > 6 ? 2 : 1)
    ? 2
    : 0
}

const initialAgrees = (initial: string, word: string): boolean =>
  soundOf(initial.replace('.', '')).charAt(0) === soundOf(word).charAt(0)

const compareWestern = (a: PersonName, b: PersonName): Sameness => {
  if (a.surname === null || b.surname === null) return different('no surname')
  const [x, y] = [genderOfSurname(a.surname, a.script), genderOfSurname(b.surname, b.script)]
  if (x !== null && y !== null && x !== y) return different('a man and a woman')
  const surname = wordAgreement(a.surname, a.script, b.surname, b.script)
  if (surname === 0) return different('other surname')
  const cross = a.script !== b.script
  const how =
    surname === 3 ? 'surname sounds the same' : cross ? 'consonants of the surname agree' : 'surname a letter apart'
  if (a.given === null || b.given === null) {
    if (a.given === null && b.given === null) {
      if (surname === 3) return same(how)
      const classes = a.script === 'han' ? hanConsonants(a.surname) : consonantsOf(a.surname)
      const native = [a, b].some((name) => name.script === 'han' && name.chinese)
      return (classes?.length ?? 0) >= 5 && cross && !native ? same(how) : likely(how)
    }
    return likely(`${how}, one without a given name`)
  }
  if (
    a.patronymic !== null &&
    b.patronymic !== null &&
    wordAgreement(a.patronymic, a.script, b.patronymic, b.script) === 0
  )
    return different('other patronymic')
  const short = [a, b].find(({ given }) => given!.replace('.', '').length <= 2 && /\p{Lu}/u.test(given!.charAt(0)))
  if (short !== undefined) {
    const other = short === a ? b : a
    if (other.script === 'han' || short.script === 'han') return likely(`${how}, one with an initial`)
    return initialAgrees(short.given!, other.given!)
      ? surname === 3
        ? same(`${how}, initial agrees`)
        : likely(`${how}, initial agrees`)
      : different('other initial')
  }
  const given = wordAgreement(a.given, a.script, b.given, b.script)
  if (given === 0) return different('other given name')
  return same(`${how}, given name agrees`)
}

const turned = (name: PersonName): PersonName => ({ ...name, surname: name.given, given: name.surname })

/** What has none, such as a stray quotation mark, is no name: there is no sound to compare. */
const LETTER = /\p{L}/u

/**
 * Whether two names in any scripts name one person. `same` is meant to be safe; `likely` (a part missing, two short syllables, marks
 * that differ) should stay unlinked unless something else ties them; `different` says that they cannot be told to be one.
 */
export const sameName = (a: string, b: string): Sameness => {
  const [x, y] = [personName(a), personName(b)]
  if (!LETTER.test(a) || !LETTER.test(b) || x.words.length === 0 || y.words.length === 0) return different('no name')
  if (a === b) return same('same letters')
  const verdicts: Sameness[] = []
  if (x.vietnamese && y.vietnamese) verdicts.push(compareVietnamese(x, y))
  if (x.chinese && y.chinese) verdicts.push(compareChinese(x, y))
  if (
    x.western &&
    y.western &&
    (x.script !== 'han' || y.script !== 'han' || x.words.length > 1 || y.words.length > 1)
  ) {
    verdicts.push(compareWestern(x, y))
    // `Чернышенко Дмитрий`: nothing but the other name shows which word is the surname.
    if (x.given !== null && y.given !== null && x.patronymic === null && y.patronymic === null) {
      const swapped = compareWestern(turned(x), y)
      if (swapped.verdict === 'same' && compareWestern(x, turned(y)).verdict === 'same')
        verdicts.push(same(`${swapped.reason}, surname first`))
    }
  }
  verdicts.push(partOf(x, y))
  return verdicts.reduce((best, one) => (rank[one.verdict] > rank[best.verdict] ? one : best))
}

/** A single word of a name in the same script: `Phúc` for `Nguyễn Xuân Phúc`. */
const partOf = (a: PersonName, b: PersonName): Sameness => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.script !== long.script || short.words.length !== 1 || long.words.length < 2)
    return different('nothing in common')
  const word = short.words[0]!.toLowerCase()
  return word === long.words.at(-1)!.toLowerCase() ? likely('only the last word') : different('nothing in common')
}
