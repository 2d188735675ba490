import type { InstrumentKind } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import {
  datesWithin,
  firstMark,
  hasMark,
  marksOf,
  marksWithin,
  type Page,
  type Sentence,
  sentenceAt,
} from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import { clauseAround } from './clause.ts'

/** How the words around a head point: back (`this`, `the`), to one not named yet (`a`, `new`), to an earlier one (`old`). */
export type Pointer = 'this' | 'the' | 'a' | 'new' | 'old'

/** A word that names an instrument, and the words that belong to it. */
export interface Head {
  readonly kind: InstrumentKind
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
  /** The clause in which its verbs are looked for. */
  readonly clause: readonly [number, number]
  /** True for a word that is an instrument only in company. */
  readonly isWeak: boolean
  /** True where the text speaks of several: a plural, a number above one, "several". */
  readonly isPlural: boolean
  /** How many, where the text says: a number, or null for "several". */
  readonly count: number | null
  readonly isCounted: boolean
  readonly pointer: Pointer | null
  /** Where the words before the head that belong to it begin: number, article, adjectives. */
  readonly phraseStart: number
  /** True for the plainest words ("agreement", "biên bản"), which any other instrument of the kind may be called. */
  readonly isBare: boolean
  /** The words of the name itself, from its first adjective or capital to the end of the head. */
  readonly nameStart: number
}

/** Tokens before a head that may be its number, article and adjectives. */
const MOST_MODIFIERS = 6

/** All instrument words of the story, in text order. */
export function headsOf(page: Page, hasSession: boolean): Head[] {
  const found: { mark: Mark; kind: InstrumentKind; isWeak: boolean }[] = []
  for (const mark of marksOf(page, 'instrument.kind'))
    found.push({ mark, kind: mark.payload as InstrumentKind, isWeak: false })
  for (const mark of marksOf(page, 'instrument.protocol')) found.push({ mark, kind: 'agreement', isWeak: false })
  // 《新德里宣言》: a title says that it is one.
  for (const mark of marksOf(page, 'instrument.weak-kind'))
    found.push({ mark, kind: mark.payload as InstrumentKind, isWeak: page.text[mark.end] !== '》' })
  found.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || Number(a.isWeak) - Number(b.isWeak))
  const heads: Head[] = []
  let openUntil = -1
  for (const { mark, kind, isWeak } of found) {
    if (mark.start < openUntil) continue
    const last = heads.at(-1)
    // "Hiệp định EVFTA", 自贸区协议: two words of one name.
    if (
      last &&
      mark.start - last.end <= 1 &&
      (last.kind === kind || (isFinal(last, mark, isWeak) && kind !== 'other')) &&
      mark.start < last.sentence.span[1] &&
      !holdsAny(page.folded, last.end, mark.start, '(,')
    ) {
      heads[heads.length - 1] = {
        ...last,
        kind,
        end: mark.end,
        endToken: mark.endToken,
        isWeak: last.isWeak && isWeak,
        isBare: false,
      }
      openUntil = mark.end
      continue
    }
    if (isBlocked(page, mark, isWeak)) continue
    const sentence = sentenceAt(page, mark.start)
    if (!sentence) continue
    openUntil = mark.end
    const head = headOf(
      page,
      sentence,
      mark,
      mark.type === 'instrument.protocol' ? protocolKind(page, sentence, mark, hasSession) : kind,
      isWeak,
    )
    if (last && isGroup(page, last, head))
      heads[heads.length - 1] = { ...last, kind: 'other', isWeak: false, end: head.end, endToken: head.endToken }
    else heads.push(head)
  }
  return heads
}

/** 合作计划协议: of two in one word without spaces the last is what it is. */
const isFinal = (last: Head, mark: Mark, isWeak: boolean): boolean =>
  last.sentence.language.names !== undefined && mark.start === last.end && !(isWeak && last.kind === 'minutes')

const LONGEST_JOINT = 6

/** "25 memoranda and agreements": one number over two kinds makes one group of documents. */
function isGroup(page: Page, last: Head, head: Head): boolean {
  if (last.count === null || last.count < 2 || last.sentence !== head.sentence || last.kind === head.kind) return false
  if (head.isCounted || head.pointer !== null || !head.isBare || head.start - last.end > LONGEST_JOINT) return false
  const joint = firstMark(page, 'instrument.joint', last.end, head.start)
  if (!joint || page.folded.slice(last.end, head.start).trim() !== page.folded.slice(joint.start, joint.end))
    return false
  // Where plurals are endings, both must have them.
  const isInflected = (of: Head): boolean => hasMark(page, 'instrument.plural', of.start, of.end)
  if (isInflected(last) && !isInflected(head)) return false
  const about = firstMark(page, 'instrument.about', head.end, head.end + LONGEST_JOINT)
  return (
    about?.payload !== 'on' ||
    datesWithin(page, about.end, about.end + 12).some((date) => date.start - about.end <= 1) ||
    about.start - head.end > 1 ||
    page.folded.slice(head.end, about.start).trim() !== ''
  )
}

/** True when the word is part of a phrase that is no instrument: "treaty organisation", "in agreement". A sure name is only blocked whole. */
function isBlocked(page: Page, mark: Mark, isWeak: boolean): boolean {
  const list = page.marks.list('instrument.not')
  if (list === undefined) return false
  const last = list.firstFrom(mark.end) - 1
  for (let n = last; n >= 0 && n > last - 3; n--) {
    const start = list.startOf(n)
    const end = list.endOf(n)
    if (end <= mark.start) continue
    const isInside = start >= mark.start && end < mark.end
    if (isWeak ? !isInside : start <= mark.start && end >= mark.end) return true
  }
  return false
}

const PROTOCOL_REACH = 60

/** The protocol of a meeting is its minutes; one that says what it is about is an agreement. */
function protocolKind(page: Page, sentence: Sentence, mark: Mark, hasSession: boolean): InstrumentKind {
  const reach = sentence.language.names ? PROTOCOL_REACH / 3 : PROTOCOL_REACH
  const abouts = marksWithin(page, 'instrument.about', mark.end, Math.min(sentence.span[1], mark.end + 12))
  if (abouts[0] && abouts[0].start - mark.end <= 3 && abouts[0].payload !== 'for') return 'agreement'
  if (
    sentence.language.names &&
    hasMark(
      page,
      'instrument.about',
      Math.max(sentence.span[0], mark.start - PROTOCOL_REACH / 2),
      mark.start,
      ({ payload }) => payload === 'on',
    )
  )
    return 'agreement'
  const [from, to] = sentence.language.names ? [mark.start - reach, mark.start] : [mark.end, mark.end + reach]
  const meeting = marksWithin(
    page,
    'instrument.meeting',
    Math.max(sentence.span[0], from),
    Math.min(sentence.span[1], to),
  )
  if (
    meeting.some(
      ({ start, end }) => !holdsAny(page.folded, Math.min(mark.end, end), Math.max(mark.start, start), ',;:'),
    )
  )
    return 'minutes'
  // 检疫要求议定书: whatever it is about stands against the word.
  if (
    sentence.language.names &&
    /[^\P{L}的了份该本此项个签署订过下]$/u.test(page.folded.slice(mark.start - 1, mark.start))
  )
    return 'agreement'
  const isOfMeeting = hasMark(
    page,
    'instrument.meeting',
    Math.max(sentence.span[0], mark.start - 4 * PROTOCOL_REACH),
    mark.start,
  )
  // "Held its 13th meeting. … signed its protocol.": of what the sentence before tells.
  const previous = page.sentences[sentence.index - 1]
  const isPointing =
    !sentence.language.names && page.marks.list('instrument.pointer')?.endingAt(mark.firstToken)?.payload === 'this'
  if (isPointing && previous?.block === sentence.block && hasMark(page, 'instrument.meeting', ...previous.span))
    return 'minutes'
  return (isOfMeeting || (hasSession && abouts.length === 0)) && !abouts.some(({ payload }) => payload === 'on')
    ? 'minutes'
    : 'agreement'
}

function headOf(page: Page, sentence: Sentence, mark: Mark, kind: InstrumentKind, isWeak: boolean): Head {
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
