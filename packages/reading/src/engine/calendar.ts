/** Two digits, as ISO 8601 writes months and days. */
export const pad = (n: number): string => String(n).padStart(2, '0')

export const isYear = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1900 && n <= 2100

export const isMonth = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1 && n <= 12

export const isDay = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n >= 1 && n <= 31

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whether a month has a day; where no year is said, 29 February is one. */
export const hasDay = (day: number | undefined, month: number | undefined, year: number | undefined): boolean =>
  day === undefined ||
  month === undefined ||
  (day <= DAYS[month - 1]! && (day < 29 || month !== 2 || year === undefined || isLeap(year)))

/** A day in milliseconds. */
export const A_DAY = 86_400_000

/** The day of that number that lies nearest to a moment; what is to come counts as twice as far, for most of what is told is over. */
export function nearestDay(known: number, day: number): string | null {
  const at = new Date(known)
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const step of [-1, 0, 1]) {
    const tried = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, day))
    const away = tried.getTime() > known ? 2 * (tried.getTime() - known) : known - tried.getTime()
    if (tried.getUTCDate() !== day || away >= least) continue
    best = tried.toISOString().slice(0, 10)
    least = away
  }
  return best
}
