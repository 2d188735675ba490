import type { Draft } from './draft.ts'

// Sentences that tell the story's own meeting.
const LEAD = 3

/** A session without a number needs a date, a place or a line; else only that it might meet is said. */
export function isFounded(draft: Draft): boolean {
  const { kind, ordinal, step, rule } = draft.mention
  if (kind !== 'session' || (ordinal ?? null) !== null) return true
  if (step) return draft.date !== null || draft.place !== null
  return (
    draft.date !== null ||
    draft.place !== null ||
    draft.online ||
    (rule === 'meeting/convened-body' && draft.status === 'held') ||
    (draft.status === 'held' && draft.mention.isWhole === true && draft.mention.sentence.index <= LEAD) ||
    // "Is to take part in the Russian-Nicaraguan commission": news of what is to come, if its day is not told.
    (draft.status === 'planned' &&
      draft.isTold &&
      draft.mention.sides.length >= 2 &&
      draft.mention.sentence.index <= LEAD)
  )
}
