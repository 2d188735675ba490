import { CharClass, capitalTable, classTable, fold, normalWord } from './fold.ts'
import type { Lexicon, Row } from './lexicon.ts'
import { rowsOf } from './lexicon.ts'
import { typeNumber } from './marks.ts'
import { type NumberWord, numberWordsOf } from './numberWords.ts'
import { type Exact, maskOf, type RecordOf, WordForms, type WordSymbols } from './wordForms.ts'

/** Symbols with a meaning of their own. */
export const Symbols = { number: 1, cardinal: 2, ordinal: 3 } as const
const FIRST_CLASS = 16

/**
 * What a node of the trie holds. Behind these come, where rows end at it, the number of the first and the type of each,
 * then its edges, symbol and next node in turn with rising symbols: all in one place, since to look at another costs most.
 */
export const Node = {
  /** Bits (symbol mod 32) of what may follow; 0 where nothing does. */
  mask: 0,
  /** Where its edges begin and end. */
  edgesFrom: 1,
  edgesTo: 2,
  /** Of the rows, which have numbers one after the other. */
  firstRow: 3,
  types: 4,
} as const

/** The rows as a tree of symbols; the root is the node at 0. */
export interface Trie {
  readonly nodes: Int32Array
  /** By the number of the row. */
  readonly payloads: readonly string[]
}

interface Ending {
  readonly type: number
  readonly payload: string
}

/** A lexicon made ready: words to symbols, symbols to rows. Built once per language, never changed. */
export interface CompiledLexicon {
  readonly types: readonly string[]
  readonly trie: Trie
  /** Symbols below this one stand for numbers and classes such as `<month>`, whose members are captured. */
  readonly firstWord: number
  readonly symbolsOf: (folded: string) => WordSymbols
  /** The words of texts, ready for the scan. */
  readonly forms: WordForms
  /** Payloads that the word has as a member of a class, by class type: `may` → 5 for `month`. */
  readonly payloadOf: (type: string, folded: string) => string | undefined
}

const NO_NUMBERS: readonly NumberWord[] = []
const NO_EXACTS: readonly Exact[] = []

// A word that was asked for comes again; its string may be a window on a whole text, so a long one is not kept.
const MOST_PAYLOADS = 1_000
const LONGEST_PAYLOAD = 12

/** Makes a lexicon ready; a few ten milliseconds for a language. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const rows = rowsOf(lexicon)
  const numberWords = numberWordsOf(rows)
  const classes = new Set<string>()
  for (const row of rows) for (const word of row.words) if (isClass(word)) classes.add(word.slice(1, -1))

  let nextSymbol = FIRST_CLASS
  const classSymbols = new Map<string, number>([
    ['n', Symbols.cardinal],
    ['ord', Symbols.ordinal],
  ])
  for (const name of classes) if (!classSymbols.has(name)) classSymbols.set(name, nextSymbol++)
  const firstWord = nextSymbol
  const words = new Table()
  const stems = new Table()
  const exacts = new Map<string, Exact[]>()
  const members = new Map<string, Map<string, string>>()
  const stemMembers = new Map<string, [string, string][]>()
  let longestStem = 0

  const symbolFor = (word: string): number => {
    if (word === '#') return Symbols.number
    if (isClass(word)) return classSymbols.get(word.slice(1, -1))!
    const { bare, capital, exact, stem } = marksOf(word)
    if (exact) {
      const spelling = bare
      const list = getOrSet(exacts, normalWord(fold(spelling)), () => [])
      const known = list.find(([s]) => s === spelling)
      if (known) return known[1]
      list.push([spelling, nextSymbol])
      return nextSymbol++
    }
    if (stem) longestStem = Math.max(longestStem, bare.length)
    const symbol = (stem ? stems : words).symbol(bare, capital, () => nextSymbol++)
    return symbol
  }

  const edges: Map<number, number>[] = [new Map()]
  const endings: (Ending[] | undefined)[] = [undefined]
  const types = new Set<string>()
  for (const row of rows) {
    let node = 0
    for (const word of row.words) {
      const symbol = symbolFor(word)
      let next = edges[node]!.get(symbol)
      if (next === undefined) {
        next = edges.length
        edges.push(new Map())
        endings.push(undefined)
        edges[node]!.set(symbol, next)
      }
      node = next
    }
    const list = (endings[node] ??= [])
    types.add(row.type)
    const type = typeNumber(row.type)
    if (!list.some((e) => e.type === type && e.payload === row.payload)) list.push({ type, payload: row.payload })
    noteMember(row)
  }

  function noteMember(row: Row): void {
    if (row.words.length !== 1 || !classes.has(row.type)) return
    const { bare, capital, stem } = marksOf(row.words[0]!)
    const symbol = classSymbols.get(row.type)!
    if (stem) {
      stems.add(bare, capital, symbol)
      longestStem = Math.max(longestStem, bare.length)
      getOrSet(stemMembers, row.type, () => []).push([bare, row.payload])
    } else {
      words.add(bare, capital, symbol)
      getOrSet(members, row.type, () => new Map<string, string>()).set(bare, row.payload)
    }
  }

  const stepsOf = (symbols: readonly number[]): readonly number[] =>
    symbols.flatMap((symbol) => {
      const node = edges[0]!.get(symbol)
      return node === undefined ? [] : symbol < firstWord ? ~places[node]! : places[node]!
    })
  const { trie, places } = trieOf(edges, endings)
  const recordOf = (symbols: readonly number[]): RecordOf => {
    const steps = stepsOf(symbols)
    const rows: number[] = []
    const types = new Set<number>()
    let follow = 0
    let isPlain = true
    for (const step of steps) {
      const node = step < 0 ? ~step : step
      const { nodes } = trie
      follow |= nodes[node + Node.mask]!
      for (let at = node + Node.types; at < nodes[node + Node.edgesFrom]!; at++) {
        const type = nodes[at]!
        isPlain &&= step >= 0 && !types.has(type)
        types.add(type)
        rows.push(nodes[node + Node.firstRow]! + at - node - Node.types, type)
      }
    }
    return { steps, follow, rows: isPlain ? rows : null }
  }
  const symbolsOf = (folded: string): WordSymbols => {
    const word = normalWord(folded)
    const any: number[] = []
    const capital: number[] = []
    words.collect(word, any, capital)
    for (let n = Math.min(word.length, longestStem); n > 0; n--) stems.collect(word.slice(0, n), any, capital)
    return { any, capital, exact: exacts.get(word) ?? NO_EXACTS, numbers: numberWords.get(word) ?? NO_NUMBERS }
  }
  const payloads = new Map<string, Map<string, string | undefined>>()
  const payloadOf = (type: string, folded: string): string | undefined => {
    const known = getOrSet(payloads, type, () => new Map<string, string | undefined>())
    if (known.has(folded)) return known.get(folded)
    const payload = payloadIn(type, normalWord(folded))
    if (known.size === MOST_PAYLOADS) known.clear()
    if (folded.length <= LONGEST_PAYLOAD) known.set(folded, payload)
    return payload
  }
  const payloadIn = (type: string, word: string): string | undefined => {
    const whole = members.get(type)?.get(word)
    if (whole !== undefined) return whole
    let best: string | undefined
    let length = 0
    for (const [stem, payload] of stemMembers.get(type) ?? [])
      if (stem.length > length && word.startsWith(stem)) {
        best = payload
        length = stem.length
      }
    return best
  }
  return { types: [...types], trie, firstWord, symbolsOf, forms: new WordForms(symbolsOf, recordOf), payloadOf }
}

/** The trie, and where in it each node stands. */
function trieOf(
  edgesOf: readonly ReadonlyMap<number, number>[],
  endingsOf: readonly (readonly Ending[] | undefined)[],
): { trie: Trie; places: Int32Array } {
  const places = new Int32Array(edgesOf.length)
  let length = 0
  edgesOf.forEach((edges, node) => {
    const endings = endingsOf[node]?.length ?? 0
    places[node] = length
    length += (endings > 0 ? Node.types + endings : Node.firstRow) + 2 * edges.size
  })
  const nodes = new Int32Array(length)
  const payloads: string[] = []
  edgesOf.forEach((edges, node) => {
    const at = places[node]!
    const endings = endingsOf[node] ?? []
    let to = at + Node.firstRow
    if (endings.length > 0) nodes[to++] = payloads.length
    for (const { type, payload } of endings) {
      nodes[to++] = type
      payloads.push(payload)
    }
    nodes[at + Node.mask] = maskOf(edges.keys())
    nodes[at + Node.edgesFrom] = to
    for (const [symbol, next] of [...edges].sort((a, b) => a[0] - b[0])) {
      nodes[to++] = symbol
      nodes[to++] = places[next]!
    }
    nodes[at + Node.edgesTo] = to
  })
  return { trie: { nodes, payloads }, places }
}

class Table {
  readonly #any = new Map<string, number[]>()
  readonly #capital = new Map<string, number[]>()
  readonly #own = new Map<string, number>()

  symbol(word: string, capital: boolean, fresh: () => number): number {
    const key = capital ? `^${word}` : word
    let symbol = this.#own.get(key)
    if (symbol === undefined) {
      symbol = fresh()
      this.#own.set(key, symbol)
      this.add(word, capital, symbol)
    }
    return symbol
  }

  add(word: string, capital: boolean, symbol: number): void {
    const list = getOrSet(capital ? this.#capital : this.#any, word, () => [])
    if (!list.includes(symbol)) list.push(symbol)
  }

  collect(word: string, any: number[], capital: number[]): void {
    const a = this.#any.get(word)
    if (a) any.push(...a)
    const c = this.#capital.get(word)
    if (c) capital.push(...c)
  }
}

const isClass = (word: string): boolean => word.length > 2 && word.startsWith('<') && word.endsWith('>')

function marksOf(word: string): { bare: string; capital: boolean; exact: boolean; stem: boolean } {
  const capital = word.length > 1 && word.startsWith('^')
  const exact = word.length > 1 && word.startsWith('=')
  const rest = capital || exact ? word.slice(1) : word
  const stem = rest.length > 1 && rest.endsWith('~')
  const cut = stem ? rest.slice(0, -1) : rest
  return { bare: exact ? cut : normalWord(fold(cut)), capital, exact, stem }
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

/** True when the unit at this offset is an upper-case letter. */
export function isCapital(text: string, at: number): boolean {
  let i = at
  while (i < text.length && classTable[text.charCodeAt(i)] === CharClass.ignorable) i++
  return i < text.length && capitalTable[text.charCodeAt(i)] === 1
}
