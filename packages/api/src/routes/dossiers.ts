import { createRoute } from '@hono/zod-openapi'
import { getDossier, homeOf, listDossiers } from '@rapporteur/register'
import { whoIs } from '../access/asker.ts'
import { attentionCounts } from '../attentionCounts.ts'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { presentDossier, presentHome } from '../present/dossier.ts'
import { DossierHome, DossierList } from '../schemas/dossier.ts'
import { targetBoards } from '../targetBoards.ts'
import { answer, InDossier } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers',
  tags: ['dossier'],
  summary: 'The dossiers that you may open',
  responses: answer(DossierList, 'The dossiers'),
})

const home = createRoute({
  method: 'get',
  path: '/dossiers/{d}',
  tags: ['dossier'],
  summary: 'Where the relationship stands today',
  request: { params: InDossier },
  responses: answer(DossierHome, 'The home of the dossier'),
})

export function dossierRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  api.openapi(list, async (c) => {
    const { memberships } = await whoIs(register, c.get('asker'))
    const mine = new Set(memberships.map(({ dossierId }) => dossierId))
    const dossiers = await listDossiers(register.read)
    return c.json({ items: dossiers.filter(({ id }) => mine.has(id)).map(presentDossier) }, 200)
  })

  api.openapi(home, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const day = today(context)
    const { read } = register
    const [of, dossier, wanted] = await Promise.all([
      homeOf(read, d, day),
      getDossier(read, d),
      attentionCounts(read, d, day),
    ])
    return c.json(presentHome(of, dossier, wanted, await targetBoards(read, d, dossier.targets), day), 200)
  })
}
