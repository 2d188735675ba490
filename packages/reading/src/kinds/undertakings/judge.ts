import type { PartyCode, UndertakingKind } from '../../findings.ts'
import { firstFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Actor } from './actors.ts'
import { type Cue, endOf, lastBefore, startsNear, Walk } from './signals.ts'
import { hasPause, isAdjacent, mainSubject, type Speech, speechOf, subjectOf } from './speech.ts'
import type { Voices } from './voices.ts'

/** What a sentence was found to be, before its quote is trimmed and its date and topics are told. */
export interface Verdict {
  readonly kind: UndertakingKind
  /** Empty where the one who acts is named but on no known side. */
  readonly by: readonly PartyCode[]
  readonly start: number
  readonly end: number
  readonly rule: string
  /** From where the side was taken when the quote does not say it. */
  readonly implied: string | null
}

const strength: Readonly<Record<UndertakingKind, number>> = {
  agreed: 5,
  proposed: 4,
  pledged: 3,
  directed: 2,
  urged: 1,
}

const types = [
  'say',
  'trust',
  'if',
  'not',
  'event',
  'level',
  'effect',
  'occasion',
  'agency',
  'quote',
  'and',
  'who',
] as const
type Words = Readonly<Record<(typeof types)[number] | 'cue', readonly Mark[]>>

const NO_MARKS: readonly Mark[] = []
const NO_WORDS = Object.fromEntries(['cue', ...types].map((type) => [type, NO_MARKS])) as unknown as Words

/** A cue with all that its verdict is drawn from. */
interface Case {
  readonly folded: string
  readonly cue: Mark
  readonly sentence: Sentence
  readonly words: Words
  readonly actors: readonly Actor[]
  readonly speech: Speech
  readonly voices: Voices
  readonly subject: Actor | undefined
  /** The subject's verb is this cue, as far as punctuation shows. */
  readonly adjacent: boolean
  readonly own: readonly PartyCode[] | undefined
  readonly speaker: readonly PartyCode[] | undefined
}

/** A verdict without its extent; null where nothing is to be done. */
type Opinion = readonly [kind: UndertakingKind, by: readonly PartyCode[] | undefined, implied: string | null] | null

/** Cues whose subject may follow them: "намерены открыть Россия и Вьетнам". */
const INVERTED: ReadonlySet<string> = new Set(['agree', 'joint', 'pledge', 'future', 'consent'])

const FROM_SPEAKER = 'who speaks in the sentence'
const FROM_BEFORE = 'who spoke before'
const FROM_DOCUMENT = 'the two sides of the document'
const SENTENCE_BEFORE = 'the undertaking of the sentence before'

/** Reads sentence after sentence; calls must come in text order. */
export class Judge {
  readonly #page: Page
  readonly #walks: ReadonlyMap<string, Walk>

  constructor(page: Page) {
    this.#page = page
    this.#walks = new Map(['cue', ...types].map((type) => [type, new Walk(page, `undertaking.${type}`)]))
  }

  /** The words that matter in a sentence; cues inside a name are none. */
  wordsOf(sentence: Sentence): Words {
    const [start] = sentence.span
    const end = endOf(sentence)
    const cue = this.#walks.get('cue')!.in(start, end)
    const say = this.#walks.get('say')!.in(start, end)
    if (cue.length === 0) return { ...NO_WORDS, say }
    const words: Record<string, readonly Mark[]> = { cue, say }
    for (const type of types) if (type !== 'say') words[type] = this.#walks.get(type)!.in(start, end)
    if (words.cue!.length > 0)
      words.cue = words.cue!.filter(
        (cue) => cue.payload !== 'none' && !this.#isInName(cue) && !this.#isInBrackets(cue, sentence),
      )
    return words as Words
  }

  #isInName(cue: Mark): boolean {
    const { countries } = this.#page
    const at = firstFrom(countries, cue.start + 1) - 1
    const country = countries[at]
    return country !== undefined && country.end >= cue.end && country.end - country.start > cue.end - cue.start
  }

  /** "[Related headline] The minister said …": what a sentence opens with in square brackets is another story's. */
  #isInBrackets(cue: Mark, sentence: Sentence): boolean {
    const { text } = this.#page
    if (text[sentence.span[0]] !== '[') return false
    const close = text.indexOf(']', sentence.span[0])
    return close > cue.end
  }

  /** The strongest undertaking of a sentence; undefined where nothing is to be done. */
  judge(sentence: Sentence, words: Words, actors: readonly Actor[], voices: Voices): Verdict | undefined {
    if (words.cue.length === 0) return undefined
    const { folded } = this.#page
    const speech = speechOf(folded, sentence, words.say, words.cue, actors)
    const speaker = voices.sidesOf(speech.actor)
    let best: Verdict | undefined
    let governing: Mark | undefined
    let isUrged = false
    for (const cue of words.cue) {
      if (this.#isUnreal(cue, words)) continue
      const subject = this.#subjectOf(cue, words, actors, speech)
      if (
        governing &&
        this.#isContent(
          cue,
          governing,
          isUrged,
          subjectOf(actors, cue.start),
          words,
          sentence.language.signature.script === 'han',
        )
      )
        continue
      const adjacent = subject !== undefined && isAdjacent(folded, Math.min(subject.end, cue.start), cue.start)
      const isSpeaker =
        (subject?.form === 'he' || subject?.form === 'we') &&
        speech.actor !== undefined &&
        speech.actor !== subject &&
        speech.actor.end <= subject.start
      const own =
        (isSpeaker ? speaker : undefined) ?? voices.sidesOf(subject) ?? (subject?.form === 'person' ? [] : undefined)
      const opinion = opinions[cue.payload as Cue]({
        folded,
        cue,
        sentence,
        words,
        actors,
        speech,
        voices,
        subject,
        adjacent,
        own,
        speaker,
      })
      if (!opinion || !opinion[1]) continue
      // What a state outside the relationship means to do is another story.
      if (subject?.sides.length === 1 && opinion[1].length === 1 && !voices.isParty(opinion[1][0]!)) continue
      if (opinion[0] === 'proposed' || opinion[0] === 'urged' || opinion[0] === 'directed' || cue.payload === 'urge') {
        governing = cue
        isUrged = cue.payload === 'urge' || cue.payload === 'task'
      }
      if (best && strength[opinion[0]] <= strength[best.kind]) continue
      const [kind, by, implied] = opinion
      const start = clauseStart(
        folded,
        sentence,
        words,
        subject && adjacent && subject.start < cue.start ? subject.start : cue.start,
        speech,
      )
      const end = speech.tag !== undefined && speech.tag > cue.end ? speech.tag : sentence.span[1]
      best = { kind, by: by!, start, end, rule: `undertaking/${cue.payload}`, implied }
    }
    return best
  }

  /** Not done, or only done if something happens. */
  #isUnreal(cue: Mark, words: Words): boolean {
    const not = lastBefore(words.not, cue.start)
    if (not && cue.start - not.end <= 1) return true
    const condition = lastBefore(words.if, cue.start)
    return condition !== undefined && !hasPause(this.#page.folded, condition.end, cue.start)
  }

  /** "… praised Viet Nam and promised": a verb joined to another has the subject of that one. */
  #subjectOf(cue: Mark, words: Words, actors: readonly Actor[], speech: Speech): Actor | undefined {
    const { folded } = this.#page
    const nearest = subjectOf(actors, cue.start)
    if (!nearest || (nearest.form === 'organ' && nearest.sides.length === 0)) {
      const after = INVERTED.has(cue.payload) ? actors.find((actor) => actor.start >= cue.end) : undefined
      if (
        after &&
        !after.oblique &&
        after.sides.length > 0 &&
        after.start - cue.end <= 30 &&
        !hasPause(folded, cue.end, after.start)
      )
        return after
      if (!nearest) return undefined
    }
    const who = lastBefore(words.who, cue.start)
    if (who && cue.start - who.end <= 12) {
      const named = actors.findLast((actor) => actor.end <= who.start && who.start - actor.end <= 3)
      if (named) return named
    }
    if (!this.#isJoined(nearest.end, cue.start, words)) return nearest
    if (speech.actor && speech.tag === undefined && speech.actor.end <= cue.start) return speech.actor
    return mainSubject(actors, cue.start) ?? nearest
  }

  /** A comma or an "and" parts the cue from an actor, with hardly a word between. */
  #isJoined(from: number, to: number, words: Words): boolean {
    const and = lastBefore(words.and, to)
    if (and && and.start >= from && to - and.end <= 8) return true
    for (let i = to - 1; i >= from && to - i <= 12; i--) if (',;'.includes(this.#page.folded[i]!)) return true
    return false
  }

  /** Part of what was proposed or urged before: no clause with a subject of its own begins between. */
  #isContent(
    cue: Mark,
    governing: Mark,
    isUrged: boolean,
    subject: Actor | undefined,
    words: Words,
    isSpaceless: boolean,
  ): boolean {
    const { folded } = this.#page
    const isSpeechAct =
      cue.payload !== 'agree' && cue.payload !== 'joint' && cue.payload !== 'urge' && cue.payload !== 'future'
    for (let i = governing.end; i < cue.start; i++)
      if (folded[i] === ';' && (isSpeechAct || (subject && subject.start > i))) return false
    if (words.say.some((say) => say.payload !== 'according' && say.start >= governing.end && say.end <= cue.start))
      return false
    if (subject && subject.start >= governing.end) {
      // Without spaces a comma parts clauses; elsewhere it takes a comma and an "and".
      const and = isSpaceless ? undefined : lastBefore(words.and, subject.start)
      const from = and && subject.start - and.end <= 2 ? and.start : isSpaceless ? subject.start : governing.end
      return !folded.slice(Math.max(governing.end, from - 2), from).includes(',')
    }
    const and = lastBefore(words.and, cue.start)
    const isAnd = and !== undefined && and.start >= governing.end && cue.start - and.end <= 2
    return isUrged ? !isAnd : !this.#isJoined(governing.end, cue.start, words)
  }
}

/** Whoever acts: the subject, else who speaks, else who spoke before. */
function agentOf({ own, speaker, voices, sentence }: Case): readonly [readonly PartyCode[] | undefined, string | null] {
  if (own) return [own, null]
  if (speaker) return [speaker, FROM_SPEAKER]
  return [voices.speaker(sentence) ?? [], FROM_BEFORE]
}

/** What one side says is of that kind; what both say is agreed, although the document may name but one of them. */
function oneOrBoth(
  it: Case,
  one: UndertakingKind,
  by: readonly PartyCode[] | undefined,
  implied: string | null,
): Opinion {
  const who = implied === null ? it.subject : implied === FROM_SPEAKER ? it.speech.actor : undefined
  return [(by && by.length > 1) || who?.form === 'pair' ? 'agreed' : one, by, implied]
}

/** Slack in units within which a word counts as standing right behind another; Chinese words are shorter. */
const slack = ({ sentence }: Case, units: number): number =>
  sentence.language.signature.script === 'han' ? Math.ceil(units / 3) : units

const joint = (it: Case): Opinion => {
  if (isLast(it) && it.cue.payload !== 'result') return null
  return it.own && it.own.length > 1 ? ['agreed', it.own, null] : ['agreed', it.voices.pair, FROM_DOCUMENT]
}

/** Nothing follows of which it could be said: "… that the two sides agreed." */
const isLast = ({ cue, sentence, speech }: Case): boolean => speech.tag === undefined && sentence.span[1] - cue.end <= 2

function asks(it: Case, isOrder: boolean): Opinion {
  const [agent = [], implied] = agentOf(it)
  const agency = startsNear(it.words.agency, it.cue.end, isOrder ? slack(it, 8) : 1)
  if (agency && (isOrder || !hasForeign(it.actors, it.cue.end, agent))) return ['directed', agent, implied]
  return oneOrBoth(it, 'proposed', agent, implied)
}

const opinions: Readonly<Record<Cue, (it: Case) => Opinion>> = {
  none: () => null,
  joint,
  agree: (it) => {
    if (isLast(it)) return null
    if (startsNear(it.words.quote, it.cue.end, 1) && !nextCue(it)) return null
    if (
      it.own &&
      it.own.length > 0 &&
      (it.own.length > 1 ||
        it.subject!.form === 'pair' ||
        it.adjacent ||
        it.subject === mainSubject(it.actors, it.cue.start))
    )
      return ['agreed', it.own, null]
    return joint(it)
  },
  hold: (it) => (nextCue(it) && (!it.own || it.own.length !== 1 || it.subject!.form === 'pair') ? joint(it) : null),
  consent: (it) => ['agreed', ...agentOf(it)],
  propose: (it) => asks(it, false),
  ask: (it) => asks(it, true),
  hope: (it) => {
    if (startsNear(it.words.occasion, it.cue.end, slack(it, 8))) return null
    const [agent, implied] = agentOf(it)
    if (agent?.length === 0 && !it.own && !it.speech.actor) return null
    const isOwnAim =
      it.subject?.form === 'we' &&
      !it.actors.some((actor) => actor.start >= it.cue.end && actor.start - it.cue.end <= 12 && actor.form !== 'we')
    return oneOrBoth(it, isOwnAim ? 'pledged' : 'proposed', agent, implied)
  },
  beg: (it) => {
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    return other && other.start - it.cue.end <= 1 ? oneOrBoth(it, 'proposed', ...agentOf(it)) : null
  },
  want: (it) => {
    if (!it.own || !it.adjacent) return null
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    return oneOrBoth(it, other && other.start - it.cue.end <= 2 ? 'proposed' : 'pledged', it.own, null)
  },
  welcome: (it) => {
    const next = it.actors.find((actor) => actor.start >= it.cue.end)
    if (
      startsNear(it.words.occasion, it.cue.end, slack(it, 12)) ||
      (next && next.start - it.cue.end <= 10 && (next.form === 'person' || next.form === 'role'))
    )
      return null
    if (it.sentence.language.signature.script !== 'han' && (!next || next.start - it.cue.end > 10)) return null
    return oneOrBoth(it, 'proposed', ...agentOf(it))
  },
  pledge: (it) => {
    const [agent, implied] = agentOf(it)
    return isEvent(it) || (agent?.length === 0 && !it.own && !it.speech.actor)
      ? null
      : oneOrBoth(it, 'pledged', agent, implied)
  },
  act: (it) => {
    const say = it.words.say.findLast(({ payload, end }) => payload !== 'according' && end <= it.cue.start)
    if (
      !say ||
      !(it.adjacent || it.subject === it.speech.actor) ||
      !it.own ||
      it.cue.start - say.end > slack(it, 90) ||
      isEvent(it)
    )
      return null
    return oneOrBoth(it, 'pledged', it.own, null)
  },
  future: (it) => {
    if (isForecast(it) || isThing(it)) return null
    if (it.adjacent && it.own) return oneOrBoth(it, 'pledged', it.own, null)
    const level = lastBefore(it.words.level, it.cue.start)
    if (level && it.cue.start - level.end < 60) return null
    if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
    const last = it.voices.last(it.sentence)
    if (last) return [last.kind === 'agreed' ? 'agreed' : 'pledged', last.by, SENTENCE_BEFORE]
    return it.own && it.subject!.end <= it.cue.start && it.cue.start - it.subject!.end < 80
      ? oneOrBoth(it, 'pledged', it.own, null)
      : null
  },
  result: (it) => {
    if (isForecast(it)) return null
    if (it.own && it.adjacent && it.own.length > 0) return oneOrBoth(it, 'pledged', it.own, null)
    if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
    const last = it.voices.last(it.sentence)
    if (last) return [last.kind === 'agreed' ? 'agreed' : 'pledged', last.by, SENTENCE_BEFORE]
    return joint(it)
  },
  direct: (it) => {
    const [agent, implied] = agentOf(it)
    return agent?.length ? ['directed', agent, implied] : ['directed', it.voices.pair, FROM_DOCUMENT]
  },
  task: (it) => {
    if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
    return ['urged', it.voices.speaker(it.sentence) ?? it.voices.pair, FROM_BEFORE]
  },
  urge: (it) => {
    if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
    const before = it.voices.speaker(it.sentence)
    const last = it.voices.last(it.sentence)
    if (last && it.cue.start - it.sentence.span[0] <= 2) return ['urged', last.by, SENTENCE_BEFORE]
    if (it.subject && it.adjacent) return ['urged', before ?? it.own, before ? FROM_BEFORE : null]
    return it.speech.actor ? ['urged', [], null] : null
  },
}

/** A side itself is the subject, not its economy or its exports: what could be an effect is a deed. */
function isDoer({ subject, adjacent, own, words }: Case): boolean {
  if (!subject || !adjacent || !own || own.length === 0) return false
  const level = lastBefore(words.level, subject.end + 1)
  return !level || subject.start - level.end > 12
}

/** A visit, a meeting, a talk: what is on the programme is no undertaking. */
function isEvent(it: Case): boolean {
  const { words, cue } = it
  const event = words.event[firstFrom(words.event, cue.end)]
  return (
    event !== undefined &&
    event.start - cue.end <= (event.payload === 'near' ? 1 : slack(it, 48)) &&
    !hasPause(it.folded, cue.end, event.start)
  )
}

/** Somebody only trusts that it will be so, or it is a visit, a meeting or an effect and no task. */
function isForecast(it: Case): boolean {
  const { words, cue } = it
  if (isEvent(it)) return true
  const effect = words.effect[firstFrom(words.effect, cue.end)]
  const isNear =
    effect !== undefined &&
    effect.start - cue.end <= (effect.payload === 'far' ? 60 : slack(it, 4)) &&
    !hasPause(it.folded, cue.end, effect.start)
  if (isNear && !(effect.payload === 'deed' && isDoer(it))) return true
  const trust = lastBefore(words.trust, cue.start)
  return trust !== undefined && !words.say.some((say) => say.start >= trust.end && say.end <= cue.start)
}

/** "The President's visit would …": an occasion between the actor and the verb is the subject. */
function isThing({ words, subject, cue }: Case): boolean {
  const occasion = lastBefore(words.occasion, cue.start)
  return occasion !== undefined && cue.start - occasion.end <= 12 && (!subject || occasion.start >= subject.end)
}

const nextCue = ({ words, cue }: Case): Mark | undefined => words.cue.find((next) => next.start >= cue.end)

function hasForeign(actors: readonly Actor[], from: number, own: readonly PartyCode[]): boolean {
  return actors.some(
    (actor) =>
      actor.start >= from &&
      (actor.form === 'pair' || actor.form === 'host' || actor.sides.some((side) => !own.includes(side))),
  )
}

function clauseStart(folded: string, sentence: Sentence, words: Words, from: number, speech: Speech): number {
  let start = sentence.span[0]
  if (speech.contentFrom <= from && speech.contentFrom > start) start = speech.contentFrom
  for (let i = from - 1; i > start; i--)
    if (folded[i] === ';' || folded[i] === ':') {
      start = i + 1
      break
    }
  const quote = words.quote[firstFrom(words.quote, start)]
  if (quote && quote.start - start <= 2 && quote.end < from) start = quote.end
  while (start < from && ' ,;:"\''.includes(folded[start]!)) start++
  return Math.min(start, from)
}
