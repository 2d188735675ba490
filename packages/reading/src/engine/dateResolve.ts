import type { Implied } from '../findings.ts'
import { A_DAY, hasDay, nearestDay, pad } from './calendar.ts'
import { build } from './dateMakers.ts'
import type { DateMark, Reference } from './dateMark.ts'
import type { Draft, Slots } from './dateSlots.ts'
import type { FiscalYear } from './fiscalYears.ts'

const isRelative = (maker: string): boolean =>
  maker.startsWith('relative-') || maker.startsWith('ahead-') || maker === 'month-of-year' || maker === 'week'

const HALF_A_YEAR = 6

/** Last month of a quarter or half: in a text of February "the fourth quarter" is over, "the second quarter" ahead. */
const lastMonthOf = ({ q, h }: Slots): number => (q !== undefined ? q * 3 : h !== undefined ? h * 6 : 0)

/** The year in which a month and day lie nearest to the reference. */
function nearestYear(reference: Reference, month: number): number {
  if (reference.month === null) return reference.year
  const distance = month - reference.month
  // News tells more of what was: only what lies at most three months ahead across the new year is next year's.
  return distance > 6 ? reference.year - 1 : distance < -8 ? reference.year + 1 : reference.year
}

/** A date with the year that its words, its line, the sentence or the reference gives it. */
export function resolve(
  draft: Draft,
  reference: Reference | undefined,
  here: { year: number; draft: Draft; from: string } | undefined,
  fiscalYear: FiscalYear | null,
  opened: { readonly start: number; readonly year: number } | undefined,
): DateMark {
  const { mark, maker, slots, role } = draft
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: maker === 'first-months',
  }
  let implied: Implied | null = null
  let year = slots.y
  if (year === undefined && !isRelative(maker)) {
    // A day near its publication is told from that; a month alone belongs to the year its sentence speaks of.
    const published = slots.d !== undefined && slots.t === undefined && reference?.month != null
    if (slots.n2 !== undefined) {
      // "Of this year", "of last year": told from the reference, whatever year the sentence names.
      if (reference) {
        year = reference.year + slots.n2
        implied = { field: 'year', from: reference.from }
      }
    } else if (opened) {
      year = opened.year
      implied = { field: 'year', from: 'the year that opens the line', span: [opened.start, opened.start + 4] }
    } else if (here && !published) {
      year = here.year
      implied = { field: 'year', from: here.from, span: [here.draft.mark.start, here.draft.mark.end] }
    } else if (reference) {
      // "The first eleven months" in a text of January are those of the year before.
      const over =
        reference.month !== null &&
        (maker === 'first-months'
          ? (slots.n ?? 1) > reference.month
          : lastMonthOf(slots) > reference.month + HALF_A_YEAR)
      year = over ? reference.year - 1 : slots.m === undefined ? reference.year : nearestYear(reference, slots.m)
      implied = { field: 'year', from: reference.from }
    }
  }
  if (maker === 'fiscal-year' || maker === 'short-years') {
    // "2019-20": the months are those of the country whose years begin in spring or summer; else two years.
    const iso = fiscalYear
      ? `${slots.y}-${pad(fiscalYear.month)}/${slots.y2}-${pad(fiscalYear.month - 1)}`
      : `${slots.y}/${slots.y2}`
    return {
      ...base,
      iso,
      grain: 'stretch',
      implied: fiscalYear ? { field: 'date', from: `the fiscal year of ${fiscalYear.country}` } : null,
    }
  }
  const { iso, grain } = build(maker, slots, year, reference)
  if ((isRelative(maker) || maker === 'weekday') && iso) implied = { field: 'date', from: reference!.from }
  return {
    ...base,
    iso,
    grain,
    implied: iso === null ? null : implied,
    ...(maker === 'weekday' && slots.n2 === undefined ? { isWeekday: true as const } : {}),
  }
}

/** 本月16日, 下月3日: a day of a month so many months from that of the reference; null where the month has no such day. */
function dayOfMonth(year: number, month: number, day: number): string | null {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((month - 1 + 12) % 12) + 1]
  return hasDay(day, m, y) ? `${y}-${pad(m)}-${pad(day)}` : null
}

/** "The same day", "on the 5th": told from the day named before, else from the day of publication. */
export function resolveAfter(
  { mark, maker, slots, role }: Draft,
  reference: Reference | undefined,
  last: DateMark | undefined,
  lastPart: DateMark | undefined,
): DateMark {
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: false,
  }
  const span = last ? ([last.start, last.end] as const) : undefined
  if (maker === 'same-day') {
    if (!last) return { ...base, iso: null, grain: 'day', implied: null }
    return { ...base, iso: last.iso, grain: last.grain, implied: { field: 'date', from: 'the day named before', span } }
  }
  if (maker === 'next-day') {
    const known = last?.iso ? Date.parse(last.iso.slice(-10)) : Number.NaN
    if (Number.isNaN(known)) return { ...base, iso: null, grain: 'day', implied: null }
    const iso = new Date(known + (slots.n2 ?? 1) * A_DAY).toISOString().slice(0, 10)
    return { ...base, iso, grain: 'day', implied: { field: 'date', from: 'the day named before', span } }
  }
  const known =
    reference?.month != null && reference.day != null
      ? Date.UTC(reference.year, reference.month - 1, reference.day)
      : last
        ? Date.parse(last.iso!.slice(0, 10))
        : Number.NaN
  // Of a text of which no day is known, the month that it named last, or in which it was published.
  const month =
    reference?.month != null
      ? `${reference.year}-${pad(reference.month)}`
      : lastPart?.grain === 'month' && lastPart.iso !== null
        ? lastPart.iso
        : null
  const first =
    slots.n2 !== undefined && reference?.month != null
      ? dayOfMonth(reference.year, reference.month + slots.n2, slots.d!)
      : !Number.isNaN(known)
        ? nearestDay(known, slots.d!)
        : month !== null && hasDay(slots.d, Number(month.slice(5)), Number(month.slice(0, 4)))
          ? `${month}-${pad(slots.d!)}`
          : null
  const iso =
    first === null
      ? null
      : slots.d2 === undefined
        ? first
        : slots.d2 > slots.d!
          ? `${first}/${first.slice(0, 8)}${pad(slots.d2)}`
          : null
  return {
    ...base,
    iso,
    grain: slots.d2 === undefined ? 'day' : 'stretch',
    implied:
      iso === null
        ? null
        : {
            field: 'date',
            from: reference?.month != null ? reference.from : 'the day named before',
            span: reference?.month != null ? undefined : span,
          },
  }
}

/** 前一年: so many years off the one named last. */
export function resolveYear(
  { mark: { start, end, firstToken, endToken }, slots, role }: Draft,
  last: { readonly year: number; readonly draft: Draft } | undefined,
): DateMark {
  return {
    start,
    end,
    firstToken,
    endToken,
    role,
    cumulative: false,
    grain: 'year',
    iso: last ? String(last.year + (slots.n2 ?? 0)) : null,
    implied: last
      ? { field: 'year', from: 'the year named before', span: [last.draft.mark.start, last.draft.mark.end] }
      : null,
  }
}

/** The part of a year named last (`last`), in the year that the words say: one named, or so many years off. */
export function resolvePart({ mark, slots, role }: Draft, last: DateMark | undefined): DateMark {
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: false,
  }
  if (!last)
    return {
      ...base,
      iso: slots.y === undefined ? null : String(slots.y),
      grain: slots.y === undefined ? 'stretch' : 'year',
      implied: null,
    }
  const [from, to] = last.iso!.split('/') as [string, string | undefined]
  const by = slots.y === undefined ? (slots.n2 ?? 0) : slots.y - Number((to ?? from).slice(0, 4))
  const moved = (iso: string): string => `${Number(iso.slice(0, 4)) + by}${iso.slice(4)}`
  return {
    ...base,
    iso: to === undefined ? moved(from) : `${moved(from)}/${moved(to)}`,
    grain: last.grain,
    implied: { field: 'date', from: 'the period named before', span: [last.start, last.end] },
  }
}
