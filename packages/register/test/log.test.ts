import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importDocument, installDossier, listLog, systemActor, verify, NotFound } from '../src/index.ts'
import { canonicalJson } from '../src/log/chain.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { figure } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id
const officer = { user: 'officer-1', side: 'NO', role: 'officer' } as const

test('the same value has one canonical text, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, null, undefined], a: { y: 'đ', x: undefined } })).toBe(
    '{"a":{"y":"đ"},"b":[1,null,null]}',
  )
  expect(canonicalJson(1e21)).toBe(canonicalJson(JSON.parse('1000000000000000000000')))
  expect(canonicalJson('a\0\ud800b')).toBe('"a\uFFFD\uFFFDb"')
})

onBothEngines('the log', ({ engine, fresh, second }) => {
  test('each change has who, when, before and after, in one chain', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    await register.write(D, officer, async (write) => {
      write.log({ what: 'thing made', entity: 'thing', id: 'a', after: { n: 1.5, text: 'Đồng\u0000' } })
      write.log({ what: 'thing changed', entity: 'thing', id: 'a', before: { n: 1.5 }, after: { n: 2e10 } })
    })
    const { items } = await listLog(register.read, D, { entity: 'thing' })
    expect(items.map(({ seq, who, side, what, before, after }) => [seq, who, side, what, before, after])).toEqual([
      [3, 'officer-1', 'NO', 'thing changed', { n: 1.5 }, { n: 2e10 }],
      [2, 'officer-1', 'NO', 'thing made', null, { n: 1.5, text: 'Đồng\uFFFD' }],
    ])
    expect(items[0]!.prevHash).toBe(items[1]!.hash)
    expect(await verify(register)).toEqual([])
  })

  test('what fails leaves neither rows nor lines', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const attempt = register.write(D, officer, async (write) => {
      await write.insert('words', [{ dossier_id: D, word: 'half' }])
      write.log({ what: 'half done', entity: 'thing', id: 'b' })
      throw new Error('no further')
    })
    await expect(attempt).rejects.toThrow('no further')
    expect(await register.read.rows(sql`select word from words`)).toEqual([])
    expect((await listLog(register.read, D, { entity: 'thing' })).total).toBe(0)
    expect(await verify(register)).toEqual([])
  })

  test('nothing is written to a dossier that is not there', async () => {
    const register = await fresh()
    await expect(register.write('nowhere', officer, async () => {})).rejects.toThrow(NotFound)
  })

  test('forty writers at once, from two processes where there may be two, make one chain', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const other = (await second(register)) ?? register
    expect(other === register).toBe(engine === 'pglite')
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? other : register).write(D, officer, async (write) => {
          write.log({ what: 'first', entity: 'race', id: String(n) })
          await write.rows(sql`select 1`)
          write.log({ what: 'second', entity: 'race', id: String(n) })
        }),
      ),
    )
    const { items, total } = await listLog(register.read, D, { entity: 'race', limit: 100 })
    expect(total).toBe(80)
    // The two lines of one writer stand together.
    for (let n = 0; n < 80; n += 2) expect(items[n]!.id).toBe(items[n + 1]!.id)
    expect(await verify(register)).toEqual([])
  })

  test.each([
    [
      'a line was changed',
      sql`update change_log set after = '{"n": 3}'::jsonb where seq = 2`,
      'Line 2 of the log was changed after it was written.',
    ],
    ['a line was taken out', sql`delete from change_log where seq = 2`, 'Line 2 of the log is missing.'],
    [
      'the last lines were cut off',
      sql`delete from change_log where seq >= 3`,
      'The log ends at line 2, but its head says 3.',
    ],
    [
      'who did it was changed',
      sql`update change_log set who = 'someone' where seq = 3`,
      'Line 3 of the log was changed after it was written.',
    ],
  ])('verify says when %s', async (_title, tamper, sentence) => {
    const register = await fresh()
    await installDossier(register, dossier)
    for (const n of [1, 2])
      await register.write(D, officer, async (write) =>
        write.log({ what: 'thing made', entity: 'thing', id: 'a', after: { n } }),
      )
    await tamper.execute(register.database)
    expect((await verify(register)).map((problem) => [problem.what, problem.sentence])).toEqual([['chain', sentence]])
  })

  test('verify says when an anchor, the bytes or a part of a document are not what they were', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    await importDocument(
      register,
      D,
      systemActor,
      incomingWith({ id: 'doc', text: 'Trade came to 500000 USD.' }, (text) => [figure(text, '500000 USD')]),
    )
    await sql`update documents set text = 'Trade came to 5000000 USD.'`.execute(register.database)
    await sql`update documents set sha256 = ${'0'.repeat(64)}`.execute(register.database)
    await sql`delete from passages`.execute(register.database)
    expect((await verify(register, D)).map(({ what }) => what)).toEqual(['blob', 'anchor', 'orphan'])
  })
})
