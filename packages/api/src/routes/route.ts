import { z } from '@hono/zod-openapi'
import { Id } from '../schemas/common.ts'

/** Path parameters: `{d}` a dossier, `{id}` a thing in it. */
export const InDossier = z.object({ d: Id })
export const OneInDossier = z.object({ d: Id, id: Id })

/** The good answer of a route, as JSON. What goes wrong is the same for all and added to the OpenAPI document once. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
})

/** A request's body, as JSON. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

/** Query words to the register's. */
export const direction = (order: 'asc' | 'desc'): 'up' | 'down' => (order === 'asc' ? 'up' : 'down')

/** The part of a register's page that a client sees beside the items. */
export const pageOf = ({ total, offset, limit }: { total: number; offset: number; limit: number }) => ({
  total,
  offset,
  limit,
})
