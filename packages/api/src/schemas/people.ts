import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Names, PartyCode, Reference, Standing } from './common.ts'

export const Post = z
  .object({ names: Names, from: IsoDate.nullable(), to: IsoDate.nullable() })
  .openapi('Post', { description: 'A post that someone held, as far as known; `to` null is held still, or not known.' })

/** Someone whom the dossier lists or documents name. */
export const Person = z
  .object({
    id: Id,
    names: Names,
    aliases: z.array(z.string()),
    side: PartyCode.nullable(),
    posts: z.array(Post),
    /** Bodies whose co-chair this person is or was. */
    chairs: z.array(z.object({ bodyId: Id, bodyNames: Names, from: IsoDate.nullable(), to: IsoDate.nullable() })),
    /** Known from the dossier's file, or only from documents. */
    standing: Standing,
  })
  .openapi('Person')

export const PersonQuery = z.object({ side: PartyCode.optional(), q: z.string().max(200).optional() })
export const PersonList = z.object({ items: z.array(Person) }).openapi('PersonList')

export const CoChair = z
  .object({
    side: PartyCode,
    personId: Id,
    names: Names,
    post: Names.nullable(),
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
  })
  .openapi('CoChair')

export const Body = z
  .object({
    id: Id,
    kind: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']),
    names: Names,
    parentId: Id.nullable(),
    coChairs: z.array(CoChair),
    /** Sessions in the register, held or planned. */
    sessions: z.int(),
    lastSession: Reference.nullable(),
    nextSession: Reference.nullable(),
  })
  .openapi('Body')
export const BodyList = z.object({ items: z.array(Body) }).openapi('BodyList')

export type Post = z.infer<typeof Post>
export type Person = z.infer<typeof Person>
export type PersonQuery = z.infer<typeof PersonQuery>
export type PersonList = z.infer<typeof PersonList>
export type CoChair = z.infer<typeof CoChair>
export type Body = z.infer<typeof Body>
export type BodyList = z.infer<typeof BodyList>
