import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Line } from './undo-kind.ts'

/** A line of the log. */
export async function lineAt(read: Read, dossierId: string, seq: number): Promise<Line | null> {
  const [line] = await read.rows(sql<Line>`select * from change_log where dossier_id = ${dossierId} and seq = ${seq}`)
  return line ?? null
}

/** Lines after one about a thing that still hold, the oldest first: neither undone nor an undoing. */
export const laterLines = (read: Read, dossierId: string, entity: string, id: string, after: number): Promise<Line[]> =>
  read.rows(sql<Line>`
    select l.* from change_log l where l.dossier_id = ${dossierId} and l.entity = ${entity} and l.id = ${id} and l.seq > ${after}
      and l.what not like 'undone: %' and not exists (
        select from change_log u where u.dossier_id = l.dossier_id and u.what like 'undone: %' and (u.after->>'undoes')::bigint = l.seq)
    order by l.seq`)

/** Of some lines, those that were undone, each with the line that undid it. */
export async function undoings(
  read: Read,
  dossierId: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (seqs.length === 0) return new Map()
  const rows = await read.rows(sql<{ undoes: number; seq: number }>`
    select (after->>'undoes')::bigint as undoes, seq from change_log
    where dossier_id = ${dossierId} and what like 'undone: %' and (after->>'undoes')::bigint in (${sql.join(seqs)})`)
  return new Map(rows.map(({ undoes, seq }) => [undoes, seq]))
}
