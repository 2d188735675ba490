import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { Brief } from '../brief.ts'
import { vocabularies } from '../languages/vocabularies.ts'
import { dateWriter } from '../words/dates.ts'
import { clean } from './clean.ts'
import { numberSources, sourceLine } from './sources.ts'

/** Fonts by script; every word processor has them or one of the same measure. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' }
const LOCALES = { vi: 'vi-VN', ru: 'ru-RU', zh: 'zh-CN', en: 'en-GB' } as const

/** A brief as a Word document (OOXML), sources numbered at the end. */
export async function toDocx(brief: Brief): Promise<Uint8Array> {
  const words = vocabularies[brief.language]
  const { sources, numberOf } = numberSources(brief)
  const plain = (text: string, options: Omit<IParagraphOptions, 'children'> = {}) =>
    new Paragraph({ ...options, children: [new TextRun(clean(text))] })
  const heading = (text: string) => plain(text, { heading: HeadingLevel.HEADING_2, keepNext: true })

  const body: Paragraph[] = [plain(brief.title, { heading: HeadingLevel.TITLE })]
  body.push(plain(words.asOf(dateWriter(words.dates)(brief.today))))
  if (brief.occasion) body.push(plain(words.forOccasion(brief.occasion)))
  for (const { heading: title, sentences } of brief.sections) {
    body.push(heading(title))
    for (const { text, anchors, machine } of sentences) {
      const children = [new TextRun(clean(text))]
      if (machine) children.push(new TextRun({ text: ` (${words.machine})`, italics: true }))
      if (anchors.length > 0)
        children.push(new TextRun({ text: ` ${anchors.map(numberOf).join(', ')}`, superScript: true }))
      body.push(new Paragraph({ children, bullet: { level: 0 } }))
    }
  }
  if (brief.sections.some(({ sentences }) => sentences.some(({ machine }) => machine)))
    body.push(plain(words.machineNote))
  if (sources.length > 0) body.push(heading(words.sources))
  for (const anchor of sources)
    body.push(plain(sourceLine(anchor, words.quote), { numbering: { reference: 'sources', level: 0 } }))

  const document = new Document({
    title: brief.title,
    creator: 'Rapporteur',
    styles: {
      default: {
        document: { run: { font: FONT, size: 24, language: { value: LOCALES[brief.language], eastAsia: 'zh-CN' } } },
        title: { run: { font: FONT, size: 34, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { font: FONT, size: 27, bold: true }, paragraph: { spacing: { before: 280, after: 120 } } },
      },
    },
    numbering: {
      config: [{ reference: 'sources', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [{ children: body }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
