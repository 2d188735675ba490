import { dateFrom, type Page } from '../../engine/page.ts'
import type { Item } from './items.ts'
import type { Mark } from '../../engine/scan.ts'
import { firstAfter, lastBefore, markEndingAt } from './marks.ts'
import { isCompared } from './periods.ts'

const AGAINST_REACH = 20
const BASE_REACH = 18
const BEHIND = 40
const AHEAD = 24
const DIFFERENCE_REACH = 40

/** "Compared with 338 million in the same period": a number that another is told against. */
export const isAgainst = (page: Page, item: Item): boolean =>
  lastBefore(page, 'figure.against', item.start, item.start - AGAINST_REACH) !== undefined &&
  firstAfter(page, 'figure.base', item.end, item.end + BASE_REACH) !== undefined

const EARLIER_REACH = 40

/** "(A year earlier – 4.2 billion)": the word for the year before, with nothing but small words between it and its number. */
export function yearEarlier(page: Page, start: number, from: number): Mark | undefined {
  const mark = lastBefore(page, 'figure.year-earlier', start, Math.max(from, start - EARLIER_REACH))
  return mark &&
    /^[\s\p{L}:-]{0,18}$/u.test(page.folded.slice(mark.end, start)) &&
    firstAfter(page, 'figure.indicator', mark.end, start) === undefined &&
    markEndingAt(page, 'figure.compare', mark.firstToken) === undefined
    ? mark
    : undefined
}

/** The same period a year earlier. */
export const yearBefore = (iso: string): string => iso.replace(/\d{4}/g, (year) => String(Number(year) - 1))

/** "Only a million less than Denmark": how far two lie apart. */
export const isDifference = (page: Page, { quantity, start }: Item, previousEnd: number): boolean =>
  quantity?.kind === 'money' &&
  lastBefore(page, 'figure.difference', start, Math.max(previousEnd, start - DIFFERENCE_REACH)) !== undefined

/** The year that a growth is told against: `previous-year` where it is the one before the number's own. */
export function comparedWith(page: Page, from: number, period: string | null): string | null {
  const at = dateFrom(page, from)
  const behind = page.dates[at]
  const ahead = page.dates[at - 1]
  const date =
    behind?.iso && behind.start - from <= BEHIND && isCompared(page, behind)
      ? behind
      : ahead && from - ahead.end <= AHEAD && isCompared(page, ahead)
        ? ahead
        : undefined
  if (!date?.iso) return null
  if (date.grain !== 'year') return 'same-period'
  return period && Number(period.slice(0, 4)) - 1 === Number(date.iso) ? 'previous-year' : date.iso
}
