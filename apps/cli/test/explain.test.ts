import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Explanation } from '@rapporteur/reading'
import { run } from './support.ts'

let folder: string
const ENGLISH =
  'In March 2024, bilateral trade between Malaysia and Thailand reached 25 billion USD. Exports to Thailand rose by 5% in April.\n\nRelated news\nA story about something else\n'
const KAZAKH = 'Қазақстан мен Түркия арасындағы тауар айналымы 2024 жылы 5,2 млрд доллар болды.\n'

const lists: Readonly<Record<string, unknown>> = {
  'quatloos.json': { language: 'en', rows: { 'figure.currency': { XTS: ['quatloo[s]'] } } },
  'bracket.json': { language: 'vi', rows: { 'figure.currency': { THB: ['(bạt'] } } },
  'type.json': { language: 'ru', rows: { 'figure.curency': { THB: ['бат'] } } },
  'class.json': { language: 'zh', rows: { date: { 'date m': ['<yue>份'] } } },
  'language.json': { language: 'xx', rows: {} },
  'gone.json': { language: 'en', without: { 'figure.currency': { USD: ['doubloon'] } } },
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-explain-'))
  await writeFile(join(folder, 'a.txt'), ENGLISH)
  await writeFile(join(folder, 'kk.txt'), KAZAKH)
  await writeFile(join(folder, 'sum.txt'), 'Trade between Malaysia and Thailand reached 25 billion quatloos in 2024.\n')
  await writeFile(join(folder, 'torn.json'), '{ "language": "en", ')
  for (const [name, list] of Object.entries(lists)) await writeFile(join(folder, name), JSON.stringify(list))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('--explain tells of each sentence the findings, what each field stands on, the dates and the rows', async () => {
  const { code, out, err } = await run(['read', '--explain', 'a.txt'], { cwd: folder })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^ {2}sentence 1 0–\d+ en$/m)
  expect(out).toMatch(/^ {4}figure by figure\/amount, implied$/m)
  expect(out).toMatch(/^ {6}value: 25000000000$/m)
  expect(out).toMatch(/^ {6}period: "?2024-03"?, from a date of the same sentence \d+–\d+ “March 2024”$/m)
  expect(out).toMatch(/^ {6}“April” is 2024-04, year from .+$/m)
  expect(out).toMatch(/^ {6}“Malaysia” country = MY ← \^malaysia$/m)
  expect(out).toMatch(/^ {4}teaser: \d+–\d+ “A story about something else”$/m)
})

test('no colours where no person looks on', async () => {
  const { out } = await run(['read', '--explain', 'a.txt'], { cwd: folder })
  expect(out).not.toContain('\u001b')
})

test('--explain --json: one object a document and line', async () => {
  const { code, out } = await run(['read', '--explain', '--json', 'a.txt', 'kk.txt'], { cwd: folder })
  expect(code).toBe(0)
  const [english, kazakh] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Explanation)
  expect(english!.sentences).toHaveLength(2)
  expect(english!.sentences[0]!.findings[0]!.fields.find(({ field }) => field === 'unit')).toMatchObject({
    value: 'USD',
    standsOn: 'own',
  })
  expect(english!.noise.map(({ reason }) => reason)).toEqual(['related-heading', 'teaser'])
  expect(kazakh!.capabilities.reads).toEqual(['figure'])
})

test('a language that is read for some kinds only says so', async () => {
  const { code, err } = await run(['read', 'kk.txt', 'kk.txt'], { cwd: folder })
  expect(code).toBe(0)
  expect(err).toBe(
    'rapporteur: kk.txt: Kazakh is read for figures only; meetings, people, instruments and undertakings are left out.\n',
  )
})

test('--lexicon: a row that is added is seen in the findings and in the explanation', async () => {
  const before = await run(['read', '--json', 'sum.txt'], { cwd: folder })
  expect((JSON.parse(before.out) as { figures: unknown[] }).figures).toEqual([])
  const after = await run(['read', '--json', '--lexicon', 'quatloos.json', 'sum.txt'], { cwd: folder })
  expect((JSON.parse(after.out) as { figures: unknown[] }).figures).toMatchObject([
    { value: 25e9, unit: 'XTS', from: 'MY', to: 'TH' },
  ])
  const why = await run(['read', '--explain', '--lexicon', 'quatloos.json', 'sum.txt'], { cwd: folder })
  expect(why.out).toMatch(/“quatloos” figure\.currency = XTS ← quatloo\[s\]/)
})

test.each([
  ['bracket.json', 'bracket.json has in the type "figure.currency" for "THB" the pattern "(bạt", which lacks ")".'],
  [
    'class.json',
    'class.json has in the type "date" for "date m" the pattern "<yue>份", which names <yue>, and no row has the type yue.',
  ],
  ['language.json', 'language.json names the language "xx"; there are vi, ru, zh, en, kk.'],
  [
    'gone.json',
    'gone.json takes away in the type "figure.currency" for "USD" the pattern "doubloon", which en does not have.',
  ],
  ['nowhere.json', 'nowhere.json does not exist; check the path.'],
])('a bad word list is one sentence that names file, type, payload and pattern: %s', async (file, sentence) => {
  const { code, out, err } = await run(['read', '--lexicon', file, 'a.txt'], { cwd: folder })
  expect([code, out]).toEqual([2, ''])
  expect(err.split('\n')[0]).toBe(`rapporteur: ${sentence}`)
})

test('an unknown type names its kin; a torn file says that it is no JSON', async () => {
  const type = await run(['read', '--lexicon', 'type.json', 'a.txt'], { cwd: folder })
  expect(type.err).toMatch(
    /^rapporteur: type\.json has the type "figure\.curency", which no rule reads; there are .*figure\.currency/,
  )
  const torn = await run(['read', '--lexicon', 'torn.json', 'a.txt'], { cwd: folder })
  expect([torn.code, torn.err]).toEqual([2, expect.stringMatching(/^rapporteur: torn\.json is no JSON: /)])
})
