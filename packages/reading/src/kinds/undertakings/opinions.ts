import type { PartyCode, UndertakingKind } from '../../findings.ts'
import { firstFrom, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Actor } from './actor.ts'
import { type Cue, lastBefore, startsNear, type Words } from './signals.ts'
import { hasPause, mainSubject, type Speech } from './speech.ts'
import type { Voices } from './voices.ts'

/** A cue with all that its verdict is drawn from. */
export interface Case {
  readonly folded: string
  readonly text: string
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
export type Opinion =
  readonly [kind: UndertakingKind, by: readonly PartyCode[] | undefined, implied: string | null] | null

const FROM_SPEAKER = 'who speaks in the sentence'
const FROM_BEFORE = 'who spoke before'
const FROM_DOCUMENT = 'the two sides of the document'
const SENTENCE_BEFORE = 'the undertaking of the sentence before'

/** Whoever acts: the subject, else who speaks, else who spoke before. */
function agentOf({
  own,
  speaker,
  voices,
  sentence,
  actors,
  cue,
}: Case): readonly [readonly PartyCode[] | undefined, string | null] {
  if (own) return [own, null]
  if (speaker) return [speaker, FROM_SPEAKER]
  // 双方同意…。力争…: what goes on without a subject goes on with those who agreed.
  const last = voices.last(sentence)
  if (
    sentence.language.signature.script === 'han' &&
    last?.kind === 'agreed' &&
    last.by.length > 1 &&
    !actors.some((actor) => actor.end <= cue.start && !actor.oblique)
  )
    return [last.by, SENTENCE_BEFORE]
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
  // "The guests confirmed their readiness": one side, although there are many of them.
  if (it.subject?.form === 'host' && it.adjacent && it.own?.length === 1) return ['pledged', it.own, null]
  if (isLast(it) && it.cue.payload !== 'result') return null
  if (it.own && it.own.length > 1) return ['agreed', it.own, null]
  // 欧盟委员会已决定…: of one alone it is no agreement.
  if (
    it.own?.length === 1 &&
    it.adjacent &&
    it.subject?.form !== 'pair' &&
    it.sentence.language.signature.script === 'han' &&
    it.folded.startsWith('决定', it.cue.start)
  )
    return ['pledged', it.own, null]
  // In a text of one country that speaks of no two sides nobody is there to agree with.
  return it.voices.pair.length > 1 || it.subject?.form === 'pair' ? ['agreed', it.voices.pair, FROM_DOCUMENT] : null
}

/** There is nothing of which it could be said: "… that the two sides agreed." */
const isLast = (it: Case): boolean => {
  const { cue, sentence, speech, subject } = it
  if (speech.tag !== undefined || sentence.span[1] - cue.end > 2) return false
  // What was agreed may stand between those who agree and the verb.
  return !subject || cue.start - subject.end <= slack(it, 18)
}

function asks(it: Case, isOrder: boolean): Opinion {
  const [agent = [], implied] = agentOf(it)
  const agency = startsNear(it.words.agency, it.cue.end, isOrder ? slack(it, 8) : 1)
  if (agency && (isOrder || !hasForeign(it.actors, it.cue.end, agent))) return ['directed', agent, implied]
  // "Will go on encouraging its own firms": nobody else is asked.
  const asked = it.actors.find((actor) => actor.start >= it.cue.end)
  if (
    asked &&
    agent.length === 1 &&
    asked.sides.length === 1 &&
    asked.sides[0] === agent[0] &&
    asked.form === 'organ' &&
    !startsNear(it.words.quote, it.cue.end, 1) &&
    it.sentence.language.signature.script !== 'han' &&
    asked.start - it.cue.end <= slack(it, 18)
  )
    return ['pledged', agent, implied]
  return oneOrBoth(it, 'proposed', agent, implied)
}

/** Cues that tell what somebody wants. */
const WANTING: ReadonlySet<string> = new Set([
  'encourage',
  'pledge',
  'hope',
  'propose',
  'welcome',
  'future',
  'urge',
  'aspire',
  'ask',
])

/** What each cue makes of its sentence. */
export const opinions: Readonly<Record<Cue, (it: Case) => Opinion>> = {
  none: () => null,
  joint,
  agree: (it) => {
    if (isLast(it)) return null
    // 预计双方将讨论…: foreseen, and on the programme.
    if (isTrusted(it) || (it.folded[it.cue.end - 1] === '将' && (isTalk(it) || closesWithEvent(it, 'talk'))))
      return null
    // "We agreed", a minister said: with the other side.
    if (it.subject?.form === 'we') return ['agreed', it.voices.pair, FROM_DOCUMENT]
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
  together: (it) => {
    const { words, cue, own } = it
    // 中方愿同塞方…,共同维护…: what one side wants is to be done together.
    if ((own?.length ?? 1) === 1 && words.cue.some((other) => other.end <= cue.start && WANTING.has(other.payload)))
      return null
    return opinions.agree(it)
  },
  encourage: (it) => {
    // 中方鼓励中国企业投资: one's own are sent, the other side is asked nothing.
    const [agent = [], implied] = agentOf(it)
    const own = it.actors.find((actor) => actor.start >= it.cue.end)
    const isOwn =
      agent.length === 1 && own?.sides.length === 1 && own.sides[0] === agent[0] && own.start - it.cue.end <= 6
    return isOwn ? ['pledged', agent, implied] : asks(it, false)
  },
  decide: (it) => (it.own?.length === 1 ? ['pledged', it.own, null] : opinions.agree(it)),
  hold: (it) => {
    const next = nextCue(it)
    // What will be is only expected; what should be is held.
    if (!next || next.payload === 'future') return null
    return !it.own || it.own.length !== 1 || it.subject!.form === 'pair' ? joint(it) : null
  },
  paper: (it) => {
    const next = nextCue(it)
    if (!next || next.payload === 'future' || it.voices.pair.length < 2) return null
    return ['agreed', it.voices.pair, FROM_DOCUMENT]
  },
  consent: (it) => ['agreed', ...agentOf(it)],
  propose: (it) => asks(it, false),
  ask: (it) => asks(it, true),
  hope: (it) => {
    if (
      startsNear(it.words.occasion, it.cue.end, slack(it, 8)) ||
      startsNear(it.words.level, it.cue.end, slack(it, 12))
    )
      return null
    // 介绍中方期待。: what is hoped for would follow.
    if (closes(it)) return null
    const [agent, implied] = agentOf(it)
    if (agent?.length === 0 && !it.own && !it.speech.actor) return null
    const isOwnAim =
      it.subject?.form === 'we' &&
      it.sentence.language.signature.script !== 'han' &&
      !it.actors.some((actor) => actor.start >= it.cue.end && actor.start - it.cue.end <= 12 && actor.form !== 'we')
    return oneOrBoth(it, isOwnAim ? 'pledged' : 'proposed', agent, implied)
  },
  beg: (it) => {
    // "Both want the talks to be over by spring": what two want in one sentence they want together.
    if (it.adjacent && it.subject?.form === 'pair') return ['agreed', it.own ?? it.voices.pair, null]
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    return other && other.start - it.cue.end <= 1 ? oneOrBoth(it, 'proposed', ...agentOf(it)) : null
  },
  want: (it) => {
    if (!it.own || !it.adjacent) return null
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    return oneOrBoth(it, other && other.start - it.cue.end <= 2 ? 'proposed' : 'pledged', it.own, null)
  },
  aspire: (it) => {
    const [agent, implied] = agentOf(it)
    if (!agent?.length && !it.own && !it.speech.actor) return null
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    const isForOther = other !== undefined && other.start - it.cue.end <= 2
    return oneOrBoth(it, isForOther ? 'proposed' : 'pledged', agent, implied)
  },
  call: (it) => {
    const [agent = [], implied] = agentOf(it)
    if (agent.length === 0 && !it.own && !it.speech.actor) return null
    const other = it.actors.find((actor) => actor.start >= it.cue.end)
    // "Called on the minister and discussed …": paid him a visit.
    if (other && isVisited(it, other)) return null
    const isAddressed = other !== undefined && other.start - it.cue.end <= slack(it, 24) && other.form !== 'pair'
    return oneOrBoth(it, isAddressed ? 'proposed' : 'urged', agent, implied)
  },
  welcome: (it) => {
    if (closes(it)) return null
    const next = it.actors.find((actor) => actor.start >= it.cue.end)
    if (
      startsNear(it.words.occasion, it.cue.end, slack(it, 12)) ||
      it.actors.some(
        (actor) =>
          actor.start >= it.cue.end &&
          actor.start - it.cue.end <= slack(it, 24) &&
          (actor.form === 'person' || actor.form === 'role' || actor.form === 'host'),
      )
    )
      return null
    if (it.sentence.language.signature.script !== 'han' && (!next || next.start - it.cue.end > 10)) return null
    return oneOrBoth(it, 'proposed', ...agentOf(it))
  },
  pledge: (it) => {
    const holder = holderAfter(it)
    if (holder) return ['agreed', holder.sides.length > 1 ? holder.sides : it.voices.pair, null]
    if (isTrusted(it) || (tellsAhead(it) && isForetold(it))) return null
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
    if (isForecast(it) || isThing(it) || isHeld(it)) return null
    if (it.adjacent && it.own) return oneOrBoth(it, 'pledged', it.own, null)
    const level = lastBefore(it.words.level, it.cue.start)
    if (level && it.cue.start - level.end < 60) return null
    if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
    const last = it.voices.last(it.sentence)
    if (last) return [last.kind === 'agreed' ? 'agreed' : 'pledged', last.by, SENTENCE_BEFORE]
    if (it.own && it.subject!.end <= it.cue.start && it.cue.start - it.subject!.end < 80)
      return oneOrBoth(it, 'pledged', it.own, null)
    return it.own === undefined && it.voices.inMinutes(it.sentence) ? joint(it) : null
  },
  result: (it) => {
    if (isForecast(it)) return null
    // "Rules that investors find too strict are to be mended": investors of no side are not those who agreed.
    const isNobody = it.subject?.form === 'organ' && it.subject.sides.length === 0 && !it.speaker
    if (it.own && it.adjacent && it.own.length > 0 && !(isNobody && it.voices.last(it.sentence)))
      return oneOrBoth(it, 'pledged', it.own, null)
    if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
    const last = it.voices.last(it.sentence)
    // A paragraph that begins with one side's own doings leaves what was agreed.
    if (last && last.block !== it.sentence.block && it.own?.length === 1) return null
    if (last) return [last.kind === 'agreed' ? 'agreed' : 'pledged', last.by, SENTENCE_BEFORE]
    return joint(it)
  },
  // The next meeting of those who have agreed on something is agreed on too.
  scheduled: (it) =>
    it.voices.haveAgreed || it.voices.inMinutes(it.sentence)
      ? ['agreed', it.voices.pair, FROM_DOCUMENT]
      : it.speaker || it.voices.last(it.sentence)
        ? opinions.result(it)
        : null,
  direct: (it) => {
    // "The ministries were told to …" after what was agreed: both told them.
    const last = it.own || it.speaker ? undefined : it.voices.last(it.sentence)
    if (last?.kind === 'agreed') return ['directed', last.by, SENTENCE_BEFORE]
    const [agent, implied] = agentOf(it)
    return agent?.length ? ['directed', agent, implied] : ['directed', it.voices.pair, FROM_DOCUMENT]
  },
  task: (it) => {
    if (closes(it)) return null
    if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
    return ['urged', it.voices.speaker(it.sentence) ?? it.voices.pair, FROM_BEFORE]
  },
  urge: (it) => {
    if (isLevelTo(it)) return null
    if (isOwnWill(it)) return ['pledged', it.own!, null]
    if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
    const before = it.voices.speaker(it.sentence)
    const last = it.voices.last(it.sentence)
    if (last && it.cue.start - it.sentence.span[0] <= 2) return ['urged', last.by, SENTENCE_BEFORE]
    if (it.subject && it.adjacent && !isAttribute(it)) return ['urged', before ?? it.own, before ? FROM_BEFORE : null]
    return it.speech.actor ? ['urged', [], null] : null
  },
}

/** 我们要…, 中方还要…: of one's own side the word tells a will rather than a duty. */
const isOwnWill = ({ cue, folded, sentence, subject, adjacent, own, speaker }: Case): boolean =>
  sentence.language.signature.script === 'han' &&
  /^[还也]?要/.test(folded.slice(cue.start, cue.start + 2)) &&
  adjacent &&
  subject !== undefined &&
  subject.form !== 'pair' &&
  (subject.form === 'we' || subject.form === 'country' || subject.form === 'organ') &&
  own?.length === 1 &&
  speaker?.length === 1 &&
  own[0] === speaker[0]

/** Right behind the cue a person, then "and" and another verb: nobody is called to do anything. */
function isVisited({ cue, words, actors }: Case, other: Actor): boolean {
  if ((other.form !== 'person' && other.form !== 'role') || other.start - cue.end > 2) return false
  const and = words.and[firstFrom(words.and, other.end)]
  return (
    and !== undefined &&
    and.start - other.end <= 1 &&
    !actors.some((actor) => actor.start >= and.end && actor.start - and.end <= 6)
  )
}

/** "… the determination of both sides": those who are determined follow. */
function holderAfter({ actors, cue, folded }: Case): Actor | undefined {
  const next = actors.findIndex((actor) => actor.start >= cue.end)
  const first = actors[next]
  if (!first?.genitive || first.start - cue.end > 8) return undefined
  const pair = actors.slice(next, next + 3).find((actor) => actor.form === 'pair')
  return pair && pair.start - cue.end <= 40 && !hasPause(folded, cue.end, pair.start) ? pair : undefined
}

/** A side itself is the subject, not its economy or its exports: what could be an effect is a deed. */
function isDoer({ subject, adjacent, own, words }: Case): boolean {
  if (!subject || !adjacent || !own || own.length === 0) return false
  const level = lastBefore(words.level, subject.end + 1)
  // "The two economies will …" are the two sides.
  if (subject.form === 'pair' && level && level.end > subject.start) return true
  return !level || subject.start - level.end > 12
}

/** A visit, a meeting, a talk: what is on the programme is no undertaking. */
function isEvent(it: Case): boolean {
  const { words, cue } = it
  const event = words.event.find(({ start, payload }) => start >= cue.end && payload !== 'close')
  if (it.sentence.language.signature.script === 'han' && closesWithEvent(it)) return true
  return (
    event !== undefined &&
    event.start - cue.end <= (event.payload === 'near' ? 1 : slack(it, 34)) &&
    !hasPause(it.folded, cue.end, event.start)
  )
}

/** 将关系摆在首位: what somebody holds something for is how it stands, no promise. */
function isHeld({ words, cue, folded }: Case): boolean {
  for (let i = firstFrom(words.effect, cue.end); i < words.effect.length; i++) {
    const effect = words.effect[i]!
    if (effect.start - cue.end > FAR_EFFECT || hasPause(folded, cue.end, effect.start)) return false
    if (effect.payload === 'held') return true
  }
  return false
}
const FAR_EFFECT = 60

/** 将同两国外长就双边关系深入交换意见: the event is the last word of the clause, where the verb stands behind its adverbials. */
function closesWithEvent({ words, cue, folded, text }: Case, only?: string): boolean {
  for (let i = firstFrom(words.event, cue.end); i < words.event.length; i++) {
    const { start, end, payload } = words.event[i]!
    if (start - cue.end > FAR_EFFECT) return false
    if (only !== undefined && payload !== only) continue
    for (let at = cue.end; at < start; at++) if (',;:'.includes(folded[at]!) && text[at] !== '、') return false
    if (',;。'.includes(folded[end] ?? '。')) return true
  }
  return false
}

/** Somebody only trusts that it will be so, or it is a visit, a meeting or an effect and no task. */
function isForecast(it: Case): boolean {
  const { words, cue } = it
  if (isEvent(it)) return true
  const effect = words.effect[firstFrom(words.effect, cue.end)]
  const isNear =
    effect !== undefined &&
    effect.payload !== 'held' &&
    effect.start - cue.end <= (effect.payload === 'far' ? 60 : slack(it, 4)) &&
    !hasPause(it.folded, cue.end, effect.start)
  if (isNear && !(effect.payload === 'deed' && isDoer(it))) return true
  return isForetold(it)
}

/** Somebody trusts or expects, and nobody has spoken since. */
function isForetold({ words, cue }: Case): boolean {
  const trust = lastBefore(words.trust, cue.start)
  return (
    trust !== undefined &&
    !words.say.some((say) => say.payload !== 'according' && say.start >= trust.end && say.end <= cue.start)
  )
}

/** 也将, 还将: a word that only tells what is to come, in a script without spaces. */
const tellsAhead = ({ cue, folded, sentence }: Case): boolean =>
  sentence.language.signature.script === 'han' && folded[cue.end - 1] === '将'

/** "The President's visit would …", "the agreement between A and B will …": an occasion or a thing right before the verb is the subject. */
function isThing({ words, subject, cue, folded, actors }: Case): boolean {
  // "A fertiliser mined in the UK, which will": behind nobody who acts.
  const who = lastBefore(words.who, cue.start)
  if (who && cue.start - who.end <= 1 && !actors.some((actor) => actor.end <= who.start && who.start - actor.end <= 3))
    return true
  // "The agreement | between A and B | will": those behind the thing are its complement.
  const isComplemented = (mark: Mark): boolean => {
    const next = firstFrom(actors, mark.end)
    const first = actors[next]
    if (!first?.oblique || first.start - mark.end > 14 || cue.start - mark.end > 60) return false
    for (let i = next; i < actors.length && actors[i]!.start < cue.start; i++) if (!actors[i]!.oblique) return false
    return true
  }
  const isSubject = (mark: Mark | undefined): boolean =>
    mark !== undefined &&
    (cue.start - mark.end <= 12 || isComplemented(mark)) &&
    (!subject || mark.start >= subject.end) &&
    !hasPause(folded, mark.end, cue.start)
  return isSubject(lastBefore(words.occasion, cue.start)) || isSubject(lastBefore(words.thing, cue.start))
}

/** 相信新政府将继续重视: what somebody trusts another to do. */
function isTrusted({ words, cue, folded, sentence }: Case): boolean {
  if (sentence.language.signature.script !== 'han') return false
  const trust = lastBefore(words.trust, cue.start)
  return (
    trust !== undefined &&
    trust.start >= sentence.span[0] &&
    cue.start - trust.end < FAR_EFFECT &&
    !hasPause(folded, trust.end + 1, cue.start)
  )
}

/** 双方将讨论…: on the programme, not agreed. */
const isTalk = ({ words, cue, folded }: Case): boolean => {
  const event = words.event.find(({ start, payload }) => start >= cue.end && payload !== 'close')
  return event?.payload === 'talk' && event.start - cue.end <= 16 && !hasPause(folded, cue.end, event.start)
}

/** 贸易额要达到50亿: a target, that nobody is said to set. */
function isLevelTo({ words, cue, folded, sentence }: Case): boolean {
  if (sentence.language.signature.script !== 'han') return false
  const level = lastBefore(words.level, cue.start)
  const effect = startsNear(words.effect, cue.end, 0)
  return (
    level !== undefined && effect !== undefined && cue.start - level.end <= 4 && !hasPause(folded, level.end, cue.start)
  )
}

/** The cue is the last word of its clause, in a script where what it governs follows. */
const closes = ({ cue, folded, sentence }: Case): boolean =>
  sentence.language.signature.script === 'han' && ',;。'.includes(folded[cue.end] ?? '。')

/** 中国企业援建的项目亟待推进: the one before the particle only describes what the verb is said of. */
const isAttribute = ({ subject, cue, folded, sentence }: Case): boolean =>
  sentence.language.signature.script === 'han' &&
  subject !== undefined &&
  subject.end < cue.start &&
  folded.slice(subject.end, cue.start).includes('的')

const nextCue = ({ words, cue }: Case): Mark | undefined => words.cue.find((next) => next.start >= cue.end)

function hasForeign(actors: readonly Actor[], from: number, own: readonly PartyCode[]): boolean {
  return actors.some(
    (actor) =>
      actor.start >= from &&
      ((actor.form === 'pair' && own.length < 2) ||
        actor.form === 'host' ||
        actor.sides.some((side) => !own.includes(side))),
  )
}
