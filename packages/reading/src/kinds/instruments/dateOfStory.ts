import type { DateMark } from '../../engine/dates.ts'
import { type Page, datesWithin, sentenceAt } from '../../engine/page.ts'
import type { Head } from './head.ts'
import { isSingle } from './isSingle.ts'
import type { Signing } from './signing.ts'
import { isAfter, isBefore } from './story.ts'

const DAY_REACH = 400
const AGAINST = 3

/** "On his visit in August 2024 they signed 15 papers", told much later: what the sentence tells is over. */
export function pastOf(page: Page, head: Head, story: string | null): Signing | null {
  if (story === null) return null
  const [from] = head.sentence.span
  const before = datesWithin(page, Math.max(from, head.start - DAY_REACH), head.start).filter(
    (date) => isSingle(date) && date.grain !== 'year' && date.role === null && !isAfter(date.iso!, story),
  )
  const last = before.at(-1)
  return last && before.every((date) => isBefore(date.iso!, story))
    ? { date: last.iso, from: last.implied?.from ?? 'the date of the sentence', isPast: true, isInName: false }
    : null
}

// Between a day that opens a paragraph and what was done on it stands at most a mark, or the town.
const OPENS = /^\s?(?:[.:(–—-]|, [^.,]{2,24}\.)/u

const LONGEST_OPENING = 60

/**
 * "3-4 July 2007. X is in Tashkent. Three agreements are signed.": the day that opens a paragraph of a chronicle, whose own
 * story it is; else a day long past told in the sentences before, which is over.
 */
export function pastOfParagraph(page: Page, head: Head, story: string | null): Signing | null {
  const { sentence } = head
  const block = page.blocks[sentence.block]!
  const from = Math.max(block.span[0], sentence.span[0] - DAY_REACH)
  const before = datesWithin(page, from, sentence.span[0]).filter(
    ({ iso, role }) => iso !== null && role === null && !isAfter(iso, story),
  )
  const [opening] = datesWithin(page, block.span[0], Math.min(head.start, block.span[0] + LONGEST_OPENING))
  if (
    opening?.iso &&
    opening.start - block.span[0] <= 2 &&
    OPENS.test(page.folded.slice(opening.end, opening.end + 30)) &&
    (story === null || isBefore(opening.iso, story)) &&
    before.every((date) => date === opening)
  )
    return { date: dayOf(opening.iso), from: 'the date that opens the paragraph', isPast: false, isInName: false }
  const last = before.findLast(({ grain }) => grain === 'day' || grain === 'month')
  if (!last || story === null || sentence.index - sentenceOf(page, last.start) > 2 || !isBefore(last.iso!, story))
    return null
  return { date: last.iso, from: 'the date before in the paragraph', isPast: true, isInName: false }
}

const sentenceOf = (page: Page, offset: number): number => sentenceAt(page, offset)?.index ?? Number.NEGATIVE_INFINITY

/** Of several days none is known to be that of the signing, their month is. */
function dayOf(iso: string): string | null {
  const [from = '', to = from] = iso.split('/')
  return from === to ? from : from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null
}

/** The day of the sentence, of the session or signing, of the paragraph, in this order. */
export function ofStory(
  page: Page,
  head: Head,
  story: string | null,
  met: string | null,
): Pick<Signing, 'date' | 'from'> {
  const fits = (date: DateMark): boolean =>
    date.iso !== null &&
    date.grain === 'day' &&
    date.role !== 'by' &&
    !isBefore(date.iso, story) &&
    !isAfter(date.iso, story)
  const { sentence } = head
  const away = (date: DateMark): number => (date.end <= head.start ? head.start - date.end : date.start - head.end)
  // The day that opens the sentence, or one against the words themselves.
  const days = datesWithin(
    page,
    Math.max(sentence.span[0], head.start - DAY_REACH),
    Math.min(sentence.span[1], head.end + DAY_REACH),
  ).filter(fits)
  const here = days.find((date) => away(date) <= AGAINST) ?? days[0]
  if (here) return { date: here.iso, from: 'the date of the sentence' }
  if (met) return { date: met, from: 'the date of the meeting' }
  const block = page.blocks[sentence.block]!
  const earlier = datesWithin(page, Math.max(block.span[0], sentence.span[0] - DAY_REACH), sentence.span[0]).findLast(
    fits,
  )
  if (earlier) return { date: earlier.iso, from: 'the date before in the paragraph' }
  return { date: null, from: null }
}
