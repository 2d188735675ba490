import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Brief } from '../src/schemas/brief.ts'
import { DocumentDetail, DocumentList, ImportResult } from '../src/schemas/document.ts'
import { DossierHome } from '../src/schemas/dossier.ts'
import { FigureList, TargetList } from '../src/schemas/figure.ts'
import { BulkAcceptResult, Finding, Queue } from '../src/schemas/finding.ts'
import { Verification } from '../src/schemas/log.ts'
import { MeetingDetail, MeetingList } from '../src/schemas/meeting.ts'
import { BodyList, Person, PersonList } from '../src/schemas/people.ts'
import { ProjectList } from '../src/schemas/project.ts'
import { SearchResult } from '../src/schemas/search.ts'
import { createWorld, DOSSIER, good, refused, REPORT, type World } from './support.ts'

let world: World
const at = (path = '') => `/dossiers/${DOSSIER}${path}`
let document: DocumentDetail

beforeAll(async () => {
  world = await createWorld({ uploadLimit: 1_000_000 })
  const added = await good(world.keeper.drop('báo cáo.txt', REPORT), ImportResult)
  expect(added).toMatchObject({ added: 1, failed: 0, files: [{ name: 'báo cáo.txt', outcome: 'added' }] })
  document = await good(world.keeper.get(at(`/documents/${added.files[0]!.documentId}`)), DocumentDetail)
})
afterAll(() => world.end())

describe('documents', () => {
  test('every finding stands in the text where its anchor says, word for word', () => {
    expect(document.findings.length).toBeGreaterThan(0)
    for (const { anchor } of document.findings) expect(document.text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
  })

  test('the figure of the report is there with its unit, period and growth', () => {
    const figure = document.findings.find((finding) => finding.kind === 'figure' && finding.value === 25_100_000_000)
    expect(figure).toMatchObject({
      indicator: 'trade-turnover',
      unit: 'USD',
      period: '2024',
      from: 'MY',
      to: 'TH',
      review: { state: 'unreviewed' },
    })
  })

  test('the original comes back byte for byte, as a download and never as a page', async () => {
    const response = await world.keeper.get(at(`/documents/${document.id}/original`))
    expect(await response.text()).toBe(REPORT)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.txt")
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('several files at once: what fails is named, the rest goes in', async () => {
    const form = new FormData()
    form.append('files', new File([`${REPORT}\nAnother day.`], 'second.txt'))
    form.append('files', new File([], 'nothing.txt'))
    form.append('files', new File([REPORT], 'again.txt'))
    const { token } = await world.tokenClient('MY')
    const headers = { authorization: `Bearer ${token}`, 'x-rapporteur': '1' }
    const response = world.app.request(`/api/v1${at('/documents')}`, { method: 'POST', headers, body: form })
    const { files } = await good(response, ImportResult)
    expect(files.map(({ name, outcome, code }) => [name, outcome, code])).toEqual([
      ['second.txt', 'added', null],
      ['nothing.txt', 'failed', 'empty'],
      ['again.txt', 'known', null],
    ])
    expect((await good(world.keeper.get(at('/documents')), DocumentList)).page.total).toBe(2)
  })

  test('an upload without a file, without a name or too large is refused in one sentence', async () => {
    const post = (headers: Record<string, string>, body: BodyInit) =>
      world.tokenClient('MY').then(({ token }) =>
        world.app.request(`/api/v1${at('/documents')}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'x-rapporteur': '1', ...headers },
          body,
          ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
        } as RequestInit),
      )
    expect(await refused(post({}, new FormData()))).toMatchObject({ status: 400, detail: 'The upload holds no file.' })
    expect(await refused(post({}, 'text'))).toMatchObject({ status: 400 })
    expect(await refused(post({ 'x-file-name': '%E0%' }, 'text'))).toMatchObject({ status: 400 })
    expect(await refused(post({ 'x-file-name': 'a.txt' }, 'a'.repeat(1_000_001)))).toMatchObject({
      status: 413,
      detail: 'An upload may hold at most 1 MB in all.',
    })
    const endless = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 20; piece++) controller.enqueue(new Uint8Array(100_000))
        controller.close()
      },
    })
    expect(await refused(post({ 'x-file-name': 'a.txt' }, endless))).toMatchObject({ status: 413, code: 'too-large' })
  })
})

test('the home: target with its slip, turnover by year with its anchor, next meeting with its days', async () => {
  const home = await good(world.keeper.get(at()), DossierHome)
  expect(home.today).toBe('2025-03-01')
  expect(home.targets[0]!.versions.map(({ by }) => by)).toEqual(['2025', '2027'])
  const [year] = home.turnover
  expect(year).toMatchObject({ year: 2024, differs: false })
  const observation = year!.observations.find(({ anchor }) => anchor.documentId === document.id)
  expect(observation).toMatchObject({ periodKind: 'year', standing: 'machine' })
  expect(observation!.interval).toMatchObject({ stated: 25_100_000_000 })
  expect(observation!.interval.low!).toBeLessThanOrEqual(25_100_000_000)
  expect(home.nextMeeting).toMatchObject({
    daysLeft: 20,
    meeting: { ordinal: 6, standing: 'dossier', bodyNames: { en: 'Joint Commission' } },
  })
  expect(home.counts).toMatchObject({ disagreements: 0, overdue: 0, expiring: 0 })
})

test('two sources that differ are both there and flagged', async () => {
  await good(
    world.keeper.drop(
      'other.txt',
      'In 2024, bilateral trade turnover between Malaysia and Thailand was USD 31.7 billion, the ministry said.\n',
    ),
    ImportResult,
  )
  const home = await good(world.keeper.get(at()), DossierHome)
  expect(home.turnover[0]).toMatchObject({ year: 2024, differs: true })
  expect(home.counts.disagreements).toBe(1)
})

test('figures are filtered, sorted and paged', async () => {
  const all = await good(world.keeper.get(at('/figures?sort=value&order=asc')), FigureList)
  const values = all.items.map(({ interval }) => interval.stated).filter((value) => value !== null)
  expect(values).toEqual(values.toSorted((a, b) => Number(a) - Number(b)))
  const some = await good(
    world.keeper.get(at('/figures?indicator=trade-turnover&year=2024&limit=1&offset=1')),
    FigureList,
  )
  expect(some.items).toHaveLength(1)
  expect(some.page).toMatchObject({ limit: 1, offset: 1 })
  expect((await good(world.keeper.get(at('/figures?indicator=tourists')), FigureList)).page.total).toBe(0)
  expect((await good(world.keeper.get(at('/targets')), TargetList)).items[0]!.current!.by).toBe('2027')
})

test('meetings in order of time; a session knows the one before', async () => {
  const { items } = await good(world.keeper.get(at('/meetings?kind=session&order=asc')), MeetingList)
  expect(items.map(({ ordinal }) => ordinal)).toEqual([5, 6])
  const sixth = await good(world.keeper.get(at(`/meetings/${items[1]!.id}`)), MeetingDetail)
  expect(sixth).toMatchObject({ previous: { kind: 'meeting', id: items[0]!.id, label: '5' }, next: null })
})

describe('review', () => {
  const queue = (query = '') => good(world.keeper.get(at(`/queue${query}`)), Queue)

  test('accept, correct and take back; what was read stays to be seen', async () => {
    const figure = document.findings.find(({ kind }) => kind === 'figure')!
    const path = at(`/findings/${figure.id}/review`)
    const post = (body: unknown) => world.keeper.send('POST', path, body)
    const accepted = await good(post({ action: 'accept', version: figure.version }), Finding)
    expect(accepted.review).toMatchObject({ state: 'accepted', by: 'desk' })

    expect(await refused(post({ action: 'reject', version: figure.version }))).toMatchObject({
      status: 409,
      code: 'conflict',
    })

    const corrected = await good(
      post({ action: 'correct', fields: { value: 25_200_000_000 }, note: 'misprint' }),
      Finding,
    )
    expect(corrected).toMatchObject({
      value: 25_200_000_000,
      asRead: { value: 25_100_000_000 },
      review: { state: 'corrected' },
    })
    const again = await good(post({ action: 'reopen' }), Finding)
    expect(again).toMatchObject({ value: 25_100_000_000, asRead: null, review: { state: 'unreviewed' } })
  })

  test('accepting many leaves those that something speaks against', async () => {
    const before = await queue('?limit=500')
    const ids = before.items.map(({ id }) => id)
    const result = await good(world.keeper.send('POST', at('/findings/review'), { ids }), BulkAcceptResult)
    expect(new Set([...result.accepted, ...result.left.map(({ id }) => id)])).toEqual(new Set(ids))
    const unstated = before.items.filter(({ verdict }) => verdict !== 'states').map(({ id }) => id)
    for (const id of unstated) expect(result.accepted).not.toContain(id)
    for (const { because } of result.left) expect(because.length).toBeGreaterThan(0)
    expect((await queue()).page.total).toBe(before.page.total - result.accepted.length)
  })

  test('a body that does not fit is refused with the field that is wrong', async () => {
    const figure = document.findings[0]!
    const response = await world.keeper.send('POST', at(`/findings/${figure.id}/review`), { action: 'merge' })
    expect(response.status).toBe(400)
    const problem = (await response.json()) as { code: string; detail: string; errors: { path: string }[] }
    expect(problem).toMatchObject({ code: 'invalid-request', errors: [{ path: 'into' }] })
    expect(problem.detail).toMatch(/^"into" of the body is not as it must be: .+\.$/)
    expect(await refused(world.keeper.send('POST', at('/findings/none/review'), { action: 'accept' }))).toMatchObject({
      status: 404,
    })
  })
})

test('search shows the sentence and marks the words in it', async () => {
  const result = await good(world.keeper.get(at('/search?q=second%20bridge')), SearchResult)
  const [sentence] = result.items[0]!.sentences
  expect(sentence!.text).toContain('second bridge')
  for (const [from, to] of sentence!.marks)
    expect(sentence!.text.slice(from, to).toLowerCase()).toMatch(/second|bridge/)
  expect(sentence!.marks.length).toBeGreaterThan(0)
  expect(await refused(world.keeper.get(at('/search?q=')))).toMatchObject({ status: 400, code: 'invalid-request' })
})

test('people, bodies and projects come with their names in each script', async () => {
  const { items } = await good(world.keeper.get(at('/people?q=образц')), PersonList)
  expect(items).toMatchObject([{ id: 'anwar', side: 'MY', chairs: [{ bodyId: 'joint-commission', from: '2022' }] }])
  expect((await good(world.keeper.get(at('/people/anwar')), Person)).posts).toMatchObject([
    { names: { en: 'Minister' } },
  ])
  const bodies = await good(world.keeper.get(at('/bodies')), BodyList)
  expect(bodies.items).toMatchObject([
    {
      sessions: 2,
      lastSession: { label: '5' },
      nextSession: { label: '6' },
      coChairs: [{ side: 'MY', names: { en: 'Sample Anwar' } }],
    },
  ])
  expect((await good(world.keeper.get(at('/projects')), ProjectList)).items).toMatchObject([{ aliases: ['Bridge 2'] }])
  expect(await refused(world.keeper.get(at('/projects/none')))).toMatchObject({ status: 404 })
})

describe('the brief', () => {
  test('as JSON in Russian: every figure with its anchor', async () => {
    const brief = await good(world.keeper.get(at('/briefs?language=ru')), Brief)
    expect(brief.title).toBe('Малайзия – Таиланд: справка')
    const [target] = brief.sections
    expect(target!.sentences.map(({ text }) => text).join(' ')).toMatch(/30 млрд долл\. США/)
    const figures = target!.sentences.filter(({ text }) => /25,1|31,7/.test(text))
    expect(figures.length).toBeGreaterThan(0)
    for (const { anchors } of figures) expect(anchors.length).toBeGreaterThan(0)
    const kinds = brief.sections.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['target', 'sessions', 'undertakings', 'disagreements', 'instruments']),
    )
    // A list of undertakings that is empty has no heading.
    expect(brief.sections.every(({ sentences }) => sentences.length > 0)).toBe(true)
    expect(brief.sections[kinds.indexOf('disagreements')]!.sentences[0]!.text).toContain('31,7')
  })

  test('as a page, as Markdown and as a Word document', async () => {
    const page = await world.keeper.get(at('/briefs?language=vi&format=html'))
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain(`/d/${DOSSIER}/documents/${document.id}?finding=`)
    expect(await (await world.keeper.get(at('/briefs?language=zh&format=md'))).text()).toMatch(/^# 马来西亚—泰国：简报/)
    const word = await (await world.keeper.get(at('/briefs?format=docx'))).bytes()
    expect(Buffer.from(word.slice(0, 2)).toString()).toBe('PK')
    const paper = await world.keeper.get(at('/briefs?language=ru&format=pdf'))
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from((await paper.bytes()).slice(0, 5)).toString()).toBe('%PDF-')
  })

  test('for a meeting that is not there', async () => {
    expect(await refused(world.keeper.get(at('/briefs?occasion=none')))).toMatchObject({ status: 404 })
  })
})

test('everything can be exported and verified', async () => {
  const exported = await world.keeper.get(at('/export'))
  expect(exported.headers.get('content-disposition')).toBe(`attachment; filename="${DOSSIER}.json"`)
  expect(await exported.json()).toMatchObject({ format: 'rapporteur-dossier/1', dossier: DOSSIER })
  expect(await good(world.keeper.send('POST', at('/verify')), Verification)).toEqual({ ok: true, faults: [] })
})

test('nothing failed unexpectedly', () => {
  expect(world.reported).toEqual([])
})
