import { z } from '@hono/zod-openapi'
import {
  Anchor,
  Certainty,
  Id,
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

/** Exact bounds as decimal text, for they are reckoned without floats; a null end is open or unknown. */
export const ExactInterval = z
  .object({ low: z.string().nullable(), high: z.string().nullable() })
  .openapi('ExactInterval', { example: { low: '4585000000', high: '4595000000' } })

/** Observations that can all be true together, and where their truth would lie. */
export const Camp = z
  .object({ unit: z.string().nullable(), level: ExactInterval, observationIds: z.array(Id) })
  .openapi('Camp')

/** Why two observations may differ, likeliest first; pages write their sentence from `code` and `parameters`. */
export const ConflictReason = z
  .object({
    code: z.enum([
      'factor-of-ten',
      'unit',
      'mirror-statistics',
      'reporter',
      'reporter-unknown',
      'coverage',
      'coverage-unknown',
      'period-to-date',
      'other-period',
      'vintage',
      'rounding',
    ]),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    /** The two observations it is about. */
    between: z.tuple([Id, Id]),
  })
  .openapi('ConflictReason')

/** One thing in one period of which two values are told that cannot both be true. */
export const Conflict = z
  .object({
    period: IsoDate,
    /** From the lowest value up. */
    camps: z.array(Camp),
    reasons: z.array(ConflictReason),
  })
  .openapi('Conflict')

/** Sums that fit each period alone but not together. */
export const Tension = z
  .object({
    kind: z.enum(['part-exceeds-whole', 'uneven-pace']),
    unit: z.string().nullable(),
    /** The months between the two sums. */
    period: IsoDate,
    /** What those months would have to amount to. */
    implied: ExactInterval,
    /** How many times the pace of the months beside it. */
    ratio: ExactInterval.nullable(),
    observationIds: z.array(Id),
  })
  .openapi('Tension')

export const ConflictBoard = z
  .object({
    conflicts: z.array(Conflict),
    tensions: z.array(Tension),
    /** The observations that the board speaks of, by id; of many that say the same, a few. */
    observations: z.record(z.string(), Observation),
    /** Of the conflicts; tensions are always told in full. */
    page: Paging,
  })
  .openapi('ConflictBoard')

/** Growth that a source states, held against the levels. */
export const GrowthCheck = z
  .object({
    verdict: z.enum(['confirmed', 'cannot-agree', 'no-level']),
    observationId: Id,
    /** Per cent. */
    stated: ExactInterval,
    reckoned: ExactInterval.nullable(),
    levelId: Id.nullable(),
    baseId: Id.nullable(),
    basePeriod: IsoDate.nullable(),
    impliedBase: ExactInterval.nullable(),
    /** Whether both levels are known to be of the same statistics; if not, a disagreement may be theirs. */
    sameStatistics: z.boolean(),
  })
  .openapi('GrowthCheck')

export const GrowthBoard = z
  .object({
    /** What cannot agree first. */
    items: z.array(GrowthCheck),
    observations: z.record(z.string(), Observation),
    /** How many there are of each verdict, whatever verdict is asked for. */
    counts: z.record(GrowthCheck.shape.verdict, z.int()),
    page: Paging,
  })
  .openapi('GrowthBoard')

export const BoardQuery = z.object({
  indicator: z.string().max(40).optional(),
  since: z.coerce.number().int().min(1900).max(2200).optional(),
  until: z.coerce.number().int().min(1900).max(2200).optional(),
})

export const ConflictQuery = BoardQuery.extend(PageQuery.shape)
export const GrowthQuery = BoardQuery.extend(PageQuery.shape).extend({ verdict: GrowthCheck.shape.verdict.optional() })

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
    /** What documents tell and is probably mistyped by a factor of ten: no version; `meant` is `value` times `factor`. */
    slips: z.array(TargetVersion.extend({ meant: z.number(), factor: z.number() })),
    /** The latest whole year that is known; what follows is reckoned from it, and null where it cannot be said. */
    latest: Observation.nullable(),
    /** Base units still missing; negative once it is passed. */
    gap: Interval.nullable(),
    /** Whole years from the latest year to the date. */
    yearsLeft: z.int().nullable(),
    /** Per cent a year, compound, needed from the latest year to the date. */
    growthNeeded: Interval.nullable(),
    /** Per cent a year between the two latest years. */
    pace: Interval.nullable(),
    /** First year at or past the target at the present pace; an end that is null may not come within a century. */
    reachedAtPresentPace: z.object({ earliest: z.int().nullable(), latest: z.int().nullable() }).nullable(),
  })
  .openapi('Target')

/** What a version of a target did to the one before it; several may be true at once. */
export const TargetChange = z
  .object({
    kind: z.enum(['set', 'restated', 'slipped', 'brought-forward', 'raised', 'lowered']),
    /** Whole years by which the date moved; null where it did not. */
    years: z.int().nullable(),
  })
  .openapi('TargetChange')

/** A target with its history, and the observations that its outlook was reckoned from. */
export const TargetBoard = Target.extend({
  history: z.array(z.object({ version: TargetVersion, changes: z.array(TargetChange) })),
  observations: z.array(Observation),
}).openapi('TargetBoard')

export const TargetQuery = z.object({
  /** Reckon with this reporter's statistics only. */
  reporter: z.string().max(200).optional(),
  /** As if nothing published later were known. */
  asOf: IsoDate.optional(),
})

export const TargetList = z.object({ items: z.array(Target) }).openapi('TargetList')

export type PeriodKind = z.infer<typeof PeriodKind>
export type Observation = z.infer<typeof Observation>
export type FigureQuery = z.infer<typeof FigureQuery>
export type FigureList = z.infer<typeof FigureList>
export type ExactInterval = z.infer<typeof ExactInterval>
export type Camp = z.infer<typeof Camp>
export type ConflictReason = z.infer<typeof ConflictReason>
export type Conflict = z.infer<typeof Conflict>
export type Tension = z.infer<typeof Tension>
export type ConflictBoard = z.infer<typeof ConflictBoard>
export type GrowthCheck = z.infer<typeof GrowthCheck>
export type GrowthBoard = z.infer<typeof GrowthBoard>
export type GrowthQuery = z.infer<typeof GrowthQuery>
export type BoardQuery = z.infer<typeof BoardQuery>
export type TargetVersion = z.infer<typeof TargetVersion>
export type Target = z.infer<typeof Target>
export type TargetChange = z.infer<typeof TargetChange>
export type TargetBoard = z.infer<typeof TargetBoard>
export type TargetQuery = z.infer<typeof TargetQuery>
export type ConflictQuery = z.infer<typeof ConflictQuery>
export type TargetList = z.infer<typeof TargetList>
