import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  beginMinutes,
  brokenSeals,
  changeMinutes,
  Conflict,
  Forbidden,
  getMinutes,
  installDossier,
  listMeetings,
  listNotices,
  seeNotice,
  verify,
  type Actor,
  type MinutesEvent,
  type MinutesView,
  type Register,
} from '../src/index.ts'
import { sha256Of } from '../src/database/blob-store.ts'
import { canonicalMinutes, minutesAfter, newMinutes, phaseOf } from '../src/rules/minutes.ts'
import { dossier } from './support/dossier.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
/** How many steps are taken while others are; `INTERLEAVINGS=1000` for as many as were promised. */
const INTERLEAVINGS = Number(process.env['INTERLEAVINGS'] ?? 160)
const secretaries: Record<string, Actor> = {
  NO: { user: 'nora', side: 'NO', role: 'secretary' },
  SU: { user: 'sol', side: 'SU', role: 'secretary' },
}

async function begun(register: Register) {
  await installDossier(register, dossier)
  const meeting = (await listMeetings(register.read, D)).items[0]!.id
  const { id } = await register.write(D, secretaries['NO']!, (write) =>
    beginMinutes(write, meeting, { title: { en: 'Minutes' }, languages: ['en', 'ru'] }),
  )
  const look = (from = register) => getMinutes(from.read, D, id)
  const step = (event: MinutesEvent, version?: number, from = register) =>
    from.write(D, secretaries[event.side]!, (write) => changeMinutes(write, id, event, version))
  const write = (side: string, article: string, words: string) =>
    step({ kind: 'article-written', side, article, texts: { en: words, ru: words }, undertakings: [] })
  const confirm = async (side: string, article: string) =>
    step({ kind: 'confirmed', side, article, seen: (await look()).articles.find((one) => one.id === article)!.hash })
  const sign = async (side: string) =>
    step({ kind: 'signed', side, by: `Secretary of ${side}`, on: '2000-01-01', seen: (await look()).hash })
  return { register, id, meeting, look, step, write, confirm, sign }
}

onBothEngines('minutes', ({ fresh, second }) => {
  test('both confirm article by article, both sign, and the sealed text carries its hash', async () => {
    const { register, look, write, confirm, sign } = await begun(await fresh())
    await write('NO', '1', 'One.')
    await write('SU', '2', 'Two.')
    for (const article of ['1', '2']) for (const side of ['NO', 'SU']) await confirm(side, article)
    expect((await look()).phase).toBe('confirmed')
    await sign('NO')
    expect(await look()).toMatchObject({ phase: 'partly-signed', seal: null })
    await sign('SU')
    const sealed = await look()
    expect(sealed.phase).toBe('sealed')
    expect(sealed.seal).toBe(sealed.hash)
    expect(
      sealed.signatures.map(({ side, by, on }) => [side, by, on === new Date().toISOString().slice(0, 10)]),
    ).toEqual([
      ['NO', 'Secretary of NO', true],
      ['SU', 'Secretary of SU', true],
    ])
    expect(await brokenSeals(register.read, D)).toEqual([])
    expect(await verify(register)).toEqual([])
  })

  test('a change after a signature drops it and tells both; the text that was sealed can still be shown', async () => {
    const { register, look, write, confirm, sign } = await begun(await fresh())
    await write('NO', '1', 'One.')
    for (const side of ['NO', 'SU']) await confirm(side, '1')
    for (const side of ['NO', 'SU']) await sign(side)
    const { seal } = await look()
    await write('SU', '1', 'One and a half.')
    const reopened = await look()
    expect(reopened).toMatchObject({ phase: 'draft', seal: null, signatures: [] })
    expect(reopened.articles[0]!.confirmedBy).toEqual([])
    expect(reopened.earlierSeals.map(({ hash, text }) => [hash, text.includes('One.')])).toEqual([[seal, true]])
    for (const side of ['NO', 'SU']) {
      const [notice] = await listNotices(register.read, D, side)
      expect(notice).toMatchObject({ what: 'changed-after-seal', seen: false })
      await register.write(D, secretaries[side]!, (write) => seeNotice(write, notice!.id))
      expect((await listNotices(register.read, D, side))[0]!.seen).toBe(true)
    }
    for (const side of ['NO', 'SU']) await confirm(side, '1')
    for (const side of ['NO', 'SU']) await sign(side)
    expect((await look()).phase).toBe('sealed')
  })

  test('nobody confirms or signs what changed before their eyes, nor for the other side', async () => {
    const { register, id, look, step, write, confirm } = await begun(await fresh())
    await write('NO', '1', 'One.')
    const seen = (await look()).articles[0]!.hash
    await write('SU', '1', 'Another one.')
    await expect(step({ kind: 'confirmed', side: 'NO', article: '1', seen })).rejects.toThrow(
      'has changed since it was read',
    )
    const old = (await look()).hash
    for (const side of ['NO', 'SU']) await confirm(side, '1')
    await write('NO', '2', 'Two.')
    await expect(step({ kind: 'signed', side: 'NO', by: 'X', on: '', seen: old })).rejects.toThrow(Conflict)
    await expect(
      step({ kind: 'article-written', side: 'NO', article: '2', texts: { en: 'T' }, undertakings: [] }, 1),
    ).rejects.toThrow('changed meanwhile')
    const forOther = (event: MinutesEvent, actor: Actor) =>
      register.write(D, actor, (write) => changeMinutes(write, id, event))
    for (const kind of ['confirmed', 'confirmation-withdrawn'] as const)
      await expect(
        forOther({ kind, side: 'SU', article: '1', seen } as MinutesEvent, secretaries['NO']!),
      ).rejects.toThrow(Forbidden)
    await expect(forOther({ kind: 'signed', side: 'SU', by: 'X', on: '', seen }, secretaries['NO']!)).rejects.toThrow(
      Forbidden,
    )
    await expect(
      forOther({ kind: 'article-written', side: 'SU', article: '1', texts: {}, undertakings: [] }, secretaries['NO']!),
    ).rejects.toThrow(Forbidden)
    await expect(
      forOther({ kind: 'signed', side: 'NO', by: 'X', on: '', seen }, { user: 'o', side: 'NO', role: 'officer' }),
    ).rejects.toThrow(Forbidden)
    await expect(
      forOther({ kind: 'signed', side: 'NO', by: 'X', on: '', seen }, { user: 'a', side: null, role: 'admin' }),
    ).rejects.toThrow(Forbidden)
  })

  test(
    `however the steps of both sides interleave, nothing is half signed and no step is lost (${INTERLEAVINGS} interleavings)`,
    async () => {
      const register = await fresh()
      const { look, step, id } = await begun(register)
      const other = (await second(register)) ?? register
      // A seeded order, so that a failure can be seen again.
      let seed = 20_261_121
      const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
      let accepted = 0
      const phases = new Set<string>()
      const violations: string[] = []
      const watch = (now: MinutesView) => {
        phases.add(now.phase)
        if (now.phase === 'sealed' && (now.signatures.length !== 2 || now.seal !== now.hash))
          violations.push('sealed without both signatures under this text')
        if (now.phase !== 'sealed' && now.seal !== null) violations.push('a seal on a text that is open')
        if (now.signatures.length > 0 && now.articles.some(({ confirmedBy }) => confirmedBy.length < 2))
          violations.push('signed over an unconfirmed article')
      }
      const eventFor = (side: 'NO' | 'SU', seen: MinutesView): MinutesEvent => {
        const article = String(Math.ceil(random() * 3))
        const chance = random()
        if (chance < 0.1 || seen.articles.length === 0)
          return {
            kind: 'article-written',
            side,
            article,
            texts: { en: `T${random()}`, ru: 'Т' },
            undertakings: [],
          }
        if (chance < 0.12) return { kind: 'confirmation-withdrawn', side, article }
        if (chance < 0.14) return { kind: 'article-removed', side, article }
        if (chance < 0.16)
          return { kind: 'articles-ordered', side, articles: seen.articles.map((one) => one.id).toReversed() }
        const open = seen.articles.find(({ confirmedBy }) => !confirmedBy.includes(side))
        return open
          ? { kind: 'confirmed', side, article: open.id, seen: open.hash }
          : { kind: 'signed', side, by: side, on: '', seen: seen.hash }
      }
      const act = async (side: 'NO' | 'SU', from: Register) => {
        const seen = await look(from)
        watch(seen)
        try {
          watch(await step(eventFor(side, seen), undefined, from))
          accepted++
        } catch (error) {
          if (!(error instanceof Conflict)) throw error
        }
        watch(await look(from))
      }
      for (let done = 0; done < INTERLEAVINGS; done += 4)
        await Promise.all([act('NO', register), act('SU', other), act('NO', other), act('SU', register)])
      expect([...new Set(violations)]).toEqual([])
      expect([...phases].sort()).toEqual(['confirmed', 'draft', 'partly-signed', 'sealed'])
      const last = await look()
      expect(last.version).toBe(accepted)
      expect(accepted).toBeGreaterThan(INTERLEAVINGS / 4)
      expect((await getMinutes(other.read, D, id)).version).toBe(accepted)

      // The log has every step that was taken, in the order in which it was; taken one by one they lead to the same minutes.
      const lines = await register.read.rows(sql<{ event: MinutesEvent; hash: string; phase: string }>`
      select after->'event' as event, after->>'hash' as hash, after->>'phase' as phase from change_log
      where dossier_id = ${D} and entity = 'minutes' and id = ${id} and after->'event' is not null order by seq`)
      let minutes = newMinutes(id, ['NO', 'SU'], ['en', 'ru'])
      for (const { event, hash, phase } of lines) {
        const outcome = minutesAfter(minutes, event, sha256Of)
        if (!outcome.ok) throw new Error(outcome.refusal)
        minutes = outcome.minutes
        expect([sha256Of(canonicalMinutes(minutes)), phaseOf(minutes)]).toEqual([hash, phase])
      }
      expect(lines.length).toBe(accepted)
      expect(last).toMatchObject({
        hash: sha256Of(canonicalMinutes(minutes)),
        phase: phaseOf(minutes),
        earlierSeals: minutes.earlierSeals,
      })
      expect(last.articles.map(({ id: article, confirmedBy }) => [article, confirmedBy])).toEqual(
        minutes.articles.map(({ id: article, confirmedBy }) => [article, confirmedBy]),
      )
      expect(await verify(register)).toEqual([])
    },
    120_000 + 200 * INTERLEAVINGS,
  )
})
