import type { IsoDate } from '../findings.ts'
import { A_DAY, hasDay, pad } from './calendar.ts'
import type { DateMark, Reference } from './dateMark.ts'
import type { Slots } from './dateSlots.ts'

const daysSinceMonday = (weekday: number): number => (weekday + 6) % 7

/** What a date of a maker and its numbers is in ISO 8601, and how precise; null where its year or the reference is not known. */
export function build(
  maker: string,
  slots: Slots,
  year: number | undefined,
  reference: Reference | undefined,
): { iso: IsoDate | null; grain: DateMark['grain'] } {
  const known = (iso: string): string | null => (year === undefined ? null : iso)
  switch (maker) {
    case 'first-months':
      return { grain: 'stretch', iso: known(`${year}-01/${year}-${pad(slots.n ?? 1)}`) }
    // "The nine months to September 2024" end there, wherever they begin.
    case 'months-to': {
      const first = year! * 12 + slots.m! - slots.n!
      return {
        grain: 'stretch',
        iso: known(`${Math.floor(first / 12)}-${pad((first % 12) + 1)}/${year}-${pad(slots.m!)}`),
      }
    }
    case 'quarter': {
      const first = ((slots.q ?? 1) - 1) * 3 + 1
      return { grain: 'quarter', iso: known(`${year}-${pad(first)}/${year}-${pad(first + 2)}`) }
    }
    case 'half':
      return { grain: 'half', iso: known(slots.h === 2 ? `${year}-07/${year}-12` : `${year}-01/${year}-06`) }
    case 'months': {
      const to = slots.y2 ?? year
      return { grain: 'stretch', iso: known(`${year}-${pad(slots.m!)}/${to}-${pad(slots.m2!)}`) }
    }
    case 'days': {
      const month2 = slots.m2 ?? slots.m!
      return {
        grain: 'stretch',
        iso: known(`${year}-${pad(slots.m!)}-${pad(slots.d!)}/${slots.y2 ?? year}-${pad(month2)}-${pad(slots.d2!)}`),
      }
    }
    case 'years':
      return { grain: 'stretch', iso: slots.y2! > slots.y! ? `${slots.y}/${slots.y2}` : String(slots.y) }
    case 'month-of-year':
      return { grain: 'month', iso: reference ? `${reference.year + (slots.n2 ?? 0)}-${pad(slots.m!)}` : null }
    case 'relative-year':
      return { grain: 'year', iso: reference ? String(reference.year + (slots.n2 ?? 0)) : null }
    case 'relative-month': {
      // Of a text whose month is not known, "last month" is at least of its year.
      if (!reference?.month)
        return reference && (slots.n2 ?? 0) <= 0
          ? { grain: 'year', iso: String(reference.year) }
          : { grain: 'month', iso: null }
      const months = reference.year * 12 + reference.month - 1 + (slots.n2 ?? 0)
      return { grain: 'month', iso: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}` }
    }
    case 'relative-day': {
      // "Yesterday" of a text of which only the year is known is of that year.
      if (reference && !reference.month && (slots.n2 ?? 0) <= 0) return { grain: 'year', iso: String(reference.year) }
      if (!reference?.month || !reference.day) return { grain: 'day', iso: null }
      return { grain: 'day', iso: daysAfter(reference, slots.n2 ?? 0) }
    }
    case 'ahead-days':
    case 'ahead-weeks':
    case 'ahead-months':
    case 'ahead-years':
      return ahead(maker, slots.n2 ?? 1, reference)
    // A week off is told by its month; where it runs into another, not at all.
    case 'week': {
      if (!reference?.month || !reference.day) return { grain: 'month', iso: null }
      const day = Date.UTC(reference.year, reference.month - 1, reference.day)
      const monday = new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * A_DAY + (slots.n2 ?? 0) * 7 * A_DAY)
      const [first, last] = [monday, new Date(monday.getTime() + 6 * A_DAY)].map((one) => one.toISOString())
      return first!.slice(0, 7) === last!.slice(0, 7)
        ? { grain: 'month', iso: first!.slice(0, 7) }
        : { grain: 'stretch', iso: null }
    }
    case 'weekday': {
      if (!reference) return { grain: 'day', iso: null }
      if (!reference.month || !reference.day) return { grain: 'day', iso: String(reference.year) }
      const today = new Date(Date.UTC(reference.year, reference.month - 1, reference.day))
      const back =
        slots.n2 === undefined
          ? (today.getUTCDay() - (slots.w ?? 0) + 7) % 7
          : // "Friday of last week": weeks begin on Monday.
            daysSinceMonday(today.getUTCDay()) - daysSinceMonday(slots.w ?? 0) - slots.n2 * 7
      return { grain: 'day', iso: new Date(today.getTime() - back * A_DAY).toISOString().slice(0, 10) }
    }
    // "In the coming years": a time, but no date.
    case 'vague':
      return { grain: 'stretch', iso: null }
    default:
      if (slots.d !== undefined)
        return {
          grain: 'day',
          iso: !hasDay(slots.d, slots.m, year) ? null : known(`${year}-${pad(slots.m!)}-${pad(slots.d)}`),
        }
      if (slots.m !== undefined) return { grain: 'month', iso: known(`${year}-${pad(slots.m)}`) }
      return { grain: 'year', iso: known(String(year)) }
  }
}

function daysAfter({ year, month, day }: Reference, days: number): IsoDate {
  return new Date(Date.UTC(year, month! - 1, day! + days)).toISOString().slice(0, 10)
}

// Further ahead nobody counts.
const MOST_AHEAD = 400

/** "Within two weeks", "in the next three months": told from the reference, as precise as what is counted. */
function ahead(
  maker: string,
  count: number,
  reference: Reference | undefined,
): { iso: IsoDate | null; grain: DateMark['grain'] } {
  const grain = maker === 'ahead-years' ? 'year' : maker === 'ahead-months' ? 'month' : 'day'
  if (!reference || !(count >= 0 && count <= MOST_AHEAD)) return { grain, iso: null }
  if (grain === 'year') return { grain, iso: String(reference.year + count) }
  if (!reference.month) return { grain, iso: null }
  if (grain === 'day')
    return { grain, iso: reference.day ? daysAfter(reference, maker === 'ahead-weeks' ? count * 7 : count) : null }
  const months = reference.year * 12 + reference.month - 1 + count
  return { grain, iso: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}` }
}
