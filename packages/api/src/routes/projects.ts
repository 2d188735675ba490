import { createRoute } from '@hono/zod-openapi'
import { getDossier, getProject, setProjectState } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentProject } from '../present/project.ts'
import { presentNames } from '../present/names.ts'
import { ProjectDetail, ProjectList, ProjectStateInput } from '../schemas/project.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['projects']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/projects',
  tags,
  summary: 'The projects that the dossier lists',
  request: { params: InDossier },
  responses: answer(ProjectList, 'The projects'),
})
const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/projects/{id}',
  tags,
  summary: 'One project with its states, its obstacles and what was undertaken about it',
  request: { params: OneInDossier },
  responses: answer(ProjectDetail, 'The project'),
})
const state = createRoute({
  method: 'post',
  path: '/dossiers/{d}/projects/{id}/state',
  tags,
  summary: 'Say in what state a project is, and since when',
  request: { params: OneInDossier, body: body(ProjectStateInput) },
  responses: answer(ProjectDetail, 'The project'),
})

export function projectRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { projects } = await getDossier(read, d)
    const items = projects.map(({ id, name, aliases }) => ({ id, names: presentNames(name), aliases: [...aliases] }))
    return c.json({ items }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(presentProject(await getProject(read, d, id)), 200)
  })

  api.openapi(state, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { version, documentId, ...given } = c.req.valid('json')
    await register.write(d, actor, (write) =>
      setProjectState(write, id, { ...given, document: documentId ?? null }, version),
    )
    return c.json(presentProject(await getProject(read, d, id)), 200)
  })
}
