import type { Actor } from './actor.ts'
import type { PartyCode, Person } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { firstFrom } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { Mark } from '../../engine/scan.ts'
import { CharClass, classTable } from '../../engine/fold.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import {
  isNominal,
  isGap,
  isPunctuation,
  onlySpace,
  overlaps,
  type Part,
  rank,
  sidesOfNames,
  tearsWord,
} from './actorParts.ts'
import { endOf, Walk } from './signals.ts'

/** A person's mention in the text. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly person: Person
}

const LONGEST_GAP = 42
const LONGEST_HAN_NAME = 12
const LONGEST_UNKNOWN = 5
const MOST_VERBS = 3
// Names compared with a stretch of text one by one; more than this no story has.
const MOST_PEOPLE = 60
const NOBODY: readonly PartyCode[] = []

/** Finds the actors of sentence after sentence; calls must come in text order. */
export class Actors {
  readonly #page: Page
  readonly #people: readonly Person[]
  readonly #sideOfName: ReadonlyMap<string, PartyCode>
  readonly #mentions: readonly Mention[]
  readonly #walks: Readonly<
    Record<'pair' | 'pronoun' | 'role' | 'organ' | 'oblique' | 'and' | 'break' | 'cue' | 'say', Walk>
  >
  #country = 0
  #mention = 0

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#people = people.slice(0, MOST_PEOPLE)
    this.#sideOfName = sidesOfNames(people)
    this.#mentions = people
      .flatMap((person) => person.mentions.map(([start, end]) => ({ start, end, person })))
      .sort((a, b) => a.start - b.start)
    this.#walks = {
      pair: new Walk(page, 'party.pair'),
      pronoun: new Walk(page, 'undertaking.pronoun'),
      role: new Walk(page, 'person.role'),
      organ: new Walk(page, 'undertaking.organ'),
      oblique: new Walk(page, 'undertaking.oblique'),
      and: new Walk(page, 'undertaking.and'),
      break: new Walk(page, 'person.break'),
      cue: new Walk(page, 'undertaking.cue'),
      say: new Walk(page, 'undertaking.say'),
    }
  }

  of(sentence: Sentence): Actor[] {
    const [start] = sentence.span
    const end = endOf(sentence)
    const cues = this.#walks.cue.in(start, end)
    const parts = this.#partsOf(start, end, cues)
    const obliques = this.#walks.oblique.in(start, end)
    const says = this.#walks.say.in(start, end)
    const breaks = [this.#walks.break.in(start, end), cues.filter((cue) => cue.payload !== 'none'), says]
    this.#addUnmentioned(parts, sentence, says, cues)
    const ands = this.#walks.and.in(start, end)
    const joined = this.#join(parts, breaks, obliques)
    const actors: Actor[] = []
    for (const part of joined) {
      const last = actors.at(-1)
      // "Zandanshatar, head of the government of Mongolia": an apposition is the person again.
      if (
        last &&
        last.form === 'person' &&
        part.form === 'role' &&
        part.sides.length > 0 &&
        part.start - last.end <= 2 &&
        this.#page.folded[last.end] === ','
      ) {
        actors[actors.length - 1] = { ...last, end: part.end, sides: last.sides.length > 0 ? last.sides : part.sides }
        continue
      }
      if (last && part.start - last.end <= 12 && this.#isConjunction(last.end, part.start, ands)) {
        const sides = [...new Set([...last.sides, ...part.sides])]
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
            sides,
            oblique: this.#governs(last.start, obliques) !== undefined || (last.oblique && part.weak),
            genitive: false,
          }
          continue
        }
      }
      const governor = this.#governs(part.start, obliques)
      actors.push({
        start: part.start,
        end: part.end,
        form: part.form,
        sides: part.sides,
        oblique: part.weak || governor !== undefined,
        genitive: governor?.payload === 'of' && !part.weak,
      })
    }
    return actors
  }

  #partsOf(start: number, end: number, cues: readonly Mark[]): Part[] {
    const { countries } = this.#page
    const parts: Part[] = []
    while (this.#country < countries.length && countries[this.#country]!.start < start) this.#country++
    for (let i = this.#country; i < countries.length && countries[i]!.end <= end; i++) {
      const country = countries[i]!
      if (!this.#isDateline(country, start) && this.#page.text[country.end] !== '$' && !tearsWord(country, cues))
        parts.push({
          start: country.start,
          end: country.end,
          form: 'country',
          sides: [country.code],
          weak: country.form === 'adjective',
        })
    }
    while (this.#mention < this.#mentions.length && this.#mentions[this.#mention]!.start < start) this.#mention++
    for (let i = this.#mention; i < this.#mentions.length && this.#mentions[i]!.end <= end; i++) {
      const { person, ...span } = this.#mentions[i]!
      parts.push({ ...span, form: 'person', sides: person.side ? [person.side] : NOBODY, weak: false })
    }
    for (const mark of this.#walks.pair.in(start, end))
      parts.push({ start: mark.start, end: mark.end, form: 'pair', sides: NOBODY, weak: false })
    for (const mark of this.#walks.pronoun.in(start, end))
      parts.push({
        start: mark.start,
        end: mark.end,
        form: mark.payload as 'he' | 'we' | 'host',
        sides: NOBODY,
        weak: false,
      })
    for (const mark of this.#walks.role.in(start, end))
      parts.push({ start: mark.start, end: mark.end, form: 'role', sides: NOBODY, weak: false })
    for (const mark of this.#walks.organ.in(start, end))
      parts.push({
        start: mark.start,
        end: mark.end,
        form: 'organ',
        sides: mark.payload ? [mark.payload] : NOBODY,
        weak: false,
      })
    parts.sort((a, b) => a.start - b.start || rank(a.form) - rank(b.form) || b.end - a.end)
    const kept: Part[] = []
    for (const part of parts) {
      const last = kept.at(-1)
      if (last && part.start < last.end) {
        // "глава правительства" is one, although "правительства" may be two.
        if (rank(part.form) < rank(last.form) && part.end >= last.end && (part.form !== 'pair' || part.end > last.end))
          kept[kept.length - 1] = part
        continue
      }
      kept.push(part)
    }
    return kept
  }

  /** Names that are not among the mentions: the last word of a name known in whole, and whoever opens a sentence right before its verb. */
  #addUnmentioned(parts: Part[], sentence: Sentence, says: readonly Mark[], cues: readonly Mark[]): void {
    const { tokens, text, folded } = this.#page
    const isCased = sentence.language.signature.script !== 'han'
    const cue = cues.find((mark) => mark.payload !== 'none')
    const verbs =
      says.length === 0 ? (cue ? [cue] : []) : cue ? [...says.slice(0, MOST_VERBS), cue] : says.slice(0, MOST_VERBS)
    const free = (start: number, end: number): boolean => parts.every((part) => part.end <= start || part.start >= end)
    const add = (start: number, end: number, sides: readonly PartyCode[]): void => {
      const at = parts.findIndex((part) => part.start >= end)
      parts.splice(at < 0 ? parts.length : at, 0, { start, end, form: 'person', sides, weak: false })
    }
    for (const verb of verbs) {
      if (!isCased) {
        let start = verb.start
        while (start > sentence.span[0] && verb.start - start <= LONGEST_HAN_NAME && !isPunctuation(folded, start - 1))
          start--
        if (verb.start - start < 2 || verb.start - start > LONGEST_HAN_NAME || !free(start, verb.start)) continue
        const sides = this.#sidesOfHanName(text.slice(start, verb.start))
        if (sides.length === 0 && (verb === cue || verb.start - start > LONGEST_UNKNOWN)) continue
        add(start, verb.start, sides)
        return
      }
      for (const token of [verb.firstToken - 1, verb.firstToken - 2, verb.firstToken - 3, verb.endToken]) {
        if (token < sentence.firstToken || token >= sentence.endToken) continue
        if (
          tokens.type[token] !== TokenType.word ||
          !isCapital(text, tokens.start[token]!) ||
          !free(tokens.start[token]!, tokens.end[token]!)
        )
          continue
        const side = this.#sideOfWord(folded.slice(tokens.start[token], tokens.end[token]))
        // An unknown word that opens the sentence and speaks is somebody.
        if (!side && (verb === cue || token !== sentence.firstToken || token !== verb.firstToken - 1)) continue
        add(tokens.start[token]!, tokens.end[token]!, side ? [side] : NOBODY)
        return
      }
    }
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

  /** A post, its country and its holder are one actor, as are an organ and its country. */
  #join(parts: readonly Part[], breaks: readonly (readonly Mark[])[], obliques: readonly Mark[]): Part[] {
    const joined: Part[] = []
    for (const part of parts) {
      const last = joined.at(-1)
      // "ông Phạm Minh Chính": a word of address before a name.
      if (
        last &&
        last.form === 'he' &&
        (part.form === 'person' || part.form === 'role') &&
        onlySpace(this.#page.text, last.end, part.start)
      ) {
        joined[joined.length - 1] = { ...part, start: last.start }
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
      if (
        last &&
        isNominal(last) &&
        isNominal(part) &&
        part.start - last.end <= LONGEST_GAP &&
        this.#isOnePhrase(last, part, breaks, obliques)
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
        joined[joined.length - 1] = {
          start: last.start,
          end: part.end,
          form,
          sides: named,
          weak: last.weak && part.form === 'country',
        }
      } else joined.push({ ...part })
    }
    return joined
  }

  #isOnePhrase(last: Part, part: Part, breaks: readonly (readonly Mark[])[], obliques: readonly Mark[]): boolean {
    if (last.form === 'country' && part.form === 'country') return false
    if (last.form === 'person') {
      if (part.form === 'person') return false
      const of = obliques[firstFrom(obliques, last.end)]
      const isOf =
        part.form === 'country' &&
        of?.payload === 'of' &&
        onlySpace(this.#page.text, last.end, of.start) &&
        onlySpace(this.#page.text, of.end, part.start)
      return isOf || onlySpace(this.#page.text, last.end, part.start)
    }
    if (part.form === 'organ' && last.form !== 'country')
      return last.form === 'role' && onlySpace(this.#page.text, last.end, part.start)
    let tokens = 0
    let inWord = false
    for (let i = last.end; i < part.start; i++) {
      const kind = classTable[this.#page.text.charCodeAt(i)]!
      if (kind === CharClass.punctuation && !"'’".includes(this.#page.text[i]!)) return false
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
    for (const list of breaks) if (overlaps(list, last.end, part.start)) return false
    // "of", "của": a preposition that begins with the gap and leads to a country binds; any other parts.
    const between = obliques.filter((mark) => mark.start >= last.end && mark.end <= part.start)
    return (
      between.length === 0 ||
      (between.length === 1 && part.form === 'country' && tokens === 1 && between[0]!.payload === 'of')
    )
  }

  #isConjunction(from: number, to: number, ands: readonly Mark[]): boolean {
    const mark = ands[firstFrom(ands, from)]
    if (!mark || mark.end > to) return from === to
    return isGap(this.#page.text, from, mark.start) && isGap(this.#page.text, mark.end, to)
  }

  #governs(start: number, obliques: readonly Mark[]): Mark | undefined {
    const at = firstFrom(obliques, start) - 1
    const mark = obliques[at]
    // "Between the | two sides": the row may hold the article that the actor begins with.
    return mark !== undefined && mark.start < start && (mark.end > start || onlySpace(this.#page.text, mark.end, start))
      ? mark
      : undefined
  }

  /** `HÀ NỘI -`, `Moscow (VNA) -`, `МОСКВА, 22 декабря`: a place from which, not one that speaks. */
  #isDateline(country: CountryMention, sentenceStart: number): boolean {
    if (country.form !== 'place' || country.start - sentenceStart > 2) return false
    const after = this.#page.folded.slice(country.end, country.end + 3).trimStart()
    return (
      after.startsWith('(') ||
      after.startsWith('-') ||
      after.startsWith(',') ||
      after.startsWith('.') ||
      after.startsWith(':')
    )
  }
}
