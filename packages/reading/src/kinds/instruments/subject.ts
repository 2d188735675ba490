import { firstFrom, marksOf, marksWithin, type Page } from '../../engine/page.ts'
import type { Head } from './heads.ts'

const LONGEST = 140

/** What an instrument is about, and where the words that name it begin and end. */
export interface Subject {
  readonly text: string | null
  readonly start: number
  readonly end: number
  /** True when the words behind or before the head tell this one from others of its kind. */
  readonly isNamed: boolean
}

/** The subject behind the head ("on", "between", "о", "về"), or before it in a script without spaces (关于…的). */
export function subjectOf(page: Page, head: Head): Subject {
  return head.sentence.language.names ? subjectBefore(page, head) : subjectBehind(page, head)
}

function subjectBehind(page: Page, head: Head): Subject {
  const limit = Math.min(head.clause[1], head.end + LONGEST)
  let end = head.end
  while (end < limit && !stops(page, end)) end++
  const stop = marksWithin(page, 'instrument.signed', head.end, end)[0] ?? null
  if (stop && stop.start > head.end + 2) end = Math.min(end, stop.start)
  while (end > head.end && /[\s.,]/.test(page.folded[end - 1]!)) end--
  const abouts = marksWithin(page, 'instrument.about', head.end - 10, end).filter(({ end: e }) => e > head.start)
  const first = abouts[0]
  const isNear = first !== undefined && first.start - head.end <= 3
  const on = abouts.find((mark) => mark.payload === 'on') ?? (isNear ? first : undefined)
  const text = on && on.end < end && (isNear || on.start - head.end < 60) && on.payload !== 'with' && on.payload !== 'between' ? page.text.slice(on.end, end).trim() || null : null
  const country = page.countries[firstFrom(page.countries, head.end)]
  const hasParty = country !== undefined && country.start - head.end <= 14 && country.start < limit && !page.folded.slice(head.end, country.start).includes(',')
  return { text, start: head.phraseStart, end: Math.max(end, head.end), isNamed: isNear || text !== null || hasParty }
}

function stops(page: Page, at: number): boolean {
  const char = page.folded[at]!
  return char === ',' || char === '(' || char === ')' || char === '"' || char === ';' || char === ':'
}

const LONGEST_BEFORE = 40

function subjectBefore(page: Page, head: Head): Subject {
  const from = Math.max(head.clause[0], head.start - LONGEST_BEFORE)
  let start = head.start
  while (start > from && !/[,;:。()"]/.test(page.text[start - 1]!) && page.text[start - 1] !== '，') start--
  const about = marksOf(page, 'instrument.about')
  const open = about.slice(firstFrom(about, start), firstFrom(about, head.start)).find((mark) => mark.payload === 'on')
  const verb = marksWithin(page, 'instrument.signed', start, head.start).at(-1)
  const begins = open ? open.end : verb ? verb.end : head.start
  const raw = page.text
    .slice(begins, head.start)
    .replace(/(?:签署|达成|签订|发表)$/u, '')
    .replace(/^(?:了|一份|一项|\s)+/u, '')
    .replace(/的$/u, '')
    .trim()
  const country = page.countries[firstFrom(page.countries, start)]
  return { text: raw.length > 1 && raw.length < LONGEST_BEFORE ? raw : null, start: open ? open.start : Math.min(head.phraseStart, verb && verb.end <= head.start ? verb.end : head.start), end: head.end, isNamed: open !== undefined || raw.length > 1 || (country !== undefined && country.end <= head.start) }
}
