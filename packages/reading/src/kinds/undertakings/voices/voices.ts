import type { Meeting, PartyCode, Person, UndertakingKind } from '../../../findings.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import type { Actor } from '../actors/actor.ts'
import type { Told } from '../told.ts'
import { isDialogue } from './dialogue.ts'
import { sideOfHolder, sideOfOnlyHolder, stemOf } from './holders.ts'
import { sideOfLabel } from './labels.ts'
import { writerOf } from './letter.ts'
import { numberedBlocks } from './numberedBlocks.ts'
import { twoSidesOf } from './twoSides.ts'

// Of more people only the first are asked who holds a post.
const MOST_PEOPLE = 60
const MOST_PARTIES = 6
// A speaker is remembered over this many sentences that name nobody.
const MEMORY = 6
const LEAST_ITEMS = 4

/** An undertaking that has been read, and where it stands. */
interface Undertaken extends Told {
  readonly sentence: number
  readonly block: number
}

/** Who has been speaking: turns "he", "the minister", "both sides" and sentences without a subject into sides. */
export class Voices {
  /** The two sides of the document, in the order of their codes. */
  readonly pair: readonly PartyCode[]
  readonly #page: Page
  readonly #people: readonly Person[]
  /** The side of whoever is interviewed, who answers in lines of his own. */
  readonly #answers: readonly PartyCode[] | undefined
  /** A letter or an interview: what nobody else says its writer says, whoever was named before. */
  readonly #isOwnText: boolean
  #items: ReadonlySet<number> | undefined
  #speaker: { readonly sides: readonly PartyCode[]; readonly sentence: number } | undefined
  #haveAgreed = false
  #last: Undertaken | undefined

  constructor(page: Page, people: readonly Person[], meetings: readonly Meeting[] = []) {
    this.#page = page
    this.#people = people.slice(0, MOST_PEOPLE)
    this.pair = twoSidesOf(page, meetings)
    const writer = writerOf(page, this.pair)
    const side = isDialogue(page.text) ? people[0]?.side : writer
    this.#answers = side ? [side] : undefined
    this.#isOwnText = side != null && page.language.names !== undefined
  }

  /** Written in numbered paragraphs. */
  get isMinutes(): boolean {
    this.#items ??= numberedBlocks(this.#page)
    return this.#items.size >= LEAST_ITEMS
  }

  /** Minutes tell in numbered paragraphs what has been settled, whoever is to do it. */
  inMinutes(sentence: Sentence): boolean {
    return this.isMinutes && this.#items!.has(sentence.block)
  }

  /** A side of this relationship, or one that the document speaks of often enough to be a third. */
  isParty(code: PartyCode): boolean {
    return this.pair.includes(code) || this.#page.parties.indexOf(code) < MOST_PARTIES
  }

  /** The sides that an actor is of or stands for; undefined while nobody knows. */
  sidesOf(actor: Actor | undefined): readonly PartyCode[] | undefined {
    if (!actor) return undefined
    if (actor.sides.length > 0) return actor.sides
    const spoken = (actor.form === 'we' ? this.#ofLines(actor.start) : undefined) ?? this.#speaker?.sides
    switch (actor.form) {
      case 'pair':
        return this.pair
      case 'host':
        return this.#otherThan(spoken)
      case 'role':
        return this.#ofPost(actor) ?? spoken
      case 'person':
        return spoken && this.#otherThan(spoken)
      default:
        return spoken
    }
  }

  #otherThan(sides: readonly PartyCode[] | undefined): readonly PartyCode[] | undefined {
    const other = this.pair.find((code) => !sides?.includes(code))
    return other ? [other] : undefined
  }

  /** The side of whoever says "we" in lines of his own. */
  #ofLines(offset: number): readonly PartyCode[] | undefined {
    return sideOfLabel(this.#page.text, this.#people, offset) ?? this.#answers
  }

  /** The side of whoever holds the post that the words name. */
  #ofPost({ start, end }: Actor): readonly PartyCode[] | undefined {
    const stem = stemOf(this.#page.folded.slice(start, end))
    const side =
      sideOfHolder(this.#people, stem, start) ??
      (this.#speaker === undefined ? sideOfOnlyHolder(this.#people, stem, start) : undefined)
    return side === undefined ? undefined : [side]
  }

  /** The single side that spoke last, while it is remembered. */
  speaker(sentence: Sentence): readonly PartyCode[] | undefined {
    if (this.#isOwnText) return this.#answers
    return this.#speaker && sentence.index - this.#speaker.sentence <= MEMORY ? this.#speaker.sides : this.#answers
  }

  /** The text has told of something that both agreed. */
  get haveAgreed(): boolean {
    return this.#haveAgreed
  }

  /** The undertaking of the sentence right before. */
  last(sentence: Sentence): Undertaken | undefined {
    return this.#last && sentence.index - this.#last.sentence === 1 ? this.#last : undefined
  }

  /** A named person on no known side is taken for the other side of who spoke before. */
  heard(actor: Actor | undefined, sentence: Sentence): void {
    const sides = this.sidesOf(actor)
    if (sides?.length === 1) this.#speaker = { sides, sentence: sentence.index }
    else if (actor?.form === 'person' && actor.sides.length === 0) {
      const other = this.#speaker && this.#otherThan(this.#speaker.sides)
      this.#speaker = other && { sides: other, sentence: sentence.index }
    }
  }

  undertook(kind: UndertakingKind, by: readonly PartyCode[], sentence: Sentence): void {
    this.#last = { kind, by, sentence: sentence.index, block: sentence.block }
    if (kind === 'agreed') this.#haveAgreed = true
  }
}
