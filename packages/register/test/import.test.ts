import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  getDocument,
  getMeeting,
  homeOf,
  importDocument,
  importDocuments,
  installDossier,
  listFigures,
  listFindings,
  listMeetings,
  listTargets,
  systemActor,
  verify,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { figure, instrument, meeting, person, undertaking } from './support/findings.ts'
import { onBothEngines, type Bench } from './support/on-both-engines.ts'

const D = dossier.id
const withDossier = async ({ fresh }: Bench) => {
  const register = await fresh()
  await installDossier(register, dossier)
  return register
}

const first = incomingWith(
  {
    id: 'first',
    text: 'The fifth session of the Commission met in Isen on 3 May 2022. Ada Vinter said trade came to 4.59 billion USD in 2021.\nThe sides agreed to finish the Amber Bridge by 2024.',
    publishedOn: '2022-05-04',
    title: 'The Commission meets',
  },
  (text) => [
    meeting(text, 'fifth session', { ordinal: 5, date: '2022-05-03', place: 'Isen' }),
    person(text, 'Ada Vinter', { side: 'NO' }),
    figure(text, '4.59 billion USD', { value: 4_590_000_000, period: '2021' }),
    undertaking(text, 'The sides agreed to finish the Amber Bridge by 2024', { due: '2024' }),
  ],
)
const second = incomingWith(
  {
    id: 'second',
    language: 'ru',
    text: 'Пятое заседание комиссии прошло в мае 2022 года. Ада Винтер назвала 4,4 млрд долларов за 2021 год.',
    publishedOn: '2022-05-05',
  },
  (text) => [
    meeting(text, 'Пятое заседание комиссии', { ordinal: 5, date: '2022-05' }),
    person(text, 'Ада Винтер', { side: 'NO' }),
    figure(text, '4,4 млрд долларов за 2021 год', { value: 4_400_000_000, period: '2021' }),
  ],
)

onBothEngines('importing', (bench) => {
  test('a document goes in with its findings, and the log says so', async () => {
    const register = await withDossier(bench)
    const outcome = await importDocument(register, D, systemActor, first)
    expect(outcome).toEqual({
      status: 'added',
      document: 'first',
      findings: { figure: 1, meeting: 1, person: 1, instrument: 0, undertaking: 1 },
    })
    const document = await getDocument(register.read, D, 'first')
    expect(document.text).toBe(first.document.text)
    expect(document.findings.map(({ kind, anchor }) => [kind, anchor.exact])).toEqual([
      ['meeting', 'fifth session'],
      ['person', 'Ada Vinter'],
      ['figure', '4.59 billion USD'],
      ['undertaking', 'The sides agreed to finish the Amber Bridge by 2024'],
    ])
    const { anchor } = document.findings[2]!
    expect(anchor.prefix).toBe(document.text.slice(anchor.start - 32, anchor.start))
    expect(anchor.suffix).toBe(document.text.slice(anchor.end, anchor.end + 32))
    expect(await register.blobs.get(document.sha256)).toEqual(Buffer.from(first.bytes))
    expect(await verify(register)).toEqual([])
  })

  test('the same bytes again are there already, and change nothing', async () => {
    const register = await withDossier(bench)
    await importDocument(register, D, systemActor, first)
    const lines = async () => (await register.read.rows(sql<{ n: number }>`select count(*) as n from change_log`))[0]!.n
    const before = await lines()
    expect(await importDocument(register, D, systemActor, first)).toEqual({ status: 'present', document: 'first' })
    expect(await lines()).toBe(before)
    const twice = await importDocuments(register, D, systemActor, [second, second])
    expect(twice.map(({ status }) => status)).toEqual(['added', 'present'])
  })

  test('two documents of one session speak of one meeting, the finer date kept', async () => {
    const register = await withDossier(bench)
    await importDocuments(register, D, systemActor, [second, first])
    const { items } = await listMeetings(register.read, D, { kind: 'session' })
    expect(
      items.map(({ ordinal, body, date, place, documents }) => ({ ordinal, body, date, place, documents })),
    ).toEqual([
      { ordinal: 5, body: 'joint-commission', date: '2022-05-03', place: 'Isen', documents: 2 },
      { ordinal: 4, body: 'joint-commission', date: '2021-10', place: 'Isen', documents: 0 },
    ])
    const detail = await getMeeting(register.read, D, items[0]!.id)
    expect(detail.sources.map(({ document }) => document.id)).toEqual(['first', 'second'])
    expect(detail.undertakings.map(({ quote }) => quote)).toEqual([
      'The sides agreed to finish the Amber Bridge by 2024',
    ])
    expect(detail.people).toEqual([{ id: 'ada-vinter', name: dossier.people[0]!.name, side: 'NO' }])
  })

  test("another relationship's session of the same number is another meeting", async () => {
    const register = await withDossier(bench)
    const other = incomingWith({ id: 'other', text: 'The fifth session of another commission.' }, (text) => [
      meeting(text, 'fifth session', { ordinal: 5, parties: ['NO', 'XX'] }),
    ])
    await importDocuments(register, D, systemActor, [first, other])
    const { items } = await listMeetings(register.read, D, { kind: 'session' })
    expect(items.filter(({ ordinal }) => ordinal === 5).map(({ body, parties }) => [body, parties])).toEqual([
      ['joint-commission', ['NO', 'SU']],
      [null, ['NO', 'XX']],
    ])
  })

  test('a planned session that is held later takes the date on which it was held', async () => {
    const register = await withDossier(bench)
    const planned = incomingWith({ id: 'planned', text: 'The sixth session is to meet in 2023.' }, (text) => [
      meeting(text, 'sixth session', { ordinal: 6, date: '2023', status: 'planned' }),
    ])
    const held = incomingWith({ id: 'held', text: 'The sixth session met on 2 February 2024.' }, (text) => [
      meeting(text, 'sixth session', { ordinal: 6, date: '2024-02-02' }),
    ])
    await importDocument(register, D, systemActor, planned)
    await importDocument(register, D, systemActor, held)
    const [session] = (await listMeetings(register.read, D, { kind: 'session' })).items
    expect([session!.ordinal, session!.status, session!.date]).toEqual([6, 'held', '2024-02-02'])
  })

  test('two values for one year are two observations, and the year is shown as differing', async () => {
    const register = await withDossier(bench)
    await importDocuments(register, D, systemActor, [first, second])
    const home = await homeOf(register.read, D, '2022-06-01')
    const year = home.years.find((one) => one.year === 2021)!
    expect(year.differing).toBe(true)
    expect(year.observations.map(({ stated, low, high, source }) => [stated, low, high, source.anchor.exact])).toEqual([
      [4.59e9, 4.585e9, 4.595e9, '4.59 billion USD'],
      [4.4e9, 4.35e9, 4.45e9, '4,4 млрд долларов за 2021 год'],
    ])
    expect(home.counts.documents).toBe(2)
    expect(home.lastMeeting?.ordinal).toBe(5)
  })

  test('a figure belongs to the reporter it names, else to the one whose address it came from', async () => {
    const register = await withDossier(bench)
    const named = incomingWith({ id: 'named', text: 'Southern Customs counted 4.1 billion USD for 2020.' }, (text) => [
      figure(text, '4.1 billion USD', { value: 4.1e9 }),
    ])
    const hosted = incomingWith(
      { id: 'hosted', text: 'Turnover for 2020 came to 4.2 billion USD.', url: 'https://www.customs.example/2020' },
      (text) => [figure(text, '4.2 billion USD', { value: 4.2e9 })],
    )
    await importDocuments(register, D, systemActor, [named, hosted])
    const { items } = await listFigures(register.read, D, { year: 2020, sort: 'value', order: 'up' })
    expect(items.map(({ stated, reporter, coverage }) => [stated, reporter, coverage])).toEqual([
      [4.1e9, 'su-customs', null],
      [4.2e9, 'no-customs', 'goods'],
    ])
  })

  test('a target whose date slips has a version more; one that is repeated has not', async () => {
    const register = await withDossier(bench)
    const slipped = incomingWith(
      { id: 'slip', text: 'They mean to reach 5 billion USD by 2025.', publishedOn: '2021-03-01' },
      (text) => [figure(text, '5 billion USD by 2025', { value: 5e9, period: '2025', status: 'target' })],
    )
    const repeated = incomingWith(
      { id: 'again', text: 'The goal of 5 billion USD by 2020 stands.', publishedOn: '2018-03-01' },
      (text) => [figure(text, '5 billion USD by 2020', { value: 5e9, period: '2020', status: 'target' })],
    )
    const bare = incomingWith(
      { id: 'bare', text: 'The goal is still 5 billion USD.', publishedOn: '2022-03-01' },
      (text) => [figure(text, '5 billion USD', { value: 5e9, period: null, status: 'target' })],
    )
    await importDocuments(register, D, systemActor, [slipped, repeated, bare])
    const [target] = await listTargets(register.read, D)
    expect(target!.versions.map(({ value, by, setOn, source }) => [value, by, setOn, source])).toEqual([
      [5e9, '2020', '2015-06-01', 'dossier'],
      [5e9, '2025', '2021-03-01', 'reading'],
    ])
    const home = await homeOf(register.read, D, '2022-06-01')
    expect(home.years).toEqual([])
  })

  test("a person in another script is the dossier's person; a stranger becomes known", async () => {
    const register = await withDossier(bench)
    const stranger = incomingWith(
      { id: 'stranger', text: 'Clara Ost opened the forum. Later C. Ost left.' },
      (text) => [person(text, 'Clara Ost', { aliases: ['C. Ost'] }), person(text, 'C. Ost')],
    )
    await importDocuments(register, D, systemActor, [first, second, stranger])
    const people = await register.read.rows(sql<{ entry: string; n: number }>`
      select entry, count(*) as n from supports where entry_kind = 'person' group by entry order by n desc, entry collate "C"`)
    expect(people).toEqual([
      { entry: 'ada-vinter', n: 2 },
      { entry: expect.stringMatching(/^p-/), n: 2 },
    ])
  })

  test('two documents that name a memorandum alike speak of one; the signature is learnt', async () => {
    const register = await withDossier(bench)
    const make = (id: string, text: string, given: Parameters<typeof instrument>[2]) =>
      incomingWith({ id, text }, (t) => [instrument(t, 'memorandum on tides', given)])
    await importDocuments(register, D, systemActor, [
      make('a', 'A memorandum on tides was signed.', { subject: 'tides', signedOn: '2021-01-02' }),
      make('b', 'The memorandum on tides, five years.', {
        subject: 'Tides',
        signedOn: '2021-01-02',
        termMonths: 60,
        status: 'in-force',
      }),
    ])
    const rows = await register.read.rows(sql`select subject, signed_on, term_months, status from instruments`)
    expect(rows).toEqual([{ subject: 'tides', signed_on: '2021-01-02', term_months: 60, status: 'in-force' }])
  })

  test('what cannot go in says why, and the others go in', async () => {
    const register = await withDossier(bench)
    const good = incomingWith({ id: 'good', text: 'Nothing much.' }, () => [])
    const wrongBytes = {
      ...incomingWith({ id: 'wrong', text: 'Something.' }, () => []),
      bytes: new TextEncoder().encode('Something else.'),
    }
    const misquoted = incomingWith({ id: 'misquoted', text: 'Trade came to 1 billion USD.' }, (text) => [
      { ...figure(text, '1 billion USD'), quote: '2 billion USD' },
    ])
    const outcomes = await importDocuments(register, D, systemActor, [wrongBytes, good, misquoted])
    expect(outcomes.map((outcome) => (outcome.status === 'refused' ? outcome.reason : outcome.status))).toEqual([
      'the bytes of wrong.txt are not those its SHA-256 names',
      'added',
      'the reading of misquoted.txt quotes "2 billion USD" at 14–27, where the text has something else',
    ])
    expect((await getDocument(register.read, D, 'good')).findings).toEqual([])
    expect(await verify(register)).toEqual([])
  })

  test('another document under a known id gets an id of its own', async () => {
    const register = await withDossier(bench)
    const one = incomingWith({ id: 'same', text: 'One.' }, () => [])
    const other = incomingWith({ id: 'same', text: 'Other.' }, () => [])
    const outcomes = await importDocuments(register, D, systemActor, [one, other])
    expect(outcomes.map(({ document }) => document)).toEqual(['same', expect.stringMatching(/^same-[0-9a-f]{8}$/)])
  })

  test('a better reader takes the place of unreviewed findings; what it no longer finds is obsolete', async () => {
    const register = await withDossier(bench)
    await importDocument(register, D, systemActor, first)
    const better = incomingWith(
      { id: 'first', text: first.document.text, publishedOn: '2022-05-04', title: 'The Commission meets' },
      (text) => [
        meeting(text, 'fifth session', { ordinal: 5, date: '2022-05-03' }),
        figure(text, '4.59 billion USD', { value: 4.59e9, period: '2021', qualifier: 'about' }),
      ],
      'test-2',
    )
    expect(await importDocument(register, D, systemActor, better)).toMatchObject({
      status: 'reread',
      findings: { figure: 1, meeting: 1, person: 0 },
    })
    const findings = await listFindings(register.read, D)
    expect(findings.items.map(({ kind, state, reader }) => [kind, state, reader])).toEqual([
      ['meeting', 'unreviewed', 'test-2'],
      ['person', 'obsolete', 'test-1'],
      ['figure', 'unreviewed', 'test-2'],
      ['undertaking', 'obsolete', 'test-1'],
    ])
    const { items } = await listFigures(register.read, D)
    expect(items.map(({ qualifier }) => qualifier)).toEqual(['about'])
    const [{ state }] = (await register.read.rows(sql<{ state: string }>`select state from undertakings`)) as [
      { state: string },
    ]
    expect(state).toBe('obsolete')
    expect(await verify(register)).toEqual([])
  })

  test('a text beyond one passage is found in its last words', async () => {
    const register = await withDossier(bench)
    const long = `${'The sides spoke of many things. '.repeat(4_000)}\nAt last came heliotrope.`
    expect(
      (
        await importDocument(
          register,
          D,
          systemActor,
          incomingWith({ id: 'long', text: long }, () => []),
        )
      ).status,
    ).toBe('added')
    const [{ n }] = (await register.read.rows(
      sql<{ n: number }>`select count(*) as n from passages where tokens @@ plainto_tsquery('english', 'heliotrope')`,
    )) as [{ n: number }]
    expect(n).toBe(1)
  })
})
