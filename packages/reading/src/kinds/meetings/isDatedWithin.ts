import { type Page, datesWithin } from '../../engine/page.ts'

export const isDatedWithin = (page: Page, from: number, to: number): boolean =>
  datesWithin(page, from, to).some((date) => date.iso !== null)
