import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Calendar } from '../src/schemas/calendar.ts'
import { ImportResult } from '../src/schemas/document.ts'
import { ConflictBoard, GrowthBoard } from '../src/schemas/figure.ts'
import { InstrumentAlertList, InstrumentList } from '../src/schemas/instrument.ts'
import { Meeting, MeetingDetail, MeetingList } from '../src/schemas/meeting.ts'
import { Agenda, SessionReview } from '../src/schemas/review.ts'
import { Minutes, MinutesList, NoticeList } from '../src/schemas/session.ts'
import { Note, NoteList, Proposal, ProposalList, UndertakingLife, UndertakingList } from '../src/schemas/undertaking.ts'
import { createWorld, DOSSIER, good, refused, type Client, type World } from './support.ts'

let world: World
let malaysia: Client
let thailand: Client
let officer: Client
let undertaking: UndertakingLife
let session: string
const at = (path: string) => `/dossiers/${DOSSIER}${path}`

beforeAll(async () => {
  world = await createWorld()
  malaysia = await world.tokenClient('MY', 'secretary')
  thailand = await world.tokenClient('TH', 'secretary')
  officer = await world.tokenClient('TH', 'officer')
  const { items } = await good(world.keeper.get(at('/meetings?kind=session&order=asc')), MeetingList)
  session = items[1]!.id
  const given = {
    wording: { en: 'Build the second bridge' },
    kind: 'agreed',
    parties: ['MY', 'TH'],
    due: '2024-12',
    bodyId: 'joint-commission',
    meetingId: items[0]!.id,
    openedOn: '2024-11-05',
  }
  undertaking = await good(malaysia.send('POST', at('/undertakings'), given), UndertakingLife)
})
afterAll(() => world.end())

const life = (client: Client) => good(client.get(at(`/undertakings/${undertaking.id}`)), UndertakingLife)
const assess = (client: Client, value: string, more: object = {}) =>
  client.send('POST', at(`/undertakings/${undertaking.id}/assessments`), { value, reason: 'as we see it', ...more })

describe('assessments', () => {
  test('each side writes its own; "agreed" only when both say the same', async () => {
    expect(undertaking).toMatchObject({ phase: 'open', joint: { state: 'incomplete', value: null }, standing: 'typed' })
    expect(undertaking.overdueDays).toBeGreaterThan(0)
    await good(assess(malaysia, 'under-way'), UndertakingLife)
    expect((await life(thailand)).joint).toMatchObject({ state: 'incomplete', value: null })
    await good(assess(thailand, 'not-started'), UndertakingLife)
    expect((await life(malaysia)).joint.state).toBe('differ')
    const { joint, assessments } = await good(assess(thailand, 'under-way'), UndertakingLife)
    expect(joint).toMatchObject({ state: 'agreed', value: 'under-way' })
    expect(assessments.map(({ side, number, value }) => [side, number, value])).toEqual([
      ['MY', 1, 'under-way'],
      ['TH', 1, 'not-started'],
      ['TH', 2, 'under-way'],
    ])
  })

  test('no request can speak for the other side: a side in the body is not heard', async () => {
    await good(assess(thailand, 'substantial', { side: 'MY' }), UndertakingLife)
    const { bySide } = (await life(malaysia)).joint
    expect(bySide.find(({ side }) => side === 'MY')!.value).toBe('under-way')
    expect(bySide.find(({ side }) => side === 'TH')!.value).toBe('substantial')
  })

  test('who keeps the register for no side assesses nothing; a reader neither', async () => {
    expect(await refused(assess(world.keeper, 'fulfilled'))).toMatchObject({ status: 403, code: 'forbidden' })
    const reader = await world.tokenClient('MY', 'reader')
    expect(await refused(assess(reader, 'fulfilled'))).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('two people of one side at once: the second is told, nothing is lost', async () => {
    const last = (await life(officer)).assessments.filter(({ side }) => side === 'TH').length
    const both = await Promise.all([
      assess(thailand, 'fulfilled', { after: last }),
      assess(officer, 'dropped', { after: last }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('private notes', () => {
  const subject = () => ({ kind: 'undertaking', id: undertaking.id })
  const listed = (client: Client) => good(client.get(at('/notes')), NoteList)

  test('are read by their own side only, not even by who keeps the register', async () => {
    const note = await good(malaysia.send('POST', at('/notes'), { subject: subject(), text: 'our red line' }), Note)
    expect((await listed(malaysia)).items.map(({ text }) => text)).toEqual(['our red line'])
    expect((await listed(thailand)).items).toEqual([])
    expect(await refused(world.keeper.get(at('/notes')))).toMatchObject({ status: 403 })
    expect(await refused(thailand.send('PATCH', at(`/notes/${note.id}`), { text: 'x', version: 1 }))).toMatchObject({
      status: 404,
    })
    for (const path of ['/export', '/log?limit=500', `/undertakings/${undertaking.id}`])
      expect(await (await thailand.get(at(path))).text()).not.toContain('red line')
    expect((await malaysia.send('PATCH', at(`/notes/${note.id}`), { text: null, version: 1 })).status).toBe(204)
    expect((await listed(malaysia)).items).toEqual([])
  })
})

describe('minutes', () => {
  let minutes: Minutes
  const path = (more = '') => at(`/minutes/${minutes.id}${more}`)
  const now = (client: Client) => good(client.get(path()), Minutes)
  const write = (client: Client, text: string) =>
    client.send('PUT', path('/articles/1'), { texts: { en: text }, undertakingIds: [undertaking.id] })
  const confirm = (client: Client, seen: string) => client.send('POST', path('/articles/1/confirm'), { seen })
  const sign = (client: Client, seen: string) => client.send('POST', path('/sign'), { seen })

  test('begun for a session; an article is confirmed by each side for itself, in the wording it has seen', async () => {
    const given = { meetingId: session, titles: { en: 'Minutes' }, languages: ['en'] }
    minutes = await good(malaysia.send('POST', at('/minutes'), given), Minutes)
    expect(minutes).toMatchObject({ phase: 'draft', sides: ['MY', 'TH'] })
    expect((await good(thailand.get(at(`/minutes?meetingId=${session}`)), MinutesList)).items).toHaveLength(1)

    const [article] = (await good(write(malaysia, 'The bridge will be built.'), Minutes)).articles
    await good(confirm(malaysia, article!.hash), Minutes)
    expect(await refused(confirm(malaysia, article!.hash))).toMatchObject({ status: 409 })
    expect((await now(thailand)).articles[0]!.confirmedBy).toEqual(['MY'])

    await good(write(thailand, 'The bridge will be built by 2027.'), Minutes)
    expect((await now(thailand)).articles[0]!.confirmedBy).toEqual([])
    expect(await refused(confirm(thailand, article!.hash))).toMatchObject({ status: 409, code: 'conflict' })
    const { hash } = (await now(thailand)).articles[0]!
    await good(confirm(malaysia, hash), Minutes)
    expect((await good(confirm(thailand, hash), Minutes)).phase).toBe('confirmed')
  })

  test('an officer drafts but neither confirms nor signs; who keeps the register does none of it', async () => {
    const { hash, articles } = await now(officer)
    expect(await refused(confirm(officer, articles[0]!.hash))).toMatchObject({ status: 403 })
    expect(await refused(sign(officer, hash))).toMatchObject({ status: 403 })
    expect(await refused(sign(world.keeper, hash))).toMatchObject({ status: 403 })
    expect(await refused(write(world.keeper, 'x'))).toMatchObject({ status: 403 })
  })

  test('one signature is never "sealed"; the second seals the very text with its hash', async () => {
    const { hash } = await now(malaysia)
    expect(await refused(sign(malaysia, '0'.repeat(64)))).toMatchObject({ status: 409 })
    expect(await good(sign(malaysia, hash), Minutes)).toMatchObject({ phase: 'partly-signed', seal: null })
    expect(await good(sign(thailand, hash), Minutes)).toMatchObject({ phase: 'sealed', seal: hash })
  })

  test('a change after the signatures reopens the text, keeps the old seal, and tells the other side', async () => {
    const before = await now(thailand)
    const after = await good(write(thailand, 'The bridge will be built by 2028.'), Minutes)
    expect(after.phase).toBe('draft')
    expect(after).toMatchObject({ seal: null, signatures: [] })
    expect(after.earlierSeals.map(({ hash }) => hash)).toEqual([before.seal])
    const { items } = await good(malaysia.get(at('/notices')), NoticeList)
    const notice = items.find(({ subject, seen }) => subject.id === minutes.id && !seen)!
    expect(notice).toBeDefined()
    expect((await malaysia.send('POST', at(`/notices/${notice.id}/seen`))).status).toBe(204)
    expect(await refused(thailand.send('POST', at(`/notices/${notice.id}/seen`)))).toMatchObject({ status: 404 })
  })

  test('both sides writing and signing at once never leaves a half-signed text sealed', async () => {
    for (let round = 0; round < 5; round++) {
      const article = (await good(write(malaysia, `Wording ${round}.`), Minutes)).articles[0]!
      await confirm(malaysia, article.hash)
      await confirm(thailand, article.hash)
      const { hash } = await now(malaysia)
      await Promise.all([sign(malaysia, hash), write(thailand, `Other wording ${round}.`), sign(thailand, hash)])
      const { phase, seal, signatures, hash: text } = await now(malaysia)
      expect(phase === 'sealed').toBe(signatures.length === 2)
      expect(seal).toBe(phase === 'sealed' ? text : null)
    }
  })
})

test('a session: its review lists what was agreed last, the agenda takes it, an outcome becomes part of the life', async () => {
  const review = await good(malaysia.get(at('/bodies/joint-commission/review')), SessionReview)
  expect(review.own.map(({ id }) => id)).toContain(undertaking.id)
  expect(review.own.find(({ id }) => id === undertaking.id)!.attention[0]).toBe('overdue')
  const agenda = await good(malaysia.send('POST', at(`/meetings/${session}/agenda`)), Agenda)
  const item = agenda.items.find(({ undertakingId }) => undertakingId === undertaking.id)!
  // Held earlier than planned; what a session did is part of the life from its day on.
  const { version } = await good(malaysia.get(at(`/meetings/${session}`)), MeetingDetail)
  await good(malaysia.send('POST', at(`/meetings/${session}/hold`), { date: '2025-02-28', version }), Meeting)
  const outcome = { kind: 'postponed', due: '2026-06', notes: { en: 'floods' }, version: item.version }
  await good(thailand.send('POST', at(`/meetings/${session}/agenda/${item.id}`), outcome), Agenda)
  expect(await refused(malaysia.send('POST', at(`/meetings/${session}/agenda/${item.id}`), outcome))).toMatchObject({
    status: 409,
  })
  const after = await life(malaysia)
  expect(after).toMatchObject({ due: '2026-06', postponements: 1 })
  expect(after.mentions.map(({ kind }) => kind)).toEqual(['adopted', 'postponed'])
})

test('what a new document says of an undertaking is proposed, and a person decides', async () => {
  const told = (publishedOn: string, text: string) =>
    malaysia.drop(
      `${publishedOn}.json`,
      JSON.stringify({ id: publishedOn, language: 'en', publishedOn, title: null, url: null, text }),
    )
  const promise = 'The two sides agreed to hold the 5th session of the Joint Commission in November 2024.'
  const seeds = 'The two sides agreed to set up a joint seed laboratory in Penang by the end of 2026.'
  await good(told('2024-05-10', `${promise} ${seeds}`), ImportResult)
  await good(
    told(
      '2024-11-06',
      `At the 5th session the two sides again agreed to set up a joint seed laboratory in Penang by the end of 2026.`,
    ),
    ImportResult,
  )
  await world.idle()
  const { items } = await good(malaysia.get(at('/proposals')), ProposalList)
  const reader = await world.tokenClient('MY', 'reader')
  for (const { id, version } of items.slice(0, 1)) {
    expect(await refused(reader.send('POST', at(`/proposals/${id}`), { decision: 'confirm', version }))).toMatchObject({
      status: 403,
    })
    const decided = await good(thailand.send('POST', at(`/proposals/${id}`), { decision: 'reject', version }), Proposal)
    expect(decided.state).toBe('rejected')
    expect(
      await refused(malaysia.send('POST', at(`/proposals/${id}`), { decision: 'confirm', version })),
    ).toMatchObject({ status: 409 })
  }
  expect(items.length).toBeGreaterThan(0)
})

test('lists by what wants attention; boards, alerts, proposals and calendar answer as their schemas say', async () => {
  const { items } = await good(malaysia.get(at('/undertakings?attention=open&limit=5')), UndertakingList)
  expect(items.map(({ id }) => id)).toContain(undertaking.id)
  for (const text of [
    'In 2024, bilateral trade turnover between Malaysia and Thailand reached USD 25.1 billion.\n',
    'In 2024, bilateral trade turnover between Malaysia and Thailand was USD 31.7 billion.\n',
  ])
    expect((await good(malaysia.drop('report.txt', text), ImportResult)).added).toBe(1)
  const board = await good(malaysia.get(at('/conflicts?indicator=trade-turnover')), ConflictBoard)
  expect(board.conflicts).toMatchObject([{ period: '2024', camps: [{ unit: 'USD' }, { unit: 'USD' }] }])
  for (const id of board.conflicts[0]!.camps.flatMap(({ observationIds }) => observationIds))
    expect(board.observations).toHaveProperty(id)
  await good(malaysia.get(at('/growth')), GrowthBoard)
  await good(malaysia.get(at('/instruments')), InstrumentList)
  await good(malaysia.get(at('/alerts')), InstrumentAlertList)
  await good(malaysia.get(at('/proposals')), ProposalList)
  const calendar = await good(malaysia.get(at('/calendar?from=2025-01-01&until=2026-12-31')), Calendar)
  expect(calendar.items.map(({ kind, on }) => [kind, on])).toEqual(
    expect.arrayContaining([
      ['session', '2025-02-28'],
      ['due', '2026-06'],
    ]),
  )
  const feed = await malaysia.get(at('/calendar.ics?language=ru'))
  expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
})

test('nothing failed unexpectedly', () => {
  expect(world.reported).toEqual([])
})
