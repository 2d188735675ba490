import type { Implied, IsoDate } from '../findings.ts'

/** What a date is to the words around it; rows of the type `date.role` right before it or of `date.role-after` right behind it say so. */
export type DateRole = 'as-of' | 'compare' | 'by' | 'since' | 'until' | 'from' | 'to' | null

/** A date, a stretch or a part of one in the text. */
export interface DateMark {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** ISO 8601, as precise as the text; null while its year is not known. */
  readonly iso: IsoDate | null
  /** `day`, `month`, `quarter`, `half`, `year`, or a `stretch` of several. */
  readonly grain: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'stretch'
  /** True for "the first N months": a cumulative part of a year. */
  readonly cumulative: boolean
  readonly role: DateRole
  /** Told by the name of a weekday alone: the last before the reference, which words of planning make the next. */
  readonly isWeekday?: true
  /** Set when the year (or more) was taken from elsewhere. */
  readonly implied: Implied | null
}

/** The date from which unsaid years are told. */
export interface Reference {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly from: string
}
