import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, decimal, minus, over, plus, roundedTo, times } from '../../src/rules/decimal.ts'
import {
  add,
  compatible,
  divide,
  growth,
  growthInterval,
  includes,
  interval,
  intervalOf,
  levelBefore,
  multiply,
  subtract,
  widened,
  writtenStep,
} from '../../src/rules/interval.ts'

const usd = (
  value: number,
  quote: string | null = null,
  qualifier: Parameters<typeof intervalOf>[0]['qualifier'] = 'exact',
) => intervalOf({ value, qualifier, unit: 'USD', quote })

describe('a stated figure is an interval', () => {
  test('4,59 tỷ USD is 4.585 to 4.595 bn', () =>
    expect(usd(4_590_000_000, 'đạt 4,59 tỷ USD')).toEqual({ low: '4585000000', high: '4595000000' }))
  test('41亿美元 is 4.05 to 4.15 bn', () =>
    expect(usd(4_100_000_000, '达到41亿美元')).toEqual({ low: '4050000000', high: '4150000000' }))
  test('10 млрд is 9.5 to 10.5 bn, because the zero is written', () =>
    expect(usd(10_000_000_000, '10 млрд долларов')).toEqual({ low: '9500000000', high: '10500000000' }))
  test('3 tỷ without its words is taken to two digits, as is a number in words', () => {
    expect(usd(3_000_000_000)).toEqual({ low: '2950000000', high: '3050000000' })
    expect(usd(3_000_000_000, 'three billion')).toEqual({ low: '2950000000', high: '3050000000' })
  })
  test('nearly 3 bn is 2.7 to 3; nearly 4.85 bn is 4.84 to 4.85', () => {
    expect(usd(3e9, 'gần 3 tỷ USD', 'nearly')).toEqual({ low: '2700000000', high: '3000000000' })
    expect(usd(4.85e9, 'gần 4,85 tỷ USD', 'nearly')).toEqual({ low: '4840000000', high: '4850000000' })
  })
  test('over 20 projects is 20 to 25; 150 projects is 150 and nothing else', () => {
    expect(intervalOf({ value: 20, qualifier: 'over', unit: 'projects', quote: 'hơn 20 dự án' })).toEqual(
      interval(20, 25),
    )
    expect(intervalOf({ value: 150, qualifier: 'exact', unit: 'projects', quote: '150 dự án' })).toEqual(
      interval(150, 150),
    )
  })
  test('about 5 bn is 4.5 to 5.5, about 3.63 bn is 3.62 to 3.64', () => {
    expect(usd(5e9, 'khoảng 5 tỷ', 'about')).toEqual(interval(4.5e9, 5.5e9))
    expect(usd(3.63e9, 'khoảng 3,63 tỷ', 'about')).toEqual(interval(3.62e9, 3.64e9))
  })
  test('up to 60 % bounds from above only', () =>
    expect(intervalOf({ value: 60, qualifier: 'up-to', unit: '%', quote: '60%' })).toEqual(interval(0, 60.5)))
  test('a range is taken at its word', () =>
    expect(intervalOf({ value: [5e9, 6e9], qualifier: 'exact', unit: 'USD', quote: '5-6 tỷ' })).toEqual(
      interval(5e9, 6e9),
    ))
  test('a date, an ordinal or a smaller number beside it does not make the figure finer', () => {
    expect(writtenStep('3000000000', 'tính đến 30/9/2021 đạt 3 tỷ USD, 30 dự án')).toBe(9)
    expect(writtenStep('10000000000', 'trong 1 năm, 100 dự án, 10 tỷ USD')).toBe(9)
    expect(writtenStep('4588231000', '4 588 231 000 долларов')).toBe(0)
    expect(writtenStep('953300000', '９５３.３百万')).toBe(5)
  })
  test('26,4 % is 26.35 to 26.45; "nearly 9 %" is 8 to 9; "doubled" is 80 to 120; -1 % is -1.5 to -0.5', () => {
    expect(growthInterval(26.4, 'exact', 'tăng 26,4%')).toEqual(interval(26.35, 26.45))
    expect(growthInterval(9, 'nearly', 'tăng gần 9%')).toEqual(interval(8, 9))
    expect(growthInterval(100, 'exact', 'вырос вдвое')).toEqual(interval(80, 120))
    expect(growthInterval(-1)).toEqual(interval(-1.5, -0.5))
    expect(growthInterval(10, 'exact', 'up 10 % to 10 bn')).toEqual(interval(9.5, 10.5))
  })
})

describe('arithmetic', () => {
  test('3.63 → 4.59 bn is +26.4 %', () => {
    const grown = growth(usd(3.63e9, '3,63 tỷ'), usd(4.59e9, '4,59 tỷ'))!
    expect(widened(grown, 1)).toEqual({ low: '26.1', high: '26.8' })
    expect(compatible(grown, growthInterval(26.4))).toBe(true)
  })
  test('3.46 bn after +4.8 % was 3.29 to 3.31 bn before', () =>
    expect(widened(levelBefore(usd(3.46e9, '3,46 tỷ'), growthInterval(4.8))!, 0)).toEqual(
      interval(3295183595, 3307875895),
    ))
  test('growth from what may be nothing is not said', () => {
    expect(growth(interval(0, 5), interval(5, 6))).toBeNull()
    expect(divide(interval(1, 2), interval(-1, 1))).toBeNull()
  })
  test('no float creeps in', () => {
    expect(plus('0.1', '0.2')).toBe('0.3')
    expect(times('1.1', '1.1')).toBe('1.21')
    expect(minus('1', '0.9')).toBe('0.1')
    expect(over('1', '3', 'down')).toBe('0.333333333333333333333333')
    expect(over('-1', '3', 'down')).toBe('-0.333333333333333333333334')
    expect(decimal(1e21)).toBe('1000000000000000000000')
    expect(decimal(1.5e-7)).toBe('0.00000015')
    expect(roundedTo('-1.25', 1, 'down')).toBe('-1.3')
    expect(() => decimal(Number.NaN)).toThrow('not a decimal number')
  })
})

// A truth (in thousandths) and an interval around it.
const known = fc.tuple(fc.integer({ min: -5e6, max: 5e6 }), fc.nat(5000), fc.nat(5000)).map(([n, below, above]) => ({
  truth: decimal(n / 1000),
  around: interval(decimal((n - below) / 1000), decimal((n + above) / 1000)),
}))

describe('whatever the figures, the interval holds the truth', () => {
  test('of sums, differences and products', () =>
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(includes(add(a.around, b.around), plus(a.truth, b.truth))).toBe(true)
        expect(includes(subtract(a.around, b.around), minus(a.truth, b.truth))).toBe(true)
        expect(includes(multiply(a.around, b.around), times(a.truth, b.truth))).toBe(true)
      }),
    ))
  test('of quotients and growth', () =>
    fc.assert(
      fc.property(known, known, (a, b) => {
        const quotient = divide(a.around, b.around)
        if (!quotient) return
        // q·b must come back to a from both sides.
        const [down, up] = [over(a.truth, b.truth, 'down'), over(a.truth, b.truth, 'up')]
        expect(compareDecimals(quotient.low, up)).toBeLessThanOrEqual(0)
        expect(compareDecimals(quotient.high, down)).toBeGreaterThanOrEqual(0)
        const grown = growth(b.around, a.around)
        if (grown)
          expect(includes(grown, times(minus(down, '1'), '100')) || includes(grown, times(minus(up, '1'), '100'))).toBe(
            true,
          )
      }),
    ))
  test('of a quotient that never ends: times the divisor it comes back from below and from above', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const { low, high } = divide(interval(a, a), interval(b, b))!
        expect(compareDecimals(times(low, decimal(b)), decimal(a))).toBeLessThanOrEqual(0)
        expect(compareDecimals(times(high, decimal(b)), decimal(a))).toBeGreaterThanOrEqual(0)
      }),
    ))
  test('of any number rounded to the digits that were written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 8 }), (n, dropped) => {
        const unit = 10 ** dropped
        const shown = Math.round(n / unit)
        if (shown === 0) return
        expect(includes(usd(shown * unit * 1000, `${shown} x`), decimal(n * 1000))).toBe(true)
      }),
    ))
  test('compatible is the same from both sides', () =>
    fc.assert(fc.property(known, known, (a, b) => compatible(a.around, b.around) === compatible(b.around, a.around))))
  test('decimals compare as the numbers do, near ties included', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: -2n, max: 2n }), (n, d) => {
        expect(compareDecimals(String(n), String(n + d))).toBe(d > 0n ? -1 : d < 0n ? 1 : 0)
      }),
    ))
})
