import type { Observation } from '@rapporteur/api/schemas'
import { drawnValue } from '../../charts/reporters.ts'

/** Observations of one thing, in one unit, over periods of one kind; those of all reporters together. */
export interface Series extends Pick<Observation, 'indicator' | 'from' | 'to' | 'unit' | 'periodKind'> {
  readonly id: string
  readonly points: readonly Observation[]
  /** What the marks are told apart by: whose statistics, or which way it flows. */
  readonly by: 'reporter' | 'direction'
}

const drawable = (observations: readonly Observation[]): Observation[] =>
  observations.filter((one) => one.period !== null && drawnValue(one) !== null)

/** The series that have something to draw: at least two points with a period and a value; the richest first. */
export function seriesIn(observations: readonly Observation[]): Series[] {
  return [
    ...Map.groupBy(drawable(observations), ({ indicator, from, to, unit, periodKind }) =>
      [indicator, from, to, unit, periodKind].join(' '),
    ),
  ]
    .filter(([, points]) => points.length > 1)
    .map(([id, points]) => ({ ...points[0]!, id, points, by: 'reporter' as const }))
    .toSorted((a, b) => b.points.length - a.points.length)
}

/** What flows both ways; exports of the one are imports of the other. Investment is what has come together by a date, whatever its period. */
const FLOWS: Readonly<Record<string, { readonly name: string; readonly stock: boolean }>> = {
  export: { name: 'export', stock: false },
  import: { name: 'export', stock: false },
  'investment-capital': { name: 'investment-capital', stock: true },
  'investment-projects': { name: 'investment-projects', stock: true },
}

/** Indicators whose observations belong on one picture with this one. */
export const companionsOf = (indicator: string | undefined): readonly string[] =>
  indicator === 'export' ? ['import'] : indicator === 'import' ? ['export'] : []

export const directionOf = ({ from, to }: Pick<Observation, 'from' | 'to'>): string => `${from} ${to}`

/** Both ways of a flow on one picture, where both are known; the richest first. */
export function bothWaysIn(observations: readonly Observation[]): Series[] {
  const flowing = drawable(observations).filter(
    ({ indicator, from, to }) => FLOWS[indicator] !== undefined && from !== null && to !== null,
  )
  return [
    ...Map.groupBy(flowing, ({ indicator, from, to, unit, periodKind }) =>
      [FLOWS[indicator]!.name, [from, to].toSorted().join(' '), unit, FLOWS[indicator]!.stock ? '' : periodKind].join(
        ' ',
      ),
    ),
  ]
    .filter(([, points]) => new Set(points.map(directionOf)).size > 1)
    .map(([id, points]) => ({ ...points[0]!, id: `both ${id}`, points, by: 'direction' as const }))
    .toSorted((a, b) => b.points.length - a.points.length)
}
