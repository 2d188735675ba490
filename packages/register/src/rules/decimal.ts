/**
 * An exact decimal number as text: `-12.5`, `4590000000`; no exponent, no needless zeros. Plain data: it goes through JSON and
 * into a `numeric` column unchanged, which neither a float nor a bigint does.
 */
export type Decimal = string

interface Scaled {
  readonly coefficient: bigint
  /** Digits after the point. */
  readonly scale: number
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/
// Longer than any figure of the real world; keeps hostile digits without end from costing more than linear time.
const MOST_DIGITS = 400

/** How many significant digits a quotient keeps; it is rounded outwards, so that an interval still holds the truth. */
const QUOTIENT_DIGITS = 24

function scaledOf(d: Decimal): Scaled {
  const m = d.length <= MOST_DIGITS ? DECIMAL.exec(d) : null
  if (!m) throw new RangeError(`not a decimal number: ${d.slice(0, 40)}`)
  const fraction = m[3] ?? ''
  const magnitude = BigInt(m[2]! + fraction)
  return { coefficient: m[1] ? -magnitude : magnitude, scale: fraction.length }
}

function textOf(coefficient: bigint, scale: number): Decimal {
  const negative = coefficient < 0n
  const digits = (negative ? -coefficient : coefficient).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  let end = digits.length
  while (end > whole.length && digits[end - 1] === '0') end--
  const fraction = digits.slice(whole.length, end)
  const text = fraction ? `${whole}.${fraction}` : whole
  return negative && coefficient !== 0n ? `-${text}` : text
}

const POWERS = Array.from({ length: 64 }, (_, n) => 10n ** BigInt(n))
const power = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n)

function aligned(a: Decimal, b: Decimal): { x: bigint; y: bigint; scale: number } {
  const p = scaledOf(a)
  const q = scaledOf(b)
  const scale = Math.max(p.scale, q.scale)
  return { x: p.coefficient * power(scale - p.scale), y: q.coefficient * power(scale - q.scale), scale }
}

/**
 * The decimal a number or text stands for: `decimal(2.6e9)` is `2600000000`, `decimal('4.590')` is `4.59`. A number is taken as
 * it prints, which is what was typed. Throws a RangeError for anything that is no finite decimal number.
 */
export function decimal(value: number | string): Decimal {
  const text = String(value)
  const e = text.search(/e/i)
  if (e < 0) {
    const s = scaledOf(text)
    return textOf(s.coefficient, s.scale)
  }
  const s = scaledOf(text.slice(0, e))
  const exponent = Number(text.slice(e + 1))
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MOST_DIGITS / 2)
    throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`)
  return exponent >= s.scale
    ? textOf(s.coefficient * power(exponent - s.scale), 0)
    : textOf(s.coefficient, s.scale - exponent)
}

/** -1, 0 or 1. Exact; reading a decimal as a float keeps the order, so the long way is taken only on a tie. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const f = Number(a)
  const g = Number(b)
  if (f < g) return -1
  if (f > g) return 1
  if (a === b) return 0
  const { x, y } = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const least = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b)
export const greatest = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) >= 0 ? a : b)
export const signOf = (a: Decimal): -1 | 0 | 1 => compareDecimals(a, '0')

/** Exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const { x, y, scale } = aligned(a, b)
  return textOf(x + y, scale)
}

/** Exact difference. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const { x, y, scale } = aligned(a, b)
  return textOf(x - y, scale)
}

/** Exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  const p = scaledOf(a)
  const q = scaledOf(b)
  return textOf(p.coefficient * q.coefficient, p.scale + q.scale)
}

/** 10 to the power of an integer, exactly. */
export const tenTo = (n: number): Decimal => (n >= 0 ? textOf(power(n), 0) : textOf(1n, -n))

function dividedFloor(x: bigint, y: bigint): bigint {
  const q = x / y
  return x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q
}

/** Quotient to 24 significant digits, rounded `down` or `up` as asked. Throws a RangeError when `b` is zero. */
export function over(a: Decimal, b: Decimal, direction: 'down' | 'up'): Decimal {
  if (signOf(b) === 0) throw new RangeError('division by zero')
  const { x, y } = aligned(a, b)
  const length = (n: bigint): number => (n < 0n ? -n : n).toString().length
  const scale = Math.max(0, QUOTIENT_DIGITS - (length(x) - length(y)))
  const numerator = x * power(scale)
  return textOf(direction === 'down' ? dividedFloor(numerator, y) : -dividedFloor(-numerator, y), scale)
}

/** Rounds to so many digits after the point, `down` or `up` as asked. */
export function roundedTo(a: Decimal, digits: number, direction: 'down' | 'up'): Decimal {
  const s = scaledOf(a)
  if (s.scale <= digits) return textOf(s.coefficient, s.scale)
  const unit = power(s.scale - digits)
  return textOf(direction === 'down' ? dividedFloor(s.coefficient, unit) : -dividedFloor(-s.coefficient, unit), digits)
}
