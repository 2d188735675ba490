import { deflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { takeIn } from '../src/index.ts'
import { docxParts } from './make/docx.ts'
import { makePdf } from './make/pdf.ts'
import { documentOf, documentsOf, problemOf } from './make/taken.ts'
import { makeZip } from './make/zip.ts'

vi.setConfig({ testTimeout: 300_000 })

const sentence = 'Hai bên thống nhất, ký biên bản. '

/** Each of these takes minutes or the whole memory in a reader whose time or space grows with the square of its input. */
describe('markup meant to choke', () => {
  test.each([
    ['deep nesting', `<html><body>${'<div>'.repeat(100_000)}<p>${sentence}</p>${'</div>'.repeat(100_000)}`],
    ['elements that never end', `<html><body>${`<p><b>${sentence}`.repeat(50_000)}`],
    ['brothers by the thousand', `<html><body>${`<div><p>${sentence}</p></div>`.repeat(50_000)}`],
    ['a table without end', `<html><body><p>${sentence}</p><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(50_000)}`],
    ['quotes that never close', `<html><body><p>${sentence}</p>${'<a b="'.repeat(500_000)}`],
    ['times without end', `<html><body><p>${sentence}</p>${'<time datetime="2020-01-01">x</time>'.repeat(50_000)}`],
    ['no body', `<html><title>x</title>${sentence}`],
    ['no element', `${sentence} <br`],
    ['text in the frame of a page', `<!doctype html><html><head></head>${sentence}</html>`],
  ])('%s', async (_, html) => {
    expect((await documentOf({ name: 'a.html', bytes: html })).text).toContain(sentence.trim())
  })

  test.each([
    ['stray signs', '<'.repeat(3_000_000)],
    ['references', '&amp'.repeat(3_000_000)],
    ['an open comment', '<!-- '.repeat(1_000_000)],
    ['an open script', '<script>x'.repeat(1_000_000)],
  ])('%s', async (_, html) => {
    const problem = await problemOf({ name: 'a.html', bytes: `<html><body>${html}` })
    expect(problem.message.split('\n')).toHaveLength(1)
  })
})

describe('texts meant to choke', () => {
  test('a line of 19 MB', async () => {
    const line = sentence.repeat(Math.floor(19_000_000 / new TextEncoder().encode(sentence).length))
    expect((await documentOf({ name: 'a.txt', bytes: line })).paragraphs).toHaveLength(1)
  })

  test('blanks and line ends by the million', async () => {
    expect((await documentOf({ name: 'a.txt', bytes: `a${' '.repeat(5_000_000)}b` })).paragraphs).toHaveLength(1)
    expect((await documentOf({ name: 'a.txt', bytes: `a${'\n'.repeat(5_000_000)}b` })).paragraphs).toHaveLength(2)
    expect(
      (await documentOf({ name: 'a.html', bytes: `<pre>a${'\n'.repeat(2_000_000)}b</pre>` })).paragraphs,
    ).toHaveLength(2)
  })

  test('marks upon marks', async () => {
    const { text } = await documentOf({ name: 'a.txt', bytes: `a${'\u0301\u0323'.repeat(1_000_000)}` })
    expect(text).toBe(text.normalize('NFC'))
  })

  test('deep JSON', async () => {
    expect((await problemOf({ name: 'a.json', bytes: '['.repeat(3_000_000) })).code).toBe('bad-json')
    const deep = `[{"text":"a","x":${'['.repeat(500_000)}${']'.repeat(500_000)}}]`
    expect((await problemOf({ name: 'a.json', bytes: deep })).code).toBe('damaged')
  })

  test('XML that grows when it is read', async () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const bytes = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${entities}]><rss version="2.0"><channel><title>x</title><item><title>y</title><description>Met. &e30;</description></item></channel></rss>`
    const taken = await takeIn({ name: 'a.xml', bytes: new TextEncoder().encode(bytes) })
    expect(taken.ok ? taken.documents[0]!.text.length : 0).toBeLessThan(1000)
  })

  test('a feed of many items', async () => {
    const items = Array.from(
      { length: 5000 },
      (_, i) => `<item><title>t</title><description>${sentence}${i}</description></item>`,
    ).join('')
    expect(
      await documentsOf({
        name: 'a.rss',
        bytes: `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`,
      }),
    ).toHaveLength(5000)
  })
})

describe('containers meant to choke', () => {
  const bomb = `<w:p><w:r><w:t>${'0'.repeat(60_000_000)}</w:t></w:r></w:p>`

  test('a small Word file that unpacks to a huge one, whatever its headers claim', async () => {
    for (const claimed of [undefined, 100]) {
      const bytes = makeZip(docxParts(bomb), claimed)
      expect(bytes.length).toBeLessThan(100_000)
      const problem = await problemOf({ name: 'a.docx', bytes })
      expect(problem.message).toBe('a.docx unpacks to more than 20.0 MB; split it or raise the limit.')
    }
  })

  test('a Word file nested without end', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}<w:p><w:r><w:t>x</w:t></w:r></w:p>${'</w:sdtContent></w:sdt>'.repeat(20_000)}`
    const taken = await takeIn({ name: 'a.docx', bytes: makeZip(docxParts(body)) })
    expect(taken.ok || taken.problem.code).toBe('damaged')
  })

  test('a Word file of more tags than a book', async () => {
    const problem = await problemOf({ name: 'a.docx', bytes: makeZip(docxParts('<w:p/>'.repeat(900_000))) })
    expect(problem.message).toBe('a.docx has more than 800000 tags of markup; split it.')
  })

  test('a small PDF that unpacks to a huge one', async () => {
    const packed = deflateSync(Buffer.alloc(120_000_000, ' '))
    for (const layers of [1, 2]) {
      const stream = layers === 1 ? packed : deflateSync(packed)
      const filter = `[${'/FlateDecode '.repeat(layers)}]`
      const bytes = Buffer.concat([
        Buffer.from(
          '%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n',
        ),
        Buffer.from(
          `3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter ${filter} /Length ${stream.length} >>\nstream\n`,
        ),
        stream,
        Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
      ])
      const problem = await problemOf({ name: 'a.pdf', bytes: new Uint8Array(bytes) })
      expect(problem.message).toBe('a.pdf unpacks to more than 100.0 MB; split it or raise the limit.')
    }
  })

  test('a PDF cut anywhere', async () => {
    const whole = makePdf([[{ text: 'The sides met.', x: 72, y: 700 }]])
    for (let length = 10; length < whole.length; length += 97) {
      const taken = await takeIn({ name: 'a.pdf', bytes: whole.subarray(0, length) })
      if (taken.ok) expect(taken.documents[0]!.text).toBe('The sides met.')
      else expect(taken.problem.message).toMatch(/^a\.pdf .*\.$/)
    }
  })
})
