import { firstFrom } from '../../../engine/page.ts'
import { lastBefore } from '../signals.ts'
import { hasPause } from '../speech.ts'
import { type Case, slack } from './case.ts'
import { isEvent } from './events.ts'
import { isForetold } from './trust.ts'

const FAR_EFFECT = 60
const NEAR_EFFECT = 4

/** Somebody only trusts that it will be so, or it is a visit, a meeting or an effect and no task. */
export function isForecast(it: Case): boolean {
  return isEvent(it) || isEffect(it) || isForetold(it)
}

/** "Trade will grow": what comes about of itself, unless a side itself is to bring it about. */
function isEffect(it: Case): boolean {
  const { words, cue, folded } = it
  const effect = words.effect[firstFrom(words.effect, cue.end)]
  return (
    effect !== undefined &&
    effect.payload !== 'held' &&
    effect.start - cue.end <= (effect.payload === 'far' ? FAR_EFFECT : slack(it, NEAR_EFFECT)) &&
    !hasPause(folded, cue.end, effect.start) &&
    !(effect.payload === 'deed' && isDoer(it))
  )
}

/** A side itself is the subject, not its economy or its exports: what could be an effect is a deed. */
function isDoer({ subject, adjacent, own, words }: Case): boolean {
  if (!subject || !adjacent || !own || own.length === 0) return false
  const level = lastBefore(words.level, subject.end + 1)
  // "The two economies will …" are the two sides.
  if (subject.form === 'pair' && level && level.end > subject.start) return true
  return !level || subject.start - level.end > 12
}

/** 将关系摆在首位: what somebody holds something for is how it stands, no promise. */
export function isHeld({ words, cue, folded }: Case): boolean {
  for (let i = firstFrom(words.effect, cue.end); i < words.effect.length; i++) {
    const effect = words.effect[i]!
    if (effect.start - cue.end > FAR_EFFECT || hasPause(folded, cue.end, effect.start)) return false
    if (effect.payload === 'held') return true
  }
  return false
}
