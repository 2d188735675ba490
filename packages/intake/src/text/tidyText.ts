/**
 * Runs of marks longer than any writing has are broken by a combining grapheme joiner, as Unicode's stream-safe format does:
 * putting a long run in order takes time that grows with its square.
 */
const endlessMarks = /\p{M}{30}(?=\p{M})/gu

/**
 * Text as the register keeps it: NFC, well-formed UTF-16, lines ended by `\n`, no control characters but `\t` and `\n`.
 * Zero-width characters and writing-direction marks stay: they carry meaning in names, and offsets count them.
 */
export function tidyText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replace(/^\ufeff+/, '')
    .toWellFormed()
    .replaceAll(endlessMarks, '$&\u034f')
    .normalize('NFC')
}

/** A title, or any other text of one line: tidy, blanks collapsed, trimmed; `null` when nothing is left. */
export function tidyLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const line = tidyText(text).replaceAll(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

/** True when there is something to read: a letter or a digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
