import { createRoute, z } from '@hono/zod-openapi'
import {
  adoptItem,
  getAgenda,
  getDossier,
  getMeeting,
  holdSession,
  openAgenda,
  planSession,
  prepareReview,
  setOutcome,
  type SessionReviewView,
  type Topic,
} from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { bodiesOf } from '../present/dossier.ts'
import { presentMeeting } from '../present/meeting.ts'
import { presentNames } from '../present/names.ts'
import { Id } from '../schemas/common.ts'
import { Meeting } from '../schemas/meeting.ts'
import {
  Agenda,
  HeldInput,
  OutcomeInput,
  ReviewQuery,
  SessionInput,
  SessionReview,
  type ReviewItem,
} from '../schemas/review.ts'
import { UndertakingInput } from '../schemas/undertaking.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['sessions']
const agenda = answer(Agenda, 'The agenda in its order')
const ITEM = '/dossiers/{d}/meetings/{id}/agenda/{item}'

const review = createRoute({
  method: 'get',
  path: '/dossiers/{d}/bodies/{id}/review',
  tags,
  summary: "The review of a body's last minutes: every item with both assessments, evidence and silence",
  request: { params: OneInDossier, query: ReviewQuery },
  responses: answer(SessionReview, 'The review'),
})
const plan = createRoute({
  method: 'post',
  path: '/dossiers/{d}/sessions',
  tags,
  summary: 'Plan a session of a body, or set its date anew',
  request: { params: InDossier, body: body(SessionInput) },
  responses: answer(z.object({ meetingId: Id }), 'The planned session'),
})
const hold = createRoute({
  method: 'post',
  path: '/dossiers/{d}/meetings/{id}/hold',
  tags,
  summary: 'Say that a planned session was held, on a date',
  request: { params: OneInDossier, body: body(HeldInput) },
  responses: answer(Meeting, 'The session, held'),
})
const look = createRoute({
  method: 'get',
  path: '/dossiers/{d}/meetings/{id}/agenda',
  tags,
  summary: "A session's agenda",
  request: { params: OneInDossier },
  responses: agenda,
})
const open = createRoute({
  method: 'post',
  path: '/dossiers/{d}/meetings/{id}/agenda',
  tags,
  summary: 'Put the items of the review on the agenda, those that are not on it yet',
  request: { params: OneInDossier },
  responses: agenda,
})
const outcome = createRoute({
  method: 'post',
  path: ITEM,
  tags,
  summary: "Give an item its outcome, which becomes a mention in its undertaking's life",
  request: { params: z.object({ d: Id, id: Id, item: Id }), body: body(OutcomeInput) },
  responses: agenda,
})
const adopt = createRoute({
  method: 'post',
  path: '/dossiers/{d}/meetings/{id}/undertakings',
  tags,
  summary: 'Adopt a new undertaking at a session',
  request: { params: OneInDossier, body: body(UndertakingInput.omit({ bodyId: true, meetingId: true })) },
  responses: agenda,
})

export function sessionRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register
  const agendaOf = async (d: string, meeting: string): Promise<Agenda> => ({
    items: (await getAgenda(read, d, meeting)).map(
      ({ id, position, undertaking, title, outcome, outcomeNote, version }) => ({
        id,
        position,
        undertakingId: undertaking,
        titles: presentNames(title),
        outcome,
        outcomeNotes: outcomeNote && presentNames(outcomeNote),
        version,
      }),
    ),
  })

  api.openapi(review, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { asOf = today(context), order } = c.req.valid('query')
    return c.json(presentReview(await prepareReview(read, d, id, { asOf, order })), 200)
  })

  api.openapi(plan, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { bodyId, titles, ...given } = c.req.valid('json')
    const meetingId = await register.write(d, actor, (write) =>
      planSession(write, { ...given, body: bodyId, title: titles }),
    )
    return c.json({ meetingId }, 200)
  })

  api.openapi(hold, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { date, version } = c.req.valid('json')
    await register.write(d, actor, (write) => holdSession(write, id, date, version))
    const [meeting, dossier] = await Promise.all([getMeeting(read, d, id), getDossier(read, d)])
    return c.json(presentMeeting(meeting, bodiesOf(dossier)), 200)
  })

  api.openapi(look, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(await agendaOf(d, id), 200)
  })

  api.openapi(open, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    await register.write(d, actor, (write) => openAgenda(write, id))
    return c.json(await agendaOf(d, id), 200)
  })

  api.openapi(outcome, async (c) => {
    const { d, id, item } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { version, notes, ...given } = c.req.valid('json')
    await register.write(d, actor, (write) => setOutcome(write, item, { ...given, note: notes }, version))
    return c.json(await agendaOf(d, id), 200)
  })

  api.openapi(adopt, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { topics, ...given } = c.req.valid('json')
    await register.write(d, actor, (write) => adoptItem(write, id, { ...given, topics: topics as Topic[] | undefined }))
    return c.json(await agendaOf(d, id), 200)
  })
}

type Item = SessionReviewView['own'][number]
type Held = NonNullable<SessionReviewView['last']>

function presentReview(view: SessionReviewView): SessionReview {
  const session = (record: Held | null) =>
    record && { id: record.id, bodyId: record.body, ordinal: record.ordinal, date: record.date, status: record.status }
  const item = (one: Item): ReviewItem => ({
    id: one.undertaking,
    wording: presentNames(view.wording[one.undertaking] ?? {}),
    bodyId: one.body,
    due: one.life.due,
    postponements: one.life.postponements,
    phase: one.life.state,
    overdueDays: one.standing.overdueDays,
    dueInDays: one.standing.dueInDays,
    silent: one.standing.silent && { ...one.standing.silent, sessions: [...one.standing.silent.sessions] },
    joint: {
      state: one.joint.state,
      value: one.joint.state === 'agreed' ? one.joint.value : null,
      bySide: one.joint.bySide.map(({ side, latest }) => ({
        side,
        value: latest?.value ?? null,
        reason: latest?.reason ?? null,
        on: latest?.on ?? null,
      })),
    },
    evidence: { ...one.grade, kinds: [...one.grade.kinds] },
    attention: [...one.attention],
    sessionId: one.session || null,
    article: one.article,
    depth: one.depth,
    proposals: one.proposals.map((proposal) => ({ ...proposal })),
  })
  return {
    bodyId: view.body,
    last: session(view.last),
    own: view.own.map(item),
    below: view.below.map(({ body: id, parent, last, items }) => ({
      bodyId: id,
      parentId: parent,
      last: session(last),
      items: items.map(item),
    })),
    counts: { ...view.counts },
  }
}
