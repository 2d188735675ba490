import { type Alternative, type MarkTable, NO_CAPTURES, NO_OTHERS, typeCount, typeNumber } from './marks.ts'
import { type CompiledLexicon, isCapital, NO_SYMBOLS, Symbols, type Trie, type WordSymbols } from './words.ts'
import { NumberForm, type Numbers } from './numbers.ts'
import { type Tokens, TokenType } from './tokens.ts'

export type { Alternative, Mark, Marks } from './marks.ts'

// Types whose reader settles overlaps itself, since it may refuse the longest row.
const UNSETTLED = typeNumber('date')

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
  readonly #found: MarkTable
  readonly #lexicon: CompiledLexicon
  readonly #trie: Trie
  readonly #tokens: Tokens
  readonly #numbers: Numbers
  readonly #text: string
  readonly #source: number
  /** Per type the token up to which its last mark reaches. */
  readonly #openUntil: Int32Array
  #symbols: readonly WordSymbols[] = []
  #from = 0
  #to = 0
  /** The token from which rows are being matched. */
  #at = 0
  /** Rows that match from the token at hand: parallel, `#hits` of them; a row is its place among the trie's endings. */
  #hits = 0
  readonly #hitRows: number[] = []
  readonly #hitEnds: number[] = []
  readonly #hitCaptures: (readonly number[])[] = []
  readonly #path: number[] = []

  constructor(found: MarkTable, lexicon: CompiledLexicon, tokens: Tokens, numbers: Numbers, text: string) {
    this.#found = found
    this.#lexicon = lexicon
    this.#trie = lexicon.trie
    this.#tokens = tokens
    this.#numbers = numbers
    this.#text = text
    this.#source = found.sourceOf(lexicon.trie.endingPayloads)
    this.#openUntil = new Int32Array(typeCount())
  }

  /** Scans the tokens `[from, to)`, which hold no line end; `symbols[0]` is of token `from`. */
  scan(symbols: readonly WordSymbols[], from: number, to: number): void {
    this.#symbols = symbols
    this.#from = from
    this.#to = to
    const { cardinalEnd, ordinalEnd } = this.#numbers
    for (let i = from; i < to; i++) {
      const word = symbols[i - from]!
      const isNumber = cardinalEnd[i]! > 0 || ordinalEnd[i]! > 0
      if (word === NO_SYMBOLS && !isNumber) continue
      const { first, firstCapital, exact, rows } = word
      this.#hits = 0
      this.#at = i
      if (rows !== null && !isNumber && exact.length === 0 && (firstCapital.length === 0 || !isCapital(this.#text, this.#tokens.start[i]!))) {
        // Most words are rows by themselves or none, and go no further.
        if (this.#goesOn(word, i + 1)) for (let n = 0; n < first.length; n++) this.#enter(first[n]!, i, false)
        if (this.#hits === 0) {
          if (rows.length > 0) this.#addAll(rows, i)
          continue
        }
        this.#hits = 0
      }
      for (let n = 0; n < first.length; n++) this.#enter(first[n]!, i, true)
      if (firstCapital.length > 0 && isCapital(this.#text, this.#tokens.start[i]!)) for (let n = 0; n < firstCapital.length; n++) this.#enter(firstCapital[n]!, i, true)
      if (exact.length > 0) this.#visitExact(ROOT, exact, i)
      if (isNumber) this.#visitNumber(ROOT, i)
      if (this.#hits > 0) this.#settle(i)
    }
  }

  /** Tells whether the token behind a word may go on a row that begins with it. */
  #goesOn({ follow }: WordSymbols, at: number): boolean {
    if (follow === 0 || at >= this.#to) return false
    const next = this.#symbols[at - this.#from]!
    return (follow & next.mask) !== 0 || ((follow & NUMBER_MASK) !== 0 && (this.#numbers.cardinalEnd[at]! > 0 || this.#numbers.ordinalEnd[at]! > 0))
  }

  /** The rows of one word, each of a type of its own. */
  #addAll(rows: readonly number[], at: number): void {
    const { endingTypes } = this.#trie
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n]!
      const type = endingTypes[row]!
      if (this.#openUntil[type]! > at) continue
      if (type !== UNSETTLED) this.#openUntil[type] = at + 1
      this.#found.add(type, this.#source, row, at, at + 1, NO_CAPTURES, NO_OTHERS)
    }
  }

  /** Goes on from a node that one word leads to, its own rows included or not; of a captured word the node is told as its complement. */
  #enter(step: number, at: number, isWhole: boolean): void {
    const node = step < 0 ? ~step : step
    if (step < 0) this.#path.push(at)
    if (isWhole) this.#visit(node, at + 1)
    else this.#follow(node, at + 1)
    if (step < 0) this.#path.pop()
  }

  #visit(node: number, at: number): void {
    const { endingFrom, endingTypes } = this.#trie
    for (let row = endingFrom[node]!, to = endingFrom[node + 1]!; row < to; row++) {
      // A mark of the type lies over the token where the rows of this one begin.
      if (this.#openUntil[endingTypes[row]!]! > this.#at) continue
      this.#hitRows[this.#hits] = row
      this.#hitEnds[this.#hits] = at
      this.#hitCaptures[this.#hits++] = this.#path.length > 0 ? this.#path.slice() : NO_CAPTURES
    }
    this.#follow(node, at)
  }

  #follow(node: number, at: number): void {
    const follow = this.#trie.mask[node]!
    if (follow === 0 || at >= this.#to) return
    const symbols = this.#symbols[at - this.#from]!
    if ((symbols.mask & follow) !== 0) {
      const { any, capital, exact } = symbols
      for (let n = 0; n < any.length; n++) this.#step(node, any[n]!, at, at + 1)
      if (capital.length > 0 && isCapital(this.#text, this.#tokens.start[at]!)) for (let n = 0; n < capital.length; n++) this.#step(node, capital[n]!, at, at + 1)
      if (exact.length > 0) this.#visitExact(node, exact, at)
    }
    if ((follow & NUMBER_MASK) !== 0 && (this.#numbers.cardinalEnd[at]! > 0 || this.#numbers.ordinalEnd[at]! > 0)) this.#visitNumber(node, at)
  }

  #visitExact(node: number, exact: WordSymbols['exact'], at: number): void {
    for (let n = 0; n < exact.length; n++) {
      const [spelling, symbol] = exact[n]!
      if (spelling.length === this.#tokens.end[at]! - this.#tokens.start[at]! && this.#text.startsWith(spelling, this.#tokens.start[at])) this.#step(node, symbol, at, at + 1)
    }
  }

  #visitNumber(node: number, at: number): void {
    const { cardinalEnd, bareEnd, ordinalEnd, form } = this.#numbers
    const cardinal = cardinalEnd[at]!
    if (cardinal > 0) {
      if (form[at] !== NumberForm.words) {
        this.#step(node, Symbols.number, at, cardinal)
        if (bareEnd[at] !== cardinal) this.#step(node, Symbols.number, at, bareEnd[at]!)
      }
      this.#step(node, Symbols.cardinal, at, cardinal)
    }
    if (ordinalEnd[at]! > 0) this.#step(node, Symbols.ordinal, at, ordinalEnd[at]!)
  }

  #step(node: number, symbol: number, at: number, next: number): void {
    const target = nodeAfter(this.#trie, node, symbol)
    if (target < 0) return
    if (symbol >= this.#lexicon.firstWord) {
      this.#visit(target, next)
      return
    }
    this.#path.push(at)
    this.#visit(target, next)
    this.#path.pop()
  }

  #settle(i: number): void {
    const hits = this.#hits
    const { endingTypes } = this.#trie
    for (let n = 0; n < hits; n++) {
      const row = this.#hitRows[n]!
      if (row < 0) continue
      const type = endingTypes[row]!
      let best = n
      let others: Alternative[] | undefined
      // The same type further on: few, for few rows match from one token. Of equally long rows the one found first stands.
      for (let m = n + 1; m < hits; m++) {
        const other = this.#hitRows[m]!
        if (other < 0 || endingTypes[other] !== type) continue
        const isLonger = this.#hitEnds[m]! > this.#hitEnds[best]!
        ;(others ??= []).push(this.#alternative(isLonger ? best : m))
        if (isLonger) best = m
        this.#hitRows[m] = ~other
      }
      if (others !== undefined && !isLongestFirst(others)) others.sort(byLength)
      const endToken = this.#hitEnds[best]!
      if (type !== UNSETTLED) this.#openUntil[type] = endToken
      this.#found.add(type, this.#source, this.#rowOf(best), i, endToken, this.#hitCaptures[best]!, others ?? NO_OTHERS)
    }
  }

  #rowOf(hit: number): number {
    const row = this.#hitRows[hit]!
    return row < 0 ? ~row : row
  }

  #alternative(hit: number): Alternative {
    return { payload: this.#trie.endingPayloads[this.#rowOf(hit)]!, endToken: this.#hitEnds[hit]!, captures: this.#hitCaptures[hit]! }
  }
}

function isLongestFirst(others: readonly Alternative[]): boolean {
  for (let n = 1; n < others.length; n++) if (others[n]!.endToken > others[n - 1]!.endToken) return false
  return true
}
const byLength = (a: Alternative, b: Alternative): number => b.endToken - a.endToken

const ROOT = 0
// What marks a node that a number may follow.
const NUMBER_MASK = (1 << Symbols.number) | (1 << Symbols.cardinal) | (1 << Symbols.ordinal)
// Nodes have few edges, or very many.
const A_HANDFUL = 8

/** The node that a symbol leads to; -1 where none does. */
function nodeAfter({ mask, edgeFrom, symbols, targets }: Trie, node: number, symbol: number): number {
  if ((mask[node]! & (1 << (symbol & 31))) === 0) return -1
  let low = edgeFrom[node]!
  let high = edgeFrom[node + 1]!
  while (high - low > A_HANDFUL) {
    const middle = (low + high) >> 1
    if (symbols[middle]! <= symbol) low = middle
    else high = middle
  }
  for (; low < high; low++) if (symbols[low] === symbol) return targets[low]!
  return -1
}
