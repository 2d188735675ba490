import { createRoute } from '@hono/zod-openapi'
import { decideMerge, listMerges, type MergeView } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentNames } from '../present/names.ts'
import { Merge, MergeDecision, MergeList, MergeQuery } from '../schemas/undertaking.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['merges']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/merges',
  tags,
  summary: 'Instruments and meetings that may be one under two names, the surest first, with the reasons',
  request: { params: InDossier, query: MergeQuery },
  responses: answer(MergeList, 'The merges'),
})
const decide = createRoute({
  method: 'post',
  path: '/dossiers/{d}/merges/{id}',
  tags,
  summary: 'Confirm or reject that two entries are one; undone by its line of the log',
  request: { params: OneInDossier, body: body(MergeDecision) },
  responses: answer(Merge, 'The merge as decided'),
})

export function mergeRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { state } = c.req.valid('query')
    return c.json({ items: (await listMerges(register.read, d, state)).map(present) }, 200)
  })

  api.openapi(decide, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { decision, version } = c.req.valid('json')
    return c.json(present(await register.write(d, actor, (write) => decideMerge(write, id, decision, version))), 200)
  })
}

const present = ({ id, kind, kept, other, names, score, reasons, state, version }: MergeView): Merge => ({
  id,
  kind,
  keptId: kept,
  otherId: other,
  names: { kept: names.kept && presentNames(names.kept), other: names.other && presentNames(names.other) },
  score,
  reasons: reasons.map(({ code, shared }) => ({ code, shared: [...shared] })),
  state,
  version,
})
