import { z } from '@hono/zod-openapi'
import { Id, Instant } from './common.ts'

/** Work that the server does in the background. */
export const Job = z
  .object({
    id: z.string(),
    /** `proposals`: links and settlements of a dossier are sought anew. `upkeep`: the database gives back room. */
    kind: z.string(),
    /** Null for what concerns the whole register. */
    dossierId: Id.nullable(),
    state: z.enum(['waiting', 'under-way', 'done', 'failed']),
    /** How far it is, as far as told. */
    progress: z.object({ done: z.int(), total: z.int() }).nullable(),
    /** How often it was begun. */
    attempts: z.int(),
    /** When it is due, or was. */
    dueAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    /** Why the last attempt failed; told only to who keeps the register. */
    error: z.string().nullable(),
  })
  .openapi('Job')
export const JobList = z.object({ items: z.array(Job) }).openapi('JobList')

export type Job = z.infer<typeof Job>
export type JobList = z.infer<typeof JobList>
