import { z } from '@hono/zod-openapi'
import { Anchor, Id, IsoDate, Names, PageQuery, Paging, PartyCode, Reference, ReviewState, Standing } from './common.ts'

export const Post = z
  .object({
    role: z.string(),
    names: Names,
    bodyId: Id.nullable(),
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
    anchor: Anchor.nullable(),
  })
  .openapi('Post')

export const Person = z
  .object({
    id: Id,
    canonical: z.string(),
    names: Names,
    aliases: z.array(z.string()),
    side: PartyCode.nullable(),
    posts: z.array(Post),
    documents: z.int(),
    anchors: z.array(Anchor),
    standing: Standing,
    review: ReviewState,
  })
  .openapi('Person')

export const PersonQuery = PageQuery.extend({ side: PartyCode.optional(), q: z.string().max(200).optional() })
export const PersonList = z.object({ items: z.array(Person), page: Paging }).openapi('PersonList')

export const CoChair = z
  .object({ side: PartyCode, person: Reference, from: IsoDate.nullable(), to: IsoDate.nullable() })
  .openapi('CoChair')

export const Body = z
  .object({
    id: Id,
    kind: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']),
    names: Names,
    parentId: Id.nullable(),
    sides: z.array(PartyCode),
    coChairs: z.array(CoChair),
    sessions: z.int(),
    lastSession: Reference.nullable(),
    nextSession: Reference.nullable(),
  })
  .openapi('Body')
export const BodyList = z.object({ items: z.array(Body) }).openapi('BodyList')

export const Project = z
  .object({
    id: Id,
    names: Names,
    aliases: z.array(z.string()),
    state: z.enum(['proposed', 'under-way', 'stalled', 'completed', 'dropped', 'unknown']),
    topics: z.array(z.string()),
    obstacles: z.array(z.string()),
    instructions: z.array(z.string()),
    undertakings: z.array(Reference),
    anchors: z.array(Anchor),
    standing: Standing,
  })
  .openapi('Project')
export const ProjectList = z.object({ items: z.array(Project), page: Paging }).openapi('ProjectList')

export type Post = z.infer<typeof Post>
export type Person = z.infer<typeof Person>
export type PersonQuery = z.infer<typeof PersonQuery>
export type PersonList = z.infer<typeof PersonList>
export type CoChair = z.infer<typeof CoChair>
export type Body = z.infer<typeof Body>
export type BodyList = z.infer<typeof BodyList>
export type Project = z.infer<typeof Project>
export type ProjectList = z.infer<typeof ProjectList>
