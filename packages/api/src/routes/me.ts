import { createRoute } from '@hono/zod-openapi'
import { getDossier } from '@rapporteur/register'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_COOKIE, whoIs, type Asker } from '../access/asker.ts'
import { digest } from '../effects.ts'
import { Refused } from '../errors.ts'
import type { Api, ApiContext, ApiEnvironment } from '../context.ts'
import { Me, SideChoice, TokenEntry } from '../schemas/me.ts'
import { answer, body } from './route.ts'

const me = createRoute({
  method: 'get',
  path: '/me',
  tags: ['me'],
  summary: 'Who you are and what you may do where',
  responses: answer(Me, 'You'),
})

const side = createRoute({
  method: 'post',
  path: '/me/side',
  tags: ['me'],
  summary: "Sit down at one side's desk (only who keeps the register alone)",
  request: { body: body(SideChoice) },
  responses: answer(Me, 'You, at that desk'),
})

const enter = createRoute({
  method: 'post',
  path: '/session',
  tags: ['me'],
  summary: "Make an API token this browser's session",
  request: { body: body(TokenEntry) },
  responses: answer(Me, 'You'),
})

const leave = createRoute({
  method: 'delete',
  path: '/session',
  tags: ['me'],
  summary: 'End this session',
  responses: { 204: { description: 'The session has ended' } },
})

/** Gives the browser its session; readable by no script, sent to no other site. */
export function giveSession(c: Context, secret: string): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  setCookie(c, SESSION_COOKIE, secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
}

/** The only route that an asker nobody knows may call. */
export const isEntrance = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/v1/session')

export function meRoutes(api: Api, context: ApiContext): void {
  const { register, sessions, effects, version } = context

  const present = async (asker: Asker): Promise<Me> => ({
    ...(await whoIs(register, asker)),
    through: asker.kind === 'keeper' ? 'link' : asker.through,
    version,
    now: effects.now().toISOString(),
  })

  api.openapi(me, async (c) => c.json(await present(c.get('asker')), 200))

  api.openapi(side, async (c) => {
    const asker = c.get('asker')
    if (asker.kind !== 'keeper') throw new Refused('forbidden', 'A token belongs to one side; it cannot change sides.')
    const choice = c.req.valid('json')
    const { sides } = await getDossier(register.read, choice.dossierId)
    if (choice.side !== null && !sides.some(({ code }) => code === choice.side))
      throw new Refused('invalid-request', `${choice.side} is no side of this dossier.`)
    const session = await sessions.sitDown(asker.session, choice.dossierId, choice.side)
    return c.json(await present({ kind: 'keeper', session }), 200)
  })

  api.openapi(enter, async (c) => {
    const { token } = c.req.valid('json')
    const asker: Asker = { kind: 'token', tokenHash: digest(token), through: 'session' }
    const who = await present(asker)
    giveSession(c, await sessions.open(who.user, token))
    return c.json(who, 200)
  })

  api.openapi(leave, async (c: Context<ApiEnvironment>) => {
    const secret = getCookie(c, SESSION_COOKIE)
    if (secret) await sessions.end(secret)
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return c.body(null, 204)
  })
}
