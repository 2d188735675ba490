import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { lastBefore, type Words } from '../signals.ts'
import { hasPause, mainSubject, type Speech, subjectOf } from '../speech.ts'

/** Cues whose subject may follow them: "намерены открыть Россия и Вьетнам". */
const INVERTED: ReadonlySet<string> = new Set(['agree', 'joint', 'pledge', 'future', 'consent'])
const INVERTED_REACH = 30
const WHO_REACH = 12
const JOINED_REACH = 12

/** Who does what a cue says. "… praised Viet Nam and promised": a verb joined to another has the subject of that one. */
export function subjectOfCue(
  folded: string,
  words: Words,
  actors: readonly Actor[],
  speech: Speech,
  cue: Mark,
): Actor | undefined {
  const nearest = subjectOf(actors, cue.start)
  if (!nearest || (nearest.form === 'organ' && nearest.sides.length === 0)) {
    const after = INVERTED.has(cue.payload) ? subjectBehind(folded, actors, cue) : undefined
    if (after) return after
    if (!nearest) return undefined
  }
  const named = namedByWho(words, actors, cue)
  if (named) return named
  if (!isJoined(folded, words, nearest.end, cue.start)) return nearest
  if (speech.actor && speech.tag === undefined && speech.actor.end <= cue.start) return speech.actor
  return mainSubject(actors, cue.start) ?? nearest
}

/** The first actor behind a cue, if it can be its subject. */
function subjectBehind(folded: string, actors: readonly Actor[], cue: Mark): Actor | undefined {
  const after = actors.find((actor) => actor.start >= cue.end)
  return after &&
    !after.oblique &&
    after.sides.length > 0 &&
    after.start - cue.end <= INVERTED_REACH &&
    !hasPause(folded, cue.end, after.start)
    ? after
    : undefined
}

/** "The minister, who promised …": the one right before the "who". */
function namedByWho(words: Words, actors: readonly Actor[], cue: Mark): Actor | undefined {
  const who = lastBefore(words.who, cue.start)
  return who && cue.start - who.end <= WHO_REACH
    ? actors.findLast((actor) => actor.end <= who.start && who.start - actor.end <= 3)
    : undefined
}

/** A comma or an "and" parts the cue from an actor, with hardly a word between. */
export function isJoined(folded: string, words: Words, from: number, to: number): boolean {
  const and = lastBefore(words.and, to)
  if (and && and.start >= from && to - and.end <= 8) return true
  for (let i = to - 1; i >= from && to - i <= JOINED_REACH; i--) if (',;'.includes(folded[i]!)) return true
  return false
}
