import { inOrder } from '../../../engine/order.ts'
import type { PartyCode, Person } from '../../../findings.ts'
import type { MarkList } from '../../../engine/marks.ts'
import { countryFrom, type Page, type Sentence } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import { endOf } from '../signals.ts'
import type { Actor } from './actor.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { type Part, partOf, rank } from './part.ts'
import { Unmentioned } from './unmentioned.ts'

/** The marks that tell who acts, by what they are. */
type Lists = Readonly<Record<'pair' | 'pronoun' | 'role' | 'organ' | 'cue', MarkList | undefined>>

const NOBODY: readonly PartyCode[] = []

/** Finds the parts of which actors are made, sentence after sentence; calls must come in text order. */
export class Parts {
  readonly #page: Page
  readonly #mentions: readonly Mention[]
  readonly #unmentioned: Unmentioned
  readonly #lists: Lists
  #mention = 0
  /** From where and up to where the sentence at hand is read. */
  #start = 0
  #end = 0

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#mentions = mentionsOf(people)
    this.#unmentioned = new Unmentioned(page, people)
    const { marks } = page
    this.#lists = {
      pair: marks.list('party.pair'),
      pronoun: marks.list('undertaking.pronoun'),
      role: marks.list('person.role'),
      organ: marks.list('undertaking.organ'),
      cue: marks.list('undertaking.cue'),
    }
  }

  /** Names, posts, organs, countries and pronouns in text order, without those that another one holds. */
  of(sentence: Sentence): Part[] {
    this.#start = sentence.span[0]
    this.#end = endOf(sentence)
    const parts: Part[] = []
    this.#addCountries(parts)
    this.#addPeople(parts)
    const { pair, role } = this.#lists
    this.#addMarks(parts, pair, 'pair')
    this.#addMarks(parts, role, 'role')
    this.#addPronouns(parts)
    this.#addOrgans(parts)
    leaveOneOfTwo(inOrder(parts, byPlace))
    this.#unmentioned.addTo(parts, sentence, this.#end)
    return parts
  }

  #addCountries(parts: Part[]): void {
    const { countries, text } = this.#page
    const end = this.#end
    for (let i = countryFrom(this.#page, this.#start); i < countries.length && countries[i]!.end <= end; i++) {
      const country = countries[i]!
      if (!this.#isDateline(country) && text[country.end] !== '$' && !this.#tearsWord(country))
        parts.push(partOf(country.start, country.end, 'country', [country.code], country.form === 'adjective'))
    }
  }

  #addPeople(parts: Part[]): void {
    const mentions = this.#mentions
    while (this.#mention < mentions.length && mentions[this.#mention]!.start < this.#start) this.#mention++
    for (let i = this.#mention; i < mentions.length && mentions[i]!.end <= this.#end; i++) {
      const mention = mentions[i]!
      parts.push(partOf(mention.start, mention.end, 'person', mention.sides))
    }
  }

  #addMarks(parts: Part[], list: MarkList | undefined, form: Actor['form']): void {
    if (list === undefined) return
    for (let n = list.firstFrom(this.#start); n < list.length && list.endOf(n) <= this.#end; n++)
      if (list.payloadOf(n) !== 'none') parts.push(partOf(list.startOf(n), list.endOf(n), form, NOBODY))
  }

  #addPronouns(parts: Part[]): void {
    const { pronoun } = this.#lists
    if (pronoun === undefined) return
    let asides = 0
    for (let n = pronoun.firstFrom(this.#start); n < pronoun.length && pronoun.endOf(n) <= this.#end; n++) {
      // "For his part": nobody besides.
      if (pronoun.payloadOf(n) === '-') asides = pronoun.endOf(n)
      else if (pronoun.startOf(n) >= asides)
        parts.push(partOf(pronoun.startOf(n), pronoun.endOf(n), pronoun.payloadOf(n) as 'he' | 'we' | 'host', NOBODY))
    }
  }

  #addOrgans(parts: Part[]): void {
    const { organ } = this.#lists
    if (organ === undefined) return
    for (let n = organ.firstFrom(this.#start); n < organ.length && organ.endOf(n) <= this.#end; n++) {
      const payload = organ.payloadOf(n)
      parts.push(partOf(organ.startOf(n), organ.endOf(n), 'organ', payload ? [payload] : NOBODY))
    }
  }

  /** 福建 in 阮春福建议: a place that ends inside a verb is none. */
  #tearsWord({ start, end }: CountryMention): boolean {
    const { cue } = this.#lists
    if (cue === undefined) return false
    const n = cue.firstFrom(start + 1)
    return n < cue.length && cue.startOf(n) < end && cue.endOf(n) > end && cue.endOf(n) <= this.#end
  }

  /** `HÀ NỘI -`, `Moscow (VNA) -`, `МОСКВА, 22 декабря`: a place from which, not one that speaks. */
  #isDateline(country: CountryMention): boolean {
    if (country.form !== 'place' || country.start - this.#start > 2) return false
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

const byPlace = (a: Part, b: Part): number => a.start - b.start || rank(a.form) - rank(b.form) || b.end - a.end

/** Of parts in order, leaves one of each two that overlap. */
function leaveOneOfTwo(parts: Part[]): void {
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
}
