import { createHash } from 'node:crypto'
import type { Document } from './document.ts'
import { decode } from './encoding/decode.ts'
import { isTrouble, problemOf, trouble, type IntakeProblem, type Trouble } from './errors.ts'
import { readDocx } from './formats/docx.ts'
import { readFeed } from './formats/feed.ts'
import { readHtml } from './formats/html.ts'
import { readJson } from './formats/json.ts'
import { readPdf } from './formats/pdf.ts'
import { readPlainText } from './formats/plainText.ts'
import type { LanguageOf, Limits, Stories, Story } from './formats/story.ts'
import { recogniseBytes, recogniseText, type SourceKind } from './recognise.ts'
import { headOfText } from './text/headOfText.ts'
import { mainLanguage, paragraphsOf } from './text/paragraphs.ts'
import { hasWords, tidyLine, tidyText } from './text/tidyText.ts'

export interface Source {
  /** File name or address, for messages and as a hint of the kind; nothing is opened by it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the source was fetched from; a page's own canonical address goes before it. */
  readonly url?: string | undefined
  /** `Content-Type` as it was sent along, such as `text/html; charset=windows-1251`. */
  readonly contentType?: string | undefined
}

export interface IntakeOptions {
  /** Bytes of one source and of what it unpacks to; 20,000,000 unless told. */
  readonly maxBytes?: number | undefined
  /** Pages of one PDF; 2,000 unless told. */
  readonly maxPages?: number | undefined
  /** ISO 639-1 code of the language of a paragraph, `null` when it cannot be told. Without it only declared languages are known. */
  readonly languageOf?: LanguageOf | undefined
}

export type TakenIn =
  | {
      readonly ok: true
      /** In the order of the source; of items with the same bytes there is one. */
      readonly documents: readonly Document[]
      /** The bytes to keep, by the SHA-256 in each document's origin. */
      readonly originals: ReadonlyMap<string, Uint8Array>
    }
  | { readonly ok: false; readonly problem: IntakeProblem }

export const defaultLimits: Limits = { maxBytes: 20_000_000, maxPages: 2_000 }

/** A source after its bytes were understood. */
interface Understood {
  readonly stories: Stories
  readonly mediaType: string
  readonly encoding: string
}

/**
 * Bytes in, documents out: recognised by content, decoded, the story taken out, in NFC, with paragraphs and languages.
 * Most sources are one document; a feed, a JSON array and a file of JSON lines are several, and there `origin.sha256` and
 * `origin.size` are those of each item's canonical JSON (sorted keys, no blanks, UTF-8), not of the file. Bad input is a
 * value with one sentence, whatever the bytes; only an error that `languageOf` throws comes through.
 *
 *     await takeIn({ name: 'minutes.txt', bytes: await readFile('minutes.txt') })
 */
export async function takeIn(source: Source, options: IntakeOptions = {}): Promise<TakenIn> {
  const limits = {
    maxBytes: options.maxBytes ?? defaultLimits.maxBytes,
    maxPages: options.maxPages ?? defaultLimits.maxPages,
  }
  const understood = await understand(source, limits, options.languageOf)
  const { stories } = understood
  if (isTrouble(stories)) return { ok: false, problem: problemOf(source.name, stories) }
  const documents: Document[] = []
  const originals = new Map<string, Uint8Array>()
  for (const [index, story] of stories.entries()) {
    const bytes = story.bytes ?? source.bytes
    const document = documentOf(story, bytes, source, understood, options)
    if (!hasWords(document.text)) {
      const what = stories.length > 1 ? `item ${index + 1} of ${stories.length}` : undefined
      return { ok: false, problem: problemOf(source.name, trouble('no-text', what === undefined ? {} : { what })) }
    }
    if (originals.has(document.origin.sha256)) continue
    originals.set(document.origin.sha256, bytes)
    documents.push(document)
  }
  const twice = doubledId(documents)
  if (twice !== null) {
    return {
      ok: false,
      problem: problemOf(source.name, trouble('bad-json', { what: `two different documents have the id "${twice}"` })),
    }
  }
  return { ok: true, documents, originals }
}

async function understand(
  { name, bytes, contentType }: Source,
  limits: Limits,
  languageOf: LanguageOf | undefined,
): Promise<Understood> {
  const failed = (stories: Trouble): Understood => ({ stories, mediaType: '', encoding: '' })
  if (bytes.length === 0) return failed(trouble('empty'))
  if (bytes.length > limits.maxBytes)
    return failed(trouble('too-large', { size: bytes.length, limit: limits.maxBytes }))
  const packed = recogniseBytes(bytes)
  if (packed !== null && typeof packed !== 'string') return failed(packed)
  if (packed === 'pdf') return { stories: await readPdf(bytes, limits), mediaType: mediaTypes.pdf, encoding: 'binary' }
  if (packed === 'docx')
    return { stories: await readDocx(bytes, limits), mediaType: mediaTypes.docx, encoding: 'utf-8' }
  const decoded = decode(bytes, contentType)
  if ('code' in decoded) return failed(decoded)
  if (!/\S/.test(decoded.text)) return failed(trouble('empty'))
  const kind = recogniseText(decoded.text, name, contentType)
  if (typeof kind !== 'string') return failed(kind)
  return { stories: readText(kind, decoded.text, languageOf), mediaType: mediaTypes[kind], encoding: decoded.encoding }
}

const mediaTypes: Record<SourceKind, string> = {
  text: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  feed: 'application/xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Kinds without a place for title and day: the top of the text is looked at instead. */
const saysNothingOfItself: ReadonlySet<string> = new Set([mediaTypes.text, mediaTypes.pdf, mediaTypes.docx])

function readText(kind: SourceKind, text: string, languageOf: LanguageOf | undefined): Stories {
  try {
    if (kind === 'html') return readHtml(text, languageOf)
    if (kind === 'json') return readJson(text)
    if (kind === 'feed') return readFeed(text)
    return readPlainText(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return trouble('damaged', { what: 'its parts are nested too deeply' })
  }
}

function documentOf(
  story: Story,
  bytes: Uint8Array,
  source: Source,
  understood: Understood,
  options: IntakeOptions,
): Document {
  const text = tidyText(story.text)
  const paragraphs = paragraphsOf(text, options.languageOf, story.language)
  const language = story.languageIsSure ? story.language : (mainLanguage(paragraphs) ?? story.language)
  const head = saysNothingOfItself.has(understood.mediaType) ? headOfText(text, language) : story
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id: story.id ?? sha256.slice(0, 16),
    text,
    language,
    paragraphs,
    title: tidyLine(head.title),
    publishedOn: head.publishedOn,
    url: story.url ?? tidyLine(source.url),
    origin: {
      name: source.name,
      mediaType: understood.mediaType,
      encoding: understood.encoding,
      sha256,
      size: bytes.length,
    },
  }
}

function doubledId(documents: readonly Document[]): string | null {
  const seen = new Set<string>()
  for (const { id } of documents) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}
