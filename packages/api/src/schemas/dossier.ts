import { z } from '@hono/zod-openapi'
import { Id, IsoDate, Names, PartyCode } from './common.ts'
import { DocumentSummary, FindingCounts } from './document.ts'
import { Observation, Target } from './figure.ts'
import { Meeting } from './meeting.ts'

export const Side = z.object({ code: PartyCode, names: Names }).openapi('Side')

export const DossierSummary = z
  .object({
    id: Id,
    names: Names,
    sides: z.array(Side),
    documents: z.int(),
    findings: z.int(),
    /** Publication date of the newest document. */
    newest: IsoDate.nullable(),
  })
  .openapi('DossierSummary')

/** A name in its languages, with an id to refer to it by. */
export const NamedThing = z.object({ id: Id, names: Names, aliases: z.array(z.string()) }).openapi('NamedThing')

/** Whose statistics or voice a figure or document is. */
export const Reporter = z.object({ id: Id, side: PartyCode.nullable(), names: Names }).openapi('Reporter')

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
    /** Whether accepting a finding needs a second person. */
    fourEyes: z.boolean(),
    reporters: z.array(Reporter),
    /** The dossier's main indicator, such as `trade-turnover`, and the unit of `turnover`. */
    indicator: z.string(),
    unit: z.string().nullable(),
    targets: z.array(Target),
    turnover: z.array(TurnoverYear),
    nextMeeting: z.object({ meeting: Meeting, daysLeft: z.int().nullable() }).nullable(),
    lastMeeting: Meeting.nullable(),
    counts: z.object({
      documents: z.int(),
      findings: FindingCounts,
      figures: z.int(),
      meetings: z.int(),
      instruments: z.int(),
      undertakings: z.int(),
      unreviewed: z.int(),
      /** Years of `turnover` that differ: what the home lists. */
      disagreements: z.int(),
      /** Conflicts and tensions of every indicator: what the conflict board lists. */
      conflicts: z.int(),
      overdue: z.int(),
      dueSoon: z.int(),
      silent: z.int(),
      expiring: z.int(),
    }),
    newest: z.array(DocumentSummary),
  })
  .openapi('DossierHome')

export type Side = z.infer<typeof Side>
export type DossierSummary = z.infer<typeof DossierSummary>
export type NamedThing = z.infer<typeof NamedThing>
export type Reporter = z.infer<typeof Reporter>
export type DossierList = z.infer<typeof DossierList>
export type TurnoverYear = z.infer<typeof TurnoverYear>
export type DossierHome = z.infer<typeof DossierHome>
