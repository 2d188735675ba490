import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/rules/decimal.ts'
import { includes, interval } from '../../src/rules/interval.ts'
import { compoundGrowth, targetHistory, targetOutlook, targetValue } from '../../src/rules/targets.ts'
import type { TargetVersion } from '../../src/rules/targets.ts'

const tenBillion = (id: string, setOn: string, by: string | null): TargetVersion => ({
  id,
  value: targetValue(1e10),
  by,
  setOn,
  setAt: null,
})

describe('a target and its versions', () => {
  test('10 bn by 2020, again by 2020, then by 2025, then 15 bn by 2030: restated, slipped by five years, raised and slipped', () => {
    const history = targetHistory([
      tenBillion('c', '2021-10-29', '2025'),
      tenBillion('a', '2012', '2020'),
      { ...tenBillion('d', '2025-05', '2030'), value: targetValue(1.5e10) },
      tenBillion('b', '2018-09', '2020'),
    ])
    expect(history.map((s) => [s.version.id, s.changes.map((c) => c.kind)])).toEqual([
      ['a', ['set']],
      ['b', ['restated']],
      ['c', ['slipped']],
      ['d', ['raised', 'slipped']],
    ])
    expect(history[2]!.changes[0]).toMatchObject({ from: '2020', to: '2025', years: 5 })
  })
  test('a repetition without a date does not forget the date: a later one still slips', () =>
    expect(
      targetHistory([
        tenBillion('a', '2012', '2020'),
        tenBillion('b', '2019', null),
        tenBillion('c', '2020', '2025'),
      ]).map((s) => s.changes[0]!.kind),
    ).toEqual(['set', 'restated', 'slipped']))
})

describe('how far it is', () => {
  const levels = [
    { observation: '2024', period: '2024', level: interval(4.585e9, 4.595e9) },
    { observation: '2023', period: '2023', level: interval(3.625e9, 3.635e9) },
  ]
  test('from 4.59 bn in 2024 to 10 bn in 2030: 5.4 bn short, 13.83 to 13.88 % a year, there in 2028 at the pace of 2024', () => {
    const outlook = targetOutlook(tenBillion('t', '2025', '2030'), levels)
    expect(outlook.gap).toEqual(interval(5.405e9, 5.415e9))
    expect(outlook.yearsLeft).toBe(6)
    expect(outlook.growthNeeded).toEqual({ low: '13.83', high: '13.88' })
    expect(outlook.reached).toEqual({ earliest: 2028, latest: 2028 })
    expect(outlook.from).toEqual(['2023', '2024'])
  })
  test('an uncertain pace gives an uncertain year', () =>
    expect(targetOutlook(tenBillion('t', '2025', '2030'), levels, interval(0.1, 14)).reached).toEqual({
      earliest: 2030,
      latest: null,
    }))
  test('at a falling pace it is never reached', () =>
    expect(targetOutlook(tenBillion('t', '2025', '2030'), levels, interval(-5, -1)).reached).toEqual({
      earliest: null,
      latest: null,
    }))
  test('a target without a date: the gap is known, the growth needed is not', () =>
    expect(targetOutlook(tenBillion('t', '2025', null), levels)).toMatchObject({
      yearsLeft: 'unknown',
      growthNeeded: 'unknown',
    }))
  test('a target whose year is over needs no growth any more, and none is invented', () =>
    expect(targetOutlook(tenBillion('t', '2012', '2020'), levels)).toMatchObject({
      yearsLeft: -4,
      growthNeeded: 'unknown',
    }))
  test('one year alone has no pace; no level has nothing', () => {
    expect(targetOutlook(tenBillion('t', '2025', '2030'), levels.slice(0, 1))).toMatchObject({
      pace: 'unknown',
      reached: 'unknown',
    })
    expect(targetOutlook(tenBillion('t', '2025', '2030'), [])).toMatchObject({
      gap: 'unknown',
      growthNeeded: 'unknown',
    })
  })
  test('a gap of three years in the levels is no pace', () =>
    expect(targetOutlook(tenBillion('t', '2025', '2030'), [levels[0]!, { ...levels[1]!, period: '2021' }]).pace).toBe(
      'unknown',
    ))
})

test('the growth needed holds the growth that really leads there', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 50, max: 200 }),
      fc.integer({ min: 1, max: 12 }),
      (level, percent, years) => {
        const target = level * (percent / 100) ** years
        // The float target is off by a few units in the sixteenth digit, so it is given as an interval that wide.
        const bounds = interval(decimal(target * (1 - 1e-9)), decimal(target * (1 + 1e-9)))
        const found = compoundGrowth(targetValue(level), bounds, years)!
        expect(includes(found, decimal(percent - 100))).toBe(true)
        expect(Number(found.high) - Number(found.low)).toBeLessThan(0.05)
      },
    ),
  ))
