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
  /** Tells whether a mark of a type ends right before a token, begins at it; no mark is made for that. */
  endsAt(type: string, token: number): boolean
  beginsAt(type: string, token: number): boolean
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
}

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
  /** The few marks that captured something or may be something else, by place. */
  readonly #details = new Map<number, Details>()
  /** Null until somebody asks. */
  #order: Sorted | null = null
  readonly #lists = new Map<string, readonly Mark[]>()

  constructor(bounds: Bounds, tokens: number, payloads: readonly (readonly string[])[] = []) {
    this.#bounds = bounds
    this.#payloads = [...payloads]
    const room = tokens * MARKS_PER_TOKEN + 16
    this.#type = new Uint16Array(room)
    this.#first = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#row = new Int32Array(room)
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
    if (captures.length > 0 || others.length > 0) this.#details.set(place, { captures, others })
  }

  get(type: string): readonly Mark[] | undefined {
    const known = this.#lists.get(type)
    if (known !== undefined) return known
    const list = this.#made(type)
    this.#lists.set(type, list)
    return list
  }

  endsAt(type: string, token: number): boolean {
    return this.#has(type, token, this.#end)
  }

  beginsAt(type: string, token: number): boolean {
    return this.#has(type, token, this.#first)
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
      const details = this.#details.get(place)
      const row = this.#row[place]!
      kept.add(this.#type[place]!, row >>> SOURCE_SHIFT, row & ROW_MASK, first, this.#end[place]!, details?.captures ?? NO_CAPTURES, details?.others ?? NO_OTHERS)
    }
    return kept
  }

  #made(type: string): readonly Mark[] {
    const number = typeNumbers.get(type)
    if (number === undefined) return NO_MARKS
    const { order, from: starts } = this.#sorted()
    const from = starts[number]
    const to = starts[number + 1]
    if (from === undefined || to === undefined || from === to) return NO_MARKS
    const list: Mark[] = new Array(to - from)
    for (let n = from; n < to; n++) list[n - from] = this.#mark(order[n]!)
    return list
  }

  /** Marks of a type do not overlap, so what begins first ends first; `tokens` is where they begin or end. */
  #has(type: string, token: number, tokens: Int32Array): boolean {
    const number = typeNumbers.get(type)
    if (number === undefined) return false
    const { order, from } = this.#sorted()
    let low = from[number] ?? 0
    let high = from[number + 1] ?? 0
    const last = high
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[order[middle]!]! < token) low = middle + 1
      else high = middle
    }
    return low < last && tokens[order[low]!] === token
  }

  #mark(place: number): Mark {
    const { start, end } = this.#bounds
    const details = this.#details.get(place)
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
      captures: details === undefined ? NO_CAPTURES : details.captures,
      others: details === undefined ? NO_OTHERS : details.others,
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
    for (let place = 0; place < this.#count; place++) order[next[this.#type[place]!]!++] = place
    this.#order = { order, from }
    return this.#order
  }

  #grow(): void {
    this.#type = grown(this.#type, new Uint16Array(this.#type.length * 2))
    this.#first = grown(this.#first, new Int32Array(this.#first.length * 2))
    this.#end = grown(this.#end, new Int32Array(this.#end.length * 2))
    this.#row = grown(this.#row, new Int32Array(this.#row.length * 2))
  }
}

function grown<A extends Uint16Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
