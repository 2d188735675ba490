import type { PartyCode, UndertakingKind } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { firstFrom } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Actor } from './actors.ts'
import { type Cue, lastBefore, startsNear, Walk } from './signals.ts'
import type { Voices } from './voices.ts'

/** What a sentence was found to be, before its quote, date and topics are told. */
export interface Verdict {
  readonly kind: UndertakingKind
  readonly by: readonly PartyCode[]
  /** From where the clause runs, and where a speech tag after it begins. */
  readonly start: number
  readonly end: number
  readonly rule: string
  /** Set when the side is not said in the quote. */
  readonly implied: string | null
}

const strength: Readonly<Record<UndertakingKind, number>> = { agreed: 5, proposed: 4, pledged: 3, directed: 2, urged: 1 }

const types = ['cue', 'say', 'trust', 'if', 'not', 'event', 'level', 'effect', 'occasion', 'agency', 'quote'] as const
type Words = Readonly<Record<(typeof types)[number], readonly Mark[]>>

/** Reads sentence after sentence; calls must come in text order. */
export class Judge {
  readonly #page: Page
  readonly #walks: ReadonlyMap<string, Walk>

  constructor(page: Page) {
    this.#page = page
    this.#walks = new Map(types.map((type) => [type, new Walk(page, `undertaking.${type}`)]))
  }

  wordsOf(sentence: Sentence): Words {
    const words: Record<string, readonly Mark[]> = {}
    for (const type of types) words[type] = this.#walks.get(type)!.in(...sentence.span)
    return words as Words
  }

  /** The strongest undertaking of a sentence; undefined where nothing is to be done. */
  judge(sentence: Sentence, words: Words, actors: readonly Actor[], voices: Voices): Verdict | undefined {
    let best: Verdict | undefined
    const speech = speechOf(this.#page, sentence, words, actors)
    for (const cue of words.cue) {
      if (cue.payload === 'none' || this.#isUnreal(cue, words)) continue
      const verdict = this.#weigh(cue, sentence, words, actors, speech, voices)
      if (verdict && (!best || strength[verdict.kind] > strength[best.kind])) best = verdict
    }
    return best
  }

  #isUnreal(cue: Mark, words: Words): boolean {
    const not = lastBefore(words.not, cue.start)
    if (not && cue.start - not.end <= 1) return true
    const condition = lastBefore(words.if, cue.start)
    return condition !== undefined && !hasComma(this.#page.folded, condition.end, cue.start)
  }

  #weigh(cue: Mark, sentence: Sentence, words: Words, actors: readonly Actor[], speech: Speech, voices: Voices): Verdict | undefined {
    const subject = subjectOf(actors, cue.start)
    const adjacent = subject !== undefined && isAdjacent(this.#page.folded, subject.end, cue.start)
    const speaker = voices.sidesOf(speech.actor) ?? undefined
    const own = subject ? voices.sidesOf(subject) : undefined
    const start = clauseStart(this.#page.folded, sentence, words, subject && adjacent ? subject.start : cue.start, speech)
    const end = speech.tag !== undefined && speech.tag > cue.end ? speech.tag : sentence.span[1]
    const verdict = (kind: UndertakingKind, by: readonly PartyCode[] | undefined, implied: string | null = null): Verdict | undefined =>
      by && by.length > 0 ? { kind, by, start, end, rule: `undertaking/${cue.payload}`, implied } : undefined
    /** Whoever acts: the subject, else who speaks, else who spoke before. */
    const agent = own ?? speaker ?? voices.speaker(sentence)
    const implied = own ? null : speaker ? 'who speaks in the sentence' : 'who spoke before'
    const isJoint = agent !== undefined && agent.length > 1
    switch (cue.payload as Cue) {
      case 'joint':
        return verdict('agreed', own && own.length > 1 ? own : voices.pair, own && own.length > 1 ? null : 'the two sides of the document')
      case 'agree': {
        if (startsNear(words.quote, cue.end, 1) && !nextCue(words.cue, cue.end)) return undefined
        if (own && own.length > 1) return verdict('agreed', own)
        if (own && adjacent && subject!.form !== 'organ') return verdict('agreed', own)
        return verdict('agreed', voices.pair, 'the two sides of the document')
      }
      case 'hold':
        return nextCue(words.cue, cue.end) ? verdict('agreed', own && own.length > 1 ? own : voices.pair) : undefined
      case 'consent':
        return verdict('agreed', agent, implied)
      case 'propose':
      case 'ask': {
        if (!agent) return undefined
        const agency = startsNear(words.agency, cue.end, 6)
        if (agency && (cue.payload === 'ask' || !this.#hasForeign(actors, cue.end, agent))) return verdict('directed', agent, implied)
        return verdict(isJoint ? 'agreed' : 'proposed', agent, implied)
      }
      case 'hope': {
        if (startsNear(words.occasion, cue.end, 8)) return undefined
        if (isJoint) return verdict('agreed', agent, implied)
        return verdict(subject?.form === 'we' && !this.#hasForeign(actors, cue.end, agent ?? []) ? 'pledged' : 'proposed', agent, implied)
      }
      case 'welcome': {
        const next = actors.find((actor) => actor.start >= cue.end)
        if (!next || next.start - cue.end > 10 || next.form === 'person' || next.form === 'role') return undefined
        return verdict(isJoint ? 'agreed' : 'proposed', agent, implied)
      }
      case 'pledge':
        return verdict(isJoint ? 'agreed' : 'pledged', agent, implied)
      case 'future':
        return this.#future(cue, words, subject, adjacent, own, speaker, verdict, voices, sentence)
      case 'direct':
        return verdict('directed', agent, implied)
      case 'urge': {
        if (speaker) return verdict(speaker.length > 1 ? 'agreed' : 'urged', speaker, speech.isBefore ? null : 'who speaks in the sentence')
        const before = voices.speaker(sentence)
        if (subject && adjacent) return verdict('urged', before ?? own, before ? 'who spoke before' : null)
        return verdict('urged', before, 'who spoke before')
      }
      default:
        return undefined
    }
  }

  #future(cue: Mark, words: Words, subject: Actor | undefined, adjacent: boolean, own: readonly PartyCode[] | undefined, speaker: readonly PartyCode[] | undefined, verdict: (kind: UndertakingKind, by: readonly PartyCode[] | undefined, implied?: string | null) => Verdict | undefined, voices: Voices, sentence: Sentence): Verdict | undefined {
    if (startsNear(words.event, cue.end, 10) || startsNear(words.effect, cue.end, 4)) return undefined
    const trust = lastBefore(words.trust, cue.start)
    if (trust && !words.say.some((say) => say.start > trust.end && say.end <= cue.start)) return undefined
    if (adjacent && own) return verdict(own.length > 1 ? 'agreed' : 'pledged', own)
    const level = lastBefore(words.level, cue.start)
    if (level && !adjacent && cue.start - level.end < 60) return undefined
    if (speaker) return verdict(speaker.length > 1 ? 'agreed' : 'pledged', speaker, 'who speaks in the sentence')
    const last = voices.last(sentence)
    if (last) return verdict(last.kind === 'agreed' ? 'agreed' : 'pledged', last.by, 'the sentence before')
    if (own && subject && cue.start - subject.end < 80) return verdict(own.length > 1 ? 'agreed' : 'pledged', own)
    return undefined
  }

  #hasForeign(actors: readonly Actor[], from: number, own: readonly PartyCode[]): boolean {
    return actors.some((actor) => actor.start >= from && (actor.form === 'pair' || actor.form === 'host' || actor.sides.some((side) => !own.includes(side))))
  }
}

/** Who speaks in a sentence: the subject of its first verb of saying, or the one whom a tag after the content names. */
interface Speech {
  readonly actor: Actor | undefined
  readonly isBefore: boolean
  /** Where the tag after the content begins. */
  readonly tag: number | undefined
  /** Where what is said begins. */
  readonly contentFrom: number
}

function speechOf(page: Page, sentence: Sentence, words: Words, actors: readonly Actor[]): Speech {
  for (const say of words.say) {
    if (say.payload === 'according') {
      const actor = actors.find((a) => a.start >= say.end)
      if (actor && actor.start - say.end <= 4) return { actor, isBefore: true, tag: undefined, contentFrom: actor.end }
      continue
    }
    const before = subjectOf(actors, say.start)
    if (before && isAdjacent(page.folded, before.end, say.start)) {
      const comma = page.folded.lastIndexOf(',', before.start)
      const isTag = comma > sentence.span[0] && before.start - comma <= 40 && words.cue.some((cue) => cue.payload !== 'none' && cue.end <= comma) && !words.cue.some((cue) => cue.payload !== 'none' && cue.start >= say.end)
      return { actor: before, isBefore: !isTag, tag: isTag ? comma : undefined, contentFrom: say.end }
    }
    const after = actors.find((a) => a.start >= say.end)
    if (after && after.start - say.end <= 2 && say.start > sentence.span[0]) return { actor: after, isBefore: false, tag: commaBefore(page.folded, say.start, sentence.span[0]), contentFrom: sentence.span[0] }
    if (before) return { actor: before, isBefore: true, tag: undefined, contentFrom: say.end }
  }
  return { actor: undefined, isBefore: true, tag: undefined, contentFrom: sentence.span[0] }
}

function commaBefore(folded: string, offset: number, from: number): number | undefined {
  const comma = folded.lastIndexOf(',', offset)
  return comma > from && offset - comma < 60 ? comma : undefined
}

/** The last actor before an offset that no preposition governs; where all are governed, none. */
export function subjectOf(actors: readonly Actor[], offset: number): Actor | undefined {
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i]!
    if (actor.end <= offset && !actor.oblique) return actor
  }
  return undefined
}

const FARTHEST = 60
/** No clause ends between a subject and its verb, as far as punctuation shows. */
function isAdjacent(folded: string, from: number, to: number): boolean {
  if (to - from > FARTHEST) return false
  for (let i = from; i < to; i++) if (',;:'.includes(folded[i]!)) return false
  return true
}

function hasComma(folded: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (',;:'.includes(folded[i]!)) return true
  return false
}

const nextCue = (cues: readonly Mark[], from: number): Mark | undefined => cues.find((cue) => cue.start >= from && cue.payload !== 'none')

function clauseStart(folded: string, sentence: Sentence, words: Words, from: number, speech: Speech): number {
  let start = sentence.span[0]
  const said = speech.isBefore && speech.contentFrom <= from ? speech.contentFrom : start
  if (said > start) start = said
  for (let i = from - 1; i > start; i--)
    if (';:'.includes(folded[i]!)) {
      start = i + 1
      break
    }
  const quote = words.quote[firstFrom(words.quote, start)]
  if (quote && quote.start - start <= 2 && quote.end < from) start = quote.end
  while (start < from && ' ,;:"\''.includes(folded[start]!)) start++
  return Math.min(start, from)
}
