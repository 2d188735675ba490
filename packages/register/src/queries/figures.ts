import { sql, type RawBuilder } from 'kysely'
import type { FigureStatus, Indicator, Qualifier } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import type { FigureFilter, ObservationView, Page, PeriodKind } from '../views.ts'
import { all, LIVING } from './conditions.ts'
import { pageOf } from './paging.ts'
import { sourceColumns, sourceOf, type SourceRow } from './sources.ts'

type ObservationRow = Tables['observations'] &
  SourceRow & {
    indicator: string
    from_code: string | null
    to_code: string | null
    unit: string | null
    period_kind: string
    reporter: string | null
    coverage: string | null
  }

const ORDERS: Record<NonNullable<FigureFilter['sort']>, RawBuilder<unknown>> = {
  period: sql`o.period_end`,
  value: sql`o.stated`,
  vintage: sql`o.vintage`,
  indicator: sql`s.indicator`,
}

/** All figures as observations in their series; rejected and obsolete ones only when `state` asks for them. */
export async function listFigures(
  read: Read,
  dossierId: string,
  filter: FigureFilter = {},
): Promise<Page<ObservationView>> {
  const { limit, offset } = pageOf(filter)
  const { year, text } = filter
  const where = all(
    filter.state === undefined ? sql`o.state in ${LIVING}` : sql`o.state = ${filter.state}`,
    filter.indicator !== undefined && sql`s.indicator = ${filter.indicator}`,
    filter.from !== undefined && sql`s.from_code = ${filter.from}`,
    filter.to !== undefined && sql`s.to_code = ${filter.to}`,
    filter.reporter !== undefined && sql`s.reporter = ${filter.reporter}`,
    filter.status !== undefined && sql`o.status = ${filter.status}`,
    year !== undefined && sql`o.period_start <= ${`${year}-12-31`} and o.period_end >= ${`${year}-01-01`}`,
    text !== undefined && text !== '' && sql`position(lower(${text}) in lower(f.exact)) > 0`,
  )
  const direction = filter.order === 'up' ? sql`asc nulls last` : sql`desc nulls last`
  const order = sql`${ORDERS[filter.sort ?? 'period']} ${direction}, o.vintage desc nulls last, o.id`
  const items = await observationsWhere(read, dossierId, where, order, limit, offset)
  const [count] = await read.rows(sql<{ total: number }>`
    select count(*) as total ${fromObservations} where o.dossier_id = ${dossierId} and ${where}`)
  return { items, total: count!.total, limit, offset }
}

const fromObservations = sql`
  from observations o
  join series s on s.dossier_id = o.dossier_id and s.id = o.series
  left join findings f on f.dossier_id = o.dossier_id and f.id = o.finding
  left join documents d on d.dossier_id = o.dossier_id and d.id = o.document`

export async function observationsWhere(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
  offset: number,
): Promise<ObservationView[]> {
  const rows = await read.rows(sql<ObservationRow>`
    select o.*, s.indicator, s.from_code, s.to_code, s.unit, s.period_kind, s.reporter, s.coverage, ${sourceColumns}
    ${fromObservations} where o.dossier_id = ${dossierId} and ${where} order by ${order} limit ${limit} offset ${offset}`)
  return rows.map((row) => ({
    id: row.id,
    series: row.series,
    indicator: row.indicator as Indicator,
    from: row.from_code,
    to: row.to_code,
    unit: row.unit,
    period: row.period,
    periodKind: row.period_kind as PeriodKind,
    low: row.low as number | null,
    high: row.high as number | null,
    stated: row.stated,
    qualifier: row.qualifier as Qualifier,
    status: row.status as FigureStatus,
    change: row.change,
    changeBase: row.change_base,
    reporter: row.reporter,
    coverage: row.coverage,
    vintage: row.vintage,
    state: row.state,
    source: sourceOf(row),
  }))
}

const MOST_SHOWN = 5_000

/** Observations by their ids, as many as can be shown. */
export async function observationsById(
  read: Read,
  dossierId: string,
  ids: readonly string[],
): Promise<Record<string, ObservationView>> {
  if (ids.length === 0) return {}
  const views = await observationsWhere(
    read,
    dossierId,
    sql`o.id in (select jsonb_array_elements_text(${JSON.stringify(ids.slice(0, MOST_SHOWN))}::jsonb))`,
    sql`o.id`,
    MOST_SHOWN,
    0,
  )
  return Object.fromEntries(views.map((view) => [view.id, view]))
}
