/** A number written out in full in decimal digits, such as `2600000000` or `-0.5`; never in the form `2.6e9`. */
export type Decimal = string

/** The shortest decimal that is this very number. */
export function toDecimal(value: number | Decimal): Decimal {
  const text = String(value)
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text)
  if (!match) throw new Error(`toDecimal wants a finite number, got ${text}`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  return sign + trimmed(shiftedDigits(whole, fraction, Number(exponent)))
}

/** The decimal times ten to the power of `places`, digit for digit. */
export function shift(decimal: Decimal, places: number): Decimal {
  const negative = decimal.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.')
  return (negative ? '-' : '') + trimmed(shiftedDigits(whole, fraction, places))
}

export const fractionDigits = (decimal: Decimal): number => decimal.split('.')[1]?.length ?? 0
export const wholeDigits = (decimal: Decimal): number => {
  const whole = decimal.replace('-', '').split('.')[0] ?? ''
  return whole === '0' ? 0 : whole.length
}

function shiftedDigits(whole: string, fraction: string, places: number): string {
  const digits = whole + fraction
  const point = whole.length + places
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length)
  return `${digits.slice(0, point)}.${digits.slice(point)}`
}

function trimmed(text: string): string {
  const [whole = '', fraction = ''] = text.split('.')
  const left = whole.replace(/^0+(?=\d)/, '')
  const right = fraction.replace(/0+$/, '')
  return right ? `${left}.${right}` : left
}
