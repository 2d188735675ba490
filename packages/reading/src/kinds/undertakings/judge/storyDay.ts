import type { Page } from '../../../engine/page.ts'

/** In a year before that of the story. */
export function isLongAgo({ publishedOn: today }: Pick<Page, 'publishedOn'>, iso: string): boolean {
  if (today === null) return false
  const last = lastOf(iso)
  if (yearOf(today) <= yearOf(last)) return false
  // What was agreed in December is still news in January.
  return !(last.length > 4 && today.length > 4 && yearOf(today) - yearOf(last) === 1 && today.slice(5, 7) === '01')
}

/** In a year after that of the story. */
export function isAhead({ publishedOn: today }: Pick<Page, 'publishedOn'>, iso: string): boolean {
  return today !== null && lastOf(iso).slice(0, 4) > today.slice(0, 4)
}

/** The last day, month or year of a span of dates. */
const lastOf = (iso: string): string => iso.slice(iso.indexOf('/') + 1)
const yearOf = (iso: string): number => Number(iso.slice(0, 4))
