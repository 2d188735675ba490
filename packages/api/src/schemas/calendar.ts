import { z } from '@hono/zod-openapi'
import { Id, InterfaceLanguage, IsoDate, Names } from './common.ts'

export const CalendarEntry = z
  .object({
    uid: z.string(),
    kind: z.enum(['session', 'due', 'expiry', 'notice', 'anniversary']),
    /** Id of the session, undertaking or instrument, or of the day that the dossier's file remembers. */
    subjectId: Id,
    names: Names,
    /** As precise as known: a month or year entry has no day. */
    on: IsoDate,
    /** First day, and the day after the last. */
    start: IsoDate,
    endExclusive: IsoDate,
    /** The date is known to the day. */
    exact: z.boolean(),
    /** Ordinal of a session, years of an anniversary. */
    number: z.int().nullable(),
  })
  .openapi('CalendarEntry')
export const CalendarQuery = z.object({ from: IsoDate.optional(), until: IsoDate.optional() })
export const FeedQuery = z.object({ language: InterfaceLanguage.default('en') })
export const Calendar = z.object({ items: z.array(CalendarEntry) }).openapi('Calendar')

export type CalendarEntry = z.infer<typeof CalendarEntry>
export type CalendarQuery = z.infer<typeof CalendarQuery>
export type FeedQuery = z.infer<typeof FeedQuery>
export type Calendar = z.infer<typeof Calendar>
