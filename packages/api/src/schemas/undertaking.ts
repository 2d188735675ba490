import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Id,
  Instant,
  IsoDate,
  LanguageCode,
  Names,
  PageQuery,
  Paging,
  PartyCode,
  Reference,
  ReviewState,
  Standing,
} from './common.ts'

/** What one side says of an undertaking. */
export const AssessmentValue = z
  .enum(['no-evidence', 'not-started', 'under-way', 'substantial', 'fulfilled', 'dropped'])
  .openapi('AssessmentValue')

export const Assessment = z
  .object({
    id: Id,
    side: PartyCode,
    value: AssessmentValue,
    reason: z.string(),
    evidence: z.array(Anchor),
    by: z.string(),
    at: Instant,
  })
  .openapi('Assessment')

/** Body of `POST …/undertakings/{id}/assessments`; the side is the writer's own. */
export const AssessmentInput = z
  .object({ value: AssessmentValue, reason: z.string().min(1).max(4000), evidence: z.array(Id).max(50).default([]) })
  .openapi('AssessmentInput', { description: 'evidence: ids of findings' })

/** A note that only the writer's own side can read. */
export const Note = z.object({ id: Id, side: PartyCode, text: z.string(), by: z.string(), at: Instant }).openapi('Note')
export const NoteInput = z.object({ text: z.string().min(1).max(20_000) }).openapi('NoteInput')

export const LinkKind = z
  .enum(['adopted', 'restated', 'narrowed', 'widened', 'split', 'merged', 'postponed', 'dropped', 'fulfilled'])
  .openapi('LinkKind')

/** An undertaking as one session or document has it. */
export const Mention = z
  .object({
    id: Id,
    link: LinkKind,
    state: z.enum(['proposed', 'confirmed', 'refused']),
    on: IsoDate.nullable(),
    meeting: Reference.nullable(),
    wording: z.string(),
    language: LanguageCode.nullable(),
    due: IsoDate.nullable(),
    anchor: Anchor.nullable(),
    /** Why the register proposes the link: `same project`, `same number`… with the thing itself. */
    reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
    /** 0 to 1; null for links that people made. */
    score: z.number().nullable(),
  })
  .openapi('Mention')

/** Something in the register that may settle an undertaking. */
export const EvidenceProposal = z
  .object({
    id: Id,
    outcome: z.enum(['fulfilled', 'postponed', 'dropped', 'under-way']),
    reason: z.string(),
    evidence: z.array(z.object({ reference: Reference, anchor: Anchor.nullable() })),
    state: z.enum(['proposed', 'confirmed', 'refused']),
  })
  .openapi('EvidenceProposal')

export const JointState = z
  .object({
    value: AssessmentValue.nullable(),
    /** True only when every side says the same. */
    agreed: z.boolean(),
  })
  .openapi('JointState')

export const EvidenceGrade = z
  .object({ grade: z.enum(['none', 'single', 'several', 'strong']), sources: z.int(), latest: IsoDate.nullable() })
  .openapi('EvidenceGrade')

export const Undertaking = z
  .object({
    id: Id,
    /** The wording in its own language, as first adopted or last agreed. */
    wording: z.string(),
    language: LanguageCode.nullable(),
    kind: z.enum(['agreed', 'proposed', 'pledged', 'directed', 'urged']),
    by: z.array(PartyCode),
    due: IsoDate.nullable(),
    daysLeft: z.int().nullable(),
    topics: z.array(z.string()),
    agencies: z.array(z.object({ side: PartyCode, names: Names })),
    projects: z.array(Reference),
    joint: JointState,
    /** Latest assessment of each side that gave one. */
    assessments: z.array(Assessment),
    evidence: EvidenceGrade,
    open: z.boolean(),
    overdue: z.boolean(),
    dueSoon: z.boolean(),
    silent: z.boolean(),
    silentSince: IsoDate.nullable(),
    firstOn: IsoDate.nullable(),
    lastOn: IsoDate.nullable(),
    mentionCount: z.int(),
    anchor: Anchor.nullable(),
    standing: Standing,
    review: ReviewState,
    revision: z.int(),
  })
  .openapi('Undertaking')

export const UndertakingLife = Undertaking.extend({
  mentions: z.array(Mention),
  assessmentHistory: z.array(Assessment),
  /** Own side's notes only. */
  notes: z.array(Note),
  obstacles: z.array(z.string()),
  proposals: z.array(EvidenceProposal),
}).openapi('UndertakingLife')

export const UndertakingQuery = PageQuery.extend({
  kind: z.enum(['agreed', 'proposed', 'pledged', 'directed', 'urged']).optional(),
  topic: z.string().optional(),
  by: PartyCode.optional(),
  state: AssessmentValue.optional(),
  open: z.enum(['true', 'false']).optional(),
  overdue: z.enum(['true', 'false']).optional(),
  silent: z.enum(['true', 'false']).optional(),
  meetingId: Id.optional(),
  projectId: Id.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['due', 'lastOn', 'firstOn']).default('lastOn'),
  order: z.enum(['asc', 'desc']).default('desc'),
})

export const UndertakingList = z.object({ items: z.array(Undertaking), page: Paging }).openapi('UndertakingList')

/** Body of `POST …/undertakings/{id}`: responsible agencies of the writer's own side, projects, obstacles, joint due date. */
export const UndertakingChange = z
  .object({
    revision: z.int(),
    agency: Names.optional(),
    projects: z.array(Id).optional(),
    obstacles: z.array(z.string().max(2000)).optional(),
  })
  .openapi('UndertakingChange')

/** Body of `POST …/links/{id}`: a person decides on a proposed link or settlement. */
export const Decision = z
  .object({ decision: z.enum(['confirm', 'refuse']), link: LinkKind.optional(), note: z.string().max(2000).optional() })
  .openapi('Decision')

export const LinkProposal = z
  .object({
    id: Id,
    undertaking: Reference,
    mention: Mention,
  })
  .openapi('LinkProposal')
export const LinkProposalList = z.object({ items: z.array(LinkProposal), page: Paging }).openapi('LinkProposalList')

export type AssessmentValue = z.infer<typeof AssessmentValue>
export type Assessment = z.infer<typeof Assessment>
export type AssessmentInput = z.infer<typeof AssessmentInput>
export type Note = z.infer<typeof Note>
export type NoteInput = z.infer<typeof NoteInput>
export type LinkKind = z.infer<typeof LinkKind>
export type Mention = z.infer<typeof Mention>
export type EvidenceProposal = z.infer<typeof EvidenceProposal>
export type JointState = z.infer<typeof JointState>
export type EvidenceGrade = z.infer<typeof EvidenceGrade>
export type Undertaking = z.infer<typeof Undertaking>
export type UndertakingLife = z.infer<typeof UndertakingLife>
export type UndertakingQuery = z.infer<typeof UndertakingQuery>
export type UndertakingList = z.infer<typeof UndertakingList>
export type UndertakingChange = z.infer<typeof UndertakingChange>
export type Decision = z.infer<typeof Decision>
export type LinkProposal = z.infer<typeof LinkProposal>
export type LinkProposalList = z.infer<typeof LinkProposalList>
