import { z } from '@hono/zod-openapi'
import { Id, Instant, PageQuery, Paging, PartyCode } from './common.ts'

export const LogEntry = z
  .object({
    sequence: z.int(),
    at: Instant,
    who: z.string(),
    side: PartyCode.nullable(),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: Id }),
    before: z.unknown(),
    after: z.unknown(),
    hash: z.string(),
    previousHash: z.string().nullable(),
  })
  .openapi('LogEntry')
export const LogQuery = PageQuery.extend({ subjectKind: z.string().optional(), subjectId: Id.optional() })
export const Log = z.object({ items: z.array(LogEntry), page: Paging }).openapi('Log')

/** Result of checking the whole chain and every anchor. */
export const Verification = z
  .object({
    ok: z.boolean(),
    changes: z.int(),
    documents: z.int(),
    anchors: z.int(),
    faults: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .openapi('Verification')

export type LogEntry = z.infer<typeof LogEntry>
export type LogQuery = z.infer<typeof LogQuery>
export type Log = z.infer<typeof Log>
export type Verification = z.infer<typeof Verification>
