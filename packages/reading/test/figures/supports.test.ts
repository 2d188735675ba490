import { describe, expect, test } from 'vitest'
import { type Claim, supports, type Verdict } from '../../src/index.ts'

const cases: readonly (readonly [quote: string, claim: Claim, verdict: Verdict])[] = [
  [
    'Trade between Malaysia and Thailand reached 25 billion USD in 2024',
    { value: 25e9, unit: 'USD', period: '2024' },
    'states',
  ],
  ['Trade reached $25bn in 2024, up 8.5% on 2023', { value: 25e9, unit: 'USD', period: '2024', change: 8.5 }, 'states'],
  ['Trade reached $25bn in 2024', { value: 25e9, unit: 'USD', period: '2024', change: 8.5 }, 'mentions'],
  ['Trade reached 25 billion in 2024', { value: 25e9, unit: 'USD', period: '2024' }, 'mentions'],
  ['Trade reached 25 billion USD', { value: 25e9, unit: 'USD', period: '2024' }, 'mentions'],
  ['Trade reached 25 billion USD in 2019', { value: 25e9, unit: 'USD', period: '2024' }, 'no'],
  ['Trade reached 25 billion EUR in 2024', { value: 25e9, unit: 'USD', period: '2024' }, 'no'],
  ['Trade reached 24 billion USD in 2024', { value: 25e9, unit: 'USD', period: '2024' }, 'no'],
  ['5,000,000 doses were delivered', { value: 500_000, unit: 'doses', period: null }, 'no'],
  ['5000000 doses were delivered', { value: 500_000, unit: 'doses', period: null }, 'no'],
  ['500,000 doses were delivered', { value: 500_000, unit: 'doses', period: null }, 'states'],
  ['document 1500000 of the archive', { value: 500_000, unit: 'USD', period: null }, 'no'],
  ['Kim ngạch năm 2024 đạt 4,59 tỷ USD', { value: 4.59e9, unit: 'USD', period: '2024' }, 'states'],
  ['Kim ngạch đạt 4,59 tỷ USD', { value: 4.59e9, unit: 'USD', period: '2024' }, 'mentions'],
  ['Kim ngạch năm 2024 đạt 14,59 tỷ USD', { value: 4.59e9, unit: 'USD', period: '2024' }, 'no'],
  ['В 2024 году товарооборот составил 4,59 млрд долл. США', { value: 4.59e9, unit: 'USD', period: '2024' }, 'states'],
  ['Товарооборот составил 4,59 млрд', { value: 4.59e9, unit: 'USD', period: '2024' }, 'mentions'],
  ['В 2024 году товарооборот составил 14,59 млрд долл. США', { value: 4.59e9, unit: 'USD', period: '2024' }, 'no'],
  ['2024年双边贸易额达45.9亿美元', { value: 4.59e9, unit: 'USD', period: '2024' }, 'states'],
  ['双边贸易额达45.9亿美元', { value: 4.59e9, unit: 'USD', period: '2024' }, 'mentions'],
  ['2024年双边贸易额达145.9亿美元', { value: 4.59e9, unit: 'USD', period: '2024' }, 'no'],
  ['Trade grew by 12.5 percent in 2024', { value: null, unit: null, change: 12.5, period: '2024' }, 'states'],
  ['Trade grew by 2.5 percent in 2024', { value: null, unit: null, change: 12.5, period: '2024' }, 'no'],
  ['5–6 tỷ USD', { value: [5e9, 6e9], unit: 'USD', period: null }, 'states'],
  ['the 23rd session on 29 October 2021', { kind: 'meeting', ordinal: 23, date: '2021-10-29' }, 'states'],
  ['the 23rd session', { kind: 'meeting', ordinal: 23, date: '2021-10-29' }, 'mentions'],
  ['the 24th session', { kind: 'meeting', ordinal: 23, date: null }, 'no'],
  ['Deputy Minister Anna Sample (sample name)', { kind: 'person', name: 'Anna Sample' }, 'states'],
  ['Ms Sample said', { kind: 'person', name: 'Anna Sample' }, 'mentions'],
  ['Ms Samples said', { kind: 'person', name: 'Anna Sample' }, 'no'],
  ['', { value: 1, unit: 'USD', period: null }, 'no'],
]

describe('supports', () => {
  test.each(cases)('%s %j → %s', (quote, claim, verdict) => {
    expect(supports(quote, claim)).toBe(verdict)
  })

  test('says no where a number only stands inside a longer one, however it is grouped', () => {
    for (const longer of ['5000000', '5,000,000', '5.000.000', '1500000', '500000.7', '2500000'])
      expect(supports(`${longer} USD`, { value: 500_000, unit: 'USD', period: null })).toBe('no')
  })
})
