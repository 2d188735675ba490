import { languages } from '../languages/index.ts'
import type { Language, Signature } from './language.ts'
import { release, type Units, unitsOf } from './units.ts'

const SAMPLE = 1_500
const scriptNames: readonly Signature['script'][] = ['latin', 'cyrillic', 'han']
// Three counts of at most 1,023 lie in one integer, so that the letters of a line are counted by one sum.
const COUNT_BITS = 10
const MOST_COUNTED = (1 << COUNT_BITS) - 1
const COUNTS = 3
const bitOf = (n: number): number => 1 << (COUNT_BITS * (n % COUNTS))

/** Per UTF-16 unit the script that it is a letter of. */
const scriptTable = new Int32Array(0x10000)
for (const [script, from, to] of [[0, 0x41, 0x5a], [0, 0x61, 0x7a], [0, 0xc0, 0x24f], [0, 0x1e00, 0x1eff], [1, 0x400, 0x52f], [2, 0x3400, 0x9fff], [2, 0xf900, 0xfaff]] as const) scriptTable.fill(bitOf(script), from, to + 1) // prettier-ignore
/** Languages that have letters which no other of their script has, and per unit those whose letter it is, by threes. */
const lettered = languages.filter(({ signature }) => signature.letters !== '')
const letterTables = Array.from({ length: Math.ceil(lettered.length / COUNTS) }, () => new Int32Array(0x10000))
lettered.forEach(({ signature: { letters } }, n) => {
  const table = letterTables[Math.floor(n / COUNTS)]!
  for (const unit of new Set([...(letters + letters.toUpperCase())].map((char) => char.charCodeAt(0))))
    table[unit]! |= bitOf(n)
})
// A Han character says as much as three letters.
const SCRIPT_WEIGHTS = [1, 1, 3]
// A line of a language that has letters of its own has one in ten at least; a foreign name in a short line stays below one in sixteen.
const OWN_SHARE = 1 / 16

/** What was counted last: letters by script, and letters of its own by language. */
const scripts = new Int32Array(COUNTS)
const own = new Int32Array(letterTables.length * COUNTS)

function count(table: Int32Array, counts: Int32Array, n: number, units: Uint16Array, from: number, to: number): void {
  counts.fill(0, n, n + COUNTS)
  for (let start = from; start < to; start += MOST_COUNTED) {
    const end = Math.min(to, start + MOST_COUNTED)
    let sum = 0
    for (let i = start; i < end; i++) sum += table[units[i]!]!
    for (let k = 0; k < COUNTS; k++) counts[n + k]! += (sum >> (COUNT_BITS * k)) & MOST_COUNTED
  }
}

const countScripts = (units: Uint16Array, from: number, to: number): void =>
  count(scriptTable, scripts, 0, units, from, to)
const countLetters = (units: Uint16Array, from: number, to: number): void =>
  letterTables.forEach((table, n) => count(table, own, n * COUNTS, units, from, to))

/** The script of which most was counted; null where there was none. */
function mostUsedScript(): { script: Signature['script']; count: number; weight: number } | null {
  let best = 0
  for (let s = 1; s < scripts.length; s++)
    if (scripts[s]! * SCRIPT_WEIGHTS[s]! > scripts[best]! * SCRIPT_WEIGHTS[best]!) best = s
  const count = scripts[best]!
  return count === 0 ? null : { script: scriptNames[best]!, count, weight: count * SCRIPT_WEIGHTS[best]! }
}

const byScript = new Map(
  scriptNames.map((script) => [script, languages.filter(({ signature }) => signature.script === script)]),
)

/** The candidate whose own letters were counted; undefined where none's were. */
function byLetters(count: number, candidates: readonly Language[]): Language | undefined {
  return candidates.find((language) => {
    const n = lettered.indexOf(language)
    return n >= 0 && own[n]! > count * OWN_SHARE
  })
}

/**
 * Language of a text, by script, then by letters that only one language of the script has, then by common words. Only
 * the first 1,500 units are looked at.
 * @returns ISO 639-1 code, or null where no letter of a known script stands.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const units = unitsOf(sample)
  const code = codeOf(sample, units.plain)
  release(units)
  return code
}

function codeOf(sample: string, units: Uint16Array): string | null {
  countScripts(units, 0, sample.length)
  const most = mostUsedScript()
  if (!most) return null
  const candidates = byScript.get(most.script)!
  if (candidates.length < 2) return candidates[0]?.code ?? null
  countLetters(units, 0, sample.length)
  const told = byLetters(most.count, candidates)
  if (told) return told.code
  const words = new Set(sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
  const score = (language: Language): number => language.signature.words.filter((word) => words.has(word)).length
  return candidates.reduce((best, next) =>
    score(next) > score(best) ||
    (score(next) === score(best) && !next.signature.letters && best.signature.letters !== '')
      ? next
      : best,
  ).code
}

// Of one-language documents most lines are too short to tell; only a line this long may differ from its document.
const TELLING_LETTERS = 32

/** Language of one line of a document in language `main`; `main` unless the line is long enough and its script or letters say otherwise. */
export function languageOfLine({ plain }: Units, from: number, to: number, main: Language): Language {
  countScripts(plain, from, to)
  const most = mostUsedScript()
  if (!most || most.weight < TELLING_LETTERS) return main
  const candidates = byScript.get(most.script)!
  if (candidates.length < 2) return candidates[0] ?? main
  countLetters(plain, from, to)
  const unlettered =
    main.signature.script === most.script && !main.signature.letters
      ? main
      : candidates.find((language) => !language.signature.letters)
  return byLetters(most.count, candidates) ?? unlettered ?? main
}
