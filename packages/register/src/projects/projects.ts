import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate } from '../contracts.ts'
import type { Read, Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { LIVING } from '../queries/conditions.ts'
import type { ObstacleView } from '../undertakings/undertakings.ts'
import type { Names } from '../views.ts'

/** A project of the dossier with its state over time and what stands in its way. */
export interface ProjectDetail {
  readonly id: string
  readonly name: Names
  readonly aliases: readonly string[]
  readonly state: string | null
  readonly version: number
  readonly states: readonly {
    readonly state: string
    readonly since: IsoDate | null
    readonly note: string | null
    readonly document: string | null
    readonly by: string
  }[]
  readonly obstacles: readonly ObstacleView[]
  /** Undertakings that name it, the oldest first. */
  readonly undertakings: readonly {
    readonly id: string
    readonly wording: Names
    readonly openedOn: IsoDate | null
    readonly phase: string
  }[]
}

/** One project. Throws `NotFound`. */
export async function getProject(read: Read, dossierId: string, id: string): Promise<ProjectDetail> {
  const [row] = await read.rows(
    sql<Tables['projects']>`select * from projects where dossier_id = ${dossierId} and id = ${id}`,
  )
  if (!row) throw new NotFound('project', id)
  return {
    id,
    name: row.name,
    state: row.state,
    version: row.version,
    aliases: (
      await read.rows(
        sql<{
          name: string
        }>`select name from names where dossier_id = ${dossierId} and kind = 'project' and entity = ${id} order by position, name`,
      )
    ).map(({ name }) => name),
    states: await read.rows(sql<ProjectDetail['states'][number]>`
      select state, since, note, document, by_user as by from project_states where dossier_id = ${dossierId} and project = ${id} and not withdrawn order by since nulls first, at`),
    obstacles: await read.rows(sql<ObstacleView>`
      select id, kind, text, opened_on as "openedOn", closed_on as "closedOn", version from obstacles
      where dossier_id = ${dossierId} and entity_kind = 'project' and entity = ${id} and not withdrawn order by opened_on nulls last, id`),
    undertakings: await read.rows(sql<ProjectDetail['undertakings'][number]>`
      select id, wording, opened_on as "openedOn", phase from undertakings
      where dossier_id = ${dossierId} and joined_into is null and state in ${LIVING} and signs->'entities' @> ${JSON.stringify([{ kind: 'project', id }])}::jsonb
      order by opened_on nulls last, id limit 500`),
  }
}

/** Says in what state a project is, since when, and where that stands. Earlier states stay. Throws `NotFound`, `Conflict`, `Forbidden`, `Invalid`. */
export async function setProjectState(
  write: Write,
  id: string,
  given: {
    readonly state: string
    readonly since?: IsoDate | null
    readonly note?: string | null
    readonly document?: string | null
  },
  version: number,
): Promise<void> {
  demand(write.actor, 'write-entry')
  if (given.state.trim() === '') throw new Invalid('A project’s state needs a word.')
  const [before] = await write.rows(
    sql<Tables['projects']>`select * from projects where dossier_id = ${write.dossierId} and id = ${id} for update`,
  )
  if (!before) throw new NotFound('project', id)
  if (before.version !== version) throw new Conflict('Someone changed this project meanwhile; look at it again.')
  const stateId = `j-${write.effects.random(8)}`
  await write.insert('project_states', [
    {
      dossier_id: write.dossierId,
      id: stateId,
      project: id,
      state: given.state,
      since: given.since ?? null,
      note: given.note ?? null,
      document: given.document ?? null,
      by_user: write.actor.user,
      at: write.at,
      withdrawn: false,
    },
  ])
  await write.run(
    sql`update projects set state = ${given.state}, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`,
  )
  write.log({
    what: 'project’s state set',
    entity: 'project',
    id,
    before: { state: before.state },
    after: { id: stateId, ...given },
  })
}
