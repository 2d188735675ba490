import { createRoute } from '@hono/zod-openapi'
import { bodyCourse, sessionCourse, type CourseItem as Item, type SessionStates } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentAnchor } from '../present/anchor.ts'
import { presentNames } from '../present/names.ts'
import { BodyCourse, SessionCourse, type CourseItem } from '../schemas/course.ts'
import { answer, OneInDossier } from './route.ts'

const tags = ['sessions']
const ofBody = createRoute({
  method: 'get',
  path: '/dossiers/{d}/bodies/{id}/course',
  tags,
  summary: "States of a body's undertakings from session to session",
  request: { params: OneInDossier },
  responses: answer(BodyCourse, 'The sessions held, the first one first'),
})
const ofSession = createRoute({
  method: 'get',
  path: '/dossiers/{d}/meetings/{id}/course',
  tags,
  summary: "What became of a session's items at the later ones",
  request: { params: OneInDossier },
  responses: answer(SessionCourse, 'The items on their way'),
})

export function courseRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(ofBody, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const states = await bodyCourse(read, d, id)
    const items = states.map(({ session, asOf, states, overdue }) => ({
      session: presentSession(session),
      asOf,
      states: { ...states },
      overdue,
    }))
    return c.json({ bodyId: id, items }, 200)
  })

  api.openapi(ofSession, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { body, sessions, items } = await sessionCourse(read, d, id)
    return c.json({ bodyId: body, sessions: sessions.map(presentSession), items: items.map(presentItem) }, 200)
  })
}

const presentSession = ({ id, body, ordinal, date, status }: SessionStates['session']) => ({
  id,
  bodyId: body,
  ordinal,
  date,
  status,
})

const presentItem = (item: Item): CourseItem => ({
  undertakingId: item.undertaking,
  wording: presentNames(item.wording),
  phase: item.phase,
  overdueDays: item.overdueDays,
  silent: item.silent,
  steps: item.steps.map(({ mention, kind, date, meeting, source }) => ({
    mentionId: mention,
    kind,
    date,
    meetingId: meeting,
    anchor: source && presentAnchor(source.anchor, source.finding, source.document),
  })),
  proposed: item.proposed.map(({ proposal, kind, undertaking, date, meeting }) => ({
    proposalId: proposal,
    kind,
    undertakingId: undertaking,
    date,
    meetingId: meeting,
  })),
})
