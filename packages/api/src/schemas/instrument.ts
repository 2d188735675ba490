import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Names, PageQuery, Paging, PartyCode, ReviewState, Standing, Wording } from './common.ts'
import { Source } from './meeting.ts'

export const InstrumentKind = z
  .enum(['minutes', 'memorandum', 'agreement', 'declaration', 'plan', 'contract', 'other'])
  .openapi('InstrumentKind')

/** What happens when a term ends. */
export const Renewal = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('unknown') }),
    z.object({ kind: z.literal('automatic'), months: z.int().positive(), noticeMonths: z.int().min(0) }),
  ])
  .openapi('Renewal')

export const Instrument = z
  .object({
    id: Id,
    kind: InstrumentKind,
    subject: z.string().nullable(),
    titles: Names.nullable(),
    status: z.string(),
    parties: z.array(PartyCode),
    signedOn: IsoDate.nullable(),
    inForceOn: IsoDate.nullable(),
    termMonths: z.int().nullable(),
    renewal: Renewal,
    /** The day notice was given, and the day it ended before its term. */
    noticeOn: IsoDate.nullable(),
    endedOn: IsoDate.nullable(),
    expiry: z.object({
      /** When it lapses as things stand; null when that cannot be said. */
      expiresOn: IsoDate.nullable(),
      /** Whether it has lapsed for sure by today. */
      lapsed: z.boolean(),
      renewals: z.int(),
      /** The last day on which notice still stops the next renewal. */
      noticeBy: IsoDate.nullable(),
      /** `signature` is implied: the text names no day of coming into force. */
      countedFrom: z.enum(['force', 'signature']).nullable(),
    }),
    /** What the earliest document says of it. */
    words: Wording.nullable(),
    review: ReviewState,
    standing: Standing,
    version: z.int(),
  })
  .openapi('Instrument')

export const InstrumentDetail = Instrument.extend({
  sources: z.array(Source),
  /** Undertakings that name it. */
  undertakingIds: z.array(Id),
}).openapi('InstrumentDetail')

/** Body of `PATCH …/instruments/{id}`: what is left out stays; null takes away what was known. */
export const InstrumentChange = z
  .object({
    version: z.int(),
    titles: Names.optional(),
    status: z.enum(['signed', 'in-force', 'planned']).optional(),
    signedOn: IsoDate.nullable().optional(),
    inForceOn: IsoDate.nullable().optional(),
    termMonths: z.int().positive().max(12_000).nullable().optional(),
    renewal: Renewal.optional(),
    /** The day notice was given, which stops the next renewal. */
    noticeOn: IsoDate.nullable().optional(),
    /** The day it ended before its term. */
    endedOn: IsoDate.nullable().optional(),
  })
  .openapi('InstrumentChange')

export const InstrumentQuery = PageQuery.extend({
  kind: InstrumentKind.optional(),
  status: z.string().max(40).optional(),
  party: PartyCode.optional(),
})
export const InstrumentList = z.object({ items: z.array(Instrument), page: Paging }).openapi('InstrumentList')

/** What has to be said about instruments today, the most pressing first. */
export const InstrumentAlert = z
  .object({
    instrumentId: Id,
    kind: z.string(),
    on: IsoDate,
    /** Days from today; negative once it is past. */
    daysLeft: z.int(),
  })
  .openapi('InstrumentAlert')
export const InstrumentAlertList = z.object({ items: z.array(InstrumentAlert) }).openapi('InstrumentAlertList')

export type InstrumentKind = z.infer<typeof InstrumentKind>
export type Renewal = z.infer<typeof Renewal>
export type Instrument = z.infer<typeof Instrument>
export type InstrumentDetail = z.infer<typeof InstrumentDetail>
export type InstrumentChange = z.infer<typeof InstrumentChange>
export type InstrumentQuery = z.infer<typeof InstrumentQuery>
export type InstrumentList = z.infer<typeof InstrumentList>
export type InstrumentAlert = z.infer<typeof InstrumentAlert>
export type InstrumentAlertList = z.infer<typeof InstrumentAlertList>
