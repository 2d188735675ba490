import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Certainty,
  Id,
  Instant,
  IsoDate,
  PageQuery,
  Paging,
  PartyCode,
  ReviewState,
  Verdict,
} from './common.ts'

export const Implied = z.object({
  field: z.string(),
  from: z.string(),
  span: z.tuple([z.int(), z.int()]).nullable(),
})

export const Review = z
  .object({
    state: ReviewState,
    by: z.string().nullable(),
    at: Instant.nullable(),
    /** Who accepted it first, where the dossier wants four eyes and a second person has not looked yet. */
    secondedBy: z.string().nullable(),
    /** The finding this one was merged into. */
    mergedInto: Id.nullable(),
  })
  .openapi('Review')

const grounded = {
  id: Id,
  anchor: Anchor,
  rule: z.string(),
  reader: z.string(),
  certainty: Certainty,
  implied: z.array(Implied),
  verdict: Verdict,
  review: Review,
  version: z.int(),
  /** What the reader had found, where a person corrected it. */
  asRead: z.record(z.string(), z.unknown()).nullable(),
  /** Entries of the register that stand on this finding. */
  entries: z.array(z.object({ kind: z.string(), id: Id })),
}

/** Numbers as the reader found them; `value` in base units (2,6 tỷ USD is 2600000000). */
export const FigureFields = z.object({
  indicator: z.string(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(['exact', 'about', 'over', 'nearly', 'up-to']),
  period: IsoDate.nullable(),
  change: z.number().nullable(),
  changeBase: z.string().nullable(),
  status: z.enum(['actual', 'target', 'forecast']),
  from: PartyCode.nullable(),
  to: PartyCode.nullable(),
})

export const MeetingFields = z.object({
  meetingKind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']),
  body: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']).nullable(),
  ordinal: z.int().nullable(),
  date: IsoDate.nullable(),
  place: z.string().nullable(),
  placeAliases: z.array(z.string()).default([]),
  online: z.boolean(),
  status: z.enum(['held', 'planned']),
  parties: z.array(PartyCode),
})

export const PersonFields = z.object({
  name: z.string(),
  canonical: z.string().nullable(),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  side: PartyCode.nullable(),
  mentions: z.array(z.tuple([z.int(), z.int()])).default([]),
})

export const InstrumentFields = z.object({
  instrumentKind: z.enum(['minutes', 'memorandum', 'agreement', 'declaration', 'plan', 'contract', 'other']),
  name: z.string().nullable().default(null),
  ordinal: z.int().nullable().default(null),
  subject: z.string().nullable(),
  status: z.enum(['signed', 'in-force', 'planned']),
  signedOn: IsoDate.nullable(),
  termMonths: z.int().nullable(),
  parties: z.array(PartyCode),
})

export const UndertakingFields = z.object({
  undertakingKind: z.enum(['agreed', 'proposed', 'pledged', 'directed', 'urged']),
  by: z.array(PartyCode),
  due: IsoDate.nullable(),
  topics: z.array(z.string()),
})

export const FigureFinding = FigureFields.extend({ ...grounded, kind: z.literal('figure') }).openapi('FigureFinding')
export const MeetingFinding = MeetingFields.extend({ ...grounded, kind: z.literal('meeting') }).openapi(
  'MeetingFinding',
)
export const PersonFinding = PersonFields.extend({ ...grounded, kind: z.literal('person') }).openapi('PersonFinding')
export const InstrumentFinding = InstrumentFields.extend({ ...grounded, kind: z.literal('instrument') }).openapi(
  'InstrumentFinding',
)
export const UndertakingFinding = UndertakingFields.extend({ ...grounded, kind: z.literal('undertaking') }).openapi(
  'UndertakingFinding',
)

export const Finding = z
  .discriminatedUnion('kind', [FigureFinding, MeetingFinding, PersonFinding, InstrumentFinding, UndertakingFinding])
  .openapi('Finding')

export const FindingKind = z.enum(['figure', 'meeting', 'person', 'instrument', 'undertaking'])

const note = z.string().max(2000).optional()
/** The finding's `version` that the reviewer looked at; when it is outdated the review is refused with 409. */
const version = z.int().optional()

/** Body of `POST …/findings/{id}/review`. */
export const ReviewAction = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('accept'), note, version }),
    z.object({
      action: z.literal('correct'),
      /** Only the fields that change, named as in the finding. */
      fields: z.record(z.string(), z.unknown()),
      note,
      version,
    }),
    z.object({ action: z.literal('reject'), note, version }),
    z.object({ action: z.literal('merge'), into: Id, note, version }),
    z.object({ action: z.literal('deprecate'), note, version }),
    /** Takes any review back; nothing is lost, the log has both. */
    z.object({ action: z.literal('reopen'), note, version }),
  ])
  .openapi('ReviewAction')

/** Body of `POST …/findings/review`: accepts those of `ids` that nothing disagrees with. */
export const BulkAccept = z.object({ ids: z.array(Id).min(1).max(1000) }).openapi('BulkAccept')
/** Why a finding needs a look of its own. */
export const BulkObstacle = z
  .enum(['reviewed-already', 'orphaned', 'not-stated', 'unknown-field', 'contradicted', 'duplicate', 'model'])
  .openapi('BulkObstacle')
export const BulkAcceptResult = z
  .object({ accepted: z.array(Id), left: z.array(z.object({ id: Id, because: z.array(BulkObstacle) })) })
  .openapi('BulkAcceptResult')

/** Query of the review queue; the default is what nobody has looked at, newest document first. */
export const QueueQuery = PageQuery.extend({
  kind: FindingKind.optional(),
  documentId: Id.optional(),
  /** `living`: not reviewed, accepted or corrected. */
  state: z.union([ReviewState, z.literal('living')]).default('unreviewed'),
  /** Words of the quote. */
  text: z.string().max(200).optional(),
})

export const Queue = z.object({ items: z.array(Finding), page: Paging }).openapi('Queue')

export type Implied = z.infer<typeof Implied>
export type Review = z.infer<typeof Review>
export type FigureFields = z.infer<typeof FigureFields>
export type MeetingFields = z.infer<typeof MeetingFields>
export type PersonFields = z.infer<typeof PersonFields>
export type InstrumentFields = z.infer<typeof InstrumentFields>
export type UndertakingFields = z.infer<typeof UndertakingFields>
export type FigureFinding = z.infer<typeof FigureFinding>
export type MeetingFinding = z.infer<typeof MeetingFinding>
export type PersonFinding = z.infer<typeof PersonFinding>
export type InstrumentFinding = z.infer<typeof InstrumentFinding>
export type UndertakingFinding = z.infer<typeof UndertakingFinding>
export type Finding = z.infer<typeof Finding>
export type FindingKind = z.infer<typeof FindingKind>
export type ReviewAction = z.infer<typeof ReviewAction>
export type BulkAccept = z.infer<typeof BulkAccept>
export type BulkObstacle = z.infer<typeof BulkObstacle>
export type BulkAcceptResult = z.infer<typeof BulkAcceptResult>
export type QueueQuery = z.infer<typeof QueueQuery>
export type Queue = z.infer<typeof Queue>
