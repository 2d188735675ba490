import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  addMention,
  addUndertaking,
  assess,
  decideProposal,
  getUndertaking,
  importDocuments,
  installDossier,
  listLog,
  listProposals,
  listUndertakings,
  nameResponsible,
  partUndertaking,
  refreshProposals,
  systemActor,
  verify,
  type Actor,
  type Register,
  type Write,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { meeting, undertaking } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const north: Actor = { user: 'nora', side: 'NO', role: 'officer' }
const south: Actor = { user: 'sol', side: 'SU', role: 'officer' }
const as = <T>(register: Register, actor: Actor, work: (write: Write) => Promise<T>) => register.write(D, actor, work)

const documents = [
  incomingWith(
    {
      id: 'fifth',
      publishedOn: '2022-05-04',
      text: 'The fifth session of the Commission met on 3 May 2022. The sides agreed to open the Amber Bridge in 2023. They will hold the sixth session in 2023.',
    },
    (text) => [
      meeting(text, 'fifth session of the Commission', { ordinal: 5, date: '2022-05-03' }),
      undertaking(text, 'The sides agreed to open the Amber Bridge in 2023', { due: '2023', topics: ['transport'] }),
      undertaking(text, 'They will hold the sixth session in 2023', { due: '2023', topics: ['visits'] }),
      meeting(text, 'the sixth session', { ordinal: 6, date: '2023', status: 'planned' }),
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

async function filled(fresh: () => Promise<Register>) {
  const register = await fresh()
  await installDossier(register, dossier)
  await importDocuments(register, D, systemActor, documents)
  const { items } = await listUndertakings(register.read, D, { asOf: '2023-10-01' })
  const id = (words: string) =>
    items.find(({ wording }) => Object.values(wording).some((text) => text?.includes(words)))!.id
  return { register, items, bridge: id('Amber'), session: id('sixth'), мост: id('мост') }
}

onBothEngines('undertakings', ({ fresh }) => {
  test('each has its session, its words, its due date and what it names', async () => {
    const { register, items, bridge } = await filled(fresh)
    expect(
      items.map(({ body, openedOn, due, phase, source, state }) => [body, openedOn, due, phase, source, state]),
    ).toEqual([
      ['joint-commission', '2022-05-03', '2023', 'open', 'reading', 'unreviewed'],
      ['joint-commission', '2022-05-03', '2023', 'open', 'reading', 'unreviewed'],
      ['joint-commission', '2023-09-01', '2025', 'open', 'reading', 'unreviewed'],
    ])
    for (const filter of [{ asOf: '2024-01-10' }, { asOf: '2024-01-10', attention: 'open' }] as const) {
      const newest = (await listUndertakings(register.read, D, { ...filter, order: 'down' })).items
      expect(newest.map(({ openedOn }) => openedOn)).toEqual(['2023-09-01', '2022-05-03', '2022-05-03'])
    }
    const detail = await getUndertaking(register.read, D, bridge, '2024-01-10')
    expect(detail.ties).toContainEqual({ tie: 'names', kind: 'project', id: 'amber-bridge' })
    expect(detail.mentions.map(({ kind, date, source }) => [kind, date, source?.anchor.exact])).toEqual([
      ['adopted', '2022-05-03', 'The sides agreed to open the Amber Bridge in 2023'],
    ])
    expect(detail.standing.overdueDays).toBe(10)
    expect(detail.standing.silent?.sessions).toHaveLength(1)
    expect(detail.attention.slice(0, 2)).toEqual(['overdue', 'silent'])
    expect((await listUndertakings(register.read, D, { project: 'amber-bridge' })).total).toBe(2)
    expect(
      (await listUndertakings(register.read, D, { attention: 'silent', asOf: '2023-10-01' })).items.map(({ id }) => id),
    ).toContain(bridge)
  })

  test('a link is proposed across languages with its reasons; confirmed, both are one life whose date slipped', async () => {
    const { register, bridge, мост } = await filled(fresh)
    await refreshProposals(register, D, systemActor)
    const link = (await listProposals(register.read, D)).find(({ about }) => about === 'link')!
    expect([link.undertaking, link.other, link.kind]).toEqual([мост, bridge, 'postponed'])
    expect(link.reasons.map(({ code }) => code)).toContain('project')
    await as(register, north, (write) => decideProposal(write, link.id, 'confirm'))
    const life = await getUndertaking(register.read, D, bridge, '2024-01-10')
    expect(life.mentions.map(({ kind, document, due }) => [kind, document, due])).toEqual([
      ['adopted', 'fifth', '2023'],
      ['postponed', 'sixth', '2025'],
    ])
    expect([life.due, life.postponements, life.standing.overdueDays]).toEqual(['2025', 1, null])
    expect((await getUndertaking(register.read, D, мост)).id).toBe(bridge)
    expect((await listUndertakings(register.read, D)).total).toBe(2)
    // Decided once, it is not proposed again.
    expect(await refreshProposals(register, D, systemActor)).toMatchObject({ added: 0 })
    await as(register, north, (write) => partUndertaking(write, мост))
    expect((await getUndertaking(register.read, D, мост)).mentions.map(({ kind }) => kind)).toEqual(['adopted'])
    expect((await getUndertaking(register.read, D, bridge)).due).toBe('2023')
    expect(await verify(register)).toEqual([])
  })

  test('"hold the sixth session" is proposed as fulfilled by the session that was held; a person confirms', async () => {
    const { register, session } = await filled(fresh)
    await refreshProposals(register, D, systemActor)
    const proposal = (await listProposals(register.read, D, { undertaking: session })).find(
      ({ about }) => about === 'fulfilment',
    )!
    expect(proposal.fulfilment).toMatchObject({ rule: 'session-held', kind: 'fulfilled', on: '2023-09-01' })
    expect((await getUndertaking(register.read, D, session, '2023-10-01')).attention).toContain('proposed')
    await expect(
      as(register, { ...north, role: 'reader' }, (write) => decideProposal(write, proposal.id, 'confirm')),
    ).rejects.toThrow('Only')
    await as(register, south, (write) => decideProposal(write, proposal.id, 'confirm'))
    expect((await getUndertaking(register.read, D, session)).phase).toBe('fulfilled')
    await expect(as(register, north, (write) => decideProposal(write, proposal.id, 'reject'))).rejects.toThrow(
      'decided meanwhile',
    )
  })

  test('each side assesses for itself; agreed is only what both say', async () => {
    const { register, bridge } = await filled(fresh)
    const joint = async () => (await getUndertaking(register.read, D, bridge)).joint
    expect((await joint()).state).toBe('incomplete')
    await as(register, north, (write) =>
      assess(write, bridge, 'NO', { value: 'under-way', reason: 'Piers stand.', evidence: ['sixth'] }),
    )
    expect((await joint()).state).toBe('incomplete')
    await as(register, south, (write) =>
      assess(write, bridge, 'SU', { value: 'not-started', reason: 'No piers seen.' }),
    )
    expect((await joint()).state).toBe('differ')
    expect(
      await as(register, south, (write) =>
        assess(write, bridge, 'SU', { value: 'under-way', reason: 'Piers seen.', after: 1 }),
      ),
    ).toBe(2)
    expect(await joint()).toMatchObject({ state: 'agreed', value: 'under-way' })
    const { assessments, grade } = await getUndertaking(register.read, D, bridge)
    expect(assessments.map(({ side, n, value }) => [side, n, value])).toEqual([
      ['NO', 1, 'under-way'],
      ['SU', 1, 'not-started'],
      ['SU', 2, 'under-way'],
    ])
    expect(grade.independent).toBe(1)
    await expect(
      as(register, south, (write) => assess(write, bridge, 'SU', { value: 'dropped', reason: '', after: 1 })),
    ).rejects.toThrow('meanwhile')
    await expect(
      as(register, south, (write) =>
        assess(write, bridge, 'SU', { value: 'dropped', reason: '', evidence: ['nothing'] }),
      ),
    ).rejects.toThrow('There is no document "nothing".')
  })

  test('a life by hand: adopted, narrowed, split, and every step in the log', async () => {
    const { register } = await filled(fresh)
    const [whole, part] = await as(register, north, async (write) => [
      await addUndertaking(write, {
        wording: { en: 'Ferries run daily' },
        openedOn: '2022-01-01',
        due: '2024',
        body: 'joint-commission',
      }),
      await addUndertaking(write, { wording: { en: 'Ferries run in summer' }, openedOn: '2023-01-01' }),
    ])
    await as(register, north, (write) => addMention(write, whole!, { kind: 'narrowed', date: '2022-06-01' }, 1))
    await expect(
      as(register, north, (write) => addMention(write, whole!, { kind: 'restated', date: '2022-07-01' }, 1)),
    ).rejects.toThrow('meanwhile')
    await expect(
      as(register, north, (write) => addMention(write, whole!, { kind: 'split', date: '2023-01-01' })),
    ).rejects.toThrow('must say into which')
    await as(register, north, (write) =>
      addMention(write, whole!, { kind: 'split', date: '2023-01-01', into: [part!] }),
    )
    const detail = await getUndertaking(register.read, D, whole!)
    expect([detail.phase, detail.mentions.map(({ kind }) => kind), detail.mentions.at(-1)!.into]).toEqual([
      'split',
      ['adopted', 'narrowed', 'split'],
      [part],
    ])
    expect(
      (await listLog(register.read, D, { entity: 'undertaking', id: whole! })).items.map(({ what }) => what),
    ).toEqual(['undertaking split', 'undertaking narrowed', 'undertaking entered'])
    expect(
      (await register.read.rows(sql<{ phase: string }>`select phase from undertakings where id = ${whole!}`))[0]!.phase,
    ).toBe('split')
  })

  test('an agency is named by its own side', async () => {
    const { register, bridge } = await filled(fresh)
    await as(register, north, (write) => nameResponsible(write, bridge, 'no-trade'))
    await expect(as(register, north, (write) => nameResponsible(write, bridge, 'su-energy'))).rejects.toThrow(
      'Only SU itself may',
    )
    expect((await getUndertaking(register.read, D, bridge)).responsibles).toEqual([
      { side: 'NO', agency: 'no-trade', note: null },
    ])
  })
})
