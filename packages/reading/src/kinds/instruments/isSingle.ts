import type { DateMark } from '../../engine/dates.ts'

/** A date that may be of one signing: no stretch, none that something is compared with. */
export const isSingle = (date: DateMark): boolean =>
  date.iso !== null && date.role !== 'compare' && date.grain !== 'stretch' && !date.iso.includes('/')
