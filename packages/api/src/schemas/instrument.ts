import { z } from '@hono/zod-openapi'
import { Anchor, Id, IsoDate, Names, PageQuery, Paging, PartyCode, Reference, ReviewState, Standing } from './common.ts'

export const InstrumentKind = z.enum(['minutes', 'memorandum', 'agreement', 'declaration', 'plan', 'contract', 'other'])

export const Instrument = z
  .object({
    id: Id,
    kind: InstrumentKind,
    subject: z.string().nullable(),
    names: Names,
    parties: z.array(PartyCode),
    status: z.enum(['signed', 'in-force', 'planned', 'expired', 'terminated']),
    signedOn: IsoDate.nullable(),
    inForceOn: IsoDate.nullable(),
    termMonths: z.int().nullable(),
    renewal: z.enum(['none', 'automatic', 'by-agreement', 'unknown']),
    noticeMonths: z.int().nullable(),
    /** Computed from signature or entry into force and term. */
    expiresOn: IsoDate.nullable(),
    noticeBy: IsoDate.nullable(),
    daysLeft: z.int().nullable(),
    alert: z.enum(['none', 'notice-due', 'expiring', 'expired']),
    anchors: z.array(Anchor),
    undertakings: z.array(Reference),
    meetings: z.array(Reference),
    standing: Standing,
    review: ReviewState,
  })
  .openapi('Instrument')

export const InstrumentQuery = PageQuery.extend({
  kind: InstrumentKind.optional(),
  status: z.enum(['signed', 'in-force', 'planned', 'expired', 'terminated']).optional(),
  alert: z.enum(['none', 'notice-due', 'expiring', 'expired']).optional(),
})
export const InstrumentList = z.object({ items: z.array(Instrument), page: Paging }).openapi('InstrumentList')

export type InstrumentKind = z.infer<typeof InstrumentKind>
export type Instrument = z.infer<typeof Instrument>
export type InstrumentQuery = z.infer<typeof InstrumentQuery>
export type InstrumentList = z.infer<typeof InstrumentList>
