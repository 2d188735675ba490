import { byStart, inOrder } from '../../engine/order.ts'
import type { PartyCode, Person } from '../../findings.ts'
import type { Mark, MarkList } from '../../engine/marks.ts'
import { countryFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import type { Actor } from './actor.ts'
import { isPunctuation, type Part, partOf, rank, sidesOfNames } from './actorParts.ts'
import { endOf } from './signals.ts'

/** A person's mention in the text. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly sides: readonly PartyCode[]
}

/** The marks that tell who acts, by what they are. */
type Lists = Readonly<Record<'pair' | 'pronoun' | 'role' | 'organ' | 'cue' | 'say', MarkList | undefined>>

const LONGEST_HAN_NAME = 12
const LONGEST_UNKNOWN = 5
const MOST_VERBS = 3
const WORDS_BEFORE = 3
// Names compared with a stretch of text one by one; more than this no story has.
const MOST_PEOPLE = 60
const NOBODY: readonly PartyCode[] = []

/** Finds the parts of which actors are made, sentence after sentence; calls must come in text order. */
export class Parts {
  readonly #page: Page
  readonly #people: readonly Person[]
  readonly #sideOfName: ReadonlyMap<string, PartyCode>
  readonly #mentions: readonly Mention[]
  readonly #lists: Lists
  #mention = 0
  /** Up to where the sentence at hand is read. */
  #end = 0

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#people = people.slice(0, MOST_PEOPLE)
    this.#sideOfName = sidesOfNames(people)
    this.#mentions = mentionsOf(people)
    const { marks } = page
    this.#lists = {
      pair: marks.list('party.pair'),
      pronoun: marks.list('undertaking.pronoun'),
      role: marks.list('person.role'),
      organ: marks.list('undertaking.organ'),
      cue: marks.list('undertaking.cue'),
      say: marks.list('undertaking.say'),
    }
  }

  /** Names, posts, organs, countries and pronouns in text order, without those that another one holds. */
  of(sentence: Sentence): Part[] {
    this.#end = endOf(sentence)
    const parts = this.#named(sentence.span[0])
    this.#addUnmentioned(parts, sentence)
    return parts
  }

  #named(start: number): Part[] {
    const { countries, text } = this.#page
    const end = this.#end
    const parts: Part[] = []
    for (let i = countryFrom(this.#page, start); i < countries.length && countries[i]!.end <= end; i++) {
      const country = countries[i]!
      if (!this.#isDateline(country, start) && text[country.end] !== '$' && !this.#tearsWord(country))
        parts.push(partOf(country.start, country.end, 'country', [country.code], country.form === 'adjective'))
    }
    const mentions = this.#mentions
    while (this.#mention < mentions.length && mentions[this.#mention]!.start < start) this.#mention++
    for (let i = this.#mention; i < mentions.length && mentions[i]!.end <= end; i++) {
      const mention = mentions[i]!
      parts.push(partOf(mention.start, mention.end, 'person', mention.sides))
    }
    const { pair, pronoun, role, organ } = this.#lists
    addMarks(parts, pair, start, end, 'pair')
    addMarks(parts, role, start, end, 'role')
    let asides = 0
    for (let n = pronoun?.firstFrom(start) ?? 0; pronoun && n < pronoun.length && pronoun.endOf(n) <= end; n++) {
      // "For his part": nobody besides.
      if (pronoun.payloadOf(n) === '-') asides = pronoun.endOf(n)
      else if (pronoun.startOf(n) >= asides)
        parts.push(partOf(pronoun.startOf(n), pronoun.endOf(n), pronoun.payloadOf(n) as 'he' | 'we' | 'host', NOBODY))
    }
    for (let n = organ?.firstFrom(start) ?? 0; organ && n < organ.length && organ.endOf(n) <= end; n++) {
      const payload = organ.payloadOf(n)
      parts.push(partOf(organ.startOf(n), organ.endOf(n), 'organ', payload ? [payload] : NOBODY))
    }
    inOrder(parts, byPlace)
    let kept = 0
    for (const part of parts) {
      const last = kept > 0 ? parts[kept - 1]! : undefined
      if (last !== undefined && part.start < last.end) {
        // "глава правительства" is one, although "правительства" may be two.
        if (rank(part.form) < rank(last.form) && part.end >= last.end && (part.form !== 'pair' || part.end > last.end))
          parts[kept - 1] = part
      } else parts[kept++] = part
    }
    parts.length = kept
    return parts
  }

  /** Names that are not among the mentions: the last word of a name known in whole, and whoever opens a sentence right before its verb. */
  #addUnmentioned(parts: Part[], sentence: Sentence): void {
    const { say } = this.#lists
    const [from] = sentence.span
    const cue = this.#cueFrom(from, this.#end)
    let n = say === undefined ? 0 : say.firstFrom(from)
    for (let verbs = 0; say && verbs < MOST_VERBS && n < say.length && say.endOf(n) <= this.#end; verbs++, n++)
      if (this.#addBefore(say.at(n), false, parts, sentence)) return
    if (cue) this.#addBefore(cue, true, parts, sentence)
  }

  /** "Fomin, | for his part, | promised": the token at which an aside before a verb begins, else the verb's own. */
  #beforeAside(verb: number): number {
    const { tokens, folded } = this.#page
    const isComma = (token: number): boolean => token >= 0 && folded[tokens.start[token]!] === ','
    const aside = this.#lists.pronoun?.endingAt(isComma(verb - 1) ? verb - 1 : verb)
    if (aside?.payload !== '-') return verb
    return isComma(aside.firstToken - 1) ? aside.firstToken - 1 : aside.firstToken
  }

  /** Adds whoever stands before a verb and is no part yet; false where nobody does. */
  #addBefore(verb: Mark, isCue: boolean, parts: Part[], sentence: Sentence): boolean {
    const { tokens, text, folded } = this.#page
    if (sentence.language.signature.script === 'han') {
      let start = verb.start
      while (start > sentence.span[0] && verb.start - start <= LONGEST_HAN_NAME && !isPunctuation(folded, start - 1))
        start--
      if (verb.start - start < 2 || verb.start - start > LONGEST_HAN_NAME || !isFree(parts, start, verb.start))
        return false
      const sides = this.#sidesOfHanName(text.slice(start, verb.start))
      if (sides.length === 0 && (isCue || verb.start - start > LONGEST_UNKNOWN)) return false
      insert(parts, partOf(start, verb.start, 'person', sides))
      return true
    }
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

  /** The first cue that lies in `[start, end)` and means something. */
  #cueFrom(start: number, end: number): Mark | undefined {
    const { cue } = this.#lists
    for (let n = cue?.firstFrom(start) ?? 0; cue && n < cue.length && cue.endOf(n) <= end; n++)
      if (cue.payloadOf(n) !== 'none') return cue.at(n)
    return undefined
  }

  /** 福建 in 阮春福建议: a place that ends inside a verb is none. */
  #tearsWord({ start, end }: CountryMention): boolean {
    const { cue } = this.#lists
    if (cue === undefined) return false
    const n = cue.firstFrom(start + 1)
    return n < cue.length && cue.startOf(n) < end && cue.endOf(n) > end && cue.endOf(n) <= this.#end
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

function addMarks(parts: Part[], list: MarkList | undefined, start: number, end: number, form: Actor['form']): void {
  if (list === undefined) return
  for (let n = list.firstFrom(start); n < list.length && list.endOf(n) <= end; n++)
    if (list.payloadOf(n) !== 'none') parts.push(partOf(list.startOf(n), list.endOf(n), form, NOBODY))
}

function mentionsOf(people: readonly Person[]): readonly Mention[] {
  const mentions: Mention[] = []
  for (const person of people) {
    const sides = person.side ? [person.side] : NOBODY
    // The post before a name is part of who acts: "India's | Minister of Railways and Commerce & Industry X".
    const [from, to] = person.span
    for (const [start, end] of person.mentions)
      mentions.push({ start: from < start && end <= to ? from : start, end, sides })
  }
  return inOrder(mentions, byStart)
}

const byPlace = (a: Part, b: Part): number => a.start - b.start || rank(a.form) - rank(b.form) || b.end - a.end

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
