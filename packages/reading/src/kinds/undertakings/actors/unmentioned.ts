import type { PartyCode, Person } from '../../../findings.ts'
import { CharClass, classTable } from '../../../engine/fold.ts'
import type { Mark, MarkList } from '../../../engine/marks.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import { TokenType } from '../../../engine/tokens.ts'
import { isCapital } from '../../../engine/words.ts'
import { type Part, partOf } from './part.ts'
import { sidesOfNames } from './sidesOfNames.ts'

const LONGEST_HAN_NAME = 12
const LONGEST_UNKNOWN = 5
const MOST_VERBS = 3
const WORDS_BEFORE = 3
// Names compared with a stretch of text one by one; more than this no story has.
const MOST_PEOPLE = 60
const NOBODY: readonly PartyCode[] = []

/** Finds names that are not among the mentions: the last word of a name known in whole, and whoever opens a sentence right before its verb. */
export class Unmentioned {
  readonly #page: Page
  readonly #people: readonly Person[]
  readonly #sideOfName: ReadonlyMap<string, PartyCode>
  readonly #says: MarkList | undefined
  readonly #cues: MarkList | undefined
  readonly #pronouns: MarkList | undefined

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#people = people.slice(0, MOST_PEOPLE)
    this.#sideOfName = sidesOfNames(people)
    this.#says = page.marks.list('undertaking.say')
    this.#cues = page.marks.list('undertaking.cue')
    this.#pronouns = page.marks.list('undertaking.pronoun')
  }

  /** Adds them to the parts of a sentence that is read up to `end`. */
  addTo(parts: Part[], sentence: Sentence, end: number): void {
    const says = this.#says
    const [from] = sentence.span
    const cue = this.#cueFrom(from, end)
    let n = says === undefined ? 0 : says.firstFrom(from)
    for (let verbs = 0; says && verbs < MOST_VERBS && n < says.length && says.endOf(n) <= end; verbs++, n++)
      if (this.#addBefore(says.at(n), false, parts, sentence)) return
    if (cue) this.#addBefore(cue, true, parts, sentence)
  }

  /** The first cue that lies in `[start, end)` and means something. */
  #cueFrom(start: number, end: number): Mark | undefined {
    const cues = this.#cues
    for (let n = cues?.firstFrom(start) ?? 0; cues && n < cues.length && cues.endOf(n) <= end; n++)
      if (cues.payloadOf(n) !== 'none') return cues.at(n)
    return undefined
  }

  /** Adds whoever stands before a verb and is no part yet; false where nobody does. */
  #addBefore(verb: Mark, isCue: boolean, parts: Part[], sentence: Sentence): boolean {
    return sentence.language.signature.script === 'han'
      ? this.#addStretch(verb, isCue, parts, sentence)
      : this.#addWord(verb, isCue, parts, sentence)
  }

  /** Without spaces: the stretch between a mark of punctuation and the verb. */
  #addStretch({ start: to }: Mark, isCue: boolean, parts: Part[], sentence: Sentence): boolean {
    const { text, folded } = this.#page
    let from = to
    while (from > sentence.span[0] && to - from <= LONGEST_HAN_NAME && !isPunctuation(folded, from - 1)) from--
    if (to - from < 2 || to - from > LONGEST_HAN_NAME || !isFree(parts, from, to)) return false
    const sides = this.#sidesOfHanName(text.slice(from, to))
    if (sides.length === 0 && (isCue || to - from > LONGEST_UNKNOWN)) return false
    insert(parts, partOf(from, to, 'person', sides))
    return true
  }

  /** With spaces: one of the words before the verb, or the one right behind it. */
  #addWord(verb: Mark, isCue: boolean, parts: Part[], sentence: Sentence): boolean {
    const { tokens, text, folded } = this.#page
    const anchor = this.#beforeAside(verb.firstToken)
    for (let back = 1; back <= WORDS_BEFORE + 1; back++) {
      const token = back <= WORDS_BEFORE ? anchor - back : verb.endToken
      if (token < sentence.firstToken || token >= sentence.endToken || tokens.type[token] !== TokenType.word) continue
      const start = tokens.start[token]!
      const end = tokens.end[token]!
      if (!isCapital(text, start) || !isFree(parts, start, end)) continue
      const side = this.#sideOfWord(folded.slice(start, end))
      // An unknown word that opens the sentence and speaks is somebody.
      if (!side && (isCue || token !== sentence.firstToken || back !== 1)) continue
      insert(parts, partOf(start, end, 'person', side ? [side] : NOBODY))
      return true
    }
    return false
  }

  /** "Fomin, | for his part, | promised": the token at which an aside before a verb begins, else the verb's own. */
  #beforeAside(verb: number): number {
    const { tokens, folded } = this.#page
    const isComma = (token: number): boolean => token >= 0 && folded[tokens.start[token]!] === ','
    const aside = this.#pronouns?.endingAt(isComma(verb - 1) ? verb - 1 : verb)
    if (aside?.payload !== '-') return verb
    return isComma(aside.firstToken - 1) ? aside.firstToken - 1 : aside.firstToken
  }

  /** Side of a last name; case endings are short. */
  #sideOfWord(word: string): PartyCode | undefined {
    const sides = this.#sideOfName
    return (
      sides.get(word) ?? (word.length < 5 ? undefined : (sides.get(word.slice(0, -1)) ?? sides.get(word.slice(0, -2))))
    )
  }

  /** Side of a person whose name ends a stretch of Han characters, or ends with it. */
  #sidesOfHanName(stretch: string): readonly PartyCode[] {
    for (const { name, side } of this.#people)
      if (side && (stretch.endsWith(name) || name.endsWith(stretch))) return [side]
    return NOBODY
  }
}

/** A mark that ends a name; the point inside a foreign one does not. */
const isPunctuation = (folded: string, at: number): boolean =>
  classTable[folded.charCodeAt(at)] === CharClass.punctuation && folded[at] !== '·'

function isFree(parts: readonly Part[], start: number, end: number): boolean {
  for (const part of parts) if (part.end > start && part.start < end) return false
  return true
}

/** Puts a part in its place among those that it does not overlap. */
function insert(parts: Part[], part: Part): void {
  let to = parts.length
  parts.push(part)
  for (; to > 0 && parts[to - 1]!.start >= part.end; to--) parts[to] = parts[to - 1]!
  parts[to] = part
}
