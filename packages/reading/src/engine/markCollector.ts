import { type Bounds, MarkTable, placesOf, sourceNumber, typeCount } from './marks.ts'

// Of a text's tokens about two in three begin no row, the rest a few.
const MARKS_PER_TOKEN = 3

/** What a scan finds, mark after mark; those of one type come in text order. */
export class MarkCollector {
  readonly #payloads: (readonly string[])[] = []
  #count = 0
  #type: Uint16Array
  #first: Int32Array
  #end: Int32Array
  /** Place of the row in its lexicon's list, and which lexicon. */
  #row: Int32Array
  /** Of the few marks that captured something or may be something else the place in `details`; 0 for all others. */
  #detail: Int32Array
  /** Of such a mark the number of its captures and they themselves, then the number of what else it may be: row, end and captures of each. */
  readonly details: number[] = [0]

  constructor(tokens: number) {
    const room = tokens * MARKS_PER_TOKEN + 16
    this.#type = new Uint16Array(room)
    this.#first = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#row = new Int32Array(room)
    this.#detail = new Int32Array(room)
  }

  /** Number under which the rows of a lexicon are added. */
  sourceOf(payloads: readonly string[]): number {
    return sourceNumber(this.#payloads.push(payloads) - 1)
  }

  /** Adds a mark of a row, `source` included in it. */
  add(type: number, row: number, first: number, end: number, detail: number): void {
    const place = this.#count++
    if (place === this.#type.length) this.#grow()
    this.#type[place] = type
    this.#first[place] = first
    this.#end[place] = end
    this.#row[place] = row
    this.#detail[place] = detail
  }

  /** All marks by type. */
  sorted(bounds: Bounds): MarkTable {
    const count = this.#count
    const types = typeCount()
    const from = new Int32Array(types + 1)
    for (let place = 0; place < count; place++) from[this.#type[place]! + 1]!++
    for (let type = 0; type < types; type++) from[type + 1]! += from[type]!
    const next = from.slice()
    const places = placesOf(count)
    for (let place = 0; place < count; place++) {
      const at = next[this.#type[place]!]!++
      places.firsts[at] = this.#first[place]!
      places.ends[at] = this.#end[place]!
      places.rows[at] = this.#row[place]!
      places.details[at] = this.#detail[place]!
    }
    return new MarkTable(bounds, this.#payloads, this.details, from, places)
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
