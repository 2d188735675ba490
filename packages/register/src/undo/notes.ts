import { sql } from 'kysely'
import { type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import { addNoteVersion } from '../notes/notes.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

/** A note gets its words of before as a new version, or is withdrawn when there were none. The log tells no words of it. */
async function undoNote(write: Write, { id, after }: Line) {
  const versions = await write.rows(sql<Tables['notes']>`
    select * from notes where dossier_id = ${write.dossierId} and id = ${id} and side = ${write.actor.side} order by version`)
  const now = versions.at(-1)
  if (!now) throw new NotFound('note', id)
  const was = versions.find(({ version }) => version === after.version - 1)
  const text = !was || was.withdrawn ? null : was.text
  const { logged } = await addNoteVersion(
    write,
    id,
    { entityKind: now.entity_kind, entity: now.entity },
    text,
    now.version + 1,
  )
  return { after: logged }
}

const note: UndoKind = { action: 'write-private-note', own: true, facet: whole, undo: undoNote }

export const noteKinds: Readonly<Record<string, UndoKind>> = {
  'private note written': note,
  'private note changed': note,
  'private note withdrawn': note,
}
