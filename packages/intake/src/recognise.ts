import { trouble, type Trouble } from './errors.ts'
import { zipEntryNames } from './formats/zip.ts'

/** The kinds of source that are read. */
export type SourceKind = 'text' | 'html' | 'json' | 'feed' | 'pdf' | 'docx'

/** Endings of file names that a folder is searched for, and the kind each promises; what the content says goes first. */
export const kindOfEnding: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.ndjson', 'json'],
  ['.jsonl', 'json'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.xml', 'feed'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
])

const kindOfMediaType: ReadonlyMap<string, SourceKind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['application/x-ndjson', 'json'],
  ['application/rss+xml', 'feed'],
  ['application/atom+xml', 'feed'],
])

/** First bytes of files that people mistake for documents: what it is, and what to do. */
const foreignMarks: readonly (readonly [mark: readonly number[], what: string, mend?: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (.doc, .xls or .ppt)', 'open it and save it as DOCX or PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a Rich Text file', 'open it and save it as DOCX or PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image', 'run text recognition on it and give the text'],
  [[0xff, 0xd8, 0xff], 'a JPEG image', 'run text recognition on it and give the text'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image', 'run text recognition on it and give the text'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF image', 'run text recognition on it and give the text'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF image', 'run text recognition on it and give the text'],
  [[0x1f, 0x8b], 'a gzip archive', 'unpack it and give the files in it'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'unpack it and give the files in it'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive', 'unpack it and give the files in it'],
]

/** Parts by which files that are zip archives are told apart. */
const zipParts: readonly (readonly [part: RegExp, what: string, mend: string])[] = [
  [/^xl\//, 'a spreadsheet', 'save its sheets as text, PDF or HTML'],
  [/^ppt\//, 'a slide show', 'save it as PDF'],
  [/^content\.xml$/, 'an OpenDocument file', 'save it as DOCX or PDF'],
  [/^META-INF\/container\.xml$/, 'an e-book', 'save it as PDF or HTML'],
]

/** What the first bytes say: a kind, that it is nothing we read, or `null` when they may be text. */
export function recogniseBytes(bytes: Uint8Array): SourceKind | Trouble | null {
  const foreign = foreignMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (foreign !== undefined)
    return trouble('unsupported', { what: foreign[1], ...(foreign[2] && { mend: foreign[2] }) })
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return recogniseZip(bytes)
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /^[^<{]{0,200}%PDF-\d/s.test(head) ? 'pdf' : null
}

function recogniseZip(bytes: Uint8Array): SourceKind | Trouble {
  const names = zipEntryNames(bytes)
  if (names === null) return trouble('damaged', { what: 'its zip directory is missing' })
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  const part = zipParts.find(([pattern]) => names.some((name) => pattern.test(name)))
  return trouble('unsupported', {
    what: part?.[1] ?? 'a zip archive',
    mend: part?.[2] ?? 'unpack it and give the files in it',
  })
}

/** What decoded text is: by its first characters, then by the media type and the name that came with it. */
export function recogniseText(text: string, name: string, contentType: string | undefined): SourceKind | Trouble {
  const head = text.slice(0, 4000).replace(/^[\s\ufeff]+/, '')
  const promised = kindOfMediaType.get((contentType ?? '').split(';')[0]!.trim().toLowerCase()) ?? kindOfName(name)
  if (/^[[{]/.test(head) && promised !== 'html' && (promised === 'json' || isJson(text))) return 'json'
  if (head.startsWith('<')) {
    const root = rootName(head)
    if (/^(?:rss|feed|rdf:rdf)$/.test(root)) return 'feed'
    if (/^(?:html|head|body|!doctype)$/.test(root) || promised === 'html') return 'html'
    if (head.startsWith('<?xml')) return trouble('unsupported', { what: `XML with the root <${root.slice(0, 40)}>` })
    if (pageElements.test(head)) return 'html'
  }
  if (promised === 'json' || promised === 'html') return promised
  return 'text'
}

/** The lower-case ending of a file name or address, and the kind it promises. */
function kindOfName(name: string): SourceKind | null {
  const ending = /\.[a-z0-9]{1,6}$/i.exec(name.slice(-200).replace(/[?#].*$/s, ''))?.[0].toLowerCase()
  return kindOfEnding.get(ending ?? '') ?? null
}

const pageElements =
  /^<(?:div|p|article|section|main|table|ul|ol|h[1-6]|meta|title|link|span|b|i|strong|center|font|!--)[\s>/-]/i

function rootName(head: string): string {
  const bare = head.replace(/^(?:<\?[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*/s, '')
  const name = /^<(!doctype|[\w:-]+)/i.exec(bare)?.[1]?.toLowerCase() ?? ''
  return name
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0))
}
