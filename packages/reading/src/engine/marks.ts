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

/** Marks of one text by type, each list in text order and without overlaps inside a type; made when a type is first asked for. */
export interface Marks {
  get(type: string): readonly Mark[] | undefined
  values(): Iterable<readonly Mark[]>
  /** The same marks to look among; undefined where there are none. */
  list(type: string): MarkList | undefined
  /** Tells whether a mark of a type ends right before a token. */
  endsAt(type: string, token: number): boolean
}

export const NO_CAPTURES: readonly number[] = []
export const NO_OTHERS: readonly Alternative[] = []

const NO_MARKS: readonly Mark[] = []

const typeNumbers = new Map<string, number>()
const typeNames: string[] = []
/** Number of a type, the same in every lexicon. */
export function typeNumber(type: string): number {
  let number = typeNumbers.get(type)
  if (number === undefined) {
    number = typeNames.length
    typeNames.push(type)
    typeNumbers.set(type, number)
  }
  return number
}
/** How many types there are so far. */
export const typeCount = (): number => typeNames.length

interface Bounds {
  readonly start: Int32Array
  readonly end: Int32Array
}

interface Details {
  readonly captures: readonly number[]
  readonly others: readonly Alternative[]
}

/** Places by type: those of type `t` are `order[from[t]]` up to `order[from[t + 1]]`. */
interface Sorted {
  readonly order: Int32Array
  readonly from: Int32Array
  /** Tokens of the marks in that order. */
  readonly firsts: Int32Array
  readonly ends: Int32Array
}

/** The marks of one type in text order; looking among them makes no object but for those that are taken out. */
export class MarkList {
  readonly length: number
  readonly #bounds: Bounds
  readonly #sorted: Sorted
  readonly #from: number
  readonly #make: (place: number) => Mark
  #made: (Mark | undefined)[] | undefined
  #all: readonly Mark[] | undefined

  constructor(bounds: Bounds, sorted: Sorted, from: number, to: number, make: (place: number) => Mark) {
    this.length = to - from
    this.#bounds = bounds
    this.#sorted = sorted
    this.#from = from
    this.#make = make
  }

  startOf(n: number): number {
    return this.#bounds.start[this.#sorted.firsts[this.#from + n]!]!
  }

  endOf(n: number): number {
    return this.#bounds.end[this.#sorted.ends[this.#from + n]! - 1]!
  }

  at(n: number): Mark {
    let made = this.#made
    if (made === undefined) {
      made = []
      made.length = this.length
      this.#made = made
    }
    return (made[n] ??= this.#make(this.#sorted.order[this.#from + n]!))
  }

  /** Number of the first mark that starts at or after an offset; `length` where none does. */
  firstFrom(offset: number): number {
    const { firsts } = this.#sorted
    const { start } = this.#bounds
    let low = this.#from
    let high = low + this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (start[firsts[middle]!]! < offset) low = middle + 1
      else high = middle
    }
    return low - this.#from
  }

  /** The mark that begins at a token, that ends right before one. */
  atToken(token: number): Mark | undefined {
    const n = this.#search(this.#sorted.firsts, token)
    return n < this.length && this.#sorted.firsts[this.#from + n] === token ? this.at(n) : undefined
  }

  endingAt(token: number): Mark | undefined {
    const n = this.#search(this.#sorted.ends, token)
    return n < this.length && this.#sorted.ends[this.#from + n] === token ? this.at(n) : undefined
  }

  /** The first mark that begins at a token or later. */
  fromToken(token: number): Mark | undefined {
    const n = this.#search(this.#sorted.firsts, token)
    return n < this.length ? this.at(n) : undefined
  }

  // Marks of a type do not overlap, so what begins first ends first.
  #search(tokens: Int32Array, token: number): number {
    let low = this.#from
    let high = low + this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]! < token) low = middle + 1
      else high = middle
    }
    return low - this.#from
  }

  all(): readonly Mark[] {
    if (this.#all === undefined) {
      for (let n = 0; n < this.length; n++) this.at(n)
      this.#all = this.#made as readonly Mark[]
    }
    return this.#all
  }
}

const NO_DETAILS: Details = { captures: NO_CAPTURES, others: NO_OTHERS }
// A lexicon has fewer rows than this, a text fewer languages than what is left.
const SOURCE_SHIFT = 26
const ROW_MASK = (1 << SOURCE_SHIFT) - 1
// Of a text's tokens about two in three begin no row, the rest a few.
const MARKS_PER_TOKEN = 2

/**
 * What a scan finds, a mark a place in parallel lists: of most types no reader asks on most pages, and an object for
 * each of their marks would cost more than finding it.
 */
export class MarkTable implements Marks {
  readonly #bounds: Bounds
  #count = 0
  #type: Uint16Array
  #first: Int32Array
  #end: Int32Array
  /** Place of the row in its lexicon's list, and which lexicon. */
  #row: Int32Array
  readonly #payloads: (readonly string[])[]
  /** Of the few marks that captured something or may be something else the place among `#details`; 0 for all others. */
  #detail: Int32Array
  readonly #details: Details[] = [NO_DETAILS]
  /** Null until somebody asks. */
  #order: Sorted | null = null
  readonly #lists = new Map<string, MarkList | null>()

  constructor(bounds: Bounds, tokens: number, payloads: readonly (readonly string[])[] = []) {
    this.#bounds = bounds
    this.#payloads = [...payloads]
    const room = tokens * MARKS_PER_TOKEN + 16
    this.#type = new Uint16Array(room)
    this.#first = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#row = new Int32Array(room)
    this.#detail = new Int32Array(room)
  }

  /** Number under which the rows of a lexicon are added. */
  sourceOf(payloads: readonly string[]): number {
    return this.#payloads.push(payloads) - 1
  }

  /** Adds a mark of a row; those of one type come in text order. */
  add(type: number, source: number, row: number, first: number, end: number, captures: readonly number[], others: readonly Alternative[]): void {
    const place = this.#count++
    if (place === this.#type.length) this.#grow()
    this.#type[place] = type
    this.#first[place] = first
    this.#end[place] = end
    this.#row[place] = row | (source << SOURCE_SHIFT)
    if (captures.length > 0 || others.length > 0) this.#detail[place] = this.#details.push({ captures, others }) - 1
  }

  get(type: string): readonly Mark[] | undefined {
    return this.list(type)?.all()
  }

  list(type: string): MarkList | undefined {
    const known = this.#lists.get(type)
    if (known !== undefined) return known ?? undefined
    const list = this.#listOf(type)
    this.#lists.set(type, list)
    return list ?? undefined
  }

  endsAt(type: string, token: number): boolean {
    return this.list(type)?.endingAt(token) !== undefined
  }

  values(): readonly (readonly Mark[])[] {
    return typeNames.map((type) => this.get(type) ?? NO_MARKS)
  }

  /** The table without the marks that begin in certain tokens. */
  without(isLeftOut: (token: number) => boolean): MarkTable {
    const kept = new MarkTable(this.#bounds, this.#count / MARKS_PER_TOKEN, this.#payloads)
    for (let place = 0; place < this.#count; place++) {
      const first = this.#first[place]!
      if (isLeftOut(first)) continue
      const details = this.#details[this.#detail[place]!]!
      const row = this.#row[place]!
      kept.add(this.#type[place]!, row >>> SOURCE_SHIFT, row & ROW_MASK, first, this.#end[place]!, details.captures, details.others)
    }
    return kept
  }

  #listOf(type: string): MarkList | null {
    const number = typeNumbers.get(type)
    if (number === undefined) return null
    const sorted = this.#sorted()
    const from = sorted.from[number]
    const to = sorted.from[number + 1]
    return from === undefined || to === undefined || from === to ? null : new MarkList(this.#bounds, sorted, from, to, this.#make)
  }

  readonly #make = (place: number): Mark => {
    const { start, end } = this.#bounds
    const details = this.#details[this.#detail[place]!]!
    const row = this.#row[place]!
    const firstToken = this.#first[place]!
    const endToken = this.#end[place]!
    return {
      type: typeNames[this.#type[place]!]!,
      payload: this.#payloads[row >>> SOURCE_SHIFT]![row & ROW_MASK]!,
      start: start[firstToken]!,
      end: end[endToken - 1]!,
      firstToken,
      endToken,
      captures: details.captures,
      others: details.others,
    }
  }

  #sorted(): Sorted {
    if (this.#order !== null) return this.#order
    const types = typeNames.length
    const from = new Int32Array(types + 1)
    for (let place = 0; place < this.#count; place++) from[this.#type[place]! + 1]!++
    for (let type = 0; type < types; type++) from[type + 1]! += from[type]!
    const next = from.slice()
    const order = new Int32Array(this.#count)
    const firsts = new Int32Array(this.#count)
    const ends = new Int32Array(this.#count)
    for (let place = 0; place < this.#count; place++) {
      const at = next[this.#type[place]!]!++
      order[at] = place
      firsts[at] = this.#first[place]!
      ends[at] = this.#end[place]!
    }
    this.#order = { order, from, firsts, ends }
    return this.#order
  }

  #grow(): void {
    this.#type = grown(this.#type, new Uint16Array(this.#type.length * 2))
    this.#first = grown(this.#first, new Int32Array(this.#first.length * 2))
    this.#end = grown(this.#end, new Int32Array(this.#end.length * 2))
    this.#row = grown(this.#row, new Int32Array(this.#row.length * 2))
    this.#detail = grown(this.#detail, new Int32Array(this.#detail.length * 2))
  }
}

function grown<A extends Uint16Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
