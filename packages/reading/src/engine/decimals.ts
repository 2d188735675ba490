import type { Language } from './language.ts'

// A double holds no more digits; a longer run is an account number, and rounding it would say so to nobody.
const MOST_DIGITS = 17

/** The digits with a point for the decimals and no groups; undefined when the marks make no number. */
export function decimalOf(digits: string, language: Language, hasMagnitude: boolean): string | undefined {
  if (digits.length <= MOST_DIGITS && isPlain(digits)) return digits
  const ascii = toAsciiDigits(digits)
  if (ascii.length > MOST_DIGITS && ascii.replace(/\D/g, '').length > MOST_DIGITS) return undefined
  if (/^\d+$/.test(ascii)) return ascii
  const { decimal, groups } = language.numbers
  const marks = ascii.replace(/\d/g, '')
  const last = marks.at(-1)!
  const parts = ascii.split(/[.,]/)
  if (marks.length === 1) {
    const threes = parts[1]!.length === 3 && parts[0]!.length <= 3 && parts[0] !== '0'
    // `1.050` in a language that groups with points is a thousand and fifty; `1,500 firms` groups everywhere but before a magnitude.
    const isGroup =
      threes &&
      (groups.includes(last) ||
        (last !== decimal && !groups.includes(last)) ||
        (last === decimal && last === ',' && !hasMagnitude))
    return isGroup ? parts.join('') : parts.join('.')
  }
  const mixed = new Set(marks).size > 1
  return mixed ? `${parts.slice(0, -1).join('')}.${parts.at(-1)}` : parts.join('')
}

export function isPlain(digits: string): boolean {
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i)
    if (unit < 48 || unit > 57) return false
  }
  return true
}

function toAsciiDigits(digits: string): string {
  return /^[\d.,]*$/.test(digits)
    ? digits
    : digits.replace(/\p{Nd}/gu, (d) => (/\d/.test(d) ? d : String(digitValue(d))))
}

/** Value of any decimal digit: blocks of ten lie side by side, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
