/** A number's digits as plain decimal text, without an exponent. */
export function plainDecimal(value: number): string {
  const text = String(value)
  const [mantissa, exponent] = text.split('e')
  return exponent === undefined ? text : shiftPoint(mantissa!, Number(exponent))
}

/** Moves the decimal point by `places` to the right (left when negative): exact where division would round. */
export function shiftPoint(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded =
    point <= 0
      ? { whole: '0', fraction: '0'.repeat(-point) + digits }
      : { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) }
  const trimmed = padded.fraction.replace(/0+$/, '')
  return `${sign}${padded.whole.replace(/^0+(?=\d)/, '')}${trimmed ? `.${trimmed}` : ''}`
}
