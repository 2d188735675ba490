import { inflateSync } from 'node:zlib'

/** Bytes before the word `stream` in which a stream's own dictionary is looked for. */
const dictionaryReach = 2000

/**
 * True when the deflated streams of a PDF, pictures apart, unpack to more than `limit` bytes together. Nothing beyond the limit
 * is unpacked. A stream that does not unpack (it may be encrypted) counts as nothing, streams packed otherwise are not weighed.
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = limit
  for (let word = file.indexOf('stream'); word !== -1;) {
    const end = file.indexOf('endstream', word)
    if (end === -1) return false
    const dictionary = file.subarray(Math.max(0, word - dictionaryReach), word).toString('latin1')
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
    if (!/\/Subtype\s*\/Image\b/.test(own)) {
      const start = word + 6 + (file[word + 6] === 13 ? 2 : 1)
      let layer: Buffer = file.subarray(start, end)
      for (const _ of own.matchAll(/\/Fl(?:ateDecode)?\b/g)) {
        const unpacked = inflate(layer, left)
        if (unpacked === 'beyond') return true
        if (unpacked === null) break
        left -= unpacked.length
        layer = unpacked
      }
    }
    word = file.indexOf('stream', end + 9)
  }
  return false
}

function inflate(packed: Buffer, limit: number): Buffer | 'beyond' | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'beyond' : null
  }
}
