import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Certainty,
  Id,
  IsoDate,
  Names,
  PageQuery,
  Paging,
  PartyCode,
  Reference,
  ReviewState,
  SortOrder,
  Standing,
  Verdict,
  Wording,
} from './common.ts'

export const Meeting = z
  .object({
    id: Id,
    kind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']),
    bodyId: Id.nullable(),
    bodyKind: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']).nullable(),
    bodyNames: Names,
    /** What the dossier or a person calls it; null for one that only documents know. */
    titles: Names.nullable(),
    ordinal: z.int().nullable(),
    date: IsoDate.nullable(),
    place: z.string().nullable(),
    /** Its names by language; null where no table has it. */
    placeNames: Names.nullable(),
    /** Id of the dossier's place, when it is one of them. */
    placeId: Id.nullable(),
    online: z.boolean(),
    status: z.enum(['held', 'planned']),
    parties: z.array(PartyCode),
    review: ReviewState,
    standing: Standing,
    /** What the earliest document says of it. */
    words: Wording.nullable(),
    /** How many documents speak of it. */
    documents: z.int(),
    version: z.int(),
  })
  .openapi('Meeting')

/** One document's word for something. */
export const Source = z
  .object({
    anchor: Anchor,
    certainty: Certainty,
    verdict: Verdict,
    review: ReviewState,
    url: z.string().nullable(),
    reporter: z.string().nullable(),
  })
  .openapi('Source')

export const MeetingDetail = Meeting.extend({
  sources: z.array(Source),
  /** The sessions of the same body before and after. */
  previous: Reference.nullable(),
  next: Reference.nullable(),
  people: z.array(z.object({ id: Id, names: Names, side: PartyCode.nullable() })),
  /** Undertakings of the documents that report this meeting. */
  undertakings: z.array(z.object({ id: Id, kind: z.string(), quote: z.string(), documentId: Id })),
}).openapi('MeetingDetail')

export const MeetingQuery = PageQuery.extend({
  kind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']).optional(),
  bodyId: Id.optional(),
  status: z.enum(['held', 'planned']).optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  order: SortOrder.default('desc'),
})

export const MeetingList = z.object({ items: z.array(Meeting), page: Paging }).openapi('MeetingList')

export type Meeting = z.infer<typeof Meeting>
export type Source = z.infer<typeof Source>
export type MeetingDetail = z.infer<typeof MeetingDetail>
export type MeetingQuery = z.infer<typeof MeetingQuery>
export type MeetingList = z.infer<typeof MeetingList>
