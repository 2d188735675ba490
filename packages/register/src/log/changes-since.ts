import { sql } from 'kysely'
import { among, type Read } from '../database/handles.ts'

/** The end of a dossier's log: up to which something that was reckoned is true. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** A line of the log as far as it tells what it was about. */
export interface Told {
  readonly what: string
  readonly entity: string
  readonly id: string
}

export const headOf = async (read: Read, dossierId: string): Promise<Head> =>
  (await read.rows(sql<Head>`select seq, hash from log_heads where dossier_id = ${dossierId}`))[0] ?? {
    seq: 0,
    hash: '',
  }

/** The lines between two ends of the log; null when the later end does not follow the earlier one, as after a backup was restored. */
export async function changesSince(
  read: Read,
  dossierId: string,
  known: Head,
  head: Head,
): Promise<readonly Told[] | null> {
  if (head.seq === known.seq && head.hash === known.hash) return []
  const lines = await read.rows(sql<Told & Head>`
    select seq, hash, what, entity, id from change_log where dossier_id = ${dossierId} and seq >= ${known.seq} and seq <= ${head.seq} order by seq`)
  const last = known.seq === 0 ? null : lines.shift()
  return head.seq < known.seq || (last !== null && last?.hash !== known.hash) ? null : lines
}

/** The documents that some changes were about, or whose findings they were about. */
export async function documentsOfChanges(
  read: Read,
  dossierId: string,
  changes: readonly Told[],
): Promise<ReadonlySet<string>> {
  const findings = changes.flatMap(({ entity, id }) => (entity === 'finding' ? [id] : []))
  const ofFindings =
    findings.length === 0
      ? []
      : await read.rows(
          sql<{
            document: string
          }>`select distinct document from findings where dossier_id = ${dossierId} and id in ${among(findings)}`,
        )
  return new Set([
    ...changes.flatMap(({ entity, id }) => (entity === 'document' ? [id] : [])),
    ...ofFindings.map(({ document }) => document),
  ])
}
