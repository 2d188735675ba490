import type { Language } from '../i18n/languages.ts'
import type { MessageKey } from '../i18n/messages.ts'
import type { Say } from '../i18n/text.ts'
import { fractionDigits, shift, toDecimal, wholeDigits, type Decimal } from './decimal.ts'
import { formatNumber, formatPercent } from './number.ts'
import { CURRENCY_WORDS, MONEY_SHAPE, SCALES } from './scales.ts'

/** One number, or a range `[low, high]`. */
export type Amount = number | Decimal | readonly [low: number | Decimal, high: number | Decimal]

/** More digits than this behind the mark read worse than the next smaller scale word. */
const MOST_FRACTION_DIGITS = 3

/** Units that are counted in words of the pages' language; every other unit is shown as the register has it. */
const UNIT_MESSAGES = {
  people: 'unit.people',
  projects: 'unit.projects',
  companies: 'unit.companies',
  tonnes: 'unit.tonnes',
  doses: 'unit.doses',
  flights: 'unit.flights',
  barrels: 'unit.barrels',
  items: 'unit.items',
  vehicles: 'unit.vehicles',
} as const satisfies Record<string, MessageKey>

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
const isCounted = (unit: string): unit is keyof typeof UNIT_MESSAGES => Object.hasOwn(UNIT_MESSAGES, unit)

/** The stated value and its unit, to the last digit that was stated: `2.6e9 USD` is `2,6 tỷ USD`, `26亿美元`. */
export function formatQuantity(amount: Amount, unit: string | null, language: Language, t: Say): string {
  const ends = (typeof amount === 'object' ? amount : [amount]).map(toDecimal)
  if (unit === '%')
    return ends.length > 1
      ? `${formatNumber(ends[0]!, language)}–${formatPercent(ends[1]!, language)}`
      : formatPercent(ends[0]!, language)
  if (unit !== null && isCurrency(unit)) {
    const { digits, word } = scaled(ends, language)
    return MONEY_SHAPE[language](digits, word, CURRENCY_WORDS[language][unit] ?? unit)
  }
  if (unit === 'rank') return t('unit.rank', { place: ends.map((end) => formatNumber(end, language)).join('–') })
  const digits =
    language === 'zh' ? joined(scaled(ends, language)) : ends.map((end) => formatNumber(end, language)).join('–')
  if (unit === null) return digits
  if (isCounted(unit)) return t(UNIT_MESSAGES[unit], { count: Number(ends.at(-1)), amount: digits })
  return `${digits}\u00a0${unit}`
}

const joined = ({ digits, word }: { digits: string; word: string }): string => digits + word

/** The greatest scale in which every end has at least one whole digit and not too many behind the mark. */
function scaled(ends: readonly Decimal[], language: Language): { digits: string; word: string } {
  for (const { exponent, word } of SCALES[language]) {
    const shifted = ends.map((end) => shift(end, -exponent))
    if (shifted.some((end) => wholeDigits(end) === 0 || fractionDigits(end) > MOST_FRACTION_DIGITS)) continue
    return { digits: shifted.map((end) => formatNumber(end, language)).join('–'), word }
  }
  return { digits: ends.map((end) => formatNumber(end, language)).join('–'), word: '' }
}
