import { z } from '@hono/zod-openapi'
import { Id, Instant, PartyCode } from './common.ts'

/** Who is asking, and what they may do. */
export const Me = z
  .object({
    name: z.string(),
    /** Session by link in a browser, or an API token. */
    through: z.enum(['session', 'token']),
    /** The dossier a token is bound to; null for the keeper of the whole register. */
    dossierId: Id.nullable(),
    /** The side this person writes for; null when not chosen. */
    side: PartyCode.nullable(),
    /** True when the person may act for any side (one desk keeping all). */
    keeper: z.boolean(),
    version: z.string(),
    reader: z.string().nullable(),
    now: Instant,
  })
  .openapi('Me')

/** Body of `POST /me/side`: the keeper chooses which side's desk they sit at; null for none. */
export const SideChoice = z.object({ side: PartyCode.nullable() }).openapi('SideChoice')

export type Me = z.infer<typeof Me>
export type SideChoice = z.infer<typeof SideChoice>
