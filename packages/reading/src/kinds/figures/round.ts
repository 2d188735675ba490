import type { Indicator, PartyCode } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Direction } from './direction.ts'
import type { Side } from './sides.ts'
import type { Item } from './items.ts'
import type { TableUnit } from './tableUnit.ts'

export const STOCKS: ReadonlySet<Indicator> = new Set<Indicator>([
  'investment-capital',
  'investment-projects',
  'companies',
  'students',
  'residents',
  'workers',
  'rank',
])
const families: Readonly<Partial<Record<Indicator, string>>> = {
  'trade-turnover': 'trade', 'export': 'trade', 'import': 'trade', 'trade-balance': 'trade', 'share': 'trade',
  'investment-capital': 'investment', 'investment-projects': 'investment', 'companies': 'investment',
} // prettier-ignore
export const familyOf = (indicator: Indicator): string => families[indicator] ?? indicator
export const PEOPLE: ReadonlySet<Indicator> = new Set<Indicator>(['tourists', 'workers', 'residents'])
export const flows: ReadonlySet<Indicator> = new Set<Indicator>(['export', 'import', 'trade-balance'])

/** What a figure leaves for those after it. */
export interface Carried {
  readonly sentence: number
  readonly block: number
  readonly family: string
  readonly indicator: Indicator
  readonly direction: Direction | null
  readonly period: string | null
  readonly periodSpan: readonly [number, number] | null
  readonly isDomestic: boolean
}

export interface Memory {
  last: Carried | undefined
  readonly byFamily: Map<string, Carried>
  /** Behind the end of this year lies what is aimed at. */
  readonly writtenIn: number | null
  /** The unit said over a table, where one is. */
  readonly table: TableUnit | null
}

export interface Round {
  readonly page: Page
  readonly sentence: Sentence
  readonly items: readonly Item[]
  readonly dates: readonly DateMark[]
  readonly taken: Map<DateMark, string>
  readonly sides: readonly Side[]
  readonly pair: readonly PartyCode[]
}

/** A text that names more countries than this is about one of them, the first, and its markets or guests. */
export const MOST_SIDED = 4
