import type { MarkCollector } from './markCollector.ts'
import { typeCount, typeNumber } from './marks.ts'
import { NumberForm, type Numbers } from './numbers.ts'
import type { Tokens } from './tokens.ts'
import { Field, type WordForms } from './wordForms.ts'
import { type CompiledLexicon, Node, Symbols } from './words.ts'

export type { Alternative, Mark, Marks } from './marks.ts'

// Types whose reader settles overlaps itself, since it may refuse the longest row.
const UNSETTLED = typeNumber('date')

/** What a hit holds: a row, its type, the token after it, what it captured as a stretch of a list, the next hit of its type. */
const Hit = { row: 0, type: 1, end: 2, capturesFrom: 3, capturesTo: 4, next: 5 } as const
const HIT = 6

/** Lists of integers that serve one scan with a lexicon after the other. */
interface Workspace {
  readonly openUntil: Int32Array<ArrayBuffer>
  readonly lastOfType: Int32Array<ArrayBuffer>
  hitList: Int32Array<ArrayBuffer>
}
const workspaces = new WeakMap<CompiledLexicon, Workspace>()

function workspaceOf(lexicon: CompiledLexicon): Workspace {
  let workspace = workspaces.get(lexicon)
  if (workspace === undefined) {
    const types = typeCount()
    workspace = {
      openUntil: new Int32Array(types),
      lastOfType: new Int32Array(types),
      hitList: new Int32Array(64 * HIT),
    }
    workspaces.set(lexicon, workspace)
  }
  return workspace
}

/**
 * Finds every row of a lexicon in stretches of one text's tokens: at each token the longest row of each type, then
 * leftmost first within a type. Only one Scanner of a lexicon scans at a time. Rows of different types may overlap, so a long name never hides a short one of another
 * type. Time is linear in the tokens; the factor is bounded by the lexicon's longest pattern.
 */
export class Scanner {
  readonly #found: MarkCollector
  readonly #forms: WordForms
  readonly #nodes: Int32Array
  readonly #firstWord: number
  readonly #tokens: Tokens
  readonly #numbers: Numbers
  readonly #text: string
  readonly #source: number
  readonly #workspace: Workspace
  /** Per type the token up to which its last mark reaches. */
  readonly #openUntil: Int32Array
  /** The record of each token's word. */
  readonly #words: Int32Array
  #records: Int32Array
  #to = 0
  /** The token from which rows are being matched. */
  #at = 0
  /** Rows that match from the token at hand, as {@link HIT} integers each; `#hits` of these integers count. */
  #hits = 0
  #hitList: Int32Array<ArrayBuffer>
  /** Per type its last hit, of this token or one before. */
  readonly #lastOfType: Int32Array
  /** The first hit of each type. */
  readonly #firsts: number[] = []
  #firstCount = 0
  // The lists below are never emptied: only how much of them counts.
  readonly #captured: number[] = []
  #capturedCount = 0
  /** Captured tokens on the way to the node at hand. */
  readonly #path: number[] = []
  #depth = 0
  /** Hits of the type at hand besides the longest. */
  readonly #others: number[] = []

  constructor(
    found: MarkCollector,
    lexicon: CompiledLexicon,
    tokens: Tokens,
    words: Int32Array,
    numbers: Numbers,
    text: string,
  ) {
    this.#found = found
    this.#forms = lexicon.forms
    this.#nodes = lexicon.trie.nodes
    this.#firstWord = lexicon.firstWord
    this.#tokens = tokens
    this.#words = words
    this.#numbers = numbers
    this.#text = text
    this.#source = found.sourceOf(lexicon.trie.payloads)
    this.#workspace = workspaceOf(lexicon)
    this.#openUntil = this.#workspace.openUntil.fill(0)
    this.#lastOfType = this.#workspace.lastOfType
    this.#hitList = this.#workspace.hitList
    this.#records = this.#forms.records
  }

  /** Scans the tokens `[from, to)`, which hold no line end and whose words are known. */
  scan(from: number, to: number): void {
    this.#to = to
    const records = (this.#records = this.#forms.records)
    const words = this.#words
    const { cardinalEnd, ordinalEnd } = this.#numbers
    for (let i = from; i < to; i++) {
      const word = words[i]!
      const isNumber = cardinalEnd[i]! > 0 || ordinalEnd[i]! > 0
      if (word === 0 && !isNumber) continue
      this.#at = i
      this.#hits = 0
      this.#firstCount = 0
      this.#capturedCount = 0
      const to = records[word + Field.rowsEnd]!
      if (isNumber || to < 0) {
        this.#enter(word, i)
        if (isNumber) this.#visitNumber(ROOT, i)
      } else {
        // Most words are rows by themselves or none, and go no further.
        const from = records[word + Field.stepsEnd]!
        if (this.#mayGoOn(records[word + Field.follow]!, i + 1)) this.#goOn(word, i)
        if (this.#hits === 0) this.#addAll(from, to, i)
        else this.#hitAll(from, to, i)
      }
      if (this.#hits > 0) this.#settle(i)
    }
  }

  /** Tells whether the token behind a node may lead on from it. */
  #mayGoOn(follow: number, at: number): boolean {
    if (follow === 0 || at >= this.#to) return false
    return (
      (follow & this.#records[this.#words[at]! + Field.mask]!) !== 0 ||
      ((follow & NUMBER_MASK) !== 0 && (this.#numbers.cardinalEnd[at]! > 0 || this.#numbers.ordinalEnd[at]! > 0))
    )
  }

  /** The rows of several words that begin with a word. */
  #goOn(word: number, at: number): void {
    const records = this.#records
    for (let n = records[word + Field.symbolsEnd]!, to = records[word + Field.stepsEnd]!; n < to; n++) {
      const step = records[n]!
      if (step < 0) this.#path[this.#depth++] = at
      this.#follow(step < 0 ? ~step : step, at + 1)
      if (step < 0) this.#depth--
    }
  }

  /** The rows of one word, each of a type of its own. */
  #addAll(from: number, to: number, at: number): void {
    const records = this.#records
    for (let n = from; n < to; n += 2) {
      const type = records[n + 1]!
      if (this.#openUntil[type]! > at) continue
      if (type !== UNSETTLED) this.#openUntil[type] = at + 1
      this.#found.add(type, records[n]! | this.#source, at, at + 1)
    }
  }

  /** The same rows beside longer ones, which go before them. */
  #hitAll(from: number, to: number, at: number): void {
    const records = this.#records
    for (let n = from; n < to; n += 2) this.#hit(records[n]!, records[n + 1]!, at + 1)
  }

  /** The rows that begin with a word. */
  #enter(word: number, at: number): void {
    const records = this.#records
    for (let n = records[word + Field.symbolsEnd]!, to = records[word + Field.stepsEnd]!; n < to; n++) {
      const step = records[n]!
      if (step < 0) this.#path[this.#depth++] = at
      this.#visit(step < 0 ? ~step : step, at + 1)
      if (step < 0) this.#depth--
    }
    if (records[word + Field.exact]! > 0) this.#visitExact(ROOT, word, at)
  }

  #visit(node: number, at: number): void {
    const nodes = this.#nodes
    const to = nodes[node + Node.edgesFrom]!
    for (let n = node + Node.types, row = nodes[node + Node.firstRow]!; n < to; n++) this.#hit(row++, nodes[n]!, at)
    this.#follow(node, at)
  }

  #hit(row: number, type: number, end: number): void {
    // A mark of the type lies over the token where the rows of this one begin.
    if (this.#openUntil[type]! > this.#at) return
    const hit = this.#hits
    if (hit === this.#hitList.length) this.#hitList = this.#workspace.hitList = grown(this.#hitList)
    const list = this.#hitList
    this.#hits = hit + HIT
    const previous = this.#lastOfType[type]!
    if (previous < hit && list[previous + Hit.type] === type) list[previous + Hit.next] = hit
    else this.#firsts[this.#firstCount++] = hit
    this.#lastOfType[type] = hit
    list[hit + Hit.row] = row
    list[hit + Hit.type] = type
    list[hit + Hit.end] = end
    list[hit + Hit.next] = NONE
    list[hit + Hit.capturesFrom] = this.#capturedCount
    for (let n = 0; n < this.#depth; n++) this.#captured[this.#capturedCount++] = this.#path[n]!
    list[hit + Hit.capturesTo] = this.#capturedCount
  }

  #follow(node: number, at: number): void {
    const follow = this.#nodes[node + Node.mask]!
    if (follow === 0 || at >= this.#to) return
    const word = this.#words[at]!
    const records = this.#records
    if ((records[word + Field.mask]! & follow) !== 0) {
      for (let n = word + Field.symbols, to = records[word + Field.symbolsEnd]!; n < to; n++)
        this.#step(node, records[n]!, at, at + 1)
      if (records[word + Field.exact]! > 0) this.#visitExact(node, word, at)
    }
    if ((follow & NUMBER_MASK) !== 0 && (this.#numbers.cardinalEnd[at]! > 0 || this.#numbers.ordinalEnd[at]! > 0))
      this.#visitNumber(node, at)
  }

  #visitExact(node: number, word: number, at: number): void {
    const exact = this.#forms.exacts[this.#records[word + Field.exact]!]!
    const start = this.#tokens.start[at]!
    for (let n = 0; n < exact.length; n++) {
      const [spelling, symbol] = exact[n]!
      if (spelling.length === this.#tokens.end[at]! - start && this.#text.startsWith(spelling, start))
        this.#step(node, symbol, at, at + 1)
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
    const target = nodeAfter(this.#nodes, node, symbol)
    if (target < 0) return
    if (symbol >= this.#firstWord) {
      this.#visit(target, next)
      return
    }
    this.#path[this.#depth++] = at
    this.#visit(target, next)
    this.#depth--
  }

  #settle(i: number): void {
    const list = this.#hitList
    for (let n = 0; n < this.#firstCount; n++) {
      let best = this.#firsts[n]!
      const type = list[best + Hit.type]!
      let others = 0
      // Of equally long rows the one found first stands.
      for (let hit = list[best + Hit.next]!; hit !== NONE; hit = list[hit + Hit.next]!) {
        const isLonger = list[hit + Hit.end]! > list[best + Hit.end]!
        this.#others[others++] = isLonger ? best : hit
        if (isLonger) best = hit
      }
      const end = list[best + Hit.end]!
      if (type !== UNSETTLED) this.#openUntil[type] = end
      const isPlain = others === 0 && list[best + Hit.capturesFrom] === list[best + Hit.capturesTo]
      this.#found.add(type, isPlain ? this.#rowOf(best) : ~this.#detail(best, others), i, end)
    }
  }

  /** Row of a hit, its lexicon included. */
  #rowOf(hit: number): number {
    return this.#hitList[hit + Hit.row]! | this.#source
  }

  /** Writes down a hit with what it captured and what else it may be, longest first; gives the place. */
  #detail(best: number, others: number): number {
    const found = this.#found
    const place = found.detailsEnd
    found.addDetail(this.#rowOf(best))
    this.#addCaptures(best)
    found.addDetail(others)
    this.#sortOthers(others)
    for (let n = 0; n < others; n++) {
      const hit = this.#others[n]!
      found.addDetail(this.#rowOf(hit))
      found.addDetail(this.#hitList[hit + Hit.end]!)
      this.#addCaptures(hit)
    }
    return place
  }

  /** Longest first, those of one length as they came. They are few. */
  #sortOthers(count: number): void {
    const others = this.#others
    const list = this.#hitList
    for (let n = 1; n < count; n++) {
      const hit = others[n]!
      let at = n
      for (; at > 0 && list[others[at - 1]! + Hit.end]! < list[hit + Hit.end]!; at--) others[at] = others[at - 1]!
      others[at] = hit
    }
  }

  #addCaptures(hit: number): void {
    const from = this.#hitList[hit + Hit.capturesFrom]!
    const to = this.#hitList[hit + Hit.capturesTo]!
    this.#found.addDetail(to - from)
    for (let n = from; n < to; n++) this.#found.addDetail(this.#captured[n]!)
  }
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

const ROOT = 0
/** Behind the last hit of a type. */
const NONE = -1
// What marks a node that a number may follow.
const NUMBER_MASK = (1 << Symbols.number) | (1 << Symbols.cardinal) | (1 << Symbols.ordinal)
// Nodes have few edges, or very many; an edge takes two places.
const A_HANDFUL = 16

/** The node that a symbol leads to; -1 where none does. */
function nodeAfter(nodes: Int32Array, node: number, symbol: number): number {
  if ((nodes[node + Node.mask]! & (1 << (symbol & 31))) === 0) return -1
  let low = nodes[node + Node.edgesFrom]!
  // A number is asked for at the root, whose edges are very many; those of numbers come first.
  if (symbol <= Symbols.ordinal) {
    while (nodes[low]! < symbol) low += 2
    return nodes[low] === symbol ? nodes[low + 1]! : -1
  }
  let high = nodes[node + Node.edgesTo]!
  while (high - low > A_HANDFUL) {
    const middle = low + (((high - low) >> 2) << 1)
    if (nodes[middle]! <= symbol) low = middle
    else high = middle
  }
  for (; low < high; low += 2) if (nodes[low] === symbol) return nodes[low + 1]!
  return -1
}
