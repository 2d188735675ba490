import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  decideProposal,
  getConflictBoard,
  getGrowthChecks,
  getTargetBoard,
  getUndertaking,
  listInstrumentAlerts,
  listInstruments,
  listMeetings,
  listProposals,
  listTargets,
  listUndertakings,
  prepareReview,
  refreshProposals,
  search,
  systemActor,
  verify,
  type Actor,
  type Register,
} from '../src/index.ts'
import { sampleRegister } from './support/samples.ts'
import { onBothEngines } from './support/on-both-engines.ts'

// What really happened, from the documents that come with the product to what a desk officer sees; nothing given by hand.
onBothEngines('the story of the sample dossier', ({ fresh }) => {
  let told: Promise<{ register: Register; D: string }> | null = null
  const story = () =>
    (told ??= (async () => {
      const register = await fresh()
      const D = await sampleRegister(register)
      await refreshProposals(register, D, systemActor)
      return { register, D }
    })())
  const said = (names: object): string => Object.values(names).join(' ')

  test('the sessions stand once each, in order, held or planned as they were', async () => {
    const { register, D } = await story()
    const { items } = await listMeetings(register.read, D, {
      kind: 'session',
      body: 'commission',
      order: 'up',
      limit: 100,
    })
    const numbered = items.filter(({ ordinal }) => ordinal !== null && ordinal >= 17)
    expect(numbered.map(({ ordinal, date, status }) => [ordinal, date, status])).toEqual([
      [17, '2014-09', 'held'],
      [20, '2017-09-08', 'held'],
      [21, '2018-10-29', 'held'],
      [22, '2019-10-29', 'held'],
      [23, '2021-10-29', 'held'],
      [24, '2023-04-06', 'held'],
      [25, '2024-09-11', 'held'],
      [26, '2026', 'planned'],
    ])
    // Talks of the co-chairs are no session, whatever a report calls them.
    expect(items.filter(({ ordinal }) => ordinal === null)).toEqual([])
  }, 120_000)

  test('the minutes of the 22nd session are reviewed at the 23rd: what is open, overdue, and silent', async () => {
    const { register, D } = await story()
    const review = await prepareReview(register.read, D, 'commission', { asOf: '2021-10-28' })
    expect(review.last).toMatchObject({ ordinal: 22, date: '2019-10-29' })
    const ofThe22nd = review.own.filter(({ session }) => session === review.last!.id)
    const items = ofThe22nd.map(({ undertaking, life, attention }) => ({
      words: said(review.wording[undertaking]!),
      due: life.due,
      attention,
    }))
    const about = (words: string) => items.find((item) => item.words.includes(words))!
    // Every one is open: nothing that came later is known on that day.
    expect(ofThe22nd.every(({ life }) => life.state === 'open')).toBe(true)
    expect(about('Long Phú 1')).toMatchObject({
      due: '2020-12-31',
      attention: expect.arrayContaining(['overdue', 'silent']),
    })
    expect(about('10 tỷ USD')).toMatchObject({ due: '2020', attention: expect.arrayContaining(['overdue']) })
    expect(about('rào cản phi thuế quan').attention).toContain('silent')
    expect(about('Khóa họp lần thứ 23')).toMatchObject({ due: '2020', attention: expect.arrayContaining(['proposed']) })
    expect(review.own.every(({ life }) => (life.lastMentioned ?? '') <= '2021-10-28')).toBe(true)
    // What was adopted at the session itself is reviewed at the next.
    const next = await prepareReview(register.read, D, 'commission', { asOf: '2023-04-05' })
    expect(next.last).toMatchObject({ ordinal: 23 })
    expect(next.own.some(({ undertaking }) => said(next.wording[undertaking]!).includes('vắc-xin Sputnik V'))).toBe(
      true,
    )
  })

  test('the promise of 2020 to hold the 23rd session is found fulfilled, and a person confirms it', async () => {
    const { register, D } = await story()
    const { items } = await listUndertakings(register.read, D, { text: '第23次会议', limit: 100 })
    const promise = items.find(({ openedOn }) => openedOn === '2020-11-11')!
    const [proposal] = (await listProposals(register.read, D, { undertaking: promise.id, state: 'proposed' })).filter(
      ({ about }) => about === 'fulfilment',
    )
    expect(proposal!.fulfilment).toMatchObject({ kind: 'fulfilled', rule: 'session-held', on: '2021-10-29' })
    const officer: Actor = { user: 'an officer', side: 'VN', role: 'officer' }
    await register.write(D, officer, (write) => decideProposal(write, proposal!.id, 'confirm'))
    expect(await getUndertaking(register.read, D, promise.id)).toMatchObject({ phase: 'fulfilled' })
    // As things stood a month before, it was open.
    expect(await getUndertaking(register.read, D, promise.id, '2021-09-29')).toMatchObject({ phase: 'open' })
  })

  test('what a letter repeats from the 23rd session about the 24th is not held to be done by the 23rd', async () => {
    const { register, D } = await story()
    const proposals = await listProposals(register.read, D, { state: 'proposed' })
    const { items } = await listUndertakings(register.read, D, { text: 'Khóa họp lần thứ 24', limit: 100 })
    const meetings = await listMeetings(register.read, D, { kind: 'session', limit: 200 })
    for (const { id, openedOn } of items) {
      const held = proposals.filter((one) => one.undertaking === id && one.fulfilment?.rule === 'session-held')
      const ordinals = held.map(
        ({ fulfilment }) => meetings.items.find((m) => m.id === fulfilment!.evidence[0])!.ordinal,
      )
      expect([openedOn, [...new Set(ordinals)]]).toEqual([openedOn, ordinals.length > 0 ? [24] : []])
    }
  })

  test('the minutes of one session are one paper, whatever language names them', async () => {
    const { register, D } = await story()
    const { items } = await listInstruments(register.read, D, { kind: 'minutes', limit: 100 })
    const ofSession = items.filter(({ title }) => /23/.test(Object.values(title ?? {}).join()))
    expect(ofSession).toMatchObject([{ signedOn: '2021-10-29', title: { ru: 'протокол 23-го заседания' } }])
    expect(Object.keys(ofSession[0]!.title!).length).toBeGreaterThan(2)
  })

  test('a side as a place is written as the dossier writes that side', async () => {
    const { register, D } = await story()
    const { items } = await listMeetings(register.read, D, { limit: 200 })
    const english = new Set(items.map(({ placeNames }) => placeNames?.en))
    expect([english.has('Viet Nam'), english.has('Vietnam')]).toEqual([true, false])
    expect(items.find(({ placeNames }) => placeNames?.en === 'Russia')!.placeNames!.vi).toBe('Liên bang Nga')
  })

  test('the memorandum of 20 November 2025 expires on 20 November 2030, and says so half a year before', async () => {
    const { register, D } = await story()
    const { items } = await listInstruments(register.read, D, { kind: 'memorandum', limit: 100 })
    const memorandum = items.find(({ signedOn }) => signedOn === '2025-11-20')!
    expect(memorandum).toMatchObject({ termMonths: 60, expiry: { expiresOn: '2030-11-20', lapsed: false } })
    const alerts = async (day: string) =>
      (await listInstrumentAlerts(register.read, D, day)).filter(({ instrument }) => instrument === memorandum.id)
    expect(await alerts('2029-11-20')).toEqual([])
    expect(await alerts('2030-06-01')).toMatchObject([{ kind: 'expires', on: '2030-11-20', daysLeft: 172 }])
  })

  test('nine months of 2020 do not fit between eight months and the year: nobody says whose statistics they are', async () => {
    const { register, D } = await story()
    const { tensions, observations } = await getConflictBoard(register.read, D, {
      indicator: 'trade-turnover',
      since: 2020,
      until: 2020,
    })
    expect(tensions).toHaveLength(1)
    const [tension] = tensions
    const stated = tension!.from.map(({ observation, period }) => [period, observations[observation]!.stated])
    expect(tension).toMatchObject({
      kind: 'uneven-pace',
      reasons: [{ code: 'reporter-unknown' }, { code: 'coverage-unknown' }],
    })
    expect(stated).toContainEqual(['2020-01/2020-09', 4_100_000_000])
    expect(stated).toContainEqual(['2020', 4_850_000_000])
    // Eight months of 2021, "+4.8 %", are confirmed by the eight months of 2020 that they imply.
    const growth = await getGrowthChecks(register.read, D, { indicator: 'trade-turnover', since: 2020, until: 2021 })
    const eight = growth.items.filter(({ observation }) => growth.observations[observation]!.stated === 3_460_000_000)
    expect(eight.length).toBeGreaterThan(1)
    expect(new Set(eight.map(({ verdict }) => verdict))).toEqual(new Set(['confirmed']))
  })

  test('3.63 to 4.59 bn is the growth of 26.4 % that is stated', async () => {
    const { register, D } = await story()
    const { items: checks, observations } = await getGrowthChecks(register.read, D, {
      indicator: 'trade-turnover',
      since: 2023,
      until: 2024,
    })
    const stated = checks.filter(
      ({ observation, level }) =>
        observations[observation]!.change === 26.4 && observations[level ?? '']?.stated === 4_590_000_000,
    )
    expect(stated.length).toBeGreaterThan(0)
    for (const { verdict, base } of stated)
      expect([verdict, observations[base!]!.stated]).toEqual(['confirmed', 3_630_000_000])
  })

  test('both sides’ statistics of a year stand side by side, each under its reporter', async () => {
    const { register, D } = await story()
    const { conflicts, observations } = await getConflictBoard(register.read, D, {
      indicator: 'trade-turnover',
      limit: 100,
    })
    const camps = (year: string) =>
      conflicts
        .find(({ period }) => period === year)!
        .camps.map((camp) => [
          observations[camp.observations[0]!]!.stated,
          [...new Set(camp.observations.flatMap((id) => observations[id]?.reporter ?? []))],
        ])
    expect(camps('2014')).toEqual([
      [2_500_000_000, ['VN-customs']],
      [3_700_000_000, ['RU-customs']],
    ])
    expect(camps('2020')).toEqual([
      [4_850_000_000, ['VN-customs']],
      [5_700_000_000, ['RU-customs']],
    ])
    expect(camps('2021')).toEqual([
      [5_500_000_000, ['VN-customs']],
      [7_100_000_000, ['RU-customs']],
    ])
    expect(conflicts.find(({ period }) => period === '2021')!.reasons[0]!.code).toBe('reporter')
  })

  test('the target of 10 bn keeps every date it had', async () => {
    const { register, D } = await story()
    const { history, outlook } = await getTargetBoard(register.read, D, 'turnover', { reporter: 'VN-customs' })
    const ofTen = history.filter(({ version }) => version.value.low === '10000000000')
    expect(ofTen.map(({ version }) => version.by)).toEqual(['2020', '2025', '2030'])
    expect(ofTen.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'slipped')).length).toBe(3)
    expect(outlook.yearsLeft).toBe(5)
    // One paper has it ten times too small, which lowers nothing.
    expect(history.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'lowered')).toEqual([])
    const [target] = await listTargets(register.read, D)
    expect(target!.slips.map(({ value, meant, factor, setOn }) => [value, meant, factor, setOn])).toEqual([
      [1_000_000_000, 10_000_000_000, 10, '2018-09-03'],
    ])
  })

  test('the nuclear centre is one thread across languages', async () => {
    const { register, D } = await story()
    const { items } = await listUndertakings(register.read, D, { project: 'nuclear-centre', limit: 100 })
    const languages = new Map(items.map(({ id, wording }) => [id, Object.keys(wording)[0]!]))
    expect(new Set(languages.values())).toEqual(new Set(['vi', 'zh', 'en']))
    const links = (await listProposals(register.read, D, { state: 'proposed' })).filter(
      ({ about, undertaking, other }) => about === 'link' && languages.has(undertaking) && languages.has(other),
    )
    expect(links.some(({ undertaking, other }) => languages.get(undertaking) !== languages.get(other))).toBe(true)
    // Every one of them leads to another.
    const linked = new Set(links.flatMap(({ undertaking, other }) => [undertaking, other]))
    expect([...languages.keys()].filter((id) => !linked.has(id))).toEqual([])
  })

  test('a family name finds documents in every language, and no figure claims what its words contradict', async () => {
    const { register, D } = await story()
    for (const query of ['Чернышенко', 'Chernyshenko', '切尔尼申科', 'Чернышенко Дмитрием']) {
      const { hits } = await search(register.read, D, { query: query.split(' ')[0]!, limit: 100 })
      expect(new Set(hits.map(({ document }) => document.language))).toEqual(new Set(['ru', 'en', 'zh', 'vi']))
    }
    for (const query of ['Trịnh Đình Dũng', 'Trinh Dinh Dung', 'Чинь Динь Зунга', '郑廷勇', 'Đình Dũng']) {
      const { hits } = await search(register.read, D, { query, limit: 100 })
      expect([...new Set(hits.map(({ document }) => document.language))].sort()).toEqual(['en', 'vi', 'zh'])
    }
    const verdicts = await register.read.rows(sql<{ kind: string; certainty: string; verdict: string; n: number }>`
      select kind, certainty, verdict, count(*) as n from findings where dossier_id = ${D} group by 1, 2, 3`)
    const count = (kind: string, certainty: string, verdict: string) =>
      verdicts.find((row) => row.kind === kind && row.certainty === certainty && row.verdict === verdict)?.n ?? 0
    expect(verdicts.filter(({ kind, verdict }) => kind === 'figure' && verdict === 'does-not-state')).toEqual([])
    expect(count('figure', 'certain', 'states')).toBeGreaterThan(10)
    expect(await verify(register, D)).toEqual([])
  })
})
