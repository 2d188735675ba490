import { type CompiledLexicon, isCapital, Symbols, type WordSymbols } from './words.ts'
import { NumberForm, type Numbers } from './numbers.ts'
import type { Tokens } from './tokens.ts'

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

/** One word's symbols per token of `[from, to)`; line ends have none. */
export function symbolsIn(lexicon: CompiledLexicon, tokens: Tokens, folded: string, from: number, to: number): WordSymbols[] {
  const symbols: WordSymbols[] = []
  for (let i = from; i < to; i++) symbols.push(lexicon.symbolsOf(folded.slice(tokens.start[i], tokens.end[i])))
  return symbols
}

/**
 * Finds every row of a lexicon in the tokens `[from, to)`, which hold no line end: at each token the longest row of each
 * type, then leftmost first within a type. Rows of different types may overlap, so a long name never hides a short one
 * of another type. Time is linear in the tokens; the factor is bounded by the lexicon's longest pattern.
 */
export function scan(found: Map<string, Mark[]>, lexicon: CompiledLexicon, tokens: Tokens, numbers: Numbers, symbols: readonly WordSymbols[], text: string, from: number, to: number): void {
  new Scan(found, lexicon, tokens, numbers, symbols, text, from, to).run()
}

class Scan {
  readonly #found: Map<string, Mark[]>
  readonly #lexicon: CompiledLexicon
  readonly #tokens: Tokens
  readonly #numbers: Numbers
  readonly #symbols: readonly WordSymbols[]
  readonly #text: string
  readonly #from: number
  readonly #to: number
  /** Rows that end somewhere after the token at hand, by type; only the types in `#reached` are filled. */
  readonly #candidates = new Map<number, Alternative[]>()
  readonly #openUntil = new Map<number, number>()
  readonly #path: number[] = []

  constructor(found: Map<string, Mark[]>, lexicon: CompiledLexicon, tokens: Tokens, numbers: Numbers, symbols: readonly WordSymbols[], text: string, from: number, to: number) {
    this.#found = found
    this.#lexicon = lexicon
    this.#tokens = tokens
    this.#numbers = numbers
    this.#symbols = symbols
    this.#text = text
    this.#from = from
    this.#to = to
  }

  run(): void {
    for (let i = this.#from; i < this.#to; i++) {
      this.#visit(0, i)
      if (this.#candidates.size > 0) this.#settle(i)
    }
  }

  #visit(node: number, at: number): void {
    const endings = this.#lexicon.endings[node]
    if (endings)
      for (const { type, payload } of endings) {
        const alternative = { payload, endToken: at, captures: this.#path.length > 0 ? [...this.#path] : NO_CAPTURES }
        const list = this.#candidates.get(type)
        if (list) list.push(alternative)
        else this.#candidates.set(type, [alternative])
      }
    if (at >= this.#to) return
    const edges = this.#lexicon.edges[node]!
    if (edges.size === 0) return
    const { any, capital, exact } = this.#symbols[at - this.#from]!
    for (let n = 0; n < any.length; n++) this.#step(edges, any[n]!, at, at + 1)
    if (capital.length > 0 && isCapital(this.#text, this.#tokens.start[at]!)) for (let n = 0; n < capital.length; n++) this.#step(edges, capital[n]!, at, at + 1)
    for (let n = 0; n < exact.length; n++) {
      const [spelling, symbol] = exact[n]!
      if (spelling.length === this.#tokens.end[at]! - this.#tokens.start[at]! && this.#text.startsWith(spelling, this.#tokens.start[at])) this.#step(edges, symbol, at, at + 1)
    }
    const { cardinalEnd, bareEnd, ordinalEnd, form } = this.#numbers
    const cardinal = cardinalEnd[at]!
    if (cardinal > 0) {
      if (form[at] !== NumberForm.words) {
        this.#step(edges, Symbols.number, at, cardinal)
        if (bareEnd[at] !== cardinal) this.#step(edges, Symbols.number, at, bareEnd[at]!)
      }
      this.#step(edges, Symbols.cardinal, at, cardinal)
    }
    if (ordinalEnd[at]! > 0) this.#step(edges, Symbols.ordinal, at, ordinalEnd[at]!)
  }

  #step(edges: ReadonlyMap<number, number>, symbol: number, at: number, next: number): void {
    const target = edges.get(symbol)
    if (target === undefined) return
    const captures = symbol < this.#lexicon.firstWord
    if (captures) this.#path.push(at)
    this.#visit(target, next)
    if (captures) this.#path.pop()
  }

  #settle(i: number): void {
    for (const [type, list] of this.#candidates) {
      const name = this.#lexicon.types[type]!
      if (!UNSETTLED.has(name) && i < (this.#openUntil.get(type) ?? -1)) continue
      if (list.length > 1) list.sort((a, b) => b.endToken - a.endToken)
      const best = list[0]!
      this.#openUntil.set(type, best.endToken)
      let marks = this.#found.get(name)
      if (!marks) this.#found.set(name, (marks = []))
      marks.push({
        type: name,
        payload: best.payload,
        start: this.#tokens.start[i]!,
        end: this.#tokens.end[best.endToken - 1]!,
        firstToken: i,
        endToken: best.endToken,
        captures: best.captures,
        others: list.length > 1 ? list.slice(1) : NO_OTHERS,
      })
    }
    this.#candidates.clear()
  }
}
