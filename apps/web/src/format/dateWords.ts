import { LOCALES, type Language } from '../i18n/languages.ts'

/** How a language writes dates and stretches of each precision. Months count from 1. */
interface DateWords {
  readonly year: (year: number) => string
  readonly years: (from: number, to: number) => string
  readonly month: (year: number, month: number) => string
  readonly months: (year: number, from: number, to: number) => string
  /** From January to a month other than December. */
  readonly firstMonths: (year: number, to: number) => string
  readonly quarter: (year: number, quarter: number) => string
  readonly day: (year: number, month: number, day: number) => string
  readonly days: (year: number, month: number, from: number, to: number) => string
}

const ROMAN = ['I', 'II', 'III', 'IV']
const CHINESE = ['一', '二', '三', '四']

const utc = (month: number): Date => new Date(Date.UTC(2024, month - 1, 1))
const monthName = (language: Language, month: number): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' }).format(utc(month))
/** Russian puts the month into the genitive beside a day. */
const genitive = (month: number): string =>
  new Intl.DateTimeFormat('ru', { month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(utc(month))
    .find((part) => part.type === 'month')!.value

const two = (number: number): string => String(number).padStart(2, '0')

export const DATE_WORDS: Record<Language, DateWords> = {
  vi: {
    year: (year) => `${year}`,
    years: (from, to) => `${from}–${to}`,
    month: (year, month) => `tháng ${month}/${year}`,
    months: (year, from, to) => `tháng ${from}–${to}/${year}`,
    firstMonths: (year, to) => `${to} tháng đầu năm ${year}`,
    quarter: (year, quarter) => `quý ${ROMAN[quarter - 1]}/${year}`,
    day: (year, month, day) => `${two(day)}/${two(month)}/${year}`,
    days: (year, month, from, to) => `${two(from)}–${two(to)}/${two(month)}/${year}`,
  },
  ru: {
    year: (year) => `${year}\u00a0г.`,
    years: (from, to) => `${from}–${to}\u00a0гг.`,
    month: (year, month) => `${monthName('ru', month)} ${year}\u00a0г.`,
    months: (year, from, to) => `${monthName('ru', from)}–${monthName('ru', to)} ${year}\u00a0г.`,
    firstMonths: (year, to) => `${monthName('ru', 1)}–${monthName('ru', to)} ${year}\u00a0г.`,
    quarter: (year, quarter) => `${ROMAN[quarter - 1]} квартал ${year}\u00a0г.`,
    day: (year, month, day) => `${day}\u00a0${genitive(month)} ${year}\u00a0г.`,
    days: (year, month, from, to) => `${from}–${to}\u00a0${genitive(month)} ${year}\u00a0г.`,
  },
  zh: {
    year: (year) => `${year}年`,
    years: (from, to) => `${from}–${to}年`,
    month: (year, month) => `${year}年${month}月`,
    months: (year, from, to) => `${year}年${from}–${to}月`,
    firstMonths: (year, to) => `${year}年1–${to}月`,
    quarter: (year, quarter) => `${year}年第${CHINESE[quarter - 1]}季度`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    days: (year, month, from, to) => `${year}年${month}月${from}–${to}日`,
  },
  en: {
    year: (year) => `${year}`,
    years: (from, to) => `${from}–${to}`,
    month: (year, month) => `${monthName('en', month)} ${year}`,
    months: (year, from, to) => `${monthName('en', from)}–${monthName('en', to)} ${year}`,
    firstMonths: (year, to) => `${monthName('en', 1)}–${monthName('en', to)} ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    day: (year, month, day) => `${day}\u00a0${monthName('en', month)} ${year}`,
    days: (year, month, from, to) => `${from}–${to}\u00a0${monthName('en', month)} ${year}`,
  },
}
