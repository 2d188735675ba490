import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './support.ts'

let folder: string
const ENGLISH = 'In 2024, bilateral trade turnover between Malaysia and Thailand reached USD 25.1 billion, up 4.2%.\n'
const VIETNAMESE = 'Năm 2024, kim ngạch thương mại song phương giữa Ma-lai-xi-a và Thái Lan đạt 25,1 tỷ USD.\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-read-'))
  await mkdir(join(folder, 'news'))
  await writeFile(join(folder, 'news', 'a.txt'), ENGLISH)
  await writeFile(
    join(folder, 'news', 'b.json'),
    JSON.stringify({ id: 'b', language: 'vi', publishedOn: '2025-01-10', title: null, url: null, text: VIETNAMESE }),
  )
  await writeFile(join(folder, 'news', 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Line {
  readonly id: string
  readonly figures: readonly {
    readonly quote: string
    readonly span: readonly [number, number]
    readonly rule: string
    readonly certainty: string
    readonly value: number
  }[]
  readonly meetings: unknown[]
  readonly people: unknown[]
  readonly instruments: unknown[]
  readonly undertakings: unknown[]
}
const parse = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

test('--json: one object a document and line, in the shape of the reading guide, with span, rule and certainty', async () => {
  const { code, out, err } = await run(['read', '--json', 'news/a.txt', 'news/b.json'], { cwd: folder })
  expect([code, err]).toEqual([0, ''])
  const [english, vietnamese] = parse(out)
  expect(vietnamese!.id).toBe('b')
  for (const [line, text] of [
    [english!, ENGLISH],
    [vietnamese!, VIETNAMESE],
  ] as const) {
    expect(Object.keys(line)).toEqual(
      expect.arrayContaining(['figures', 'meetings', 'people', 'instruments', 'undertakings']),
    )
    const [figure] = line.figures
    expect(figure).toMatchObject({
      value: 25_100_000_000,
      rule: expect.stringContaining('/') as string,
      certainty: expect.any(String) as string,
    })
    expect(text.slice(...figure!.span)).toBe(figure!.quote)
  }
})

test('a folder is every document in it; what is no document is passed over aloud, and that is no failure', async () => {
  const { code, out, err } = await run(['read', '--json', 'news'], { cwd: folder })
  expect([code, parse(out).length]).toEqual([0, 2])
  expect(err).toMatch(/^rapporteur: passed over: news\/picture\.png .+\.\n$/)
})

test('what fails is one line each on stderr, the rest goes on, and the exit code is 1', async () => {
  const { code, out, err } = await run(['read', '--json', 'empty.txt', 'gone.txt', 'news/a.txt'], { cwd: folder })
  expect(code).toBe(1)
  expect(parse(out)).toHaveLength(1)
  expect(err.trimEnd().split('\n')).toEqual([
    'rapporteur: empty.txt is empty; save it again with its content.',
    'rapporteur: gone.txt does not exist; check the path.',
  ])
})

test('for people: a table with kind, what, quote and rule, whole lines within the screen', async () => {
  const { code, out } = await run(['read', 'news/b.json'], { cwd: folder })
  expect(code).toBe(0)
  const [head, columns, ...rows] = out.trimEnd().split('\n')
  expect(head).toContain('news/b.json · vi · 2025-01-10')
  expect(columns).toMatch(/KIND +WHAT +QUOTE +RULE/)
  expect(rows.find((row) => row.includes('figure'))).toMatch(/trade-turnover.*25,100,000,000/)
})

test('a reader of the pipe who leaves early is no failure', async () => {
  const files = Array.from({ length: 300 }, () => 'news/b.json')
  const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
    void import('./support.ts').then(({ start }) => {
      const child = start(['read', '--json', 'news', ...files], { cwd: folder })
      let said = ''
      child.stderr.on('data', (piece: Buffer) => (said += String(piece)))
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', (status) => resolve({ code: status, err: said }))
    })
  })
  expect(err).not.toContain('EPIPE')
  expect(code).toBe(0)
})
