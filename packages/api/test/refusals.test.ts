import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectDetail } from '../src/schemas/project.ts'
import { Minutes, NoticeList } from '../src/schemas/session.ts'
import { MeetingList } from '../src/schemas/meeting.ts'
import { Note, NoteList, UndertakingLife } from '../src/schemas/undertaking.ts'
import { clientOf, createWorld, DOSSIER, good, refused, type Client, type World } from './support.ts'

/** Everything one side must not be able to do to the other, one line an attempt. Afterwards nothing is different. */

type Who = 'TH secretary' | 'TH officer' | 'MY reader' | 'keeper' | 'of no side' | 'member of nothing' | 'nobody'
interface Attempt {
  readonly who: Who
  readonly to: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: () => string
  readonly body?: () => unknown
  readonly status: 401 | 403 | 404 | 409
}

let world: World
let malaysia: Client
let undertaking: UndertakingLife
let minutes: Minutes
let note: Note
let notice: string
let session: string
const askers = new Map<Who, Client>()
const at = (path: string) => `/dossiers/${DOSSIER}${path}`
const ofUndertaking = (more: string) => () => at(`/undertakings/${undertaking.id}${more}`)
const ofMinutes = (more: string) => () => at(`/minutes/${minutes.id}${more}`)
const seenArticle = () => ({ seen: minutes.articles[0]!.hash })
const seenText = () => ({ seen: minutes.hash })
const assessment = () => ({ value: 'fulfilled', reason: 'so it is' })

const attempts: readonly Attempt[] = [
  // Agencies: each side names its own.
  {
    who: 'TH secretary',
    to: "name the other side's agency",
    method: 'POST',
    path: ofUndertaking('/responsibles'),
    body: () => ({ agencyId: 'my-works' }),
    status: 403,
  },
  {
    who: 'TH secretary',
    to: "release the other side's agency",
    method: 'DELETE',
    path: ofUndertaking('/responsibles/my-works'),
    status: 403,
  },
  {
    who: 'keeper',
    to: 'name an agency for a side',
    method: 'POST',
    path: ofUndertaking('/responsibles'),
    body: () => ({ agencyId: 'my-works' }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'name an agency',
    method: 'POST',
    path: ofUndertaking('/responsibles'),
    body: () => ({ agencyId: 'my-works' }),
    status: 403,
  },
  // Assessments: of one's own side, by those who work for it.
  {
    who: 'keeper',
    to: 'assess for nobody',
    method: 'POST',
    path: ofUndertaking('/assessments'),
    body: assessment,
    status: 403,
  },
  {
    who: 'keeper',
    to: 'assess while naming a side',
    method: 'POST',
    path: ofUndertaking('/assessments'),
    body: () => ({ ...assessment(), side: 'MY' }),
    status: 403,
  },
  {
    who: 'of no side',
    to: 'assess',
    method: 'POST',
    path: ofUndertaking('/assessments'),
    body: assessment,
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'assess',
    method: 'POST',
    path: ofUndertaking('/assessments'),
    body: assessment,
    status: 403,
  },
  {
    who: 'member of nothing',
    to: 'assess',
    method: 'POST',
    path: ofUndertaking('/assessments'),
    body: assessment,
    status: 404,
  },
  { who: 'nobody', to: 'assess', method: 'POST', path: ofUndertaking('/assessments'), body: assessment, status: 401 },
  // Private notes.
  {
    who: 'TH secretary',
    to: "change the other side's note",
    method: 'PATCH',
    path: () => at(`/notes/${note.id}`),
    body: () => ({ text: 'ours now', version: 1 }),
    status: 404,
  },
  {
    who: 'TH secretary',
    to: "withdraw the other side's note",
    method: 'PATCH',
    path: () => at(`/notes/${note.id}`),
    body: () => ({ text: null, version: 1 }),
    status: 404,
  },
  { who: 'keeper', to: 'read notes', method: 'GET', path: () => at('/notes'), status: 403 },
  {
    who: 'keeper',
    to: 'write a note',
    method: 'POST',
    path: () => at('/notes'),
    body: () => ({ subject: { kind: 'undertaking', id: undertaking.id }, text: 'x' }),
    status: 403,
  },
  { who: 'MY reader', to: "read its own side's notes", method: 'GET', path: () => at('/notes'), status: 403 },
  { who: 'of no side', to: 'read notes', method: 'GET', path: () => at('/notes'), status: 403 },
  { who: 'member of nothing', to: 'read notes', method: 'GET', path: () => at('/notes'), status: 404 },
  // Confirming and signing.
  {
    who: 'TH secretary',
    to: 'confirm a wording that it has not before its eyes',
    method: 'POST',
    path: ofMinutes('/articles/1/confirm'),
    body: () => ({ seen: '0'.repeat(64) }),
    status: 409,
  },
  {
    who: 'TH secretary',
    to: "take back the other side's confirmation",
    method: 'DELETE',
    path: ofMinutes('/articles/1/confirm'),
    status: 409,
  },
  {
    who: 'TH secretary',
    to: 'sign a text that is not confirmed by both',
    method: 'POST',
    path: ofMinutes('/sign'),
    body: seenText,
    status: 409,
  },
  {
    who: 'TH officer',
    to: 'confirm',
    method: 'POST',
    path: ofMinutes('/articles/1/confirm'),
    body: seenArticle,
    status: 403,
  },
  { who: 'TH officer', to: 'sign', method: 'POST', path: ofMinutes('/sign'), body: seenText, status: 403 },
  {
    who: 'MY reader',
    to: 'confirm',
    method: 'POST',
    path: ofMinutes('/articles/1/confirm'),
    body: seenArticle,
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'draft an article',
    method: 'PUT',
    path: ofMinutes('/articles/1'),
    body: () => ({ texts: { en: 'x' } }),
    status: 403,
  },
  {
    who: 'keeper',
    to: 'confirm',
    method: 'POST',
    path: ofMinutes('/articles/1/confirm'),
    body: seenArticle,
    status: 403,
  },
  { who: 'keeper', to: 'sign', method: 'POST', path: ofMinutes('/sign'), body: seenText, status: 403 },
  {
    who: 'keeper',
    to: 'draft an article',
    method: 'PUT',
    path: ofMinutes('/articles/1'),
    body: () => ({ texts: { en: 'x' } }),
    status: 403,
  },
  { who: 'keeper', to: 'strike an article', method: 'DELETE', path: ofMinutes('/articles/1'), status: 403 },
  {
    who: 'keeper',
    to: 'begin minutes',
    method: 'POST',
    path: () => at('/minutes'),
    body: () => ({ meetingId: session, titles: { en: 'x' }, languages: ['en'] }),
    status: 403,
  },
  { who: 'member of nothing', to: 'read the minutes', method: 'GET', path: ofMinutes(''), status: 404 },
  // Notices are one side's.
  {
    who: 'TH secretary',
    to: "say that the other side's notice was seen",
    method: 'POST',
    path: () => at(`/notices/${notice}/seen`),
    status: 404,
  },
  // Sides are given, not taken.
  {
    who: 'TH secretary',
    to: "sit down at the other side's desk",
    method: 'POST',
    path: () => '/me/side',
    body: () => ({ dossierId: DOSSIER, side: 'MY' }),
    status: 403,
  },
  {
    who: 'keeper',
    to: 'plan a session for nobody',
    method: 'POST',
    path: () => at('/sessions'),
    body: () => ({ bodyId: 'joint-commission', ordinal: 9 }),
    status: 403,
  },
  {
    who: 'keeper',
    to: 'hold a session for nobody',
    method: 'POST',
    path: () => at(`/meetings/${session}/hold`),
    body: () => ({ date: '2025-03-21', version: 1 }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'hold a session',
    method: 'POST',
    path: () => at(`/meetings/${session}/hold`),
    body: () => ({ date: '2025-03-21', version: 1 }),
    status: 403,
  },
  // Readers change nothing that is joint either.
  {
    who: 'MY reader',
    to: 'enter an undertaking',
    method: 'POST',
    path: () => at('/undertakings'),
    body: () => ({ wording: { en: 'x' } }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'enter a mention',
    method: 'POST',
    path: ofUndertaking('/mentions'),
    body: () => ({ kind: 'fulfilled', date: '2025-01-01' }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'amend an undertaking',
    method: 'PATCH',
    path: ofUndertaking(''),
    body: () => ({ version: undertaking.version, kind: 'urged' }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'enter an obstacle',
    method: 'POST',
    path: ofUndertaking('/obstacles'),
    body: () => ({ kind: 'money', text: 'x' }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: "say a project's state",
    method: 'POST',
    path: () => at('/projects/bridge/state'),
    body: () => ({ state: 'built', version: 1 }),
    status: 403,
  },
  {
    who: 'MY reader',
    to: 'join undertakings',
    method: 'POST',
    path: ofUndertaking('/join'),
    body: () => ({ into: undertaking.id }),
    status: 403,
  },
  { who: 'MY reader', to: 'part undertakings', method: 'POST', path: ofUndertaking('/part'), status: 403 },
  { who: 'member of nothing', to: 'see the dossier', method: 'GET', path: () => at(''), status: 404 },
  { who: 'member of nothing', to: 'take the dossier out', method: 'GET', path: () => at('/export'), status: 404 },
  { who: 'member of nothing', to: 'see a series', method: 'GET', path: () => at('/series'), status: 404 },
  { who: 'member of nothing', to: 'see the agencies', method: 'GET', path: () => at('/agencies'), status: 404 },
]

/** What the attempts aim at. */
const everything = async () => ({
  life: await good(malaysia.get(ofUndertaking('')()), UndertakingLife),
  minutes: await good(malaysia.get(ofMinutes('')()), Minutes),
  notes: await good(malaysia.get(at('/notes')), NoteList),
  notices: await good(malaysia.get(at('/notices')), NoticeList),
  project: await good(malaysia.get(at('/projects/bridge')), ProjectDetail),
  meetings: await good(malaysia.get(at('/meetings')), MeetingList),
})
let before: Awaited<ReturnType<typeof everything>>

beforeAll(async () => {
  world = await createWorld()
  malaysia = await world.tokenClient('MY', 'secretary')
  const thailand = await world.tokenClient('TH', 'secretary')
  askers.set('TH secretary', thailand)
  askers.set('TH officer', await world.tokenClient('TH', 'officer'))
  askers.set('MY reader', await world.tokenClient('MY', 'reader'))
  askers.set('of no side', await world.tokenClient(null, 'officer'))
  askers.set('member of nothing', await world.outsider())
  askers.set('keeper', world.keeper)
  askers.set('nobody', clientOf(world, {}))

  const { items } = await good(malaysia.get(at('/meetings?kind=session&order=asc')), MeetingList)
  session = items[1]!.id
  const given = { wording: { en: 'Build the second bridge' }, meetingId: items[0]!.id }
  undertaking = await good(malaysia.send('POST', at('/undertakings'), given), UndertakingLife)
  await good(malaysia.send('POST', ofUndertaking('/responsibles')(), { agencyId: 'my-works' }), UndertakingLife)
  await good(
    malaysia.send('POST', ofUndertaking('/assessments')(), { value: 'under-way', reason: 'piles are driven' }),
    UndertakingLife,
  )
  const subject = { kind: 'undertaking', id: undertaking.id }
  note = await good(malaysia.send('POST', at('/notes'), { subject, text: 'our red line' }), Note)
  const begun = { meetingId: session, titles: { en: 'Minutes' }, languages: ['en'] }
  minutes = await good(malaysia.send('POST', at('/minutes'), begun), Minutes)
  const wording = (text: string) => ({ texts: { en: text }, undertakingIds: [undertaking.id] })
  const both = async () => {
    const { seen } = seenArticle()
    await good(malaysia.send('POST', ofMinutes('/articles/1/confirm')(), { seen }), Minutes)
    minutes = await good(thailand.send('POST', ofMinutes('/articles/1/confirm')(), { seen }), Minutes)
  }
  minutes = await good(malaysia.send('PUT', ofMinutes('/articles/1')(), wording('It will be built.')), Minutes)
  await both()
  // Malaysia signs, Thailand changes the text: Malaysia has a notice, and the confirmations are gone.
  await good(malaysia.send('POST', ofMinutes('/sign')(), seenText()), Minutes)
  minutes = await good(thailand.send('PUT', ofMinutes('/articles/1')(), wording('It will be built by 2027.')), Minutes)
  notice = (await good(malaysia.get(at('/notices')), NoticeList)).items[0]!.id
  minutes = await good(malaysia.send('POST', ofMinutes('/articles/1/confirm')(), seenArticle()), Minutes)
  before = await everything()
})
afterAll(() => world.end())

describe('what is refused', () => {
  test.each(attempts)('$who may not $to', async ({ who, method, path, body, status }) => {
    const asker = askers.get(who)!
    const answered = await refused(method === 'GET' ? asker.get(path()) : asker.send(method, path(), body?.()))
    expect(answered.status).toBe(status)
    expect(answered.detail).toMatch(/^[^]+\.$/)
  })

  test("the other side's private note shows in nothing that it can read", async () => {
    const thailand = askers.get('TH secretary')!
    expect((await good(thailand.get(at('/notes')), NoteList)).items).toEqual([])
    for (const path of ['', '/export', '/log?limit=500', `/undertakings/${undertaking.id}`, '/briefs', '/notices'])
      expect(await (await thailand.get(at(path))).text(), path).not.toContain('red line')
  })

  test('after all of it nothing is different', async () => {
    expect(await everything()).toEqual(before)
    expect(world.reported).toEqual([])
  })
})

test('a side in the body is not heard: what is written is of the side of the token', async () => {
  const thailand = askers.get('TH secretary')!
  const told = { value: 'not-started', reason: 'no pile is driven', side: 'MY' }
  const { joint } = await good(thailand.send('POST', ofUndertaking('/assessments')(), told), UndertakingLife)
  expect(joint.bySide.map(({ side, value }) => [side, value])).toEqual([
    ['MY', 'under-way'],
    ['TH', 'not-started'],
  ])
  const own = { agencyId: 'th-transport', note: 'lead' }
  const { responsibles } = await good(thailand.send('POST', ofUndertaking('/responsibles')(), own), UndertakingLife)
  expect(responsibles).toEqual([
    { side: 'MY', agencyId: 'my-works', note: null },
    { side: 'TH', agencyId: 'th-transport', note: 'lead' },
  ])
  const released = await thailand.send('DELETE', ofUndertaking('/responsibles/th-transport')())
  expect((await good(released, UndertakingLife)).responsibles.map(({ side }) => side)).toEqual(['MY'])
})
