import { z } from '@hono/zod-openapi'
import {
  Id,
  Instant,
  IsoDate,
  Names,
  PageQuery,
  Paging,
  PartyCode,
  ReviewState,
  SortOrder,
  Standing,
} from './common.ts'
import { Source } from './meeting.ts'

/** What one side says of an undertaking. */
export const AssessmentValue = z
  .enum(['no-evidence', 'not-started', 'under-way', 'substantial', 'fulfilled', 'dropped'])
  .openapi('AssessmentValue')

export const Assessment = z
  .object({
    side: PartyCode,
    /** 1 for a side's first of this undertaking. */
    number: z.int(),
    value: AssessmentValue,
    reason: z.string().nullable(),
    /** Ids of documents that show it. */
    evidence: z.array(Id),
    /** The day of which it speaks. */
    on: IsoDate,
    meetingId: Id.nullable(),
    by: z.string(),
    at: Instant,
  })
  .openapi('Assessment')

/** Body of `POST …/undertakings/{id}/assessments`; the side is the writer's own. */
export const AssessmentInput = z
  .object({
    value: AssessmentValue,
    reason: z.string().trim().min(1).max(4000),
    evidence: z.array(Id).max(50).default([]),
    on: IsoDate.optional(),
    meetingId: Id.nullable().optional(),
    /** Number of this side's last assessment that the writer saw, 0 for none; refused with 409 when outdated. */
    after: z.int().min(0).optional(),
  })
  .openapi('AssessmentInput')

/** What a session or document does with an undertaking. */
export const MentionKind = z
  .enum(['adopted', 'restated', 'narrowed', 'widened', 'split', 'merged', 'postponed', 'dropped', 'fulfilled'])
  .openapi('MentionKind')

/** An undertaking as one session or document has it. */
export const Mention = z
  .object({
    id: Id,
    kind: MentionKind,
    date: IsoDate.nullable(),
    due: IsoDate.nullable(),
    meetingId: Id.nullable(),
    documentId: Id.nullable(),
    /** Undertakings it was split or merged into. */
    into: z.array(Id),
    note: z.string().nullable(),
    /** It does not follow from what went before (fulfilled, then restated): to be looked at. */
    unexpected: z.boolean(),
    source: Source.nullable(),
  })
  .openapi('Mention')

/** Body of `POST …/undertakings/{id}/mentions`: what a session did with it, as a person enters it. */
export const MentionInput = z
  .object({
    kind: MentionKind,
    date: IsoDate.nullable(),
    meetingId: Id.nullable().optional(),
    documentId: Id.nullable().optional(),
    findingId: Id.nullable().optional(),
    due: IsoDate.nullable().optional(),
    into: z.array(Id).max(50).optional(),
    note: z.string().max(4000).nullable().optional(),
    version: z.int().optional(),
  })
  .openapi('MentionInput')

/** What wants attention, the most pressing first. */
export const Attention = z
  .enum(['overdue', 'silent', 'differ', 'proposed', 'unassessed', 'due-soon', 'open', 'closed'])
  .openapi('Attention')

export const UndertakingPhase = z
  .enum(['unmentioned', 'open', 'split', 'merged', 'dropped', 'fulfilled'])
  .openapi('UndertakingPhase', {
    description: 'Where it stands by its mentions alone; what the sides think is an assessment.',
  })

export const UndertakingKind = z.enum(['agreed', 'proposed', 'pledged', 'directed', 'urged']).openapi('UndertakingKind')

export const Undertaking = z
  .object({
    id: Id,
    /** The words, by language, in which it was adopted. */
    wording: Names,
    kind: UndertakingKind,
    parties: z.array(PartyCode),
    topics: z.array(z.string()),
    bodyId: Id.nullable(),
    openedOn: IsoDate.nullable(),
    lastMentionedOn: IsoDate.nullable(),
    /** The due date as last set. */
    due: IsoDate.nullable(),
    postponements: z.int(),
    phase: UndertakingPhase,
    /** Days since the last possible due day; null when not overdue. */
    overdueDays: z.int().nullable(),
    /** Days to the last possible due day; null when not due soon. */
    dueInDays: z.int().nullable(),
    /** Sessions and months that passed without a mention; null when not silent. */
    silent: z.object({ sessions: z.array(Id), months: z.int(), since: IsoDate }).nullable(),
    /** `agreed` only when every side has spoken and all say the same. */
    joint: z.object({
      state: z.enum(['agreed', 'differ', 'incomplete']),
      value: AssessmentValue.nullable(),
      bySide: z.array(
        z.object({
          side: PartyCode,
          value: AssessmentValue.nullable(),
          reason: z.string().nullable(),
          on: IsoDate.nullable(),
        }),
      ),
    }),
    /** How well it is documented; set by neither side. */
    evidence: z.object({
      level: z.enum(['none', 'weak', 'fair', 'strong']),
      independent: z.int(),
      kinds: z.array(z.string()),
      newestMonths: z.int().nullable(),
    }),
    attention: z.array(Attention),
    review: ReviewState,
    standing: Standing,
    version: z.int(),
  })
  .openapi('Undertaking')

export const Obstacle = z
  .object({
    id: Id,
    kind: z.string(),
    text: z.string(),
    openedOn: IsoDate.nullable(),
    closedOn: IsoDate.nullable(),
    version: z.int(),
  })
  .openapi('Obstacle')

/** Body of `POST …/undertakings/{id}/obstacles` and `POST …/projects/{id}/obstacles`. */
export const ObstacleInput = z
  .object({
    kind: z.string().trim().min(1).max(60),
    text: z.string().trim().min(1).max(4000),
    openedOn: IsoDate.nullable().optional(),
    documentId: Id.nullable().optional(),
  })
  .openapi('ObstacleInput')

/** Body of `POST …/obstacles/{id}/close`. */
export const ObstacleClosing = z.object({ closedOn: IsoDate, version: z.int() }).openapi('ObstacleClosing')

/** Body of `POST …/undertakings/{id}/responsibles`; the agency must be of the writer's own side. */
export const ResponsibleInput = z
  .object({ agencyId: Id, note: z.string().max(2000).nullable().default(null) })
  .openapi('ResponsibleInput')

/** An agency of a side that may be made responsible. */
export const Agency = z.object({ id: Id, side: PartyCode, names: Names }).openapi('Agency')
export const AgencyList = z.object({ items: z.array(Agency) }).openapi('AgencyList')

/** That two undertakings are one (`link`), or that something came of one (`fulfilment`); a person decides. */
export const Proposal = z
  .object({
    id: Id,
    undertakingId: Id,
    about: z.enum(['link', 'fulfilment']),
    /** What the mention would be. */
    kind: MentionKind,
    /** The other undertaking, or the first piece of evidence. */
    otherId: Id,
    otherKind: z.string(),
    score: z.number(),
    /** Why a link is proposed, strongest first. */
    reasons: z.array(z.record(z.string(), z.unknown())),
    /** What is proposed to have come of it, and from what. */
    fulfilment: z.record(z.string(), z.unknown()).nullable(),
    state: z.enum(['proposed', 'confirmed', 'rejected']),
    version: z.int(),
  })
  .openapi('Proposal')
/** That two entries are one under two names. */
export const Merge = z
  .object({
    id: Id,
    kind: z.enum(['instrument', 'meeting']),
    /** The one that stays, and the one that would become part of it. */
    keptId: Id,
    otherId: Id,
    names: z.object({ kept: Names.nullable(), other: Names.nullable() }),
    score: z.number(),
    /** Why; the codes are listed in the API's README. */
    reasons: z.array(z.object({ code: z.string(), shared: z.array(z.string()) })),
    state: z.enum(['proposed', 'confirmed', 'rejected']),
    version: z.int(),
  })
  .openapi('Merge')
export const MergeList = z.object({ items: z.array(Merge) }).openapi('MergeList')
export const MergeQuery = z.object({ state: z.enum(['proposed', 'confirmed', 'rejected']).default('proposed') })

/** Body of `POST …/merges/{id}`. */
export const MergeDecision = z
  .object({ decision: z.enum(['confirm', 'reject']), version: z.int().optional() })
  .openapi('MergeDecision')

export const ProposalList = z.object({ items: z.array(Proposal) }).openapi('ProposalList')
export const ProposalQuery = z.object({
  state: z.enum(['proposed', 'confirmed', 'rejected']).default('proposed'),
  undertakingId: Id.optional(),
})

/** Body of `POST …/undertakings/{id}/join`: its first mention becomes one of this kind in the other's life. */
export const JoinInput = z.object({ into: Id, kind: MentionKind.default('restated') }).openapi('JoinInput')

/** Body of `POST …/proposals/{id}`. */
export const Decision = z
  .object({ decision: z.enum(['confirm', 'reject']), kind: MentionKind.optional(), version: z.int().optional() })
  .openapi('Decision')

export const UndertakingLife = Undertaking.extend({
  mentions: z.array(Mention),
  /** Every assessment of each side, the oldest first. */
  assessments: z.array(Assessment),
  responsibles: z.array(z.object({ side: PartyCode, agencyId: Id, note: z.string().nullable() })),
  ties: z.array(z.object({ tie: z.string(), kind: z.string(), id: Id })),
  obstacles: z.array(Obstacle),
  proposals: z.array(Proposal),
}).openapi('UndertakingLife')

export const UndertakingQuery = PageQuery.extend({
  phase: UndertakingPhase.optional(),
  attention: Attention.optional(),
  bodyId: Id.optional(),
  topic: z.string().max(40).optional(),
  projectId: Id.optional(),
  party: PartyCode.optional(),
  meetingId: Id.optional(),
  text: z.string().max(200).optional(),
  /** By the day it was first undertaken; without a day last. */
  order: SortOrder.default('asc'),
  /** The day as of which states are reckoned; what was said later is left out. Default today. */
  asOf: z.iso.date().optional(),
})

export const UndertakingList = z.object({ items: z.array(Undertaking), page: Paging }).openapi('UndertakingList')

/** Body of `PATCH …/undertakings/{id}`; its words and due date change by mentions. */
export const UndertakingChange = z
  .object({
    version: z.int(),
    topics: z.array(z.string()).optional(),
    parties: z.array(PartyCode).optional(),
    bodyId: Id.nullable().optional(),
    kind: UndertakingKind.optional(),
    wording: Names.optional(),
  })
  .openapi('UndertakingChange')

/** Body of `POST …/undertakings`: one that a person enters. */
export const UndertakingInput = z
  .object({
    wording: Names,
    kind: UndertakingKind.optional(),
    parties: z.array(PartyCode).optional(),
    due: IsoDate.nullable().optional(),
    topics: z.array(z.string()).optional(),
    bodyId: Id.nullable().optional(),
    meetingId: Id.nullable().optional(),
    openedOn: IsoDate.nullable().optional(),
  })
  .openapi('UndertakingInput')

/** A note that only its writer's side can read. */
export const Note = z
  .object({
    id: Id,
    subject: z.object({ kind: z.string(), id: Id }),
    text: z.string(),
    by: z.string(),
    at: Instant,
    version: z.int(),
  })
  .openapi('Note')
export const NoteList = z.object({ items: z.array(Note) }).openapi('NoteList')
export const NoteQuery = z.object({ subjectKind: z.string().max(40).optional(), subjectId: Id.optional() })
export const NoteInput = z
  .object({ subject: z.object({ kind: z.string().min(1).max(40), id: Id }), text: z.string().min(1).max(20_000) })
  .openapi('NoteInput')
/** Body of `PATCH …/notes/{id}`; `text` null withdraws it. */
export const NoteChange = z
  .object({ text: z.string().min(1).max(20_000).nullable(), version: z.int() })
  .openapi('NoteChange')

export type AssessmentValue = z.infer<typeof AssessmentValue>
export type Assessment = z.infer<typeof Assessment>
export type AssessmentInput = z.infer<typeof AssessmentInput>
export type MentionKind = z.infer<typeof MentionKind>
export type Mention = z.infer<typeof Mention>
export type MentionInput = z.infer<typeof MentionInput>
export type Attention = z.infer<typeof Attention>
export type UndertakingPhase = z.infer<typeof UndertakingPhase>
export type UndertakingKind = z.infer<typeof UndertakingKind>
export type Undertaking = z.infer<typeof Undertaking>
export type Obstacle = z.infer<typeof Obstacle>
export type JoinInput = z.infer<typeof JoinInput>
export type ObstacleInput = z.infer<typeof ObstacleInput>
export type ObstacleClosing = z.infer<typeof ObstacleClosing>
export type ResponsibleInput = z.infer<typeof ResponsibleInput>
export type Agency = z.infer<typeof Agency>
export type AgencyList = z.infer<typeof AgencyList>
export type Merge = z.infer<typeof Merge>
export type MergeList = z.infer<typeof MergeList>
export type MergeQuery = z.infer<typeof MergeQuery>
export type MergeDecision = z.infer<typeof MergeDecision>
export type Proposal = z.infer<typeof Proposal>
export type ProposalList = z.infer<typeof ProposalList>
export type ProposalQuery = z.infer<typeof ProposalQuery>
export type Decision = z.infer<typeof Decision>
export type UndertakingLife = z.infer<typeof UndertakingLife>
export type UndertakingQuery = z.infer<typeof UndertakingQuery>
export type UndertakingList = z.infer<typeof UndertakingList>
export type UndertakingChange = z.infer<typeof UndertakingChange>
export type UndertakingInput = z.infer<typeof UndertakingInput>
export type Note = z.infer<typeof Note>
export type NoteList = z.infer<typeof NoteList>
export type NoteQuery = z.infer<typeof NoteQuery>
export type NoteInput = z.infer<typeof NoteInput>
export type NoteChange = z.infer<typeof NoteChange>
