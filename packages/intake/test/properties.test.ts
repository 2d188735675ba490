import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { takeIn, type TakenIn } from '../src/index.ts'

vi.setConfig({ testTimeout: 300_000 })

const names = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.ndjson', 'a.xml', 'a.pdf', 'a.docx', 'a')
const contentTypes = fc.constantFrom(
  undefined,
  'text/html',
  'text/html; charset=koi8-r',
  'application/json',
  'text/plain; charset=nonsense',
)
const markupPieces =
  '<p> </p> <div class="related"> </div> <html> <body> <!-- --> <script> <td> <tr> <br> < > " <item> </item> <description>'
const otherPieces = [
  '{"text":"',
  '"}',
  '[',
  ']',
  ',',
  '%PDF-1.4 ',
  'PK\x03\x04',
  '<rss version="2.0"><channel>',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
]
const letters = [
  '\u200b',
  '\u202e',
  '\u0301',
  'e\u0323\u0302',
  'Hội nghị',
  'Протокол',
  '会议',
  '2021-10-29',
  '.',
  '\0',
  '\ud800',
]
const pieces = fc.constantFrom(...markupPieces.split(' '), ...otherPieces, ...letters)
const markup = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => new TextEncoder().encode(parts.join('')))
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), markup)

function isWhole(taken: TakenIn): void {
  if (!taken.ok) {
    expect(taken.problem.message).toMatch(/^a(?:\.\w+)? (?:is|has|unpacks) [^\n]+\.$/)
    return
  }
  expect(taken.documents.length).toBeGreaterThan(0)
  for (const { text, paragraphs, origin, id } of taken.documents) {
    expect(text).toBe(text.normalize('NFC'))
    expect(text.isWellFormed()).toBe(true)
    expect(text).not.toMatch(/[^\P{Cc}\t\n]/u)
    expect(id).not.toBe('')
    expect(taken.originals.has(origin.sha256)).toBe(true)
    let last = 0
    for (const { span } of paragraphs) {
      const [start, end] = span
      expect(text.slice(last, start).trim()).toBe('')
      expect(end).toBeGreaterThan(start)
      const paragraph = text.slice(start, end)
      expect(paragraph).toBe(paragraph.trim())
      last = end
    }
    expect(text.slice(last).trim()).toBe('')
  }
}

describe('whatever the bytes', () => {
  test('there is a document or a sentence, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(names, bytes, contentTypes, async (name, given, contentType) => {
        isWhole(await takeIn({ name, bytes: given, contentType }))
      }),
      { numRuns: 1500 },
    )
  })

  test('a text comes back as it was', async () => {
    const line = fc.stringMatching(/^[a-zA-ZăâđêôơưàéộừЀ-я一-十 ,.]{1,80}$/u).filter((text) => /\p{L}/u.test(text))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const text = lines.join('\n').normalize('NFC')
        const taken = await takeIn({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
        expect(taken.ok && taken.documents[0]?.text).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('what was kept is read the same again', async () => {
    const record = fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text}`),
      id: fc.option(fc.integer(), { nil: null }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 2, maxLength: 5 }), async (records) => {
        const taken = await takeIn({ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(records)) })
        if (!taken.ok) return
        for (const document of taken.documents) {
          const again = await takeIn({ name: 'a.json', bytes: taken.originals.get(document.origin.sha256)! })
          expect(again.ok && again.documents[0]).toEqual(document)
        }
      }),
      { numRuns: 200 },
    )
  })
})
