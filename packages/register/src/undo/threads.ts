import { sql } from 'kysely'
import { among, type Write } from '../database/handles.ts'
import { Conflict } from '../errors.ts'
import { moveLife, stillIn, type Moved } from '../links/joined-lives.ts'
import { settleLife } from '../undertakings/settle-life.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

async function undoJoined(write: Write, { id, before, after }: Line) {
  const [row] = await write.rows(sql<{ joined_into: string | null }>`
    select joined_into from undertakings where dossier_id = ${write.dossierId} and id = ${id} for update`)
  if (row?.joined_into !== after.into)
    throw new Conflict(
      `What this undertaking became part of has itself become part of ${row?.joined_into} since; part those first.`,
    )
  const moved: Moved = { mentions: before.mentions, parts: before.parts ?? [] }
  const { was, now } = await stillIn(write, after.into, moved)
  await moveLife(write, id, after.into, 'out-of', was)
  return { before: { into: after.into, ...now }, after: was }
}

async function undoParted(write: Write, { id, before }: Line) {
  const {
    into,
    mentions = [],
    parts = [],
    proposals = [],
  } = before as { into: string; proposals?: string[] } & Partial<Moved>
  const [row] = await write.rows(sql<{ joined_into: string | null }>`
    select joined_into from undertakings where dossier_id = ${write.dossierId} and id = ${into} for update`)
  if (!row || row.joined_into !== null)
    throw new Conflict('What this undertaking was part of has itself become part of another since; join them anew.')
  await moveLife(write, id, into, 'into', { mentions, parts })
  await write.run(sql`
    update link_proposals set state = 'confirmed', version = version + 1 where dossier_id = ${write.dossierId} and id in ${among(proposals)}`)
  return { after: before }
}

/** A proposal waits for a decision again. What a confirmed link joined is parted by its own line, which the same step wrote. */
async function undoDecision(write: Write, { id, before, after }: Line) {
  const { dossierId } = write
  const done: { mention: string; was?: string } | undefined = after.done
  if (after.state === 'confirmed' && after.about === 'fulfilment') {
    if (!done)
      throw new Conflict('This was decided before the log kept what it takes to undo it; enter a mention instead.')
    const restored = await write.run(
      done.was === undefined
        ? sql`update mentions set state = 'deprecated' where dossier_id = ${dossierId} and id = ${done.mention} and state = 'accepted' and undertaking = ${after.undertaking}`
        : sql`update mentions set kind = ${done.was} where dossier_id = ${dossierId} and id = ${done.mention} and undertaking = ${after.undertaking}`,
    )
    if (restored === 0)
      throw new Conflict('This undertaking has become part of another since; part them first, then undo this.')
    await settleLife(write, after.undertaking)
  }
  await write.run(sql`
    update link_proposals set state = 'proposed', decided_by = null, decided_at = null, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  return { before: { state: after.state }, after: { state: before.state } }
}

const joining = { action: 'confirm-link', facet: () => ['thread'] } as const
const decision: UndoKind = { action: 'confirm-link', facet: whole, undo: undoDecision }

export const threadKinds: Readonly<Record<string, UndoKind>> = {
  'undertaking joined into another': { ...joining, undo: undoJoined },
  'undertaking parted from another': { ...joining, undo: undoParted },
  'proposal confirmed': decision,
  'proposal rejected': decision,
}
