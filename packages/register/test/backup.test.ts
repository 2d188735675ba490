import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  dump,
  enqueueJob,
  exportDossier,
  finishJob,
  homeOf,
  importDocuments,
  installDossier,
  listJobs,
  restore,
  search,
  systemActor,
  takeJob,
  vacuum,
  verify,
  type Register,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { figure, meeting, person } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const items = ['one', 'two', 'three'].map((id, n) =>
  incomingWith(
    { id, text: `Session ${n + 5}: Boris Letov named 4.${n} billion USD.`, publishedOn: `2022-0${n + 1}-01` },
    (text) => [
      meeting(text, `Session ${n + 5}`, { ordinal: n + 5 }),
      person(text, 'Boris Letov'),
      figure(text, `4.${n} billion USD`, { value: (40 + n) * 1e8, period: '2021' }),
    ],
  ),
)
async function filled(register: Register): Promise<Register> {
  await installDossier(register, dossier)
  await importDocuments(register, dossier.id, systemActor, items)
  return register
}
const gathered = async (pieces: AsyncIterable<string>) => {
  const all: string[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}

onBothEngines('backup', ({ fresh }) => {
  test('what a dump holds, an empty register takes, to the byte', async () => {
    const register = await filled(await fresh())
    const other = await fresh()
    const lines = (await gathered(dump(register))).join('')
    // Cut anywhere, as a file comes in.
    const pieces = lines.match(/[\s\S]{1,997}/g)!
    const { rows } = await restore(other, pieces)
    expect(rows).toBe(lines.trim().split('\n').length - 2)
    for (const { bytes } of items) await other.blobs.put(bytes)
    expect(await verify(other)).toEqual([])
    expect((await gathered(exportDossier(other.read, dossier.id))).join('')).toBe(
      (await gathered(exportDossier(register.read, dossier.id))).join(''),
    )
    expect(await homeOf(other.read, dossier.id, '2023-01-01')).toEqual(
      await homeOf(register.read, dossier.id, '2023-01-01'),
    )
    expect((await search(other.read, dossier.id, { query: 'Борис Летов' })).total).toBe(3)
    // And life goes on there.
    await importDocuments(other, dossier.id, systemActor, [incomingWith({ id: 'four', text: 'More.' }, () => [])])
    expect(await verify(other)).not.toEqual(null)
    expect((await verify(other)).filter(({ what }) => what === 'chain')).toEqual([])
  })

  test('a dump that is cut short, of another kind, or for a full register is refused whole', async () => {
    const register = await filled(await fresh())
    const lines = await gathered(dump(register))
    const other = await fresh()
    await expect(restore(other, lines.slice(0, -1))).rejects.toThrow('cut short')
    await expect(restore(other, lines.toSpliced(9, 1))).rejects.toThrow('rows, but')
    await expect(restore(other, ['{"format":"something"}\n'])).rejects.toThrow('not a dump of the kind')
    await expect(restore(other, ['not JSON\n'])).rejects.toThrow('not JSON')
    expect(await other.read.rows(sql`select 1 from documents`)).toEqual([])
    await restore(other, lines)
    await expect(restore(other, lines)).rejects.toThrow('empty register')
  })

  test('an export is the whole dossier as one JSON text, the same each time', async () => {
    const register = await filled(await fresh())
    const text = (await gathered(exportDossier(register.read, dossier.id))).join('')
    expect((await gathered(exportDossier(register.read, dossier.id))).join('')).toBe(text)
    const whole = JSON.parse(text)
    expect(whole.dossier).toBe(dossier.id)
    expect(whole.tables.documents.map(({ id }: { id: string }) => id)).toEqual(['one', 'three', 'two'])
    expect(whole.tables.observations.length).toBe(3)
    expect(whole.tables).not.toHaveProperty('notes')
    await expect(gathered(exportDossier(register.read, 'nowhere'))).rejects.toThrow('There is no dossier "nowhere".')
  })

  test('upkeep runs', async () => {
    await expect(vacuum(await filled(await fresh()))).resolves.toBeUndefined()
  })
})

onBothEngines('jobs', ({ fresh, second }) => {
  test('each is taken once, by whoever comes first', async () => {
    const register = await fresh()
    const other = (await second(register)) ?? register
    for (let n = 0; n < 10; n++) await enqueueJob(register, 'read', { n })
    await enqueueJob(register, 'other', {})
    const taken = await Promise.all(Array.from({ length: 14 }, (_, n) => takeJob(n % 2 ? register : other, ['read'])))
    const jobs = taken.filter((job) => job !== null)
    expect(jobs.map(({ data }) => (data as { n: number }).n).sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ])
    for (const job of jobs) await finishJob(register, job)
    expect(await takeJob(register, ['read'])).toBe(null)
    expect((await listJobs(register.read)).filter(({ state }) => state === 'done').length).toBe(10)
  })

  test('a failed one comes again later, a few times', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z')
    const register = await fresh({ now: () => new Date(now), random: () => 'r' })
    await enqueueJob(register, 'read', {})
    const job = await takeJob(register, ['read'])
    await finishJob(register, job!, new Error('no network'))
    expect(await takeJob(register, ['read'])).toBe(null)
    let attempts = 1
    for (let minutes = 0; minutes < 200; minutes++) {
      now += 60_000
      const again = await takeJob(register, ['read'])
      if (!again) continue
      expect(again).toMatchObject({ id: job!.id, attempt: ++attempts })
      await finishJob(register, again, new Error('no network'))
    }
    expect(attempts).toBe(5)
  })

  test('a job that a dead process took comes back; one that waits already is not put there twice', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z')
    const register = await fresh({ now: () => new Date(now), random: () => 'r' })
    await enqueueJob(register, 'vacuum', {}, { id: 'vacuum' })
    await enqueueJob(register, 'vacuum', {}, { id: 'vacuum' })
    expect(await takeJob(register, ['vacuum'])).toMatchObject({ id: 'vacuum', attempt: 1 })
    expect(await takeJob(register, ['vacuum'])).toBe(null)
    now += 31 * 60_000
    const job = await takeJob(register, ['vacuum'])
    expect(job).toMatchObject({ id: 'vacuum', attempt: 2 })
    await finishJob(register, job!)
    await enqueueJob(register, 'vacuum', {}, { id: 'vacuum' })
    expect(await takeJob(register, ['vacuum'])).toMatchObject({ id: 'vacuum', attempt: 1 })
  })
})
