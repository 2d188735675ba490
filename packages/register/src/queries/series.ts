import { sql } from 'kysely'
import type { FigureStatus, Indicator, IsoDate, PartyCode } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { NotFound } from '../errors.ts'
import { compareDates } from '../rules/dates.ts'
import type { ObservationView, Page, Paging, PeriodKind } from '../views.ts'
import { all, LIVING } from './conditions.ts'
import { observationsWhere } from './figures.ts'
import { pageOf } from './paging.ts'

/** Observations that may stand on one line: one indicator, direction, unit, kind of period, reporter and coverage. */
export interface SeriesView {
  readonly id: string
  readonly indicator: Indicator
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly unit: string | null
  readonly periodKind: PeriodKind
  readonly reporter: string | null
  readonly coverage: string | null
  readonly observations: number
  readonly first: IsoDate | null
  readonly last: IsoDate | null
}

/** One period of a series with everything published of it. */
export interface SeriesPointView {
  readonly period: IsoDate | null
  readonly status: FigureStatus
  /** The oldest publication first; what has no date of publication comes last. */
  readonly vintages: readonly ObservationView[]
  /** The latest publication; among those without a date, the last. */
  readonly current: ObservationView
}

interface SeriesFilter extends Paging {
  readonly indicator?: Indicator
  readonly from?: PartyCode
  readonly to?: PartyCode
  readonly unit?: string
  readonly periodKind?: PeriodKind
  readonly reporter?: string
}

const columns = sql`s.id, s.indicator, s.from_code as "from", s.to_code as "to", s.unit, s.period_kind as "periodKind", s.reporter, s.coverage,
  count(o.id) as observations, min(o.period_start) as first, max(o.period_end) as last`
const grouped = sql`from series s join observations o on o.dossier_id = s.dossier_id and o.series = s.id and o.state in ${LIVING}`
const byLine = sql`group by s.dossier_id, s.id`

/** The series that hold anything, the longest first. */
export async function listSeries(read: Read, dossierId: string, filter: SeriesFilter = {}): Promise<Page<SeriesView>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    sql`s.dossier_id = ${dossierId}`,
    filter.indicator !== undefined && sql`s.indicator = ${filter.indicator}`,
    filter.from !== undefined && sql`s.from_code = ${filter.from}`,
    filter.to !== undefined && sql`s.to_code = ${filter.to}`,
    filter.unit !== undefined && sql`s.unit = ${filter.unit}`,
    filter.periodKind !== undefined && sql`s.period_kind = ${filter.periodKind}`,
    filter.reporter !== undefined && sql`s.reporter = ${filter.reporter}`,
  )
  const items = await read.rows(sql<SeriesView>`
    select ${columns} ${grouped} where ${where} ${byLine} order by count(o.id) desc, s.id limit ${limit} offset ${offset}`)
  const [count] = await read.rows(sql<{ total: number }>`
    select count(*) as total from (select s.id ${grouped} where ${where} ${byLine}) as lines`)
  return { items, total: count!.total, limit, offset }
}

/** More observations than one line of a chart can show. */
const MOST_OBSERVATIONS = 5_000

/** One series, period by period with the vintages of each. Throws `NotFound`. */
export async function getSeries(
  read: Read,
  dossierId: string,
  id: string,
): Promise<{ series: SeriesView; points: readonly SeriesPointView[] }> {
  const [series] = await read.rows(sql<SeriesView>`
    select ${columns} ${grouped} where s.dossier_id = ${dossierId} and s.id = ${id} ${byLine}`)
  if (!series) throw new NotFound('series', id)
  const observations = await observationsWhere(
    read,
    dossierId,
    sql`o.series = ${id} and o.state in ${LIVING}`,
    sql`o.period_start nulls last, o.vintage nulls last, o.id`,
    MOST_OBSERVATIONS,
    0,
  )
  const points = [...Map.groupBy(observations, ({ period, status }) => `${period}|${status}`).values()].map(
    (vintages): SeriesPointView => ({
      period: vintages[0]!.period,
      status: vintages[0]!.status,
      vintages,
      current: vintages.findLast(({ vintage }) => vintage !== null) ?? vintages.at(-1)!,
    }),
  )
  return { series, points: points.toSorted((a, b) => compareDates(a.period, b.period)) }
}
