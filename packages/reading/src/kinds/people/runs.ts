import { marksOf, type Page, type Sentence } from '../../engine/page.ts'
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
  for (const type of ['person.not', 'person.role']) for (const mark of marksOf(page, type)) if (!isInitial(page, mark)) outside.fill(1, mark.firstToken, mark.endToken)
  // A country's or town's name may be part of a person's: between a surname and more of the name, or a surname itself.
  for (const type of ['country', 'country.adjective', 'place', 'person.honorific'])
    for (const mark of marksOf(page, type)) if (!isInsideName(page, mark.firstToken, mark.endToken) || (type === 'person.honorific' && !isSurnameAt(page, mark.firstToken - 1) && !isName(page, mark.endToken + 1))) outside.fill(1, mark.firstToken, mark.endToken)
  // A person the press names without a post is one, whatever else the words may be ("To Lam").
  for (const mark of marksOf(page, 'person.known')) outside.fill(0, mark.firstToken, mark.endToken)
  return outside
}

/** "А. Новак": a small word that is one letter with a point is an initial. */
const isInitial = (page: Page, { start, end }: Mark): boolean => end - start === 1 && page.text[end] === '.' && isCapital(page.text, start)

const isName = (page: Page, token: number): boolean => token >= 0 && token < page.tokens.count && page.tokens.type[token] === TokenType.word && isCapital(page.text, page.tokens.start[token]!)

function isInsideName(page: Page, first: number, end: number): boolean {
  if (end - first > 2) return false
  const opens = isSurnameAt(page, first) && isName(page, end) && !isSurnameAt(page, end) && isVietnameseSyllable(page.folded.slice(page.tokens.start[end], page.tokens.end[end]))
  const goesOn = end - first === 1 && isName(page, first - 1) && isSurnameAt(page, first - 1) && isName(page, end)
  return opens || goesOn
}

/** True when a row `person.surname` begins at this token. */
export function isSurnameAt(page: Page, token: number): boolean {
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
  const list = marksOf(page, type)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.firstToken < token) low = middle + 1
    else high = middle
  }
  const mark = list[low]
  return mark && mark.firstToken === token ? mark : null
}

const MOST_WORDS = 6

/** All runs of a sentence, in text order. Initials keep their points: `M.Akimov`, `В. В. Путин`. */
export function runsOf(page: Page, sentence: Sentence, outside: Uint8Array): Run[] {
  const { tokens, text } = page
  const runs: Run[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    if (!mayBeName(i)) {
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
        while (wordEnd + 1 < sentence.endToken && tokens.type[wordEnd] === TokenType.punctuation && isJoiner(wordEnd) && tokens.start[wordEnd] === tokens.end[wordEnd - 1] && tokens.start[wordEnd + 1] === tokens.end[wordEnd] && tokens.type[wordEnd + 1] === TokenType.word && (text[tokens.start[wordEnd]!] !== '-' || !outside[wordEnd + 1])) {
          if (isPossessive(wordEnd)) break
          wordEnd += 2
        }
        if (wordEnd < sentence.endToken && isInitial(i, wordEnd) && text[tokens.start[wordEnd]!] === '.' && tokens.start[wordEnd] === tokens.end[wordEnd - 1]) wordEnd++
        words.push(text.slice(wordStart, tokens.end[wordEnd - 1]))
        end = wordEnd
        i = wordEnd
      } else if (isParticle(i) && i + 1 < sentence.endToken && mayBeName(i + 1)) {
        words.push(text.slice(tokens.start[i], tokens.end[i]))
        i++
      } else break
    }
    runs.push({ firstToken: first, endToken: end, start: tokens.start[first]!, end: tokens.end[end - 1]!, words })
  }
  return runs

  function mayBeName(token: number): boolean {
    return tokens.type[token] === TokenType.word && !outside[token] && isCapital(text, tokens.start[token]!)
  }
  function isJoiner(token: number): boolean {
    const char = page.folded[tokens.start[token]!]!
    return char === '-' || char === "'" || (char === '.' && tokens.end[token - 1]! - tokens.start[token - 1]! <= 2)
  }
  function isPossessive(token: number): boolean {
    return page.folded[tokens.start[token]!] === "'" && tokens.end[token + 1]! - tokens.start[token + 1]! <= 1
  }
  function isInitial(from: number, to: number): boolean {
    return to - from === 1 && tokens.end[from]! - tokens.start[from]! === 1
  }
  function isParticle(token: number): boolean {
    return tokens.type[token] === TokenType.word && PARTICLES.has(page.folded.slice(tokens.start[token], tokens.end[token]))
  }
}

/** Small words inside names of several languages. */
const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'del', 'di', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'el', 'le', 'la', 'bint', 'бин', 'аль', 'оглы', 'кызы', 'фон', 'ван', 'де', 'дер', 'эль'])
