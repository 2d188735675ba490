import { type CompiledLexicon, isCapital, Symbols, type WordSymbols } from './words.ts'
import { NumberForm, type Numbers } from './numbers.ts'
import { TokenType, type Tokens } from './tokens.ts'

/** A row of the lexicon found in the text. */
export interface Mark {
  readonly type: string
  readonly payload: string
  readonly start: number
  readonly end: number
  /** First token, and the token after the last. */
  readonly firstToken: number
  readonly endToken: number
  /** Tokens at which the pattern's numbers and classes stood, in order. */
  readonly captures: readonly number[]
  /** Other rows of the same type that match from the same token, longest first; for readers that must choose (dates). */
  readonly others: readonly Alternative[]
}

/** What else a mark may be. */
export interface Alternative {
  readonly payload: string
  readonly endToken: number
  readonly captures: readonly number[]
}

/** Marks of one text by type, each list in text order and without overlaps inside a type. */
export type Marks = ReadonlyMap<string, readonly Mark[]>

const NO_CAPTURES: readonly number[] = []
const NO_OTHERS: readonly Alternative[] = []
// Types whose reader settles overlaps itself, since it may refuse the longest row.
const UNSETTLED = new Set(['date'])

/**
 * Finds every row of a lexicon in the tokens `[from, to)`: at each token the longest row of each type, then leftmost
 * first within a type. Rows of different types may overlap, so a long name never hides a short one of another type.
 * Time is linear in the tokens; the factor is bounded by the lexicon's longest pattern.
 */
export function scan(found: Map<string, Mark[]>, lexicon: CompiledLexicon, tokens: Tokens, numbers: Numbers, folded: string, text: string, from: number, to: number): void {
  const symbols: WordSymbols[] = new Array(to - from)
  for (let i = from; i < to; i++) if (tokens.type[i] !== TokenType.newline) symbols[i - from] = lexicon.symbolsOf(folded.slice(tokens.start[i], tokens.end[i]))
  const typeCount = lexicon.types.length
  const candidates: Alternative[][] = Array.from({ length: typeCount }, () => [])
  const settles = lexicon.types.map((type) => !UNSETTLED.has(type))
  const reached: number[] = []
  const openUntil = new Int32Array(typeCount)
  const path: number[] = []

  const visit = (node: number, at: number): void => {
    const endings = lexicon.endings[node]
    if (endings)
      for (const { type, payload } of endings) {
        const list = candidates[type]!
        if (list.length === 0) reached.push(type)
        list.push({ payload, endToken: at, captures: path.length > 0 ? [...path] : NO_CAPTURES })
      }
    if (at >= to || tokens.type[at] === TokenType.newline) return
    const edges = lexicon.edges[node]!
    if (edges.size === 0) return
    const step = (symbol: number, next: number, capture: boolean): void => {
      const target = edges.get(symbol)
      if (target === undefined) return
      if (capture) path.push(at)
      visit(target, next)
      if (capture) path.pop()
    }
    const own = symbols[at - from]!
    for (const symbol of own.any) step(symbol, at + 1, isClassSymbol(lexicon, symbol))
    if (own.capital.length > 0 && isCapital(text, tokens.start[at]!)) for (const symbol of own.capital) step(symbol, at + 1, isClassSymbol(lexicon, symbol))
    for (const [spelling, symbol] of own.exact) if (text.startsWith(spelling, tokens.start[at]) && spelling.length === tokens.end[at]! - tokens.start[at]!) step(symbol, at + 1, false)
    if (numbers.cardinalEnd[at]! > 0) {
      const form = numbers.form[at]!
      if (form !== NumberForm.words) {
        step(Symbols.number, numbers.cardinalEnd[at]!, true)
        if (numbers.bareEnd[at] !== numbers.cardinalEnd[at]) step(Symbols.number, numbers.bareEnd[at]!, true)
      }
      step(Symbols.cardinal, numbers.cardinalEnd[at]!, true)
    }
    if (numbers.ordinalEnd[at]! > 0) step(Symbols.ordinal, numbers.ordinalEnd[at]!, true)
  }

  for (let i = from; i < to; i++) {
    if (tokens.type[i] === TokenType.newline) continue
    visit(0, i)
    for (const type of reached) {
      const list = candidates[type]!
      candidates[type] = []
      if (settles[type] && i < openUntil[type]!) continue
      if (list.length > 1) list.sort((a, b) => b.endToken - a.endToken)
      const best = list[0]!
      openUntil[type] = best.endToken
      const name = lexicon.types[type]!
      let marks = found.get(name)
      if (!marks) found.set(name, (marks = []))
      marks.push({
        type: name,
        payload: best.payload,
        start: tokens.start[i]!,
        end: tokens.end[best.endToken - 1]!,
        firstToken: i,
        endToken: best.endToken,
        captures: best.captures,
        others: list.length > 1 ? list.slice(1) : NO_OTHERS,
      })
    }
    reached.length = 0
  }
}

const isClassSymbol = (lexicon: CompiledLexicon, symbol: number): boolean => lexicon.classSymbols.has(symbol)
