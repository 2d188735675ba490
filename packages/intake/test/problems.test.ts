import { describe, expect, test } from 'vitest'
import { docxParts, makeDocx } from './make/docx.ts'
import { makePdf } from './make/pdf.ts'
import { problemOf } from './make/taken.ts'
import { makeZip } from './make/zip.ts'

const binary = new Uint8Array(600).map((_, index) => (index * 37) % 256)
const emptyPage = makePdf([[]])

/** Source → the whole sentence that a person gets. */
const problems: readonly (readonly [name: string, bytes: Uint8Array | string, code: string, message: string])[] = [
  ['a.txt', '', 'empty', 'a.txt is empty; save it again with its content.'],
  ['b.txt', ' \r\n\t ', 'empty', 'b.txt is empty; save it again with its content.'],
  ['c.txt', binary, 'binary', 'c.txt is not text; give a text, HTML, JSON, PDF or DOCX file instead.'],
  ['d.txt', '— … —', 'no-text', 'd.txt has no text to read; give a version with text in it.'],
  [
    'e.html',
    '<html><body><script>go()</script></body></html>',
    'no-text',
    'e.html has no text to read (perhaps a page that is drawn by a script); give a version with text in it.',
  ],
  [
    'f.json',
    '{"text": "x",\n "id": }',
    'bad-json',
    'f.json is not a document in JSON: there is a "}" where none can be; mend it there.',
  ],
  [
    'f2.json',
    '{"text": "x"\n "id": 5}',
    'bad-json',
    'f2.json is not a document in JSON: it cannot be parsed at line 2, character 2; mend it there.',
  ],
  [
    'g.json',
    '{"body": "x"}',
    'bad-json',
    'g.json is not a document in JSON: "text" is missing or not a string; mend it there.',
  ],
  [
    'h.json',
    '[{"text": "x"}, {"text": 5}]',
    'bad-json',
    'h.json is not a document in JSON: item 2: "text" is missing or not a string; mend it there.',
  ],
  [
    'i.ndjson',
    '{"text": "x"}\n{"text": \n',
    'bad-json',
    'i.ndjson is not a document in JSON: line 2 cannot be parsed; mend it there.',
  ],
  [
    'j.json',
    '{"text": "x", "publishedOn": "29.10.2021"}',
    'bad-json',
    'j.json is not a document in JSON: "publishedOn" must be a date such as "2021-10-29", or null; mend it there.',
  ],
  [
    'k.json',
    '[{"id":"a","text":"x"},{"id":"a","text":"y"}]',
    'bad-json',
    'k.json is not a document in JSON: two different documents have the id "a"; mend it there.',
  ],
  ['l.json', '[]', 'no-text', 'l.json has no text to read (an empty list); give a version with text in it.'],
  ['m.json', '{"text": "  "}', 'no-text', 'm.json has no text to read; give a version with text in it.'],
  [
    'n.xml',
    '<?xml version="1.0"?><invoice><n>1</n></invoice>',
    'unsupported',
    'n.xml is XML with the root <invoice>, which is not read; save it as text, HTML, PDF or DOCX.',
  ],
  [
    'o.rss',
    '<rss version="2.0"><channel><title>x',
    'bad-feed',
    'o.rss is not a feed that can be read: its XML is broken or not that of a feed; save the feed again.',
  ],
  [
    'p.doc',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    'unsupported',
    'p.doc is an old Office file (.doc, .xls or .ppt), which is not read; open it and save it as DOCX or PDF.',
  ],
  [
    'q.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    'unsupported',
    'q.txt is a PNG image, which is not read; run text recognition on it and give the text.',
  ],
  [
    'r.xlsx',
    makeZip({ 'xl/workbook.xml': '<x/>' }),
    'unsupported',
    'r.xlsx is a spreadsheet, which is not read; save its sheets as text, PDF or HTML.',
  ],
  [
    's.zip',
    makeZip({ 'a.txt': 'x' }),
    'unsupported',
    's.zip is a zip archive, which is not read; unpack it and give the files in it.',
  ],
  [
    't.docx',
    makeDocx(['Hello']).subarray(0, 300),
    'damaged',
    't.docx is damaged or cut short (its zip directory is missing); fetch or save it again.',
  ],
  [
    'u.docx',
    makeZip({ ...docxParts(''), 'word/document.xml': '<w:document' }),
    'damaged',
    'u.docx is damaged or cut short (its parts do not make a Word document); fetch or save it again.',
  ],
  [
    'v.docx',
    makeDocx(['']),
    'no-text',
    'v.docx has no text to read (perhaps only pictures); give a version with text in it.',
  ],
  [
    'w.pdf',
    emptyPage,
    'no-text',
    'w.pdf has no text to read (perhaps a scan: run text recognition on it first); give a version with text in it.',
  ],
  [
    'x.pdf',
    emptyPage.subarray(0, 120),
    'damaged',
    'x.pdf is damaged or cut short (its pages cannot be found); fetch or save it again.',
  ],
]

describe('problems', () => {
  test.each(problems)('%s: %#', async (name, bytes, code, message) => {
    const problem = await problemOf({ name, bytes })
    expect(problem).toMatchObject({ code, name, message })
  })

  test('too large', async () => {
    const problem = await problemOf({ name: 'a.txt', bytes: 'x'.repeat(2_600_000) }, { maxBytes: 1_500_000 })
    expect(problem.code).toBe('too-large')
    expect(problem.message).toBe('a.txt is 2.6 MB, more than the 1.5 MB that are read; split it or raise the limit.')
    expect((await problemOf({ name: 'b.txt', bytes: new Uint8Array(20_000_001) })).code).toBe('too-large')
  })

  test('too many pages', async () => {
    const problem = await problemOf({ name: 'a.pdf', bytes: makePdf([[], [], []]) }, { maxPages: 2 })
    expect(problem.message).toBe('a.pdf has 3 pages, more than the 2 that are read; split it or raise the limit.')
  })

  test('a name of several lines makes one line', async () => {
    const { message } = await problemOf({ name: 'a\nb\u2028c.txt', bytes: '' })
    expect(message).toBe('a b c.txt is empty; save it again with its content.')
    expect((await problemOf({ name: 'x'.repeat(5000), bytes: '' })).message.length).toBeLessThan(400)
  })
})
