import type { Language } from '../i18n/languages.ts'
import { DATE_WORDS } from './dateWords.ts'

/** A date as precise as it is known. */
interface PartDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

function parsePart(text: string): PartDate | null {
  const match = /^(-?\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text)
  if (!match) return null
  const [, year, month, day] = match
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

function formatPart(part: PartDate, language: Language): string {
  const words = DATE_WORDS[language]
  if (part.month === undefined) return words.year(part.year)
  if (part.day === undefined) return words.month(part.year, part.month)
  return words.day(part.year, part.month, part.day)
}

/**
 * An ISO 8601 date (`2021`, `2021-10`, `2021-10-29`) or stretch (`2021-01/2021-06`) in words, exactly as precise as given.
 * What cannot be understood is shown as it is.
 */
export function formatDate(iso: string, language: Language): string {
  const [first = '', last] = iso.split('/')
  const from = parsePart(first)
  if (!from) return iso
  if (last === undefined) return formatPart(from, language)
  const to = parsePart(last)
  if (!to) return iso
  return formatStretch(from, to, language)
}

function formatStretch(from: PartDate, to: PartDate, language: Language): string {
  const words = DATE_WORDS[language]
  const sameYear = from.year === to.year
  if (from.day !== undefined && to.day !== undefined) {
    if (sameYear && from.month === to.month) {
      return from.day === to.day ? formatPart(from, language) : words.days(from.year, from.month!, from.day, to.day)
    }
    const months = wholeMonths(from, to)
    if (months) return formatStretch(months[0], months[1], language)
  }
  if (
    from.month !== undefined &&
    from.day === undefined &&
    to.month !== undefined &&
    to.day === undefined &&
    sameYear
  ) {
    if (from.month === to.month) return words.month(from.year, from.month)
    if (from.month === 1 && to.month === 12) return words.year(from.year)
    if (to.month - from.month === 2 && from.month % 3 === 1) return words.quarter(from.year, (from.month + 2) / 3)
    if (from.month === 1) return words.firstMonths(from.year, to.month)
    return words.months(from.year, from.month, to.month)
  }
  if (from.month === undefined && to.month === undefined)
    return sameYear ? words.year(from.year) : words.years(from.year, to.year)
  return `${formatPart(from, language)} – ${formatPart(to, language)}`
}

/** `2021-01-01/2021-06-30` is the months January to June; null when either end cuts a month. */
function wholeMonths(from: PartDate, to: PartDate): readonly [PartDate, PartDate] | null {
  if (from.day !== 1 || to.day !== new Date(Date.UTC(to.year, to.month!, 0)).getUTCDate()) return null
  return [
    { year: from.year, month: from.month! },
    { year: to.year, month: to.month! },
  ]
}
