import { lastBefore } from '../signals.ts'
import { hasPause } from '../speech.ts'
import { type Case, isHan } from './case.ts'

const FAR_TRUST = 60

/** Somebody trusts or expects, and nobody has spoken since. */
export function isForetold({ words, cue }: Case): boolean {
  const trust = lastBefore(words.trust, cue.start)
  return (
    trust !== undefined &&
    !words.say.some((say) => say.payload !== 'according' && say.start >= trust.end && say.end <= cue.start)
  )
}

/** 相信新政府将继续重视: what somebody trusts another to do. */
export function isTrusted(it: Case): boolean {
  if (!isHan(it)) return false
  const { words, cue, folded, sentence } = it
  const trust = lastBefore(words.trust, cue.start)
  return (
    trust !== undefined &&
    trust.start >= sentence.span[0] &&
    cue.start - trust.end < FAR_TRUST &&
    !hasPause(folded, trust.end + 1, cue.start)
  )
}
