import type { Source, TakenIn } from '@rapporteur/intake'
import type { Knowledge, Readable, Reading } from '@rapporteur/reading'
import type { Actor, Register } from '@rapporteur/register'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actorIn, type Asker } from './access/asker.ts'
import type { Sessions } from './access/sessions.ts'
import type { Effects } from './effects.ts'
import type { Jobs } from './jobs/runner.ts'

/** The steps before the register, given from outside so that the API knows only their types. */
export interface ApiOptions {
  readonly register: Register
  /** Draws a document's findings; `read` of `@rapporteur/reading`. */
  readonly read: (readable: Readable, knowledge?: Knowledge) => Reading | Promise<Reading>
  /** Makes documents of a file's bytes; `takeIn` of `@rapporteur/intake` with the options wanted. */
  readonly takeIn: (source: Source) => Promise<TakenIn>
  /** Version of the program, shown by `/me` and the OpenAPI document. Default `0.0.0`. */
  readonly version?: string
  /** Most bytes of one upload request. Default 200 MB. */
  readonly uploadLimit?: number
  readonly effects?: Partial<Effects>
}

/** What every route works with. */
export interface ApiContext extends Required<Omit<ApiOptions, 'effects'>> {
  readonly effects: Effects
  readonly sessions: Sessions
  readonly jobs: Jobs
}

export interface ApiEnvironment {
  Variables: { asker: Asker }
}
export type Api = OpenAPIHono<ApiEnvironment>

/** Who is asking, in this dossier. Throws NotFound when the dossier is not theirs to know of. */
export const actorOfRequest = (c: Context<ApiEnvironment>, context: ApiContext, dossierId: string): Promise<Actor> =>
  actorIn(context.register, c.get('asker'), dossierId)

/** Today as an ISO date, in UTC. */
export const today = (context: ApiContext): string => context.effects.now().toISOString().slice(0, 10)
