import type { Meeting, PartyCode, Person, UndertakingKind } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Actor } from './actors/actor.ts'

const blocs: ReadonlySet<PartyCode> = new Set([
  'EU',
  'EAEU',
  'ASEAN',
  'UN',
  'APEC',
  'BRICS',
  'G20',
  'G7',
  'SCO',
  'CIS',
  'WTO',
  'OPEC',
  'NATO',
  'SU',
])
// Of more people only the first are asked who holds a post.
const MOST_PEOPLE = 60
const MOST_PARTIES = 6
const MOST_MENTIONS = 40
// A name and a post before a colon, and how far behind them somebody still speaks.
const LONGEST_LABEL = 90
const LONGEST_SPEECH = 2000
// A speaker is remembered over this many sentences that name nobody.
const MEMORY = 6

const LEAST_LINES = 4
/** Question and answer, each line opened by a dash. */
const isDialogue = (text: string): boolean => {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines < LEAST_LINES; at = text.indexOf('\n', at + 1))
    if ('—–'.includes(text[at + 1] ?? '.') && text[at + 2] === ' ') lines++
  return lines >= LEAST_LINES
}

const LEAST_ITEMS = 4
/** Paragraphs that a number opens, as in minutes and joint statements. */
function numberedBlocks({ blocks, folded, text }: Page): ReadonlySet<number> {
  const numbered = new Set<number>()
  for (const [index, { span }] of blocks.entries()) {
    let at = span[0]
    while (at - span[0] < 5 && isDigit(folded, at)) at++
    // 七、
    while (at - span[0] < 3 && '一二三四五六七八九十'.includes(folded[at] ?? ' ')) at++
    if (at > span[0] && '.):、．）'.includes(text[at] ?? ' ') && !isDigit(folded, at + 1)) numbered.add(index)
  }
  return numbered
}
const isDigit = (folded: string, at: number): boolean => folded[at]! >= '0' && folded[at]! <= '9'

/** Who has been speaking: turns "he", "the minister", "both sides" and sentences without a subject into sides. */
export class Voices {
  /** The two sides of the document, in the order of their codes. */
  readonly pair: readonly PartyCode[]
  readonly #page: Page
  readonly #people: readonly Person[]
  /** The side of whoever is interviewed, who answers in lines of his own. */
  readonly #answers: readonly PartyCode[] | undefined
  #items: ReadonlySet<number> | undefined
  #speaker: { readonly sides: readonly PartyCode[]; readonly sentence: number } | undefined
  #haveAgreed = false
  #last:
    | {
        readonly kind: UndertakingKind
        readonly by: readonly PartyCode[]
        readonly sentence: number
        readonly block: number
      }
    | undefined

  /** Written in numbered paragraphs. */
  get isMinutes(): boolean {
    this.#items ??= numberedBlocks(this.#page)
    return this.#items.size >= LEAST_ITEMS
  }

  /** Minutes tell in numbered paragraphs what has been settled, whoever is to do it. */
  inMinutes(sentence: Sentence): boolean {
    return this.isMinutes && this.#items!.has(sentence.block)
  }

  constructor(page: Page, people: readonly Person[], meetings: readonly Meeting[] = []) {
    this.#page = page
    this.#people = people.slice(0, MOST_PEOPLE)
    const pairs = meetings
      .map(({ parties }) => parties.filter((code) => !blocs.has(code)))
      .filter((parties) => parties.length === 2)
    // Where all who meet are the same two, those are they, even if the text names one only by its people.
    const only = page.knowledge.parties ? undefined : pairs[0]
    const met =
      pairs.find((parties) => parties.every((code) => this.#isSpokenOf(code))) ??
      (only && pairs.every((parties) => parties.join() === only.join()) ? only : undefined)
    const countries = met ?? page.parties.filter((code) => !blocs.has(code))
    this.pair = (countries.length >= 2 ? countries : page.parties).slice(0, 2)
    const side = isDialogue(page.text) ? people[0]?.side : undefined
    this.#answers = side ? [side] : undefined
  }

  /** Named as a country, not only by its towns, more than once. */
  #isSpokenOf(code: PartyCode): boolean {
    let count = 0
    for (const country of this.#page.countries)
      if (country.code === code && country.form !== 'place' && ++count > 1) return true
    return false
  }

  /** A side of this relationship, or one that the document speaks of often enough to be a third. */
  isParty(code: PartyCode): boolean {
    return this.pair.includes(code) || this.#page.parties.indexOf(code) < MOST_PARTIES
  }

  sidesOf(actor: Actor | undefined): readonly PartyCode[] | undefined {
    if (!actor) return undefined
    if (actor.sides.length > 0) return actor.sides
    const spoken =
      (actor.form === 'we' ? (this.#labelled(actor.start) ?? this.#answers) : undefined) ?? this.#speaker?.sides
    switch (actor.form) {
      case 'pair':
        return this.pair
      case 'host': {
        const other = this.pair.find((code) => !spoken?.includes(code))
        return other ? [other] : undefined
      }
      case 'role':
        return this.#holderOf(actor) ?? spoken
      case 'person': {
        const other = spoken && this.pair.find((code) => !spoken.includes(code))
        return other ? [other] : undefined
      }
      default:
        return spoken
    }
  }

  /** "Vladimir Putin: We are ready …": the side of whose name and a colon open the paragraph. */
  #labelled(offset: number): readonly PartyCode[] | undefined {
    const { text } = this.#page
    const from = Math.max(0, offset - LONGEST_SPEECH)
    const line = text.slice(from, offset).lastIndexOf('\n') + 1 + from
    const colon = text.slice(line, line + LONGEST_LABEL).indexOf(':') + line
    if (colon < line || colon >= offset) return undefined
    for (const { side, mentions } of this.#people)
      if (side && mentions.slice(0, MOST_MENTIONS).some(([start, end]) => start >= line && end === colon)) return [side]
    return undefined
  }

  /** Side of the person named most often before who holds the post that the words name. */
  #holderOf(actor: Actor): readonly PartyCode[] | undefined {
    const words = this.#page.folded.slice(actor.start, actor.end)
    // Case endings are short.
    const stem = words.length >= 6 ? words.slice(0, -1) : words
    let best: { side: PartyCode; at: number; count: number } | undefined
    for (const { role, side, mentions } of this.#people) {
      const post = role?.toLowerCase()
      if (!post || !side || !post.startsWith(stem)) continue
      let count = 0
      while (count < mentions.length && count < MOST_MENTIONS && mentions[count]![0] < actor.start) count++
      const at = count > 0 ? mentions[count - 1]![0] : -1
      if (count > 0 && (!best || count > best.count || (count === best.count && at > best.at)))
        best = { side, at, count }
    }
    return best ? [best.side] : this.#onlyHolderOf(stem, actor.start)
  }

  /** "The Minister" of a text whose only minister named so far is a "Union Minister". */
  #onlyHolderOf(stem: string, before: number): readonly PartyCode[] | undefined {
    let only: PartyCode | undefined
    for (const { role, side, mentions } of this.#people) {
      if (!role || !side || mentions[0]![0] > before || !role.toLowerCase().includes(` ${stem}`)) continue
      if (only !== undefined && only !== side) return undefined
      only = side
    }
    return this.#speaker === undefined && only !== undefined ? [only] : undefined
  }

  /** The single side that spoke last, while it is remembered. */
  speaker(sentence: Sentence): readonly PartyCode[] | undefined {
    return this.#speaker && sentence.index - this.#speaker.sentence <= MEMORY ? this.#speaker.sides : this.#answers
  }

  /** The text has told of something that both agreed. */
  get haveAgreed(): boolean {
    return this.#haveAgreed
  }

  /** The undertaking of the sentence right before. */
  last(
    sentence: Sentence,
  ): { readonly kind: UndertakingKind; readonly by: readonly PartyCode[]; readonly block: number } | undefined {
    return this.#last && sentence.index - this.#last.sentence === 1 ? this.#last : undefined
  }

  /** A named person on no known side is taken for the other side of who spoke before. */
  heard(actor: Actor | undefined, sentence: Sentence): void {
    const sides = this.sidesOf(actor)
    if (sides?.length === 1) this.#speaker = { sides, sentence: sentence.index }
    else if (actor?.form === 'person' && actor.sides.length === 0) {
      const other = this.#speaker && this.pair.find((code) => !this.#speaker!.sides.includes(code))
      this.#speaker = other ? { sides: [other], sentence: sentence.index } : undefined
    }
  }

  undertook(kind: UndertakingKind, by: readonly PartyCode[], sentence: Sentence): void {
    this.#last = { kind, by, sentence: sentence.index, block: sentence.block }
    if (kind === 'agreed') this.#haveAgreed = true
  }
}
