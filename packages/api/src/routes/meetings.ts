import { createRoute } from '@hono/zod-openapi'
import { getDossier, getMeeting, listMeetings, type MeetingDetail as MeetingOfRegister } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { bodiesOf } from '../present/dossier.ts'
import { presentMeeting, presentMeetingDetail } from '../present/meeting.ts'
import { MeetingDetail, MeetingList, MeetingQuery } from '../schemas/meeting.ts'
import { answer, direction, InDossier, OneInDossier, pageOf } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/meetings',
  tags: ['meetings'],
  summary: 'Sessions, talks, visits, forums and signings in order of time',
  request: { params: InDossier, query: MeetingQuery },
  responses: answer(MeetingList, 'A page of meetings'),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/meetings/{id}',
  tags: ['meetings'],
  summary: 'One meeting with every source that speaks of it',
  request: { params: OneInDossier },
  responses: answer(MeetingDetail, 'The meeting'),
})

/** More sessions than any body has held. */
const ALL_SESSIONS = 500

export function meetingRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { bodyId, order, ...filter } = c.req.valid('query')
    const [page, dossier] = await Promise.all([
      listMeetings(read, d, { ...filter, body: bodyId, order: direction(order) }),
      getDossier(read, d),
    ])
    const bodies = bodiesOf(dossier)
    return c.json({ items: page.items.map((meeting) => presentMeeting(meeting, bodies)), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const [meeting, dossier] = await Promise.all([getMeeting(read, d, id), getDossier(read, d)])
    return c.json(presentMeetingDetail(meeting, bodiesOf(dossier), await around(meeting, d)), 200)
  })

  /** The sessions of the same body just before and after. */
  async function around(meeting: MeetingOfRegister, d: string) {
    if (meeting.kind !== 'session' || !meeting.body) return { previous: null, next: null }
    const { items } = await listMeetings(read, d, {
      kind: 'session',
      body: meeting.body,
      order: 'up',
      limit: ALL_SESSIONS,
    })
    const at = items.findIndex(({ id }) => id === meeting.id)
    return { previous: items[at - 1] ?? null, next: (at >= 0 && items[at + 1]) || null }
  }
}
