import { bitOf, type Bounds, MarkTable, PLACE, sourceNumber, typeCount } from './marks.ts'

// A mark is its type and what a place holds.
const MARK = 1 + PLACE
// Of a text's tokens about two in three begin no row, the rest a few.
const MARKS_PER_TOKEN = 3
// The list of the last text serves the next one, since making it costs more than filling it; a very long one is let go.
const LONGEST_SPARE = 1 << 20
let spare = new Int32Array(0)

/** What a scan finds, mark after mark; those of one type come in text order. Of no more use once it is sorted. */
export class MarkCollector {
  readonly #payloads: (readonly string[])[] = []
  #list: Int32Array<ArrayBuffer>
  #length = 0
  /**
   * Of the few marks that captured something or may be something else: the row, the number of captures and they
   * themselves, then the number of what else it may be, and of each the row, the end and the captures.
   */
  readonly details: number[] = []

  constructor(tokens: number) {
    const room = (tokens * MARKS_PER_TOKEN + 16) * MARK
    this.#list = spare.length >= room ? spare : new Int32Array(room)
    spare = new Int32Array(0)
  }

  /** What is added to the rows of a lexicon in this text. */
  sourceOf(payloads: readonly string[]): number {
    return sourceNumber(this.#payloads.push(payloads) - 1)
  }

  /** Adds a mark of a row, its lexicon included, or as its complement of the place in `details` where more stands. */
  add(type: number, row: number, first: number, end: number): void {
    const at = this.#length
    if (at === this.#list.length) this.#list = grown(this.#list)
    const list = this.#list
    list[at] = type
    list[at + 1] = row
    list[at + 2] = first
    list[at + 3] = end
    this.#length = at + MARK
  }

  /** All marks by type. */
  sorted(bounds: Bounds): MarkTable {
    const list = this.#list
    const length = this.#length
    const types = typeCount()
    const from = new Int32Array(types + 1)
    for (let at = 0; at < length; at += MARK) from[list[at]! + 1]!++
    for (let type = 0; type < types; type++) from[type + 1]! += from[type]!
    const next = from.slice()
    const places = new Int32Array((length / MARK) * PLACE)
    const begins = new Int32Array(bounds.start.length)
    for (let at = 0; at < length; at += MARK) {
      const type = list[at]!
      const first = list[at + 2]!
      const place = next[type]!++ * PLACE
      places[place] = list[at + 1]!
      places[place + 1] = first
      places[place + 2] = list[at + 3]!
      begins[first]! |= bitOf(type)
    }
    if (list.length <= LONGEST_SPARE) spare = list
    return new MarkTable(bounds, this.#payloads, this.details, from, places, begins)
  }
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
