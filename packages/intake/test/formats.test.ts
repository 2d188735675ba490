import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { takeIn } from '../src/index.ts'
import { docxParts, makeDocx } from './make/docx.ts'
import { sentences } from './make/encode.ts'
import { column, makePdf } from './make/pdf.ts'
import { documentOf, documentsOf, paragraphTexts } from './make/taken.ts'
import { makeZip } from './make/zip.ts'

vi.setConfig({ testTimeout: 300_000 })

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

describe('every source', () => {
  test('says where it came from; the same bytes are the same document', async () => {
    const bytes = new TextEncoder().encode(sentences.vi)
    const document = await documentOf({ name: 'a.txt', bytes, url: 'https://example.org/a' })
    expect(document.id).toBe(sha256(bytes).slice(0, 16))
    expect(document.origin).toEqual({
      name: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: sha256(bytes),
      size: bytes.length,
    })
    expect(document.url).toBe('https://example.org/a')
    expect((await documentOf({ name: 'b.txt', bytes })).id).toBe(document.id)
  })

  test('languages go by paragraph; most of the text decides for the whole', async () => {
    const languageOf = (text: string): string | null =>
      /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : null
    const document = await documentOf(
      { name: 'a.txt', bytes: `${sentences.zh}\n\n${sentences.ru}\n\n2021` },
      { languageOf },
    )
    expect(document.paragraphs.map(({ language }) => language)).toEqual(['zh', 'ru', null])
    expect(document.language).toBe('ru')
  })

  test('a declared language is the fallback of a page and the word of a record', async () => {
    const languageOf = (text: string): string | null => (/[ơư]/.test(text) ? 'vi' : null)
    const page = `<html lang="ru"><body><p>${sentences.ru}</p><p>${sentences.vi}</p></body></html>`
    expect(
      (await documentOf({ name: 'a.html', bytes: page }, { languageOf })).paragraphs.map(({ language }) => language),
    ).toEqual(['ru', 'vi'])
    expect((await documentOf({ name: 'a.html', bytes: page })).language).toBe('ru')
    const record = JSON.stringify({ language: 'en', text: sentences.vi })
    expect(await documentOf({ name: 'a.json', bytes: record }, { languageOf })).toMatchObject({
      language: 'en',
      paragraphs: [{ language: 'vi' }],
    })
  })

  test('title and day come from the top of a text; the language tells how to read 05/06/2022', async () => {
    const text = `Gia hạn biên bản ghi nhớ\n\nNgày đăng: 05/06/2022\n\n${sentences.vi}`
    const facts = { title: 'Gia hạn biên bản ghi nhớ', publishedOn: '2022-06-05' }
    for (const [name, bytes] of [
      ['a.txt', text],
      ['a.docx', makeDocx(text.split('\n\n'))],
      ['a.pdf', makePdf([column(text.split('\n\n'), 700, 60)])],
      ['a.html', `<h1>${facts.title}</h1><div class="date">05/06/2022</div><p>${sentences.vi}</p>`],
    ] as const) {
      expect(await documentOf({ name, bytes }, { languageOf: () => 'vi' }), name).toMatchObject(facts)
    }
    expect((await documentOf({ name: 'a.txt', bytes: text })).publishedOn).toBeNull()
  })

  test('content goes before the name', async () => {
    const kind = async (name: string, bytes: Uint8Array | string): Promise<string> =>
      (await documentsOf({ name, bytes }))[0]!.origin.mediaType
    expect(await kind('a.txt', '<!DOCTYPE html><html><body><p>Hello there</p></body></html>')).toBe('text/html')
    expect(await kind('a.txt', '{"text": "Hello"}')).toBe('application/json')
    expect(await kind('a.html', makePdf([column(['Hello'])]))).toBe('application/pdf')
    expect(await kind('a.pdf', makeDocx(['Hello']))).toMatch(/wordprocessingml/)
    expect(await kind('a', '<p>Hello</p>')).toBe('text/html')
    expect(await kind('a.txt', '[draft] The sides met')).toBe('text/plain')
    expect(await kind('a.txt', '5 < 6 and 7 > 6')).toBe('text/plain')
  })
})

describe('JSON', () => {
  const record = {
    id: 'n-1',
    language: 'vi',
    publishedOn: '2021-10',
    title: ' Tin  ngắn ',
    url: 'https://example.org/1',
    text: sentences.vi,
  }

  test('one record keeps its own id; its hash is that of the file', async () => {
    const bytes = JSON.stringify(record, null, 1)
    const document = await documentOf({ name: 'a.json', bytes })
    expect(document).toMatchObject({
      id: 'n-1',
      language: 'vi',
      publishedOn: '2021-10',
      title: 'Tin ngắn',
      url: 'https://example.org/1',
      text: sentences.vi,
    })
    expect(document.origin.sha256).toBe(sha256(bytes))
  })

  test('only the text is needed', async () => {
    const document = await documentOf({
      name: 'a.json',
      bytes: '{"text":"Hello","publishedOn":"2021-10-29T08:00:00+07:00"}',
    })
    expect(document).toMatchObject({ language: null, title: null, url: null, publishedOn: '2021-10-29' })
  })

  test('an array and lines give the same documents, whatever the order of keys; twins are one', async () => {
    const turned = Object.fromEntries(Object.entries(record).toReversed())
    const other = { text: sentences.ru }
    const array = await documentsOf({ name: 'a.json', bytes: JSON.stringify([record, other, turned]) })
    const lines = await documentsOf({
      name: 'a.ndjson',
      bytes: `${JSON.stringify(turned)}\r\n\n${JSON.stringify(other)}\n`,
    })
    expect(array).toHaveLength(2)
    expect(lines.map(({ origin }) => origin.sha256)).toEqual(array.map(({ origin }) => origin.sha256))
    expect(array[1]!.id).toBe(array[1]!.origin.sha256.slice(0, 16))
  })

  test('the bytes to keep can be taken in again', async () => {
    const taken = await takeIn({
      name: 'a.json',
      bytes: new TextEncoder().encode(JSON.stringify([record, { text: 'Hello' }])),
    })
    if (!taken.ok) throw new Error(taken.problem.message)
    for (const document of taken.documents) {
      const again = await documentOf({ name: 'a.json', bytes: taken.originals.get(document.origin.sha256)! })
      expect(again).toEqual(document)
    }
  })

  test('broken halves of characters and NULs do not come through', async () => {
    expect((await documentOf({ name: 'a.json', bytes: '{"text":"a\\ud800b\\u0000c"}' })).text).toBe('a\ufffdbc')
  })
})

describe('feeds', () => {
  test('RSS', async () => {
    const bytes = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Mẫu</title><language>vi-VN</language>
      <item><title>Một &amp; hai</title><link>https://example.org/1</link><pubDate>Fri, 29 Oct 2021 23:30:00 +0700</pubDate><description>Tóm tắt</description><content:encoded><![CDATA[<p>${sentences.vi}</p><script>x()</script><p>Hết.</p>]]></content:encoded></item>
      <item><title>Hai</title><link>https://example.org/2</link><description>&lt;p&gt;Tin vắn trong ngày.&lt;/p&gt;</description></item>
      <item><title>Không có nội dung</title></item></channel></rss>`
    const documents = await documentsOf({ name: 'a.xml', bytes })
    expect(
      documents.map(({ title, url, publishedOn, language, text }) => ({ title, url, publishedOn, language, text })),
    ).toEqual([
      {
        title: 'Một & hai',
        url: 'https://example.org/1',
        publishedOn: '2021-10-29',
        language: 'vi',
        text: `${sentences.vi}\n\nHết.`,
      },
      { title: 'Hai', url: 'https://example.org/2', publishedOn: null, language: 'vi', text: 'Tin vắn trong ngày.' },
    ])
  })

  test('Atom', async () => {
    const bytes = `<feed xmlns="http://www.w3.org/2005/Atom"><title>例</title><id>urn:x</id><updated>2020-01-01T00:00:00Z</updated>
      <entry><id>urn:1</id><title>简讯</title><link rel="self" href="https://example.org/s"/><link href="https://example.org/1"/><published>2020-12-03T18:20:00+08:00</published><updated>2020-12-05T00:00:00Z</updated><content type="html">&lt;p&gt;${sentences.zh}&lt;/p&gt;</content></entry></feed>`
    expect(await documentOf({ name: 'a.atom', bytes })).toMatchObject({
      title: '简讯',
      url: 'https://example.org/1',
      publishedOn: '2020-12-03',
      text: sentences.zh,
    })
  })

  test('an item is the same document in tomorrow’s feed', async () => {
    const item = '<item><title>A</title><description>The sides met.</description></item>'
    const feed = (items: string): string => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`
    const [today] = await documentsOf({ name: 'a.rss', bytes: feed(item) })
    const tomorrow = await documentsOf({
      name: 'a.rss',
      bytes: feed(`<item><title>B</title><description>They met again.</description></item>${item}`),
    })
    expect(tomorrow[1]!.id).toBe(today!.id)
  })
})

describe('Word files', () => {
  test('four languages, tables and deletions', async () => {
    const texts = [sentences.vi, sentences.ru, sentences.zh, sentences.en]
    expect(paragraphTexts(await documentOf({ name: 'a.docx', bytes: makeDocx(texts) }))).toEqual(texts)
    const body =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5.7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText> gone</w:delText></w:r></w:del></w:p>'
    expect(paragraphTexts(await documentOf({ name: 'a.docx', bytes: makeZip(docxParts(body)) }))).toEqual([
      '2020',
      '5.7',
      'kept',
    ])
  })
})

describe('PDF', () => {
  test('wrapped lines are joined, paragraphs parted, heads and page numbers dropped', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'Minutes of the ninth session', x: 72, y: 800, size: 9 },
      ...column(lines),
      { text: `- ${number} -`, x: 290, y: 40, size: 9 },
    ]
    const bytes = makePdf([
      page(1, [
        'Both sides looked through the list of projects that had been put',
        'together a year ago and agreed to drop two of them for lack of',
        'money.',
        'The next review will be held in the spring, before the co-chairs',
        'meet, and will cover all that the two secretariats will have',
      ]),
      page(2, ['reported by then, with the reasons for every delay set out beside', 'each.', 'Done in two copies.']),
      page(3, ['Annex to the minutes, with the list of those who took part in it', 'and their ranks.']),
    ])
    expect(paragraphTexts(await documentOf({ name: 'a.pdf', bytes }))).toEqual([
      'Both sides looked through the list of projects that had been put together a year ago and agreed to drop two of them for lack of money.',
      'The next review will be held in the spring, before the co-chairs meet, and will cover all that the two secretariats will have reported by then, with the reasons for every delay set out beside each.',
      'Done in two copies.',
      'Annex to the minutes, with the list of those who took part in it and their ranks.',
    ])
  })

  test('Russian hyphens stay, Chinese lines join without a blank, Vietnamese dots come back', async () => {
    const text = async (lines: readonly string[]): Promise<string> =>
      (await documentOf({ name: 'a.pdf', bytes: makePdf([column(lines)]) })).text
    expect(await text(['Стороны развивают торгово-', 'экономические связи.'])).toBe(
      'Стороны развивают торгово-экономические связи.',
    )
    expect(await text(['双方就扩大贸易合', '作达成一致。'])).toBe('双方就扩大贸易合作达成一致。')
    expect(await text(['Hội nghi\u0007 quyết đi\u0007nh ký biên bản'])).toBe('Hội nghị quyết định ký biên bản')
  })

  test('four languages on one page', async () => {
    const texts = [sentences.vi, sentences.ru, sentences.zh, sentences.en].map((sentence) => sentence.slice(0, 60))
    const lines = texts.map((text, index) => ({ text, x: 72, y: 700 - 60 * index }))
    expect(paragraphTexts(await documentOf({ name: 'a.pdf', bytes: makePdf([lines]) }))).toEqual(
      texts.map((text) => text.trim()),
    )
  })
})

const corpus = new URL('../../../../shared/corpus/docs/', import.meta.url)
const where = existsSync(corpus) ? '' : ' (skipped: it is not beside this repository)'
test.runIf(existsSync(corpus))(`the reading corpus comes in unchanged${where}`, async () => {
  const names = readdirSync(corpus)
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(new URL(name, corpus)))
    const record = JSON.parse(new TextDecoder().decode(bytes))
    const document = await documentOf({ name, bytes })
    const { id, language, publishedOn, text } = document
    expect({ id, language, publishedOn, text }).toEqual({
      id: record.id,
      language: record.language,
      publishedOn: record.publishedOn,
      text: record.text,
    })
  }
  expect(names.length).toBeGreaterThan(100)
})
