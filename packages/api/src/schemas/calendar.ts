import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Reference } from './common.ts'

export const CalendarEntry = z
  .object({
    id: Id,
    kind: z.enum(['session', 'meeting', 'due', 'expiry', 'notice', 'anniversary']),
    /** As precise as known: a month or year entry has no day. */
    date: IsoDate,
    title: z.string(),
    subject: Reference,
  })
  .openapi('CalendarEntry')
export const CalendarQuery = z.object({ since: IsoDate.optional(), until: IsoDate.optional() })
export const Calendar = z.object({ items: z.array(CalendarEntry) }).openapi('Calendar')

export type CalendarEntry = z.infer<typeof CalendarEntry>
export type CalendarQuery = z.infer<typeof CalendarQuery>
export type Calendar = z.infer<typeof Calendar>
