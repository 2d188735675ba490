import { sql } from 'kysely'
import type { IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { LIVING } from '../queries/conditions.ts'
import { factIndex, type InstrumentFact, type LevelFact, type MeetingFact } from '../rules/fulfilment.ts'
import { interval } from '../rules/interval.ts'

/** What a dossier knows to have happened, of which something may be what an undertaking promised. */
export async function factsOf(read: Read, dossierId: string) {
  const meetings = await read.rows(sql<MeetingFact>`
    select id, body, body_kind as "bodyKind", ordinal, date, status, parties from meetings where dossier_id = ${dossierId} and state in ${LIVING} and kind = 'session'`)
  const instruments = await read.rows(sql<InstrumentFact>`
    select i.id, k.status, k.signed_on as "signedOn" from instruments i
    left join merge_proposals p on p.dossier_id = i.dossier_id and p.kind = 'instrument' and p.other = i.id and p.state = 'confirmed'
    join instruments k on k.dossier_id = i.dossier_id and k.id = coalesce(p.kept, i.id)
    where i.dossier_id = ${dossierId} and k.state in ${LIVING}`)
  return factIndex({ meetings, instruments, levels: await levelsOf(read, dossierId) })
}

/** What the dossier's targets have really come to. */
async function levelsOf(read: Read, dossierId: string): Promise<LevelFact[]> {
  const rows = await read.rows(sql<{
    id: string
    period: IsoDate | null
    low: number
    high: number
    indicator: string
    unit: string
    from_code: string
    to_code: string
  }>`
      select o.id, o.period, o.low, o.high, s.indicator, s.unit, s.from_code, s.to_code
      from observations o join series s on s.dossier_id = o.dossier_id and s.id = o.series
      where o.dossier_id = ${dossierId} and o.status = 'actual' and o.low is not null and o.state in ${LIVING}
        and s.indicator in (select indicator from targets t where t.dossier_id = ${dossierId})`)
  return rows.map((row): LevelFact => ({
    id: row.id,
    measure: measureOf(row),
    period: row.period,
    level: interval(row.low, row.high),
  }))
}

/** What a target and a figure both measure: the indicator, its unit and the two sides either way round. */
export const measureOf = (row: { indicator: string; unit: string; from_code: string; to_code: string }): string =>
  [row.indicator, row.unit, ...[row.from_code, row.to_code].toSorted()].join('|')
