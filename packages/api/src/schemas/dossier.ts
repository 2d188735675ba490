import { z } from '@hono/zod-openapi'
import { Id, Instant, IsoDate, Names, PartyCode } from './common.ts'
import { DocumentSummary } from './document.ts'
import { Observation, Target } from './figure.ts'
import { Meeting } from './meeting.ts'

export const Side = z.object({ code: PartyCode, names: Names }).openapi('Side')

export const DossierSummary = z
  .object({
    id: Id,
    names: Names,
    sides: z.array(Side),
    /** True for sample data. */
    sample: z.boolean(),
    documents: z.int(),
    lastChangedAt: Instant.nullable(),
  })
  .openapi('DossierSummary')

export const DossierList = z.object({ items: z.array(DossierSummary) }).openapi('DossierList')

/** All observations of trade turnover for one full year. */
export const TurnoverYear = z
  .object({
    year: z.int(),
    observations: z.array(Observation),
    /** True when two of the observations cannot both be true. */
    differs: z.boolean(),
  })
  .openapi('TurnoverYear')

export const DossierHome = z
  .object({
    dossier: DossierSummary,
    /** The day that "days left" and "overdue" were counted from. */
    today: IsoDate,
    targets: z.array(Target),
    turnover: z.array(TurnoverYear),
    /** Turnover of parts of years: months, quarters, year to date. */
    turnoverPartial: z.array(Observation),
    nextSession: z.object({ meeting: Meeting, daysLeft: z.int().nullable() }).nullable(),
    lastSession: Meeting.nullable(),
    counts: z.object({
      documents: z.int(),
      figures: z.int(),
      meetings: z.int(),
      instruments: z.int(),
      undertakings: z.int(),
      unreviewed: z.int(),
      overdue: z.int(),
      dueSoon: z.int(),
      silent: z.int(),
      disagreements: z.int(),
      expiring: z.int(),
    }),
    newest: z.array(DocumentSummary),
  })
  .openapi('DossierHome')

export type Side = z.infer<typeof Side>
export type DossierSummary = z.infer<typeof DossierSummary>
export type DossierList = z.infer<typeof DossierList>
export type TurnoverYear = z.infer<typeof TurnoverYear>
export type DossierHome = z.infer<typeof DossierHome>
