import { expect, test } from 'vitest'
import {
  Conflict,
  Forbidden,
  getFinding,
  importDocument,
  installDossier,
  Invalid,
  listFigures,
  listFindings,
  listLog,
  NotFound,
  reviewFinding,
  systemActor,
  verify,
  type Actor,
  type Register,
  type Review,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { figure, meeting } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const officer: Actor = { user: 'officer-1', side: 'NO', role: 'officer' }
const colleague: Actor = { user: 'officer-2', side: 'SU', role: 'officer' }

async function filled(fresh: () => Promise<Register>, fourEyes = false) {
  const register = await fresh()
  await installDossier(register, { ...dossier, fourEyes })
  await importDocument(
    register,
    D,
    systemActor,
    incomingWith(
      { id: 'doc', text: 'The seventh session said trade came to 4.5 billion USD. Again: 4.5 billion dollars.' },
      (text) => [
        meeting(text, 'seventh session', { ordinal: 7 }),
        figure(text, '4.5 billion USD', { value: 4.5e9 }),
        figure(text, '4.5 billion dollars', { value: 4.5e9, period: null }),
      ],
    ),
  )
  const { items } = await listFindings(register.read, D)
  const [session, first, again] = items.map(({ id }) => id) as [string, string, string]
  const review = (id: string, one: Review, actor = officer, version?: number) =>
    register.write(D, actor, (write) => reviewFinding(write, id, one, version))
  const figures = async () =>
    (await listFigures(register.read, D)).items.map(({ stated, state, period }) => [stated, state, period])
  return { register, session, first, again, review, figures }
}

onBothEngines('reviewing findings', ({ fresh }) => {
  test('accepting a finding accepts what stands on it', async () => {
    const { register, first, review, figures } = await filled(fresh)
    const finding = await review(first, { action: 'accept' })
    expect([finding.state, finding.reviewedBy, finding.version]).toEqual(['accepted', 'officer-1', 2])
    expect(await figures()).toEqual([
      [4.5e9, 'accepted', '2020'],
      [4.5e9, 'unreviewed', null],
    ])
    const [line] = (await listLog(register.read, D, { entity: 'finding', id: first })).items
    expect([line!.what, line!.who, line!.before]).toEqual([
      'finding accepted',
      'officer-1',
      { state: 'unreviewed', corrected: null, merged_into: null, pending: null },
    ])
  })

  test('rejecting one takes its figure off the board and loses nothing', async () => {
    const { register, first, review, figures } = await filled(fresh)
    await review(first, { action: 'reject', reason: 'another trade' })
    expect(await figures()).toEqual([[4.5e9, 'unreviewed', null]])
    expect((await listFigures(register.read, D, { state: 'rejected' })).items.length).toBe(1)
    expect((await getFinding(register.read, D, first)).value).toMatchObject({ value: 4.5e9 })
    await review(first, { action: 'reopen' })
    expect((await figures()).length).toBe(2)
    expect(await verify(register)).toEqual([])
  })

  test('a correction places the figure anew and keeps what was read', async () => {
    const { register, first, review, figures } = await filled(fresh)
    const finding = await review(first, { action: 'correct', value: { value: 4.6e9, period: '2021' } as never })
    expect([finding.state, finding.asRead]).toEqual([
      'corrected',
      expect.objectContaining({ value: 4.5e9, period: '2020' }),
    ])
    expect(await figures()).toEqual([
      [4.6e9, 'corrected', '2021'],
      [4.5e9, 'unreviewed', null],
    ])
    expect((await listFigures(register.read, D, { year: 2021 })).items.map(({ stated }) => stated)).toEqual([4.6e9])
    expect(await verify(register)).toEqual([])
  })

  test('a finding that repeats another is merged into it', async () => {
    const { first, again, review, figures } = await filled(fresh)
    const finding = await review(again, { action: 'merge', into: first })
    expect([finding.state, finding.mergedInto]).toEqual(['merged', first])
    expect(await figures()).toEqual([[4.5e9, 'unreviewed', '2020']])
  })

  test('what cannot be is said in one sentence', async () => {
    const { session, first, again, review } = await filled(fresh)
    await expect(review('nothing', { action: 'accept' })).rejects.toThrow(NotFound)
    await expect(review(first, { action: 'merge', into: first })).rejects.toThrow(
      'A finding cannot be merged into itself.',
    )
    await expect(review(first, { action: 'merge', into: session })).rejects.toThrow(
      'A figure cannot be merged into a meeting.',
    )
    await review(again, { action: 'merge', into: first })
    await expect(review(first, { action: 'merge', into: again })).rejects.toThrow(Invalid)
    await expect(review(first, { action: 'correct', value: { quote: 'other words' } })).rejects.toThrow(
      'A correction cannot change "quote"',
    )
    await expect(review(first, { action: 'correct', value: { ordinal: 3 } as never })).rejects.toThrow(
      'A figure has no field "ordinal".',
    )
    await expect(review(first, { action: 'accept' }, { ...officer, role: 'reader' })).rejects.toThrow(Forbidden)
  })

  test('who looked at an older state is refused', async () => {
    const { first, review } = await filled(fresh)
    await review(first, { action: 'accept' }, officer, 1)
    await expect(review(first, { action: 'reject' }, colleague, 1)).rejects.toThrow(Conflict)
    await review(first, { action: 'reject' }, colleague, 2)
    await expect(review(first, { action: 'accept' })).rejects.toThrow("A finding that is rejected can't be accepted.")
  })

  test('where four eyes are wanted, one person alone cannot accept', async () => {
    const { first, review, figures } = await filled(fresh, true)
    expect(await review(first, { action: 'accept' })).toMatchObject({ state: 'unreviewed', secondedBy: 'officer-1' })
    await expect(review(first, { action: 'accept' })).rejects.toThrow('A second person has to confirm this')
    expect((await figures())[0]).toEqual([4.5e9, 'unreviewed', '2020'])
    expect(await review(first, { action: 'accept' }, colleague)).toMatchObject({ state: 'accepted' })
  })

  test('what people said outlives a better reader', async () => {
    const { register, first, again, review } = await filled(fresh)
    await review(first, { action: 'correct', value: { value: 4.6e9 } as never })
    await review(again, { action: 'reject' })
    const reread = incomingWith(
      { id: 'doc', text: 'The seventh session said trade came to 4.5 billion USD. Again: 4.5 billion dollars.' },
      (text) => [
        figure(text, '4.5 billion USD', { value: 4.5e9 }),
        figure(text, '4.5 billion dollars', { value: 4.5e9 }),
      ],
      'test-2',
    )
    await importDocument(register, D, systemActor, reread)
    expect((await listFindings(register.read, D)).items.map(({ state }) => state)).toEqual([
      'obsolete',
      'corrected',
      'rejected',
    ])
    expect((await listFigures(register.read, D)).items.map(({ stated, state }) => [stated, state])).toEqual([
      [4.6e9, 'corrected'],
    ])
  })
})
