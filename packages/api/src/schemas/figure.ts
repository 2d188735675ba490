import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Id,
  Instant,
  Interval,
  IsoDate,
  PageQuery,
  Paging,
  PartyCode,
  ReviewState,
  Standing,
  Verdict,
} from './common.ts'

/** A figure placed in a series. */
export const Observation = z
  .object({
    id: Id,
    findingId: Id.nullable(),
    seriesId: Id.nullable(),
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    period: IsoDate.nullable(),
    periodKind: z.enum(['year', 'year-to-date', 'half-year', 'quarter', 'month', 'as-of', 'other', 'unknown']),
    interval: Interval,
    qualifier: z.enum(['exact', 'about', 'over', 'nearly', 'up-to']),
    status: z.enum(['actual', 'target', 'forecast']),
    /** Growth as the source states it, per cent, signed. */
    change: z.number().nullable(),
    changeBase: z.string().nullable(),
    /** Whose statistics: a side's code, an agency's name, or null when the source does not say. */
    reporter: z.string().nullable(),
    coverage: z.string().nullable(),
    /** When this value was published. */
    vintage: IsoDate.nullable(),
    anchor: Anchor.nullable(),
    verdict: Verdict.nullable(),
    review: ReviewState,
    standing: Standing,
    /** Conflicts this observation is part of. */
    conflictIds: z.array(Id),
  })
  .openapi('Observation')

export const FigureQuery = PageQuery.extend({
  indicator: z.string().optional(),
  from: PartyCode.optional(),
  to: PartyCode.optional(),
  unit: z.string().optional(),
  status: z.enum(['actual', 'target', 'forecast']).optional(),
  language: z.string().optional(),
  documentId: Id.optional(),
  reporter: z.string().optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  review: ReviewState.optional(),
  sort: z.enum(['period', 'value', 'indicator', 'publishedOn']).default('period'),
  order: z.enum(['asc', 'desc']).default('desc'),
})

export const FigureList = z
  .object({
    items: z.array(Observation),
    page: Paging,
    /** What the filters may be set to, with counts over the whole dossier. */
    facets: z.object({
      indicator: z.array(z.object({ value: z.string(), count: z.int() })),
      unit: z.array(z.object({ value: z.string(), count: z.int() })),
      status: z.array(z.object({ value: z.string(), count: z.int() })),
      language: z.array(z.object({ value: z.string(), count: z.int() })),
    }),
  })
  .openapi('FigureList')

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
    id: Id,
    interval: Interval,
    unit: z.string().nullable(),
    by: IsoDate.nullable(),
    setBy: z.array(PartyCode),
    setOn: IsoDate.nullable(),
    anchor: Anchor.nullable(),
    review: ReviewState,
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
