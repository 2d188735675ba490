import { createRoute } from '@hono/zod-openapi'
import { getSeries, listSeries, type Indicator } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentObservation } from '../present/figure.ts'
import { SeriesDetail, SeriesList, SeriesQuery } from '../schemas/series.ts'
import { answer, InDossier, OneInDossier, pageOf } from './route.ts'

const tags = ['figures']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/series',
  tags,
  summary: 'Series of observations that may stand on one line, the longest first',
  request: { params: InDossier, query: SeriesQuery },
  responses: answer(SeriesList, 'A page of series'),
})
const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/series/{id}',
  tags,
  summary: 'One series, period by period with every vintage',
  request: { params: OneInDossier },
  responses: answer(SeriesDetail, 'The series'),
})

export function seriesRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { indicator, ...filter } = c.req.valid('query')
    const page = await listSeries(read, d, { ...filter, indicator: indicator as Indicator | undefined })
    return c.json({ items: page.items.map((series) => ({ ...series })), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { series, points } = await getSeries(read, d, id)
    const shown = points.map(({ period, status, current, vintages }) => ({
      period,
      status,
      currentId: current.id,
      vintages: vintages.map(presentObservation),
    }))
    return c.json({ ...series, points: shown }, 200)
  })
}
