import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { composeBrief, toDocx, toHtml, toMarkdown } from '../src/index.ts'
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
