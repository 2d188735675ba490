import { createRoute } from '@hono/zod-openapi'
import {
  exportDossier,
  listLog,
  listUsers,
  undoChange,
  undoingsOf,
  verify,
  type Actor,
  type LogLine,
} from '@rapporteur/register'
import { stream } from 'hono/streaming'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { z } from '@hono/zod-openapi'
import { Log, LogEntry, LogQuery, Verification } from '../schemas/log.ts'
import { answer, InDossier, pageOf } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/log',
  tags: ['log'],
  summary: 'Every change: who, when, before, after, chained by hash',
  request: { params: InDossier, query: LogQuery },
  responses: answer(Log, 'A page of changes, newest first'),
})

const undo = createRoute({
  method: 'post',
  path: '/dossiers/{d}/log/{number}/undo',
  tags: ['log'],
  summary: 'Takes a change back, as a change of its own',
  request: { params: InDossier.extend({ number: z.coerce.number().int().positive() }) },
  responses: answer(LogEntry, 'The new line, which names the one it took back'),
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

  async function entries(d: string, actor: Actor, lines: readonly LogLine[]) {
    const names = new Map((await listUsers(register.read)).map((user) => [user.id, user.name]))
    const undoings = await undoingsOf(register.read, d, actor, lines)
    return lines.map(({ seq, at, who, side, what, entity, id, before, after, hash, prevHash }) => ({
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
      ...undoings.get(seq)!,
    }))
  }

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { subjectKind, subjectId, ...paging } = c.req.valid('query')
    const page = await listLog(register.read, d, { ...paging, entity: subjectKind, id: subjectId })
    const items = await entries(d, actor, page.items)
    return c.json({ items, page: pageOf(page) }, 200)
  })

  api.openapi(undo, async (c) => {
    const { d, number } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { entity, id } = await register.write(d, actor, (write) => undoChange(write, number))
    const { items } = await listLog(register.read, d, { entity, id, limit: 100 })
    const all = await entries(d, actor, items)
    return c.json(
      all.find(({ undoes }) => undoes === number)!,
      200,
    )
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
