import type { Language } from '../../engine/language.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'

/** What a language without spaces writes the sounds of foreign names with, and what ends its names. */
export interface NameSounds {
  /** 1 where a unit writes a sound. */
  readonly transcription: Uint8Array
  /** Words that end names, by their first unit. */
  readonly stops: readonly (readonly string[] | undefined)[]
}

const made = new Map<string, NameSounds>()

/** The sounds of a language; null where spaces part its words. */
export function soundsOf(language: Language): NameSounds | null {
  if (!language.names) return null
  let known = made.get(language.code)
  if (!known) {
    const transcription = new Uint8Array(0x10000)
    for (const char of language.names.transcription) transcription[char.charCodeAt(0)] = 1
    const stops = Array.from({ length: 0x10000 }, (): string[] | undefined => undefined)
    for (const stop of language.names.stops) (stops[stop.charCodeAt(0)] ??= []).push(stop)
    known = { transcription, stops }
    made.set(language.code, known)
  }
  return known
}

/** True when a token writes a sound of foreign names and ends none. */
export const isSoundAt = (page: Page, sentence: Sentence, token: number, sounds: NameSounds): boolean =>
  token < sentence.endToken &&
  page.tokens.type[token] === TokenType.han &&
  sounds.transcription[page.folded.charCodeAt(page.tokens.start[token]!)] === 1 &&
  !stopsAt(page.folded, page.tokens.start[token]!, sounds)

/** The mark between the parts of a foreign name. */
export const isDot = (char: string | undefined): boolean => char === '·'

/** 科西尼亚克-卡梅什: a hyphen between the sounds of a double name. */
export const isHyphenInside = (page: Page, sentence: Sentence, token: number, sounds: NameSounds): boolean =>
  page.text[page.tokens.start[token]!] === '-' &&
  token > sentence.firstToken + 1 &&
  isSoundAt(page, sentence, token - 2, sounds) &&
  isSoundAt(page, sentence, token - 1, sounds) &&
  isSoundAt(page, sentence, token + 1, sounds) &&
  isSoundAt(page, sentence, token + 2, sounds)

/** True when a word that ends a name begins at an offset of the folded text. */
export function stopsAt(folded: string, at: number, { stops }: NameSounds): boolean {
  const candidates = at < folded.length ? stops[folded.charCodeAt(at)] : undefined
  if (candidates === undefined) return false
  for (let n = 0; n < candidates.length; n++)
    if (candidates[n]!.length === 1 || folded.startsWith(candidates[n]!, at)) return true
  return false
}

/** A whole word that ends names does not begin one either, whatever its first character writes elsewhere (`高度评价`, `特别会议`). */
export function opensWord(folded: string, at: number, { stops }: NameSounds): boolean {
  const candidates = at < folded.length ? stops[folded.charCodeAt(at)] : undefined
  if (candidates === undefined) return false
  for (let n = 0; n < candidates.length; n++)
    if (candidates[n]!.length >= 2 && folded.startsWith(candidates[n]!, at)) return true
  return false
}

/** A character that both ends names and writes sounds goes on when another sound follows it (`于` in 于尔根, `通` in 通伦). */
export function isSoundInside(folded: string, at: number, sounds: NameSounds): boolean {
  const next = folded.charCodeAt(at + 1)
  return (
    sounds.transcription[next] === 1 &&
    !stopsAt(folded, at + 1, sounds) &&
    !sounds.stops[folded.charCodeAt(at)]!.includes(folded[at]!)
  )
}
