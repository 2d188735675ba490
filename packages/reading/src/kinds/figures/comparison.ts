import { dateFrom, type Page } from '../../engine/page.ts'
import type { Item } from './items.ts'
import { firstAfter, lastBefore } from './marks.ts'
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
