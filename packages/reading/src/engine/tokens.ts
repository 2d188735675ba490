import { CharClass, classTable } from './fold.ts'
import { newBytes, newIntegers } from './memory.ts'
import type { Units } from './units.ts'

export const TokenType = { word: 0, han: 1, digits: 2, punctuation: 3, newline: 4 } as const

/** The text cut into tokens; parallel lists, one place per token. */
export interface Tokens {
  readonly count: number
  readonly type: Uint8Array
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Equal for words and digits that are the same when folded; of no meaning for other tokens. */
  readonly hash: Int32Array
}

/** The factor by which `hash` goes from one unit to the next. */
const NEXT_UNIT = 31

/**
 * Cuts a text into tokens in one pass: runs of letters, single Han characters, runs of digits with their inner
 * separators (`1.234,5`), single punctuation marks, runs of line ends. White space and invisible characters yield none.
 */
export function tokenise({ length, plain, folded }: Units): Tokens {
  let { type, start, end, hash } = spare
  let count = 0
  let at = 0
  while (at < length) {
    const kind = classTable[plain[at]!]!
    if (kind === CharClass.space || kind === CharClass.ignorable) {
      at++
      continue
    }
    const from = at++
    let tokenType: number
    let sum = 0
    if (kind === CharClass.letter) {
      sum = folded[from]!
      while (at < length) {
        const nextKind = classTable[plain[at]!]!
        if (
          nextKind !== CharClass.letter &&
          !(nextKind === CharClass.ignorable && letterAfterIgnorables(plain, at, length))
        )
          break
        sum = (Math.imul(sum, NEXT_UNIT) + folded[at]!) | 0
        at++
      }
      tokenType = TokenType.word
    } else if (kind === CharClass.digit) {
      at = endOfDigits(plain, from, length)
      for (let i = from; i < at; i++) sum = (Math.imul(sum, NEXT_UNIT) + folded[i]!) | 0
      tokenType = TokenType.digits
    } else if (kind === CharClass.newline) {
      while (at < length && classTable[plain[at]!]! <= CharClass.newline) at++
      tokenType = TokenType.newline
    } else tokenType = kind === CharClass.han ? TokenType.han : TokenType.punctuation
    if (count === type.length) {
      spare = grown(spare)
      ;({ type, start, end, hash } = spare)
    }
    type[count] = tokenType
    start[count] = from
    end[count] = at
    hash[count] = sum
    count++
  }
  const tokens = copied(spare, count)
  if (type.length > LONGEST_SPARE) spare = listOf(SHORTEST_SPARE)
  return tokens
}

type List = Pick<Tokens, 'type' | 'start' | 'end' | 'hash'>

const listOf = (length: number): List => ({
  type: new Uint8Array(length),
  start: new Int32Array(length),
  end: new Int32Array(length),
  hash: new Int32Array(length),
})

// How many tokens a text has is known behind the last: they are noted in one list for all texts, of which each keeps a copy.
const SHORTEST_SPARE = 1 << 12
const LONGEST_SPARE = 1 << 18
let spare = listOf(SHORTEST_SPARE)

function grown(from: List): List {
  const to = listOf(from.type.length * 2)
  to.type.set(from.type)
  to.start.set(from.start)
  to.end.set(from.end)
  to.hash.set(from.hash)
  return to
}

function copied(from: List, count: number): Tokens {
  const type = newBytes(count)
  const start = newIntegers(count)
  const end = newIntegers(count)
  const hash = newIntegers(count)
  for (let i = 0; i < count; i++) {
    type[i] = from.type[i]!
    start[i] = from.start[i]!
    end[i] = from.end[i]!
    hash[i] = from.hash[i]!
  }
  return { count, type, start, end, hash }
}

// Bounded look-ahead keeps a run of a million invisible characters linear.
const MOST_IGNORABLES = 4
function letterAfterIgnorables(units: Uint16Array, at: number, length: number): boolean {
  for (let i = at, n = 0; i < length && n <= MOST_IGNORABLES; i++, n++) {
    const kind = classTable[units[i]!]!
    if (kind === CharClass.letter) return true
    if (kind !== CharClass.ignorable) return false
  }
  return false
}

const POINT = 46
const COMMA = 44
const FULL_WIDTH_POINT = 0xff0e
/** `１２．５` is a number in full-width digits; a full-width comma parts clauses. */
const markOf = (unit: number): number => (unit === FULL_WIDTH_POINT ? POINT : unit)

const isSeparator = (unit: number): boolean => unit === POINT || unit === COMMA

// More groups than any number has; keeps digits and points without end linear.
const MOST_GROUPS = 24
/** End of a number: digits with inner points and commas, as long as they can be one number; `28.09.2021` and `8,9,10` stop at the first. */
function endOfDigits(units: Uint16Array, from: number, length: number): number {
  // What goes on behind a run that was no number is none either: the `09` of `28.09.2021`.
  const isBroken = from > 1 && isSeparator(markOf(units[from - 1]!)) && classTable[units[from - 2]!] === CharClass.digit
  let at = from
  let separators = 0
  let first = 0
  let last = 0
  let firstUnit = 0
  let decimals = false
  while (at < length) {
    const unit = markOf(units[at]!)
    if (classTable[unit] === CharClass.digit) at++
    else if (isSeparator(unit) && at + 1 < length && classTable[units[at + 1]!] === CharClass.digit) {
      // Groups of three throughout, and one other mark for the decimals: what breaks that is no number, so nothing behind it matters.
      if (separators === 0 && isBroken) return at
      if (decimals || separators === MOST_GROUPS || (separators > 0 && at - last !== 4)) return first
      if (separators === 0) {
        first = at
        firstUnit = unit
      } else if (unit !== firstUnit) decimals = true
      separators++
      last = at
      at += 2
    } else break
  }
  return separators < 2 || decimals || at - last === 4 ? at : first
}
