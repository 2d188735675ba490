import { firstFrom } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { lastBefore } from '../signals.ts'
import { hasPause } from '../speech.ts'
import type { Case } from './case.ts'

const NEAR_THING = 12
const NEAR_COMPLEMENT = 14
const LONGEST_COMPLEMENT = 60

/** "The President's visit would …", "the agreement between A and B will …": an occasion or a thing right before the verb is the subject. */
export function isThing(it: Case): boolean {
  const { words, cue, actors } = it
  // "A fertiliser mined in the UK, which will": behind nobody who acts.
  const who = lastBefore(words.who, cue.start)
  if (who && cue.start - who.end <= 1 && !actors.some((actor) => actor.end <= who.start && who.start - actor.end <= 3))
    return true
  return isSubject(it, lastBefore(words.occasion, cue.start)) || isSubject(it, lastBefore(words.thing, cue.start))
}

function isSubject(it: Case, mark: Mark | undefined): boolean {
  const { cue, subject, folded } = it
  return (
    mark !== undefined &&
    (cue.start - mark.end <= NEAR_THING || isComplemented(it, mark)) &&
    (!subject || mark.start >= subject.end) &&
    !hasPause(folded, mark.end, cue.start)
  )
}

/** "The agreement | between A and B | will": those behind the thing are its complement. */
function isComplemented({ actors, cue }: Case, { end }: Mark): boolean {
  const next = firstFrom(actors, end)
  const first = actors[next]
  if (!first?.oblique || first.start - end > NEAR_COMPLEMENT || cue.start - end > LONGEST_COMPLEMENT) return false
  for (let i = next; i < actors.length && actors[i]!.start < cue.start; i++) if (!actors[i]!.oblique) return false
  return true
}
