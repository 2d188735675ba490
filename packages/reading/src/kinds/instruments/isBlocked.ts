import type { Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'

/** True when the word is part of a phrase that is no instrument: "treaty organisation", "in agreement". A sure name is only blocked whole. */
export function isBlocked(page: Page, mark: Mark, isWeak: boolean): boolean {
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
