import { createHash } from 'node:crypto'
import { read } from '@rapporteur/reading'
import type { Document, Knowledge, LanguageCode, Reading } from '../../src/contracts.ts'
import type { Incoming } from '../../src/import/incoming.ts'

/** What a test says of a document; the rest follows from it. */
export interface Sketch {
  readonly id: string
  readonly text: string
  readonly language?: LanguageCode
  readonly publishedOn?: string
  readonly title?: string
  readonly url?: string
  readonly reporter?: string
}

/** A document as intake would hand it on, from a sketch; one paragraph a line. */
export function documentOf({ id, text: given, language = 'en', publishedOn, title, url }: Sketch): {
  document: Document
  bytes: Uint8Array
} {
  const text = given.normalize('NFC')
  const bytes = new TextEncoder().encode(`${title ?? ''}\n${text}`)
  let at = 0
  const paragraphs = text.split('\n').map((line) => {
    const span = [at, at + line.length] as const
    at += line.length + 1
    return { span, language }
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    bytes,
    document: {
      id,
      text,
      language,
      paragraphs,
      title: title ?? null,
      publishedOn: publishedOn ?? null,
      url: url ?? null,
      origin: { name: `${id}.txt`, mediaType: 'text/plain', encoding: 'utf-8', sha256, size: bytes.length },
    },
  }
}

/** A document read by the real reader. */
export function incomingOf(sketch: Sketch, knowledge?: Knowledge): Incoming {
  const { document, bytes } = documentOf(sketch)
  return { document, bytes, reading: read(document, knowledge), reporter: sketch.reporter ?? null }
}

/** A document with findings given by hand, for what a test must be sure of. */
export function incomingWith(
  sketch: Sketch,
  findings: (text: string) => Reading['findings'],
  reader = 'test-1',
): Incoming {
  const { document, bytes } = documentOf(sketch)
  return {
    document,
    bytes,
    reading: { id: document.id, language: document.language, reader, findings: findings(document.text), noise: [] },
    reporter: sketch.reporter ?? null,
  }
}
