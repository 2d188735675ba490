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
  ['the 23rd session', { kind: 'meeting', meetingKind: 'session', ordinal: 23, date: null }, 'states'],
  ['the talks went on', { kind: 'meeting', meetingKind: 'talks', ordinal: null, date: '2021-10-29' }, 'mentions'],
  ['the weather was fine', { kind: 'meeting', meetingKind: 'talks', ordinal: null, date: '2021-10-29' }, 'no'],
  [
    'signed the minutes',
    { kind: 'instrument', instrumentKind: 'minutes', signedOn: '2021-10-29', termMonths: null },
    'mentions',
  ],
  ['подписан протокол', { kind: 'instrument', instrumentKind: 'minutes', signedOn: null, termMonths: null }, 'states'],
  [
    '签署了谅解备忘录',
    { kind: 'instrument', instrumentKind: 'memorandum', signedOn: null, termMonths: null },
    'states',
  ],
  ['was signed', { kind: 'instrument', instrumentKind: 'minutes', signedOn: '2021-10-29', termMonths: null }, 'no'],
  ['Hai bên nhất trí mở rộng hợp tác', { kind: 'undertaking', undertakingKind: 'agreed', due: null }, 'states'],
  ['Hai bên nhất trí mở rộng hợp tác', { kind: 'undertaking', undertakingKind: 'agreed', due: '2030' }, 'mentions'],
  [
    'Trade fell to 3.5 billion USD after 5.5 billion USD in 2021',
    { value: 3.5e9, unit: 'USD', period: '2022' },
    'mentions',
  ],
  ['занял четвёртое место среди покупателей', { value: 4, unit: 'rank', period: null }, 'states'],
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
