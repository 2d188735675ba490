import type { Interval, Names } from '@rapporteur/api/schemas'
import { LOCALES, type Language } from '../i18n/languages.ts'
import type { Say } from '../i18n/text.ts'
import { formatDate } from './dates.ts'
import { formatBounds, formatStated, widened, type Qualifier } from './interval.ts'
import { nameIn } from './names.ts'
import { formatChange, formatNumber, formatOrdinal, formatPercent } from './number.ts'
import { formatLanguage, formatParty } from './parties.ts'
import { formatQuantity, type Amount } from './quantity.ts'

/** Everything that is written differently from language to language, for the language at hand. */
export interface Format {
  readonly number: (value: number | string) => string
  readonly percent: (value: number | string) => string
  readonly change: (percent: number | string) => string
  readonly ordinal: (ordinal: number) => string
  readonly quantity: (amount: Amount, unit: string | null) => string
  readonly stated: (interval: Interval, unit: string | null, qualifier: Qualifier) => string | null
  readonly bounds: (interval: Interval, unit: string | null) => string | null
  /** A computed interval in per cent, widened outwards to one digit. */
  readonly computedPercent: (interval: { low: number | null; high: number | null }) => string | null
  readonly date: (iso: string) => string
  /** Date and time of an instant, in the reader's own time zone. */
  readonly instant: (iso: string) => string
  readonly party: (code: string) => string
  readonly parties: (codes: readonly string[]) => string
  readonly language: (code: string) => string
  readonly name: (names: Names) => string | null
  readonly list: (items: readonly string[]) => string
  readonly bytes: (count: number) => string
}

export function createFormat(language: Language, t: Say): Format {
  const locale = LOCALES[language]
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const party = (code: string): string => formatParty(code, language)
  return {
    number: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
    change: (percent) => formatChange(percent, language),
    ordinal: (ordinal) => formatOrdinal(ordinal, language),
    quantity: (amount, unit) => formatQuantity(amount, unit, language, t),
    stated: (interval, unit, qualifier) => formatStated(interval.stated, unit, qualifier, language, t),
    bounds: (interval, unit) => formatBounds(interval, unit, language, t),
    computedPercent: (interval) => formatBounds({ ...widened(interval, 1), stated: null }, '%', language, t),
    date: (iso) => formatDate(iso, language),
    instant: (iso) => instants.format(new Date(iso)),
    party,
    parties: (codes) => codes.map(party).join(' – '),
    language: (code) => formatLanguage(code, language),
    name: (names) => nameIn(names, language),
    list: (items) => lists.format(items),
    bytes: (count) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: count < 1000 ? 'byte' : count < 1e6 ? 'kilobyte' : 'megabyte',
        unitDisplay: 'short',
        maximumFractionDigits: count < 1e6 ? 0 : 1,
      }).format(count < 1000 ? count : count < 1e6 ? count / 1000 : count / 1e6),
  }
}
