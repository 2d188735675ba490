import type { Indicator, IsoDate } from '../contracts.ts'
import { compareDates, edges, periodKind } from './dates.ts'
import type { PeriodKind } from './dates.ts'
import type { Observation } from './observation.ts'

/** All observations that may stand on one line of a chart. */
export interface Series {
  readonly key: string
  readonly periodKind: PeriodKind | null
  readonly points: readonly SeriesPoint[]
}

/** One period of a series and everything that was said of it, by one reporter, over time. */
export interface SeriesPoint {
  readonly period: IsoDate | null
  /** Oldest publication first; what has no date of publication comes last. */
  readonly vintages: readonly Observation[]
  /** The latest publication; among those without a date, the last one given. */
  readonly current: Observation
}

// Ids and codes hold no bar; one that does is made harmless.
const part = (value: string | null): string =>
  value === null ? '-' : value.includes('|') || value === '-' ? encodeURIComponent(`%${value}`) : value

/** Key of a series: indicator, from, to, unit, kind of period, reporter, coverage, status; `-` where unknown. Stable text. */
export function seriesKey(o: Observation): string {
  const kind = o.period === null ? null : periodKind(o.period)
  return [o.indicator, o.from, o.to, o.unit, kind, o.reporter, o.coverage, o.status].map(part).join('|')
}

const mirrored: Partial<Record<Indicator, string>> = { export: 'goods', import: 'goods' }

/**
 * Key of what is measured, whoever measures it and in whatever unit: the export from A to B and the import from A to B are the
 * same goods seen from two shores.
 */
export const flowKey = (o: Pick<Observation, 'indicator' | 'from' | 'to' | 'status'>): string =>
  [mirrored[o.indicator] ?? o.indicator, o.from, o.to, o.status].map(part).join('|')

/** A period as a key: the same days give the same key, however written; `-` when there is none. */
export function periodKey(period: IsoDate | null): string {
  const e = edges(period)
  return e ? `${e.first}/${e.last}` : '-'
}

/** Groups by a key, in the order of first appearance. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const byVintage = (a: Observation, b: Observation): number => compareDates(a.vintage, b.vintage)

/** The latest that was published; among equals, the last given. Throws nothing; `undefined` for an empty list. */
export function latest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (best, o) =>
      !best || (o.vintage === null ? best.vintage === null : best.vintage === null || byVintage(best, o) <= 0)
        ? o
        : best,
    undefined,
  )
}

/** Observations as series, each period with its vintages. */
export function seriesOf(observations: readonly Observation[]): Series[] {
  return [...groupBy(observations, seriesKey)].map(([key, members]) => ({
    key,
    periodKind: members[0]!.period === null ? null : periodKind(members[0]!.period),
    points: [...groupBy(members, (o) => periodKey(o.period)).values()]
      .map((group) => ({ period: group[0]!.period, vintages: [...group].sort(byVintage), current: latest(group)! }))
      .sort((a, b) => compareDates(a.period, b.period)),
  }))
}
