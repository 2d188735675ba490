import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start } from './support.ts'

let folder: string
const data = () => join(folder, 'data')
const go = (...words: string[]) => run([...words, '--data', data()], { cwd: folder })

/** A made-up relationship; nothing here happened. */
const dossier = {
  id: 'malaysia-thailand',
  name: { en: 'Malaysia – Thailand' },
  sides: [
    { code: 'MY', name: { en: 'Malaysia' } },
    { code: 'TH', name: { en: 'Thailand' } },
  ],
  reporters: [{ id: 'th-customs', side: 'TH', name: { en: 'Thai Customs' } }],
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-cli-'))
  await mkdir(join(folder, 'pair', 'documents'), { recursive: true })
  await writeFile(join(folder, 'pair', 'dossier.json'), JSON.stringify(dossier))
  await writeFile(
    join(folder, 'pair', 'documents', 'one.txt'),
    'In 2024, trade turnover between Malaysia and Thailand reached USD 25.1 billion.\n',
  )
  await writeFile(
    join(folder, 'pair', 'documents', 'index.json'),
    JSON.stringify([
      { file: 'one.txt', title: 'A title of our own', publishedOn: '2025-01-09', reporter: 'th-customs' },
    ]),
  )
  await writeFile(
    join(folder, 'two.txt'),
    'In 2023, trade turnover between Malaysia and Thailand was USD 24 billion.\n',
  )
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The exported register's rows of a table. */
async function rows(table: string): Promise<Record<string, unknown>[]> {
  const { out } = await go('export')
  return (JSON.parse(out) as { tables: Record<string, Record<string, unknown>[]> }).tables[table]!
}

test('a port that is taken is said before anything is made', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { code, err } = await run(['serve', '--port', String(port), '--data', join(folder, 'unmade')], { cwd: folder })
  expect([code, err]).toEqual([
    1,
    `rapporteur: Port ${port} is taken by another program; choose another with --port.\n`,
  ])
  expect(existsSync(join(folder, 'unmade'))).toBe(false)
  await new Promise((resolve) => void other.close(resolve))
})

test('before there is a dossier, import says what to do', async () => {
  const { code, err } = await go('import', 'two.txt')
  expect(code).toBe(1)
  expect(err).toMatch(/there is no dossier yet; .+dossier\.json\.\n$/)
})

test('a dossier folder is installed with its documents and what its index knows of them', async () => {
  const { code, err } = await go('import', 'pair')
  expect([code, err.trimEnd().split('\n').at(-1)]).toEqual([
    0,
    expect.stringMatching(/^1 added with \d+ findings, 0 known before, 0 failed$/),
  ])
  expect(await rows('documents')).toMatchObject([
    { name: 'documents/one.txt', title: 'A title of our own', published_on: '2025-01-09', reporter: 'th-customs' },
  ])
})

test('files join the only dossier; the same bytes are known; what fails is named and the rest goes on', async () => {
  const { code, err } = await go('import', 'two.txt', 'empty.txt', 'pair/documents/one.txt')
  expect(code).toBe(1)
  expect(err).toContain('rapporteur: empty.txt is empty; save it again with its content.\n')
  expect(err).toMatch(/1 added with \d+ findings, 1 known before, 1 failed\n$/)
  expect(err).not.toContain('\u001b')
})

test('a dossier file that is wrong is refused with the place', async () => {
  await mkdir(join(folder, 'broken'))
  await writeFile(
    join(folder, 'broken', 'dossier.json'),
    JSON.stringify({ ...dossier, sides: dossier.sides.slice(0, 1) }),
  )
  expect(await go('import', 'broken')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/dossier\.json: sides .+\n$/) as string,
  })
  await writeFile(join(folder, 'broken', 'dossier.json'), '{')
  expect(await go('import', 'broken')).toMatchObject({ code: 2, err: expect.stringContaining('is not JSON') as string })
})

test('verify is silent about what is well', async () => {
  expect(await go('verify')).toEqual({ code: 0, out: '', err: 'verified: everything is as it must be\n' })
  expect(await go('verify', '--dossier', 'none')).toMatchObject({
    code: 2,
    err: 'rapporteur: there is no dossier "none"; there are malaysia-thailand.\n',
  })
})

test('an original that was tampered with is found', async () => {
  const copy = join(folder, 'tampered')
  await run(['backup', join(folder, 'for-tampering'), '--data', data()])
  await run(['restore', join(folder, 'for-tampering'), '--data', copy])
  const blobs = await readdir(join(copy, 'blobs'), { recursive: true, withFileTypes: true })
  const blob = blobs.find((entry) => entry.isFile())!
  await writeFile(join(blob.parentPath, blob.name), 'other words')
  const { code, out } = await run(['verify', '--data', copy])
  expect(code).toBe(1)
  expect(out).toMatch(/malaysia-thailand\tblob\t/)
})

test('export gives the same text twice, to the screen and to a file', async () => {
  const first = await go('export')
  expect((await go('export')).out).toBe(first.out)
  expect((await go('export', '--out', join(folder, 'all.json'))).code).toBe(0)
  const { readFile } = await import('node:fs/promises')
  expect(await readFile(join(folder, 'all.json'), 'utf8')).toBe(first.out)
  expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('backup and restore: the same register elsewhere', async () => {
  expect(await go('backup', join(folder, 'backup'))).toMatchObject({
    code: 0,
    err: expect.stringMatching(/with 2 originals\n$/) as string,
  })
  expect(await go('backup', join(folder, 'backup'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('already there') as string,
  })
  const elsewhere = join(folder, 'elsewhere')
  expect(await run(['restore', join(folder, 'backup'), '--data', elsewhere])).toMatchObject({
    code: 0,
    err: expect.stringMatching(/; verified\n$/) as string,
  })
  expect((await run(['export', '--data', elsewhere])).out).toBe((await go('export')).out)
  expect(await run(['restore', join(folder, 'backup'), '--data', elsewhere])).toMatchObject({
    code: 1,
    err: expect.stringContaining('empty register') as string,
  })
})

test('a token is printed alone on stdout, for a side that the dossier has', async () => {
  const { code, out, err } = await go('token', '--name', 'Sample Officer', '--side', 'TH')
  expect(code).toBe(0)
  expect(out).toMatch(/^rap_[0-9a-f]{64}\n$/)
  expect(err).toContain('officer for TH in malaysia-thailand')
  expect(err).not.toContain(out.trim())
  expect(await go('token', '--name', 'X', '--side', 'FR')).toMatchObject({
    code: 2,
    err: 'rapporteur: say with --side which side the token writes for: MY, TH.\n',
  })
})

test('serve: one line with address and link; a second process is refused in one sentence; it stops when asked', async () => {
  const server = start(['serve', '--port', '0', '--data', data()], { cwd: folder })
  const said = await new Promise<string>((resolve, reject) => {
    let out = ''
    server.stdout.on('data', (piece: Buffer) => {
      out += String(piece)
      if (out.includes('\n')) resolve(out)
    })
    server.on('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  const [, address, link] =
    /^Rapporteur is at (http:\/\/127\.0\.0\.1:\d+) · open this link once: (\S+)\n$/.exec(said) ?? []
  expect(link).toMatch(new RegExp(`^${address}/enter\\?token=`))

  const second = await go('verify')
  expect(second).toMatchObject({ code: 1, out: '' })
  expect(second.err).toMatch(/^rapporteur: .*another process.*\n$/)

  const entered = await fetch(link!, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  const dossiers = (await (await fetch(`${address}/api/v1/dossiers`, { headers: { cookie } })).json()) as {
    items: { id: string; documents: number }[]
  }
  expect(dossiers.items).toMatchObject([{ id: 'malaysia-thailand', documents: 2 }])

  const ended = new Promise<number | null>((resolve) => void server.on('exit', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect((await go('verify')).code).toBe(0)
})
