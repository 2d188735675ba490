import { z } from '@hono/zod-openapi'
import { Anchor, Id, IsoDate, Names, PageQuery, Paging, PartyCode, Reference, ReviewState, Standing } from './common.ts'

export const Meeting = z
  .object({
    id: Id,
    kind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']),
    bodyId: Id.nullable(),
    bodyKind: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']).nullable(),
    bodyNames: Names,
    ordinal: z.int().nullable(),
    date: IsoDate.nullable(),
    place: z.string().nullable(),
    online: z.boolean(),
    status: z.enum(['held', 'planned']),
    parties: z.array(PartyCode),
    standing: Standing,
    review: ReviewState,
    /** Every place in a document that speaks of this meeting, earliest document first. */
    anchors: z.array(Anchor),
    documents: z.int(),
    undertakings: z.int(),
  })
  .openapi('Meeting')

export const MeetingDetail = Meeting.extend({
  previous: Reference.nullable(),
  next: Reference.nullable(),
  people: z.array(Reference),
  instruments: z.array(Reference),
  undertakingRefs: z.array(Reference),
  /** Where sources differ about this meeting: the field and each value with its anchor. */
  differing: z.array(
    z.object({ field: z.string(), values: z.array(z.object({ value: z.string().nullable(), anchor: Anchor })) }),
  ),
}).openapi('MeetingDetail')

export const MeetingQuery = PageQuery.extend({
  kind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']).optional(),
  bodyId: Id.optional(),
  status: z.enum(['held', 'planned']).optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
})

export const MeetingList = z.object({ items: z.array(Meeting), page: Paging }).openapi('MeetingList')

export type Meeting = z.infer<typeof Meeting>
export type MeetingDetail = z.infer<typeof MeetingDetail>
export type MeetingQuery = z.infer<typeof MeetingQuery>
export type MeetingList = z.infer<typeof MeetingList>
