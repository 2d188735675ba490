import { LOCALES, type Language } from '../i18n/languages.ts'
import { toDecimal, type Decimal } from './decimal.ts'

const formatters = new Map<Language, Intl.NumberFormat>()

/** Every digit that was given, in the digits, groups and decimal mark of the language; nothing is rounded. */
export function formatNumber(value: number | Decimal, language: Language): string {
  let formatter = formatters.get(language)
  if (!formatter) {
    // Chinese groups by ten thousands in words, so four digits stay together.
    const useGrouping = language === 'zh' ? 'min2' : 'auto'
    formatter = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 100, useGrouping })
    formatters.set(language, formatter)
  }
  // A decimal string is formatted exactly, digit for digit; TypeScript knows it as a numeric literal type only.
  return formatter.format(toDecimal(value) as `${number}`).replace('-', '−')
}

/** A change in per cent with its sign: `+26.4 %`. */
export function formatChange(percent: number | Decimal, language: Language): string {
  const decimal = toDecimal(percent)
  const sign = decimal === '0' ? '' : decimal.startsWith('-') ? '−' : '+'
  return `${sign}${formatPercent(decimal.replace('-', ''), language)}`
}

/** Per cent as the language writes it: `26,4%`, `26,4 %`. */
export function formatPercent(percent: number | Decimal, language: Language): string {
  return `${formatNumber(percent, language)}${language === 'ru' ? '\u00a0' : ''}%`
}

const ENGLISH_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** The number of a session as its message wants it: only English joins an ending of its own to each. */
export function formatOrdinal(ordinal: number, language: Language): string {
  return language === 'en' ? `${ordinal}${ENGLISH_ENDINGS[englishOrdinals.select(ordinal)] ?? 'th'}` : String(ordinal)
}
