import { describe, expect, test } from 'vitest'
import { basePeriodOf, checkGrowth, levelsOf } from '../../src/rules/growth.ts'
import { eightMonths2021, observed, year2020 } from './figures.ts'

const y2023 = observed('2023', 'khoảng 3,63 tỷ USD', { value: 3.63e9, qualifier: 'about', period: '2023' })
const y2024 = observed('2024', '4,59 tỷ USD năm 2024, tăng 26,4%', {
  value: 4.59e9,
  qualifier: 'about',
  period: '2024',
  change: 26.4,
  changeBase: 'previous-year',
})

describe('a stated growth, reckoned again', () => {
  test('3.63 → 4.59 bn is +26.4 %: confirmed, with both figures', () =>
    expect(checkGrowth(y2024, levelsOf([y2023, y2024]))).toMatchObject({
      verdict: 'confirmed',
      level: '2024',
      base: '2023',
      basePeriod: '2023',
    }))
  test('3.63 → 4.59 bn said to be +36.4 % cannot agree', () => {
    const wrong = observed('x', '4,59 tỷ, tăng 36,4%', {
      value: 4.59e9,
      period: '2024',
      change: 36.4,
      changeBase: 'previous-year',
    })
    expect(checkGrowth(wrong, levelsOf([y2023, wrong]))).toMatchObject({
      verdict: 'cannot-agree',
      base: '2023',
      sameStatistics: false,
    })
  })
  test('+4.8 % on eight months whose base nobody gives: no level, but the base it would need', () => {
    const check = checkGrowth(eightMonths2021, levelsOf([eightMonths2021, year2020]))!
    expect(check).toMatchObject({ verdict: 'no-level', base: null, basePeriod: '2020-01/2020-08', reckoned: null })
    expect(Number(check.impliedBase!.low)).toBeGreaterThan(3.29e9)
    expect(Number(check.impliedBase!.high)).toBeLessThan(3.31e9)
  })
  test('a growth said alone takes the level of its period from another source', () => {
    const alone = observed('g', 'tăng 26,4%', { period: '2024', change: 26.4, changeBase: 'previous-year' })
    expect(checkGrowth(alone, levelsOf([y2023, y2024]))).toMatchObject({
      verdict: 'confirmed',
      level: '2024',
      base: '2023',
    })
  })
  test('the same office is asked first: another office’s base does not refute it', () => {
    const own = { ...y2023, id: 'own', reporter: 'vn' }
    const foreign = observed('foreign', '4,7 млрд', { value: 4.7e9, period: '2023' }, { reporter: 'ru' })
    const stated = { ...y2024, reporter: 'vn' }
    expect(checkGrowth(stated, levelsOf([foreign, own, stated]))).toMatchObject({
      verdict: 'confirmed',
      base: 'own',
      sameStatistics: true,
    })
    expect(checkGrowth(stated, levelsOf([foreign, stated]))).toMatchObject({
      verdict: 'cannot-agree',
      base: 'foreign',
      sameStatistics: false,
    })
  })
  test('a figure that states no growth is not checked', () => expect(checkGrowth(y2023, levelsOf([y2023]))).toBeNull())
  test.each([
    ['2021-01/2021-08', 'same-period', '2020-01/2020-08'],
    ['2024', 'previous-year', '2023'],
    ['2018', '2014', '2014'],
    ['2018', '2019', null],
    ['2018', null, null],
    [null, 'same-period', null],
  ])('%s against %s is measured from %s', (period, base, expected) => expect(basePeriodOf(period, base)).toBe(expected))
})
