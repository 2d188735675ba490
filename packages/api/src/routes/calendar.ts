import { createRoute } from '@hono/zod-openapi'
import { calendarFeed, getCalendar } from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { presentNames } from '../present/names.ts'
import { Calendar, CalendarQuery, FeedQuery } from '../schemas/calendar.ts'
import { answer, InDossier } from './route.ts'

const tags = ['calendar']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/calendar',
  tags,
  summary: 'Sessions, due dates, expiries, notices and anniversaries; by default from a year ago to two years ahead',
  request: { params: InDossier, query: CalendarQuery },
  responses: answer(Calendar, 'The calendar'),
})
const feed = createRoute({
  method: 'get',
  path: '/dossiers/{d}/calendar.ics',
  tags,
  summary: 'The same as an iCalendar feed',
  request: { params: InDossier, query: FeedQuery },
  responses: { 200: { description: 'The feed', content: { 'text/calendar': { schema: { type: 'string' } } } } },
})

export function calendarRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const found = await getCalendar(read, d, c.req.valid('query'))
    const items = found.map(({ uid, kind, subject, name, on, start, endExclusive, exact, number }) => ({
      uid,
      kind,
      subjectId: subject,
      names: presentNames(name),
      on,
      start,
      endExclusive,
      exact,
      number,
    }))
    return c.json({ items }, 200)
  })

  api.openapi(feed, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const text = await calendarFeed(read, d, c.req.valid('query').language)
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' }) as never
  })
}
