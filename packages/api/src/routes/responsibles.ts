import { createRoute, z } from '@hono/zod-openapi'
import { getDossierSummary, getUndertaking, nameResponsible, releaseResponsible } from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { presentNames } from '../present/names.ts'
import { presentLife } from '../present/undertaking.ts'
import { Id } from '../schemas/common.ts'
import { AgencyList, ResponsibleInput, UndertakingLife } from '../schemas/undertaking.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['own side']
const life = answer(UndertakingLife, 'The undertaking with its whole life')

const agencies = createRoute({
  method: 'get',
  path: '/dossiers/{d}/agencies',
  tags,
  summary: 'The agencies of each side',
  request: { params: InDossier },
  responses: answer(AgencyList, 'The agencies'),
})
const name = createRoute({
  method: 'post',
  path: '/dossiers/{d}/undertakings/{id}/responsibles',
  tags,
  summary: 'Name an agency of your own side responsible, or change what is noted beside it',
  request: { params: OneInDossier, body: body(ResponsibleInput) },
  responses: life,
})
const release = createRoute({
  method: 'delete',
  path: '/dossiers/{d}/undertakings/{id}/responsibles/{agency}',
  tags,
  summary: 'Take an agency of your own side off an undertaking',
  request: { params: z.object({ d: Id, id: Id, agency: Id }) },
  responses: life,
})

export function responsibleRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register
  const lifeOf = (d: string, id: string) => getUndertaking(read, d, id, today(context))

  api.openapi(agencies, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { sides } = await getDossierSummary(read, d)
    const items = sides.flatMap(({ code, agencies: of }) =>
      of.map((agency) => ({ id: agency.id, side: code, names: presentNames(agency.name) })),
    )
    return c.json({ items }, 200)
  })

  api.openapi(name, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { agencyId, note } = c.req.valid('json')
    await register.write(d, actor, (write) => nameResponsible(write, id, agencyId, note))
    return c.json(presentLife(await lifeOf(d, id)), 200)
  })

  api.openapi(release, async (c) => {
    const { d, id, agency } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    await register.write(d, actor, (write) => releaseResponsible(write, id, agency))
    return c.json(presentLife(await lifeOf(d, id)), 200)
  })
}
