import { expect, test } from 'vitest'
import {
  addUndertaking,
  adoptItem,
  assess,
  changeNote,
  Forbidden,
  getAgenda,
  holdSession,
  installDossier,
  listLog,
  listNotes,
  NotFound,
  openAgenda,
  planSession,
  prepareReview,
  setOutcome,
  writeNote,
  getUndertaking,
  getCalendar,
  calendarFeed,
  listMeetings,
  type Actor,
  type Register,
  type Write,
  exportDossier,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const north: Actor = { user: 'nora', side: 'NO', role: 'secretary' }
const south: Actor = { user: 'sol', side: 'SU', role: 'secretary' }
const admin: Actor = { user: 'adm', side: null, role: 'admin' }
const as = <T>(register: Register, actor: Actor, work: (write: Write) => Promise<T>) => register.write(D, actor, work)

onBothEngines('two sides', ({ fresh }) => {
  test("a side's private notes are there for nobody else", async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const about = { entityKind: 'undertaking', entity: 'u-1' }
    const note = await as(register, north, (write) => writeNote(write, about, 'We will not insist.'))
    expect((await listNotes(register.read, D, north, about)).map(({ text }) => text)).toEqual(['We will not insist.'])
    expect(await listNotes(register.read, D, south, about)).toEqual([])
    await expect(listNotes(register.read, D, admin)).rejects.toThrow(Forbidden)
    await expect(as(register, south, (write) => changeNote(write, note.id, 'x', 1))).rejects.toThrow(NotFound)
    await expect(as(register, admin, (write) => changeNote(write, note.id, 'x', 1))).rejects.toThrow(Forbidden)
    await as(register, north, (write) => changeNote(write, note.id, 'We may insist.', 1))
    expect((await listNotes(register.read, D, north)).map(({ text, version }) => [text, version])).toEqual([
      ['We may insist.', 2],
    ])
    await as(register, north, (write) => changeNote(write, note.id, null, 2))
    expect(await listNotes(register.read, D, north)).toEqual([])
    // Neither the log nor an export says what it was, or about what.
    const log = JSON.stringify((await listLog(register.read, D)).items)
    let whole = ''
    for await (const piece of exportDossier(register.read, D)) whole += piece
    for (const text of [log, whole]) expect([text.includes('insist'), text.includes('u-1')]).toEqual([false, false])
    expect(log).toContain('private note withdrawn')
  })

  test.each([
    ['the other side', south, 'NO'],
    ['an officer of the other side', { ...south, role: 'officer' as const }, 'NO'],
    ['an admin without a side', admin, 'NO'],
    ['a reader of the side itself', { ...north, role: 'reader' as const }, 'NO'],
    ['someone of no side', { user: 'x', side: null, role: 'secretary' as const }, 'SU'],
    ['someone for a side that is none', south, 'XX'],
  ])("%s cannot write a side's assessment", async (_title, actor, side) => {
    const register = await fresh()
    await installDossier(register, dossier)
    const id = await as(register, north, (write) => addUndertaking(write, { wording: { en: 'Ferries' } }))
    await expect(
      as(register, actor, (write) => assess(write, id, side, { value: 'fulfilled', reason: 'x' })),
    ).rejects.toThrow(Forbidden)
    expect((await getUndertaking(register.read, D, id)).assessments).toEqual([])
  })

  test('a session is planned, reviews the last minutes, gives outcomes, adopts; its results flow up', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const fourth = (await listMeetings(register.read, D)).items[0]!
    const below = await as(register, south, (write) =>
      planSession(write, { body: 'energy-subcommittee', ordinal: 2, date: '2022-02-01' }),
    )
    await as(register, south, (write) => holdSession(write, below, '2022-02-01', 1))
    const [ferries, lights] = await as(register, north, async (write) => [
      await addUndertaking(write, {
        wording: { en: 'Ferries run daily' },
        meeting: fourth.id,
        body: 'joint-commission',
        due: '2022',
        article: 1,
      }),
      await addUndertaking(write, {
        wording: { en: 'Lights burn' },
        meeting: below,
        body: 'energy-subcommittee',
        article: 1,
      }),
    ])
    await as(register, south, (write) =>
      assess(write, ferries!, 'SU', { value: 'substantial', reason: 'Four a week.' }),
    )
    const review = await prepareReview(register.read, D, 'joint-commission', { asOf: '2023-03-01' })
    expect(review.last?.id).toBe(fourth.id)
    expect(review.own.map(({ undertaking, attention }) => [undertaking, attention])).toEqual([
      [ferries, ['overdue', 'silent', 'open']],
    ])
    expect(review.below[0]).toMatchObject({ body: 'energy-subcommittee', items: [{ undertaking: lights, depth: 1 }] })
    expect(review.wording[ferries!]).toEqual({ en: 'Ferries run daily' })

    const fifth = await as(register, north, (write) =>
      planSession(write, { body: 'joint-commission', ordinal: 5, date: '2023-03-02' }),
    )
    expect(await as(register, north, (write) => openAgenda(write, fifth))).toBe(2)
    expect(await as(register, north, (write) => openAgenda(write, fifth))).toBe(0)
    const agenda = await getAgenda(register.read, D, fifth)
    const item = agenda.find(({ undertaking }) => undertaking === ferries)!
    // Nothing is decided at a session that is still to come.
    const sixth = await as(register, north, (write) =>
      planSession(write, { body: 'joint-commission', ordinal: 6, date: '2999-05' }),
    )
    await as(register, north, (write) => openAgenda(write, sixth))
    const early = (await getAgenda(register.read, D, sixth))[0]!
    await expect(as(register, north, (write) => setOutcome(write, early.id, { kind: 'dropped' }, 1))).rejects.toThrow(
      'This session is still to come (2999-05); what it decides can be entered when it is held.',
    )
    await as(register, south, (write) => setOutcome(write, item.id, { kind: 'postponed', due: '2025' }, 1))
    await expect(as(register, south, (write) => setOutcome(write, item.id, { kind: 'dropped' }, 2))).rejects.toThrow(
      'has its outcome',
    )
    const adopted = await as(register, north, (write) =>
      adoptItem(write, fifth, { wording: { en: 'Bells ring' }, due: '2024-05-01' }),
    )
    expect((await getAgenda(register.read, D, fifth)).map(({ outcome }) => outcome)).toEqual([
      'postponed',
      null,
      'adopted',
    ])
    expect(await getUndertaking(register.read, D, ferries!, '2023-04-01')).toMatchObject({
      due: '2025',
      postponements: 1,
      standing: { overdueDays: null },
    })
    await as(register, north, (write) => holdSession(write, fifth, '2023-03-02', 1))
    const next = await prepareReview(register.read, D, 'joint-commission', { asOf: '2023-06-01' })
    expect(next.own.map(({ undertaking }) => undertaking).sort()).toEqual([ferries, adopted].sort())

    const calendar = await getCalendar(register.read, D, { from: '2023-01-01', until: '2025-12-31' })
    expect(calendar.map(({ kind, on }) => [kind, on])).toEqual([
      ['session', '2023-03-02'],
      ['due', '2024-05-01'],
      ['due', '2025'],
    ])
    const feed = await calendarFeed(register.read, D, 'ru')
    expect(feed).toMatch(/^BEGIN:VCALENDAR\r\n/)
    for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
