import type { BriefLanguage } from '../brief.ts'
import type { Vocabulary } from '../languages/vocabulary.ts'
import { plainDecimal, shiftPoint } from './decimal.ts'

/** Writes numbers with their units as one language does, with every digit that is known and none more. */
export interface QuantityWriter {
  /** `2.6e9, 'USD'`: `2,6 tỷ USD` · `2,6 млрд долл. США` · `26亿美元` · `USD 2.6 bn` */
  quantity(value: number, unit: string | null): string
  /** A plain number. */
  number(value: number): string
  /** Per cent with its sign: `+26.4 %`. */
  change(value: number): string
}

export function quantityWriter(language: BriefLanguage, words: Vocabulary['quantity']): QuantityWriter {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 20, signDisplay: 'exceptZero' })
  const rules = new Intl.PluralRules(language)
  // Intl takes a decimal text digit by digit; as a number it would pass through a float.
  const write = (decimal: string): string => format.format(decimal as unknown as number)
  const number = (value: number): string => write(plainDecimal(value))

  const scaled = (value: number): { amount: string; scale: string } => {
    const step = words.scales.find(({ power }) => Math.abs(value) >= 10 ** power)
    return step
      ? { amount: write(shiftPoint(plainDecimal(value), -step.power)), scale: step.word }
      : { amount: number(value), scale: '' }
  }

  return {
    number,
    change: (value) => words.percent(signed.format(plainDecimal(value) as unknown as number)),
    quantity(value, unit) {
      if (unit === null) return number(value)
      if (unit === '%') return words.percent(number(value))
      const forms = words.units[unit]
      if (forms) return words.counted(number(value), forms[rules.select(value)] ?? forms.other)
      const { amount, scale } = scaled(value)
      return words.money(amount, scale, words.currencies[unit] ?? unit)
    },
  }
}
