import { createRoute } from '@hono/zod-openapi'
import { addObstacle, closeObstacle, getProject, getUndertaking } from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { presentProject } from '../present/project.ts'
import { presentLife } from '../present/undertaking.ts'
import { ProjectDetail } from '../schemas/project.ts'
import { ObstacleClosing, ObstacleInput, UndertakingLife } from '../schemas/undertaking.ts'
import { answer, body, OneInDossier } from './route.ts'

const tags = ['obstacles']
const ofUndertaking = createRoute({
  method: 'post',
  path: '/dossiers/{d}/undertakings/{id}/obstacles',
  tags,
  summary: 'Say what stands in the way of an undertaking',
  request: { params: OneInDossier, body: body(ObstacleInput) },
  responses: answer(UndertakingLife, 'The undertaking with its whole life'),
})
const ofProject = createRoute({
  method: 'post',
  path: '/dossiers/{d}/projects/{id}/obstacles',
  tags,
  summary: 'Say what stands in the way of a project',
  request: { params: OneInDossier, body: body(ObstacleInput) },
  responses: answer(ProjectDetail, 'The project'),
})
const close = createRoute({
  method: 'post',
  path: '/dossiers/{d}/obstacles/{id}/close',
  tags,
  summary: 'Say that an obstacle is gone since a day',
  request: { params: OneInDossier, body: body(ObstacleClosing) },
  responses: { 204: { description: 'Done' } },
})

export function obstacleRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register

  api.openapi(ofUndertaking, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { documentId, ...given } = c.req.valid('json')
    // What was joined into another is that other by now; nothing is hung on what is not there.
    const { id: thread } = await getUndertaking(read, d, id, today(context))
    const about = { entityKind: 'undertaking', entity: thread, document: documentId ?? null } as const
    await register.write(d, actor, (write) => addObstacle(write, { ...given, ...about }))
    return c.json(presentLife(await getUndertaking(read, d, thread, today(context))), 200)
  })

  api.openapi(ofProject, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { documentId, ...given } = c.req.valid('json')
    await getProject(read, d, id)
    const about = { entityKind: 'project', entity: id, document: documentId ?? null } as const
    await register.write(d, actor, (write) => addObstacle(write, { ...given, ...about }))
    return c.json(presentProject(await getProject(read, d, id)), 200)
  })

  api.openapi(close, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { closedOn, version } = c.req.valid('json')
    await register.write(d, actor, (write) => closeObstacle(write, id, closedOn, version))
    return c.body(null, 204)
  })
}
