import type { IsoDate } from '../contracts.ts'

/** A full ISO day, `2021-10-29`. Such days compare as strings. */
export type IsoDay = string

/** First and last day that a date or stretch covers, both included. */
export interface Edges {
  readonly first: IsoDay
  readonly last: IsoDay
}

/**
 * What a date or stretch covers. `months-to-date` starts on 1 January and ends with a whole month before December that is
 * neither the first quarter nor the first half; those two are `quarter` and `half`, see {@link isToDate}. `years` is two or
 * more whole years.
 */
export type PeriodKind = 'years' | 'year' | 'half' | 'quarter' | 'months-to-date' | 'month' | 'day' | 'other'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days in a month (1–12) of the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const isoDay = (year: number, month: number, day: number): IsoDay => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

interface Parts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

function partsOf(date: string): Parts | null {
  const m = DATE.exec(date)
  if (!m) return null
  const year = Number(m[1])
  const month = m[2] === undefined ? null : Number(m[2])
  const day = m[3] === undefined ? null : Number(m[3])
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > daysInMonth(year, month!))) return null
  return { year, month, day }
}

function edgesOfDate(date: string): Edges | null {
  const p = partsOf(date)
  if (!p) return null
  const lastMonth = p.month ?? 12
  return {
    first: isoDay(p.year, p.month ?? 1, p.day ?? 1),
    last: isoDay(p.year, lastMonth, p.day ?? daysInMonth(p.year, lastMonth)),
  }
}

function edgesOf(date: string): Edges | null {
  const slash = date.indexOf('/')
  if (slash < 0) return edgesOfDate(date)
  const start = edgesOfDate(date.slice(0, slash))
  const end = edgesOfDate(date.slice(slash + 1))
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null
}

// A dossier has a hundred thousand observations in a few hundred periods, and every rule asks for their edges again.
const known = new Map<string, Edges | null>()
const MOST_KNOWN = 20_000

/** The first and last day of a date or stretch; `null` when it is no such thing (also when it ends before it starts). */
export function edges(date: IsoDate | null | undefined): Edges | null {
  if (!date || date.length > 21) return null
  const before = known.get(date)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = edgesOf(date)
  known.set(date, found)
  return found
}

/** Whether every day of `inner` lies in `outer`. False when either is malformed. */
export function contains(outer: IsoDate, inner: IsoDate): boolean {
  const o = edges(outer)
  const i = edges(inner)
  return !!o && !!i && o.first <= i.first && i.last <= o.last
}

/** Whether the two share a day. False when either is malformed. */
export function overlaps(a: IsoDate, b: IsoDate): boolean {
  const x = edges(a)
  const y = edges(b)
  return !!x && !!y && x.first <= y.last && y.first <= x.last
}

/** Whether both cover the very same days, however written: `2021` and `2021-01/2021-12`. */
export function sameStretch(a: IsoDate, b: IsoDate): boolean {
  const x = edges(a)
  const y = edges(b)
  return !!x && !!y && x.first === y.first && x.last === y.last
}

/** Whether `a` is over, by its last possible day, before `b` begins. */
export function endsBefore(a: IsoDate, b: IsoDate): boolean {
  const x = edges(a)
  const y = edges(b)
  return !!x && !!y && x.last < y.first
}

/** Orders by first day, then the longer one first; what is unknown or malformed comes last. */
export function compareDates(a: IsoDate | null, b: IsoDate | null): number {
  const x = edges(a)
  const y = edges(b)
  if (!x || !y) return x ? -1 : y ? 1 : 0
  if (x.first !== y.first) return x.first < y.first ? -1 : 1
  return x.last === y.last ? 0 : x.last > y.last ? -1 : 1
}

const yearOfDay = (day: IsoDay): number => Number(day.slice(0, 4))
const monthOfDay = (day: IsoDay): number => Number(day.slice(5, 7))
const isFirstOfMonth = (day: IsoDay): boolean => day.endsWith('-01')
const isLastOfMonth = (day: IsoDay): boolean => Number(day.slice(8)) === daysInMonth(yearOfDay(day), monthOfDay(day))

/** How many whole months a stretch covers; `null` when it does not start and end with a month. */
export function wholeMonths(date: IsoDate): number | null {
  const e = edges(date)
  if (!e || !isFirstOfMonth(e.first) || !isLastOfMonth(e.last)) return null
  return (yearOfDay(e.last) - yearOfDay(e.first)) * 12 + monthOfDay(e.last) - monthOfDay(e.first) + 1
}

/** Whether a stretch runs from 1 January to the end of a month of the same year before December: figures "so far this year". */
export function isToDate(date: IsoDate): boolean {
  const e = edges(date)
  const months = wholeMonths(date)
  return !!e && months !== null && months < 12 && monthOfDay(e.first) === 1
}

/** The calendar year that holds the whole of a date or stretch; `null` when it spans several. */
export function yearOf(date: IsoDate | null): number | null {
  const e = edges(date)
  return e && yearOfDay(e.first) === yearOfDay(e.last) ? yearOfDay(e.first) : null
}

/** What kind of period a date or stretch is, by the days it covers and not by how it is written. */
export function periodKind(date: IsoDate): PeriodKind {
  const e = edges(date)
  if (!e) return 'other'
  if (e.first === e.last) return 'day'
  const months = wholeMonths(date)
  if (months === null) return 'other'
  const start = monthOfDay(e.first)
  if (months === 1) return 'month'
  if (start === 1 && months === 12) return 'year'
  if (start === 1 && months % 12 === 0) return 'years'
  if (months === 6 && (start === 1 || start === 7)) return 'half'
  if (months === 3 && start % 3 === 1) return 'quarter'
  return isToDate(date) ? 'months-to-date' : 'other'
}

function shiftDay(day: IsoDay, months: number): IsoDay {
  const index = yearOfDay(day) * 12 + monthOfDay(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return isoDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/**
 * The date `months` later (or earlier, when negative), as precise as it was: `2025-11-20` + 60 is `2030-11-20`, `2025-11` + 60 is
 * `2030-11`, `2025` + 60 is `2030`, and `2025` + 6 the stretch `2025-07/2026-06`. A day the month lacks becomes its last day.
 * `null` when the date is malformed.
 */
export function addMonths(date: IsoDate, months: number): IsoDate | null {
  if (!edges(date)) return null
  const slash = date.indexOf('/')
  if (slash >= 0) {
    const start = addMonths(date.slice(0, slash), months)
    const end = addMonths(date.slice(slash + 1), months)
    return `${start!.split('/')[0]}/${end!.split('/').at(-1)}`
  }
  const p = partsOf(date)!
  if (p.day !== null) return shiftDay(date, months)
  if (p.month !== null) return shiftDay(`${date}-01`, months).slice(0, 7)
  if (months % 12 === 0) return pad(p.year + months / 12, 4)
  return `${shiftDay(`${date}-01-01`, months).slice(0, 7)}/${shiftDay(`${date}-12-01`, months).slice(0, 7)}`
}

/** The same stretch so many years later (or earlier, when negative): `2021-01/2021-08`, -1 → `2020-01/2020-08`. */
export const addYears = (date: IsoDate, years: number): IsoDate | null => addMonths(date, years * 12)

// Days since 1970-01-01 by the civil calendar; Date.UTC would read the years 0–99 as 1900–1999.
function dayNumber(day: IsoDay): number {
  const month = monthOfDay(day)
  const year = yearOfDay(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Days from one full day to another, negative when `to` is earlier. Both must be full days, else NaN. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from)

/** The day `days` later (or earlier). `null` when `day` is no full day. */
export function addDays(day: IsoDay, days: number): IsoDay | null {
  const p = partsOf(day)
  if (!p || p.day === null) return null
  const date = new Date((dayNumber(day) + days) * 86_400_000)
  return date.toISOString().slice(0, 10)
}

/** Whole months that have passed from one full day to another; 0 when `to` is not later. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  if (to <= from) return 0
  const months = (yearOfDay(to) - yearOfDay(from)) * 12 + monthOfDay(to) - monthOfDay(from)
  return shiftDay(from, months) > to ? months - 1 : months
}
