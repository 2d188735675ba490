import type { Implied, IsoDate } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { firstFrom, hasMark, type Page } from '../../engine/page.ts'
import { weekLater, yearLater } from '../meetings/when/yearOf.ts'

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** The day from which a date is still to come: that of publication, else the first whole day of the text. */
export function todayOf(page: Page): string | null {
  if (page.publishedOn) return page.publishedOn
  return page.dates.find((date) => date.iso !== null && wholeDay.test(date.iso) && date.role !== 'by')?.iso ?? null
}

/** The last date in `[start, end)` that is still to come, not counting those compared with. */
export function dueIn(
  page: Page,
  today: string | null,
  start: number,
  end: number,
): { readonly due: IsoDate | null; readonly implied: Implied | null } {
  const { dates } = page
  let due: IsoDate | null = null
  let implied: Implied | null = null
  for (let i = firstFrom(dates, start); i < dates.length && dates[i]!.end <= end; i++) {
    const { iso, role, implied: from } = toCome(page, dates[i]!, start)
    if (
      iso === null ||
      role === 'compare' ||
      (role === 'since' && !(today !== null && iso > today)) ||
      page.text[dates[i]!.start - 1] === '('
    )
      continue
    const last = iso.slice(iso.indexOf('/') + 1)
    const isBound = role === 'by' || role === 'until'
    // What is said today is not due today.
    if (iso === today && !isBound) continue
    // Of a story whose day is not known, a day of its own month is rather the day of the story.
    const isStorys = today !== null && last.length > today.length && last.startsWith(today)
    if (!isBound && (today === null || isStorys)) continue
    if (today !== null && last < today.slice(0, last.length)) continue
    if (due !== null && last < due.slice(due.indexOf('/') + 1)) continue
    due = iso
    implied = from && { ...from, field: 'due' }
  }
  return { due, implied }
}

/** "Would lead a mission in November", "will answer on Friday": behind a word of what is to come, the next of its name. */
function toCome(page: Page, date: DateMark, from: number): DateMark {
  if (page.publishedOn === null || !(date.isWeekday || date.implied?.field === 'year')) return date
  if (!hasMark(page, 'meeting.planned', from, date.start)) return date
  return date.isWeekday ? weekLater(page, date) : yearLater(page, date)
}
