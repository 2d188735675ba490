import { monthOfWord, monthWords } from './dateWords.ts'

/** How a page of this language writes `05/06/2021`; `null` where both orders are in use. */
export type DayOrder = 'day-first' | 'month-first' | null

interface DateRule {
  readonly pattern: RegExp
  /** ISO 8601 of the match, or `null` where the digits make no date or could be two. */
  readonly read: (parts: Readonly<Record<string, string | undefined>>, order: DayOrder) => string | null
}

const named = 'u'
const month = `(?<month>${monthWords})`
const year = String.raw`(?<year>(?:19|20)\d\d)`
const day = String.raw`(?<day>\d{1,2})`
const fresh = String.raw`(?<![\d\p{L}])`
const over = String.raw`(?![\d\p{L}])`

/** From the fullest writing to the barest; the first rule that fits at a place wins. */
const rules: readonly DateRule[] = [
  {
    pattern: new RegExp(String.raw`${fresh}${year}-(?<month>\d\d)-(?<day>\d\d)(?!\d)`, named),
    read: ({ year, month, day }) => isoDate(year, month, day),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${year}\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`, named),
    read: ({ year, month, day }) => isoDate(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`${fresh}${day}\s+tháng\s+(?<month>\d{1,2})\s*,?\s+(?:năm\s+)?${year}${over}`,
      named + 'i',
    ),
    read: ({ year, month, day }) => isoDate(year, month, day),
  },
  {
    pattern: new RegExp(String.raw`${fresh}${day}(?:st|nd|rd|th)?\s+${month}\.?,?\s+${year}${over}`, named + 'i'),
    read: ({ year, month, day }) => isoDate(year, monthOfWord(month), day),
  },
  {
    pattern: new RegExp(String.raw`${fresh}${month}\.?\s+${day}(?:st|nd|rd|th)?,?\s+${year}${over}`, named + 'i'),
    read: ({ year, month, day }) => isoDate(year, monthOfWord(month), day),
  },
  {
    pattern: new RegExp(String.raw`${fresh}${year}[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})${over}`, named),
    read: ({ year, month, day }) => isoDate(year, month, day),
  },
  {
    pattern: new RegExp(
      String.raw`${fresh}(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>${year}${over}`,
      named,
    ),
    read: ({ year, first, second, mark }, order) => byOrder(year, first, second, mark === '.' ? 'day-first' : order),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${year}\s?年\s?(?<month>\d{1,2})\s?月(?!\s?\d)`, named),
    read: ({ year, month }) => isoDate(year, month),
  },
  {
    pattern: new RegExp(
      String.raw`${fresh}tháng\s+(?<month>\d{1,2})(?:\s*/\s*|\s*,?\s+(?:năm\s+)?)${year}${over}`,
      named + 'i',
    ),
    read: ({ year, month }) => isoDate(year, month),
  },
  {
    pattern: new RegExp(String.raw`${fresh}${month}\.?,?\s+${year}${over}`, named + 'i'),
    read: ({ year, month }) => isoDate(year, monthOfWord(month)),
  },
]

export interface FoundDate {
  /** ISO 8601; `null` when the words are a date that can be read in two ways. */
  readonly date: string | null
  readonly start: number
  readonly end: number
}

/** The first date with a year that a short text (a line, an attribute) writes out, and where it stands. */
export function findDate(text: string, order: DayOrder): FoundDate | null {
  const line = text.slice(0, 400)
  for (const { pattern, read } of rules) {
    const match = pattern.exec(line)
    if (match?.groups !== undefined) {
      return { date: read(match.groups, order), start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

/**
 * Reads a machine's date (`2021-10-29T08:00:00+07:00`, `20211029`, `Fri, 29 Oct 2021 08:00:00 +0700`, `2021-10`, `2021`)
 * or a written one to an ISO 8601 date as precise as it is. The day is the one written, without moving it to another time zone.
 */
export function readDate(text: string, order: DayOrder = null): string | null {
  const value = text.trim().slice(0, 100)
  const iso = /^(?<year>(?:19|20)\d\d)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?![\d-])/.exec(value)?.groups
  if (iso !== undefined && (iso['month'] !== undefined || /^\d{4}$/.test(value))) {
    return isoDate(iso['year'], iso['month'], iso['day'])
  }
  const bare = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/.exec(value)?.groups
  if (bare !== undefined) return isoDate(bare['year'], bare['month'], bare['day'])
  return findDate(value, order)?.date ?? null
}

/** The order of numbers in the dates of a language; American and British English differ, so English has none. */
export function dayOrderOf(language: string | null): DayOrder {
  return language === null || language === 'en' ? null : 'day-first'
}

function byOrder(year: string | undefined, first: string | undefined, second: string | undefined, order: DayOrder) {
  if (order === 'month-first') return isoDate(year, first, second)
  if (order === 'day-first' || Number(first) > 12 || first === second) return isoDate(year, second, first)
  return Number(second) > 12 ? isoDate(year, first, second) : null
}

function isoDate(year: string | undefined, month?: string | number | null, day?: string): string | null {
  if (year === undefined || month === null) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return yearMonth
  const longest = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > longest) return null
  return `${yearMonth}-${day.padStart(2, '0')}`
}
