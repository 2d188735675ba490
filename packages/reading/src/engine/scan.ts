import { type CompiledLexicon, type Edges, isCapital, NO_SYMBOLS, type Step, Symbols, type WordSymbols } from './words.ts'
import { NumberForm, type Numbers } from './numbers.ts'
import { type Tokens, TokenType } from './tokens.ts'

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
  const symbols: WordSymbols[] = new Array(to - from)
  for (let i = from; i < to; i++) symbols[i - from] = tokens.type[i] === TokenType.han && tokens.end[i]! - tokens.start[i]! === 1 ? lexicon.symbolsOfUnit(folded.charCodeAt(tokens.start[i]!)) : lexicon.symbolsOf(folded.slice(tokens.start[i], tokens.end[i]))
  return symbols
}

/**
 * Finds every row of a lexicon in stretches of one text's tokens: at each token the longest row of each type, then
 * leftmost first within a type. Rows of different types may overlap, so a long name never hides a short one of another
 * type. Time is linear in the tokens; the factor is bounded by the lexicon's longest pattern.
 */
export class Scanner {
  readonly #found: Map<string, Mark[]>
  readonly #lexicon: CompiledLexicon
  readonly #tokens: Tokens
  readonly #numbers: Numbers
  readonly #text: string
  /** Lists of `#found` by type id, and per type the token up to which its last mark reaches. */
  readonly #lists: (Mark[] | undefined)[]
  readonly #openUntil: Int32Array
  readonly #settles: readonly boolean[]
  #symbols: readonly WordSymbols[] = []
  #from = 0
  #to = 0
  /** Rows that match from the token at hand: parallel, `#hits` of them. */
  #hits = 0
  readonly #hitTypes: number[] = []
  readonly #hitPayloads: string[] = []
  readonly #hitEnds: number[] = []
  readonly #hitCaptures: (readonly number[])[] = []
  readonly #path: number[] = []

  constructor(found: Map<string, Mark[]>, lexicon: CompiledLexicon, tokens: Tokens, numbers: Numbers, text: string) {
    this.#found = found
    this.#lexicon = lexicon
    this.#tokens = tokens
    this.#numbers = numbers
    this.#text = text
    this.#lists = new Array(lexicon.types.length)
    this.#openUntil = new Int32Array(lexicon.types.length)
    this.#settles = lexicon.types.map((type) => !UNSETTLED.has(type))
  }

  /** Scans the tokens `[from, to)`, which hold no line end; `symbols[0]` is of token `from`. */
  scan(symbols: readonly WordSymbols[], from: number, to: number): void {
    this.#symbols = symbols
    this.#from = from
    this.#to = to
    const { cardinalEnd, ordinalEnd } = this.#numbers
    for (let i = from; i < to; i++) {
      const { first, firstCapital, exact } = symbols[i - from]!
      const isNumber = cardinalEnd[i]! > 0 || ordinalEnd[i]! > 0
      if (first.length === 0 && firstCapital.length === 0 && exact.length === 0 && !isNumber) continue
      this.#hits = 0
      for (let n = 0; n < first.length; n++) this.#enter(first[n]!, i)
      if (firstCapital.length > 0 && isCapital(this.#text, this.#tokens.start[i]!)) for (let n = 0; n < firstCapital.length; n++) this.#enter(firstCapital[n]!, i)
      const root = this.#lexicon.edges[0]
      if (root !== undefined) {
        if (exact.length > 0) this.#visitExact(root, exact, i)
        if (isNumber) this.#visitNumber(root, i)
      }
      if (this.#hits > 0) this.#settle(i)
    }
  }

  #enter({ node, captures }: Step, at: number): void {
    if (captures) this.#path.push(at)
    this.#visit(node, at + 1)
    if (captures) this.#path.pop()
  }

  #visit(node: number, at: number): void {
    const endings = this.#lexicon.endings[node]
    if (endings !== undefined)
      for (let n = 0; n < endings.length; n++) {
        const { type, payload } = endings[n]!
        this.#hitTypes[this.#hits] = type
        this.#hitPayloads[this.#hits] = payload
        this.#hitEnds[this.#hits] = at
        this.#hitCaptures[this.#hits++] = this.#path.length > 0 ? this.#path.slice() : NO_CAPTURES
      }
    if (at >= this.#to) return
    const edges = this.#lexicon.edges[node]
    if (edges === undefined) return
    const symbols = this.#symbols[at - this.#from]!
    if (symbols !== NO_SYMBOLS) {
      const { any, capital, exact } = symbols
      for (let n = 0; n < any.length; n++) this.#step(edges, any[n]!, at, at + 1)
      if (capital.length > 0 && isCapital(this.#text, this.#tokens.start[at]!)) for (let n = 0; n < capital.length; n++) this.#step(edges, capital[n]!, at, at + 1)
      if (exact.length > 0) this.#visitExact(edges, exact, at)
    }
    if (this.#numbers.cardinalEnd[at]! > 0 || this.#numbers.ordinalEnd[at]! > 0) this.#visitNumber(edges, at)
  }

  #visitExact(edges: Edges, exact: WordSymbols['exact'], at: number): void {
    for (let n = 0; n < exact.length; n++) {
      const [spelling, symbol] = exact[n]!
      if (spelling.length === this.#tokens.end[at]! - this.#tokens.start[at]! && this.#text.startsWith(spelling, this.#tokens.start[at])) this.#step(edges, symbol, at, at + 1)
    }
  }

  #visitNumber(edges: Edges, at: number): void {
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

  #step(edges: Edges, symbol: number, at: number, next: number): void {
    let target: number | undefined
    if (edges.map !== null) target = edges.map.get(symbol)
    else {
      const { symbols } = edges
      for (let n = 0; n < symbols.length; n++)
        if (symbols[n] === symbol) {
          target = edges.targets[n]
          break
        }
    }
    if (target === undefined) return
    const captures = symbol < this.#lexicon.firstWord
    if (captures) this.#path.push(at)
    this.#visit(target, next)
    if (captures) this.#path.pop()
  }

  #settle(i: number): void {
    const hits = this.#hits
    for (let n = 0; n < hits; n++) {
      const type = this.#hitTypes[n]!
      if (type < 0) continue
      let best = n
      let others: Alternative[] | undefined
      // The same type further on: few, for few rows match from one token. Of equally long rows the one found first stands.
      for (let m = n + 1; m < hits; m++) {
        if (this.#hitTypes[m] !== type) continue
        this.#hitTypes[m] = -1
        const isLonger = this.#hitEnds[m]! > this.#hitEnds[best]!
        ;(others ??= []).push(this.#alternative(isLonger ? best : m))
        if (isLonger) best = m
      }
      if (this.#settles[type] && i < this.#openUntil[type]!) continue
      if (others !== undefined && others.length > 1) others.sort((a, b) => b.endToken - a.endToken)
      const endToken = this.#hitEnds[best]!
      this.#openUntil[type] = endToken
      this.#listOf(type).push({
        type: this.#lexicon.types[type]!,
        payload: this.#hitPayloads[best]!,
        start: this.#tokens.start[i]!,
        end: this.#tokens.end[endToken - 1]!,
        firstToken: i,
        endToken,
        captures: this.#hitCaptures[best]!,
        others: others ?? NO_OTHERS,
      })
    }
  }

  #alternative(hit: number): Alternative {
    return { payload: this.#hitPayloads[hit]!, endToken: this.#hitEnds[hit]!, captures: this.#hitCaptures[hit]! }
  }

  #listOf(type: number): Mark[] {
    let list = this.#lists[type]
    if (list === undefined) {
      const name = this.#lexicon.types[type]!
      list = this.#found.get(name) ?? []
      this.#found.set(name, list)
      this.#lists[type] = list
    }
    return list
  }
}
