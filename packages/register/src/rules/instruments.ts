import type { IsoDate } from '../contracts.ts'
import { addDays, addMonths, daysBetween, edges } from './dates.ts'
import type { IsoDay } from './dates.ts'

/** What happens when the term ends. `unknown` is what most reports leave it at. */
export type Renewal =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  /** Goes on by so many months each time, unless notice is given at least `noticeMonths` before the term ends. */
  | { readonly kind: 'automatic'; readonly months: number; readonly noticeMonths: number }

export interface Term {
  readonly id: string
  readonly signedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  /** Length of the first term; `null` when not said or without limit. */
  readonly termMonths: number | null
  readonly renewal: Renewal
  /** When notice was given, if it was. */
  readonly noticeOn: IsoDate | null
  /** Ended for another reason on this day. */
  readonly endedOn: IsoDate | null
}

export interface Expiry {
  /** The day, or less precise date, on which it lapses as things stand; `null` when that can't be said. */
  readonly expiresOn: IsoDate | null
  /** Whether it has lapsed for sure by `asOf`. */
  readonly lapsed: boolean
  /** Times it has gone on automatically by `asOf`. */
  readonly renewals: number
  /** The last day on which notice still stops the next renewal; `null` where there is none. */
  readonly noticeBy: IsoDay | null
  /** What the term was counted from. `signature` is implied: the text names no day of coming into force. */
  readonly countedFrom: 'force' | 'signature' | null
}

const UNKNOWN: Expiry = { expiresOn: null, lapsed: false, renewals: 0, noticeBy: null, countedFrom: null }
// A term of a month renewed for three centuries; beyond that the dates are a slip.
const MOST_RENEWALS = 4000

/** When an instrument lapses as things stand on a day. Dates stay as precise as they came. */
export function expiryOf(term: Term, asOf: IsoDay): Expiry {
  if (term.endedOn !== null && edges(term.endedOn))
    return { ...UNKNOWN, expiresOn: term.endedOn, lapsed: edges(term.endedOn)!.last < asOf }
  const start = term.inForceOn ?? term.signedOn
  const countedFrom = term.inForceOn !== null ? 'force' : term.signedOn !== null ? 'signature' : null
  if (start === null || !edges(start) || term.termMonths === null || term.termMonths <= 0)
    return { ...UNKNOWN, countedFrom }
  const endAfter = (renewals: number, months: number): IsoDate =>
    addMonths(start, term.termMonths! + renewals * months)!
  if (term.renewal.kind !== 'automatic' || term.renewal.months <= 0) {
    const expiresOn = endAfter(0, 0)
    return { expiresOn, lapsed: edges(expiresOn)!.last < asOf, renewals: 0, noticeBy: null, countedFrom }
  }
  const { months, noticeMonths } = term.renewal
  const noticeFor = (end: IsoDate): IsoDay => addMonths(edges(end)!.first, -noticeMonths)!
  const notice = edges(term.noticeOn)?.last ?? null
  const isStopped = (end: IsoDate): boolean => notice !== null && notice <= noticeFor(end)
  let renewals = 0
  // Counted from the start each time, so that a 31st cut to a 28th comes back.
  while (
    renewals < MOST_RENEWALS &&
    edges(endAfter(renewals, months))!.last < asOf &&
    !isStopped(endAfter(renewals, months))
  )
    renewals++
  const expiresOn = endAfter(renewals, months)
  const stopped = isStopped(expiresOn)
  return {
    expiresOn,
    lapsed: stopped && edges(expiresOn)!.last < asOf,
    renewals,
    noticeBy: stopped ? null : noticeFor(expiresOn),
    countedFrom,
  }
}

export type AlertKind = 'expires' | 'expired' | 'notice-due' | 'renews'
export interface InstrumentAlert {
  readonly instrument: string
  readonly kind: AlertKind
  /** The day it is about. */
  readonly on: IsoDay
  /** First day on which the alert shows. */
  readonly since: IsoDay
  /** Days from `asOf` to `on`; negative once it is past. */
  readonly daysLeft: number
}

export interface AlertOptions {
  /** Warn so many months before a term ends; default 6. */
  readonly expiryMonths?: number
  /** Warn so many months before notice must be given; default 2. */
  readonly noticeMonths?: number
  /** Go on saying that one has expired for so many months; default 12. */
  readonly expiredMonths?: number
}

/**
 * What has to be said about instruments on a day, the most pressing first. A term known only by its month or year warns from the
 * earliest day it may end.
 */
export function instrumentAlerts(terms: readonly Term[], asOf: IsoDay, options: AlertOptions = {}): InstrumentAlert[] {
  const { expiryMonths = 6, noticeMonths = 2, expiredMonths = 12 } = options
  const alerts: InstrumentAlert[] = []
  for (const term of terms) {
    const expiry = expiryOf(term, asOf)
    const ends = edges(expiry.expiresOn)
    if (!ends) continue
    const say = (kind: AlertKind, on: IsoDay, since: IsoDay): void => {
      if (since <= asOf) alerts.push({ instrument: term.id, kind, on, since, daysLeft: daysBetween(asOf, on) })
    }
    if (expiry.lapsed) {
      if (asOf <= addMonths(ends.last, expiredMonths)!) say('expired', ends.last, addDays(ends.last, 1)!)
    } else if (expiry.noticeBy !== null) {
      if (asOf <= expiry.noticeBy) say('notice-due', expiry.noticeBy, addMonths(expiry.noticeBy, -noticeMonths)!)
      else say('renews', ends.first, expiry.noticeBy)
    } else say('expires', ends.first, addMonths(ends.first, -expiryMonths)!)
  }
  return alerts.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
