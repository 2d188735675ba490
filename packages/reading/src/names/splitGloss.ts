import { nominative } from './nominative.ts'
import { sameName } from './sameName.ts'

/** A name and the same name in another script beside it in brackets: `切尔尼申科(Dmitry Chernyshenko)`. */
export interface Gloss {
  readonly name: string
  readonly gloss: string
  /** UTF-16 offsets of the name and of the gloss, without the brackets. */
  readonly nameSpan: readonly [number, number]
  readonly glossSpan: readonly [number, number]
}

const bracket = /[(（]([^()（）\n]{2,60})[)）]/gu
const HAN_NAME = 16
const LATIN_NAME = 80
const MOST_WORDS = 5
/** A text with more brackets than this is no text; what follows is left. */
const MOST_TRIED = 400

const scriptAt = (text: string, at: number): string => {
  const character = text.charAt(at)
  return /\p{Script=Han}/u.test(character)
    ? 'han'
    : /\p{Script=Cyrillic}/u.test(character)
      ? 'cyrillic'
      : /\p{Script=Latin}/u.test(character)
        ? 'latin'
        : 'none'
}

const looksLikeName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,4}$/u.test(text) || /^[\p{Script=Han}·•・]{2,16}$/u.test(text)

/** Beginnings of the name that may stand before an offset, nearest guess of length first. */
const starts = (text: string, end: number): number[] => {
  if (/\p{Script=Han}/u.test(text.charAt(end - 1))) {
    const run = /[\p{Script=Han}·•・]+$/u.exec(text.slice(Math.max(0, end - HAN_NAME), end))?.[0] ?? ''
    const dot = run.search(/[·•・]/u)
    const lengths =
      dot < 0 ? [3, 2, 4, 5, 6, 7, 8] : Array.from({ length: dot }, (_, at) => run.length - dot + at + 1).toReversed()
    return lengths.filter((length) => length <= run.length && length > 1).map((length) => end - length)
  }
  const before = text.slice(Math.max(0, end - LATIN_NAME), end)
  const words = [...before.matchAll(/\p{L}[\p{L}'’.-]*/gu)].slice(-MOST_WORDS)
  const last = words.at(-1)
  if (last === undefined || last.index + last[0].length !== before.length) return []
  const offset = end - before.length
  return words.filter(([word]) => /^\p{Lu}/u.test(word)).map(({ index }) => offset + index)
}

/**
 * Names that a text itself gives in two scripts, the second in brackets after the first, however the role before the name ends:
 * of the ways to cut, the one whose sounds agree. A bracket that agrees with nothing before it yields nothing.
 */
export const splitGloss = (text: string): Gloss[] => {
  const glosses: Gloss[] = []
  let tried = 0
  for (const match of text.matchAll(bracket)) {
    const inside = match[1]!
    const gloss = inside.trim()
    if (!looksLikeName(gloss)) continue
    let end = match.index
    while (end > 0 && /[\s"”»]/u.test(text.charAt(end - 1)) && match.index - end < 3) end--
    const script = scriptAt(text, end - 1)
    if (script === 'none' || script === scriptAt(gloss, 0)) continue
    if (++tried > MOST_TRIED) break
    let found: Gloss | null = null
    let foundRank = 0
    for (const start of starts(text, end)) {
      const name = text.slice(start, end)
      const russian = /\p{Script=Cyrillic}/u.test(name)
      const { verdict } = sameName(russian ? nominative(name, 'ru') : name, gloss)
      const rank = verdict === 'same' ? 2 : verdict === 'likely' ? 1 : 0
      if (rank <= foundRank) continue
      const glossStart = match.index + 1 + inside.indexOf(gloss)
      found = { name, gloss, nameSpan: [start, end], glossSpan: [glossStart, glossStart + gloss.length] }
      foundRank = rank
      if (rank === 2) break
    }
    if (found !== null) glosses.push(found)
  }
  return glosses
}
