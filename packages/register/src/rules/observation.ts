import type { Figure, FigureStatus, Indicator, IsoDate, PartyCode } from '../contracts.ts'
import { sameStretch } from './dates.ts'
import { growthInterval, intervalOf } from './interval.ts'
import type { Interval } from './interval.ts'

/** A figure placed: what it measures, for when, whose statistics, and between which bounds. */
export interface Observation {
  readonly id: string
  readonly indicator: Indicator
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly unit: string | null
  readonly period: IsoDate | null
  readonly status: FigureStatus
  /** Between which bounds the level lies, by wording and rounding; `null` where only growth is said. */
  readonly level: Interval | null
  /** Between which bounds the stated growth in per cent lies; `null` when none is said. */
  readonly growth: Interval | null
  /** `same-period`, `previous-year` or a year, as the text has it. */
  readonly growthBase: string | null
  /** Whose statistics: id of a reporter; `null` when not known. */
  readonly reporter: string | null
  /** The side the reporter belongs to; `null` when not known or none's. */
  readonly reporterSide: PartyCode | null
  /** What is counted in or left out, as an id (`with-oil`, `goods-only`); `null` when not said. */
  readonly coverage: string | null
  /** When it was published. */
  readonly vintage: IsoDate | null
  readonly document: string
}

/** What a figure's document and the dossier say of it. */
export interface Placing {
  readonly id: string
  readonly document: string
  readonly reporter: string | null
  readonly reporterSide: PartyCode | null
  readonly coverage: string | null
  readonly vintage: IsoDate | null
}

/** Indicators that add up over time; the others are levels at a date, shares and ranks. */
export const FLOWS: ReadonlySet<Indicator> = new Set<Indicator>([
  'trade-turnover',
  'export',
  'import',
  'tourists',
  'flights',
  'goods',
  'loan-or-aid',
])

/** Indicators that mean the same in both directions, so that their two codes stand in alphabetical order (GUIDE, figures). */
const UNDIRECTED: ReadonlySet<Indicator> = new Set<Indicator>(['trade-turnover'])

const hull = (a: Interval, b: Interval): Interval => ({
  low: Number(a.low) <= Number(b.low) ? a.low : b.low,
  high: Number(a.high) >= Number(b.high) ? a.high : b.high,
})

/** `null` for numbers beyond any figure of the real world: bad data is a value, not an error. */
function orNull<T>(make: () => T): T | null {
  try {
    return make()
  } catch (problem) {
    if (problem instanceof RangeError) return null
    throw problem
  }
}

/** Places a figure in the register: its bounds from its words, its two parties in their order. */
export function placeFigure(figure: Figure, placing: Placing): Observation {
  const { value, qualifier, unit, quote, change } = figure
  const swap = UNDIRECTED.has(figure.indicator) && figure.from !== null && figure.to !== null && figure.from > figure.to
  return {
    ...placing,
    indicator: figure.indicator,
    from: swap ? figure.to : figure.from,
    to: swap ? figure.from : figure.to,
    unit,
    period: figure.period,
    status: figure.status,
    level: value === null ? null : orNull(() => intervalOf({ value, qualifier, unit, quote })),
    // The one qualifier of a figure may belong to its level or its growth, so growth allows for both.
    growth:
      change === null
        ? null
        : orNull(() => hull(growthInterval(change, 'exact', quote), growthInterval(change, qualifier, quote))),
    growthBase: figure.changeBase,
  }
}

/** Whether two observations are of the very same days. */
export const samePeriod = (a: Observation, b: Observation): boolean =>
  a.period !== null && b.period !== null && sameStretch(a.period, b.period)
