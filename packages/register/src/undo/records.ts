import { sql } from 'kysely'
import { type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

async function undoInstrument(write: Write, { id, before }: Line) {
  const [now] = await write.rows(
    sql<
      Tables['instruments']
    >`select * from instruments where dossier_id = ${write.dossierId} and id = ${id} for update`,
  )
  const was: Tables['instruments'] = { ...before, version: now!.version + 1 }
  await write.insert('instruments', [was], ['dossier_id', 'id'])
  return { before: now, after: was }
}

async function undoProjectState(write: Write, { id, before, after, seq }: Line) {
  const { dossierId } = write
  // Lines of before the log kept the row's id are found by their moment.
  const [line] = await write.rows(
    sql<{ at: string }>`select at from change_log where dossier_id = ${dossierId} and seq = ${seq}`,
  )
  await write.run(sql`
    update project_states set withdrawn = true where dossier_id = ${dossierId} and project = ${id}
      and ${after.id === undefined ? sql`at = ${line!.at}::timestamptz` : sql`id = ${after.id}`}`)
  await write.run(sql`
    update projects set state = ${before.state}, version = version + 1 where dossier_id = ${dossierId} and id = ${id}`)
  return { before: after, after: before }
}

async function undoObstacle(write: Write, { id, after }: Line) {
  await write.run(
    sql`update obstacles set withdrawn = true, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`,
  )
  return { before: after }
}

async function undoClosing(write: Write, { id, before, after }: Line) {
  await write.run(sql`
    update obstacles set closed_on = ${before.closed_on}, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`)
  return { before: after, after: { closed_on: before.closed_on } }
}

async function undoSeen(write: Write, { id }: Line) {
  const unseen = await write.run(sql`
    update notices set seen_at = null where dossier_id = ${write.dossierId} and id = ${id} and side = ${write.actor.side}`)
  if (unseen === 0) throw new NotFound('notice', id)
  return {}
}

const entry = { action: 'write-entry', facet: whole } as const

/** Instruments, projects, obstacles, notices: a row that is as it was. */
export const recordKinds: Readonly<Record<string, UndoKind>> = {
  'instrument amended': { ...entry, undo: undoInstrument },
  'project’s state set': { ...entry, undo: undoProjectState },
  'obstacle entered': { ...entry, undo: undoObstacle },
  'obstacle gone': { ...entry, undo: undoClosing },
  'notice seen': { action: 'read', facet: whole, undo: undoSeen },
}
