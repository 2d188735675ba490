import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  decideMerge,
  getInstrument,
  getMeeting,
  importDocuments,
  installDossier,
  listInstruments,
  listMeetings,
  listMerges,
  listLog,
  refreshMerges,
  reviewFinding,
  systemActor,
  undoChange,
  verify,
  type Actor,
  type Register,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { instrument, meeting, undertaking } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const north: Actor = { user: 'nora', side: 'NO', role: 'officer' }
const parties = ['NO', 'SU']

async function filled(fresh: () => Promise<Register>) {
  const register = await fresh()
  await installDossier(register, dossier)
  await importDocuments(register, D, systemActor, [
    incomingWith(
      {
        id: 'english',
        publishedOn: '2022-05-04',
        text: 'The sixth session of the Commission met on 3 May 2022. They signed a memorandum on shipbuilding. They agreed to build a dock.',
      },
      (text) => [
        meeting(text, 'sixth session of the Commission', { ordinal: 6, date: '2022-05-03' }),
        instrument(text, 'a memorandum on shipbuilding', { subject: 'shipbuilding', signedOn: '2022-05-03', parties }),
        undertaking(text, 'They agreed to build a dock', { topics: ['industry'] }),
      ],
    ),
    incomingWith(
      {
        id: 'russian',
        language: 'ru',
        publishedOn: '2022-05-05',
        text: 'Шестое заседание прошло в мае 2022 года. Подписан меморандум о судостроении сроком на пять лет.',
      },
      (text) => [
        meeting(text, 'Шестое заседание', { body: null, ordinal: 6, date: '2022-05' }),
        instrument(text, 'меморандум о судостроении', {
          subject: 'судостроение',
          signedOn: '2022-05-03',
          termMonths: 60,
          parties,
        }),
      ],
    ),
  ])
  await refreshMerges(register, D, systemActor)
  return register
}

onBothEngines('entries that are one', ({ fresh }) => {
  test('a paper named in two languages is proposed as one; confirmed it has both sources and what each knew; undone they are two', async () => {
    const register = await filled(fresh)
    const merge = (await listMerges(register.read, D)).find(({ kind }) => kind === 'instrument')!
    expect(merge.reasons.map(({ code, shared }) => [code, shared])).toEqual([
      ['kind', ['memorandum']],
      ['parties', parties],
      ['signed-on', ['2022-05-03']],
      ['subject', ['shipbuilding']],
    ])
    expect(Object.keys({ ...merge.names.kept, ...merge.names.other }).sort()).toEqual(['en', 'ru'])
    const before = await register.read.rows(sql`select to_jsonb(i) - 'version' as row from instruments i order by id`)
    expect((await listInstruments(register.read, D)).total).toBe(2)
    await expect(
      register.write(D, { ...north, role: 'reader' }, (write) => decideMerge(write, merge.id, 'confirm')),
    ).rejects.toThrow('Only')
    await register.write(D, north, (write) => decideMerge(write, merge.id, 'confirm'))
    await expect(register.write(D, north, (write) => decideMerge(write, merge.id, 'reject'))).rejects.toThrow(
      'decided meanwhile',
    )
    const { items } = await listInstruments(register.read, D)
    expect(items.map(({ id, termMonths }) => [id, termMonths])).toEqual([[merge.kept, 60]])
    for (const id of [merge.kept, merge.other]) {
      const detail = await getInstrument(register.read, D, id)
      expect([detail.id, detail.sources.map(({ document }) => document.id)]).toEqual([
        merge.kept,
        ['english', 'russian'],
      ])
    }
    // A review of the finding under it does not bring it back, nor is it proposed again.
    const [finding] = await register.read.rows(sql<{ finding: string }>`
      select finding from supports where entry_kind = 'instrument' and entry = ${merge.other}`)
    await register.write(D, north, (write) => reviewFinding(write, finding!.finding, { action: 'accept' }))
    expect((await listInstruments(register.read, D)).total).toBe(1)
    await register.write(D, north, (write) => reviewFinding(write, finding!.finding, { action: 'reopen' }))
    expect(await refreshMerges(register, D, systemActor)).toEqual({ added: 0 })
    const line = (await listLog(register.read, D)).items.find(({ what }) => what === 'merge confirmed')!
    await register.write(D, north, (write) => undoChange(write, line.seq))
    expect(await register.read.rows(sql`select to_jsonb(i) - 'version' as row from instruments i order by id`)).toEqual(
      before,
    )
    expect((await listMerges(register.read, D)).map(({ id }) => id)).toContain(merge.id)
    expect(await verify(register)).toEqual([])
  })

  test('a session whose body one paper leaves out is one; what was said of either is of the one', async () => {
    const register = await filled(fresh)
    const merge = (await listMerges(register.read, D)).find(({ kind }) => kind === 'meeting')!
    await register.write(D, north, (write) => decideMerge(write, merge.id, 'confirm'))
    const { items } = await listMeetings(register.read, D, { since: '2022-05', until: '2022-05' })
    expect(items.map(({ id, ordinal }) => [id, ordinal])).toEqual([[merge.kept, 6]])
    const detail = await getMeeting(register.read, D, merge.other)
    expect([detail.id, detail.sources.length, detail.undertakings.length]).toEqual([merge.kept, 2, 1])
  })

  test('rejected, it is not proposed again', async () => {
    const register = await filled(fresh)
    const merge = (await listMerges(register.read, D))[0]!
    await register.write(D, north, (write) => decideMerge(write, merge.id, 'reject'))
    expect(await refreshMerges(register, D, systemActor)).toEqual({ added: 0 })
    expect((await listMerges(register.read, D, 'rejected')).map(({ id }) => id)).toEqual([merge.id])
  })
})
