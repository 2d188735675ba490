import { createRoute } from '@hono/zod-openapi'
import {
  addMention,
  addUndertaking,
  amendUndertaking,
  assess,
  decideProposal,
  getUndertaking,
  joinUndertaking,
  listProposals,
  listUndertakings,
  partUndertaking,
  type Topic,
} from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { Refused } from '../errors.ts'
import { presentLife, presentProposal, presentUndertaking } from '../present/undertaking.ts'
import {
  AssessmentInput,
  Decision,
  JoinInput,
  MentionInput,
  Proposal,
  ProposalList,
  ProposalQuery,
  UndertakingChange,
  UndertakingInput,
  UndertakingLife,
  UndertakingList,
  UndertakingQuery,
} from '../schemas/undertaking.ts'
import { answer, body, direction, InDossier, OneInDossier, pageOf } from './route.ts'

const tags = ['undertakings']
const all = '/dossiers/{d}/undertakings'
const each = `${all}/{id}`
const life = answer(UndertakingLife, 'The undertaking with its whole life')

const list = createRoute({
  method: 'get',
  path: all,
  tags,
  summary: 'What was to be done, where each stands, and what each side says',
  request: { params: InDossier, query: UndertakingQuery },
  responses: answer(UndertakingList, 'A page of undertakings'),
})
const one = createRoute({
  method: 'get',
  path: each,
  tags,
  summary: "One undertaking's life from session to session",
  request: { params: OneInDossier },
  responses: life,
})
const add = createRoute({
  method: 'post',
  path: all,
  tags,
  summary: 'Enter an undertaking by hand',
  request: { params: InDossier, body: body(UndertakingInput) },
  responses: life,
})
const change = createRoute({
  method: 'patch',
  path: each,
  tags,
  summary: 'Set right what may be set right without a new mention',
  request: { params: OneInDossier, body: body(UndertakingChange) },
  responses: life,
})
const mention = createRoute({
  method: 'post',
  path: `${each}/mentions`,
  tags,
  summary: 'Say what a session or document did with it',
  request: { params: OneInDossier, body: body(MentionInput) },
  responses: life,
})
const assessment = createRoute({
  method: 'post',
  path: `${each}/assessments`,
  tags,
  summary: "Add your own side's assessment",
  request: { params: OneInDossier, body: body(AssessmentInput) },
  responses: life,
})
const join = createRoute({
  method: 'post',
  path: `${each}/join`,
  tags,
  summary: 'Make it part of another undertaking, whose life it then tells',
  request: { params: OneInDossier, body: body(JoinInput) },
  responses: answer(UndertakingLife, 'The undertaking that it became part of'),
})
const part = createRoute({
  method: 'post',
  path: `${each}/part`,
  tags,
  summary: 'Take it out of the undertaking that it was joined into',
  request: { params: OneInDossier },
  responses: life,
})
const proposals = createRoute({
  method: 'get',
  path: '/dossiers/{d}/proposals',
  tags,
  summary: 'Links and settlements that the register proposes, the surest first',
  request: { params: InDossier, query: ProposalQuery },
  responses: answer(ProposalList, 'The proposals'),
})
const decide = createRoute({
  method: 'post',
  path: '/dossiers/{d}/proposals/{id}',
  tags,
  summary: 'Confirm or reject a proposal',
  request: { params: OneInDossier, body: body(Decision) },
  responses: answer(Proposal, 'The proposal, decided'),
})

export function undertakingRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register
  const lifeOf = async (d: string, id: string) => presentLife(await getUndertaking(read, d, id, today(context)))

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { bodyId, projectId, meetingId, topic, order, asOf = today(context), ...filter } = c.req.valid('query')
    const page = await listUndertakings(read, d, {
      ...filter,
      body: bodyId,
      project: projectId,
      meeting: meetingId,
      topic: topic as Topic | undefined,
      asOf,
      order: direction(order),
    })
    return c.json({ items: page.items.map(presentUndertaking), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(add, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { bodyId, meetingId, topics, ...given } = c.req.valid('json')
    const id = await register.write(d, actor, (write) =>
      addUndertaking(write, { ...given, topics: topics as Topic[] | undefined, body: bodyId, meeting: meetingId }),
    )
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(change, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { version, bodyId, topics, ...given } = c.req.valid('json')
    const changed = {
      ...given,
      ...(topics === undefined ? {} : { topics: topics as Topic[] }),
      ...(bodyId === undefined ? {} : { body: bodyId }),
    }
    await register.write(d, actor, (write) => amendUndertaking(write, id, changed, version))
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(mention, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { version, meetingId, documentId, findingId, ...given } = c.req.valid('json')
    const told = { ...given, meeting: meetingId, document: documentId, finding: findingId }
    await register.write(d, actor, (write) => addMention(write, id, told, version))
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(assessment, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { side } = actor
    if (side === null) throw new Refused('forbidden', 'Only someone of a side may assess undertakings.')
    const { meetingId, ...given } = c.req.valid('json')
    await register.write(d, actor, (write) => assess(write, id, side, { ...given, meeting: meetingId }))
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(join, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { into, kind } = c.req.valid('json')
    await register.write(d, actor, (write) => joinUndertaking(write, id, into, kind))
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(part, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    await register.write(d, actor, (write) => partUndertaking(write, id))
    return c.json(await lifeOf(d, id), 200)
  })

  api.openapi(proposals, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { state, undertakingId } = c.req.valid('query')
    const found = await listProposals(read, d, { state, undertaking: undertakingId })
    return c.json({ items: found.map(presentProposal) }, 200)
  })

  api.openapi(decide, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { decision, ...options } = c.req.valid('json')
    const decided = await register.write(d, actor, (write) => decideProposal(write, id, decision, options))
    return c.json(presentProposal(decided), 200)
  })
}
