import { z } from '@hono/zod-openapi'
import { Id, Instant, PageQuery, Paging, PartyCode } from './common.ts'

export const LogEntry = z
  .object({
    sequence: z.int(),
    at: Instant,
    /** Id of the account, or what the program calls itself. */
    who: z.string(),
    /** The account's name; `who` again where it is none. */
    name: z.string(),
    side: PartyCode.nullable(),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: Id }),
    before: z.unknown(),
    after: z.unknown(),
    hash: z.string(),
    previousHash: z.string(),
    /** The line that this one takes back; null for every other change. */
    undoes: z.int().nullable(),
    /** The line that took this one back. */
    undoneBy: z.int().nullable(),
    /** Whether the asker may try to take it back. What stands on it is told when tried, with `409`. */
    undoable: z.boolean(),
  })
  .openapi('LogEntry')
export const LogQuery = PageQuery.extend({ subjectKind: z.string().optional(), subjectId: Id.optional() })
export const Log = z.object({ items: z.array(LogEntry), page: Paging }).openapi('Log')

/** Result of checking the whole chain, every anchor and every original. */
export const Verification = z
  .object({
    ok: z.boolean(),
    faults: z.array(
      z.object({ what: z.enum(['chain', 'anchor', 'blob', 'orphan', 'seal']), id: z.string(), message: z.string() }),
    ),
  })
  .openapi('Verification')

export type LogEntry = z.infer<typeof LogEntry>
export type LogQuery = z.infer<typeof LogQuery>
export type Log = z.infer<typeof Log>
export type Verification = z.infer<typeof Verification>
