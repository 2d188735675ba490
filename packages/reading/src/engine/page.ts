import type { LanguageCode, Span } from '@rapporteur/intake'
import type { Knowledge, Noise, PartyCode } from '../findings.ts'
import type { DateMark } from './dates.ts'
import type { Language } from './language.ts'
import type { Numbers } from './numbers.ts'
import type { CountryMention } from './parties.ts'
import type { Mark, Marks } from './scan.ts'
import type { Tokens } from './tokens.ts'

/** A line of the text or, where a caption ran into one, a part of it, and whether it belongs to the document's own story. */
export interface Block {
  readonly span: Span
  readonly firstToken: number
  readonly endToken: number
  readonly language: Language
  /** Why the line yields nothing; null for the story. */
  readonly noise: Noise['reason'] | null
}

/** A sentence of the story. */
export interface Sentence {
  readonly index: number
  readonly span: Span
  readonly firstToken: number
  readonly endToken: number
  /** Number of the block it stands in; sentences of one block share a paragraph. */
  readonly block: number
  readonly language: Language
}

/** A document made ready for the five kinds: everything that more than one of them asks about it. Never changed after `prepare`. */
export interface Page {
  readonly id: string
  /** NFC; all offsets are into this. */
  readonly text: string
  /** As compared: same length as `text`. */
  readonly folded: string
  readonly language: Language
  /** Null where no language could be told; `language` is then only what the text was tried as. */
  readonly languageCode: LanguageCode | null
  readonly publishedOn: string | null
  readonly title: string | null
  readonly knowledge: Knowledge
  readonly tokens: Tokens
  readonly numbers: Numbers
  readonly marks: Marks
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly noise: readonly Noise[]
  readonly dates: readonly DateMark[]
  readonly countries: readonly CountryMention[]
  /** The sides that the document is about, most spoken of first; two where it names two. */
  readonly parties: readonly PartyCode[]
}

const NO_MARKS: readonly Mark[] = []

/** All marks of a type, in text order. */
export function marksOf(page: Pick<Page, 'marks'>, type: string): readonly Mark[] {
  return page.marks.get(type) ?? NO_MARKS
}

/** Marks of a type that lie wholly in `[start, end)`, in text order; found by halving. */
export function marksWithin(page: Pick<Page, 'marks'>, type: string, start: number, end: number): readonly Mark[] {
  const list = page.marks.list(type)
  if (list === undefined) return NO_MARKS
  const from = list.firstFrom(start)
  let to = from
  while (to < list.length && list.endOf(to) <= end) to++
  if (from === to) return NO_MARKS
  // Mostly there is one; an array made so has room for no more.
  const marks = [list.at(from)]
  for (let n = from + 1; n < to; n++) marks.push(list.at(n))
  return marks
}

/** Tells whether a mark of a type that passes a test lies wholly in `[start, end)`. */
export function hasMark(page: Pick<Page, 'marks'>, type: string, start: number, end: number, test = always): boolean {
  const list = page.marks.list(type)
  if (list === undefined) return false
  for (let n = list.firstFrom(start); n < list.length && list.endOf(n) <= end; n++)
    if (test === always || test(list.at(n))) return true
  return false
}

/** The first mark of a type that lies wholly in `[start, end)` and passes a test. */
export function firstMark(
  page: Pick<Page, 'marks'>,
  type: string,
  start: number,
  end: number,
  test: (mark: Mark) => boolean = always,
): Mark | undefined {
  const list = page.marks.list(type)
  if (list === undefined) return undefined
  for (let n = list.firstFrom(start); n < list.length && list.endOf(n) <= end; n++) {
    const mark = list.at(n)
    if (test === always || test(mark)) return mark
  }
  return undefined
}

/** The last mark of a type that lies wholly in `[start, end)` and passes a test. */
export function lastMark(
  page: Pick<Page, 'marks'>,
  type: string,
  start: number,
  end: number,
  test: (mark: Mark) => boolean = always,
): Mark | undefined {
  const list = page.marks.list(type)
  if (list === undefined) return undefined
  for (let n = list.firstFrom(end) - 1; n >= 0 && list.startOf(n) >= start; n--) {
    if (list.endOf(n) > end) continue
    const mark = list.at(n)
    if (test === always || test(mark)) return mark
  }
  return undefined
}

const always: (mark: Mark) => boolean = () => true

/** The items of an ordered list that lie wholly in `[start, end)`. */
export function within<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  let low = firstFrom(list, start)
  const from = low
  while (low < list.length && list[low]!.end <= end) low++
  return from === low ? [] : list.slice(from, low)
}

/** Index of the first item that starts at or after an offset. */
export function firstFrom(list: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

// The same two searches for countries and for dates: asked so often that each has a loop of its own, which knows what it reads.

/** Index of the first country that starts at or after an offset. */
export function countryFrom({ countries }: Pick<Page, 'countries'>, start: number): number {
  let low = 0
  let high = countries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (countries[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first date that starts at or after an offset. */
export function dateFrom({ dates }: Pick<Page, 'dates'>, start: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const NO_COUNTRIES: readonly CountryMention[] = []
const NO_DATES: readonly DateMark[] = []

/** The countries that lie wholly in `[start, end)`. */
export function countriesWithin(page: Pick<Page, 'countries'>, start: number, end: number): readonly CountryMention[] {
  const { countries } = page
  const from = countryFrom(page, start)
  let to = from
  while (to < countries.length && countries[to]!.end <= end) to++
  return from === to ? NO_COUNTRIES : countries.slice(from, to)
}

/** The dates that lie wholly in `[start, end)`. */
export function datesWithin(page: Pick<Page, 'dates'>, start: number, end: number): readonly DateMark[] {
  const { dates } = page
  const from = dateFrom(page, start)
  let to = from
  while (to < dates.length && dates[to]!.end <= end) to++
  return from === to ? NO_DATES : dates.slice(from, to)
}

/** The first mark of a type that starts at or after an offset and ends by `to`. */
export function markAfter(
  page: Pick<Page, 'marks'>,
  type: string,
  offset: number,
  to = Number.POSITIVE_INFINITY,
): Mark | undefined {
  const mark = marksOf(page, type)[firstFrom(marksOf(page, type), offset)]
  return mark && mark.end <= to ? mark : undefined
}

/** The sentence that holds an offset; undefined in noise and between sentences. */
export function sentenceAt(page: Pick<Page, 'sentences'>, offset: number): Sentence | undefined {
  let low = 0
  let high = page.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.sentences[middle]!.span[1] <= offset) low = middle + 1
    else high = middle
  }
  const sentence = page.sentences[low]
  return sentence && sentence.span[0] <= offset ? sentence : undefined
}
