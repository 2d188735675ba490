import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Names } from './common.ts'
import { Attention, MentionKind, Undertaking } from './undertaking.ts'

/** A session in few words. */
export const SessionReference = z
  .object({
    id: Id,
    bodyId: Id,
    ordinal: z.int().nullable(),
    date: IsoDate.nullable(),
    status: z.enum(['held', 'planned']),
  })
  .openapi('SessionReference')

/** One undertaking as it comes before a session. */
export const ReviewItem = Undertaking.pick({
  id: true,
  wording: true,
  bodyId: true,
  due: true,
  postponements: true,
  phase: true,
  overdueDays: true,
  dueInDays: true,
  silent: true,
  joint: true,
  evidence: true,
  attention: true,
})
  .extend({
    /** The session whose minutes have it, and where in them. */
    sessionId: Id.nullable(),
    article: z.int(),
    /** 0 for the body's own, 1 for its subcommittees', and so on down. */
    depth: z.int(),
    /** What is proposed to have come of it. */
    proposals: z.array(z.record(z.string(), z.unknown())),
  })
  .openapi('ReviewItem')

/** The review of a body's last minutes, for preparing its next session. */
export const SessionReview = z
  .object({
    bodyId: Id,
    last: SessionReference.nullable(),
    own: z.array(ReviewItem),
    /** What flows up from the bodies below. */
    below: z.array(
      z.object({ bodyId: Id, parentId: Id, last: SessionReference.nullable(), items: z.array(ReviewItem) }),
    ),
    counts: z.record(Attention, z.int()),
  })
  .openapi('SessionReview')
export const ReviewQuery = z.object({
  asOf: IsoDate.optional(),
  order: z.enum(['minutes', 'attention']).default('minutes'),
})

export const AgendaItem = z
  .object({
    id: Id,
    position: z.int(),
    undertakingId: Id.nullable(),
    titles: Names,
    outcome: z.string().nullable(),
    outcomeNotes: Names.nullable(),
    version: z.int(),
  })
  .openapi('AgendaItem')
export const Agenda = z.object({ items: z.array(AgendaItem) }).openapi('Agenda')

/** Body of `POST …/meetings/{id}/agenda/{item}`: what the session does with the item. */
export const OutcomeInput = z
  .object({
    kind: MentionKind,
    due: IsoDate.nullable().optional(),
    into: z.array(Id).max(50).optional(),
    notes: Names.nullable().optional(),
    version: z.int(),
  })
  .openapi('OutcomeInput')

/** Body of `POST …/sessions`: plans a session of a body, or sets its date anew. */
export const SessionInput = z
  .object({
    bodyId: Id,
    ordinal: z.int().positive().nullable().optional(),
    date: IsoDate.nullable().optional(),
    place: z.string().max(200).nullable().optional(),
    titles: Names.nullable().optional(),
  })
  .openapi('SessionInput')

/** Body of `POST …/meetings/{id}/hold`. */
export const HeldInput = z.object({ date: IsoDate, version: z.int() }).openapi('HeldInput')

export type SessionReference = z.infer<typeof SessionReference>
export type HeldInput = z.infer<typeof HeldInput>
export type ReviewItem = z.infer<typeof ReviewItem>
export type SessionReview = z.infer<typeof SessionReview>
export type ReviewQuery = z.infer<typeof ReviewQuery>
export type AgendaItem = z.infer<typeof AgendaItem>
export type Agenda = z.infer<typeof Agenda>
export type OutcomeInput = z.infer<typeof OutcomeInput>
export type SessionInput = z.infer<typeof SessionInput>
