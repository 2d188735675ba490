import { newIntegers } from './memory.ts'
import { bitOf, type Bounds, MarkTable, PLACE, sourceNumber, typeCount } from './marks.ts'

// A mark is its type and what a place holds.
const MARK = 1 + PLACE
// Of a text's tokens about two in three begin no row, the rest a few.
const MARKS_PER_TOKEN = 3
const SOME_DETAILS = 1 << 12

/** Lists that serve one text after the other, since making them costs more than filling them. */
interface Lists {
  /** Mark after mark. */
  readonly marks: Int32Array<ArrayBuffer>
  /** How many marks there are of each type, by the type's number. */
  readonly counts: Int32Array<ArrayBuffer>
  readonly details: Int32Array<ArrayBuffer>
}
// Those of a very long text are let go.
const LONGEST_SPARE = 1 << 20
let spare: Lists = { marks: new Int32Array(0), counts: new Int32Array(0), details: new Int32Array(SOME_DETAILS) }
const NOTHING: Lists = { marks: new Int32Array(0), counts: new Int32Array(0), details: new Int32Array(0) }

/** What a scan finds, mark after mark; those of one type come in text order. Of no more use once it is sorted. */
export class MarkCollector {
  readonly #payloads: (readonly string[])[] = []
  #marks: Int32Array<ArrayBuffer>
  #length = 0
  #counts: Int32Array<ArrayBuffer>
  #details: Int32Array<ArrayBuffer>
  #detailsLength = 0
  readonly #begins: Int32Array<ArrayBuffer>

  constructor(tokens: number) {
    const { marks, counts, details } = spare
    spare = NOTHING
    const room = (tokens * MARKS_PER_TOKEN + 16) * MARK
    this.#marks = marks.length >= room ? marks : new Int32Array(room)
    this.#counts = counts.fill(0)
    this.#details = details
    this.#begins = newIntegers(tokens)
  }

  /** What is added to the rows of a lexicon in this text. */
  sourceOf(payloads: readonly string[]): number {
    this.#counts = grownTo(this.#counts, typeCount())
    return sourceNumber(this.#payloads.push(payloads) - 1)
  }

  /** Adds a mark of a row, its lexicon included, or as its complement of the place in the details where more stands. */
  add(type: number, row: number, first: number, end: number): void {
    const at = this.#length
    if (at === this.#marks.length) this.#marks = grownTo(this.#marks, 2 * at)
    const marks = this.#marks
    marks[at] = type
    marks[at + 1] = row
    marks[at + 2] = first
    marks[at + 3] = end
    this.#length = at + MARK
    this.#counts[type]!++
    this.#begins[first]! |= bitOf(type)
  }

  /** Where the next detail comes to stand. */
  get detailsEnd(): number {
    return this.#detailsLength
  }

  /**
   * Adds to the details. Of the few marks that captured something or may be something else they hold the row, the number
   * of captures and they themselves, then the number of what else it may be, and of each the row, the end and the captures.
   */
  addDetail(detail: number): void {
    const at = this.#detailsLength++
    if (at >= this.#details.length) this.#details = grownTo(this.#details, 2 * at + SOME_DETAILS)
    this.#details[at] = detail
  }

  /** All marks by type. */
  sorted(bounds: Bounds): MarkTable {
    const marks = this.#marks
    const counts = this.#counts
    const length = this.#length
    const from = newIntegers(counts.length + 1)
    for (let type = 0, place = 0; type < counts.length; type++) {
      const count = counts[type]!
      // From here on: where the next mark of the type comes to stand.
      counts[type] = place
      from[type + 1] = place += count
    }
    const places = newIntegers((length / MARK) * PLACE)
    for (let at = 0; at < length; at += MARK) {
      const place = counts[marks[at]!]!++ * PLACE
      places[place] = marks[at + 1]!
      places[place + 1] = marks[at + 2]!
      places[place + 2] = marks[at + 3]!
    }
    const details = newIntegers(this.#detailsLength)
    for (let n = 0; n < details.length; n++) details[n] = this.#details[n]!
    if (marks.length <= LONGEST_SPARE && this.#details.length <= LONGEST_SPARE)
      spare = { marks, counts, details: this.#details }
    return new MarkTable(bounds, this.#payloads, details, from, places, this.#begins)
  }
}

function grownTo(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (from.length >= length) return from
  const to = new Int32Array(length)
  to.set(from)
  return to
}
