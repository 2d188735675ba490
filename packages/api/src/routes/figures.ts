import { createRoute } from '@hono/zod-openapi'
import { listFigures, type Indicator } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentObservation } from '../present/figure.ts'
import { FigureList, FigureQuery } from '../schemas/figure.ts'
import { answer, direction, InDossier, pageOf } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/figures',
  tags: ['figures'],
  summary: 'Every figure, filtered, sorted and paged',
  request: { params: InDossier, query: FigureQuery },
  responses: answer(FigureList, 'A page of observations'),
})

export function figureRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { review, order, indicator, ...filter } = c.req.valid('query')
    const page = await listFigures(read, d, {
      ...filter,
      indicator: indicator as Indicator | undefined,
      state: review,
      order: direction(order),
    })
    return c.json({ items: page.items.map(presentObservation), page: pageOf(page) }, 200)
  })
}
