import type { DateMark } from '../../engine/dates.ts'
import { type Page, hasMark } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import type { Head } from './head.ts'
import type { Signing } from './signing.ts'
import { isAfter, isBefore } from './story.ts'

const NEAR_NAME = 9

// "The agreement between A and B, signed in 2000".
export const FAR = 110

/** The year or day that an instrument's name bears. */
export function dateOfName(page: Page, head: Head, dates: readonly DateMark[], story: string | null): Signing | null {
  const year = yearInName(page, head)
  if (year && !isAfter(year, story)) return { date: year, from: null, isPast: isBefore(year, story), isInName: true }
  const named = dates.find((date) => isInName(page, head, date))
  return named && !isAfter(named.iso!, story)
    ? { date: named.iso, from: named.implied?.from ?? null, isPast: isBefore(named.iso!, story), isInName: true }
    : null
}

const LONGEST_NAME = 120

/** "Hiệp định 2015", "the Declaration of June 15, 2021", "2010年所签的备忘录": the date belongs to the name. */
function isInName(page: Page, head: Head, date: DateMark): boolean {
  if (
    head.kind === 'plan' ||
    head.kind === 'minutes' ||
    date.role === 'by' ||
    date.role === 'until' ||
    (date.role === 'since' &&
      !(date.start >= head.end && /^ \p{L}{1,5} $/u.test(page.folded.slice(head.end, date.start))))
  )
    return false
  if (date.end <= head.start) {
    const gap = page.folded.slice(date.end, head.start)
    return (
      (gap.trim() === '' && !head.sentence.language.names && date.grain === 'year') ||
      /^(?:(?:所签|签署|签订|签)的?|发表的|的)$/.test(gap)
    )
  }
  const gap = page.folded.slice(head.end, date.start)
  if (head.sentence.language.names) return false
  // "The agreement on free trade between A and B of | 29 May 2015", where one word says of what day a paper is.
  if (gap.length <= LONGEST_NAME && date.grain === 'day' && /^[^,;:()"]+ от $/u.test(gap)) return true
  // "The protocol on debts, of | 16 December 2024", «(от | 16 декабря)»: a day in apposition.
  if (
    gap.length <= FAR &&
    date.grain === 'day' &&
    /^[^;:"]*[,(] ?(?:of|dated|от|đề ngày|ký ngày|ngày) ?$/u.test(gap) &&
    !hasMark(page, 'instrument.kind', head.end, date.start)
  )
    return true
  return (
    date.start - head.end <= NEAR_NAME &&
    /^\s?(?:of|of the|dated|signed in|signed on|since|от|с|từ|năm|ngày|ký|ký ngày|ký năm|ký tháng|đề ngày)?\s?$/u.test(
      gap,
    )
  )
}

const YEAR_REACH = 3

/** "A 1992 agreement", "the 2005 document": the year right before the head. */
function yearInName(page: Page, head: Head): string | null {
  if (head.kind === 'plan' || head.kind === 'minutes' || head.sentence.language.names) return null
  const next = page.folded.slice(head.end, head.end + 5)
  if (/^ (?:19|20)\d\d$/.test(next) && !/^\d/.test(page.folded.slice(head.end + 5, head.end + 6))) return next.trim()
  for (let i = head.firstToken - 1; i >= Math.max(head.sentence.firstToken, head.firstToken - YEAR_REACH); i--) {
    if (page.tokens.type[i] === TokenType.punctuation) return null
    const word = page.folded.slice(page.tokens.start[i], page.tokens.end[i])
    if (/^(?:19|20)\d\d$/.test(word)) return word
  }
  return null
}
