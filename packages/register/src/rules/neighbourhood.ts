import type { IsoDate } from '../contracts.ts'
import { addYears, edges, isToDate, yearOf } from './dates.ts'
import { compatible } from './interval.ts'
import type { Observation } from './observation.ts'
import { periodKey } from './series.ts'

/** What else is told of the same thing near by, for telling whether a figure was put to the wrong period. */
export interface Neighbourhood {
  /** A sum so far of the same year that equals this figure of a longer period. */
  readonly sumSoFar: (o: Observation) => Observation | null
  /** A figure of the same part of the year before or after that equals this one. */
  readonly yearBeside: (o: Observation) => Observation | null
}

export const ALONE: Neighbourhood = { sumSoFar: () => null, yearBeside: () => null }

// A figure repeated by a hundred papers is one neighbour, and a crowded period has said enough after so many.
const MOST_OF_A_PERIOD = 50

function distinct(observations: readonly Observation[]): Observation[] {
  const seen = new Map<string, Observation>()
  for (const o of observations) {
    const key = `${o.unit}|${o.level?.low}|${o.level?.high}`
    if (!seen.has(key)) seen.set(key, o)
    if (seen.size === MOST_OF_A_PERIOD) break
  }
  return [...seen.values()]
}

const sumsOfYear = (year: number): IsoDate[] =>
  Array.from({ length: 11 }, (_, i) => {
    const first = `${String(year).padStart(4, '0')}-01`
    return i === 0 ? first : `${first}/${first.slice(0, 5)}${String(i + 1).padStart(2, '0')}`
  })

/** The periods in which {@link neighbourhood} looks, besides the period itself. */
export function neighbourPeriods(period: IsoDate): IsoDate[] {
  return [...shorterSums(period), addYears(period, -1), addYears(period, 1)].filter((p) => p !== null)
}

function shorterSums(period: IsoDate): IsoDate[] {
  const year = yearOf(period)
  const end = edges(period)?.last
  return year === null || end === undefined || isToDate(period)
    ? []
    : sumsOfYear(year).filter((p) => edges(p)!.last < end)
}

/** The neighbourhood of one period among observations of the same thing, which are grouped by `periodKey`. */
export function neighbourhood(period: IsoDate, byPeriod: ReadonlyMap<string, readonly Observation[]>): Neighbourhood {
  const of = (p: IsoDate | null): Observation[] => distinct(byPeriod.get(periodKey(p)) ?? [])
  const shorter = shorterSums(period)
  let sums: Observation[] | null = null
  let beside: Observation[] | null = null
  const equalTo = (o: Observation, others: readonly Observation[]): Observation | null =>
    others.find((n) => n.unit === o.unit && o.level !== null && n.level !== null && compatible(n.level, o.level)) ??
    null
  return {
    sumSoFar: (o) => equalTo(o, (sums ??= shorter.flatMap(of))),
    yearBeside: (o) => equalTo(o, (beside ??= [addYears(period, -1), addYears(period, 1)].flatMap(of))),
  }
}
