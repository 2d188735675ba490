import { capitalTable } from '../../engine/fold.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import { isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'

/** Capitalised words side by side that may be a name: tokens `[firstToken, endToken)`. */
export interface Run {
  readonly firstToken: number
  readonly endToken: number
  readonly start: number
  readonly end: number
  /** Spelling of each word, hyphenated parts together. */
  readonly words: readonly string[]
}

/** Tokens that may not stand in a name: offices, organisations, countries, places, first words of sentences that are no names. */
export function tokensOutsideNames(page: Page): Uint8Array {
  const outside = new Uint8Array(page.tokens.count)
  const cover = (
    type: string,
    value: 0 | 1,
    mayBeName?: (page: Page, type: string, first: number, end: number) => boolean,
  ): void => {
    const list = page.marks.list(type)
    for (let n = 0; n < (list?.length ?? 0); n++) {
      const first = list!.firstTokenOf(n)
      const end = list!.endTokenOf(n)
      if (mayBeName?.(page, type, first, end)) continue
      for (let token = first; token < end; token++) outside[token] = value
    }
  }
  cover('person.not', 1, isInitialOrGiven)
  cover('person.role', 1, isInitialOrGiven)
  // A country's or town's name may be part of a person's: between a surname and more of the name, or a surname itself.
  for (const type of ['country', 'country.adjective', 'place', 'person.honorific']) cover(type, 1, isInsideName)
  // A person the press names without a post is one, whatever else the words may be ("To Lam").
  cover('person.known', 0)
  return outside
}

const isInitialOrGiven = (page: Page, type: string, first: number, end: number): boolean =>
  isInitial(page, first, end) || isGivenName(page, type, first, end)

/** "А. Новак": a small word that is one letter with a point is an initial. */
const isInitial = ({ text, tokens }: Page, first: number, end: number): boolean =>
  tokens.end[end - 1]! - tokens.start[first]! === 1 &&
  text[tokens.end[first]!] === '.' &&
  isCapital(text, tokens.start[first]!)

const isName = (page: Page, token: number): boolean =>
  token >= 0 &&
  token < page.tokens.count &&
  page.tokens.type[token] === TokenType.word &&
  isCapital(page.text, page.tokens.start[token]!)

const MOST_SYLLABLES = 4

const BEFORE_NAMES = ['person.not', 'person.role', 'person.honorific', 'country']

/** "Phạm Trường Giang", "Lê Văn Hội": a word of offices behind a surname, with a syllable before or behind it that is a name's too. */
function isGivenName(page: Page, type: string, at: number, end: number): boolean {
  if (type !== 'person.not' || end - at !== 1 || at === 0) return false
  const isSyllable = (token: number): boolean =>
    isName(page, token) && isVietnameseSyllable(page.folded.slice(page.tokens.start[token], page.tokens.end[token]))
  if (!isSyllable(at)) return false
  const isFamily = (token: number): boolean =>
    isSyllable(token) &&
    isSurnameAt(page, token) &&
    markAt(page, 'person.not', token) === null &&
    markAt(page, 'place', token) === null &&
    (!isName(page, token - 1) || BEFORE_NAMES.some((before) => page.marks.endsAt(before, token)))
  if (isFamily(at - 1)) return isSyllable(end) && markAt(page, 'person.not', end) === null && !isName(page, end + 1)
  return (
    isSyllable(at - 1) &&
    at >= 2 &&
    isFamily(at - 2) &&
    !isName(page, end) &&
    page.tokens.type[end] !== TokenType.digits
  )
}

/** True for a country, town or honorific whose words belong to a name: "Trần Tuấn Anh", "Nguyen Hoa Binh", "Hà Hải Phòng". */
function isInsideName(page: Page, type: string, first: number, end: number): boolean {
  if (end - first > (type === 'place' ? 2 : 1)) return false
  const isSyllable = (token: number): boolean =>
    isName(page, token) && isVietnameseSyllable(page.folded.slice(page.tokens.start[token], page.tokens.end[token]))
  // "Ông Dũng" is a title and a name, "Ông Ích Khiêm" a name.
  if (
    isSurnameAt(page, first) &&
    isSyllable(end) &&
    !isSurnameAt(page, end) &&
    (type !== 'person.honorific' || isSyllable(end + 1))
  )
    return true
  // Back over the syllables before it to a family name.
  for (let i = first - 1; i >= Math.max(0, first - MOST_SYLLABLES + 1) && isSyllable(i); i--)
    if (isSurnameAt(page, i) && markAt(page, 'country', i) === null) return true
  return false
}

/** True when a row `person.surname` begins at this token. */
function isSurnameAt(page: Page, token: number): boolean {
  return surnameSideAt(page, token) !== null
}

/** Country of the surname that begins at this token; null where none begins. */
export function surnameSideAt(page: Page, token: number): string | null {
  return markAt(page, 'person.surname', token)?.payload ?? null
}

/** Payload of the mark of a type that begins at this token; null where none does. */
export function payloadAt(page: Page, type: string, token: number): string | null {
  return markAt(page, type, token)?.payload ?? null
}

/** The mark of a type that begins at this token. */
export function markAt(page: Page, type: string, token: number): Mark | null {
  return page.marks.list(type)?.atToken(token) ?? null
}

const MOST_WORDS = 6
const MOST_IN_NAME = 3

/** All runs of a sentence, in text order. Initials keep their points: `M.Akimov`, `В. В. Путин`. */
export function runsOf(page: Page, sentence: Sentence, outside: Uint8Array): Run[] {
  const { tokens, text } = page
  const runs: Run[] = []
  const { type, start } = tokens
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    // Most words have a small letter.
    if (type[i] !== TokenType.word || outside[i] === 1 || capitalTable[text.charCodeAt(start[i]!)] === 0) {
      i++
      continue
    }
    const first = i
    const words: string[] = []
    let end = i
    while (i < sentence.endToken && words.length < MOST_WORDS) {
      if (mayBeName(i)) {
        const wordStart = tokens.start[i]!
        let wordEnd = i + 1
        // Hyphens, apostrophes and the point of an initial, without a space, belong to the word.
        while (
          wordEnd + 1 < sentence.endToken &&
          tokens.type[wordEnd] === TokenType.punctuation &&
          isJoiner(wordEnd) &&
          tokens.start[wordEnd] === tokens.end[wordEnd - 1] &&
          tokens.start[wordEnd + 1] === tokens.end[wordEnd] &&
          tokens.type[wordEnd + 1] === TokenType.word &&
          (text[tokens.start[wordEnd]!] !== '-' || !outside[wordEnd + 1])
        ) {
          if (isPossessive(wordEnd)) break
          wordEnd += 2
        }
        if (
          wordEnd < sentence.endToken &&
          isShort(wordEnd - 1) &&
          (wordEnd - i > 1 || tokens.end[i]! - tokens.start[i]! === 1 || mayBeName(wordEnd + 1)) &&
          text[tokens.start[wordEnd]!] === '.' &&
          tokens.start[wordEnd] === tokens.end[wordEnd - 1]
        )
          wordEnd++
        words.push(text.slice(wordStart, tokens.end[wordEnd - 1]))
        end = wordEnd
        i = wordEnd
      } else if (isHyphenAt(i + 1) && mayBeName(i + 2) && isParticle(i)) {
        // "Mohammed bin Zayed al-Nahyan".
        words.push(text.slice(tokens.start[i], tokens.end[i + 2]))
        end = i + 3
        i += 3
      } else if (i + 2 < sentence.endToken && mayBeName(i + 2) && isParticle(i) && isParticle(i + 1)) {
        words.push(text.slice(tokens.start[i], tokens.end[i + 1]))
        i += 2
      } else if (i + 1 < sentence.endToken && mayBeName(i + 1) && isParticle(i)) {
        words.push(text.slice(tokens.start[i], tokens.end[i]))
        i++
      } else break
    }
    const last = end - 1
    // "…with Nguyen Xuan Phuc Matvienko said": a known surname behind a whole name of another kind is the next one's.
    const isTwo =
      words.length > MOST_IN_NAME &&
      words.length === end - first &&
      surnameSideAt(page, first) !== null &&
      markAt(page, 'person.known', last) !== null
    const cut = isTwo ? last : end
    runs.push({
      firstToken: first,
      endToken: cut,
      start: tokens.start[first]!,
      end: tokens.end[cut - 1]!,
      words: isTwo ? words.slice(0, -1) : words,
    })
    if (isTwo)
      runs.push({
        firstToken: last,
        endToken: end,
        start: tokens.start[last]!,
        end: tokens.end[last]!,
        words: words.slice(-1),
      })
  }
  return runs

  function mayBeName(token: number): boolean {
    return type[token] === TokenType.word && !outside[token] && capitalTable[text.charCodeAt(start[token]!)] === 1
  }
  function isHyphenAt(token: number): boolean {
    return (
      token + 1 < sentence.endToken &&
      page.folded[tokens.start[token]!] === '-' &&
      tokens.start[token] === tokens.end[token - 1] &&
      tokens.start[token + 1] === tokens.end[token]
    )
  }
  function isJoiner(token: number): boolean {
    const char = page.folded[tokens.start[token]!]!
    return char === '-' || char === "'" || (char === '.' && tokens.end[token - 1]! - tokens.start[token - 1]! <= 2)
  }
  function isPossessive(token: number): boolean {
    return page.folded[tokens.start[token]!] === "'" && tokens.end[token + 1]! - tokens.start[token + 1]! <= 1
  }
  function isShort(token: number): boolean {
    return (
      tokens.end[token]! - tokens.start[token]! <= 2 &&
      (tokens.end[token]! - tokens.start[token]! === 1 || page.language.signature.script === 'cyrillic')
    )
  }
  function isParticle(token: number): boolean {
    return (
      token < sentence.endToken &&
      tokens.type[token] === TokenType.word &&
      PARTICLES.has(page.folded.slice(tokens.start[token], tokens.end[token]))
    )
  }
}

/** Small words inside names of several languages. */
const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'le',
  'la',
  'bint',
  'бин',
  'аль',
  'оглы',
  'кызы',
  'фон',
  'ван',
  'де',
  'дер',
  'эль',
])
