import { sql } from 'kysely'
import type { Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { LIVING } from '../queries/conditions.ts'
import { edges } from '../rules/dates.ts'
import { lifeOf } from '../rules/undertaking-life.ts'
import { mentionOf, type MentionRow } from './load-lives.ts'

/** Brings what is kept beside an undertaking for finding it (phase, due, last mention) to what its mentions say. */
export async function settleLife(write: Write, id: string): Promise<void> {
  const { dossierId } = write
  const mentions = await write.rows(sql<Tables['mentions']>`
    select * from mentions where dossier_id = ${dossierId} and undertaking = ${id} and state in ${LIVING} order by dated nulls last, article, id`)
  const life = lifeOf(mentions.map((row) => mentionOf(row as unknown as MentionRow)))
  await write.run(sql`
    update undertakings set phase = ${life.state}, due = ${life.due}, due_end = ${edges(life.due)?.last ?? null},
      last_mentioned_on = ${life.lastMentioned}, version = version + 1 where dossier_id = ${dossierId} and id = ${id}`)
}

export async function settleLives(write: Write, ids: readonly string[]): Promise<void> {
  for (const id of ids) await settleLife(write, id)
}
