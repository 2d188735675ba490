import { type Page, datesWithin } from '../../../engine/page.ts'

/** True when a date that is known stands between two offsets. */
export const isDatedWithin = (page: Page, from: number, to: number): boolean =>
  datesWithin(page, from, to).some((date) => date.iso !== null)
