import { lastBefore, startsNear } from '../signals.ts'
import { hasPause } from '../speech.ts'
import { agentOf, FROM_BEFORE, FROM_DOCUMENT, FROM_SPEAKER, oneOrBoth, SENTENCE_BEFORE } from './agent.ts'
import { type Case, closes, isHan, type Opinion } from './case.ts'

export function direct(it: Case): Opinion {
  // "The ministries were told to …" after what was agreed: both told them.
  const last = it.own || it.speaker ? undefined : it.voices.last(it.sentence)
  if (last?.kind === 'agreed') return ['directed', last.by, SENTENCE_BEFORE]
  const [agent, implied] = agentOf(it)
  return agent.length > 0 ? ['directed', agent, implied] : ['directed', it.voices.pair, FROM_DOCUMENT]
}

export function task(it: Case): Opinion {
  if (closes(it)) return null
  if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
  return ['urged', it.voices.speaker(it.sentence) ?? it.voices.pair, FROM_BEFORE]
}

export function urge(it: Case): Opinion {
  if (isTarget(it)) return null
  if (isOwnWill(it)) return ['pledged', it.own!, null]
  if (isToldByBoth(it)) return ['agreed', it.voices.pair, null]
  if (it.speaker) return oneOrBoth(it, 'urged', it.speaker, FROM_SPEAKER)
  const before = it.voices.speaker(it.sentence)
  const last = it.voices.last(it.sentence)
  if (last && it.cue.start - it.sentence.span[0] <= 2) return ['urged', last.by, SENTENCE_BEFORE]
  if (it.subject && it.adjacent && !isAttribute(it)) return ['urged', before ?? it.own, before ? FROM_BEFORE : null]
  return it.speech.actor ? ['urged', [], null] : null
}

/** 发言人介绍,两位总理重申,要…: what two said together, whoever reports it. */
function isToldByBoth(it: Case): boolean {
  if (!isHan(it)) return false
  const { actors, cue, words } = it
  const last = actors.findLast((actor) => actor.end <= cue.start)
  return (
    last?.form === 'pair' &&
    words.say.some(
      ({ start, end, payload }) =>
        payload === 'say' && start >= last.end && start - last.end <= SAID_BEHIND && end <= cue.start,
    )
  )
}

const SAID_BEHIND = 2

/** 贸易额要达到50亿: a target, that nobody is said to set. */
function isTarget(it: Case): boolean {
  if (!isHan(it)) return false
  const { words, cue, folded } = it
  const level = lastBefore(words.level, cue.start)
  const effect = startsNear(words.effect, cue.end, 0)
  return (
    level !== undefined && effect !== undefined && cue.start - level.end <= 4 && !hasPause(folded, level.end, cue.start)
  )
}

/** 我们要…, 中方还要…: of one's own side the word tells a will rather than a duty. */
function isOwnWill(it: Case): boolean {
  const { cue, folded, subject, adjacent, own, speaker } = it
  return (
    isHan(it) &&
    /^[还也]?要/.test(folded.slice(cue.start, cue.start + 2)) &&
    adjacent &&
    subject !== undefined &&
    (subject.form === 'we' || subject.form === 'country' || subject.form === 'organ') &&
    own?.length === 1 &&
    speaker?.length === 1 &&
    own[0] === speaker[0]
  )
}

/** 中国企业援建的项目亟待推进: the one before the particle only describes what the verb is said of. */
const isAttribute = (it: Case): boolean =>
  isHan(it) &&
  it.subject !== undefined &&
  it.subject.end < it.cue.start &&
  it.folded.slice(it.subject.end, it.cue.start).includes('的')
