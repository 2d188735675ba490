import { languages } from '../languages/index.ts'
import type { Language, Signature } from './language.ts'

const SAMPLE = 1_500
const scriptNames: readonly Signature['script'][] = ['latin', 'cyrillic', 'han']
const SCRIPT_BITS = 3
/** Per UTF-16 unit 1 + its index in `scriptNames`, 0 for all else; above that a bit for each language that alone of its script has the letter. */
const letterTable = new Uint32Array(0x10000)
for (const [script, from, to] of [[1, 0x41, 0x5a], [1, 0x61, 0x7a], [1, 0xc0, 0x24f], [1, 0x1e00, 0x1eff], [2, 0x400, 0x52f], [3, 0x3400, 0x9fff], [3, 0xf900, 0xfaff]] as const) letterTable.fill(script, from, to + 1) // prettier-ignore
languages.forEach(({ signature: { letters } }, n) => {
  for (const char of letters + letters.toUpperCase()) letterTable[char.charCodeAt(0)]! |= 4 << n
})
// A Han character says as much as three letters.
const SCRIPT_WEIGHTS = [1, 1, 3]
// A line of a language that has letters of its own has one in ten at least; a foreign name in a short line stays below one in sixteen.
const OWN_SHARE = 1 / 16

/** What was counted last: letters by script, and letters of its own by language. */
const scripts = new Int32Array(scriptNames.length)
const own = new Int32Array(languages.length)

function countLetters(text: string, from: number, to: number): void {
  own.fill(0)
  let latin = 0
  let cyrillic = 0
  let han = 0
  for (let i = from; i < to; i++) {
    const bits = letterTable[text.charCodeAt(i)]!
    const script = bits & SCRIPT_BITS
    if (script === 1) latin++
    else if (script === 2) cyrillic++
    else if (script === 3) han++
    for (let rest = bits >> 2, n = 0; rest > 0; rest >>= 1, n++) own[n]! += rest & 1
  }
  scripts.set([latin, cyrillic, han])
}

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
  return candidates.find((language) => own[languages.indexOf(language)]! > count * OWN_SHARE)
}

/**
 * Language of a text, by script, then by letters that only one language of the script has, then by common words. Only
 * the first 1,500 units are looked at.
 * @returns ISO 639-1 code, or null where no letter of a known script stands.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  countLetters(sample, 0, sample.length)
  const most = mostUsedScript()
  if (!most) return null
  const candidates = byScript.get(most.script)!
  if (candidates.length < 2) return candidates[0]?.code ?? null
  const lettered = byLetters(most.count, candidates)
  if (lettered) return lettered.code
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
export function languageOfLine(text: string, from: number, to: number, main: Language): Language {
  countLetters(text, from, to)
  const most = mostUsedScript()
  if (!most || most.weight < TELLING_LETTERS) return main
  const candidates = byScript.get(most.script)!
  if (candidates.length < 2) return candidates[0] ?? main
  const plain =
    main.signature.script === most.script && !main.signature.letters
      ? main
      : candidates.find((language) => !language.signature.letters)
  return byLetters(most.count, candidates) ?? plain ?? main
}
