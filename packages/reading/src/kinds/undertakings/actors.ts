import type { PartyCode, Person } from '../../findings.ts'
import { CharClass, classTable } from '../../engine/fold.ts'
import type { MarkList } from '../../engine/marks.ts'
import { hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Actor } from './actor.ts'
import { isGap, isNominal, onlySpace, type Part, partOf } from './actorParts.ts'
import { Parts } from './parts.ts'
import { endOf } from './signals.ts'

const LONGEST_GAP = 42
const LONGEST_FIELD = 6
const NOBODY: readonly PartyCode[] = []

/** Finds the actors of sentence after sentence; calls must come in text order. */
export class Actors {
  readonly #page: Page
  readonly #parts: Parts
  readonly #lists: Readonly<Record<'oblique' | 'and' | 'break' | 'cue' | 'say', MarkList | undefined>>
  /** From where and up to where the sentence at hand is read. */
  #start = 0
  #end = 0

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#parts = new Parts(page, people)
    const { marks } = page
    this.#lists = {
      oblique: marks.list('undertaking.oblique'),
      and: marks.list('undertaking.and'),
      break: marks.list('person.break'),
      cue: marks.list('undertaking.cue'),
      say: marks.list('undertaking.say'),
    }
  }

  of(sentence: Sentence): Actor[] {
    this.#start = sentence.span[0]
    this.#end = endOf(sentence)
    const actors: Actor[] = []
    for (const part of this.#join(this.#parts.of(sentence))) {
      const last = actors.length > 0 ? actors[actors.length - 1]! : undefined
      // "Zandanshatar, head of the government of Mongolia": an apposition is the person again.
      if (
        last !== undefined &&
        last.form === 'person' &&
        part.form === 'role' &&
        part.sides.length > 0 &&
        part.start - last.end <= 2 &&
        this.#page.folded[last.end] === ','
      ) {
        actors[actors.length - 1] = { ...last, end: part.end, sides: last.sides.length > 0 ? last.sides : part.sides }
        continue
      }
      if (last !== undefined && part.start - last.end <= 12 && this.#isConjunction(last.end, part.start)) {
        const sides = together(last.sides, part.sides)
        if (
          sides.length > 1 ||
          (last.form === 'person' &&
            part.form === 'person' &&
            sides.length < 2 &&
            last.sides.length + part.sides.length < 2)
        ) {
          actors[actors.length - 1] = {
            start: last.start,
            end: part.end,
            form: sides.length > 1 ? 'country' : 'pair',
            // Of two persons with one side known the pair is the document's.
            sides: sides.length > 1 ? sides : NOBODY,
            oblique: this.#governs(last.start) !== undefined || (last.oblique && part.weak),
            genitive: false,
          }
          continue
        }
      }
      const governor = this.#governs(part.start)
      actors.push({
        start: part.start,
        end: part.end,
        form: part.form,
        sides: part.sides,
        oblique: part.weak || governor !== undefined,
        genitive: governor === 'of' && !part.weak,
      })
    }
    return actors
  }

  /** A post, its country and its holder are one actor, as are an organ and its country. */
  #join(parts: readonly Part[]): Part[] {
    const joined: Part[] = []
    for (const part of parts) {
      const last = joined.length > 0 ? joined[joined.length - 1]! : undefined
      // "ông Phạm Minh Chính": a word of address before a name.
      if (
        last &&
        last.form === 'he' &&
        (part.form === 'person' || part.form === 'role') &&
        onlySpace(this.#page.text, last.end, part.start)
      ) {
        joined[joined.length - 1] = partOf(last.start, part.end, part.form, part.sides, part.weak)
        continue
      }
      // "The German interlocutor": his side is said.
      if (last && last.form === 'country' && part.form === 'host' && onlySpace(this.#page.text, last.end, part.start)) {
        joined[joined.length - 1] = partOf(last.start, part.end, 'role', last.sides)
        continue
      }
      // "His Lao counterpart, Saleumxay": the same person.
      if (
        last &&
        last.form === 'host' &&
        part.form === 'person' &&
        /^,? $/.test(this.#page.folded.slice(last.end, part.start))
      ) {
        joined[joined.length - 1] = { ...part, start: last.start }
        continue
      }
      if (last && this.#isOfBoth(last, part)) {
        joined[joined.length - 1] = partOf(last.start, part.end, 'pair', NOBODY)
        continue
      }
      if (
        last &&
        isNominal(last) &&
        isNominal(part) &&
        part.start - last.end <= LONGEST_GAP &&
        this.#isOnePhrase(last, part)
      ) {
        const form =
          last.form === 'person' || part.form === 'person'
            ? 'person'
            : last.form === 'role' || part.form === 'role'
              ? 'role'
              : last.form === 'organ' || part.form === 'organ'
                ? 'organ'
                : 'country'
        // What the words say goes before what was told from elsewhere.
        const said = last.form === 'person' && part.form === 'country' ? part.sides : NOBODY
        const named =
          said.length > 0
            ? said
            : part.form === 'person' && part.sides.length > 0
              ? part.sides
              : last.sides.length > 0
                ? last.sides
                : part.sides
        joined[joined.length - 1] = partOf(last.start, part.end, form, named, last.weak && part.form === 'country')
      } else joined.push(part)
    }
    return joined
  }

  /** "Officials | of both countries", 两国 | 外长: those who hold the same post on both sides. */
  #isOfBoth(last: Part, part: Part): boolean {
    const [pair, other] = last.form === 'pair' ? [last, part] : [part, last]
    if (pair.form !== 'pair' || (other.form !== 'role' && other.form !== 'organ') || other.sides.length > 0)
      return false
    const { text } = this.#page
    if (onlySpace(text, last.end, part.start)) return true
    const { oblique } = this.#lists
    // 两国 | 交通 | 部门: what they are for stands between.
    if (pair === last)
      return (
        part.start - last.end <= LONGEST_FIELD &&
        isHan(text, last.end, part.start) &&
        !this.#isBroken(last.end, part.start)
      )
    if (oblique === undefined) return false
    const n = oblique.firstFrom(last.end)
    return (
      n < oblique.length &&
      oblique.payloadOf(n) === 'of' &&
      onlySpace(text, last.end, oblique.startOf(n)) &&
      (oblique.endOf(n) >= part.start || onlySpace(text, oblique.endOf(n), part.start))
    )
  }

  #isOnePhrase(last: Part, part: Part): boolean {
    const { text } = this.#page
    const { oblique } = this.#lists
    if (last.form === 'country' && part.form === 'country') return false
    if (last.form === 'person') {
      if (part.form === 'person') return false
      if (onlySpace(text, last.end, part.start)) return true
      if (part.form !== 'country' || oblique === undefined) return false
      const n = oblique.firstFrom(last.end)
      return (
        n < oblique.length &&
        onlySpace(text, last.end, oblique.startOf(n)) &&
        onlySpace(text, oblique.endOf(n), part.start) &&
        oblique.payloadOf(n) === 'of'
      )
    }
    if (part.form === 'organ' && last.form !== 'country')
      return last.form === 'role' && onlySpace(text, last.end, part.start)
    let tokens = 0
    let inWord = false
    for (let i = last.end; i < part.start; i++) {
      const kind = classTable[text.charCodeAt(i)]!
      if (kind === CharClass.punctuation && !"'’".includes(text[i]!)) return false
      const word = kind === CharClass.letter || kind === CharClass.han
      if (word && (!inWord || kind === CharClass.han)) tokens++
      inWord = word
    }
    if (tokens > 4) return false
    if (
      tokens > 0 &&
      part.form !== 'person' &&
      last.form === 'country' &&
      part.form !== 'role' &&
      part.form !== 'organ'
    )
      return false
    // "Firms | from | Iran": whose they are.
    if (
      tokens === 1 &&
      part.form === 'country' &&
      (last.form === 'organ' || last.form === 'role') &&
      hasMark(this.#page, 'person.of', last.end, part.start)
    )
      return true
    if (this.#isBroken(last.end, part.start)) return false
    // "of", "của": a preposition that begins with the gap and leads to a country binds; any other parts.
    const n = oblique === undefined ? 0 : oblique.firstFrom(last.end)
    if (oblique === undefined || n >= oblique.length || oblique.endOf(n) > part.start) return true
    const isOnly = n + 1 >= oblique.length || oblique.endOf(n + 1) > part.start
    return isOnly && part.form === 'country' && tokens === 1 && oblique.payloadOf(n) === 'of'
  }

  /** A verb begins in `[from, to)`. */
  #isBroken(from: number, to: number): boolean {
    const { break: breaks, cue, say } = this.#lists
    if (begins(breaks, from, to, this.#end) || begins(say, from, to, this.#end)) return true
    for (let n = cue?.firstFrom(from) ?? 0; cue && n < cue.length && cue.startOf(n) < to; n++)
      if (cue.endOf(n) <= this.#end && cue.payloadOf(n) !== 'none') return true
    return false
  }

  #isConjunction(from: number, to: number): boolean {
    const { and } = this.#lists
    const n = and === undefined ? 0 : and.firstFrom(from)
    if (and === undefined || n >= and.length || and.endOf(n) > to) return from === to
    const { text } = this.#page
    return isGap(text, from, and.startOf(n)) && isGap(text, and.endOf(n), to)
  }

  /** What the preposition or verb that governs an actor says; undefined where none does. */
  #governs(start: number): string | undefined {
    const { oblique } = this.#lists
    const n = oblique === undefined ? -1 : oblique.firstFrom(start) - 1
    if (oblique === undefined || n < 0 || oblique.startOf(n) < this.#start) return undefined
    // "Between the | two sides": the row may hold the article that the actor begins with.
    const end = oblique.endOf(n)
    return (end > start && end <= this.#end) || (end <= start && onlySpace(this.#page.text, end, start))
      ? oblique.payloadOf(n)
      : undefined
  }
}

/** Nothing but Han characters, as in the middle of a name of several words. */
function isHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classTable[text.charCodeAt(i)] !== CharClass.han) return false
  return to > from
}

/** A mark of a list begins in `[from, to)` and lies before the end. */
function begins(list: MarkList | undefined, from: number, to: number, end: number): boolean {
  if (list === undefined) return false
  const n = list.firstFrom(from)
  return n < list.length && list.startOf(n) < to && list.endOf(n) <= end
}

function together(a: readonly PartyCode[], b: readonly PartyCode[]): readonly PartyCode[] {
  const sides: PartyCode[] = []
  for (const code of a) if (!sides.includes(code)) sides.push(code)
  for (const code of b) if (!sides.includes(code)) sides.push(code)
  return sides
}
