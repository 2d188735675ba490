import { SCALES, CURRENCY_WORDS, MONEY_SHAPE } from '../format/scales.ts'
import { formatNumber } from '../format/number.ts'
import type { Language } from '../i18n/languages.ts'

/** Units of an axis: what to divide by and what to write at its end, such as `tỷ USD`. */
export interface AxisUnit {
  readonly exponent: number
  readonly label: string
}

/** The greatest scale word of the language in which the largest value keeps a whole digit. */
export function axisUnit(largest: number, unit: string | null, language: Language): AxisUnit {
  const scale = SCALES[language].find(({ exponent }) => largest >= 10 ** exponent) ?? { exponent: 0, word: '' }
  const currency = unit === null ? '' : (CURRENCY_WORDS[language][unit] ?? unit)
  return { exponent: scale.exponent, label: MONEY_SHAPE[language]('', scale.word, currency).trim() }
}

/** A tick of an axis; a whole step of the scale, so nothing is lost. */
export const axisTick = (language: Language) => (value: number) => formatNumber(Number(value.toPrecision(12)), language)
