import { sql, type RawBuilder } from 'kysely'
import type { Indicator, IsoDate, PartyCode } from '../contracts.ts'
import { among, type Read } from '../database/handles.ts'
import { changesSince, documentsOfChanges, headOf, type Head } from '../log/changes-since.ts'
import { LIVING } from '../queries/conditions.ts'
import { inOneValue } from '../queries/in-one-value.ts'

/** The series that a cell belongs to. */
export interface CellSeries {
  readonly id: string
  readonly indicator: Indicator
  readonly from_code: PartyCode
  readonly to_code: PartyCode
  readonly unit: string | null
  readonly reporter: string | null
}

/** All levels that one series has for one period, as their bounds. */
export interface Cell {
  readonly of: CellSeries
  readonly start: string
  readonly end: string
  readonly period: IsoDate
  readonly count: number
  readonly minLow: number
  readonly maxHigh: number
  /** Exact: two values of the cell are apart when the greatest low is above the least high. */
  readonly maxLow: string
  readonly minHigh: string
  /** The year before, roughly, reckoned back from growth that is said against it; null where none is. */
  readonly beforeLow: number | null
  readonly beforeHigh: number | null
}

/** What was actually reached between two parties, by series and period; `version` is another number whenever any of it is another. */
export interface FigureCells {
  readonly version: number
  readonly cells: ReadonlyMap<string, Cell>
}

interface Kept {
  /** The head of the log up to which this is true. */
  head: Head
  figures: FigureCells
}

const kept = new WeakMap<Read, Map<string, Promise<Kept>>>()
let versions = 0

/**
 * The cells of a dossier's figures. They are reckoned once by going through all figures; later only for the documents that the log
 * says were imported, read again or reviewed since.
 */
export async function figureCells(read: Read, dossierId: string): Promise<FigureCells> {
  // Inside a transaction the log has not grown yet by what that transaction did.
  if ('log' in read) return (await anew(read, dossierId)).figures
  const ofRead = kept.get(read) ?? new Map<string, Promise<Kept>>()
  kept.set(read, ofRead)
  const before = ofRead.get(dossierId)
  // One after another, so that each brings up to date what the one before left.
  const now = (before ?? Promise.resolve(null)).then(
    (known) => (known ? upToDate(read, dossierId, known) : anew(read, dossierId)),
    () => anew(read, dossierId),
  )
  ofRead.set(dossierId, now)
  return (await now).figures
}

async function anew(read: Read, dossierId: string): Promise<Kept> {
  // The head first: what is written meanwhile is looked at again, which does no harm.
  const head = await headOf(read, dossierId)
  const cells = new Map<string, Cell>()
  for (const [key, cell] of await cellsWhere(read, dossierId, sql`true`)) cells.set(key, cell)
  return { head, figures: { version: ++versions, cells } }
}

/** What is written about these says nothing new of any figure. */
const HARMLESS = new Set([
  'agenda item',
  'instrument',
  'meeting',
  'minutes',
  'note',
  'notice',
  'obstacle',
  'project',
  'proposal',
  'undertaking',
])
/** With more documents than these going through all figures is no slower. */
const MOST_DOCUMENTS = 400

async function upToDate(read: Read, dossierId: string, known: Kept): Promise<Kept> {
  const head = await headOf(read, dossierId)
  const lines = await changesSince(read, dossierId, known.head, head)
  if (lines === null) return anew(read, dossierId)
  const telling = lines.filter(({ entity }) => !HARMLESS.has(entity))
  if (telling.length === 0) return head.seq === known.head.seq ? known : { head, figures: known.figures }
  if (telling.some(({ entity }) => entity !== 'document' && entity !== 'finding')) return anew(read, dossierId)
  const documents = await documentsOfChanges(read, dossierId, telling)
  if (documents.size > MOST_DOCUMENTS) return anew(read, dossierId)
  const touched = await read.rows(sql<{ series: string; start: string; end: string }>`
    select distinct series, period_start as start, period_end as "end" from observations
    where dossier_id = ${dossierId} and document in ${among([...documents])} and period_start is not null and period_end is not null`)
  const cells = new Map(known.figures.cells)
  for (const { series, start, end } of touched) cells.delete(keyOf(series, start, end))
  if (touched.length > 0)
    for (const [key, cell] of await cellsWhere(read, dossierId, atCells(touched))) cells.set(key, cell)
  return { head, figures: { version: ++versions, cells } }
}

const keyOf = (series: string, start: string, end: string): string => `${series}|${start}|${end}`

/** Observations `o` that stand in one of these cells. */
export const atCells = (
  cells: readonly { readonly series: string; readonly start: string; readonly end: string }[],
): RawBuilder<unknown> => sql`(o.series, o.period_start, o.period_end) in (
  select c.series collate "C", c.start collate "C", c."end" collate "C"
  from jsonb_to_recordset(${JSON.stringify(cells.map(({ series, start, end }) => ({ series, start, end })))}::jsonb)
    as c (series text, start text, "end" text))`

// Growth that takes away all there was leaves nothing to reckon back to.
const AGAINST_YEAR_BEFORE = sql`o.growth_low > -100 and o.change_base in ('same-period', 'previous-year')`

async function cellsWhere(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
): Promise<(readonly [string, Cell])[]> {
  const series = await read.rows(sql<CellSeries>`
    select id, indicator, from_code, to_code, unit, reporter from series
    where dossier_id = ${dossierId} and from_code is not null and to_code is not null and status = 'actual'`)
  const byId = new Map(series.map((row) => [row.id, row]))
  const rows = await inOneValue(
    read,
    sql<Omit<Cell, 'of'> & { series: string }>`
    select o.series, o.period_start as start, o.period_end as "end", min(o.period) as period, count(*)::int as count,
      min(o.low)::float8 as "minLow", max(o.high)::float8 as "maxHigh", max(o.low)::text as "maxLow", min(o.high)::text as "minHigh",
      min(o.low::float8 / (1 + o.growth_high::float8 / 100)) filter (where ${AGAINST_YEAR_BEFORE}) as "beforeLow",
      max(o.high::float8 / (1 + o.growth_low::float8 / 100)) filter (where ${AGAINST_YEAR_BEFORE}) as "beforeHigh"
    from observations o
    where o.dossier_id = ${dossierId} and o.status = 'actual' and o.state in ${LIVING} and o.low is not null and o.high is not null
      and o.period_start is not null and o.period_end is not null and ${where}
    group by o.series, o.period_start, o.period_end`,
  )
  return rows.flatMap(({ series: id, ...row }) => {
    const of = byId.get(id)
    return of ? [[keyOf(id, row.start, row.end), { ...row, of }] as const] : []
  })
}
