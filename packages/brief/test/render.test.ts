import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { composeBrief, toDocx, toHtml, toMarkdown } from '../src/index.ts'
import { toPdf } from '../src/render/pdf.ts'
import { entries } from './entries.ts'

const brief = composeBrief(entries, { language: 'vi', today: '2025-03-01', occasion: 'm25' })
const linkTo = ({ documentId }: { documentId: string }) => `/documents/${documentId}?a=1&b="2"`

test('Markdown: headings, numbered sources, words of documents as words and not as markup', () => {
  const text = toMarkdown(brief, { linkTo })
  expect(text).toContain('# Ma-lai-xi-a – Thái Lan: bản tóm lược')
  expect(text).toContain('Phục vụ: khóa họp lần thứ 25 của Ủy ban hỗn hợp')
  expect(text).toContain('\\<b\\>soon\\</b\\>')
  expect(text).not.toContain('<b>')
  expect(text).toMatch(/\[1\]\(#source-1\)/)
  expect(text).toContain('<a id="source-1"></a>[Report t, 2025-02-03, “ten billion by 2025”]')
})

test('HTML: escaped, without scripts, links to the register', () => {
  const page = toHtml(brief, { linkTo })
  expect(page).toContain('<html lang="vi">')
  expect(page).toContain('&lt;b&gt;soon&lt;/b&gt;')
  expect(page).not.toMatch(/<script|<b>|onerror/)
  expect(page).toContain('href="/documents/t?a=1&amp;b=&quot;2&quot;"')
  const cited = [...page.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => number)
  for (const number of cited) expect(page).toContain(`<li id="source-${number}">`)
})

test('an address cannot break out of a Markdown link', () => {
  const text = toMarkdown(brief, { linkTo: () => '/x> [evil](http://example.org) <' })
  expect(text).not.toContain('](</x> ')
  expect(text).toContain('](</x%3E%20[evil](http://example.org)%20%3C>)')
})

test.each(['vi', 'ru', 'zh', 'en'] as const)(
  'DOCX in %s: a word processor reads back every sentence',
  async (language) => {
    const own = composeBrief(entries, { language, today: '2025-03-01' })
    const bytes = await toDocx(own)
    const require = createRequire(import.meta.resolve('@rapporteur/intake'))
    const mammoth = require('mammoth') as { extractRawText(input: { buffer: Buffer }): Promise<{ value: string }> }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    for (const { heading, sentences } of own.sections) {
      expect(value).toContain(heading)
      for (const { text } of sentences) expect(value).toContain(text)
    }
  },
)

/** What a reader of PDFs finds in one: its words, without the breaks between lines, and where its links lead. */
async function readBack(bytes: Uint8Array): Promise<{ words: string; links: string[] }> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(bytes)
  let words = ''
  const links: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    for (const item of (await page.getTextContent()).items) if ('str' in item) words += item.str
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url)
  }
  return { words: bare(words), links }
}
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad-]/g, '')

test.each(['vi', 'ru', 'zh', 'en'] as const)(
  'PDF in %s: every sentence can be read and found in it',
  async (language) => {
    const own = composeBrief(entries, { language, today: '2025-03-01' })
    const bytes = toPdf(own, { linkTo: ({ documentId }) => `https://example.org/documents/${documentId}` })
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
    const { words, links } = await readBack(bytes)
    for (const { heading, sentences } of own.sections) {
      expect(words).toContain(bare(heading))
      for (const { text } of sentences) expect(words).toContain(bare(text))
    }
    expect(links).toContain('https://example.org/documents/t')
  },
)

test('PDF: words of documents stay words, whatever script they are in', async () => {
  const hostile = '#read("/etc/passwd") $x$ *b* `c` <d> @e \\ // 貿易額達 рост định'
  const own = {
    ...brief,
    sections: [{ ...brief.sections[0]!, sentences: [{ text: hostile, anchors: [], machine: false }] }],
  }
  expect((await readBack(toPdf(own))).words).toContain(bare(hostile))
})
