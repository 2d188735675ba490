import mammoth from 'mammoth'
import { trouble } from '../errors.ts'
import { hasWords, tidyText } from '../text/tidyText.ts'
import { bareStory, type Limits, type Stories } from './story.ts'
import { unpackEntry, zipEntries } from './zip.ts'

/** Tags of a Word file's parts together; a book has fewer, and each costs the library about a kilobyte. */
const mostTags = 800_000

/**
 * The running text of a Word file, deletions left out. Nothing beside the file is opened. Every part that is read is first
 * unpacked under the limit, so that a small file cannot unpack to a huge one.
 */
export async function readDocx(bytes: Uint8Array, { maxBytes }: Limits): Promise<Stories> {
  let left = maxBytes
  let tags = 0
  for (const entry of zipEntries(bytes) ?? []) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const part = unpackEntry(bytes, entry, left)
    if (part === null) return trouble('damaged', { what: 'one of its parts cannot be unpacked' })
    if (part === 'beyond') return trouble('too-large', { unit: 'unpacked', limit: maxBytes })
    left -= part.length
    tags += part.reduce((count, byte) => count + (byte === 60 ? 1 : 0), 0)
    if (tags > mostTags) return trouble('too-large', { unit: 'tags', size: tags, limit: mostTags })
  }
  let raw: string
  try {
    raw = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  } catch {
    return trouble('damaged', { what: 'its parts do not make a Word document' })
  }
  const text = tidyText(raw)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  if (!hasWords(text)) return trouble('no-text', { what: 'perhaps only pictures' })
  return [bareStory(text)]
}
