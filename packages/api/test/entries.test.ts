import { read } from '@rapporteur/reading'
import { enqueueJob } from '@rapporteur/register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DocumentList, ImportResult } from '../src/schemas/document.ts'
import { DossierHome } from '../src/schemas/dossier.ts'
import { ConflictBoard, TargetBoard, TargetList } from '../src/schemas/figure.ts'
import { InstrumentDetail, InstrumentList } from '../src/schemas/instrument.ts'
import { JobList } from '../src/schemas/job.ts'
import { Meeting, MeetingList } from '../src/schemas/meeting.ts'
import { ProjectDetail } from '../src/schemas/project.ts'
import { SeriesDetail, SeriesList } from '../src/schemas/series.ts'
import { AgencyList, UndertakingLife } from '../src/schemas/undertaking.ts'
import { createWorld, DOSSIER, good, refused, type Client, type World } from './support.ts'

let world: World
let officer: Client
let failing = false
const at = (path = '') => `/dossiers/${DOSSIER}${path}`
const told = (publishedOn: string, text: string) =>
  officer.drop(
    `${publishedOn}.json`,
    JSON.stringify({ id: publishedOn, language: 'en', publishedOn, title: null, url: null, text }),
  )
const turnover = (year: number, billions: string) =>
  `In ${year}, bilateral trade turnover between Malaysia and Thailand was USD ${billions} billion.`

beforeAll(async () => {
  world = await createWorld({
    read: (readable, knowledge) => {
      if (failing) throw new RangeError('a reader that fails at a text')
      return read(readable, knowledge)
    },
  })
  officer = await world.tokenClient('MY', 'secretary')
  await good(told('2024-01-20', turnover(2023, '24.0')), ImportResult)
  await good(told('2025-01-20', turnover(2024, '25.2')), ImportResult)
  await world.idle()
})
afterAll(() => world.end())

test('a target: what is missing, the growth needed and when the present pace gets there, as intervals', async () => {
  const [target] = (await good(officer.get(at('/targets')), TargetList)).items
  expect(target!.latest!.period).toBe('2024')
  // 30 bn less 25.2 bn, which was rounded to the tenth.
  expect(target!.gap).toEqual({ low: 4_750_000_000, high: 4_850_000_000, stated: null })
  expect(target!.yearsLeft).toBe(3)
  expect(target!.growthNeeded!.low).toBeGreaterThan(5.8)
  expect(target!.growthNeeded!.high).toBeLessThan(6.2)
  expect(target!.pace!.low).toBeLessThan(5)
  expect(target!.pace!.high).toBeGreaterThan(5)
  expect(target!.reachedAtPresentPace).toEqual({ earliest: 2028, latest: 2028 })
  const board = await good(officer.get(at(`/targets/${target!.id}`)), TargetBoard)
  expect(board.history.map(({ changes }) => changes)).toEqual([
    [{ kind: 'set', years: null }],
    [{ kind: 'slipped', years: 2 }],
  ])
  expect(board.observations.map(({ period }) => period).toSorted()).toEqual(['2023', '2024'])
  const then = await good(officer.get(at(`/targets/${target!.id}?asOf=2024-06-01`)), TargetBoard)
  expect(then.latest!.period).toBe('2023')
  expect(then.reachedAtPresentPace).toBeNull()
  expect(await refused(officer.get(at('/targets/none')))).toMatchObject({ status: 404 })
})

test('a series holds every vintage of a period; the latest is the current one', async () => {
  await good(told('2025-02-10', turnover(2024, '25.9')), ImportResult)
  const { items } = await good(officer.get(at('/series?indicator=trade-turnover&periodKind=year')), SeriesList)
  expect(items).toMatchObject([{ unit: 'USD', observations: 3, first: '2023-01-01', last: '2024-12-31' }])
  const { points } = await good(officer.get(at(`/series/${items[0]!.id}`)), SeriesDetail)
  expect(points.map(({ period, vintages }) => [period, vintages.length])).toEqual([
    ['2023', 1],
    ['2024', 2],
  ])
  expect(points[1]!.vintages.find(({ id }) => id === points[1]!.currentId)!.vintage).toBe('2025-02-10')
  expect(await refused(officer.get(at('/series/none')))).toMatchObject({ status: 404 })
})

test('the home counts what it lists, and what the conflict board lists', async () => {
  const home = await good(officer.get(at()), DossierHome)
  expect(home.counts.disagreements).toBe(home.turnover.filter(({ differs }) => differs).length)
  const { conflicts, tensions, page } = await good(officer.get(at('/conflicts?limit=500')), ConflictBoard)
  expect(page.total).toBe(conflicts.length)
  expect(home.counts.conflicts).toBe(conflicts.length + tensions.length)
  expect(conflicts.length).toBeGreaterThan(0)
  expect((await good(officer.get(at('/conflicts?limit=1&offset=1')), ConflictBoard)).conflicts).toHaveLength(
    conflicts.length - 1,
  )
})

test('a project has states, obstacles that open and close, and the undertakings that name it', async () => {
  const project = () => good(officer.get(at('/projects/bridge')), ProjectDetail)
  const { version } = await project()
  const given = { state: 'designed', since: '2024', version }
  const after = await good(officer.send('POST', at('/projects/bridge/state'), given), ProjectDetail)
  expect(after).toMatchObject({ state: 'designed', states: [{ since: '2024', documentId: null }] })
  expect(await refused(officer.send('POST', at('/projects/bridge/state'), given))).toMatchObject({ status: 409 })
  const obstacle = { kind: 'permit', text: 'the river authority has not agreed', openedOn: '2024-05' }
  const { obstacles } = await good(officer.send('POST', at('/projects/bridge/obstacles'), obstacle), ProjectDetail)
  expect(obstacles).toMatchObject([{ kind: 'permit', openedOn: '2024-05', closedOn: null }])
  const closing = { closedOn: '2024-11-02', version: obstacles[0]!.version }
  const close = () => officer.send('POST', at(`/obstacles/${obstacles[0]!.id}/close`), closing)
  expect((await close()).status).toBe(204)
  expect((await project()).obstacles).toMatchObject([{ closedOn: '2024-11-02' }])
  expect(await refused(close())).toMatchObject({ status: 409 })
  expect(await refused(officer.send('POST', at('/projects/none/obstacles'), obstacle))).toMatchObject({ status: 404 })
})

test('the agencies of both sides are there to choose from', async () => {
  const { items } = await good(officer.get(at('/agencies')), AgencyList)
  expect(items.map(({ id, side }) => [id, side])).toEqual([
    ['my-works', 'MY'],
    ['th-transport', 'TH'],
  ])
})

test('two undertakings become one, and two again', async () => {
  const enter = (en: string, openedOn: string) =>
    good(officer.send('POST', at('/undertakings'), { wording: { en }, openedOn }), UndertakingLife)
  const [early, late] = [
    await enter('Dredge the port of Songkhla', '2023-05-02'),
    await enter('Dredge Songkhla port by 2027', '2024-11-05'),
  ]
  const obstacle = { kind: 'money', text: 'no budget line' }
  const joined = await good(
    officer.send('POST', at(`/undertakings/${late.id}/join`), { into: early.id, kind: 'narrowed' }),
    UndertakingLife,
  )
  expect(joined.id).toBe(early.id)
  expect(joined.mentions.map(({ kind }) => kind)).toEqual(['adopted', 'narrowed'])
  const hung = await good(officer.send('POST', at(`/undertakings/${late.id}/obstacles`), obstacle), UndertakingLife)
  expect(hung).toMatchObject({ id: early.id, obstacles: [{ kind: 'money' }] })
  expect(await refused(officer.send('POST', at(`/undertakings/${early.id}/join`), { into: early.id }))).toMatchObject({
    status: 409,
  })
  expect((await good(officer.send('POST', at(`/undertakings/${late.id}/part`)), UndertakingLife)).id).toBe(late.id)
  expect(await refused(officer.send('POST', at(`/undertakings/${late.id}/part`)))).toMatchObject({ status: 409 })
})

test('a planned session is held once, on a day', async () => {
  const { items } = await good(officer.get(at('/meetings?status=planned')), MeetingList)
  const { id, version } = items[0]!
  const hold = () => officer.send('POST', at(`/meetings/${id}/hold`), { date: '2025-03-22', version })
  expect(await good(hold(), Meeting)).toMatchObject({ id, status: 'held', date: '2025-03-22', version: version + 1 })
  expect(await refused(hold())).toMatchObject({ status: 409 })
})

test("an instrument's term is set right by a person, and its expiry follows", async () => {
  const text =
    'On 14 January 2025 the Ministry of Works of Malaysia and the Ministry of Transport of Thailand signed a memorandum of understanding on border bridges.'
  await good(told('2025-01-15', text), ImportResult)
  const [found] = (await good(officer.get(at('/instruments')), InstrumentList)).items
  const path = at(`/instruments/${found!.id}`)
  const change = { version: found!.version, signedOn: '2025-01-14', termMonths: 60, renewal: { kind: 'none' } }
  expect(await good(officer.send('PATCH', path, change), InstrumentDetail)).toMatchObject({
    termMonths: 60,
    expiry: { expiresOn: '2030-01-14', lapsed: false, countedFrom: 'signature' },
    standing: 'typed',
  })
  expect(await refused(officer.send('PATCH', path, change))).toMatchObject({ status: 409 })
  const reader = await world.tokenClient('MY', 'reader')
  expect(await refused(reader.send('PATCH', path, change))).toMatchObject({ status: 403 })
})

describe('work in the background', () => {
  test('documents bring one job of their dossier, which is done and told', async () => {
    await world.idle()
    const { items } = await good(officer.get('/jobs'), JobList)
    expect(items).toMatchObject([{ kind: 'proposals', dossierId: DOSSIER, state: 'done', error: null }])
    expect(items[0]!.progress!.done).toBe(items[0]!.progress!.total)
    expect(items[0]!.finishedAt).not.toBeNull()
    expect((await good((await world.outsider()).get('/jobs'), JobList)).items).toEqual([])
  })

  test('what concerns the whole register is told to its keeper only', async () => {
    await enqueueJob(world.register, 'upkeep', {}, { id: 'upkeep', runAt: new Date(0) })
    await world.jobs.later('proposals', { dossierId: DOSSIER }, { id: 'proposals/again' })
    await world.idle()
    const upkeep = (await good(world.keeper.get('/jobs'), JobList)).items.find(({ kind }) => kind === 'upkeep')!
    // Done once, and waiting for the next night.
    expect(upkeep).toMatchObject({ dossierId: null, state: 'waiting' })
    expect(Date.parse(upkeep.dueAt)).toBeGreaterThan(Date.now())
    expect((await good(officer.get('/jobs'), JobList)).items.map(({ kind }) => kind)).not.toContain('upkeep')
  })

  test('a job that fails says why to the keeper, and waits to be tried again', async () => {
    const before = world.reported.length
    await world.jobs.later('proposals', { dossierId: 'nowhere' }, { id: 'proposals/nowhere' })
    await world.idle()
    const job = (await good(world.keeper.get('/jobs'), JobList)).items.find(({ id }) => id === 'proposals/nowhere')
    expect(job ?? (await failedJob())).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(world.reported.splice(before)).toHaveLength(1)
  })
  const failedJob = async () => {
    const { listJobs } = await import('@rapporteur/register')
    return (await listJobs(world.register.read)).find(({ id }) => id === 'proposals/nowhere')
  }
})

test('a reader that fails at a document costs that file, not the request', async () => {
  const count = async () => (await good(officer.get(at('/documents')), DocumentList)).page.total
  const before = await count()
  failing = true
  const { files, failed } = await good(told('2025-02-27', 'A text that the reader fails at.'), ImportResult)
  failing = false
  expect(failed).toBe(1)
  expect(files).toMatchObject([{ outcome: 'failed', code: 'reader-failed', documentId: null }])
  expect(files[0]!.message).not.toContain('RangeError')
  expect(await count()).toBe(before)
  expect(world.reported.splice(0)).toMatchObject([{ name: 'RangeError' }])
})

test('nothing else failed unexpectedly', () => {
  expect(world.reported).toEqual([])
})
