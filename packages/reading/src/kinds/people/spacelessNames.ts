import { countryFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { Language } from '../../engine/language.ts'
import { TokenType } from '../../engine/tokens.ts'
import { markAt, payloadAt } from './runs.ts'

/** A name in text without spaces: offsets into the text. */
export interface SpacelessName {
  readonly start: number
  readonly end: number
  /** Country of its surname, where it has one of the page's own surname rows. */
  readonly surnameSide: string | null
  readonly hasSurname: boolean
}

interface Ready {
  readonly transcription: Uint8Array
  /** Words that end names, by their first unit. */
  readonly stops: readonly (readonly string[] | undefined)[]
}
const ready = new Map<string, Ready>()
function readyOf(language: Language): Ready | null {
  if (!language.names) return null
  let known = ready.get(language.code)
  if (!known) {
    const transcription = new Uint8Array(0x10000)
    for (const char of language.names.transcription) transcription[char.charCodeAt(0)] = 1
    const stops = Array.from({ length: 0x10000 }, (): string[] | undefined => undefined)
    for (const stop of language.names.stops) (stops[stop.charCodeAt(0)] ??= []).push(stop)
    known = { transcription, stops }
    ready.set(language.code, known)
  }
  return known
}

const MOST_CHARACTERS = 24
const LONGEST_PART = 5

/** True when a token writes a sound of foreign names and ends none. */
const isSoundAt = (page: Page, sentence: Sentence, token: number, language: Ready): boolean =>
  token < sentence.endToken &&
  page.tokens.type[token] === TokenType.han &&
  language.transcription[page.folded.charCodeAt(page.tokens.start[token]!)] === 1 &&
  !stopsAt(page.folded, page.tokens.start[token]!, language)

const isDot = (char: string | undefined): boolean => char === '·'

/** True when a word that ends a name begins at an offset of the folded text. */
function stopsAt(folded: string, at: number, { stops }: Ready): boolean {
  const candidates = at < folded.length ? stops[folded.charCodeAt(at)] : undefined
  if (candidates === undefined) return false
  for (let n = 0; n < candidates.length; n++)
    if (candidates[n]!.length === 1 || folded.startsWith(candidates[n]!, at)) return true
  return false
}

/** A whole word that ends names does not begin one either, whatever its first character writes elsewhere (`高度评价`, `特别会议`). */
function opensWord(folded: string, at: number, { stops }: Ready): boolean {
  const candidates = at < folded.length ? stops[folded.charCodeAt(at)] : undefined
  if (candidates === undefined) return false
  for (let n = 0; n < candidates.length; n++)
    if (candidates[n]!.length >= 2 && folded.startsWith(candidates[n]!, at)) return true
  return false
}

/** 中日韩: one of several countries, each told by one character, is no surname. */
function isListed(page: Page, token: number): boolean {
  if (token === 0 || !markAt(page, 'country.short', token)) return false
  const start = page.tokens.start[token]!
  const country = page.countries[countryFrom(page, start)]
  const before = page.countries[countryFrom(page, start) - 1]
  return (
    country !== undefined &&
    country.start === start &&
    country.form === 'short' &&
    before !== undefined &&
    before.end === start &&
    before.form === 'short'
  )
}

/** The name that begins at a token, if any: a surname with one to three characters, or sounds of a foreign name; `strict` where no post stands before it. */
export function nameFrom(page: Page, sentence: Sentence, token: number, strict = false): SpacelessName | null {
  const language = readyOf(sentence.language)
  if (!language || token >= sentence.endToken) return null
  const { folded, tokens } = page
  const start = tokens.start[token]!
  const known = markAt(page, 'person.known', token)
  if (
    known &&
    folded[known.end] !== '·' &&
    !(language.transcription[folded.charCodeAt(known.end)] === 1 && !stopsAt(folded, known.end, language))
  )
    return {
      start,
      end: known.end,
      surnameSide: known.payload,
      hasSurname: known.end - known.start < 4 && markAt(page, 'person.surname', token) !== null,
    }
  if (
    tokens.type[token] !== TokenType.han ||
    opensWord(folded, start, language) ||
    isListed(page, token) ||
    (stopsAt(folded, start, language) &&
      payloadAt(page, 'person.surname', token) === null &&
      language.transcription[folded.charCodeAt(start)] === 0)
  )
    return null
  const foreign = foreignNameEnd(page, sentence, token, language, strict)
  const dotted = foreign > 0 && folded.slice(start, foreign).includes('·')
  if (dotted) return { start, end: foreign, surnameSide: null, hasSurname: false }
  const surname = markAt(page, 'person.surname', token)
  // A surname that several countries have tells none of them.
  const surnameSide =
    surname &&
    (surname.others.some((other) => other.endToken === surname.endToken && other.payload !== surname.payload)
      ? ''
      : surname.payload)
  if (surnameSide !== null) {
    const own = surnameNameEnd(page, sentence, token, language, strict)
    // Four sounds or more are a foreign name even where the first is also a surname.
    if (own > 0 && !(foreign > 0 && count(page, token, foreign) >= 4))
      return { start, end: own, surnameSide: surnameSide || null, hasSurname: true }
  }
  return foreign > 0 && count(page, token, foreign) >= 2
    ? { start, end: foreign, surnameSide: null, hasSurname: false }
    : null
}

function count(page: Page, token: number, end: number): number {
  let n = 0
  for (let i = token; i < page.tokens.count && page.tokens.end[i]! <= end; i++) n++
  return n
}

function foreignNameEnd(page: Page, sentence: Sentence, token: number, language: Ready, strict: boolean): number {
  const { folded, tokens } = page
  let end = 0
  let inPart = 0
  let isOpenPart = false
  let isAnyHan = false
  let closedEnd = 0
  const firstDot = strict ? -1 : dotWithin(page, sentence, token)
  for (let i = token; i < sentence.endToken && i - token < MOST_CHARACTERS; i++) {
    const at = tokens.start[i]!
    if (
      isDot(folded[at]) &&
      inPart > 0 &&
      i + 1 < sentence.endToken &&
      (tokens.type[i + 1] === TokenType.han || tokens.type[i + 1] === TokenType.word)
    ) {
      inPart = 0
      isOpenPart = true
      isAnyHan = false
      closedEnd = closeOfPart(page, sentence, i + 1, language)
      continue
    }
    if (tokens.type[i] === TokenType.word && i > token && isDot(folded[tokens.start[i - 1]!])) {
      end = tokens.end[i]!
      inPart = 1
      continue
    }
    if (i < closedEnd) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    // 尤里·先秋林: what a dot leads to is a name, whatever it is written with.
    if (
      isOpenPart &&
      inPart === 0 &&
      tokens.type[i] === TokenType.han &&
      language.transcription[folded.charCodeAt(at)] === 0
    )
      isAnyHan = true
    if (
      isAnyHan &&
      inPart < LONGEST_PART &&
      tokens.type[i] === TokenType.han &&
      !(inPart >= 1 && (stopsAt(folded, at, language) || markAt(page, 'person.act', i)))
    ) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    if (i < firstDot && inPart < 6 && tokens.type[i] === TokenType.han) {
      inPart++
      end = tokens.end[i]!
      continue
    }
    if (tokens.type[i] !== TokenType.han) break
    if (language.transcription[folded.charCodeAt(at)] === 0) {
      // 多明计斯: a rare sound between two usual ones.
      if (
        strict ||
        markAt(page, 'person.surname', token) ||
        inPart < 2 ||
        inPart > 3 ||
        !isSoundAt(page, sentence, i + 1, language) ||
        stopsAt(folded, at, language) ||
        markAt(page, 'person.act', i)
      )
        break
      inPart++
      continue
    }
    if (inPart >= 1 && stopsAt(folded, at, language) && !isSoundInside(folded, at, language)) break
    inPart++
    end = tokens.end[i]!
  }
  return end
}

/** The token behind a part of a name that a mark closes (`宋赛·西发赛(`, `麦地那·`), with nothing in it that ends names for sure; else 0. */
function closeOfPart(page: Page, sentence: Sentence, token: number, language: Ready): number {
  for (let i = token; i <= sentence.endToken && i - token <= LONGEST_PART; i++) {
    if (i === sentence.endToken || page.tokens.type[i] === TokenType.punctuation) return i > token ? i : 0
    if (page.tokens.type[i] !== TokenType.han) return 0
    if (i > token && (opensWord(page.folded, page.tokens.start[i]!, language) || markAt(page, 'person.act', i)))
      return 0
  }
  return 0
}

/** Token of the dot that ends the first part of a foreign name, when only Han characters stand before it; else -1. */
function dotWithin(page: Page, sentence: Sentence, token: number): number {
  for (let i = token + 1; i < sentence.endToken && i - token <= 7; i++) {
    if (isDot(page.folded[page.tokens.start[i]!])) return i
    if (page.tokens.type[i] !== TokenType.han) return -1
  }
  return -1
}

/** A character that both ends names and writes sounds goes on when another sound follows it (`于` in 于尔根, `通` in 通伦). */
function isSoundInside(folded: string, at: number, language: Ready): boolean {
  const next = folded.charCodeAt(at + 1)
  return (
    language.transcription[next] === 1 &&
    !stopsAt(folded, at + 1, language) &&
    !language.stops[folded.charCodeAt(at)]!.includes(folded[at]!)
  )
}

function surnameNameEnd(page: Page, sentence: Sentence, token: number, language: Ready, strict: boolean): number {
  const { folded, tokens } = page
  const mark = markAt(page, 'person.surname', token)!
  let end = 0
  let given = 0
  // 总理于本年5月: a surname that is as well a small word needs a given name that is none.
  const isStopItself = stopsAt(folded, tokens.start[token]!, language)
  const isWoman = (i: number): boolean => folded[tokens.start[i]!] === '氏'
  for (let i = mark.endToken; i < sentence.endToken && given < 3; i++) {
    if (tokens.type[i] !== TokenType.han) break
    const at = tokens.start[i]!
    if (
      stopsAt(folded, at, language) &&
      (given >= 1 || strict || isStopItself) &&
      !(given === 1 && endsGivenName(folded, at))
    )
      break
    if (given === 2 && !isWoman(mark.endToken)) break
    // 柴说: one who is called by the surname alone.
    if (given === 0 && (folded[at] === '说' || folded[at] === '称')) break
    given++
    end = tokens.end[i]!
  }
  // 领导人曾制定: a surname that is a small word besides needs the end of a name behind it.
  if (isStopItself && given > 0) {
    const next = mark.endToken + given
    if (
      next < sentence.endToken &&
      tokens.type[next] === TokenType.han &&
      !markAt(page, 'person.act', next) &&
      !markAt(page, 'person.coordination', next) &&
      !markAt(page, 'person.honorific-after', next)
    )
      return 0
  }
  return end
}

/** Small words that are also the last character of given names; there a bracket or a joint follows them (`薄熙来与`, `范明正(`). */
const LAST_OF_NAMES = '来正双友通本当能亲早'
const endsGivenName = (folded: string, at: number): boolean =>
  LAST_OF_NAMES.includes(folded[at]!) &&
  (folded[at + 1] === '(' || (folded[at] === '来' && '与和及,'.includes(folded[at + 1] ?? ' ')))

const LONGEST_LIST = 6

/**
 * A name without a post: a surname with one or two characters, or three sounds and more of a foreign name, when a word of acting
 * follows it, or another such name in a row (`王毅、丁薛祥参加`).
 */
export function boundedName(page: Page, sentence: Sentence, token: number, depth = 0): SpacelessName | null {
  const language = readyOf(sentence.language)
  if (!language || token >= sentence.endToken || page.tokens.type[token] !== TokenType.han || depth > LONGEST_LIST)
    return null
  const { tokens } = page
  if (markAt(page, 'person.common', token)) return null
  const known = markAt(page, 'person.known', token)
  if (known) return { start: known.start, end: known.end, surnameSide: known.payload, hasSurname: false }
  const surname = markAt(page, 'person.surname', token)
  if (surname) {
    for (const given of [2, 1]) {
      const end = surname.endToken + given
      if (end > sentence.endToken || !allHan(page, token, end) || !isFollowed(page, sentence, end, depth)) continue
      const side = surname.others.some(
        (other) => other.endToken === surname.endToken && other.payload !== surname.payload,
      )
        ? null
        : surname.payload
      return { start: tokens.start[token]!, end: tokens.end[end - 1]!, surnameSide: side, hasSurname: true }
    }
  }
  const dotted = foreignNameEnd(page, sentence, token, language, false)
  if (dotted > 0 && page.folded.slice(tokens.start[token], dotted).includes('·')) {
    const after = token + count(page, token, dotted)
    return isFollowed(page, sentence, after, depth)
      ? { start: tokens.start[token]!, end: dotted, surnameSide: null, hasSurname: false }
      : null
  }
  let end = token
  while (
    end < sentence.endToken &&
    end - token < MOST_SOUNDS &&
    tokens.type[end] === TokenType.han &&
    language.transcription[page.folded.charCodeAt(tokens.start[end]!)] === 1
  )
    end++
  for (; end - token >= LEAST_SOUNDS; end--)
    if (isFollowed(page, sentence, end, depth))
      return { start: tokens.start[token]!, end: tokens.end[end - 1]!, surnameSide: null, hasSurname: false }
  return null
}

const MOST_SOUNDS = 9
const LEAST_SOUNDS = 3

function allHan(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.tokens.type[i] !== TokenType.han) return false
  return true
}

function isFollowed(page: Page, sentence: Sentence, token: number, depth: number): boolean {
  if (token >= sentence.endToken) return false
  if (markAt(page, 'person.act', token)) return true
  const joint = markAt(page, 'person.coordination', token)
  return (
    joint !== null && joint.end - joint.start <= 2 && boundedName(page, sentence, joint.endToken, depth + 1) !== null
  )
}

// The last character of what a post is held in.
const OFFICES = '部局委院会省市州厅署处司府团办社席'

/** The name that ends right before an offset (`普京总统`, `阮富仲总书记`): the longest that begins after the last stop. */
export function nameUpTo(page: Page, sentence: Sentence, endToken: number): SpacelessName | null {
  const sounds = soundsUpTo(page, sentence, endToken)
  const known = page.marks.list('person.known')?.endingAt(endToken)?.firstToken
  for (let first = Math.max(sentence.firstToken, endToken - MOST_CHARACTERS); first < endToken - 1; first++) {
    const surname = markAt(page, 'person.surname', first)
    if ((first < sounds && first !== known && surname === null) || isInsideName(page, first)) continue
    // 新任商务部长: in office, nobody's name.
    if (first > sentence.firstToken && (markAt(page, 'person.common', first - 1)?.endToken ?? 0) > first) continue
    const name = nameFrom(page, sentence, first, true)
    if (name && surname && first !== known && endToken - first < 3) continue
    // 安全部副部长: an office, nobody's name.
    if (name && OFFICES.includes(page.folded[page.tokens.start[endToken - 1]!]!)) continue
    if (
      name &&
      name.end === page.tokens.end[endToken - 1] &&
      (first === sentence.firstToken || startsClean(page, sentence, first))
    )
      return name
  }
  return null
}

/** 澳大利亚外长: the end of a country's name and a post make no person. */
function isInsideName(page: Page, token: number): boolean {
  const start = page.tokens.start[token]!
  const country = page.countries[countryFrom(page, start + 1) - 1]
  return country !== undefined && start < country.end && country.form !== 'short'
}

/** The first token from which only sounds of a foreign name, with dots and words behind dots, stand before a token. */
function soundsUpTo(page: Page, sentence: Sentence, endToken: number): number {
  const language = readyOf(sentence.language)
  if (!language) return endToken
  const { tokens, folded } = page
  let first = endToken
  while (
    first > sentence.firstToken &&
    endToken - first < MOST_CHARACTERS &&
    (tokens.type[first - 1] === TokenType.word ||
      language.transcription[folded.charCodeAt(tokens.start[first - 1]!)] === 1 ||
      isDot(folded[tokens.start[first - 1]!]))
  )
    first--
  return first
}

/** A name does not begin in the middle of a run of sounds. */
function startsClean(page: Page, sentence: Sentence, token: number): boolean {
  const language = readyOf(sentence.language)!
  const before = page.tokens.start[token - 1]!
  return (
    page.tokens.type[token - 1] !== TokenType.han ||
    language.transcription[page.folded.charCodeAt(before)] === 0 ||
    stopsAt(page.folded, before, language) ||
    payloadAt(page, 'person.surname', token) !== null
  )
}
