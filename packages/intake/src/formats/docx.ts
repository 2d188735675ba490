import mammoth from 'mammoth'
import { trouble } from '../errors.ts'
import { headOfText } from '../text/headOfText.ts'
import { hasWords, tidyText } from '../text/tidyText.ts'
import { bareStory, type Limits, type Stories } from './story.ts'
import { unpackedSize, zipEntries } from './zip.ts'

/**
 * The running text of a Word file, deletions left out. Nothing beside the file is opened. Every part that is read is first
 * unpacked under the limit, so that a small file cannot unpack to a huge one.
 */
export async function readDocx(bytes: Uint8Array, { maxBytes }: Limits): Promise<Stories> {
  let left = maxBytes
  for (const entry of zipEntries(bytes) ?? []) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const size = unpackedSize(bytes, entry, left)
    if (size === null) return trouble('damaged', { what: 'one of its parts cannot be unpacked' })
    left -= size
    if (left < 0) return trouble('too-large', { unit: 'unpacked', limit: maxBytes })
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
  return [{ ...bareStory(text), ...headOfText(text, null) }]
}
