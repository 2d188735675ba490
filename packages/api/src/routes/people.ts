import { createRoute } from '@hono/zod-openapi'
import { getDossier, listMeetings, NotFound, type BodyView, type DossierView } from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { meetingReference } from '../present/meeting.ts'
import { presentNames } from '../present/names.ts'
import { standingOf } from '../present/standing.ts'
import { BodyList, Person, PersonList, PersonQuery, type Body } from '../schemas/people.ts'
import { answer, InDossier, OneInDossier } from './route.ts'

const people = createRoute({
  method: 'get',
  path: '/dossiers/{d}/people',
  tags: ['people'],
  summary: 'People with their posts over time, in every script they are written in',
  request: { params: InDossier, query: PersonQuery },
  responses: answer(PersonList, 'The people'),
})
const person = createRoute({
  method: 'get',
  path: '/dossiers/{d}/people/{id}',
  tags: ['people'],
  summary: 'One person',
  request: { params: OneInDossier },
  responses: answer(Person, 'The person'),
})
const bodies = createRoute({
  method: 'get',
  path: '/dossiers/{d}/bodies',
  tags: ['people'],
  summary: 'The standing bodies, who co-chaired them when, and their sessions',
  request: { params: InDossier },
  responses: answer(BodyList, 'The bodies'),
})
/** More sessions than any body has held. */
const ALL_SESSIONS = 500

export function peopleRoutes(api: Api, context: ApiContext): void {
  const { read } = context.register

  api.openapi(people, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const { side, q } = c.req.valid('query')
    const dossier = await getDossier(read, d)
    const wanted = q?.normalize('NFC').toLowerCase()
    const items = dossier.people
      .filter((one) => side === undefined || one.side === side)
      .map((one) => presentPerson(one, dossier))
      .filter(
        ({ names, aliases }) =>
          wanted === undefined ||
          [...Object.values(names), ...aliases].some((name) => name.toLowerCase().includes(wanted)),
      )
    return c.json({ items }, 200)
  })

  api.openapi(person, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const dossier = await getDossier(read, d)
    const found = dossier.people.find((one) => one.id === id)
    if (!found) throw new NotFound('person', id)
    return c.json(presentPerson(found, dossier), 200)
  })

  api.openapi(bodies, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const dossier = await getDossier(read, d)
    return c.json({ items: await Promise.all(dossier.bodies.map((body) => presentBody(body, dossier))) }, 200)
  })

  async function presentBody(body: BodyView, dossier: DossierView): Promise<Body> {
    const filter = { kind: 'session', body: body.id, order: 'up', limit: ALL_SESSIONS } as const
    const { items: sessions } = await listMeetings(read, dossier.id, filter)
    const day = today(context)
    const last = sessions.findLast(({ status }) => status === 'held')
    const next = sessions.find(({ status, date }) => status === 'planned' && (date === null || date >= day))
    const people = new Map(dossier.people.map((one) => [one.id, one]))
    return {
      id: body.id,
      kind: body.kind as Body['kind'],
      names: presentNames(body.name),
      parentId: body.parent,
      coChairs: body.coChairs.map(({ side, person: id, post, from, until }) => ({
        side,
        personId: id,
        names: presentNames(people.get(id)?.name ?? {}),
        post: post && presentNames(post),
        from,
        to: until,
      })),
      sessions: sessions.length,
      lastSession: last ? meetingReference(last) : null,
      nextSession: next ? meetingReference(next) : null,
    }
  }
}

function presentPerson(view: DossierView['people'][number], dossier: DossierView): Person {
  const chairs = dossier.bodies.flatMap((body) =>
    body.coChairs
      .filter((chair) => chair.person === view.id)
      .map(({ from, until }) => ({ bodyId: body.id, bodyNames: presentNames(body.name), from, to: until })),
  )
  return {
    id: view.id,
    names: presentNames(view.name),
    aliases: [...view.aliases],
    side: view.side,
    posts: view.posts.map(({ title, from, until }) => ({ names: presentNames(title), from, to: until })),
    chairs,
    standing: standingOf(view.source, 'unreviewed'),
  }
}
