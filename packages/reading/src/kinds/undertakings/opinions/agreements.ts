import { startsNear } from '../signals.ts'
import { mainSubject } from '../speech.ts'
import { agentOf, FROM_DOCUMENT } from './agent.ts'
import { type Case, isHan, nextCue, type Opinion, slack } from './case.ts'
import { closesWithEvent, isTalk } from './events.ts'
import { isTrusted } from './trust.ts'

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

export function joint(it: Case): Opinion {
  // "The guests confirmed their readiness": one side, although there are many of them.
  if (it.subject?.form === 'host' && it.adjacent && it.own?.length === 1) return ['pledged', it.own, null]
  if (isLast(it) && it.cue.payload !== 'result') return null
  if (it.own && it.own.length > 1) return ['agreed', it.own, null]
  // 欧盟委员会已决定…: of one alone it is no agreement.
  if (
    it.own?.length === 1 &&
    it.adjacent &&
    it.subject?.form !== 'pair' &&
    isHan(it) &&
    it.folded.startsWith('决定', it.cue.start)
  )
    return ['pledged', it.own, null]
  // In a text of one country that speaks of no two sides nobody is there to agree with.
  return it.voices.pair.length > 1 || it.subject?.form === 'pair' ? ['agreed', it.voices.pair, FROM_DOCUMENT] : null
}

export function agree(it: Case): Opinion {
  if (isLast(it)) return null
  // 预计双方将讨论…: foreseen, and on the programme.
  if (isTrusted(it) || (it.folded[it.cue.end - 1] === '将' && (isTalk(it) || closesWithEvent(it, 'talk')))) return null
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
}

export function together(it: Case): Opinion {
  const { words, cue, own } = it
  // 中方愿同塞方…,共同维护…: what one side wants is to be done together.
  if ((own?.length ?? 1) === 1 && words.cue.some((other) => other.end <= cue.start && WANTING.has(other.payload)))
    return null
  return agree(it)
}

export const decide = (it: Case): Opinion => (it.own?.length === 1 ? ['pledged', it.own, null] : agree(it))

export function hold(it: Case): Opinion {
  const next = nextCue(it)
  // What will be is only expected; what should be is held.
  if (!next || next.payload === 'future') return null
  return !it.own || it.own.length !== 1 || it.subject!.form === 'pair' ? joint(it) : null
}

export function paper(it: Case): Opinion {
  const next = nextCue(it)
  if (!next || next.payload === 'future' || it.voices.pair.length < 2) return null
  return ['agreed', it.voices.pair, FROM_DOCUMENT]
}

export const consent = (it: Case): Opinion => ['agreed', ...agentOf(it)]

/** There is nothing of which it could be said: "… that the two sides agreed." */
function isLast(it: Case): boolean {
  const { cue, sentence, speech, subject } = it
  if (speech.tag !== undefined || sentence.span[1] - cue.end > 2) return false
  if (isTagBehind(it)) return false
  // What was agreed may stand between those who agree and the verb.
  return !subject || cue.start - subject.end <= slack(it, 18)
}

const LEAST_TOLD = 30

/** "The road will be opened to lorries, it was agreed", "…, the ministers agreed.": a comma parts what was agreed from who did. */
function isTagBehind({ cue, folded, sentence, subject }: Case): boolean {
  if (sentence.language.signature.script === 'han') return false
  const from = subject && subject.end <= cue.start && cue.start - subject.end <= 1 ? subject.start : cue.start
  return from - sentence.span[0] >= LEAST_TOLD && /,\s(?:the )?$/.test(folded.slice(from - 6, from))
}
