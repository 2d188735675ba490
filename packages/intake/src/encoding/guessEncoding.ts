import chardet from 'chardet'
import { decodeStrictly, encodingName } from './codecs.ts'
import { plausibility, plausible } from './plausibility.ts'

/** Bytes that a guess looks at. */
const sampleSize = 32_768
/** Encodings tried whatever the detector says; the earlier wins a tie. */
const usual =
  'windows-1252 windows-1251 koi8-r gb18030 big5 windows-1258 tcvn viscii ibm866 iso-8859-5 x-mac-cyrillic'.split(' ')
/** Differs from windows-1251 in capitals only, and hardly anybody writes it any more. */
const rarest = 'x-mac-cyrillic'
/** Guesses of the detector that are tried beside the usual ones. */
const detectorGuesses = 4

/**
 * The encoding of bytes that declare none and are not UTF-8. Every candidate is decoded and judged by the text it gives, for a
 * detector alone mistakes koi8-r for windows-1251 and short Vietnamese texts for western ones; `null` when no text is plausible.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes)
  const detected = chardet
    .analyse(sample)
    .slice(0, detectorGuesses)
    .map(({ name }) => encodingName(name))
  const wide = bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : []
  let best: { encoding: string; score: number } | null = null
  for (const encoding of new Set([...usual, ...detected, ...wide])) {
    if (encoding === null || encoding === 'utf-8') continue
    const isWide = encoding.startsWith('utf-16')
    const text = decodeStrictly(isWide ? bytes.subarray(0, sampleSize) : sample, encoding, true)
    if (text === null) continue
    const score = plausibility(text) - (encoding === rarest ? 0.06 : 0)
    if (score >= plausible && (best === null || score > best.score + 0.02)) best = { encoding, score }
  }
  return best?.encoding ?? null
}

/** UTF-16 without its mark, told by where the NULs are; `null` when the bytes are no such text. */
export function guessWideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, sampleSize)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  for (const encoding of even > odd ? ['utf-16be', 'utf-16le'] : ['utf-16le', 'utf-16be']) {
    const text = decodeStrictly(sample, encoding, true)
    if (text === null || text.includes('\0')) continue
    if (isNearlyAscii(text) || plausibility(text) >= plausible) return encoding
  }
  return null
}

function isNearlyAscii(text: string): boolean {
  return (text.match(/[\n\r\t -~]/g)?.length ?? 0) >= text.length * 0.9
}

/** From shortly before the first byte beyond ASCII on; what is before says nothing, and a character can begin there. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 16)
  return bytes.subarray(start, start + sampleSize)
}
