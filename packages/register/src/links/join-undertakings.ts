import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, NotFound } from '../errors.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'
import { belongingTo, moveLife, stillIn, type Moved } from './joined-lives.ts'

/** Makes one undertaking part of another's life: its mentions go there, the first as the kind said. Throws `NotFound`, `Conflict`. */
export async function joinUndertaking(write: Write, id: string, into: string, kind: MentionKind): Promise<void> {
  demand(write.actor, 'confirm-link')
  const { dossierId } = write
  const rows = await write.rows(sql<Pick<Tables['undertakings'], 'id' | 'joined_into'>>`
    select id, joined_into from undertakings where dossier_id = ${dossierId} and id in (${id}, ${into}) for update`)
  const from = rows.find((row) => row.id === id)
  const to = rows.find((row) => row.id === into)
  if (!from) throw new NotFound('undertaking', id)
  if (!to) throw new NotFound('undertaking', into)
  const thread = to.joined_into ?? to.id
  if (from.joined_into !== null) throw new Conflict('This undertaking is part of another already.')
  if (thread === id) throw new Conflict('An undertaking cannot become part of itself.')
  const before = await belongingTo(write, id)
  const mentions = before.mentions.map((mention, n) => (n === 0 ? { ...mention, kind } : mention))
  await moveLife(write, id, thread, 'into', { ...before, mentions })
  write.log({
    what: 'undertaking joined into another',
    entity: 'undertaking',
    id,
    before,
    after: { into: thread, kind },
  })
}

/** Takes an undertaking out of the thread it was joined into; its own mentions come back as they were. Throws `NotFound`, `Conflict`. */
export async function partUndertaking(write: Write, id: string): Promise<void> {
  demand(write.actor, 'confirm-link')
  const { dossierId } = write
  const [row] = await write.rows(sql<{ joined_into: string | null }>`
    select joined_into from undertakings where dossier_id = ${dossierId} and id = ${id} for update`)
  if (!row) throw new NotFound('undertaking', id)
  const thread = row.joined_into
  if (thread === null) throw new Conflict('This undertaking is no part of another.')
  const { was, now } = await stillIn(write, thread, await broughtBy(write, id))
  await moveLife(write, id, thread, 'out-of', was)
  const undecided = await write.rows(sql<{ id: string }>`
    update link_proposals set state = 'rejected', decided_by = ${write.actor.user}, decided_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and undertaking = ${id} and other_kind = 'undertaking' and other = ${thread} and state = 'confirmed' returning id`)
  write.log({
    what: 'undertaking parted from another',
    entity: 'undertaking',
    id,
    before: { into: thread, ...now, proposals: undecided.map((proposal) => proposal.id) },
  })
}

/** What an undertaking brought into the thread that it is part of, as it was before. */
async function broughtBy(write: Write, id: string): Promise<Moved> {
  const [line] = await write.rows(sql<{ before: Partial<Moved> }>`
    select before from change_log where dossier_id = ${write.dossierId} and entity = 'undertaking' and id = ${id}
      and what = 'undertaking joined into another' order by seq desc limit 1`)
  return { mentions: line?.before.mentions ?? [], parts: line?.before.parts ?? [] }
}
