import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Names } from './common.ts'
import { Obstacle, UndertakingPhase } from './undertaking.ts'

/** A project that the dossier lists, with all its names. */
export const Project = z.object({ id: Id, names: Names, aliases: z.array(z.string()) }).openapi('Project')
export const ProjectList = z.object({ items: z.array(Project) }).openapi('ProjectList')

/** A project with its state over time, what stands in its way, and the undertakings that name it. */
export const ProjectDetail = Project.extend({
  /** In the words of who said so last; null when nobody has. */
  state: z.string().nullable(),
  states: z.array(
    z.object({
      state: z.string(),
      since: IsoDate.nullable(),
      note: z.string().nullable(),
      documentId: Id.nullable(),
      by: z.string(),
    }),
  ),
  obstacles: z.array(Obstacle),
  undertakings: z.array(z.object({ id: Id, wording: Names, openedOn: IsoDate.nullable(), phase: UndertakingPhase })),
  version: z.int(),
}).openapi('ProjectDetail')

/** Body of `POST …/projects/{id}/state`; earlier states stay. */
export const ProjectStateInput = z
  .object({
    state: z.string().trim().min(1).max(200),
    since: IsoDate.nullable().optional(),
    note: z.string().max(4000).nullable().optional(),
    documentId: Id.nullable().optional(),
    version: z.int(),
  })
  .openapi('ProjectStateInput')

export type Project = z.infer<typeof Project>
export type ProjectList = z.infer<typeof ProjectList>
export type ProjectDetail = z.infer<typeof ProjectDetail>
export type ProjectStateInput = z.infer<typeof ProjectStateInput>
