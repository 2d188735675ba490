import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly headerAt: number
}

/** Entries of a zip archive by its central directory; `null` when there is none, as in an archive cut short. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    if (at + 46 + nameLength > view.byteLength) return null
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

export function zipEntryNames(bytes: Uint8Array): string[] | null {
  return zipEntries(bytes)?.map(({ name }) => name) ?? null
}

/**
 * What an entry unpacks to, whatever its header claims; `'beyond'` when that is more than `limit` bytes, of which no more is
 * ever unpacked; `null` when the entry is damaged or packed in an unknown way.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | 'beyond' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { headerAt } = entry
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== 0x04034b50) return null
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = bytes.subarray(start, start + entry.packedSize)
  if (packed.length < entry.packedSize) return null
  if (entry.method === 0) return packed.length > limit ? 'beyond' : packed
  if (entry.method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'beyond' : null
  }
}

function endOfDirectory(view: DataView): number | null {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= furthest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}
