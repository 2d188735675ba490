import { decimalOf, isPlain } from './decimals.ts'
import {
  HAN_MYRIADS,
  HAN_OPEN,
  HAN_SOME,
  HAN_TENS,
  LONGEST_HAN_NUMBER,
  hanDigit,
  hanValue,
  mayBeHanNumber,
} from './hanNumbers.ts'
import type { Language } from './language.ts'
import { newBytes, newFloats, newIntegers } from './memory.ts'
import type { NumberWordKind } from './numberWords.ts'
import { mayBeRoman, romanValue } from './romanNumbers.ts'
import { TokenType, type Tokens } from './tokens.ts'
import { Field, type WordForms } from './wordForms.ts'

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

/** Lays the numbers of one text's stretches over its tokens, as a language writes them. */
export class NumberLayer {
  readonly #numbers: Numbers
  readonly #tokens: Tokens
  readonly #folded: string
  readonly #text: string
  readonly #language: Language
  readonly #forms: WordForms
  /** The record of each token's word. */
  readonly #words: Int32Array
  readonly #hasSpaceGroups: boolean
  readonly #hasCommaGroups: boolean
  #from = 0
  #to = 0

  constructor(
    numbers: Numbers,
    tokens: Tokens,
    folded: string,
    text: string,
    language: Language,
    forms: WordForms,
    words: Int32Array,
  ) {
    this.#numbers = numbers
    this.#tokens = tokens
    this.#folded = folded
    this.#text = text
    this.#language = language
    this.#forms = forms
    this.#words = words
    this.#hasSpaceGroups = language.numbers.groups.includes(' ')
    this.#hasCommaGroups = language.numbers.groups.includes(',')
  }

  /** Lays the numbers of the tokens `[from, to)`, whose words are known. */
  lay(from: number, to: number): void {
    this.#from = from
    this.#to = to
    const { type, start, end } = this.#tokens
    const { records } = this.#forms
    for (let i = from; i < to; i++) {
      switch (type[i]) {
        case TokenType.digits:
          i = this.#layDigits(i) - 1
          break
        case TokenType.han:
          if (mayBeHanNumber[this.#folded.charCodeAt(start[i]!)] === 1) i = this.#layHan(i) - 1
          break
        case TokenType.word: {
          if (mayBeRoman[this.#text.charCodeAt(start[i]!)] === 1) {
            const roman = romanValue(this.#text, start[i]!, end[i]!)
            if (roman !== undefined) this.setOrdinal(i, i + 1, roman)
          }
          if (records[this.#words[i]! + Field.number]! > 0) i = this.#layWord(i) - 1
        }
      }
    }
  }

  word(i: number): string {
    return this.#folded.slice(this.#tokens.start[i], this.#tokens.end[i])
  }

  as(i: number, kind: NumberWordKind): number | undefined {
    if (i >= this.#to || this.#tokens.type[i] !== TokenType.word) return undefined
    const known = this.#forms.numbers[this.#forms.records[this.#words[i]! + Field.number]!]!
    for (let n = 0; n < known.length; n++) if (known[n]!.kind === kind) return known[n]!.value
    return undefined
  }

  isPunctuation(i: number, mark: string): boolean {
    return (
      i < this.#to && this.#tokens.type[i] === TokenType.punctuation && this.#folded[this.#tokens.start[i]!] === mark
    )
  }

  setCardinal(i: number, end: number, value: number, form: number, bareEnd = end): void {
    this.#numbers.cardinalEnd[i] = end
    this.#numbers.cardinal[i] = value
    this.#numbers.form[i] = form
    this.#numbers.bareEnd[i] = bareEnd
  }

  setOrdinal(i: number, end: number, value: number): void {
    this.#numbers.ordinalEnd[i] = end
    this.#numbers.ordinal[i] = value
  }

  /** True when no space stands before a token. */
  #touches(i: number): boolean {
    return i < this.#to && this.#tokens.start[i] === this.#tokens.end[i - 1]
  }

  #isDigits(i: number): boolean {
    return i < this.#to && this.#tokens.type[i] === TokenType.digits
  }

  #isHan(i: number): boolean {
    return i < this.#to && this.#tokens.type[i] === TokenType.han
  }

  /** Gives the token after what was laid. */
  #layDigits(i: number): number {
    let digits = this.word(i)
    let bareEnd = i + 1
    if (this.#hasSpaceGroups && this.#isDigits(bareEnd) && /^[1-9]\d{0,2}$/.test(digits))
      while (this.#isGroup(bareEnd)) digits += this.word(bareEnd++)
    // A point after an abbreviation (`млрд.`) is left to the rows.
    const { exponent, end: magnitudeEnd } = this.#magnitudesAt(bareEnd)
    const decimal = decimalOf(digits, this.#language, exponent > 0)
    if (decimal === undefined) return magnitudeEnd
    let end = magnitudeEnd
    const bare = Number(decimal)
    let value = exponent === 0 ? bare : Number(`${decimal}e${exponent}`)
    if (exponent > 0 && isPlain(decimal)) {
      const rest = this.#restBehind(end, exponent)
      value += rest.value
      end = rest.end
    }
    this.setCardinal(i, end, value, NumberForm.digits, bareEnd)
    const next = i + 1
    if (!this.#touches(next)) {
      if (exponent === 0 && Number.isInteger(bare)) this.setOrdinal(i, bareEnd, bare)
    } else if (this.as(next, 'ordinal-suffix') !== undefined) this.setOrdinal(i, next + 1, bare)
    else if (
      this.isPunctuation(next, '-') &&
      this.#touches(next + 1) &&
      this.as(next + 1, 'ordinal-suffix') !== undefined
    )
      this.setOrdinal(i, next + 2, bare)
    else if (exponent === 0 && Number.isInteger(bare)) this.setOrdinal(i, bareEnd, bare)
    return end
  }

  /** A group of three behind one space, the last perhaps with decimals. */
  #isGroup(i: number): boolean {
    const { start, end } = this.#tokens
    return (
      this.#isDigits(i) &&
      start[i]! - end[i - 1]! === 1 &&
      this.#folded[end[i - 1]!] === ' ' &&
      /^\d{3}(?:[.,]\d+)?$/.test(this.word(i))
    )
  }

  /** Gives the token after what was laid, the next where nothing was. */
  #layHan(i: number): number {
    const end = this.#hanNumberEnd(i)
    if (end === i) return i + 1
    let numeral = ''
    for (let j = i; j < end; j++) if (!HAN_OPEN.has(this.word(j))) numeral += this.word(j)
    // 数十亿: nobody knows how many tens.
    const isSome = i > this.#from && HAN_SOME.has(this.word(i - 1)) && hanDigit(this.word(i)) < 0
    const value = isSome ? undefined : hanValue(numeral)
    if (value !== undefined) {
      this.setCardinal(i, end, value, NumberForm.han)
      this.setOrdinal(i, end, value)
    }
    return end
  }

  /** Gives the token behind a fraction of a magnitude, else the next. */
  #layWord(i: number): number {
    const known = this.#forms.numbers[this.#forms.records[this.#words[i]! + Field.number]!]!
    if (known[0]!.kind === 'filler') return i + 1
    const fractionEnd = layFraction(i, this)
    if (fractionEnd > 0) return fractionEnd
    layWords(i, this.#to, this)
    return i + 1
  }

  /** One magnitude word, or two in a row (`nghìn tỷ`, `万亿`). */
  #magnitudesAt(at: number): { exponent: number; end: number } {
    let exponent = 0
    let end = at
    for (let n = 0; n < 2; n++) {
      if (this.#isOpen(end)) end++
      const power = this.as(end, 'magnitude') ?? this.#hanMagnitude(end)
      if (power === undefined) break
      exponent += power
      end++
    }
    return { exponent, end }
  }

  /** What goes on below a magnitude: the 200 million of `1 tỷ 200 triệu`, the 2000万 of `1亿2000万`, the 500 of `3 nghìn 500`, the 80.3 million of `6 млрд 80,3 млн`. */
  #restBehind(at: number, above: number): { value: number; end: number } {
    let value = 0
    let end = at
    for (let limit = above; ;) {
      const point = this.isPunctuation(end, '.') ? 1 : 0
      const digits = end + point
      if (!this.#isDigits(digits)) break
      const word = this.word(digits)
      const isGrouped = this.#hasCommaGroups && /^\d{1,3},\d{3}$/.test(word)
      if (!isGrouped && !/^\d{1,4}(?:[.,]\d{1,2})?$/.test(word)) break
      const magnitude = this.#magnitudesAt(digits + 1)
      const isBare = magnitude.exponent === 0
      if (isBare ? point > 0 || !this.#isWholeRest(digits, limit) : magnitude.exponent >= limit) break
      const part = Number(`${isGrouped ? word.replace(',', '') : word.replace(',', '.')}e${magnitude.exponent}`)
      if (part >= 10 ** limit) break
      value += part
      end = magnitude.end
      if (isBare) break
      limit = magnitude.exponent
    }
    return { value, end }
  }

  /** All the digits below a magnitude: the 500 of `3 nghìn 500`, the 4600 of `328万4600`, no year. */
  #isWholeRest(digits: number, limit: number): boolean {
    const length = this.word(digits).replace(',', '').length
    return (
      length === limit &&
      (limit === 3 ||
        (limit === 4 && this.#touches(digits) && !(this.#isHan(digits + 1) && this.word(digits + 1) === '年')))
    )
  }

  /** 200多亿, 二十余万: "and some" between a number and its magnitude. */
  #isOpen(i: number): boolean {
    return i + 1 < this.#to && this.#isHan(i) && HAN_OPEN.has(this.word(i)) && HAN_MYRIADS.has(this.word(i + 1))
  }

  #hanMagnitude(i: number): number | undefined {
    if (!this.#isHan(i)) return undefined
    const char = this.word(i)
    // 兆瓦 is a megawatt, 千伏 a kilovolt.
    if ((char === '兆' || char === '千') && i + 1 < this.#to && '瓦赫字比伏米克卡'.includes(this.word(i + 1)))
      return undefined
    return HAN_MYRIADS.get(char) ?? HAN_TENS.get(char)
  }

  #hanNumberEnd(i: number): number {
    let end = i
    while (this.#isHan(end) && end - i < LONGEST_HAN_NUMBER) {
      const char = this.word(end)
      if (hanDigit(char) < 0 && !HAN_TENS.has(char) && !(end > i && (HAN_MYRIADS.has(char) || this.#isOpen(end)))) break
      end++
    }
    return end
  }
}

const LONGEST_IN_WORDS = 8

/** `half a million`, `a quarter of a billion`, `two and a half billion`: a part of a magnitude, alone or behind a whole number; where it ends, 0 where none begins. */
function layFraction(i: number, lay: NumberLayer): number {
  const skip = (at: number): number => {
    let step = lay.isPunctuation(at, '-') ? at + 1 : at
    for (let n = 0; n < 2 && lay.as(step, 'filler') !== undefined; n++) step++
    return lay.isPunctuation(step, '-') ? step + 1 : step
  }
  let whole = 0
  let at = i
  if (lay.as(i, 'fraction') === undefined) {
    const cardinal = lay.as(i, 'cardinal')
    const joint = lay.isPunctuation(i + 1, '-') ? i + 2 : i + 1
    if (cardinal === undefined || cardinal > 99 || lay.as(joint, 'joiner') === undefined) return 0
    whole = cardinal
    at = skip(joint + 1)
  }
  const part = lay.as(at, 'fraction')
  if (part === undefined) return 0
  const end = skip(at + 1)
  const power = lay.as(end, 'magnitude')
  if (power === undefined) return 0
  lay.setCardinal(i, end + 1, Math.round((whole + part) * 10 ** power), NumberForm.words, at + 1)
  return end + 1
}

/** `twenty-third`, `двадцать третье`, `hai mươi ba`, `two billion three hundred million`: adds and multiplies as the words say. */
function layWords(i: number, to: number, lay: NumberLayer): void {
  let total = 0
  let end = i
  let bareEnd = i
  for (let limit = Number.POSITIVE_INFINITY; ;) {
    const part = wordsBelowMagnitude(end, to, lay, end === i)
    if (part.end === end) break
    let exponent = 0
    let after = part.end
    for (let n = 0; n < 2; n++) {
      const power = lay.as(after, 'magnitude')
      if (power === undefined) break
      exponent += power
      after++
    }
    // Behind a magnitude only what is less than it goes on; a bare rest only behind thousands.
    if (end > i && (exponent === 0 ? limit !== 3 : exponent >= limit)) break
    if (end > i && Number(`${part.value}e${exponent}`) >= 10 ** limit) break
    if (end === i) bareEnd = part.end
    total += Number(`${part.value}e${exponent}`)
    end = after
    if (exponent === 0) break
    limit = exponent
  }
  if (end > i) lay.setCardinal(i, end, total, NumberForm.words, bareEnd)
}

/** A number in words without magnitude: `two hundred and fifty`, `một trăm hai mươi`; sets the ordinal that it may end in. */
function wordsBelowMagnitude(
  from: number,
  to: number,
  lay: NumberLayer,
  isFirst: boolean,
): { value: number; end: number } {
  let value = 0
  // The digit that a multiplier behind it would multiply, and what the number had to stay below before it.
  let unit = 0
  let aboveUnit = Number.POSITIVE_INFINITY
  let previous = Number.POSITIVE_INFINITY
  let at = from
  while (at < to && at - from < LONGEST_IN_WORDS) {
    let step = at > from && lay.isPunctuation(at, '-') ? at + 1 : at
    if (
      (at > from || !isFirst) &&
      previous >= 100 &&
      lay.as(step, 'joiner') !== undefined &&
      (lay.as(step + 1, 'cardinal') ?? previous) < previous
    )
      step++
    const ordinal = isFirst ? lay.as(step, 'ordinal') : undefined
    if (ordinal !== undefined && ordinal < previous) {
      lay.setOrdinal(from, step + 1, value + ordinal)
      break
    }
    const multiplier = unit > 0 ? lay.as(step, 'multiplier') : undefined
    if (multiplier !== undefined && multiplier < aboveUnit) {
      value += unit * (multiplier - 1)
      previous = multiplier
      unit = 0
      at = step + 1
      continue
    }
    const cardinal = lay.as(step, 'cardinal')
    if (cardinal === undefined || cardinal >= previous) break
    value += cardinal
    unit = cardinal < 10 ? cardinal : 0
    aboveUnit = previous
    previous = cardinal >= 100 ? cardinal : cardinal >= 10 ? 10 : 1
    at = step + 1
  }
  return { value, end: at }
}

export function emptyNumbers(count: number): Numbers {
  return {
    form: newBytes(count),
    cardinalEnd: newIntegers(count),
    cardinal: newFloats(count),
    ordinalEnd: newIntegers(count),
    ordinal: newFloats(count),
    bareEnd: newIntegers(count),
  }
}
