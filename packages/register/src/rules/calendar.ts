import type { IsoDate } from '../contracts.ts'
import { addDays, addYears, edges } from './dates.ts'
import type { IsoDay } from './dates.ts'
import { expiryOf } from './instruments.ts'
import type { Term } from './instruments.ts'
import type { SessionRecord } from './sessions.ts'
import type { Life } from './undertaking-life.ts'

export type CalendarKind = 'session' | 'due' | 'expiry' | 'notice' | 'anniversary'

/** Something on a calendar, without words: a page or a feed says it in its language. */
export interface CalendarEvent {
  /** The same for the same thing whenever it is reckoned, so that a feed updates instead of doubling. */
  readonly uid: string
  readonly kind: CalendarKind
  /** Id of the session, undertaking or instrument, or of what is remembered. */
  readonly subject: string
  /** As precise as it is known. */
  readonly on: IsoDate
  /** First day, and the day after the last, as iCalendar wants all-day events. */
  readonly start: IsoDay
  readonly endExclusive: IsoDay
  /** The date is known to the day. A feed may leave out what is not. */
  readonly exact: boolean
  /** Years since, for anniversaries; ordinal for sessions; else `null`. */
  readonly number: number | null
  readonly settled: boolean
}

/** A day that is remembered every year, such as that of establishing relations. */
export interface Remembered {
  readonly id: string
  readonly on: IsoDay
  /** Only every so many years: 5 for what is kept at the round ones. Default 1. */
  readonly every?: number
}

export interface CalendarInput {
  readonly sessions: readonly SessionRecord[]
  readonly undertakings: readonly { readonly id: string; readonly life: Life }[]
  readonly terms: readonly Term[]
  readonly remembered: readonly Remembered[]
  /** The stretch to show, both days included; also the day as of which terms are reckoned is its first. */
  readonly from: IsoDay
  readonly until: IsoDay
}

function eventOf(
  kind: CalendarKind,
  subject: string,
  on: IsoDate | null,
  number: number | null,
  settled: boolean,
  instance = '',
): CalendarEvent[] {
  const e = edges(on)
  if (!e || on === null) return []
  return [
    {
      uid: [kind, subject, instance].filter(Boolean).join(':'),
      kind,
      subject,
      on,
      start: e.first,
      endExclusive: addDays(e.last, 1)!,
      exact: e.first === e.last,
      number,
      settled,
    },
  ]
}

function anniversariesOf({ id, on, every = 1 }: Remembered, from: IsoDay, until: IsoDay): CalendarEvent[] {
  if (!edges(on) || edges(on)!.first !== edges(on)!.last) return []
  const born = Number(on.slice(0, 4))
  const years: number[] = []
  for (let y = Math.max(Number(from.slice(0, 4)), born + 1); y <= Number(until.slice(0, 4)); y++)
    if ((y - born) % every === 0) years.push(y - born)
  return years.flatMap((n) => eventOf('anniversary', id, addYears(on, n), n, false, String(n)))
}

/** Everything with a date between two days, in order: sessions, dues, expiries, notices to give, anniversaries. */
export function calendarOf(input: CalendarInput): CalendarEvent[] {
  const { from, until } = input
  const events = [
    ...input.sessions.flatMap((s) => eventOf('session', s.id, s.date, s.ordinal, s.status === 'held')),
    ...input.undertakings.flatMap(({ id, life }) => eventOf('due', id, life.due, null, life.state !== 'open')),
    ...input.terms.flatMap((term) => {
      const expiry = expiryOf(term, from)
      return [
        ...eventOf('expiry', term.id, expiry.expiresOn, expiry.renewals, expiry.lapsed),
        ...eventOf('notice', term.id, expiry.noticeBy, expiry.renewals, false),
      ]
    }),
    ...input.remembered.flatMap((r) => anniversariesOf(r, from, until)),
  ]
  return events
    .filter((e) => e.start <= until && e.endExclusive > from)
    .sort((a, b) => (a.start !== b.start ? (a.start < b.start ? -1 : 1) : a.uid < b.uid ? -1 : 1))
}
