import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import { sha256Of } from '../database/blob-store.ts'
import type { Actor, Read, Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'

/** A note that only its writer's side can read. */
export interface Note {
  readonly id: string
  readonly entityKind: string
  readonly entity: string
  readonly text: string
  readonly by: string
  readonly at: string
  readonly version: number
}

type Row = Tables['notes']

const noteOf = (row: Row): Note => ({
  id: row.id,
  entityKind: row.entity_kind,
  entity: row.entity,
  text: row.text,
  by: row.by_user,
  at: row.at,
  version: row.version,
})

/** The notes of the actor's own side, about one thing or all. Throws `Forbidden` for one who may read none, as an admin. */
export async function listNotes(
  read: Read,
  dossierId: string,
  actor: Actor,
  about: { entityKind?: string; entity?: string } = {},
): Promise<Note[]> {
  demand(actor, 'read-private-note', actor.side)
  const rows = await read.rows(sql<Row>`
    select n.* from notes n where n.dossier_id = ${dossierId} and n.side = ${actor.side} and not n.withdrawn
      and n.version = (select max(version) from notes o where o.dossier_id = n.dossier_id and o.id = n.id)
      and (${about.entityKind ?? null}::text is null or n.entity_kind = ${about.entityKind ?? null}::text)
      and (${about.entity ?? null}::text is null or n.entity = ${about.entity ?? null}::text) order by n.at, n.id`)
  return rows.map(noteOf)
}

/** Writes a note for the actor's own side. The log tells that, when and by whom, but not what or about what. Throws `Forbidden`, `Invalid`. */
export async function writeNote(
  write: Write,
  about: { entityKind: string; entity: string },
  text: string,
): Promise<Note> {
  demand(write.actor, 'write-private-note', write.actor.side)
  const id = `k-${write.effects.random(8)}`
  const { note, logged } = await addNoteVersion(write, id, about, text, 1)
  write.log({ what: 'private note written', entity: 'note', id, after: logged })
  return note
}

/**
 * Changes a note of the actor's own side or, with `null`, withdraws it; earlier versions are kept. To anyone else the note is not
 * there. Throws `NotFound`, `Forbidden`, `Conflict`, `Invalid`.
 */
export async function changeNote(write: Write, id: string, text: string | null, version: number): Promise<void> {
  demand(write.actor, 'write-private-note', write.actor.side)
  const [before] = await write.rows(sql<Row>`
    select * from notes where dossier_id = ${write.dossierId} and id = ${id} and side = ${write.actor.side} order by version desc limit 1`)
  if (!before || before.withdrawn) throw new NotFound('note', id)
  if (before.version !== version) throw new Conflict('Someone changed this note meanwhile; look at it again.')
  const about = { entityKind: before.entity_kind, entity: before.entity }
  const { logged } = await addNoteVersion(write, id, about, text, version + 1)
  const what = text === null ? 'private note withdrawn' : 'private note changed'
  write.log({ what, entity: 'note', id, after: logged })
}

/** Adds a version of a note of the actor's own side; `null` withdraws it. `logged` is what the log may have of it. Throws `Invalid`. */
export async function addNoteVersion(
  write: Write,
  id: string,
  about: { entityKind: string; entity: string },
  text: string | null,
  version: number,
): Promise<{ note: Note; logged: { version: number; hash: string } }> {
  if (text !== null && text.trim() === '') throw new Invalid('A note needs words.')
  const row: Row = {
    dossier_id: write.dossierId,
    id,
    side: write.actor.side!,
    entity_kind: about.entityKind,
    entity: about.entity,
    text: text ?? '',
    by_user: write.actor.user,
    at: write.at,
    version,
    withdrawn: text === null,
    salt: write.effects.random(16),
  }
  await write.insert('notes', [row])
  // The salt keeps the other side, which reads the log, from trying out what the words may have been.
  return { note: noteOf(row), logged: { version, hash: sha256Of(`${row.salt}|${row.text}`) } }
}
