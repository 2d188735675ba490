import type { Figure } from '@rapporteur/reading'
import { placeFigure } from '../../src/rules/observation.ts'
import type { Observation } from '../../src/rules/observation.ts'

/** A figure of trade between two sides as a document would give it, placed; what is not given is as unknown as can be. */
export function observed(
  id: string,
  quote: string,
  figure: Partial<Omit<Figure, 'kind' | 'quote'>>,
  placing: Partial<Observation> = {},
): Observation {
  return placeFigure(
    {
      kind: 'figure',
      quote,
      span: [0, quote.length],
      rule: 'test',
      certainty: 'certain',
      implied: [],
      indicator: 'trade-turnover',
      value: null,
      unit: 'USD',
      qualifier: 'exact',
      period: null,
      change: null,
      changeBase: null,
      status: 'actual',
      from: 'RU',
      to: 'VN',
      ...figure,
    },
    { id, document: id, reporter: null, reporterSide: null, coverage: null, vintage: null, ...placing },
  )
}

/** The three figures that do not sit well together. */
export const nineMonths2020 = observed(
  'nine',
  '2020年前9个月的双边贸易额达到41亿美元',
  { value: 4.1e9, period: '2020-01/2020-09', change: 13, changeBase: 'same-period' },
  { vintage: '2020-11-11' },
)
export const year2020 = observed(
  'year',
  'gần 4,85 tỷ USD, tăng gần 9%',
  { value: 4.85e9, qualifier: 'nearly', period: '2020', change: 9, changeBase: 'previous-year' },
  { vintage: '2021-10-27' },
)
export const eightMonths2021 = observed(
  'eight',
  '8 tháng đạt 3,46 tỷ USD, tăng 4,8%',
  { value: 3.46e9, period: '2021-01/2021-08', change: 4.8, changeBase: 'same-period' },
  { vintage: '2021-10-27' },
)
