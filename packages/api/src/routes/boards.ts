import { createRoute } from '@hono/zod-openapi'
import { getConflictBoard, getGrowthChecks, type Indicator, type ObservationView } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentObservation } from '../present/figure.ts'
import { ConflictBoard, ConflictQuery, GrowthBoard, GrowthQuery, type Observation } from '../schemas/figure.ts'
import { answer, InDossier, pageOf } from './route.ts'

const tags = ['figures']
const conflicts = createRoute({
  method: 'get',
  path: '/dossiers/{d}/conflicts',
  tags,
  summary: 'Periods of which sources say what cannot all be true, and the likely reasons',
  request: { params: InDossier, query: ConflictQuery },
  responses: answer(ConflictBoard, 'The conflict board'),
})
const growth = createRoute({
  method: 'get',
  path: '/dossiers/{d}/growth',
  tags,
  summary: 'Growth as stated, recomputed from the levels',
  request: { params: InDossier, query: GrowthQuery },
  responses: answer(GrowthBoard, 'What each stated growth comes to'),
})

export function boardRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(conflicts, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { indicator, ...rest } = c.req.valid('query')
    const board = await getConflictBoard(read, d, { ...rest, indicator: indicator as Indicator | undefined })
    return c.json(
      {
        conflicts: board.conflicts.map(({ period, camps, reasons }) => ({
          period,
          camps: camps.map(({ unit, level, observations }) => ({
            unit,
            level: { ...level },
            observationIds: [...observations],
          })),
          reasons: reasons.map(({ code, parameters, between }) => ({
            code,
            parameters: { ...parameters },
            between: [...between] as [string, string],
          })),
        })),
        tensions: board.tensions.map(({ kind, unit, period, implied, ratio, from }) => ({
          kind,
          unit,
          period,
          implied: { ...implied },
          ratio: ratio && { ...ratio },
          observationIds: from.map(({ observation }) => observation),
        })),
        observations: presentAll(board.observations),
        page: pageOf(board),
      },
      200,
    )
  })

  api.openapi(growth, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { indicator, ...rest } = c.req.valid('query')
    const board = await getGrowthChecks(read, d, {
      ...rest,
      indicator: indicator as Indicator | undefined,
    })
    return c.json(
      {
        items: board.items.map(
          ({ verdict, observation, stated, reckoned, level, base, basePeriod, impliedBase, sameStatistics }) => ({
            verdict,
            observationId: observation,
            stated: { ...stated },
            reckoned: reckoned && { ...reckoned },
            levelId: level,
            baseId: base,
            basePeriod,
            impliedBase: impliedBase && { ...impliedBase },
            sameStatistics,
          }),
        ),
        observations: presentAll(board.observations),
        counts: { ...board.counts },
        page: pageOf(board),
      },
      200,
    )
  })
}

const presentAll = (views: Readonly<Record<string, ObservationView>>): Record<string, Observation> =>
  Object.fromEntries(Object.entries(views).map(([id, view]) => [id, presentObservation(view)]))
