import { z } from '@hono/zod-openapi'
import { Id, Instant, PartyCode } from './common.ts'

/** What the asker is in one dossier; `side` is null for one who writes for none. */
export const Membership = z
  .object({
    dossierId: Id,
    side: PartyCode.nullable(),
    role: z.enum(['reader', 'officer', 'secretary', 'admin']),
  })
  .openapi('Membership')

/** Who is asking, and what they may do where. */
export const Me = z
  .object({
    /** Id of the account, as the log has it. */
    user: z.string(),
    name: z.string(),
    /** A browser's session by one-time link or by token, or a program with a token. */
    through: z.enum(['link', 'session', 'token']),
    memberships: z.array(Membership),
    version: z.string(),
    now: Instant,
  })
  .openapi('Me')

/** Body of `POST /me/side`: whoever keeps the register alone chooses the side's desk to sit at; null for none. */
export const SideChoice = z.object({ dossierId: Id, side: PartyCode.nullable() }).openapi('SideChoice')

/** Body of `POST /api/v1/session`: an API token becomes this browser's session. */
export const TokenEntry = z.object({ token: z.string().min(10).max(200) }).openapi('TokenEntry')

export type Membership = z.infer<typeof Membership>
export type Me = z.infer<typeof Me>
export type SideChoice = z.infer<typeof SideChoice>
export type TokenEntry = z.infer<typeof TokenEntry>
