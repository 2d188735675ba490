import { sql } from 'kysely'
import { among, type Write } from '../database/handles.ts'
import { settleLives } from '../undertakings/settle-life.ts'

/** What moves when one undertaking becomes part of another: its mentions, with their kinds as they are, and what was part of it. */
export interface Moved {
  readonly mentions: readonly { readonly id: string; readonly kind: string }[]
  readonly parts: readonly string[]
}

/** What belongs to an undertaking now, in the order of its life. */
export async function belongingTo(write: Write, id: string): Promise<Moved> {
  const { dossierId } = write
  const parts = await write.rows(sql<{ id: string }>`
    select id from undertakings where dossier_id = ${dossierId} and joined_into = ${id} order by id`)
  return {
    mentions: await write.rows(sql<{ id: string; kind: string }>`
      select id, kind from mentions where dossier_id = ${dossierId} and undertaking = ${id} order by dated nulls last, article, id`),
    parts: parts.map((part) => part.id),
  }
}

/** Of what once moved into a thread, what is still there: as it was before it moved, and as it is now. */
export async function stillIn(write: Write, thread: string, moved: Moved): Promise<{ was: Moved; now: Moved }> {
  const { mentions, parts } = await belongingTo(write, thread)
  const kinds = new Map(mentions.map(({ id, kind }) => [id, kind]))
  const was = moved.mentions.filter(({ id }) => kinds.has(id))
  const there = moved.parts.filter((part) => parts.includes(part))
  return {
    was: { mentions: was, parts: there },
    now: { mentions: was.map(({ id }) => ({ id, kind: kinds.get(id)! })), parts: there },
  }
}

/** Gives mentions and parts to an undertaking that stands alone or has become part of `thread`, and brings both lives up to date. */
export async function moveLife(
  write: Write,
  id: string,
  thread: string,
  way: 'into' | 'out-of',
  { mentions, parts }: Moved,
): Promise<void> {
  const { dossierId } = write
  const owner = way === 'into' ? thread : id
  for (const kind of new Set(mentions.map((mention) => mention.kind)))
    await write.run(sql`
      update mentions set undertaking = ${owner}, kind = ${kind} where dossier_id = ${dossierId}
        and id in ${among(mentions.filter((mention) => mention.kind === kind).map((mention) => mention.id))}`)
  await write.run(sql`
    update undertakings set joined_into = case when ${way === 'into'} then ${thread} when id = ${id} then null else ${id} end, version = version + 1
    where dossier_id = ${dossierId} and id in ${among([id, ...parts])}`)
  await settleLives(write, way === 'into' ? [thread] : [id, thread])
}
