import { createRoute, z } from '@hono/zod-openapi'
import {
  beginMinutes,
  changeMinutes,
  getMinutes,
  listMinutes,
  type Actor,
  type MinutesEvent,
  type MinutesView,
  type PartyCode,
} from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { Refused } from '../errors.ts'
import { presentNames } from '../present/names.ts'
import { Id } from '../schemas/common.ts'
import {
  ArticleInput,
  ArticleOrder,
  Minutes,
  MinutesInput,
  MinutesList,
  MinutesQuery,
  SeenText,
} from '../schemas/session.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['minutes']
const all = '/dossiers/{d}/minutes'
const each = `${all}/{id}`
const article = `${each}/articles/{article}`
const OneArticle = z.object({ d: Id, id: Id, article: Id })
const minutes = answer(Minutes, 'The minutes as they stand now')

const list = createRoute({
  method: 'get',
  path: all,
  tags,
  summary: 'The minutes of a dossier or of one session',
  request: { params: InDossier, query: MinutesQuery },
  responses: answer(MinutesList, 'The minutes, without their articles'),
})
const one = createRoute({
  method: 'get',
  path: each,
  tags,
  summary: 'Minutes with their articles, confirmations and signatures',
  request: { params: OneInDossier },
  responses: minutes,
})
const begin = createRoute({
  method: 'post',
  path: all,
  tags,
  summary: 'Begin the minutes of a session in parallel languages',
  request: { params: InDossier, body: body(MinutesInput) },
  responses: minutes,
})
const write = createRoute({
  method: 'put',
  path: article,
  tags,
  summary: 'Write an article; a changed wording drops confirmations and signatures and tells every side',
  request: { params: OneArticle, body: body(ArticleInput) },
  responses: minutes,
})
const remove = createRoute({
  method: 'delete',
  path: article,
  tags,
  summary: 'Take an article out',
  request: { params: OneArticle },
  responses: minutes,
})
const order = createRoute({
  method: 'post',
  path: `${each}/order`,
  tags,
  summary: 'Put the articles into another order',
  request: { params: OneInDossier, body: body(ArticleOrder) },
  responses: minutes,
})
const confirm = createRoute({
  method: 'post',
  path: `${article}/confirm`,
  tags,
  summary: 'Confirm an article for your own side, in exactly the wording you have seen',
  request: { params: OneArticle, body: body(SeenText) },
  responses: minutes,
})
const withdraw = createRoute({
  method: 'delete',
  path: `${article}/confirm`,
  tags,
  summary: "Take your own side's confirmation back",
  request: { params: OneArticle },
  responses: minutes,
})
const sign = createRoute({
  method: 'post',
  path: `${each}/sign`,
  tags,
  summary: 'Sign for your own side exactly the text you have seen; the last signature seals it',
  request: { params: OneInDossier, body: body(SeenText) },
  responses: minutes,
})

export function minutesRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  /** One step for the actor's own side: no request can name another. */
  const step = async (
    d: string,
    id: string,
    actor: Actor,
    event: (side: PartyCode) => MinutesEvent,
    version?: number,
  ) => {
    const { side } = actor
    if (side === null) throw new Refused('forbidden', 'Only someone of a side may work on minutes.')
    return present(await register.write(d, actor, (handle) => changeMinutes(handle, id, event(side), version)))
  }

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const found = await listMinutes(register.read, d, c.req.valid('query').meetingId)
    const items = found.map(({ id, meeting, title, phase }) => ({
      id,
      meetingId: meeting,
      titles: presentNames(title),
      phase,
    }))
    return c.json({ items }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(present(await getMinutes(register.read, d, id)), 200)
  })

  api.openapi(begin, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { meetingId, titles, languages } = c.req.valid('json')
    const begun = await register.write(d, actor, (handle) =>
      beginMinutes(handle, meetingId, { title: titles, languages }),
    )
    return c.json(present(begun), 200)
  })

  api.openapi(write, async (c) => {
    const { d, id, article } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { texts, undertakingIds, version } = c.req.valid('json')
    const event = (side: PartyCode): MinutesEvent => ({
      kind: 'article-written',
      side,
      article,
      texts,
      undertakings: undertakingIds,
    })
    return c.json(await step(d, id, actor, event, version), 200)
  })

  api.openapi(remove, async (c) => {
    const { d, id, article } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    return c.json(await step(d, id, actor, (side) => ({ kind: 'article-removed', side, article })), 200)
  })

  api.openapi(order, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { articles, version } = c.req.valid('json')
    return c.json(await step(d, id, actor, (side) => ({ kind: 'articles-ordered', side, articles }), version), 200)
  })

  api.openapi(confirm, async (c) => {
    const { d, id, article } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { seen } = c.req.valid('json')
    return c.json(await step(d, id, actor, (side) => ({ kind: 'confirmed', side, article, seen })), 200)
  })

  api.openapi(withdraw, async (c) => {
    const { d, id, article } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    return c.json(await step(d, id, actor, (side) => ({ kind: 'confirmation-withdrawn', side, article })), 200)
  })

  api.openapi(sign, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { seen } = c.req.valid('json')
    const on = context.effects.now().toISOString().slice(0, 10)
    return c.json(await step(d, id, actor, (side) => ({ kind: 'signed', side, by: actor.user, on, seen })), 200)
  })
}

function present(view: MinutesView): Minutes {
  return {
    id: view.id,
    meetingId: view.meeting,
    titles: presentNames(view.title),
    sides: [...view.sides],
    languages: [...view.languages],
    phase: view.phase,
    articles: view.articles.map(({ id, texts, undertakings, confirmedBy, hash }) => ({
      id,
      texts: { ...texts },
      undertakingIds: [...undertakings],
      confirmedBy: [...confirmedBy],
      hash,
    })),
    signatures: view.signatures.map(({ side, by, on }) => ({ side, by, on })),
    hash: view.hash,
    seal: view.seal,
    sealedText: view.sealedText,
    earlierSeals: view.earlierSeals.map(({ hash, text }) => ({ hash, text })),
    version: view.version,
  }
}
