import { sql, type RawBuilder } from 'kysely'
import type { FigureStatus, Indicator, IsoDate, PartyCode } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { LIVING } from '../queries/conditions.ts'
import { inOneValue } from '../queries/in-one-value.ts'
import type { Observation } from '../rules/observation.ts'

interface Row {
  readonly id: string
  readonly indicator: Indicator
  readonly from_code: PartyCode | null
  readonly to_code: PartyCode | null
  readonly unit: string | null
  readonly period: IsoDate | null
  readonly status: FigureStatus
  readonly low: string | null
  readonly high: string | null
  readonly growth_low: string | null
  readonly growth_high: string | null
  readonly change_base: string | null
  readonly reporter: string | null
  readonly reporter_side: PartyCode | null
  readonly coverage: string | null
  readonly vintage: IsoDate | null
  readonly document: string | null
}

/** Observations `o` of series `s` as the rules reckon with them: every bound an exact decimal. */
export async function observationsFor(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
): Promise<Observation[]> {
  const rows = await inOneValue(
    read,
    sql<Row>`
    select o.id, s.indicator, s.from_code, s.to_code, s.unit, o.period, o.status, o.low::text as low, o.high::text as high,
      o.growth_low::text as growth_low, o.growth_high::text as growth_high, o.change_base, s.reporter, r.side as reporter_side, s.coverage, o.vintage, o.document
    from observations o join series s on s.dossier_id = o.dossier_id and s.id = o.series
    left join reporters r on r.dossier_id = s.dossier_id and r.id = s.reporter
    where o.dossier_id = ${dossierId} and o.state in ${LIVING} and ${where} order by o.vintage nulls last, o.id`,
  )
  return rows.map((row) => ({
    id: row.id,
    indicator: row.indicator,
    from: row.from_code,
    to: row.to_code,
    unit: row.unit,
    period: row.period,
    status: row.status,
    level: row.low === null || row.high === null ? null : { low: plain(row.low), high: plain(row.high) },
    growth:
      row.growth_low === null || row.growth_high === null
        ? null
        : { low: plain(row.growth_low), high: plain(row.growth_high) },
    growthBase: row.change_base,
    reporter: row.reporter,
    reporterSide: row.reporter_side,
    coverage: row.coverage,
    vintage: row.vintage,
    document: row.document ?? '',
  }))
}

/** A numeric column's text without needless zeros, as the rules write decimals. */
const plain = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text)
