import { describe, expect, test } from 'vitest'
import { flowKey, latest, seriesKey, seriesOf } from '../../src/rules/series.ts'
import { eightMonths2021, nineMonths2020, observed, year2020 } from './figures.ts'

describe('placing a figure', () => {
  test('turnover is the same thing whichever side is named first', () =>
    expect(flowKey(observed('a', '5 tỷ', { value: 5e9, from: 'VN', to: 'RU' }))).toBe(flowKey(year2020)))
  test('exports from A to B and imports from A to B are the same goods', () => {
    const sold = observed('a', '2 bn', { indicator: 'export', from: 'VN', to: 'RU' })
    const bought = observed('b', '3 bn', { indicator: 'import', from: 'VN', to: 'RU' })
    expect(flowKey(sold)).toBe(flowKey(bought))
    expect(flowKey(sold)).not.toBe(flowKey(observed('c', '3 bn', { indicator: 'import', from: 'RU', to: 'VN' })))
    expect(seriesKey(sold)).not.toBe(seriesKey(bought))
  })
  test('a target is never in the series of what was reached', () =>
    expect(seriesKey(observed('a', '10 tỷ', { value: 1e10, period: '2020', status: 'target' }))).not.toBe(
      seriesKey(year2020),
    ))
  test('a growth without a level has no level', () =>
    expect(observed('a', 'tăng 13%', { change: 13 })).toMatchObject({
      level: null,
      growth: { low: '12.5', high: '13.5' },
    }))
  test('"nearly 4.85 bn, up nearly 9 %" allows for 8 to 9.5 %, since "nearly" may belong to either', () =>
    expect(year2020.growth).toEqual({ low: '8', high: '9.5' }))
  test('a number beyond all reason is kept as no level', () =>
    expect(observed('a', '', { value: 1e300 }).level).toBeNull())
})

describe('series and vintages', () => {
  test('the year and the nine months are two series', () =>
    expect(seriesOf([year2020, nineMonths2020, eightMonths2021]).map((s) => [s.periodKind, s.points.length])).toEqual([
      ['year', 1],
      ['months-to-date', 2],
    ]))
  test('a revision joins its period as a later vintage, and the later one is current; the earlier stays', () => {
    const first = observed('v1', '4,8 tỷ', { value: 4.8e9, period: '2020' }, { vintage: '2021-01' })
    const revised = observed('v2', '4,85 tỷ', { value: 4.85e9, period: '2020-01/2020-12' }, { vintage: '2021-06' })
    const [series] = seriesOf([revised, first])
    expect(series!.points.map((p) => [p.vintages.map((v) => v.id), p.current.id])).toEqual([[['v1', 'v2'], 'v2']])
  })
  test('what has a date of publication counts as later than what has none', () =>
    expect(latest([observed('a', '1', { value: 1 }, { vintage: '2021' }), observed('b', '1', { value: 1 })])!.id).toBe(
      'a',
    ))
})
