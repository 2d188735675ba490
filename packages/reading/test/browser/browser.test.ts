import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleReading } from '../../../../tools/bundle-reading.ts'
import { launchBrowser } from '../../../../tools/chromium.ts'
import { explain, languageOf, read, type Readable } from '../../src/index.ts'

const documents: readonly Readable[] = [
  {
    id: 'vi',
    publishedOn: '2025-02-10',
    text: 'Ngày 5/2, Bộ trưởng Trần Minh Khoa nói kim ngạch thương mại giữa Ma-lai-xi-a và Thái Lan năm 2024 đạt 25,1 tỷ USD, tăng 4,2%. Hai bên nhất trí ký bản ghi nhớ về giao thông.',
  },
  {
    id: 'ru',
    publishedOn: '2025-02-10',
    text: '5 февраля министр Асан Ержанов сообщил, что товарооборот Казахстана и Турции в 2024 году составил 5,2 млрд долларов. Стороны договорились подписать меморандум о транспорте.',
  },
  {
    id: 'zh',
    publishedOn: '2025-02-10',
    text: '2024年新加坡与印度尼西亚贸易额达251亿美元，增长4.2%。双方同意签署交通合作备忘录。第二十三次会议在雅加达举行。',
  },
  {
    id: 'en',
    publishedOn: '2025-02-10',
    text: 'On 5 February Minister Anwar Suharto said that trade between Malaysia and Thailand reached 25.1 billion USD in 2024. The two sides agreed to sign a memorandum on transport.',
  },
  {
    id: 'kk',
    publishedOn: '2025-02-10',
    text: '2024 жылы Қазақстан мен Түркия арасындағы тауар айналымы 5,2 млрд доллар болып, 4,2 пайызға өсті.',
  },
  { id: 'nfd', text: 'Năm 2024, kim ngạch thương mại giữa Ma-lai-xi-a và Thái Lan đạt 25,1 tỷ USD.'.normalize('NFD') },
  { id: 'empty', text: '' },
]

let browser: Browser
let code: string
beforeAll(async () => {
  code = await bundleReading()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('the package alone reads in a browser what it reads in Node, word for word', async () => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.setContent('<!doctype html><title>reading</title>')
  await page.addScriptTag({ content: code })
  const there = await page.evaluate((given) => {
    const reading = (
      globalThis as unknown as {
        reading: { read: typeof read; explain: typeof explain; languageOf: typeof languageOf }
      }
    ).reading
    return JSON.stringify(
      given.map((document) => [reading.languageOf(document.text), reading.read(document), reading.explain(document)]),
    )
  }, documents)
  expect(JSON.parse(there)).toEqual(
    JSON.parse(
      JSON.stringify(documents.map((document) => [languageOf(document.text), read(document), explain(document)])),
    ),
  )
  expect(errors).toEqual([])
  await page.close()
})

test('each of them says something', () => {
  for (const document of documents)
    expect([document.id, read(document).findings.length > 0]).toEqual([document.id, document.text !== ''])
})
