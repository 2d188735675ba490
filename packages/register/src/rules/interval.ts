import type { Qualifier } from '../contracts.ts'
import {
  compareDecimals,
  decimal,
  greatest,
  least,
  minus,
  over,
  plus,
  roundedTo,
  signOf,
  tenTo,
  times,
} from './decimal.ts'
import type { Decimal } from './decimal.ts'

/** Where the true value lies, both ends included. Plain data; the ends are exact decimals. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** A figure as a text states it. */
export interface Stated {
  /** In base units; a range as `[low, high]`. */
  readonly value: number | Decimal | readonly [number | Decimal, number | Decimal]
  readonly qualifier: Qualifier
  readonly unit: string | null
  /** The words it was written in; only its digits are looked at: `4,59 tỷ USD`. Without it two significant digits are presumed. */
  readonly quote?: string | null
}

/** One side of an interval: so many steps of the last written digit, but at most this share of the value. */
interface Reach {
  readonly steps: Decimal
  readonly atMost: Decimal | null
}
interface Bounds {
  readonly below: Reach | 'to-zero'
  readonly above: Reach
}

const none: Reach = { steps: '0', atMost: null }
const half: Reach = { steps: '0.5', atMost: null }

/**
 * How far the truth may lie from the number that was written. The step is the weight of its last written digit: 4,59 tỷ has a
 * step of 10 million; beside about, over and nearly, of its last digit that is not zero: who says so has picked a round number.
 * - exact: ordinary rounding, half a step each way.
 * - about: a whole step each way, but no more than a tenth: "about 5 bn" is 4.5–5.5, "about 3.63 bn" 3.62–3.64.
 * - over: who had passed the next number as round would have named that one: up to one step more, but no more than a quarter:
 *   "over 20 projects" is 20–25, "over 4.5 bn" 4.5–4.6.
 * - nearly: the same downwards, but no more than a tenth: "nearly 3 bn" is 2.7–3, "nearly 4.85 bn" 4.84–4.85.
 * - up-to: says nothing about how little; from zero, upwards by ordinary rounding.
 * The shares are our choice, not a norm; they err to the wide side, since a missed conflict is found by the next source while a
 * false one costs trust.
 */
const QUALIFIER_BOUNDS: Readonly<Record<Qualifier, Bounds>> = {
  exact: { below: half, above: half },
  about: { below: { steps: '1', atMost: '0.1' }, above: { steps: '1', atMost: '0.1' } },
  over: { below: none, above: { steps: '1', atMost: '0.25' } },
  nearly: { below: { steps: '1', atMost: '0.1' }, above: none },
  'up-to': { below: 'to-zero', above: half },
}

/** Units of things that are counted one by one: 150 projects written out is 150, not 149.5 to 150.5. */
const COUNTED = new Set([
  'people',
  'projects',
  'companies',
  'flights',
  'items',
  'rank',
  'doses',
  'vehicles',
  'scholarships',
])

// Separators inside a written number: dot, comma, apostrophes, spaces of several widths. Linear: one class, one repeat.
const WRITTEN_NUMBER = /\d[\d.,'’\u00a0\u2009\u202f ]*/g
// Tens that a scale word stands for: none, thousand, 万, million, 亿, billion, trillion.
const SCALES = new Set([0, 3, 4, 6, 8, 9, 12])
const asciiDigits = (text: string): string =>
  text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
const strippedDigits = (d: Decimal): string => d.replace(/[-.]/g, '').replace(/^0+/, '')

/** Exponent of ten of the last digit of a decimal as it stands: 2 → 0, 4.59 → -2. */
const lastDigitExponent = (d: Decimal): number => {
  const dot = d.indexOf('.')
  return dot < 0 ? 0 : dot + 1 - d.length
}

/**
 * Exponent of ten of the last digit that was written, found by looking in the quote for digits that make up the value: `4,59` in
 * a value of 4590000000 gives 7. Where several numbers fit, the coarsest that a scale word can explain is taken: too wide is the
 * smaller harm. `null` when the quote does not show the value's digits (a number in words).
 */
export function writtenStep(value: Decimal, quote: string): number | null {
  const digits = strippedDigits(value)
  const core = digits.replace(/0+$/, '')
  if (!core) return null
  const text = asciiDigits(quote.slice(0, 4000))
  let finest: number | null = null
  let explained: number | null = null
  for (const match of text.matchAll(WRITTEN_NUMBER)) {
    // 20/9/2021 is a date, not a number of twenty.
    if (text[match.index - 1] === '/' || text[match.index + match[0].length] === '/') continue
    for (const piece of new Set([match[0], ...match[0].split(/[\u00a0\u2009\u202f ]+/)])) {
      const seen = piece.replace(/\D/g, '').replace(/^0+/, '')
      if (!seen.startsWith(core) || /[^0]/.test(seen.slice(core.length))) continue
      const exponent = lastDigitExponent(value) + digits.length - seen.length
      if (finest === null || exponent < finest) finest = exponent
      const bare = !/\d[.,'’]\d/.test(piece)
      if ((!bare || exponent < 0 || SCALES.has(exponent)) && (explained === null || exponent > explained))
        explained = exponent
    }
  }
  return explained ?? finest
}

/** Exponent of ten of the last significant digit, at least `fewest` digits being taken for significant. */
function significantStep(value: Decimal, fewest: number): number {
  const digits = strippedDigits(value)
  return lastDigitExponent(value) + digits.length - Math.max(fewest, digits.replace(/0+$/, '').length)
}

function reachOf(reach: Reach, step: Decimal, magnitude: Decimal): Decimal {
  const wanted = times(reach.steps, step)
  return reach.atMost === null ? wanted : least(wanted, times(reach.atMost, magnitude))
}

/** The interval a stated figure stands for. A stated range is taken at its word. Throws a RangeError for a value that is no number. */
export function intervalOf(stated: Stated): Interval {
  const { value, qualifier, unit, quote } = stated
  if (typeof value === 'object') {
    const a = decimal(value[0])
    const b = decimal(value[1])
    return { low: least(a, b), high: greatest(a, b) }
  }
  const d = decimal(value)
  // Who says "over 20" picked a round number, so its step is ten; who says 20 wrote both digits.
  const rounded = qualifier === 'over' || qualifier === 'nearly' || qualifier === 'about'
  const exponent = rounded ? significantStep(d, 1) : ((quote ? writtenStep(d, quote) : null) ?? significantStep(d, 2))
  if (qualifier === 'exact' && unit !== null && COUNTED.has(unit) && (exponent <= 0 || signOf(d) === 0)) return point(d)
  const step = signOf(d) === 0 ? '1' : tenTo(exponent)
  const bounds = QUALIFIER_BOUNDS[qualifier]
  const negative = signOf(d) < 0
  const magnitude = negative ? d.slice(1) : d
  const low = bounds.below === 'to-zero' ? '0' : minus(magnitude, reachOf(bounds.below, step, magnitude))
  const high = plus(magnitude, reachOf(bounds.above, step, magnitude))
  // "nearly -5 %" speaks of the size of the fall, so the interval is mirrored.
  return negative ? { low: minus('0', high), high: minus('0', low) } : { low, high }
}

/**
 * The interval a stated growth in per cent stands for: 26.4 is 26.35–26.45. A growth whose digits the quote does not show was said
 * in words ("doubled"), which is taken within a tenth of the factor: 80–120. Without a quote the digits of the number count.
 */
export function growthInterval(
  change: number | Decimal,
  qualifier: Qualifier = 'exact',
  quote: string | null = null,
): Interval {
  const d = decimal(change)
  const written = quote === null ? lastDigitExponent(d) : signOf(d) === 0 ? 0 : percentStep(d, quote)
  if (written === null) {
    const reach = times('0.1', plus(d, '100'))
    return { low: minus(d, reach), high: plus(d, reach) }
  }
  const step = tenTo(written)
  const bounds = QUALIFIER_BOUNDS[qualifier]
  const below = bounds.below === 'to-zero' ? half : bounds.below
  const magnitude = signOf(d) < 0 ? minus('0', d) : d
  const low = minus(magnitude, times(below.steps, step))
  const high = plus(magnitude, times(bounds.above.steps, step))
  return signOf(d) < 0 ? { low: minus('0', high), high: minus('0', low) } : { low, high }
}

function percentStep(d: Decimal, quote: string): number | null {
  const step = writtenStep(d, quote)
  // 10 % found inside "10 bn" is a step of one, never more: per cents are not rounded to tens.
  return step === null ? null : Math.min(step, 0)
}

/** The interval that holds one value only. */
export const point = (d: Decimal): Interval => ({ low: d, high: d })

/** An interval from its two ends in either order. */
export const interval = (a: number | Decimal, b: number | Decimal): Interval => {
  const x = decimal(a)
  const y = decimal(b)
  return { low: least(x, y), high: greatest(x, y) }
}

export const add = (a: Interval, b: Interval): Interval => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) })
export const subtract = (a: Interval, b: Interval): Interval => ({
  low: minus(a.low, b.high),
  high: minus(a.high, b.low),
})

export function multiply(a: Interval, b: Interval): Interval {
  const products = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]
  return { low: products.reduce(least), high: products.reduce(greatest) }
}

/** Quotient, its ends rounded outwards; `null` when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (signOf(b.low) <= 0 && signOf(b.high) >= 0) return null
  const pairs = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ] as const
  return {
    low: pairs.map(([x, y]) => over(x, y, 'down')).reduce(least),
    high: pairs.map(([x, y]) => over(x, y, 'up')).reduce(greatest),
  }
}

/** Growth in per cent from one level to the other; `null` when the first may be zero or less, where growth means nothing. */
export function growth(from: Interval, to: Interval): Interval | null {
  if (signOf(from.low) <= 0) return null
  const ratio = divide(to, from)!
  return { low: times(minus(ratio.low, '1'), '100'), high: times(minus(ratio.high, '1'), '100') }
}

/** The level before a growth of so many per cent; `null` when the growth may be -100 % or less. */
export function levelBefore(level: Interval, percent: Interval): Interval | null {
  const factor = { low: plus('1', times(percent.low, '0.01')), high: plus('1', times(percent.high, '0.01')) }
  return signOf(factor.low) > 0 ? divide(level, factor) : null
}

/** Whether both can be true: they share a value. */
export const compatible = (a: Interval, b: Interval): boolean =>
  compareDecimals(a.low, b.high) <= 0 && compareDecimals(b.low, a.high) <= 0

export const includes = (i: Interval, d: Decimal): boolean =>
  compareDecimals(i.low, d) <= 0 && compareDecimals(d, i.high) <= 0
export const width = (i: Interval): Decimal => minus(i.high, i.low)

/** How far apart two intervals are; `0` when compatible. */
export function distance(a: Interval, b: Interval): Decimal {
  if (compatible(a, b)) return '0'
  return compareDecimals(a.high, b.low) < 0 ? minus(b.low, a.high) : minus(a.low, b.high)
}

/** The ends rounded outwards to so many digits after the point, for showing. */
export const widened = (i: Interval, digits: number): Interval => ({
  low: roundedTo(i.low, digits, 'down'),
  high: roundedTo(i.high, digits, 'up'),
})
