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

const NO_CAPTURES: readonly number[] = []
const NO_OTHERS: readonly Alternative[] = []

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
/** The bit that tells of a type, which is also that of others. */
export const bitOf = (type: number): number => 1 << (type & 31)
/** How many types there are so far. */
export const typeCount = (): number => typeNames.length

export interface Bounds {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** A mark is three integers: its row, or the complement of a place among the details, which begin with it; its first token; the token after its last. */
export const PLACE = 3
const ROW = 0
const FIRST = 1
const END = 2

// A lexicon has fewer rows than this, a text fewer languages than what is left of a positive number.
const SOURCE_SHIFT = 24
const ROW_MASK = (1 << SOURCE_SHIFT) - 1
/** What is added to the rows of the lexicon of that number in a text. */
export const sourceNumber = (number: number): number => number << SOURCE_SHIFT

/** The marks of one type in text order; looking among them makes no object but for those that are taken out. */
export class MarkList {
  readonly length: number
  readonly #type: string
  readonly #table: MarkTable
  readonly #start: Int32Array
  readonly #end: Int32Array
  readonly #places: Int32Array
  readonly #from: number
  /** Per token the bits of the types that begin there, and the bit of this one, which it shares with others. */
  readonly #begins: Int32Array
  readonly #bit: number
  /** The place found last. */
  #near: number
  #made: (Mark | undefined)[] | undefined
  #all: readonly Mark[] | undefined

  constructor(type: string, table: MarkTable, bounds: Bounds, places: Int32Array, from: number, to: number) {
    this.length = to - from
    this.#type = type
    this.#table = table
    this.#start = bounds.start
    this.#end = bounds.end
    this.#places = places
    this.#from = from
    this.#near = from
    this.#begins = table.begins
    this.#bit = bitOf(typeNumber(type))
  }

  startOf(n: number): number {
    return this.#start[this.firstTokenOf(n)]!
  }

  endOf(n: number): number {
    return this.#end[this.endTokenOf(n) - 1]!
  }

  /** First token of a mark, and the token after its last. */
  firstTokenOf(n: number): number {
    return this.#places[(this.#from + n) * PLACE + FIRST]!
  }

  endTokenOf(n: number): number {
    return this.#places[(this.#from + n) * PLACE + END]!
  }

  payloadOf(n: number): string {
    return this.#table.payloadAt(this.#from + n)
  }

  /** True when other rows of the type match from the same token. */
  mayBeOther(n: number): boolean {
    return this.#table.hasOthers(this.#from + n)
  }

  at(n: number): Mark {
    let made = this.#made
    if (made === undefined) {
      made = []
      made.length = this.length
      this.#made = made
    }
    return (made[n] ??= this.#table.markAt(this.#type, this.#from + n))
  }

  /** Number of the first mark that starts at or after an offset; `length` where none does. */
  firstFrom(offset: number): number {
    const start = this.#start
    const places = this.#places
    const from = this.#from
    let low = from
    let high = low + this.length
    // Whoever asks goes through the page, so that the answer mostly lies beside the last one.
    let near = this.#near
    if (near < high && start[places[near * PLACE + FIRST]!]! < offset) {
      low = near + 1
      for (let step = 1; low + step < high; step <<= 1) {
        near = low + step
        if (start[places[near * PLACE + FIRST]!]! < offset) low = near + 1
        else {
          high = near
          break
        }
      }
    } else {
      high = near
      for (let step = 1; high - step >= low; step <<= 1) {
        near = high - step
        if (start[places[near * PLACE + FIRST]!]! < offset) {
          low = near + 1
          break
        }
        high = near
      }
    }
    while (low < high) {
      const middle = (low + high) >> 1
      if (start[places[middle * PLACE + FIRST]!]! < offset) low = middle + 1
      else high = middle
    }
    this.#near = low
    return low - from
  }

  /** The mark that begins at a token, that ends right before one. */
  atToken(token: number): Mark | undefined {
    // Mostly none does.
    if ((this.#begins[token]! & this.#bit) === 0) return undefined
    const n = this.#search(FIRST, token)
    return n < this.length && this.firstTokenOf(n) === token ? this.at(n) : undefined
  }

  endingAt(token: number): Mark | undefined {
    const n = this.#search(END, token)
    return n < this.length && this.endTokenOf(n) === token ? this.at(n) : undefined
  }

  /** The first mark that begins at a token or later. */
  fromToken(token: number): Mark | undefined {
    const n = this.#search(FIRST, token)
    return n < this.length ? this.at(n) : undefined
  }

  // Marks of a type do not overlap, so what begins first ends first.
  #search(field: typeof FIRST | typeof END, token: number): number {
    const places = this.#places
    const from = this.#from
    let low = from
    let high = low + this.length
    let near = this.#near
    if (near < high && places[near * PLACE + field]! < token) {
      low = near + 1
      for (let step = 1; low + step < high; step <<= 1) {
        near = low + step
        if (places[near * PLACE + field]! < token) low = near + 1
        else {
          high = near
          break
        }
      }
    } else {
      high = near
      for (let step = 1; high - step >= low; step <<= 1) {
        near = high - step
        if (places[near * PLACE + field]! < token) {
          low = near + 1
          break
        }
        high = near
      }
    }
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle * PLACE + field]! < token) low = middle + 1
      else high = middle
    }
    this.#near = low
    return low - from
  }

  all(): readonly Mark[] {
    if (this.#all === undefined) {
      for (let n = 0; n < this.length; n++) this.at(n)
      this.#all = this.#made as readonly Mark[]
    }
    return this.#all
  }
}

/**
 * The marks of a text, those of type `t` at the places `from[t]` up to `from[t + 1]`: of most types no
 * reader asks on most pages, and an object for each of their marks would cost more than finding it.
 */
export class MarkTable implements Marks {
  /** Per token the bits of the types of which a mark begins there. */
  readonly begins: Int32Array
  readonly #bounds: Bounds
  readonly #payloads: readonly (readonly string[])[]
  readonly #details: Int32Array
  readonly #from: Int32Array
  readonly #places: Int32Array
  readonly #lists: (MarkList | null | undefined)[] = []

  constructor(
    bounds: Bounds,
    payloads: readonly (readonly string[])[],
    details: Int32Array,
    from: Int32Array,
    places: Int32Array,
    begins: Int32Array,
  ) {
    this.begins = begins
    this.#bounds = bounds
    this.#payloads = payloads
    this.#details = details
    this.#from = from
    this.#places = places
  }

  get(type: string): readonly Mark[] | undefined {
    return this.list(type)?.all()
  }

  list(type: string): MarkList | undefined {
    const number = typeNumbers.get(type)
    if (number === undefined) return undefined
    let list = this.#lists[number]
    if (list === undefined) this.#lists[number] = list = this.#listOf(number)
    return list ?? undefined
  }

  endsAt(type: string, token: number): boolean {
    return this.list(type)?.endingAt(token) !== undefined
  }

  values(): readonly (readonly Mark[])[] {
    return typeNames.map((type) => this.get(type) ?? NO_MARKS)
  }

  /** The table without the marks that begin at certain tokens, told by 1. It takes this one's place, which is of no more use. */
  without(isLeftOut: Uint8Array): MarkTable {
    const places = this.#places
    const from = this.#from
    const begins = this.begins
    let count = 0
    let at = 0
    for (let type = 0; type + 1 < from.length; type++) {
      for (const to = from[type + 1]! * PLACE; at < to; at += PLACE) {
        const first = places[at + FIRST]!
        if (isLeftOut[first] === 1) {
          begins[first] = 0
          continue
        }
        places[count * PLACE + ROW] = places[at + ROW]!
        places[count * PLACE + FIRST] = first
        places[count * PLACE + END] = places[at + END]!
        count++
      }
      from[type + 1] = count
    }
    return new MarkTable(this.#bounds, this.#payloads, this.#details, from, places, begins)
  }

  #listOf(number: number): MarkList | null {
    const from = this.#from[number]
    const to = this.#from[number + 1]
    if (from === undefined || to === undefined || from === to) return null
    return new MarkList(typeNames[number]!, this, this.#bounds, this.#places, from, to)
  }

  payloadAt(place: number): string {
    const row = this.#places[place * PLACE + ROW]!
    return this.#payloadOf(row < 0 ? this.#details[~row]! : row)
  }

  #payloadOf(row: number): string {
    return this.#payloads[row >>> SOURCE_SHIFT]![row & ROW_MASK]!
  }

  markAt(type: string, place: number): Mark {
    const row = this.#places[place * PLACE + ROW]!
    const firstToken = this.#places[place * PLACE + FIRST]!
    const endToken = this.#places[place * PLACE + END]!
    const captures = row < 0 ? this.#capturesAt(~row + 1) : NO_CAPTURES
    return {
      type,
      payload: this.payloadAt(place),
      start: this.#bounds.start[firstToken]!,
      end: this.#bounds.end[endToken - 1]!,
      firstToken,
      endToken,
      captures,
      others: row < 0 ? this.#othersAt(~row + 2 + captures.length) : NO_OTHERS,
    }
  }

  hasOthers(place: number): boolean {
    const row = this.#places[place * PLACE + ROW]!
    return row < 0 && this.#details[~row + 2 + this.#details[~row + 1]!]! > 0
  }

  #capturesAt(at: number): readonly number[] {
    const count = this.#details[at]!
    if (count === 0) return NO_CAPTURES
    // Most captured one token; an array made so has room for no more than it holds.
    if (count === 1) return [this.#details[at + 1]!]
    return Array.from(this.#details.subarray(at + 1, at + 1 + count))
  }

  #othersAt(from: number): readonly Alternative[] {
    const count = this.#details[from]!
    if (count === 0) return NO_OTHERS
    const first = this.#otherAt(from + 1)
    if (count === 1) return [first]
    const others = [first]
    for (let n = 1, at = from + 1; n < count; n++) {
      at += 3 + others[n - 1]!.captures.length
      others.push(this.#otherAt(at))
    }
    return others
  }

  #otherAt(at: number): Alternative {
    return {
      payload: this.#payloadOf(this.#details[at]!),
      endToken: this.#details[at + 1]!,
      captures: this.#capturesAt(at + 2),
    }
  }
}
