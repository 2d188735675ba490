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
  let [{ maxLow: low, minHigh: high }] = cells as [Cell, ...Cell[]]
  for (const { maxLow, minHigh } of cells) {
    if (compareRoughly(maxLow, low) > 0) low = maxLow
    if (compareRoughly(minHigh, high) < 0) high = minHigh
  }
  return compareRoughly(low, high) > 0
}

/** The cells on which a candidate's conflict stands: its own, and those near that may explain it. */
export function groundsOf(flows: Flows, { flow, period, written }: Candidate): Cell[] {
  const periods = flows.get(flow)!
  const own = periods.get(period)!
  const grounds = [...own]
  for (const near of neighbourPeriods(written))
    for (const cell of periods.get(periodKey(near)) ?? [])
      if (own.some((one) => one.of.unit === cell.of.unit && mayMeet(one, cell))) grounds.push(cell)
  return grounds
}

/** The conflicts of some candidates, by the rule itself over the figures of their {@link groundsOf}. */
export async function conflictsOf(
  read: Read,
  dossierId: string,
  candidates: readonly Candidate[],
  grounds: Iterable<Cell>,
): Promise<Conflict[]> {
  if (candidates.length === 0) return []
  const asked = new Set(candidates.map(({ flow, period }) => `${flow}|${period}`))
  const observations = await observationsIn(read, dossierId, grounds)
  return conflictsAmong(observations, (flow, period) => asked.has(`${flow}|${period}`))
}

function observationsIn(read: Read, dossierId: string, cells: Iterable<Cell>) {
  const at = atCells([...new Set(cells)].map(({ of, start, end }) => ({ series: of.id, start, end })))
  return observationsFor(read, dossierId, sql`o.status = 'actual' and ${at}`)
}

/** What rough numbers may lose against exact ones. */
const ROUGHLY = 1e-9

/** As the exact comparison, which is asked only where rough numbers cannot tell. */
function compareRoughly(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)]
  return Math.abs(x - y) > ROUGHLY * (Math.abs(x) + Math.abs(y)) ? x - y : compareDecimals(a, b)
}

/** Whether values of two cells may be equal. */
const mayMeet = (a: Cell, b: Cell): boolean => {
  const allowance = ROUGHLY * (Math.abs(a.maxHigh) + Math.abs(b.maxHigh))
  return a.minLow <= b.maxHigh + allowance && b.minLow <= a.maxHigh + allowance
}

/** A year of a flow whose sums, in rough numbers, may be in tension, and the cells on which that stands. */
export interface TenseYear {
  readonly flow: string
  readonly year: number
  readonly grounds: readonly Cell[]
}

export function tenseYearsIn(
  flow: string,
  periods: Flows extends ReadonlyMap<string, infer P> ? P : never,
): TenseYear[] {
  const sums = [...periods.values()].flat().flatMap(sumOf)
  const years = new Set(roughYears(sums).flatMap(({ year, sums: ofYear }) => (mayBeTense(ofYear) ? [year] : [])))
  const tense = [...years].toSorted((a, b) => a - b).map((year) => ({ flow, year, grounds: [] as Cell[] }))
  const byYear = new Map(tense.map((one) => [one.year, one.grounds]))
  for (const { cell, year } of sums) {
    byYear.get(year)?.push(cell)
    // What was a year before is reckoned back from the year after.
    if (cell.beforeLow !== null) byYear.get(year - 1)?.push(cell)
  }
  return tense
}

/** The tensions of some years, by the rule itself over the figures on which they stand. */
export async function tensionsOfYears(read: Read, dossierId: string, years: readonly TenseYear[]): Promise<Tension[]> {
  if (years.length === 0) return []
  const asked = new Set(years.map(({ flow, year }) => `${flow}|${year}`))
  const observations = await observationsIn(
    read,
    dossierId,
    years.flatMap(({ grounds }) => grounds),
  )
  return [...groupBy(observations, flowKey)].flatMap(([flow, members]) =>
    // The years after are there only in part.
    tensionsOf(flow, members).filter(({ period }) => asked.has(`${flow}|${yearOf(period)}`)),
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
