import { createRoute } from '@hono/zod-openapi'
import { getTargetBoard, listTargets, NotFound } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentTarget, presentTargetBoard } from '../present/figure.ts'
import { TargetBoard, TargetList, TargetQuery } from '../schemas/figure.ts'
import { targetBoards } from '../targetBoards.ts'
import { answer, InDossier, OneInDossier } from './route.ts'

const tags = ['figures']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/targets',
  tags,
  summary: 'Targets with every version of each, how far away they are and when the present pace gets there',
  request: { params: InDossier },
  responses: answer(TargetList, 'The targets'),
})
const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/targets/{id}',
  tags,
  summary: 'One target: when the value stays and the date slips, that is history',
  request: { params: OneInDossier, query: TargetQuery },
  responses: answer(TargetBoard, 'The target with its history'),
})

export function targetRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const targets = await listTargets(read, d)
    const boards = await targetBoards(read, d, targets)
    return c.json({ items: targets.map((target) => presentTarget(target, boards.get(target.id) ?? null)) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const target = (await listTargets(read, d)).find((of) => of.id === id)
    if (!target || target.versions.length === 0) throw new NotFound('target', id)
    return c.json(presentTargetBoard(await getTargetBoard(read, d, id, c.req.valid('query'))), 200)
  })
}
