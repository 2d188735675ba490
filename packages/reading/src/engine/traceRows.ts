import type { WordList } from '../findings.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Page } from './page.ts'
import { MarkCollector } from './markCollector.ts'
import { Scanner } from './scan.ts'
import { release, unitsOf } from './units.ts'
import { type CompiledLexicon, compile } from './words.ts'
import { corrected } from './wordList.ts'

/** Gives the pattern, as a language's file has it, by which a row was found; null where it cannot be told. */
export type RowTracer = (type: string, payload: string | null, firstToken: number, endToken: number) => string | null

const SEPARATOR = '\u0001'
const NO_LISTS: readonly WordList[] = []
const traced = new WeakMap<readonly WordList[], Map<string, CompiledLexicon>>()

/**
 * Scans a page once more with every pattern as a payload of its own. The reader itself does not carry patterns through
 * the scan: only who asks where a finding comes from pays for them.
 */
export function traceRows(page: Page): RowTracer {
  const { tokens, numbers, text } = page
  const units = unitsOf(text)
  const wordLists = page.knowledge.wordLists ?? NO_LISTS
  const words = new Int32Array(tokens.count)
  const found = new MarkCollector(tokens.count)
  const scanners = new Map<Language, { scanner: Scanner; lexicon: CompiledLexicon }>()
  for (const { language, firstToken, endToken } of page.blocks) {
    let known = scanners.get(language)
    if (!known) {
      const lexicon = tracedLexicon(language, wordLists)
      scanners.set(language, (known = { lexicon, scanner: new Scanner(found, lexicon, tokens, words, numbers, text) }))
    }
    known.lexicon.forms.find(words, tokens, units, firstToken, endToken)
    known.scanner.scan(firstToken, endToken)
  }
  release(units)
  const patterns = new Map<string, string>()
  const note = (type: string, payload: string, firstToken: number, endToken: number): void => {
    const [own = '', pattern = ''] = payload.split(SEPARATOR)
    for (const key of [keyOf(type, own, firstToken, endToken), keyOf(type, null, firstToken, endToken)])
      if (!patterns.has(key)) patterns.set(key, pattern)
  }
  for (const marks of found.sorted(tokens).values())
    for (const mark of marks) {
      note(mark.type, mark.payload, mark.firstToken, mark.endToken)
      for (const other of mark.others) note(mark.type, other.payload, mark.firstToken, other.endToken)
    }
  return (type, payload, firstToken, endToken) => patterns.get(keyOf(type, payload, firstToken, endToken)) ?? null
}

const keyOf = (type: string, payload: string | null, firstToken: number, endToken: number): string =>
  `${type}${SEPARATOR}${payload ?? SEPARATOR}${SEPARATOR}${firstToken}${SEPARATOR}${endToken}`

function tracedLexicon(language: Language, wordLists: readonly WordList[]): CompiledLexicon {
  let byCode = traced.get(wordLists)
  if (!byCode) traced.set(wordLists, (byCode = new Map()))
  let lexicon = byCode.get(language.code)
  if (!lexicon) byCode.set(language.code, (lexicon = compile(patternsAsPayloads(corrected(language, wordLists)))))
  return lexicon
}

/** The order of rows stays as it was, since it settles ties. */
function patternsAsPayloads(lexicon: Lexicon): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([type, payloads]) => [
      type,
      Object.fromEntries(
        Object.entries(payloads).flatMap(([payload, patterns]) =>
          patterns.map((pattern) => [`${payload}${SEPARATOR}${pattern}`, [pattern]]),
        ),
      ),
    ]),
  )
}
