import { languages } from '../languages/index.ts'
import type { Language, Signature } from './language.ts'

const SAMPLE = 1_500
const scriptNames: readonly Signature['script'][] = ['latin', 'cyrillic', 'han']
/** Per UTF-16 unit 1 + its index in `scriptNames`, 0 for all else. */
const scriptTable = new Uint8Array(0x10000)
for (const [script, from, to] of [[1, 0x41, 0x5a], [1, 0x61, 0x7a], [1, 0xc0, 0x24f], [1, 0x1e00, 0x1eff], [2, 0x400, 0x52f], [3, 0x3400, 0x9fff], [3, 0xf900, 0xfaff]] as const) scriptTable.fill(script, from, to + 1) // prettier-ignore
// A Han character says as much as three letters.
const SCRIPT_WEIGHTS = [1, 1, 3]
// A line of a language that has letters of its own has one in ten at least; a foreign name in a short line stays below one in sixteen.
const OWN_SHARE = 1 / 16

const ownLetters = new Map<string, Uint8Array>()
/** Units of the letters that only this language of its script has, both cases. */
function ownLettersOf(language: Language): Uint8Array {
  let table = ownLetters.get(language.code)
  if (!table) {
    table = new Uint8Array(0x10000)
    for (const char of language.signature.letters + language.signature.letters.toUpperCase()) table[char.charCodeAt(0)] = 1
    ownLetters.set(language.code, table)
  }
  return table
}

function mostUsedScript(text: string, from: number, to: number): { script: Signature['script']; count: number } | null {
  const counts = [0, 0, 0]
  for (let i = from; i < to; i++) {
    const script = scriptTable[text.charCodeAt(i)]!
    if (script > 0) counts[script - 1]!++
  }
  let best = 0
  for (let s = 1; s < counts.length; s++) if (counts[s]! * SCRIPT_WEIGHTS[s]! > counts[best]! * SCRIPT_WEIGHTS[best]!) best = s
  return counts[best] === 0 ? null : { script: scriptNames[best]!, count: counts[best]! }
}

/** The candidate whose own letters the stretch has; undefined where it has none's. */
function byLetters(text: string, from: number, to: number, count: number, candidates: readonly Language[]): Language | undefined {
  return candidates.find((language) => {
    if (!language.signature.letters) return false
    const table = ownLettersOf(language)
    let own = 0
    for (let i = from; i < to; i++) own += table[text.charCodeAt(i)]!
    return own > count * OWN_SHARE
  })
}

/**
 * Language of a text, by script, then by letters that only one language of the script has, then by common words. Only
 * the first 1,500 units are looked at.
 * @returns ISO 639-1 code, or null where no letter of a known script stands.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const most = mostUsedScript(sample, 0, sample.length)
  if (!most) return null
  const candidates = languages.filter((language) => language.signature.script === most.script)
  if (candidates.length < 2) return candidates[0]?.code ?? null
  const lettered = byLetters(sample, 0, sample.length, most.count, candidates)
  if (lettered) return lettered.code
  const words = new Set(sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
  const score = (language: Language): number => language.signature.words.filter((word) => words.has(word)).length
  return candidates.reduce((best, next) => (score(next) > score(best) || (score(next) === score(best) && !next.signature.letters && best.signature.letters !== '') ? next : best)).code
}

// Of one-language documents most lines are too short to tell; only a line this long may differ from its document.
const TELLING_LETTERS = 32

/** Language of one line of a document in language `main`; `main` unless the line is long enough and its script or letters say otherwise. */
export function languageOfLine(text: string, from: number, to: number, main: Language): Language {
  const most = mostUsedScript(text, from, to)
  if (!most || most.count * SCRIPT_WEIGHTS[scriptNames.indexOf(most.script)]! < TELLING_LETTERS) return main
  const candidates = languages.filter((language) => language.signature.script === most.script)
  if (candidates.length < 2) return candidates[0] ?? main
  const plain = main.signature.script === most.script && !main.signature.letters ? main : candidates.find((language) => !language.signature.letters)
  return byLetters(text, from, to, most.count, candidates) ?? plain ?? main
}
