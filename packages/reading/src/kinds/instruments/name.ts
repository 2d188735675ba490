import { TokenType } from '../../engine/tokens.ts'
import {
  countriesWithin,
  dateFrom,
  datesWithin,
  firstMark,
  hasMark,
  lastMark,
  marksWithin,
  type Page,
} from '../../engine/page.ts'
import { nominativePaper } from '../../names/nominativePaper.ts'
import type { Head } from './head.ts'
import type { Subject } from './subject.ts'

/** How an instrument is called on a list: its name in the text's own words, and what it is about. */
export interface Title {
  /** "Memorandum of understanding on tourism for 2019–2024"; null for a plain "the agreement". */
  readonly name: string | null
  /** Its subject without what the sentence goes on to tell; null where only a day, a place or a sum stands there. */
  readonly about: string | null
}

/** The number of the session whose minutes these are, and where it and its noun stand. */
export interface SessionNumber {
  readonly value: number
  readonly start: number
  readonly end: number
}

const LONGEST_NAME = 160

/** The name and subject of a mention, cut where the sentence begins to tell of the instrument. */
export function titleOf(page: Page, head: Head, subject: Subject, session: SessionNumber | null): Title {
  if (!head.sentence.language.names) return titleBehind(page, head, subject, session?.end ?? head.end)
  return session !== null && session.start < head.start
    ? { name: page.text.slice(session.start, head.end), about: null }
    : titleBefore(page, head, subject)
}

function titleBehind(page: Page, head: Head, subject: Subject, ordinalEnd: number): Title {
  const sort = sortEnd(page, head.end)
  const tail = subject.isBeside || sort > head.end ? subject.end : head.end
  const limit = Math.min(head.nameStart + LONGEST_NAME, Math.max(ordinalEnd, sort, tail))
  const end = named(page, head.end, limit)
  const about =
    subject.text === null
      ? null
      : within(page, subject, head.end, limit === subject.end ? end : named(page, head.end, subject.end))
  if (end <= head.end && head.isCounted) return { name: page.text.slice(head.phraseStart, head.end), about }
  if (end <= head.end && (head.isBare || head.endToken - head.firstToken === 1)) return { name: null, about }
  // In a line of capitals alone the words before a head are as soon its verb.
  const name = page.text.slice(isShouted(page, head) ? head.start : head.nameStart, Math.max(end, head.end))
  return { name: head.sentence.language.declinesNames && !head.isPlural ? nominativePaper(name) : name, about }
}

/** Where the words behind a head stop to name it. */
const named = (page: Page, from: number, to: number): number =>
  to <= from ? from : trimmed(page, from, beforePlace(page, from, untold(page, from, to)))

const isShouted = ({ text }: Page, { start, end }: Head): boolean => {
  const own = text.slice(start, end)
  return own === own.toUpperCase() && own !== own.toLowerCase()
}

/** Where the noun ends that says what sort of plan or programme it is: "план | сотрудничества". */
function sortEnd(page: Page, end: number): number {
  const noun = firstMark(page, 'instrument.sort', end, end + SORT_REACH)
  return noun && noun.start - end <= 1 ? noun.end : end
}
const SORT_REACH = 40

/** The part of a subject that lies before an offset, where it says more than a day, a place or a sum. */
function within(page: Page, { text }: Subject, from: number, end: number): string | null {
  const start = page.text.indexOf(text!, from)
  if (start < 0 || start >= end) return null
  const to = Math.min(end, start + text!.length)
  return saysSomething(page, start, to) ? page.text.slice(start, to) : null
}

/** Where a verb begins to tell of it: "… on education | has expired", "… о туризме | находится на согласовании". */
const untold = (page: Page, from: number, to: number): number =>
  firstMark(page, 'instrument.predicate', from, to)?.start ?? to

/** Where a day, a year or a town stands behind a word of place: "a contract for the study | in 2023", "a document | in Sochi". */
function beforePlace(page: Page, from: number, to: number): number {
  for (const about of marksWithin(page, 'instrument.about', from, to)) {
    if (about.payload === 'on' || about.payload === 'between') continue
    const date = page.dates[dateFrom(page, about.end)]
    if (date !== undefined && date.start - about.end <= 1 && date.start < to && date.grain !== 'stretch')
      return about.start
    const [town] = countriesWithin(page, about.end, to)
    if (town?.form === 'place' && town.start - about.end <= 1) return about.start
  }
  return to
}

/** The end without points, space and a joint that leads on. */
function trimmed(page: Page, from: number, to: number): number {
  let end = to
  for (let n = 0; n < 3; n++) {
    while (end > from && /[\s.,:;–-]/u.test(page.text[end - 1]!)) end--
    const joint =
      lastMark(page, 'instrument.joint', Math.max(from, end - 12), end) ??
      lastMark(page, 'instrument.about', Math.max(from, end - 12), end)
    if (joint?.end !== end) break
    end = joint.start
  }
  return end
}

function titleBefore(page: Page, head: Head, subject: Subject): Title {
  const own = page.text.slice(head.start, head.end)
  const before = subject.text === null ? null : plainBefore(page, head, subject.text)
  if (before === null) {
    const from = head.isCounted ? head.phraseStart : head.nameStart
    return { name: head.isBare && !head.isCounted ? null : page.text.slice(from, head.end), about: null }
  }
  const [start, end] = before
  const text = page.text.slice(start, end)
  if (isNumberOf(text)) return { name: text + own, about: null }
  // 欧亚经济联盟|自由贸易协定, 5亿美元|协议: with whom and for how much is part of a name, but not what it is about.
  return { name: text + own, about: saysSomething(page, start, end) ? text : null }
}

/** 第24次: which session's it is, not what it is about. */
const isNumberOf = (text: string): boolean => /^第[\d一二三四五六七八九十]+[次届屆轮輪]/u.test(text)

// （十一）, 3. and the like before an item of a list.
const ITEM_NUMBER = /^\s*(?:(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|[\d一二三四五六七八九十]{1,3}[、.．])\s*)?/u

/** Where a subject before its head lies without what leads to it: 双方同意尽快完成|至2030年合作, 签署|5亿美元. */
function plainBefore(page: Page, head: Head, text: string): readonly [start: number, end: number] | null {
  const start = page.text.lastIndexOf(text, head.start)
  if (start < 0) return null
  const end = start + text.length
  const lead = lastMark(page, 'instrument.predicate', start, end)
  const from = lead ? lead.end : start
  const number = ITEM_NUMBER.exec(page.text.slice(from, end))![0]
  return from + number.length < end ? [from + number.length, end] : null
}

/** True when words stand there besides a day, a number, a sum and a place. */
function saysSomething(page: Page, start: number, end: number): boolean {
  const { tokens, numbers } = page
  const told = [...datesWithin(page, start, end), ...countriesWithin(page, start, end)]
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < tokens.count && tokens.end[i]! <= end; i++) {
    const type = tokens.type[i]
    if (type !== TokenType.word && type !== TokenType.han) continue
    if (numbers.cardinalEnd[i]! > 0 || numbers.ordinalEnd[i]! > 0) continue
    const at = tokens.start[i]!
    if (told.some((one) => one.start <= at && at < one.end)) continue
    if (hasMark(page, 'figure.currency', Math.max(start, at - 4), Math.min(end, tokens.end[i]! + 4))) continue
    if (hasMark(page, 'instrument.about', at, tokens.end[i]!)) continue
    return true
  }
  return false
}
