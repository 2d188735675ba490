import type { PartyCode } from '../../../findings.ts'
import { CharClass, classTable } from '../../../engine/fold.ts'
import type { MarkList } from '../../../engine/marks.ts'
import { hasMark, type Page } from '../../../engine/page.ts'
import type { Actor } from './actor.ts'
import { isHan, onlySpace } from './gaps.ts'
import { isNominal, type Part, partOf } from './part.ts'

const LONGEST_GAP = 42
const MOST_WORDS = 4
const LONGEST_FIELD = 6
const NOBODY: readonly PartyCode[] = []

/** Joins the parts that are one actor: a post, its country and its holder, or an organ and its country. */
export class Phrases {
  readonly #page: Page
  readonly #oblique: MarkList | undefined
  readonly #breaks: MarkList | undefined
  readonly #cues: MarkList | undefined
  readonly #says: MarkList | undefined

  constructor(page: Page) {
    this.#page = page
    const { marks } = page
    this.#oblique = marks.list('undertaking.oblique')
    this.#breaks = marks.list('person.break')
    this.#cues = marks.list('undertaking.cue')
    this.#says = marks.list('undertaking.say')
  }

  /** The parts of a sentence that is read up to `end`, those of one phrase made one. */
  of(parts: readonly Part[], end: number): Part[] {
    const joined: Part[] = []
    for (const part of parts) {
      const last = joined.length > 0 ? joined[joined.length - 1]! : undefined
      const one = last && this.#one(last, part, end)
      if (one) joined[joined.length - 1] = one
      else joined.push(part)
    }
    return joined
  }

  /** What two parts are together; undefined where they are two. */
  #one(last: Part, part: Part, end: number): Part | undefined {
    const { text, folded } = this.#page
    // "ông Phạm Minh Chính": a word of address before a name.
    if (last.form === 'he' && (part.form === 'person' || part.form === 'role') && onlySpace(text, last.end, part.start))
      return partOf(last.start, part.end, part.form, part.sides, part.weak)
    // "The German interlocutor": his side is said.
    if (last.form === 'country' && part.form === 'host' && onlySpace(text, last.end, part.start))
      return partOf(last.start, part.end, 'role', last.sides)
    // "His Lao counterpart, Saleumxay": the same person.
    if (last.form === 'host' && part.form === 'person' && /^,? $/.test(folded.slice(last.end, part.start)))
      return { ...part, start: last.start }
    if (this.#isOfBoth(last, part, end)) return partOf(last.start, part.end, 'pair', NOBODY)
    if (
      isNominal(last) &&
      isNominal(part) &&
      part.start - last.end <= LONGEST_GAP &&
      this.#isOnePhrase(last, part, end)
    )
      return partOf(
        last.start,
        part.end,
        formOfPhrase(last, part),
        sidesOfPhrase(last, part),
        last.weak && part.form === 'country',
      )
    return undefined
  }

  /** "Officials | of both countries", 两国 | 外长: those who hold the same post on both sides. */
  #isOfBoth(last: Part, part: Part, end: number): boolean {
    const pair = last.form === 'pair' ? last : part
    const other = pair === last ? part : last
    if (pair.form !== 'pair' || (other.form !== 'role' && other.form !== 'organ') || other.sides.length > 0)
      return false
    const { text } = this.#page
    if (onlySpace(text, last.end, part.start)) return true
    // 两国 | 交通 | 部门: what they are for stands between.
    if (pair === last)
      return (
        part.start - last.end <= LONGEST_FIELD &&
        isHan(text, last.end, part.start) &&
        !this.#isBroken(last.end, part.start, end)
      )
    const n = this.#ofRightBehind(last.end)
    const to = n < 0 ? 0 : this.#oblique!.endOf(n)
    return n >= 0 && (to >= part.start || onlySpace(text, to, part.start))
  }

  #isOnePhrase(last: Part, part: Part, end: number): boolean {
    if (last.form === 'country' && part.form === 'country') return false
    const { text } = this.#page
    if (last.form === 'person') return this.#isOfPerson(last, part)
    if (part.form === 'organ' && last.form !== 'country')
      return last.form === 'role' && onlySpace(text, last.end, part.start)
    const words = wordsBetween(text, last.end, part.start)
    if (words > MOST_WORDS) return false
    // "Firms | from | Iran": whose they are.
    if (
      words === 1 &&
      part.form === 'country' &&
      (last.form === 'organ' || last.form === 'role') &&
      hasMark(this.#page, 'person.of', last.end, part.start)
    )
      return true
    return !this.#isBroken(last.end, part.start, end) && this.#isBound(last, part, words)
  }

  /** "Orbán | of Hungary", "ông Orbán | Thủ tướng Hungary": what follows a name and says whose or what he is. */
  #isOfPerson(last: Part, part: Part): boolean {
    if (part.form === 'person') return false
    const { text } = this.#page
    if (onlySpace(text, last.end, part.start)) return true
    if (part.form !== 'country') return false
    const n = this.#ofRightBehind(last.end)
    return n >= 0 && onlySpace(text, this.#oblique!.endOf(n), part.start)
  }

  /** "of", "của": a preposition that begins with the gap and leads to a country binds; any other parts. */
  #isBound(last: Part, part: Part, words: number): boolean {
    const oblique = this.#oblique
    const n = oblique === undefined ? 0 : oblique.firstFrom(last.end)
    if (oblique === undefined || n >= oblique.length || oblique.endOf(n) > part.start) return true
    const isOnly = n + 1 >= oblique.length || oblique.endOf(n + 1) > part.start
    return isOnly && part.form === 'country' && words === 1 && oblique.payloadOf(n) === 'of'
  }

  /** The "of" that follows an offset with no more than a space between; -1 where none does. */
  #ofRightBehind(offset: number): number {
    const oblique = this.#oblique
    if (oblique === undefined) return -1
    const n = oblique.firstFrom(offset)
    return n < oblique.length && oblique.payloadOf(n) === 'of' && onlySpace(this.#page.text, offset, oblique.startOf(n))
      ? n
      : -1
  }

  /** A verb begins in `[from, to)`. */
  #isBroken(from: number, to: number, end: number): boolean {
    if (begins(this.#breaks, from, to, end) || begins(this.#says, from, to, end)) return true
    const cues = this.#cues
    for (let n = cues?.firstFrom(from) ?? 0; cues && n < cues.length && cues.startOf(n) < to; n++)
      if (cues.endOf(n) <= end && cues.payloadOf(n) !== 'none') return true
    return false
  }
}

function formOfPhrase(last: Part, part: Part): Actor['form'] {
  if (last.form === 'person' || part.form === 'person') return 'person'
  if (last.form === 'role' || part.form === 'role') return 'role'
  return last.form === 'organ' || part.form === 'organ' ? 'organ' : 'country'
}

/** What the words say goes before what was told from elsewhere. */
function sidesOfPhrase(last: Part, part: Part): readonly PartyCode[] {
  if (last.form === 'person' && part.form === 'country' && part.sides.length > 0) return part.sides
  if (part.form === 'person' && part.sides.length > 0) return part.sides
  return last.sides.length > 0 ? last.sides : part.sides
}

/** How many words stand in a gap, each Han character counted for one; more than may be where a mark of punctuation parts them. */
function wordsBetween(text: string, from: number, to: number): number {
  let words = 0
  let inWord = false
  for (let i = from; i < to; i++) {
    const kind = classTable[text.charCodeAt(i)]!
    if (kind === CharClass.punctuation && !"'’".includes(text[i]!)) return MOST_WORDS + 1
    const isWord = kind === CharClass.letter || kind === CharClass.han
    if (isWord && (!inWord || kind === CharClass.han)) words++
    inWord = isWord
  }
  return words
}

/** A mark of a list begins in `[from, to)` and lies before the end. */
function begins(list: MarkList | undefined, from: number, to: number, end: number): boolean {
  if (list === undefined) return false
  const n = list.firstFrom(from)
  return n < list.length && list.startOf(n) < to && list.endOf(n) <= end
}
