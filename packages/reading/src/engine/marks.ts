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
  readonly #payload: string[] = []
  /** The few marks that captured something or may be something else, by place. */
  readonly #details = new Map<number, Details>()
  /** Places by type: those of type `t` are `#order[#from[t]…#from[t + 1]]`; null until somebody asks. */
  #order: Int32Array | null = null
  #from: Int32Array | null = null
  #lists: (readonly Mark[] | undefined)[] = []

  constructor(bounds: Bounds, tokens: number) {
    this.#bounds = bounds
    const room = tokens * MARKS_PER_TOKEN + 16
    this.#type = new Uint16Array(room)
    this.#first = new Int32Array(room)
    this.#end = new Int32Array(room)
  }

  /** Adds a mark; those of one type come in text order. */
  add(type: number, payload: string, first: number, end: number, captures: readonly number[], others: readonly Alternative[]): void {
    const place = this.#count++
    if (place === this.#type.length) this.#grow()
    this.#type[place] = type
    this.#first[place] = first
    this.#end[place] = end
    this.#payload.push(payload)
    if (captures.length > 0 || others.length > 0) this.#details.set(place, { captures, others })
  }

  get(type: string): readonly Mark[] | undefined {
    const number = typeNumbers.get(type)
    return number === undefined ? undefined : this.#list(number)
  }

  values(): readonly (readonly Mark[])[] {
    return typeNames.map((_, number) => this.#list(number) ?? NO_MARKS)
  }

  /** The table without the marks that begin in certain tokens. */
  without(isLeftOut: (token: number) => boolean): MarkTable {
    const kept = new MarkTable(this.#bounds, this.#type.length / MARKS_PER_TOKEN)
    for (let place = 0; place < this.#count; place++) {
      const first = this.#first[place]!
      if (isLeftOut(first)) continue
      const details = this.#details.get(place)
      kept.add(this.#type[place]!, this.#payload[place]!, first, this.#end[place]!, details?.captures ?? NO_CAPTURES, details?.others ?? NO_OTHERS)
    }
    return kept
  }

  #list(type: number): readonly Mark[] | undefined {
    if (this.#order === null) this.#sort()
    const known = this.#lists[type]
    if (known !== undefined) return known
    const from = this.#from![type]
    const to = this.#from![type + 1]
    if (from === undefined || to === undefined || from === to) return undefined
    const list: Mark[] = new Array(to - from)
    for (let n = from; n < to; n++) list[n - from] = this.#mark(this.#order![n]!)
    this.#lists[type] = list
    return list
  }

  #mark(place: number): Mark {
    const { start, end } = this.#bounds
    const details = this.#details.get(place)
    const firstToken = this.#first[place]!
    const endToken = this.#end[place]!
    return {
      type: typeNames[this.#type[place]!]!,
      payload: this.#payload[place]!,
      start: start[firstToken]!,
      end: end[endToken - 1]!,
      firstToken,
      endToken,
      captures: details === undefined ? NO_CAPTURES : details.captures,
      others: details === undefined ? NO_OTHERS : details.others,
    }
  }

  #sort(): void {
    const types = typeNames.length
    const from = new Int32Array(types + 1)
    for (let place = 0; place < this.#count; place++) from[this.#type[place]! + 1]!++
    for (let type = 0; type < types; type++) from[type + 1]! += from[type]!
    const next = from.slice()
    const order = new Int32Array(this.#count)
    for (let place = 0; place < this.#count; place++) order[next[this.#type[place]!]!++] = place
    this.#order = order
    this.#from = from
    this.#lists = new Array(types)
  }

  #grow(): void {
    this.#type = grown(this.#type, new Uint16Array(this.#type.length * 2))
    this.#first = grown(this.#first, new Int32Array(this.#first.length * 2))
    this.#end = grown(this.#end, new Int32Array(this.#end.length * 2))
  }
}

function grown<A extends Uint16Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
