import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import type { LogLine, Page, Paging } from '../views.ts'
import { all } from './conditions.ts'
import { pageOf } from './paging.ts'

/** What to see of the log: everything, or what happened to one thing. */
export interface LogFilter extends Paging {
  readonly entity?: string
  readonly id?: string
}

/** The dossier's log, the newest line first. Lines about a side's private notes carry no text; see `writeNote`. */
export async function listLog(read: Read, dossierId: string, filter: LogFilter = {}): Promise<Page<LogLine>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    sql`dossier_id = ${dossierId}`,
    filter.entity !== undefined && sql`entity = ${filter.entity}`,
    filter.id !== undefined && sql`id = ${filter.id}`,
  )
  const rows = await read.rows(sql<Tables['change_log']>`
    select * from change_log where ${where} order by seq desc limit ${limit} offset ${offset}`)
  const [count] = await read.rows(sql<{ total: number }>`select count(*) as total from change_log where ${where}`)
  return {
    items: rows.map(({ dossier_id: _dossier, prev_hash: prevHash, ...line }) => ({ ...line, prevHash })),
    total: count!.total,
    limit,
    offset,
  }
}
