import { sql } from 'kysely'
import { among, type Write } from '../database/handles.ts'
import { Conflict } from '../errors.ts'
import { MERGED_TABLES, type MergeKind } from '../merges/merges.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

/** The two are two again, and wait for a decision. */
async function undoMerge(write: Write, { id, after }: Line) {
  const { dossierId } = write
  const { kind, kept, other, filled, was, mentions } = after as {
    kind: MergeKind
    kept: string
    other: string
    filled?: string[]
    was?: string
    mentions?: string[]
  }
  if (after.state === 'confirmed') {
    const table = MERGED_TABLES[kind]
    const [now] = await write.rows(sql<{ state: string }>`
      select state from ${sql.table(table)} where dossier_id = ${dossierId} and id = ${kept} for update`)
    if (now?.state === 'merged')
      throw new Conflict('What this was merged into has itself been merged into another since; undo that first.')
    for (const column of filled ?? [])
      await write.run(sql`
        update ${sql.table(table)} set ${sql.ref(column)} = null where dossier_id = ${dossierId} and id = ${kept}`)
    await write.run(sql`
      update ${sql.table(table)} set version = version + 1, state = case when id = ${other} then ${was ?? 'unreviewed'} else state end
      where dossier_id = ${dossierId} and id in (${kept}, ${other})`)
    await write.run(sql`
      update mentions set meeting = ${other} where dossier_id = ${dossierId} and meeting = ${kept} and id in ${among(mentions ?? [])}`)
  }
  await write.run(sql`
    update merge_proposals set state = 'proposed', decided_by = null, decided_at = null, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  return { before: { state: after.state }, after: { state: 'proposed' } }
}

const merge: UndoKind = { action: 'confirm-proposal', facet: whole, undo: undoMerge }

export const mergeKinds: Readonly<Record<string, UndoKind>> = { 'merge confirmed': merge, 'merge rejected': merge }
