import { simplified, traditional } from '../generated/traditionalToSimplified.ts'

/** What a UTF-16 unit is to the tokeniser. */
export const CharClass = { space: 0, newline: 1, letter: 2, han: 3, digit: 4, punctuation: 5, ignorable: 6 } as const

const UNITS = 0x10000

/** Every UTF-16 unit to the one unit it is compared as: lower case, simplified, half width, plain space and dash. */
export const foldTable: Uint16Array = buildFoldTable()
/** 1 for every UTF-16 unit that is an upper-case letter. */
export const capitalTable: Uint8Array = Uint8Array.from({ length: UNITS }, (_, unit) =>
  String.fromCharCode(unit) === String.fromCharCode(unit).toLowerCase() ? 0 : 1,
)
/** Every UTF-16 unit to its {@link CharClass}. Surrogates count as letters, so that a pair is never torn. */
export const classTable: Uint8Array = buildClassTable()

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) {
    const char = String.fromCharCode(unit)
    // Compatibility forms (full width, Kangxi radicals, ligatures) only where one unit stays one unit.
    const compatible = char.normalize('NFKC')
    const one = compatible.length === 1 ? compatible : char
    const lower = one.toLowerCase()
    table[unit] = (lower.length === 1 ? lower : one).charCodeAt(0)
  }
  const alike: Record<string, string> = {
    ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f',
    '-': '‐‑‒–—―−﹣',
    '"': '“”„‟«»「」『』〝〞＂',
    "'": '‘’‚‛ʼ′`´',
    е: 'ёЁ',
    // Older Vietnamese text has the Icelandic letter, which looks the same as a capital.
    đ: 'Ðð',
    '\n': '\r\u0085\u2028\u2029',
    ',': '、，',
    '.': '。．',
    '·': '•・‧∙⋅',
  }
  for (const [to, from] of Object.entries(alike)) for (const char of from) table[char.charCodeAt(0)] = to.charCodeAt(0)
  // The full stop of Chinese stays itself: it ends a sentence where a half-width point may not.
  table['。'.charCodeAt(0)] = '。'.charCodeAt(0)
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i)
  return table
}

function buildClassTable(): Uint8Array {
  const table = new Uint8Array(UNITS)
  const han = /\p{Script=Han}/u
  const letter = /[\p{L}\p{M}]/u
  const digit = /\p{Nd}/u
  const space = /\p{White_Space}/u
  const ignorable = /[\p{Cf}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u
  for (let unit = 0; unit < UNITS; unit++) {
    const char = String.fromCharCode(unit)
    const folded = String.fromCharCode(foldTable[unit]!)
    table[unit] =
      unit >= 0xd800 && unit <= 0xdfff
        ? CharClass.letter
        : folded === '\n'
          ? CharClass.newline
          : ignorable.test(char) || (unit >= 0xfe00 && unit <= 0xfe0f)
            ? CharClass.ignorable
            : space.test(char)
              ? CharClass.space
              : digit.test(folded)
                ? CharClass.digit
                : char === '々' || char === '〇' || han.test(char)
                  ? CharClass.han
                  : letter.test(char)
                    ? CharClass.letter
                    : CharClass.punctuation
  }
  return table
}

const CHUNK = 8192
const chunk = new Uint16Array(CHUNK)

/** The text as it is compared: same length, unit for unit, so that every offset into it is an offset into the text. */
export function fold(text: string): string {
  const { length } = text
  const parts: string[] = []
  for (let at = 0; at < length; at += CHUNK) {
    const to = Math.min(length, at + CHUNK)
    for (let i = at; i < to; i++) chunk[i - at] = foldTable[text.charCodeAt(i)]!
    parts.push(stringOf(chunk, 0, to - at))
  }
  return parts.length === 1 ? parts[0]! : parts.join('')
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
// What the decoder reads is the memory of a list of units, which is little-endian wherever scripts run today.
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const SURROGATES = 0xd800
const SURROGATE_MASK = 0xf800

/** The units `[from, to)` of a list as a string. */
export function stringOf(units: Uint16Array<ArrayBuffer>, from: number, to: number): string {
  let isDecodable = isLittleEndian
  for (let i = from; i < to; i++) if ((units[i]! & SURROGATE_MASK) === SURROGATES) isDecodable = false
  // The decoder is several times faster, but would mend a lone surrogate.
  if (isDecodable) return decoder.decode(units.subarray(from, to))
  const parts: string[] = []
  for (let at = from; at < to; at += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(at, Math.min(to, at + CHUNK)) as unknown as number[]))
  return parts.join('')
}

const TONES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // prettier-ignore
const newStyleTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?=$)/

/** A folded word as the lexicon knows it: without invisible characters, Vietnamese tone marks where the old spelling sets them. */
export function normalWord(folded: string): string {
  let word = folded
  for (let i = 0; i < word.length; i++) {
    if (classTable[word.charCodeAt(i)] === CharClass.ignorable) {
      word = [...word].filter((c) => classTable[c.charCodeAt(0)] !== CharClass.ignorable).join('')
      break
    }
  }
  return newStyleTone.test(word) ? word.replace(newStyleTone, (pair) => TONES[pair] ?? pair) : word
}
