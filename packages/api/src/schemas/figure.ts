import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Certainty,
  Id,
  Instant,
  Interval,
  IsoDate,
  Names,
  PageQuery,
  Paging,
  PartyCode,
  ReviewState,
  SortOrder,
  Standing,
  Verdict,
} from './common.ts'

/** `months-to-date`: from January on; `years`: several; `day`: a stock's as-of date; `other`: any other stretch; `none`: no period known. */
export const PeriodKind = z
  .enum(['years', 'year', 'half', 'quarter', 'months-to-date', 'month', 'day', 'other', 'none'])
  .openapi('PeriodKind')

/** A figure placed in a series. */
export const Observation = z
  .object({
    id: Id,
    findingId: Id,
    seriesId: Id,
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    period: IsoDate.nullable(),
    periodKind: PeriodKind,
    interval: Interval,
    qualifier: z.enum(['exact', 'about', 'over', 'nearly', 'up-to']),
    status: z.enum(['actual', 'target', 'forecast']),
    /** Growth as the source states it, per cent, signed. */
    change: z.number().nullable(),
    changeBase: z.string().nullable(),
    /** Whose statistics: id of a reporter of the dossier, or null when the source does not say. */
    reporter: z.string().nullable(),
    coverage: z.string().nullable(),
    /** When this value was published. */
    vintage: IsoDate.nullable(),
    anchor: Anchor,
    certainty: Certainty,
    verdict: Verdict,
    review: ReviewState,
    standing: Standing,
  })
  .openapi('Observation')

export const FigureQuery = PageQuery.extend({
  indicator: z.string().max(40).optional(),
  from: PartyCode.optional(),
  to: PartyCode.optional(),
  /** The period touches this year. */
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  reporter: z.string().max(200).optional(),
  status: z.enum(['actual', 'target', 'forecast']).optional(),
  review: ReviewState.optional(),
  /** Words of the quote. */
  text: z.string().max(200).optional(),
  sort: z.enum(['period', 'value', 'vintage', 'indicator']).default('period'),
  order: SortOrder.default('desc'),
})

export const FigureList = z.object({ items: z.array(Observation), page: Paging }).openapi('FigureList')

export const SeriesSummary = z
  .object({
    id: Id,
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    periodKind: z.string(),
    reporter: z.string().nullable(),
    coverage: z.string().nullable(),
    observations: z.int(),
    first: IsoDate.nullable(),
    last: IsoDate.nullable(),
  })
  .openapi('SeriesSummary')

/** Growth that a source states, recomputed from the levels. */
export const GrowthCheck = z
  .object({
    observationId: Id,
    /** Per cent, as the source states it. */
    stated: z.number(),
    base: z.string().nullable(),
    /** Per cent, from the levels' intervals; null when a level is missing. */
    recomputed: Interval.nullable(),
    result: z.enum(['agrees', 'disagrees', 'cannot-be-computed']),
    baseObservationId: Id.nullable(),
  })
  .openapi('GrowthCheck')

export const SeriesDetail = SeriesSummary.extend({
  points: z.array(Observation),
  growth: z.array(GrowthCheck),
}).openapi('SeriesDetail')

export const ConflictReason = z
  .enum(['reporter', 'coverage', 'period-to-date', 'rounding', 'vintage', 'factor-of-ten', 'stated-growth', 'unknown'])
  .openapi('ConflictReason')

/** Observations of one series and period that cannot all be true. */
export const Conflict = z
  .object({
    id: Id,
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    period: IsoDate.nullable(),
    observations: z.array(Observation),
    reason: ConflictReason,
    /** One sentence in English for logs; pages write their own from `reason` and `facts`. */
    explanation: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
  .openapi('Conflict')

export const TargetVersion = z
  .object({
    value: z.number(),
    by: IsoDate.nullable(),
    setOn: IsoDate.nullable(),
    /** Where it was set, as the dossier names it. */
    setAt: Names.nullable(),
    /** The document that says so, and the words, where the register has them. */
    documentId: Id.nullable(),
    anchor: Anchor.nullable(),
    review: ReviewState,
    standing: Standing,
  })
  .openapi('TargetVersion')

export const Target = z
  .object({
    id: Id,
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    /** In the order they were set. */
    versions: z.array(TargetVersion),
    current: TargetVersion.nullable(),
    latest: Observation.nullable(),
    /** Base units still missing. */
    gap: Interval.nullable(),
    /** Per cent a year needed from the latest year to the date. */
    growthNeeded: Interval.nullable(),
    /** Years in which the present pace gets there; null when it never does or pace is unknown. */
    reachedAtPresentPace: z.object({ earliest: z.int().nullable(), latest: z.int().nullable() }).nullable(),
  })
  .openapi('Target')

export const SeriesList = z.object({ items: z.array(SeriesSummary) }).openapi('SeriesList')
export const ConflictList = z.object({ items: z.array(Conflict), computedAt: Instant }).openapi('ConflictList')
export const TargetList = z.object({ items: z.array(Target) }).openapi('TargetList')

export type PeriodKind = z.infer<typeof PeriodKind>
export type Observation = z.infer<typeof Observation>
export type FigureQuery = z.infer<typeof FigureQuery>
export type FigureList = z.infer<typeof FigureList>
export type SeriesSummary = z.infer<typeof SeriesSummary>
export type GrowthCheck = z.infer<typeof GrowthCheck>
export type SeriesDetail = z.infer<typeof SeriesDetail>
export type ConflictReason = z.infer<typeof ConflictReason>
export type Conflict = z.infer<typeof Conflict>
export type TargetVersion = z.infer<typeof TargetVersion>
export type Target = z.infer<typeof Target>
export type SeriesList = z.infer<typeof SeriesList>
export type ConflictList = z.infer<typeof ConflictList>
export type TargetList = z.infer<typeof TargetList>
