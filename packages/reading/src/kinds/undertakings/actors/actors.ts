import type { PartyCode, Person } from '../../../findings.ts'
import type { MarkList } from '../../../engine/marks.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import { endOf } from '../signals.ts'
import type { Actor } from './actor.ts'
import { isGap, onlySpace } from './gaps.ts'
import type { Part } from './part.ts'
import { Parts } from './parts.ts'
import { Phrases } from './phrases.ts'

const LONGEST_CONJUNCTION = 12
const NOBODY: readonly PartyCode[] = []

/** Finds the actors of sentence after sentence; calls must come in text order. */
export class Actors {
  readonly #page: Page
  readonly #parts: Parts
  readonly #phrases: Phrases
  readonly #oblique: MarkList | undefined
  readonly #and: MarkList | undefined
  /** From where and up to where the sentence at hand is read. */
  #start = 0
  #end = 0

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#parts = new Parts(page, people)
    this.#phrases = new Phrases(page)
    this.#oblique = page.marks.list('undertaking.oblique')
    this.#and = page.marks.list('undertaking.and')
  }

  of(sentence: Sentence): Actor[] {
    this.#start = sentence.span[0]
    this.#end = endOf(sentence)
    const actors: Actor[] = []
    for (const part of this.#phrases.of(this.#parts.of(sentence), this.#end)) {
      const last = actors.length > 0 ? actors[actors.length - 1]! : undefined
      const one = last && (this.#withApposition(last, part) ?? this.#both(last, part))
      if (one) actors[actors.length - 1] = one
      else actors.push(this.#actorOf(part))
    }
    return actors
  }

  #actorOf({ start, end, form, sides, weak }: Part): Actor {
    const governor = this.#governs(start)
    return { start, end, form, sides, oblique: weak || governor !== undefined, genitive: governor === 'of' && !weak }
  }

  /** "Zandanshatar, head of the government of Mongolia": an apposition is the person again. */
  #withApposition(last: Actor, part: Part): Actor | undefined {
    return last.form === 'person' &&
      part.form === 'role' &&
      part.sides.length > 0 &&
      part.start - last.end <= 2 &&
      this.#page.folded[last.end] === ','
      ? { ...last, end: part.end, sides: last.sides.length > 0 ? last.sides : part.sides }
      : undefined
  }

  /** "Türkiye and Iran", "X and Y": two of different sides, or of whom no more than one is known, act together. */
  #both(last: Actor, part: Part): Actor | undefined {
    if (part.start - last.end > LONGEST_CONJUNCTION || !this.#isConjunction(last.end, part.start)) return undefined
    const sides = together(last.sides, part.sides)
    const isPairOfPersons =
      last.form === 'person' && part.form === 'person' && last.sides.length + part.sides.length < 2
    if (sides.length < 2 && !isPairOfPersons) return undefined
    return {
      start: last.start,
      end: part.end,
      form: sides.length > 1 ? 'country' : 'pair',
      // Of two persons with one side known the pair is the document's.
      sides: sides.length > 1 ? sides : NOBODY,
      oblique: this.#governs(last.start) !== undefined || (last.oblique && part.weak),
      genitive: false,
    }
  }

  #isConjunction(from: number, to: number): boolean {
    const and = this.#and
    const n = and === undefined ? 0 : and.firstFrom(from)
    if (and === undefined || n >= and.length || and.endOf(n) > to) return from === to
    const { text } = this.#page
    return isGap(text, from, and.startOf(n)) && isGap(text, and.endOf(n), to)
  }

  /** What the preposition or verb that governs an actor says; undefined where none does. */
  #governs(start: number): string | undefined {
    const oblique = this.#oblique
    const n = oblique === undefined ? -1 : oblique.firstFrom(start) - 1
    if (oblique === undefined || n < 0 || oblique.startOf(n) < this.#start) return undefined
    // "Between the | two sides": the row may hold the article that the actor begins with.
    const end = oblique.endOf(n)
    return (end > start && end <= this.#end) || (end <= start && onlySpace(this.#page.text, end, start))
      ? oblique.payloadOf(n)
      : undefined
  }
}

function together(a: readonly PartyCode[], b: readonly PartyCode[]): readonly PartyCode[] {
  const sides: PartyCode[] = []
  for (const code of a) if (!sides.includes(code)) sides.push(code)
  for (const code of b) if (!sides.includes(code)) sides.push(code)
  return sides
}
