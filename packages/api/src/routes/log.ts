import { createRoute } from '@hono/zod-openapi'
import { exportDossier, listLog, listUsers, verify } from '@rapporteur/register'
import { stream } from 'hono/streaming'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { Log, LogQuery, Verification } from '../schemas/log.ts'
import { answer, InDossier, pageOf } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/log',
  tags: ['log'],
  summary: 'Every change: who, when, before, after, chained by hash',
  request: { params: InDossier, query: LogQuery },
  responses: answer(Log, 'A page of changes, newest first'),
})

const check = createRoute({
  method: 'post',
  path: '/dossiers/{d}/verify',
  tags: ['log'],
  summary: 'Checks the chain of changes, every anchor and every original',
  request: { params: InDossier },
  responses: answer(Verification, 'What is not as it must be'),
})

const everything = createRoute({
  method: 'get',
  path: '/dossiers/{d}/export',
  tags: ['log'],
  summary: 'The whole dossier as one JSON text',
  request: { params: InDossier },
  responses: { 200: { description: 'The dossier', content: { 'application/json': { schema: { type: 'object' } } } } },
})

export function logRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { subjectKind, subjectId, ...paging } = c.req.valid('query')
    const page = await listLog(register.read, d, { ...paging, entity: subjectKind, id: subjectId })
    const names = new Map((await listUsers(register.read)).map((user) => [user.id, user.name]))
    const items = page.items.map(({ seq, at, who, side, what, entity, id, before, after, hash, prevHash }) => ({
      sequence: seq,
      at,
      who,
      name: names.get(who) ?? who,
      side,
      action: what,
      subject: { kind: entity, id },
      before,
      after,
      hash,
      previousHash: prevHash,
    }))
    return c.json({ items, page: pageOf(page) }, 200)
  })

  api.openapi(check, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const faults = await verify(register, d)
    const told = faults.map(({ what, id, sentence }) => ({ what, id, message: sentence }))
    return c.json({ ok: faults.length === 0, faults: told }, 200)
  })

  api.openapi(everything, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    c.header('content-type', 'application/json; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${encodeURIComponent(d)}.json"`)
    return stream(c, async (out) => {
      for await (const piece of exportDossier(register.read, d)) await out.write(piece)
    }) as never
  })
}
