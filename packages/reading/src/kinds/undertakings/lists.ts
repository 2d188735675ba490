import type { Instrument } from '../../findings.ts'
import { hasMark, type Page, type Sentence, within } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import type { Told } from './told.ts'

const LONGEST_HEADING = 16

/**
 * Lists of what was agreed, asked, promised or ordered: a line such as "the sides agreed on the following:" opens one, every line after it that begins
 * with a dash or a number belongs to it, the first other line closes it.
 */
export class Lists {
  readonly #page: Page
  readonly #instruments: readonly { readonly start: number; readonly end: number }[]
  #open = false
  #told: Told | undefined
  #block = -1
  /** The line that opened the list is itself numbered by a character: the next of its kind closes it. */
  #numeral = false

  constructor(page: Page, instruments: readonly Instrument[]) {
    this.#page = page
    this.#instruments = instruments.map(({ span: [start, end] }) => ({ start, end })).sort((a, b) => a.start - b.start)
  }

  /** What the open list is of; undefined where that was agreed by both. */
  get told(): Told | undefined {
    return this.#told
  }

  /** A list is open: its next line may belong to it. */
  get isOpen(): boolean {
    return this.#open
  }

  /** Tells whether a sentence opens a line of an open list; calls must come in text order. */
  holds(sentence: Sentence): boolean {
    const opensBlock = this.#page.blocks[sentence.block]!.span[0] === sentence.span[0]
    if (!this.#open) return false
    if (!opensBlock) return false
    const isItem =
      sentence.block > this.#block && this.#isItem(sentence) && !(this.#numeral && this.#hanNumeralAt(sentence))
    if (!isItem) this.#open = false
    return isItem
  }

  /** Notes whether a sentence that has been read opens a list. */
  note(sentence: Sentence, told: Told | undefined): void {
    const page = this.#page
    const isAgreed = told?.kind === 'agreed'
    if (this.#isHeading(sentence)) {
      this.#open = true
      this.#told = undefined
      this.#block = sentence.block
      this.#numeral = this.#hanNumeralAt(sentence)
      return
    }
    if (page.folded[sentence.span[1] - 1] !== ':') return
    const before = page.sentences[sentence.index - 1]
    const from = before ? before.span[0] : sentence.span[0]
    const announces = hasMark(page, 'undertaking.list', ...sentence.span)
    if (told === undefined && !(announces && within(this.#instruments, from, sentence.span[1]).length > 0)) return
    this.#open = true
    this.#told = isAgreed ? undefined : told
    this.#block = sentence.block
    this.#numeral = false
  }

  /** 乙、已有共识: a short line of its own that names what was agreed. */
  #isHeading({ span: [start, end], block, language }: Sentence): boolean {
    const page = this.#page
    if (language.signature.script !== 'han' || end - start > LONGEST_HEADING) return false
    const [from, to] = page.blocks[block]!.span
    const list = page.marks.list('undertaking.list')
    const n = list?.firstFrom(start) ?? 0
    return (
      from === start &&
      to === end &&
      list !== undefined &&
      n < list.length &&
      list.endOf(n) <= end &&
      list.payloadOf(n) === 'agreed'
    )
  }

  /** 乙、: the line is numbered by a character, as headings are. */
  #hanNumeralAt({ span: [start], language }: Sentence): boolean {
    return language.signature.script === 'han' && this.#page.text[start + 1] === '、'
  }

  /** The line behind a sentence begins as the lines of a list do. */
  follows({ index, block }: Sentence): boolean {
    const next = this.#page.sentences[index + 1]
    return next !== undefined && next.block > block && this.#isItem(next)
  }

  #isItem({ firstToken }: Sentence): boolean {
    const { tokens, folded } = this.#page
    const first = folded[tokens.start[firstToken]!]!
    if ('-•·*+('.includes(first)) return true
    const next = firstToken + 1
    if (next >= tokens.count || tokens.type[next] !== TokenType.punctuation) return false
    const isNumber =
      tokens.type[firstToken] === TokenType.digits || tokens.end[firstToken]! <= tokens.start[firstToken]! + 1
    return isNumber && '.),'.includes(folded[tokens.start[next]!]!)
  }
}
