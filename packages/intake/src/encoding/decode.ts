import { isUtf8 } from 'node:buffer'
import { trouble, type Trouble } from '../errors.ts'
import { decodeStrictly } from './codecs.ts'
import { encodingOfContentType, encodingOfMarkup } from './declaredEncoding.ts'
import { guessEncoding, guessWideEncoding } from './guessEncoding.ts'
import { plausibility, plausible } from './plausibility.ts'

export interface Decoded {
  readonly text: string
  /** Lower-case name of the encoding, such as `windows-1258`. */
  readonly encoding: string
}

/** Share of control characters beyond which decoded bytes are no text. */
const mostControls = 0.02
/** Characters of a decoded text by which it is judged. */
const judged = 20_000

/**
 * Bytes to characters, strictly. In this order: a byte order mark; NULs (UTF-16, or no text); UTF-8 when the bytes are valid
 * and no declaration reads better; the declared encoding when its text is plausible; the most plausible encoding of all.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded | Trouble {
  const marked = encodingOfMark(bytes)
  if (marked !== null) return withoutControls(decodeStrictly(bytes, marked), marked, bytes)
  if (bytes.subarray(0, 65_536).includes(0)) {
    const wide = guessWideEncoding(bytes)
    return wide === null ? trouble('binary') : withoutControls(decodeStrictly(bytes, wide), wide, bytes)
  }
  const declared = encodingOfContentType(contentType) ?? encodingOfMarkup(bytes)
  const encoding = chooseEncoding(bytes, declared)
  return withoutControls(encoding === null ? null : decodeStrictly(bytes, encoding), encoding ?? '', bytes)
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x84 && second === 0x31 && third === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return null
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const isValid = isUtf8(bytes)
  if (isValid && (declared === null || declared === 'utf-8')) return 'utf-8'
  const score = declared === null ? -1 : scoreIn(bytes, declared)
  if (isValid) return score > scoreIn(bytes, 'utf-8') ? declared : 'utf-8'
  if (score >= plausible) return declared
  return guessEncoding(bytes) ?? (score > 0 ? declared : null)
}

function scoreIn(bytes: Uint8Array, encoding: string): number {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) return -1
  const start = Math.max(0, text.search(/[^\0-\x7f]/))
  return plausibility(text.slice(start, start + judged))
}

function withoutControls(text: string | null, encoding: string, bytes: Uint8Array): Decoded | Trouble {
  if (text === null)
    return looksBinary(bytes) ? trouble('binary') : trouble('undecodable', { offset: firstInvalidByte(bytes) })
  const controls = text.match(/[^\P{Cc}\s\u0085]/gu)?.length ?? 0
  if (text.includes('\0') || controls > Math.max(2, text.length * mostControls)) return trouble('binary')
  return { text, encoding }
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++
  return controls > sample.length * 0.03
}

/** Offset of the first byte that cannot stand where it stands in UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  for (let from = 0; ;) {
    const replaced = text.indexOf('\ufffd', from)
    if (replaced === -1) return offset
    offset += Buffer.byteLength(text.slice(from, replaced))
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!written) return offset
    offset += 3
    from = replaced + 1
  }
}
