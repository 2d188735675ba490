import type { Language } from './language.ts'
import { rowsOf } from './lexicon.ts'
import { normalWord } from './fold.ts'
import { TokenType, type Tokens } from './tokens.ts'

/** How a number is written at a token. */
export const NumberForm = { none: 0, digits: 1, han: 2, words: 3 } as const

/** Numbers laid over the tokens: at token `i` a number of `cardinalEnd[i] - i` tokens begins when `cardinalEnd[i] > 0`. */
export interface Numbers {
  readonly form: Uint8Array
  /** Token after the number, magnitude words included (`2,6 tỷ`); 0 where none begins. */
  readonly cardinalEnd: Int32Array
  readonly cardinal: Float64Array
  /** Token after the ordinal (`20th`, `25-е`, `XXIII`, `двадцать третье`); 0 where none begins. */
  readonly ordinalEnd: Int32Array
  readonly ordinal: Float64Array
  /** Token after the bare digits or numerals, without magnitude words. */
  readonly bareEnd: Int32Array
}

type WordKind = 'cardinal' | 'ordinal' | 'multiplier' | 'magnitude' | 'ordinal-suffix'
interface NumberWord {
  readonly kind: WordKind
  /** The number; for a magnitude its power of ten. */
  readonly value: number
}
export type NumberWords = ReadonlyMap<string, readonly NumberWord[]>

/** The number words of a language, from the rows `number.cardinal`, `.ordinal`, `.multiplier`, `.magnitude`, `.ordinal-suffix`. */
export function numberWordsOf(language: Language): NumberWords {
  const words = new Map<string, NumberWord[]>()
  for (const row of rowsOf(language.lexicon)) {
    const kind = /^number\.(cardinal|ordinal|multiplier|magnitude|ordinal-suffix)$/.exec(row.type)?.[1] as WordKind | undefined
    if (!kind || row.words.length !== 1) continue
    const word = normalWord(row.words[0]!)
    words.set(word, [...(words.get(word) ?? []), { kind, value: Number(row.payload) || 0 }])
  }
  return words
}

const HAN_DIGITS = '零一二三四五六七八九'
const hanDigit = (char: string): number => (char === '〇' ? 0 : char === '两' ? 2 : HAN_DIGITS.indexOf(char))
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const HAN_MYRIADS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 }

/** Lays the numbers of a stretch of tokens `[from, to)` over them, as this language writes numbers. */
export function layNumbers(numbers: Numbers, tokens: Tokens, folded: string, text: string, language: Language, words: NumberWords, from: number, to: number): void {
  const word = (i: number): string => folded.slice(tokens.start[i], tokens.end[i])
  const as = (i: number, kind: WordKind): number | undefined => {
    if (i >= to || tokens.type[i] === TokenType.newline) return undefined
    const known = words.get(normalWord(word(i)))
    return known?.find((w) => w.kind === kind)?.value
  }
  const touches = (i: number): boolean => i < to && tokens.start[i] === tokens.end[i - 1]
  const isPunctuation = (i: number, mark: string): boolean => i < to && tokens.type[i] === TokenType.punctuation && word(i) === mark
  const setCardinal = (i: number, end: number, value: number, form: number, bareEnd = end): void => {
    numbers.cardinalEnd[i] = end
    numbers.cardinal[i] = value
    numbers.form[i] = form
    numbers.bareEnd[i] = bareEnd
  }
  const setOrdinal = (i: number, end: number, value: number): void => {
    numbers.ordinalEnd[i] = end
    numbers.ordinal[i] = value
  }
  const spaceGroups = language.numbers.groups.includes(' ')

  for (let i = from; i < to; i++) {
    if (tokens.type[i] === TokenType.digits) {
      let digits = word(i)
      let end = i + 1
      if (spaceGroups && digits.length <= 3 && /^[1-9]\d*$/.test(digits))
        while (end < to && tokens.type[end] === TokenType.digits && tokens.start[end]! - tokens.end[end - 1]! === 1 && folded[tokens.end[end - 1]!] === ' ' && /^\d{3}(?:[.,]\d+)?$/.test(word(end))) digits += word(end++)
      const bareEnd = end
      let exponent = 0
      // One magnitude word, or two in a row (`nghìn tỷ`, `万亿`), a point after an abbreviation (`млрд.`) left to the rows.
      for (let n = 0; n < 2; n++) {
        const power = as(end, 'magnitude') ?? hanMagnitude(end, tokens, word, to)
        if (power === undefined) break
        exponent += power
        end++
      }
      const decimalText = decimalOf(digits, language, exponent > 0)
      if (decimalText !== undefined) {
        setCardinal(i, end, Number(`${decimalText}e${exponent}`), NumberForm.digits, bareEnd)
        const suffix = touches(i + 1) ? as(i + 1, 'ordinal-suffix') : undefined
        if (suffix !== undefined) setOrdinal(i, i + 2, Number(decimalText))
        else if (touches(i + 1) && isPunctuation(i + 1, '-') && touches(i + 2) && as(i + 2, 'ordinal-suffix') !== undefined) setOrdinal(i, i + 3, Number(decimalText))
        else if (Number.isInteger(Number(decimalText)) && exponent === 0) setOrdinal(i, bareEnd, Number(decimalText))
      }
      for (let j = i + 1; j < bareEnd; j++) numbers.cardinalEnd[j] = 0
      i = Math.max(i, bareEnd - 1)
      continue
    }
    if (tokens.type[i] === TokenType.han) {
      const end = hanNumberEnd(i, tokens, word, to)
      if (end > i) {
        let numeral = ''
        for (let j = i; j < end; j++) numeral += word(j)
        const value = hanValue(numeral)
        if (value !== undefined) {
          setCardinal(i, end, value, NumberForm.han)
          setOrdinal(i, end, value)
        }
        i = end - 1
      }
      continue
    }
    if (tokens.type[i] !== TokenType.word) continue
    const roman = romanValue(text, tokens.start[i]!, tokens.end[i]!)
    if (roman !== undefined) setOrdinal(i, i + 1, roman)
    layWords(i, to, as, isPunctuation, setCardinal, setOrdinal)
  }
}

/** `twenty-third`, `двадцать третье`, `hai mươi ba`: adds and multiplies as the words say. */
function layWords(
  i: number,
  to: number,
  as: (i: number, kind: WordKind) => number | undefined,
  isPunctuation: (i: number, mark: string) => boolean,
  setCardinal: (i: number, end: number, value: number, form: number, bareEnd?: number) => void,
  setOrdinal: (i: number, end: number, value: number) => void,
): void {
  const LONGEST = 8
  let value = 0
  let at = i
  let previous = Number.POSITIVE_INFINITY
  while (at < to && at - i < LONGEST) {
    const step = at > i && isPunctuation(at, '-') ? at + 1 : at
    const ordinal = as(step, 'ordinal')
    if (ordinal !== undefined && ordinal < previous) {
      setOrdinal(i, step + 1, value + ordinal)
      break
    }
    const multiplier = at > i ? as(step, 'multiplier') : undefined
    if (multiplier !== undefined) {
      value = value === 0 ? multiplier : value * multiplier
      previous = multiplier
      at = step + 1
      continue
    }
    const cardinal = as(step, 'cardinal')
    if (cardinal === undefined || cardinal >= previous) break
    value += cardinal
    previous = cardinal >= 10 ? cardinal : 1
    at = step + 1
  }
  if (at === i) return
  const bareEnd = at
  let exponent = 0
  for (let n = 0; n < 2; n++) {
    const power = as(at, 'magnitude')
    if (power === undefined) break
    exponent += power
    at++
  }
  setCardinal(i, at, Number(`${value}e${exponent}`), NumberForm.words, bareEnd)
}

function hanMagnitude(i: number, tokens: Tokens, word: (i: number) => string, to: number): number | undefined {
  if (i >= to || tokens.type[i] !== TokenType.han) return undefined
  const char = word(i)
  return HAN_MYRIADS[char] ?? (HAN_TENS[char] ? Math.log10(HAN_TENS[char]) : undefined)
}

const LONGEST_HAN_NUMBER = 16
function hanNumberEnd(i: number, tokens: Tokens, word: (i: number) => string, to: number): number {
  let end = i
  while (end < to && end - i < LONGEST_HAN_NUMBER && tokens.type[end] === TokenType.han) {
    const char = word(end)
    if (hanDigit(char) < 0 && !(char in HAN_TENS) && !(end > i && char in HAN_MYRIADS)) break
    end++
  }
  return end
}

/** 二十三 → 23, 二〇二一 → 2021, 三万五千 → 35000; undefined when the characters make no number. */
export function hanValue(numeral: string): number | undefined {
  const chars = [...numeral]
  if (chars.length > 1 && chars.every((c) => hanDigit(c) >= 0)) return Number(chars.map(hanDigit).join(''))
  let total = 0
  let section = 0
  let digit = -1
  for (const char of chars) {
    const d = hanDigit(char)
    if (d >= 0) {
      if (digit > 0) return undefined
      digit = d
    } else if (char in HAN_TENS) {
      section += (digit < 0 ? 1 : digit) * HAN_TENS[char]!
      digit = -1
    } else {
      section += Math.max(digit, 0)
      total = (total + section) * 10 ** HAN_MYRIADS[char]!
      section = 0
      digit = -1
    }
  }
  return total + section + Math.max(digit, 0)
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
/** XXIII → 23; up to 89, capitals only, as sessions and congresses are counted. */
export function romanValue(text: string, start: number, end: number): number | undefined {
  if (end - start > 8) return undefined
  let value = 0
  let repeats = 0
  for (let i = start; i < end; i++) {
    // Cyrillic Х and І stand for X and I on some keyboards.
    const char = text[i] === 'Х' ? 'X' : text[i] === 'І' ? 'I' : text[i]!
    const n = ROMAN[char]
    if (n === undefined) return undefined
    repeats = i > start && text[i] === text[i - 1] ? repeats + 1 : 1
    if (repeats > 3) return undefined
    const next = i + 1 < end ? ROMAN[text[i + 1] === 'Х' ? 'X' : text[i + 1] === 'І' ? 'I' : text[i + 1]!] : undefined
    value += next !== undefined && next > n ? -n : n
  }
  return value
}

/** The digits with a point for the decimals and no groups; undefined when the marks make no number. */
function decimalOf(digits: string, language: Language, hasMagnitude: boolean): string | undefined {
  const ascii = toAsciiDigits(digits)
  if (/^\d+$/.test(ascii)) return ascii.length > 300 ? undefined : ascii
  const { decimal, groups } = language.numbers
  const marks = ascii.replace(/\d/g, '')
  const last = marks.at(-1)!
  const parts = ascii.split(/[.,]/)
  if (ascii.length > 300) return undefined
  if (marks.length === 1) {
    const threes = parts[1]!.length === 3 && parts[0]!.length <= 3 && parts[0] !== '0'
    // `1.050` in a language that groups with points is a thousand and fifty; `1,500 firms` groups everywhere but before a magnitude.
    const isGroup = threes && (groups.includes(last) || (last !== decimal && !groups.includes(last)) || (last === decimal && last === ',' && !hasMagnitude))
    return isGroup ? parts.join('') : parts.join('.')
  }
  const mixed = new Set(marks).size > 1
  return mixed ? `${parts.slice(0, -1).join('')}.${parts.at(-1)}` : parts.join('')
}

function toAsciiDigits(digits: string): string {
  return /^[\d.,]*$/.test(digits) ? digits : digits.replace(/\p{Nd}/gu, (d) => (/\d/.test(d) ? d : String(digitValue(d))))
}

/** Value of any decimal digit: blocks of ten lie side by side, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

export function emptyNumbers(count: number): Numbers {
  return {
    form: new Uint8Array(count),
    cardinalEnd: new Int32Array(count),
    cardinal: new Float64Array(count),
    ordinalEnd: new Int32Array(count),
    ordinal: new Float64Array(count),
    bareEnd: new Int32Array(count),
  }
}
