import { createRoute } from '@hono/zod-openapi'
import {
  changeNote,
  listNotes,
  listNotices,
  seeNotice,
  writeNote,
  type Note as NoteOfRegister,
} from '@rapporteur/register'
import { actorOfRequest, type Api, type ApiContext } from '../context.ts'
import { NoticeList } from '../schemas/session.ts'
import { Note, NoteChange, NoteInput, NoteList, NoteQuery } from '../schemas/undertaking.ts'
import { answer, body, InDossier, OneInDossier } from './route.ts'

const tags = ['own side']
const done = { 204: { description: 'Done' } }

const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/notes',
  tags,
  summary: "Your own side's private notes",
  request: { params: InDossier, query: NoteQuery },
  responses: answer(NoteList, 'The notes'),
})
const add = createRoute({
  method: 'post',
  path: '/dossiers/{d}/notes',
  tags,
  summary: 'Write a note that only your own side can read',
  request: { params: InDossier, body: body(NoteInput) },
  responses: answer(Note, 'The note'),
})
const change = createRoute({
  method: 'patch',
  path: '/dossiers/{d}/notes/{id}',
  tags,
  summary: 'Change or withdraw a note; earlier versions are kept',
  request: { params: OneInDossier, body: body(NoteChange) },
  responses: done,
})
const notices = createRoute({
  method: 'get',
  path: '/dossiers/{d}/notices',
  tags,
  summary: 'What the other side did that yours should know, such as a change after a signature',
  request: { params: InDossier },
  responses: answer(NoticeList, 'The notices'),
})
const seen = createRoute({
  method: 'post',
  path: '/dossiers/{d}/notices/{id}/seen',
  tags,
  summary: 'Say that a notice was seen',
  request: { params: OneInDossier },
  responses: done,
})

export function noteRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { subjectKind, subjectId } = c.req.valid('query')
    const notes = await listNotes(register.read, d, actor, { entityKind: subjectKind, entity: subjectId })
    return c.json({ items: notes.map(present) }, 200)
  })

  api.openapi(add, async (c) => {
    const { d } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { subject, text } = c.req.valid('json')
    const about = { entityKind: subject.kind, entity: subject.id }
    return c.json(present(await register.write(d, actor, (write) => writeNote(write, about, text))), 200)
  })

  api.openapi(change, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { text, version } = c.req.valid('json')
    await register.write(d, actor, (write) => changeNote(write, id, text, version))
    return c.body(null, 204)
  })

  api.openapi(notices, async (c) => {
    const { d } = c.req.valid('param')
    const { side } = await actorOfRequest(c, context, d)
    const found = side === null ? [] : await listNotices(register.read, d, side)
    const items = found.map(({ id, what, entityKind, entity, data, at, seen }) => ({
      id,
      what,
      subject: { kind: entityKind, id: entity },
      data,
      at,
      seen,
    }))
    return c.json({ items }, 200)
  })

  api.openapi(seen, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    await register.write(d, actor, (write) => seeNotice(write, id))
    return c.body(null, 204)
  })
}

const present = ({ id, entityKind, entity, text, by, at, version }: NoteOfRegister): Note => ({
  id,
  subject: { kind: entityKind, id: entity },
  text,
  by,
  at,
  version,
})
