import type { IsoDate } from '../contracts.ts'
import { compareDates, contains, edges } from './dates.ts'

/** What one document says of a session. */
export interface Testimony {
  readonly status: 'held' | 'planned'
  readonly date: IsoDate | null
  /** When the document appeared; null when not known. */
  readonly publishedOn: IsoDate | null
}

export interface SessionStatus {
  readonly status: 'held' | 'planned'
  readonly date: IsoDate | null
}

const startOf = (date: IsoDate | null): string => edges(date)?.first ?? ''
const endOf = (date: IsoDate | null): string => edges(date)?.last ?? ''

/**
 * Whether a session was held, and when, from all that documents say of it, in whatever order they came in. Nobody reports a session
 * before it is held; and one that a later document still plans for later was not held on the day that an earlier one seems to say.
 * The date is that of the first report, as precise as any later one has it; a planned date is the last one set.
 */
export function sessionStatus(testimonies: readonly Testimony[]): SessionStatus {
  const inOrder = testimonies.toSorted((a, b) => compareDates(a.publishedOn, b.publishedOn))
  const plans = inOrder.filter(({ status }) => status === 'planned')
  const refuted = (date: IsoDate): boolean =>
    plans.some(
      (plan) =>
        plan.publishedOn !== null &&
        startOf(plan.publishedOn) > endOf(date) &&
        (plan.date === null || endOf(plan.date) > endOf(date)),
    )
  const held = inOrder.filter(({ status }) => status === 'held')
  const reports = held.flatMap(({ date, publishedOn }) =>
    date !== null && edges(date) && (publishedOn === null || startOf(date) <= endOf(publishedOn)) && !refuted(date)
      ? [date]
      : [],
  )
  const first = reports[0]
  if (first !== undefined)
    return {
      status: 'held',
      date: reports.reduce((best, date) => (date !== best && contains(best, date) ? date : best), first),
    }
  // "At its 25th session": named as a thing of the past, unless plans for it are not over yet.
  const named = held.some(({ publishedOn }) =>
    plans.every(({ date, publishedOn: said }) => endOf(publishedOn) > (edges(date) ? endOf(date) : endOf(said))),
  )
  const planned = plans.findLast(({ date }) => date !== null)?.date ?? null
  return named ? { status: 'held', date: null } : { status: 'planned', date: planned }
}
