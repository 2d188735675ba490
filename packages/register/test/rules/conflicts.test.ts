import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictBoard } from '../../src/rules/conflicts.ts'
import { compatible } from '../../src/rules/interval.ts'
import { eightMonths2021, nineMonths2020, observed, year2020 } from './figures.ts'

const reasonCodes = (...of: Parameters<typeof conflictBoard>[0]) =>
  conflictBoard(of).conflicts.map((c) => c.reasons.map((r) => r.code))

describe('what conflicts', () => {
  test('4.1 bn in nine months and 4.85 bn in the year do not conflict', () =>
    expect(conflictBoard([nineMonths2020, year2020])).toEqual({ conflicts: [], tensions: [] }))

  test('about 3.6 and 3.63 bn for one year do not conflict: the one is the other, rounded', () =>
    expect(
      conflictBoard([
        observed('a', '3,6 tỷ', { value: 3.6e9, period: '2023' }),
        observed('b', '3,63 tỷ', { value: 3.63e9, period: '2023', qualifier: 'about' }),
      ]).conflicts,
    ).toEqual([]))

  test('two statistics offices: 4.85 and 5.66 bn, with the reporters as the likeliest reason', () => {
    const board = conflictBoard([
      observed('vn', '4,85 tỷ', { value: 4.85e9, period: '2020' }, { reporter: 'customs-vn', reporterSide: 'VN' }),
      observed(
        'ru',
        '5,66 млрд',
        { value: 5.66e9, period: '2020-01/2020-12' },
        { reporter: 'customs-ru', reporterSide: 'RU' },
      ),
      observed('ru2', '5,7 млрд', { value: 5.7e9, period: '2020' }, { reporter: 'customs-ru', reporterSide: 'RU' }),
    ])
    expect(board.conflicts).toHaveLength(1)
    expect(board.conflicts[0]!.camps.map((c) => c.observations)).toEqual([['vn'], ['ru2', 'ru']])
    expect(board.conflicts[0]!.reasons[0]).toMatchObject({
      code: 'reporter',
      parameters: { a: 'customs-vn', b: 'customs-ru' },
    })
  })

  test('a forecast does not conflict with what came', () =>
    expect(
      conflictBoard([year2020, observed('f', '6 tỷ', { value: 6e9, period: '2020', status: 'forecast' })]).conflicts,
    ).toEqual([]))

  test('two figures without a period are not set against each other', () =>
    expect(
      conflictBoard([observed('a', '1 bn', { value: 1e9 }), observed('b', '9 bn', { value: 9e9 })]).conflicts,
    ).toEqual([]))
})

describe('why they may differ', () => {
  test('41 bn against 4.1 bn: a slip by ten', () =>
    expect(reasonCodes(nineMonths2020, observed('x', '41 tỷ', { value: 41e9, period: '2020-01/2020-09' }))[0]![0]).toBe(
      'factor-of-ten',
    ))
  test('4.1 bn dollars against 4.1 bn roubles: the unit', () =>
    expect(
      reasonCodes(
        nineMonths2020,
        observed('x', '4,1 млрд', { value: 4.1e9, unit: 'RUB', period: '2020-01/2020-09' }),
      )[0]![0],
    ).toBe('unit'))
  test('4.1 bn dollars and 300 bn roubles are not set against each other without a rate', () =>
    expect(
      reasonCodes(nineMonths2020, observed('x', '300 млрд', { value: 3e11, unit: 'RUB', period: '2020-01/2020-09' })),
    ).toEqual([]))
  test('one side counts what it sold, the other what it bought', () =>
    expect(
      reasonCodes(
        observed(
          'a',
          '2,34 tỷ',
          { indicator: 'export', value: 2.34e9, from: 'VN', to: 'RU', period: '2024' },
          { reporterSide: 'VN' },
        ),
        observed(
          'b',
          '3,1 млрд',
          { indicator: 'import', value: 3.1e9, from: 'VN', to: 'RU', period: '2024' },
          { reporterSide: 'RU' },
        ),
      )[0]![0],
    ).toBe('mirror-statistics'))
  test('"4.1 bn in 2020", printed in November 2020, can only be the sum so far', () =>
    expect(
      reasonCodes(
        year2020,
        observed('x', '4.1 bn', { value: 4.1e9, period: '2020' }, { vintage: '2020-11-11' }),
      )[0]![0],
    ).toBe('period-to-date'))
  test('"4.1 bn in 2020" equals the nine months, which another source gives', () =>
    expect(
      reasonCodes(nineMonths2020, year2020, observed('x', '4.1 bn', { value: 4.1e9, period: '2020' }))[0]![0],
    ).toBe('period-to-date'))
  test('3.63 bn said of 2024 is what 2023 was', () =>
    expect(
      reasonCodes(
        observed('a', '4,59 tỷ', { value: 4.59e9, period: '2024' }),
        observed('b', '3,63 tỷ', { value: 3.63e9, period: '2024' }),
        observed('c', '3,63 tỷ', { value: 3.63e9, period: '2023' }),
      )[0],
    ).toContain('other-period'))
  test('4.58 against 4.59 bn: cut off or rounded, and published later', () =>
    expect(
      reasonCodes(
        observed('a', '4,57 tỷ', { value: 4.575e9, period: '2024' }, { vintage: '2025-01', reporter: 'customs-vn' }),
        observed('b', '4,59 tỷ', { value: 4.59e9, period: '2024' }, { vintage: '2025-06', reporter: 'customs-vn' }),
      )[0],
    ).toEqual(['rounding', 'vintage']))
  test('where nothing is known that explains it, no reason is made up', () =>
    expect(
      reasonCodes(
        observed('a', '4,59 tỷ', { value: 4.59e9, period: '2024' }, { reporter: 'r', coverage: 'c' }),
        observed('b', '2,11 tỷ', { value: 2.11e9, period: '2024' }, { reporter: 'r', coverage: 'c' }),
      ),
    ).toEqual([[]]))
})

describe('sums that do not fit together', () => {
  test('4.1 bn in nine months, 4.85 bn in the year and 3.46 bn in eight months of the next year said to be +4.8 %: September 2020 stands out', () => {
    const { conflicts, tensions } = conflictBoard([nineMonths2020, year2020, eightMonths2021])
    expect(conflicts).toEqual([])
    expect(tensions).toHaveLength(1)
    const [tension] = tensions
    expect(tension).toMatchObject({ kind: 'uneven-pace', period: '2020-09' })
    expect(Number(tension!.ratio!.low)).toBeGreaterThan(1.7)
    expect(tension!.from.map((f) => [f.observation, f.derived])).toEqual([
      ['eight', true],
      ['nine', false],
      ['year', false],
    ])
    expect(tension!.reasons[0]!.code).toBe('reporter-unknown')
  })
  test('once it is known whose statistics they are, the reporter is the likely reason', () => {
    const { tensions } = conflictBoard([
      { ...nineMonths2020, reporter: 'customs-ru' },
      { ...year2020, reporter: 'customs-vn' },
      { ...eightMonths2021, reporter: 'customs-vn' },
    ])
    expect(tensions[0]!.reasons[0]).toMatchObject({
      code: 'reporter',
      parameters: { a: 'customs-vn', b: 'customs-ru' },
    })
  })
  test('5 bn in nine months cannot be in a year of 4.85 bn', () =>
    expect(
      conflictBoard([year2020, observed('x', '5,0 tỷ', { value: 5e9, period: '2020-01/2020-09' })]).tensions[0],
    ).toMatchObject({ kind: 'part-exceeds-whole', period: '2020-10/2020-12' }))
  test('a quarter at 1.4 times the pace of those beside it is a season; at 1.7 times it is odd', () => {
    const quarters = (second: number) =>
      [3000, 3000 + second, 6000 + second].map((value, i) =>
        observed(`q${i}`, String(value), { value, period: `2020-01/2020-${['03', '06', '09'][i]}` }),
      )
    expect(conflictBoard(quarters(4200)).tensions).toEqual([])
    expect(conflictBoard(quarters(5100)).tensions.map((t) => t.period)).toEqual(['2020-04/2020-06'])
  })
  test('a stock of projects may fall during a year', () =>
    expect(
      conflictBoard([
        observed('a', '150', {
          indicator: 'investment-projects',
          unit: 'projects',
          value: 150,
          period: '2020-01/2020-06',
        }),
        observed('b', '140', { indicator: 'investment-projects', unit: 'projects', value: 140, period: '2020' }),
      ]).tensions,
    ).toEqual([]))
  test('an even year is never in tension, however it is rounded and whichever months are told', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_000_000 }),
        fc.uniqueArray(fc.integer({ min: 2, max: 11 }), { minLength: 2, maxLength: 5 }),
        (monthly, months) => {
          const told = months.map((m) =>
            observed(String(m), String(monthly * m), {
              value: monthly * m,
              period: `2020-01/2020-${String(m).padStart(2, '0')}`,
            }),
          )
          expect(conflictBoard(told).tensions).toEqual([])
        },
      ),
    ))
})

test('whoever is in one camp agrees with all of it, and everyone of the period is in exactly one', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (values) => {
      const all = values.map((v, i) => observed(String(i), `${v / 10}`, { value: v * 1e8, period: '2020' }))
      const board = conflictBoard(all)
      const anyQuarrel = all.some((a) => all.some((b) => !compatible(a.level!, b.level!)))
      expect(board.conflicts.length).toBe(anyQuarrel ? 1 : 0)
      for (const { camps } of board.conflicts) {
        expect(camps.flatMap((c) => c.observations).sort()).toEqual(all.map((o) => o.id).sort())
        for (const camp of camps)
          for (const id of camp.observations) expect(compatible(all[Number(id)]!.level!, camp.level)).toBe(true)
      }
    }),
  ))
