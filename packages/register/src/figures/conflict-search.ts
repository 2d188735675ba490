import { sql } from 'kysely'
import type { IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { conflictsAmong, type Conflict } from '../rules/conflicts.ts'
import { compareDates, isToDate, periodKind, wholeMonths, yearOf } from '../rules/dates.ts'
import { compareDecimals } from '../rules/decimal.ts'
import { neighbourPeriods } from '../rules/neighbourhood.ts'
import { FLOWS } from '../rules/observation.ts'
import { flowKey, groupBy, periodKey } from '../rules/series.ts'
import { mayBeTense, tensionsOf, type RoughSum, type Tension } from '../rules/tensions.ts'
import { atCells, type Cell, type CellSeries } from './figure-cells.ts'
import { observationsFor } from './observations.ts'

/** A period of a flow in which values may be at odds. */
export interface Candidate {
  readonly flow: string
  /** See `periodKey`. */
  readonly period: string
  readonly written: IsoDate
  /** Values in two units may be at odds or not: only the rule can tell. */
  readonly isMixed: boolean
}

/** Cells by flow and period. */
export type Flows = ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>>

export function flowsOf(cells: Iterable<Cell>): Flows {
  const flows = new Map<string, Map<string, Cell[]>>()
  const keys = new Map<CellSeries, string>()
  for (const cell of cells) {
    let flow = keys.get(cell.of)
    if (flow === undefined) keys.set(cell.of, (flow = flowOf(cell.of)))
    const periods = flows.get(flow) ?? new Map<string, Cell[]>()
    flows.set(flow, periods)
    const key = `${cell.start}/${cell.end}`
    const there = periods.get(key)
    if (there) there.push(cell)
    else periods.set(key, [cell])
  }
  return flows
}

const flowOf = ({ indicator, from_code, to_code }: CellSeries): string =>
  flowKey({ indicator, from: from_code, to: to_code, status: 'actual' })

/** Where values may be at odds, the newest periods first: those of one unit surely are, those of several the rule must look at. */
export function candidatesIn(flows: Flows): Candidate[] {
  return [...flows]
    .flatMap(([flow, periods]) =>
      [...periods].flatMap(([period, cells]): Candidate[] => {
        const isMixed = cells.some(({ of }) => of.unit !== cells[0]!.of.unit)
        return isMixed || isApart(cells) ? [{ flow, period, written: cells[0]!.period, isMixed }] : []
      }),
    )
    .toSorted((a, b) => compareDates(b.written, a.written) || (a.flow < b.flow ? -1 : a.flow > b.flow ? 1 : 0))
}

/** Whether some value is wholly above another: with intervals, exactly when no point lies in all of them. */
function isApart(cells: readonly Cell[]): boolean {
  if (cells.length === 1 && cells[0]!.count === 1) return false
  const low = cells.map(({ maxLow }) => maxLow).reduce((a, b) => (compareDecimals(a, b) >= 0 ? a : b))
  const high = cells.map(({ minHigh }) => minHigh).reduce((a, b) => (compareDecimals(a, b) <= 0 ? a : b))
  return compareDecimals(low, high) > 0
}

/** The conflicts of some candidates, by the rule itself over their figures and those near them that may explain them. */
export async function conflictsOf(
  read: Read,
  dossierId: string,
  flows: Flows,
  candidates: readonly Candidate[],
): Promise<Conflict[]> {
  const asked = new Set(candidates.map(({ flow, period }) => `${flow}|${period}`))
  const wanted = new Set<Cell>()
  for (const { flow, period, written } of candidates) {
    const periods = flows.get(flow)!
    const own = periods.get(period)!
    for (const cell of own) wanted.add(cell)
    for (const near of neighbourPeriods(written))
      for (const cell of periods.get(periodKey(near)) ?? [])
        if (own.some((one) => one.of.unit === cell.of.unit && mayMeet(one, cell))) wanted.add(cell)
  }
  if (wanted.size === 0) return []
  const at = atCells([...wanted].map(({ of, start, end }) => ({ series: of.id, start, end })))
  const observations = await observationsFor(read, dossierId, sql`o.status = 'actual' and ${at}`)
  return conflictsAmong(observations, (flow, period) => asked.has(`${flow}|${period}`))
}

/** What rough numbers may lose against exact ones. */
const ROUGHLY = 1e-9

/** Whether values of two cells may be equal. */
const mayMeet = (a: Cell, b: Cell): boolean => {
  const allowance = ROUGHLY * (Math.abs(a.maxHigh) + Math.abs(b.maxHigh))
  return a.minLow <= b.maxHigh + allowance && b.minLow <= a.maxHigh + allowance
}

/** All tensions, by the rule itself over those years whose sums, in rough numbers, may be in tension. */
export async function tensionsIn(read: Read, dossierId: string, flows: Flows): Promise<Tension[]> {
  const wanted = new Set<Cell>()
  const tense = new Map<string, Set<number>>()
  for (const [flow, periods] of flows) {
    const sums = [...periods.values()].flat().flatMap(sumOf)
    const years = new Set(roughYears(sums).flatMap(({ year, sums: ofYear }) => (mayBeTense(ofYear) ? [year] : [])))
    if (years.size === 0) continue
    tense.set(flow, years)
    // What was a year before is reckoned back from the year after.
    for (const { cell, year } of sums)
      if (years.has(year) || (years.has(year - 1) && cell.beforeLow !== null)) wanted.add(cell)
  }
  if (wanted.size === 0) return []
  const at = atCells([...wanted].map(({ of, start, end }) => ({ series: of.id, start, end })))
  const observations = await observationsFor(read, dossierId, sql`o.status = 'actual' and ${at}`)
  return [...groupBy(observations, flowKey)].flatMap(([flow, members]) =>
    // The years after are there only in part.
    tensionsOf(flow, members).filter(({ period }) => tense.get(flow)?.has(yearOf(period)!)),
  )
}

interface CellSum {
  readonly cell: Cell
  readonly year: number
  readonly month: number
}

/** A cell as the sum of a year so far; none where it is no such sum. */
function sumOf(cell: Cell): CellSum[] {
  if (!FLOWS.has(cell.of.indicator) || !(isToDate(cell.period) || periodKind(cell.period) === 'year')) return []
  return [{ cell, year: yearOf(cell.period)!, month: wholeMonths(cell.period)! }]
}

/** Sums so far by year, unit and indicator, those reckoned back from the year after included where nobody says them. */
function roughYears(sums: readonly CellSum[]): { readonly year: number; readonly sums: readonly RoughSum[] }[] {
  const years = new Map<string, { year: number; sums: RoughSum[] }>()
  const keyOf = (year: number, { unit, indicator }: CellSeries) => `${year}|${unit}|${indicator}`
  const add = (year: number, of: CellSeries, sum: RoughSum) => {
    const key = keyOf(year, of)
    const there = years.get(key)
    if (there) there.sums.push(sum)
    else years.set(key, { year, sums: [sum] })
  }
  for (const { cell, year, month } of sums)
    add(year, cell.of, { month, reporter: cell.of.reporter, low: cell.minLow, high: cell.maxHigh })
  const said = new Set([...years].flatMap(([key, { sums: ofYear }]) => ofYear.map(({ month }) => `${key}|${month}`)))
  for (const { cell, year, month } of sums)
    if (cell.beforeLow !== null && cell.beforeHigh !== null && !said.has(`${keyOf(year - 1, cell.of)}|${month}`))
      add(year - 1, cell.of, { month, reporter: cell.of.reporter, low: cell.beforeLow, high: cell.beforeHigh })
  return [...years.values()]
}
