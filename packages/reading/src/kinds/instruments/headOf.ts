import { type Page, type Sentence, firstMark, hasMark } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import type { InstrumentKind } from '../../findings.ts'
import { clauseAround } from './clause.ts'
import type { Head, Pointer } from './head.ts'

/** Tokens before a head that may be its number, article and adjectives. */
const MOST_MODIFIERS = 6

/** A word that names an instrument with its number, article and adjectives. */
export function headOf(page: Page, sentence: Sentence, mark: Mark, kind: InstrumentKind, isWeak: boolean): Head {
  const { tokens } = page
  let pointer = pointerBehind(page, mark)
  let count: number | null = null
  let isCounted = false
  let isPlural = hasMark(page, 'instrument.plural', mark.start, mark.end)
  let phraseStart = mark.start
  const bare = firstMark(page, 'instrument.bare', mark.start, mark.end)
  let isBare = bare !== undefined && bare.start === mark.start && bare.end === mark.end
  // Backwards over adjectives to the number or article.
  let at = capitalsBefore(page, sentence, mark)
  if (at < mark.firstToken) {
    isBare = false
    phraseStart = tokens.start[at]!
  }
  const nameStart = phraseStart
  for (let n = 0; n < MOST_MODIFIERS && at > sentence.firstToken; n++) {
    const start = tokens.start[at]!
    const many = endingAt(page, 'instrument.many', start)
    if (many) {
      isPlural = true
      isCounted = true
      phraseStart = many.start
      break
    }
    const back = endingAt(page, 'instrument.pointer', start)
    const number = back?.payload === 'this' ? null : numberEndingAt(page, sentence, at)
    if (number) {
      count = number.value
      isCounted = number.value > 1
      if (number.value > 1) isPlural = true
      else pointer ??= 'a'
      phraseStart = number.start
      break
    }
    const points = back
    if (points) {
      pointer ??= points.payload as Pointer
      phraseStart = points.start
      if (points.payload !== 'new' && points.payload !== 'old') break
      at = points.firstToken
      continue
    }
    if (endingAt(page, 'instrument.plural', start)) isPlural = true
    const adjective = endingAt(page, 'instrument.adjective', start) ?? endingAt(page, 'instrument.plural', start)
    if (adjective) {
      phraseStart = adjective.start
      at = adjective.firstToken
      continue
    }
    // "An agriculture agreement", "a 1992 agreement": one unknown word between article and head.
    const article =
      n === 0 && tokens.type[at - 1] !== TokenType.punctuation && at - 1 > sentence.firstToken
        ? endingAt(page, 'instrument.pointer', tokens.start[at - 1]!)
        : null
    if (!article || article.payload === 'this') break
    pointer ??= article.payload as Pointer
    isBare = false
    phraseStart = article.start
    break
  }
  return {
    kind,
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    sentence,
    clause: clauseAround(page, sentence, mark),
    isWeak,
    isPlural,
    count,
    isCounted,
    pointer,
    phraseStart,
    isBare,
    nameStart,
  }
}

const MOST_CAPITALS = 6

/** First token of the capitalised words that stand before a capitalised head as part of its name: "Strategic Partnership | Agreement". */
function capitalsBefore(page: Page, sentence: Sentence, mark: Mark): number {
  const { tokens, text } = page
  let at = mark.firstToken
  if (sentence.language.names) return at
  // "Ташкентская декларация": one capital before a small head.
  const most = isCapital(text, mark.start) ? MOST_CAPITALS : 1
  for (let n = 0; n < most && at - 1 > sentence.firstToken; n++) {
    const before = at - 1
    if (
      tokens.type[before] !== TokenType.word ||
      !isCapital(text, tokens.start[before]!) ||
      endingAt(page, 'instrument.pointer', tokens.start[at]!) ||
      endingAt(page, 'instrument.signed', tokens.start[at]!)
    )
      break
    at = before
  }
  return at
}

/** "này", "nói trên": a pointer right behind the head. */
function pointerBehind(page: Page, mark: Mark): Pointer | null {
  const list = page.marks.list('instrument.pointer')
  const n = list === undefined ? 0 : list.firstFrom(mark.end)
  if (list === undefined || n >= list.length) return null
  if (list.startOf(n) - mark.end > 1 || list.endOf(n) - list.startOf(n) <= 2) return null
  const payload = list.payloadOf(n)
  return payload === 'this' || payload === 'old' || payload === 'new' ? payload : null
}

/** The mark of a type that ends right before an offset. */
function endingAt(page: Page, type: string, offset: number): Mark | null {
  const list = page.marks.list(type)
  if (list === undefined) return null
  const last = list.firstFrom(offset) - 1
  for (let n = last; n >= 0 && n > last - 3; n--)
    if (list.endOf(n) <= offset) return offset - list.endOf(n) <= 1 ? list.at(n) : null
  return null
}

const LONGEST_NUMBER = 4

/** The cardinal that ends right before a token: no year, no ordinal, no part of a date. */
function numberEndingAt(page: Page, sentence: Sentence, token: number): { value: number; start: number } | null {
  const { tokens, numbers } = page
  for (let i = token - 1; i >= Math.max(sentence.firstToken, token - LONGEST_NUMBER); i--) {
    if (numbers.cardinalEnd[i] !== token) continue
    const value = numbers.cardinal[i]!
    if (!Number.isInteger(value) || value < 1 || value > 1000 || numbers.ordinalEnd[i]! > token) return null
    const before = i > sentence.firstToken ? page.folded[tokens.start[i - 1]!] : ''
    if (before === '第' || (tokens.type[i - 1] === TokenType.punctuation && (before === '/' || before === '-')))
      return null
    return { value, start: tokens.start[i]! }
  }
  return null
}
