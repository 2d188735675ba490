import type { Observation } from '@rapporteur/api/schemas'
import { drawnValue } from '../../charts/reporters.ts'

/** Observations of one thing, in one unit, over periods of one kind; those of all reporters together. */
export interface Series extends Pick<Observation, 'indicator' | 'from' | 'to' | 'unit' | 'periodKind'> {
  readonly id: string
  readonly points: readonly Observation[]
}

/** The series that have something to draw: at least two points with a period and a value; the richest first. */
export function seriesIn(observations: readonly Observation[]): Series[] {
  const drawable = observations.filter((one) => one.period !== null && drawnValue(one) !== null)
  return [
    ...Map.groupBy(drawable, ({ indicator, from, to, unit, periodKind }) =>
      [indicator, from, to, unit, periodKind].join(' '),
    ),
  ]
    .filter(([, points]) => points.length > 1)
    .map(([id, points]) => ({ ...points[0]!, id, points }))
    .toSorted((a, b) => b.points.length - a.points.length)
}
