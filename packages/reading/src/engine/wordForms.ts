import { capitalTable, stringOf } from './fold.ts'
import type { NumberWord } from './numberWords.ts'
import { type Tokens, TokenType } from './tokens.ts'
import type { Units } from './units.ts'

/** A row whose word must stand exactly so: its spelling and symbol. */
export type Exact = readonly [spelling: string, symbol: number]

/** How a token may stand in the trie: as itself, as one of its stems, as a member of a class such as `<month>`. */
export interface WordSymbols {
  /** Symbols that hold whatever the case of the text. */
  readonly any: readonly number[]
  /** Symbols that hold only when the first letter is a capital. */
  readonly capital: readonly number[]
  /** Symbols that hold only when the token stands exactly so. */
  readonly exact: readonly Exact[]
  /** What the word counts, where it is a number word. */
  readonly numbers: readonly NumberWord[]
}

/**
 * What the scan must know of a word lies in a record of integers, one behind another in one list. Record 0 is that of all
 * words that no row has. Behind these fields come the word's symbols, steps and rows, so that one look at memory is enough
 * for most words.
 */
export const Field = {
  /** Bits of the word's symbols, to compare with those that may follow a node. */
  mask: 0,
  /** Bits of what may follow it in the rows that begin with it. */
  follow: 1,
  /** Where the symbols end, which begin at `symbols`. */
  symbolsEnd: 2,
  /** Where the steps end, which begin there: the nodes that it leads to from the root, a captured word's as its complement. */
  stepsEnd: 3,
  /** Where the rows end, which begin there: those that are this word alone, each of another type, row and type in turn; -1 where that is not so plain. */
  rowsEnd: 4,
  /** Places among `exacts` and `numbers`; 0 for none. */
  exact: 5,
  number: 6,
  /** The record of the same word with a capital. */
  capital: 7,
  symbols: 8,
} as const

/** What a record is made of. */
export interface RecordOf {
  readonly steps: readonly number[]
  readonly follow: number
  /** Row and type in turn. */
  readonly rows: readonly number[] | null
}

const NO_EXACTS: readonly Exact[] = []
const NO_NUMBERS: readonly NumberWord[] = []

// Word forms that were met: a table of slots, which say where a form stands among the entries, and the entries one behind
// another as they came, so that the words that most texts have lie close together. A pure memo: it is emptied when it is
// full, as hostile text fills it with words that never come again.
const FEWEST_SLOTS = 1 << 13
const MOST_FORMS = 30_000
const LONGEST_FORM = 64
// Words made to have one hash find no place, and are looked up anew each time.
const MOST_TRIED = 16
const UNITS = 0x10000

/** What an entry holds, in units of 16 bits: the hash and the record in two halves each, the length, then the form itself. */
const Entry = { hash: 0, record: 2, length: 4, form: 5 } as const
// A slot of 0 is empty, so no entry begins there.
const FIRST_ENTRY = 1

/** The words of texts as records of a lexicon. */
export class WordForms {
  records = new Int32Array(1 << 14)
  readonly exacts: (readonly Exact[])[] = [NO_EXACTS]
  readonly numbers: (readonly NumberWord[])[] = [NO_NUMBERS]
  readonly #symbolsOf: (folded: string) => WordSymbols
  readonly #recordOf: (symbols: readonly number[]) => RecordOf
  /** Records by what they are made of: words with the same symbols share one, so that there are no more than the lexicon has words and stems. */
  readonly #known = new Map<string, number>()
  #recordsEnd = 0
  #slots = new Int32Array(FEWEST_SLOTS)
  #ofUnits: Int32Array | null = null
  #entries = new Uint16Array(UNITS)
  #entriesEnd = FIRST_ENTRY
  #count = 0

  constructor(symbolsOf: (folded: string) => WordSymbols, recordOf: (symbols: readonly number[]) => RecordOf) {
    this.#symbolsOf = symbolsOf
    this.#recordOf = recordOf
    this.#made({ any: [], capital: [], exact: NO_EXACTS, numbers: NO_NUMBERS })
  }

  /** Fills `words` with the record of each token of `[from, to)`. */
  find(words: Int32Array, tokens: Tokens, units: Units, from: number, to: number): void {
    const { type, start, end, hash } = tokens
    const { plain, folded } = units
    const ofUnits = (this.#ofUnits ??= new Int32Array(UNITS).fill(-1))
    for (let i = from; i < to; i++) {
      const at = start[i]!
      let record: number
      if (type[i] === TokenType.word || type[i] === TokenType.digits)
        record = this.#recordOfForm(folded, at, end[i]!, hash[i]!)
      else {
        const unit = folded[at]!
        record = ofUnits[unit]!
        if (record < 0) record = ofUnits[unit] = this.#look(String.fromCharCode(unit))
      }
      words[i] = capitalTable[plain[at]!] === 1 ? this.records[record + Field.capital]! : record
    }
  }

  #recordOfForm(folded: Uint16Array<ArrayBuffer>, start: number, end: number, hash: number): number {
    const length = end - start
    const slots = this.#slots
    const entries = this.#entries
    const last = slots.length - 1
    let slot = (hash ^ (hash >>> 16)) & last
    let tried = 0
    for (let at = slots[slot]!; at > 0 && tried < MOST_TRIED; tried++) {
      if (
        entries[at]! === (hash & 0xffff) &&
        entries[at + 1]! === hash >>> 16 &&
        entries[at + Entry.length]! === length &&
        isForm(entries, at + Entry.form, folded, start, length)
      )
        return entries[at + Entry.record]! | (entries[at + Entry.record + 1]! << 16)
      slot = (slot + 1) & last
      at = slots[slot]!
    }
    const record = this.#look(stringOf(folded, start, end))
    if (tried < MOST_TRIED && length <= LONGEST_FORM) this.#remember(slot, hash, folded, start, length, record)
    return record
  }

  #remember(slot: number, hash: number, folded: Uint16Array, start: number, length: number, record: number): void {
    if (this.#count === MOST_FORMS) {
      this.#slots.fill(0)
      this.#count = 0
      this.#entriesEnd = FIRST_ENTRY
      return
    }
    const at = this.#entriesEnd
    this.#entriesEnd = at + Entry.form + length
    if (this.#entriesEnd > this.#entries.length)
      this.#entries = grown(this.#entries, new Uint16Array(this.#entries.length * 2))
    const entries = this.#entries
    entries[at + Entry.hash] = hash
    entries[at + Entry.hash + 1] = hash >>> 16
    entries[at + Entry.record] = record
    entries[at + Entry.record + 1] = record >>> 16
    entries[at + Entry.length] = length
    for (let i = 0; i < length; i++) entries[at + Entry.form + i] = folded[start + i]!
    this.#slots[slot] = at
    if (++this.#count > this.#slots.length / 2) this.#spread()
  }

  /** Gives the entries twice as many slots. */
  #spread(): void {
    const entries = this.#entries
    const slots = new Int32Array(this.#slots.length * 2)
    for (let at = FIRST_ENTRY; at < this.#entriesEnd; at += Entry.form + entries[at + Entry.length]!) {
      let slot = (entries[at]! ^ entries[at + 1]! ^ (entries[at + 1]! << 16)) & (slots.length - 1)
      let tried = 0
      while (slots[slot]! > 0 && tried++ < MOST_TRIED) slot = (slot + 1) & (slots.length - 1)
      if (slots[slot] === 0) slots[slot] = at
    }
    this.#slots = slots
  }

  /** The record of a word, from its rows. */
  #look(word: string): number {
    return this.#made(this.#symbolsOf(word))
  }

  #made({ any, capital, exact, numbers }: WordSymbols): number {
    const key = `${any.join()};${capital.join()};${exact.map(([spelling]) => spelling).join()};${numbers.map(({ kind, value }) => kind + value).join()}`
    let record = this.#known.get(key)
    if (record === undefined) {
      const exactAt = exact.length > 0 ? this.exacts.push(exact) - 1 : 0
      const numberAt = numbers.length > 0 ? this.numbers.push(numbers) - 1 : 0
      record = this.#add(any, exactAt, numberAt)
      const capitalised = capital.length > 0 ? this.#add([...any, ...capital], exactAt, numberAt) : record
      this.records[record + Field.capital] = capitalised
      this.#known.set(key, record)
    }
    return record
  }

  #add(symbols: readonly number[], exact: number, number: number): number {
    const at = this.#recordsEnd
    const { steps, follow, rows } = this.#recordOf(symbols)
    const isPlain = rows !== null && exact === 0
    const behind = [...symbols, ...steps, ...(isPlain ? rows : [])]
    this.#recordsEnd += Field.symbols + behind.length
    while (this.#recordsEnd > this.records.length)
      this.records = grown(this.records, new Int32Array(this.records.length * 2))
    const { records } = this
    const symbolsEnd = at + Field.symbols + symbols.length
    const stepsEnd = symbolsEnd + steps.length
    records[at + Field.mask] = maskOf([...symbols, ...this.exacts[exact]!.map(([, symbol]) => symbol)])
    records[at + Field.follow] = follow
    records[at + Field.symbolsEnd] = symbolsEnd
    records[at + Field.stepsEnd] = stepsEnd
    records[at + Field.rowsEnd] = isPlain ? stepsEnd + rows.length : -1
    records[at + Field.exact] = exact
    records[at + Field.number] = number
    records[at + Field.capital] = at
    records.set(behind, at + Field.symbols)
    return at
  }
}

function isForm(entries: Uint16Array, at: number, folded: Uint16Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (entries[at + i] !== folded[start + i]) return false
  return true
}

/** Bits of symbols: what a word has not in common with a node cannot follow it. */
export function maskOf(symbols: Iterable<number>): number {
  let mask = 0
  for (const symbol of symbols) mask |= 1 << (symbol & 31)
  return mask
}

function grown<A extends Uint16Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
