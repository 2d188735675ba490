import type { IsoDate } from '@rapporteur/reading'
import type { Vocabulary } from '../languages/vocabulary.ts'

type DateWords = Vocabulary['dates']

/** Writes an ISO date or stretch in words of a language, exactly as precise as it is. */
export function dateWriter(words: DateWords): (date: IsoDate) => string {
  const one = (date: string): string => {
    const [year = 0, month, day] = date.split('-').map(Number)
    if (month === undefined) return words.year(year)
    return day === undefined ? words.month(year, month) : words.day(year, month, day)
  }
  return (date) => {
    const [from = '', to] = date.split('/')
    if (to === undefined) return one(from)
    const [fromYear = 0, fromMonth, fromDay] = from.split('-').map(Number)
    const [toYear, toMonth, toDay] = to.split('-').map(Number)
    const wholeMonths = fromMonth !== undefined && toMonth !== undefined && fromDay === undefined && toDay === undefined
    if (wholeMonths && fromYear === toYear) return words.months(fromYear, fromMonth, toMonth)
    return words.stretch(one(from), one(to))
  }
}

/** The last day that a date as precise as it is may mean. */
export function lastDayOf(date: string): string {
  const last = date.split('/').at(-1)!
  return last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last
}
