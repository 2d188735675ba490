import type { DateMark } from '../../../engine/dates.ts'
import { type Page, datesWithin } from '../../../engine/page.ts'
import type { Mention } from '../draft.ts'
import { toldBy } from './statusOf.ts'

/** True when a date lies after the day of publication. */
export const isLater = (page: Page, date: DateMark | null): boolean =>
  date?.iso != null && page.publishedOn !== null && date.iso.slice(0, 10) > page.publishedOn.slice(0, date.iso.length)

/** "Is to be held in the fourth quarter", told in May: of a part of a year that is planned the next. */
export function foreseen(page: Page, mention: Mention, date: DateMark | null): DateMark | null {
  const published = page.publishedOn
  if (date?.iso == null || published === null || (date.grain !== 'quarter' && date.grain !== 'half')) return date
  const end = date.iso.slice(-7)
  if (date.implied === null || end >= published.slice(0, 7) || date.start < mention.end) return date
  return { ...date, iso: date.iso.replace(/\d{4}/g, (year) => String(Number(year) + 1)) }
}

/** "Lasting until 31 October": the last day alone tells the month, with a day before it in the sentence the stretch. */
export function lasting(page: Page, { sentence }: Mention, date: DateMark | null): DateMark | null {
  if (date?.iso == null || date.grain !== 'day' || (date.role !== 'by' && date.role !== 'until')) return date
  const first = datesWithin(page, sentence.span[0], date.start).findLast(
    ({ iso, grain, role }) => iso !== null && grain === 'day' && role === null && iso < date.iso!,
  )
  return first
    ? { ...date, iso: `${first.iso}/${date.iso}`, grain: 'stretch' }
    : { ...date, iso: date.iso.slice(0, 7), grain: 'month' }
}

/** A weekday told as to come is the next one, where the day of publication is known. */
export function weekLater(page: Page, date: DateMark): DateMark {
  if (date.iso === null || date.iso.length !== 10 || page.publishedOn === null || date.iso >= page.publishedOn)
    return date
  return { ...date, iso: new Date(Date.parse(date.iso) + 7 * 86_400_000).toISOString().slice(0, 10) }
}

/** "In October, when she was in Astana", published in August: a month without a year in which a visit was is last year's. */
export function yearEarlier(page: Page, mention: Mention, date: DateMark | null): DateMark | null {
  if (date === null || date.iso === null || date.implied?.field !== 'year' || date.isWeekday) return date
  if (date.iso.length !== 7 || mention.kind !== 'visit' || mention.isWished || !isLater(page, date)) return date
  if (page.publishedOn!.length < 7) return date
  return toldBy(page, mention) === 'held'
    ? { ...date, iso: `${Number(date.iso.slice(0, 4)) - 1}${date.iso.slice(4)}` }
    : date
}

const MONTHS_BACK = 2

/** A month or day without a year, told as to come although it lies months before the day of publication, is next year's. */
export function yearLater(page: Page, date: DateMark): DateMark {
  const { iso, implied } = date
  const { publishedOn } = page
  if (
    iso === null ||
    iso.includes('/') ||
    iso.length < 7 ||
    implied?.field !== 'year' ||
    publishedOn === null ||
    publishedOn.length < 7
  )
    return date
  const months = (of: string): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  return months(publishedOn) - months(iso) >= MONTHS_BACK
    ? { ...date, iso: `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}` }
    : date
}
