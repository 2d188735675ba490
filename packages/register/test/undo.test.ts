import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  addMention,
  addObstacle,
  addUndertaking,
  adoptItem,
  amendInstrument,
  amendUndertaking,
  assess,
  beginMinutes,
  changeMinutes,
  changeNote,
  closeObstacle,
  decideMerge,
  decideProposal,
  getAgenda,
  getConflictBoard,
  getMinutes,
  holdSession,
  importDocuments,
  installDossier,
  joinUndertaking,
  listFindings,
  listInstruments,
  listLog,
  listMerges,
  listNotes,
  listNotices,
  listProposals,
  listUndertakings,
  nameResponsible,
  openAgenda,
  partUndertaking,
  planSession,
  prepareReview,
  refreshMerges,
  refreshProposals,
  releaseResponsible,
  reviewFinding,
  seeNotice,
  setOutcome,
  setProjectState,
  systemActor,
  undoChange,
  undoingsOf,
  verify,
  writeNote,
  type Actor,
  type MinutesEvent,
  type Read,
  type Register,
  type Write,
} from '../src/index.ts'
import { UNDO_KINDS } from '../src/undo/kinds.ts'
import { MENTION_KINDS } from '../src/rules/undertaking-life.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { figure, instrument, meeting, undertaking } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const north: Actor = { user: 'nora', side: 'NO', role: 'secretary' }
const south: Actor = { user: 'sol', side: 'SU', role: 'secretary' }

const documents = [
  incomingWith(
    {
      id: 'fifth',
      publishedOn: '2022-05-04',
      text: 'The fifth session of the Commission met on 3 May 2022. The sides agreed to open the Amber Bridge in 2023. They will hold the sixth session in 2023. They signed a memorandum on ports. Trade came to 4.5 billion USD, or 4.5 billion dollars.',
    },
    (text) => [
      meeting(text, 'fifth session of the Commission', { ordinal: 5, date: '2022-05-03' }),
      undertaking(text, 'The sides agreed to open the Amber Bridge in 2023', { due: '2023', topics: ['transport'] }),
      undertaking(text, 'They will hold the sixth session in 2023', { due: '2023', topics: ['visits'] }),
      meeting(text, 'the sixth session', { ordinal: 6, date: '2023', status: 'planned' }),
      instrument(text, 'a memorandum on ports', { subject: 'ports', signedOn: '2022-05-03' }),
      figure(text, '4.5 billion USD', { value: 4.5e9 }),
      figure(text, '4.5 billion dollars', { value: 4.5e9 }),
    ],
  ),
  incomingWith(
    {
      id: 'sixth',
      language: 'ru',
      publishedOn: '2023-09-02',
      text: 'Шестое заседание комиссии прошло 1 сентября 2023 года. Стороны договорились открыть Янтарный мост в 2025 году.',
    },
    (text) => [
      meeting(text, 'Шестое заседание комиссии', { ordinal: 6, date: '2023-09-01' }),
      undertaking(text, 'Стороны договорились открыть Янтарный мост в 2025 году', {
        due: '2025',
        topics: ['transport'],
      }),
    ],
  ),
]

/** Names the memorandum of the first document in another language. */
const russianPaper = incomingWith(
  { id: 'paper', language: 'ru', publishedOn: '2022-05-05', text: 'Подписан меморандум о портах.' },
  (text) => [instrument(text, 'меморандум о портах', { subject: 'порты', signedOn: '2022-05-03', termMonths: 60 })],
)

async function filled(fresh: () => Promise<Register>, fourEyes = false) {
  const register = await fresh()
  await installDossier(register, { ...dossier, fourEyes })
  await importDocuments(register, D, systemActor, documents)
  const { items } = await listUndertakings(register.read, D, { asOf: '2023-10-01' })
  const undertakingOf = (words: string) =>
    items.find(({ wording }) => Object.values(wording).some((text) => text?.includes(words)))!.id
  const findings = (await listFindings(register.read, D)).items
  const as = <T>(actor: Actor, work: (write: Write) => Promise<T>) => register.write(D, actor, work)
  return {
    register,
    as,
    bridge: undertakingOf('Amber'),
    мост: undertakingOf('мост'),
    findingOf: (words: string) => findings.find(({ anchor }) => anchor.exact === words)!.id,
    /** The newest line of the log, of a kind when said. */
    async last(what?: string) {
      const lines = (await listLog(register.read, D, { limit: 50 })).items
      return lines.find((line) => what === undefined || line.what === what)!
    },
    undo: (seq: number, actor = north) => as(actor, (write) => undoChange(write, seq)),
  }
}
type World = Awaited<ReturnType<typeof filled>>

/** Everything that holds: no set-aside rows, no counters, no moments. */
async function holding({ read }: Register): Promise<unknown> {
  const rows = (query: ReturnType<typeof sql<object>>) => read.rows(query)
  const living = sql`state in ('unreviewed', 'accepted', 'corrected')`
  const row = sql`(to_jsonb(t) - 'version' - 'at' - 'withdrawn') as row`
  return {
    findings: await rows(sql`select id, state, corrected, merged_into, pending, reviewed_by from findings order by id`),
    supports: await rows(sql`select entry_kind, entry, finding from supports order by 1, 2, 3`),
    undertakings: await rows(sql`select ${row} from undertakings t where ${living} order by id`),
    mentions: await rows(sql`select ${row} from mentions t where ${living} order by id`),
    observations: await rows(sql`select ${row} from observations t where ${living} order by id`),
    meetings: await rows(sql`select ${row} from meetings t where ${living} order by id`),
    instruments: await rows(sql`select ${row} from instruments t where ${living} order by id`),
    responsibles: await rows(sql`select ${row} from responsibles t order by undertaking, agency`),
    assessments: await rows(sql`select ${row} from assessments t where not withdrawn order by undertaking, side, n`),
    obstacles: await rows(sql`select ${row} from obstacles t where not withdrawn order by id`),
    states: await rows(sql`select ${row} from project_states t where not withdrawn order by id`),
    projects: await rows(sql`select ${row} from projects t order by id`),
    agenda: await rows(sql`select ${row} from agenda_items t where not withdrawn order by id`),
    proposals: await rows(sql`select id, state, decided_by from link_proposals order by id`),
    merges: await rows(sql`select id, state, decided_by from merge_proposals order by id`),
    notices: await rows(sql`select id, seen_at is null as fresh from notices order by id`),
    notes: await rows(sql`
      select id, text from notes n where not withdrawn and version = (select max(version) from notes o where o.id = n.id) order by id`),
    minutes: await rows(sql`select id, status, edition from minutes where not withdrawn order by id`),
    articles: await rows(sql`
      select a.minutes, a.id, a.texts, a.undertakings, (select jsonb_agg(side order by side) from confirmations c
        where c.minutes = a.minutes and c.article = a.id and c.version = a.version) as confirmed from articles a where not withdrawn order by minutes, position, id`),
  }
}

/** What is kept between two questions is what would be reckoned anew: a handle of its own has kept nothing. */
async function keptIsTrue({ read }: Register): Promise<void> {
  const asOf = '2024-06-01'
  for (const ask of [
    (from: Read) => prepareReview(from, D, 'joint-commission', { asOf }),
    (from: Read) => getConflictBoard(from, D),
  ])
    expect(await ask(read)).toEqual(await ask({ ...read }))
}

/** A change, made in a filled register after what it needs; by whom it is undone, default north. */
interface Change {
  /** As the log calls it, when that is not the newest line's own name. */
  readonly what: string
  readonly prepare?: (world: World) => Promise<unknown>
  readonly act: (world: World, prepared: never) => Promise<unknown>
  readonly by?: Actor
  readonly fourEyes?: boolean
}

const change = <Prepared = undefined>(given: {
  what: string
  prepare?: (world: World) => Promise<Prepared>
  act: (world: World, prepared: Prepared) => Promise<unknown>
  by?: Actor
  fourEyes?: boolean
}): Change => given

const review = (
  what: string,
  words: string,
  before: Parameters<typeof reviewFinding>[2][],
  one: Parameters<typeof reviewFinding>[2],
) =>
  change({
    what,
    prepare: async ({ as, findingOf }) => {
      for (const earlier of before) await as(south, (write) => reviewFinding(write, findingOf(words), earlier))
    },
    act: ({ as, findingOf }) => as(north, (write) => reviewFinding(write, findingOf(words), one)),
  })

const planned = ({ as }: World) =>
  as(north, (write) => planSession(write, { body: 'joint-commission', ordinal: 7, date: '2024-05-03' }))
const held = async (world: World) => {
  const id = await planned(world)
  await world.as(north, (write) => holdSession(write, id, '2024-05-04', 1))
  await world.as(north, (write) => openAgenda(write, id))
  return { id, items: await getAgenda(world.register.read, D, id) }
}
const proposal = async ({ register }: World, about: string, rule?: string) => {
  await refreshProposals(register, D, systemActor)
  return (await listProposals(register.read, D)).find(
    (one) => one.about === about && (rule === undefined || one.fulfilment?.rule === rule),
  )!.id
}
const begun = async ({ as, register }: World) => {
  const meetings = await register.read.rows(sql<{ id: string }>`select id from meetings where ordinal = 6`)
  const { id } = await as(north, (write) =>
    beginMinutes(write, meetings[0]!.id, { title: { en: 'Minutes' }, languages: ['en'] }),
  )
  return id
}
const step = ({ as }: World, id: string, actor: Actor, event: Record<string, unknown>) =>
  as(actor, (write) => changeMinutes(write, id, { side: actor.side, ...event } as MinutesEvent))
const article = (world: World, id: string, name: string, words = name, actor = north) =>
  step(world, id, actor, { kind: 'article-written', article: name, texts: { en: words }, undertakings: [] })
const confirm = async (world: World, id: string, name: string, actor = north) => {
  const { articles } = await getMinutes(world.register.read, D, id)
  await step(world, id, actor, {
    kind: 'confirmed',
    article: name,
    seen: articles.find((one) => one.id === name)!.hash,
  })
}
const sign = async (world: World, id: string, actor: Actor) => {
  const { hash } = await getMinutes(world.register.read, D, id)
  await step(world, id, actor, { kind: 'signed', by: actor.user, on: '2024-01-01', seen: hash })
}

const correction = { action: 'correct', value: { value: 4.6e9 } } as never

const CHANGES: readonly Change[] = [
  review('finding accepted', '4.5 billion USD', [], { action: 'accept' }),
  review('finding rejected', 'The sides agreed to open the Amber Bridge in 2023', [], {
    action: 'reject',
    reason: 'no',
  }),
  review('finding deprecated', '4.5 billion USD', [{ action: 'accept' }], { action: 'deprecate' }),
  review('finding corrected', '4.5 billion USD', [], correction),
  review('finding corrected', '4.5 billion USD', [correction], { action: 'correct', value: { value: 4.7e9 } } as never),
  review('finding reopened', '4.5 billion USD', [{ action: 'reject' }], { action: 'reopen' }),
  change({
    what: 'finding merged',
    act: ({ as, findingOf }) =>
      as(north, (write) =>
        reviewFinding(write, findingOf('4.5 billion dollars'), { action: 'merge', into: findingOf('4.5 billion USD') }),
      ),
  }),
  ...(['accepted', 'corrected'] as const).map((word) =>
    change({
      what: `finding to be ${word}, a second person to confirm`,
      fourEyes: true,
      act: ({ as, findingOf }) =>
        as(north, (write) =>
          reviewFinding(write, findingOf('4.5 billion USD'), word === 'accepted' ? { action: 'accept' } : correction),
        ),
    }),
  ),
  change({
    what: 'finding accepted',
    fourEyes: true,
    prepare: ({ as, findingOf }) =>
      as(south, (write) => reviewFinding(write, findingOf('4.5 billion USD'), { action: 'accept' })),
    act: ({ as, findingOf }) =>
      as(north, (write) => reviewFinding(write, findingOf('4.5 billion USD'), { action: 'accept' })),
  }),
  change({
    what: 'undertaking entered',
    act: ({ as }) => as(north, (write) => addUndertaking(write, { wording: { en: 'Ferries run daily' }, due: '2024' })),
  }),
  change({
    what: 'undertaking amended',
    act: async ({ as, bridge, register }) => {
      const [row] = await register.read.rows(
        sql<{ version: number }>`select version from undertakings where id = ${bridge}`,
      )
      await as(north, (write) =>
        amendUndertaking(write, bridge, { topics: ['energy'], wording: { zh: '开通大桥' } }, row!.version),
      )
    },
  }),
  ...MENTION_KINDS.map((kind) =>
    change({
      what: `undertaking ${kind}`,
      act: ({ as, bridge, мост }) =>
        as(north, (write) =>
          addMention(write, bridge, {
            kind,
            date: '2023-02-01',
            due: kind === 'postponed' ? '2026' : null,
            into: kind === 'split' || kind === 'merged' ? [мост] : [],
          }),
        ),
    }),
  ),
  change({
    what: 'undertaking assessed',
    act: ({ as, bridge }) =>
      as(north, (write) => assess(write, bridge, 'NO', { value: 'under-way', reason: 'Piers.' })),
  }),
  change({
    what: 'undertaking assessed',
    by: south,
    prepare: ({ as, bridge }) =>
      as(south, (write) => assess(write, bridge, 'SU', { value: 'not-started', reason: '' })),
    act: ({ as, bridge }) => as(south, (write) => assess(write, bridge, 'SU', { value: 'fulfilled', reason: 'Open.' })),
  }),
  change({
    what: 'agency named responsible',
    act: ({ as, bridge }) => as(north, (write) => nameResponsible(write, bridge, 'no-trade')),
  }),
  change({
    what: 'agency named responsible',
    prepare: ({ as, bridge }) => as(north, (write) => nameResponsible(write, bridge, 'no-trade', 'first')),
    act: ({ as, bridge }) => as(north, (write) => nameResponsible(write, bridge, 'no-trade', 'second')),
  }),
  change({
    what: 'agency no longer responsible',
    prepare: ({ as, bridge }) => as(north, (write) => nameResponsible(write, bridge, 'no-trade', 'first')),
    act: ({ as, bridge }) => as(north, (write) => releaseResponsible(write, bridge, 'no-trade')),
  }),
  change({
    what: 'undertaking joined into another',
    prepare: async ({ as, мост }) => {
      const part = await as(north, (write) =>
        addUndertaking(write, { wording: { en: 'Piers first' }, openedOn: '2023-12' }),
      )
      await as(north, (write) => joinUndertaking(write, part, мост, 'restated'))
    },
    act: ({ as, bridge, мост }) => as(north, (write) => joinUndertaking(write, мост, bridge, 'postponed')),
  }),
  change({
    what: 'undertaking parted from another',
    prepare: async (world) => {
      const id = await proposal(world, 'link')
      await world.as(north, (write) => decideProposal(write, id, 'confirm'))
    },
    act: ({ as, мост }) => as(north, (write) => partUndertaking(write, мост)),
  }),
  ...(
    [
      ['link', undefined, 'confirm'],
      ['fulfilment', 'session-held', 'confirm'],
      ['link', undefined, 'reject'],
    ] as const
  ).map(([about, rule, decision]) =>
    change({
      what: `proposal ${decision}ed`,
      prepare: (world) => proposal(world, about, rule),
      act: ({ as }, id: string) => as(north, (write) => decideProposal(write, id, decision)),
    }),
  ),
  ...(['confirm', 'reject'] as const).map((decision) =>
    change({
      what: `merge ${decision}ed`,
      prepare: async ({ register }) => {
        await importDocuments(register, D, systemActor, [russianPaper])
        await refreshMerges(register, D, systemActor)
        return (await listMerges(register.read, D)).find(({ kind }) => kind === 'instrument')!.id
      },
      act: ({ as }, id: string) => as(north, (write) => decideMerge(write, id, decision)),
    }),
  ),
  change({ what: 'session planned', act: planned }),
  change({
    what: 'session planned anew',
    prepare: planned,
    act: ({ as }) =>
      as(north, (write) =>
        planSession(write, { body: 'joint-commission', ordinal: 7, date: '2024-05-03', place: 'Isen' }),
      ),
  }),
  change({
    what: 'session held',
    prepare: planned,
    act: ({ as }, id: string) => as(north, (write) => holdSession(write, id, '2024-05-05', 1)),
  }),
  change({
    what: 'agenda opened',
    prepare: planned,
    act: ({ as }, id: string) => as(north, (write) => openAgenda(write, id)),
  }),
  change({
    what: 'item adopted',
    prepare: held,
    act: ({ as }, { id }) => as(north, (write) => adoptItem(write, id, { wording: { en: 'Count the ferries' } })),
  }),
  change({
    what: 'outcome given',
    prepare: held,
    act: ({ as }, { items }) => as(north, (write) => setOutcome(write, items[0]!.id, { kind: 'fulfilled' }, 1)),
  }),
  change({
    what: 'instrument amended',
    act: async ({ as, register }) => {
      const { items } = await listInstruments(register.read, D)
      await as(north, (write) => amendInstrument(write, items[0]!.id, { termMonths: 60 }, items[0]!.version))
    },
  }),
  change({
    what: 'project’s state set',
    prepare: ({ as }) => as(north, (write) => setProjectState(write, 'amber-bridge', { state: 'designed' }, 1)),
    act: ({ as }) => as(north, (write) => setProjectState(write, 'amber-bridge', { state: 'begun' }, 2)),
  }),
  change({
    what: 'obstacle entered',
    act: ({ as, bridge }) =>
      as(north, (write) =>
        addObstacle(write, { entityKind: 'undertaking', entity: bridge, text: 'No steel', kind: 'supply' }),
      ),
  }),
  change({
    what: 'obstacle gone',
    prepare: ({ as }) =>
      as(north, (write) =>
        addObstacle(write, { entityKind: 'project', entity: 'amber-bridge', text: 'No steel', kind: 'supply' }),
      ),
    act: ({ as }, id: string) => as(north, (write) => closeObstacle(write, id, '2024-01-01', 1)),
  }),
  change({
    what: 'notice seen',
    by: south,
    prepare: async (world) => {
      const id = await begun(world)
      await article(world, id, '1')
      for (const side of [north, south]) await confirm(world, id, '1', side)
      await sign(world, id, north)
      await article(world, id, '1', 'Other words')
      return (await listNotices(world.register.read, D, 'SU'))[0]!.id
    },
    act: ({ as }, id: string) => as(south, (write) => seeNotice(write, id)),
  }),
  change({ what: 'minutes begun', act: begun }),
  change({ what: 'minutes: article-written', prepare: begun, act: (world, id: string) => article(world, id, '1') }),
  change({
    what: 'minutes: article-written',
    by: south,
    prepare: async (world) => {
      const id = await begun(world)
      await article(world, id, '1')
      return id
    },
    act: (world, id: string) => article(world, id, '1', 'Other words'),
  }),
  change({
    what: 'minutes: article-removed',
    prepare: async (world) => {
      const id = await begun(world)
      for (const name of ['1', '2', '3']) await article(world, id, name)
      return id
    },
    act: (world, id: string) => step(world, id, north, { kind: 'article-removed', article: '2' }),
  }),
  change({
    what: 'minutes: articles-ordered',
    prepare: async (world) => {
      const id = await begun(world)
      for (const name of ['1', '2']) await article(world, id, name)
      return id
    },
    act: (world, id: string) => step(world, id, north, { kind: 'articles-ordered', articles: ['2', '1'] }),
  }),
  change({
    what: 'minutes: confirmed',
    prepare: async (world) => {
      const id = await begun(world)
      await article(world, id, '1')
      await confirm(world, id, '1', south)
      return id
    },
    act: (world, id: string) => confirm(world, id, '1'),
  }),
  change({
    what: 'minutes: confirmation-withdrawn',
    prepare: async (world) => {
      const id = await begun(world)
      await article(world, id, '1')
      await confirm(world, id, '1')
      return id
    },
    act: (world, id: string) => step(world, id, north, { kind: 'confirmation-withdrawn', article: '1' }),
  }),
  change({
    what: 'private note written',
    act: ({ as }) =>
      as(north, (write) => writeNote(write, { entityKind: 'project', entity: 'amber-bridge' }, 'Ask again')),
  }),
  ...(
    [
      ['changed', 'Ask twice'],
      ['withdrawn', null],
    ] as const
  ).map(([word, text]) =>
    change({
      what: `private note ${word}`,
      prepare: ({ as }) =>
        as(north, (write) => writeNote(write, { entityKind: 'project', entity: 'amber-bridge' }, 'Ask again')),
      act: ({ as }, { id }) => as(north, (write) => changeNote(write, id, text, 1)),
    }),
  ),
]

onBothEngines('taking back', ({ fresh }) => {
  for (const { what, prepare, act, by = north, fourEyes = false } of CHANGES)
    test(`${what}: undone, all is as it was, and the log has both`, async () => {
      const world = await filled(fresh, fourEyes)
      const { register, last, undo } = world
      const prepared = (await prepare?.(world)) as never
      const before = await holding(register)
      await keptIsTrue(register)
      await act(world, prepared)
      await keptIsTrue(register)
      expect(await holding(register)).not.toEqual(before)
      const line = await last()
      expect(line.what).toBe(what)
      const told = async () => (await undoingsOf(register.read, D, by, [await last(what)])).get(line.seq)
      expect(await told()).toEqual({ undoes: null, undoneBy: null, undoable: true })
      await undo(line.seq, by)
      await keptIsTrue(register)
      expect(await holding(register)).toEqual(before)
      const undoing = await last()
      expect(undoing).toMatchObject({ what: `undone: ${what}`, entity: line.entity, id: line.id, who: by.user })
      expect(undoing.after).toMatchObject({ undoes: line.seq })
      expect(await told()).toEqual({ undoes: null, undoneBy: undoing.seq, undoable: false })
      await expect(undo(line.seq, by)).rejects.toThrow('undone already')
      await expect(undo(undoing.seq, by)).rejects.toThrow('made again as any change')
      expect(await verify(register)).toEqual([])
    })

  test('document imported: undone, nothing stands on it, and what it filled in is as it was', async () => {
    const { register, as, last, undo } = await filled(fresh)
    const standing = async () => {
      const { findings: _findings, supports: _supports, ...rest } = (await holding(register)) as Record<string, unknown>
      return rest
    }
    const before = await standing()
    const text =
      'The sixth session of the Commission was held in Isen on 1 September 2023. The sides agreed to dredge the port.'
    const late = incomingWith({ id: 'late', publishedOn: '2023-09-05', text }, (words) => [
      meeting(words, 'sixth session of the Commission', { ordinal: 6, date: '2023-09-01', place: 'Isen' }),
      undertaking(words, 'The sides agreed to dredge the port', { topics: ['transport'] }),
    ])
    await importDocuments(register, D, north, [late])
    expect(await standing()).not.toEqual(before)
    await keptIsTrue(register)
    const { items } = await listUndertakings(register.read, D)
    const dredge = items.find(({ wording }) => wording['en']?.includes('dredge'))!.id
    const imported = await last('document imported')
    await as(south, (write) => assess(write, dredge, 'SU', { value: 'under-way', reason: '' }))
    await expect(undo(imported.seq)).rejects.toThrow('(“undertaking assessed”) stands on this')
    await undo((await last('undertaking assessed')).seq, south)
    await undo(imported.seq)
    await keptIsTrue(register)
    expect(await standing()).toEqual(before)
    expect(await verify(register)).toEqual([])
  })

  test('every kind that can be undone has its test', () => {
    const tested = new Set(['document imported', ...CHANGES.map(({ what }) => what)])
    expect(Object.keys(UNDO_KINDS).filter((kind) => !tested.has(kind))).toEqual([])
  })

  test('what something later stands on is not undone before that', async () => {
    const { register, as, bridge, last, undo } = await filled(fresh)
    const id = await as(north, (write) => addUndertaking(write, { wording: { en: 'Ferries run daily' } }))
    const entered = (await last()).seq
    await as(south, (write) => assess(write, id, 'SU', { value: 'under-way', reason: 'Two run.' }))
    const assessed = (await last()).seq
    await expect(undo(entered)).rejects.toThrow(`Line ${assessed} of the log (“undertaking assessed”) stands on this`)
    await expect(undo(assessed)).rejects.toThrow('Only SU itself may assess undertakings for SU.')
    await undo(assessed, south)
    await undo(entered)
    expect((await listUndertakings(register.read, D)).items.map((one) => one.id)).not.toContain(id)
    // What is independent of it does not stand on it.
    await as(north, (write) => assess(write, bridge, 'NO', { value: 'under-way', reason: '' }))
    const own = (await last()).seq
    await as(south, (write) => assess(write, bridge, 'SU', { value: 'not-started', reason: '' }))
    await as(north, (write) => addMention(write, bridge, { kind: 'restated', date: '2023-01-01' }))
    await undo(own)
  })

  test('a step of two lines is undone by the one that tells of it', async () => {
    const world = await filled(fresh)
    const { items } = await held(world)
    await world.as(north, (write) => setOutcome(write, items[0]!.id, { kind: 'dropped' }, 1))
    const outcome = await world.last()
    await expect(world.undo(outcome.seq - 1)).rejects.toThrow(`Line ${outcome.seq} of the log (“outcome given”)`)
    await world.undo(outcome.seq)
    // And may be given anew.
    await world.as(north, (write) => setOutcome(write, items[0]!.id, { kind: 'fulfilled' }, 3))
  })

  test('a session whose agenda was gone through stays held', async () => {
    const world = await filled(fresh)
    const { items } = await held(world)
    await world.as(north, (write) => setOutcome(write, items[0]!.id, { kind: 'dropped' }, 1))
    await expect(world.undo((await world.last('session held')).seq)).rejects.toThrow('have their outcome')
    await expect(world.undo((await world.last('agenda opened')).seq)).rejects.toThrow('has its outcome already')
    await expect(world.undo((await world.last('session planned')).seq)).rejects.toThrow('stands on this')
  })

  test('what is signed is not undone, nor is a signature', async () => {
    const world = await filled(fresh)
    const id = await begun(world)
    await article(world, id, '1')
    for (const side of [north, south]) await confirm(world, id, '1', side)
    await sign(world, id, north)
    await expect(world.undo((await world.last('minutes: signed')).seq)).rejects.toThrow('A signature is not undone')
    await expect(world.undo((await world.last('minutes: confirmed')).seq, south)).rejects.toThrow('carry a signature')
  })

  test('an accepted finding on whose entry people have worked stays accepted', async () => {
    const world = await filled(fresh)
    const { register, as, bridge, findingOf, last, undo } = world
    const finding = findingOf('The sides agreed to open the Amber Bridge in 2023')
    await as(north, (write) => reviewFinding(write, finding, { action: 'reject' }))
    const rejected = (await last()).seq
    await as(north, (write) => reviewFinding(write, finding, { action: 'reopen' }))
    const reopened = (await last()).seq
    await as(north, (write) => assess(write, bridge, 'NO', { value: 'under-way', reason: '' }))
    const before = await holding(register)
    await expect(undo(reopened)).rejects.toThrow('(“undertaking assessed”) stands on this')
    await expect(undo(rejected)).rejects.toThrow('(“finding reopened”) stands on this')
    expect(await holding(register)).toEqual(before)
  })

  test('a note of the other side, what the program did, a reader, and no such line', async () => {
    const { register, as, last, undo } = await filled(fresh)
    const about = { entityKind: 'project', entity: 'amber-bridge' }
    await as(north, (write) => writeNote(write, about, 'Ask again'))
    const note = (await last()).seq
    await expect(undo(note, south)).rejects.toThrow('Only NO itself may write private notes for NO.')
    expect(await listNotes(register.read, D, north)).toHaveLength(1)
    await expect(undo((await last('document imported')).seq)).rejects.toThrow('done by the program')
    await as(north, (write) => setProjectState(write, 'amber-bridge', { state: 'begun' }, 1))
    await expect(undo((await last()).seq, { ...south, role: 'reader' })).rejects.toThrow('Only')
    await expect(undo(9_999)).rejects.toThrow('There is no line of the log "9999".')
  })
})
