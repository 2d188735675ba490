import iconv from 'iconv-lite'

/** Vietnamese encodings that TextDecoder lacks: label → the name to show, which iconv-lite knows too. */
const vietnamese: ReadonlyMap<string, string> = new Map([
  ['tcvn', 'tcvn'],
  ['tcvn3', 'tcvn'],
  ['tcvn5712', 'tcvn'],
  ['tcvn5712-1', 'tcvn'],
  ['x-viet-tcvn5712', 'tcvn'],
  ['viscii', 'viscii'],
  ['viscii1.1-1', 'viscii'],
  ['csviscii', 'viscii'],
])

/** gb18030 holds gbk and gb2312 whole, and their decoder is the same, so that there is one name for the three. */
const wider: ReadonlyMap<string, string> = new Map([['gbk', 'gb18030']])

/** The one name of an encoding for all its labels (`cp1251` → `windows-1251`); `null` for a label that nobody knows. */
export function encodingName(label: string): string | null {
  const key = label.trim().toLowerCase()
  const own = vietnamese.get(key)
  if (own !== undefined) return own
  try {
    const { encoding } = new TextDecoder(key)
    return encoding === 'replacement' || encoding === 'x-user-defined' ? null : (wider.get(encoding) ?? encoding)
  } catch {
    return null
  }
}

/**
 * Decodes strictly: `null` as soon as one byte has no meaning in the encoding. The mark at the beginning is taken off.
 * `open` lets the bytes end within a character, as those of a sample may.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string, open = false): string | null {
  if (vietnamese.has(encoding)) {
    const text = iconv.decode(bytes, encoding)
    return text.includes('\ufffd') ? null : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open })
  } catch {
    return null
  }
}
