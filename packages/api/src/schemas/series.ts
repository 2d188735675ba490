import { z } from '@hono/zod-openapi'
import { Id, IsoDate, PageQuery, Paging, PartyCode } from './common.ts'
import { Observation, PeriodKind } from './figure.ts'

/** Observations that may stand on one line: one indicator, direction, unit, kind of period, reporter and coverage. */
export const Series = z
  .object({
    id: Id,
    indicator: z.string(),
    from: PartyCode.nullable(),
    to: PartyCode.nullable(),
    unit: z.string().nullable(),
    periodKind: PeriodKind,
    reporter: z.string().nullable(),
    coverage: z.string().nullable(),
    observations: z.int(),
    /** First and last day that it covers. */
    first: IsoDate.nullable(),
    last: IsoDate.nullable(),
  })
  .openapi('Series')

/** One period of a series with everything published of it. */
export const SeriesPoint = z
  .object({
    period: IsoDate.nullable(),
    status: z.enum(['actual', 'target', 'forecast']),
    /** The latest publication. */
    currentId: Id,
    /** The oldest publication first; what has no date comes last. */
    vintages: z.array(Observation),
  })
  .openapi('SeriesPoint')

export const SeriesDetail = Series.extend({ points: z.array(SeriesPoint) }).openapi('SeriesDetail')
export const SeriesList = z.object({ items: z.array(Series), page: Paging }).openapi('SeriesList')
export const SeriesQuery = PageQuery.extend({
  indicator: z.string().max(40).optional(),
  from: PartyCode.optional(),
  to: PartyCode.optional(),
  unit: z.string().max(40).optional(),
  periodKind: PeriodKind.optional(),
  reporter: z.string().max(200).optional(),
})

export type Series = z.infer<typeof Series>
export type SeriesPoint = z.infer<typeof SeriesPoint>
export type SeriesDetail = z.infer<typeof SeriesDetail>
export type SeriesList = z.infer<typeof SeriesList>
export type SeriesQuery = z.infer<typeof SeriesQuery>
