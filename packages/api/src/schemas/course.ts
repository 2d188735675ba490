import { z } from '@hono/zod-openapi'
import { Anchor, Id, IsoDate, Names } from './common.ts'
import { SessionReference } from './review.ts'
import { MentionKind, UndertakingPhase } from './undertaking.ts'

/** How many undertakings of a body were in each state when a session of it ended. */
export const SessionStates = z
  .object({
    session: SessionReference,
    /** The last day of the session, of which the counts are. */
    asOf: IsoDate,
    states: z.record(UndertakingPhase, z.int()),
    /** Of those open, whose due day had passed. */
    overdue: z.int(),
  })
  .openapi('SessionStates')
export const BodyCourse = z.object({ bodyId: Id, items: z.array(SessionStates) }).openapi('BodyCourse')

/** An item of a session with its mentions from there on. */
export const CourseItem = z
  .object({
    undertakingId: Id,
    wording: Names,
    phase: UndertakingPhase,
    /** Days since the last possible due day; null when not overdue. */
    overdueDays: z.int().nullable(),
    /** Sessions or a year have passed without a mention. */
    silent: z.boolean(),
    /** This session's mention and every later one, in order of time. */
    steps: z.array(
      z.object({
        mentionId: Id,
        kind: MentionKind,
        date: IsoDate.nullable(),
        meetingId: Id.nullable(),
        anchor: Anchor.nullable(),
      }),
    ),
    /** Later undertakings that may speak of it again; nobody has decided yet. */
    proposed: z.array(
      z.object({
        proposalId: Id,
        kind: MentionKind,
        undertakingId: Id,
        date: IsoDate.nullable(),
        meetingId: Id.nullable(),
      }),
    ),
  })
  .openapi('CourseItem')

/** What became of a session's items. */
export const SessionCourse = z
  .object({
    bodyId: Id.nullable(),
    /** The session and the later ones of its body, planned ones too. */
    sessions: z.array(SessionReference),
    items: z.array(CourseItem),
  })
  .openapi('SessionCourse')

export type SessionStates = z.infer<typeof SessionStates>
export type BodyCourse = z.infer<typeof BodyCourse>
export type CourseItem = z.infer<typeof CourseItem>
export type SessionCourse = z.infer<typeof SessionCourse>
