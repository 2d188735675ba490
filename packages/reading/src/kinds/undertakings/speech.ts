import { holdsAny } from '../../engine/gaps.ts'
import type { Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Actor } from './actors/actor.ts'

/** Who speaks in a sentence: the subject of its first verb of saying, or the one whom a tag after the content names. */
export interface Speech {
  readonly actor: Actor | undefined
  /** Where the tag after the content begins; undefined where the speaker stands before what is said. */
  readonly tag: number | undefined
  /** Where what is said begins. */
  readonly contentFrom: number
}

const FARTHEST = 70
const LONGEST_TAG = 60

export function speechOf(
  folded: string,
  sentence: Sentence,
  says: readonly Mark[],
  cues: readonly Mark[],
  actors: readonly Actor[],
): Speech {
  const from = sentence.span[0]
  for (const say of says) {
    const after = actors.find((actor) => actor.start >= say.end)
    if (say.payload === 'according' || say.payload === 'back') {
      if (after && after.start - say.end <= 4) return { actor: after, tag: undefined, contentFrom: after.end }
      continue
    }
    const first = cues[0]
    const isClosing = (at: number): boolean =>
      at > from && cues.some((cue) => cue.end <= at) && !cues.some((cue) => cue.start >= say.end)
    const before = subjectOf(actors, say.start)
    const isLate = first !== undefined && say.start > first.start && !isClosing(say.start)
    if (!isLate && before && isAdjacent(folded, before.end, say.start)) {
      const comma = commaBefore(folded, before.start, from)
      const tag = comma !== undefined && isClosing(comma) ? comma : undefined
      return { actor: before, tag, contentFrom: tag === undefined ? say.end : from }
    }
    // "…, said the minister": only where rows say that the verb may stand first.
    const comma = commaBefore(folded, say.start, from)
    if (say.payload === 'tag' && after && after.start - say.end <= 2 && comma !== undefined)
      return { actor: after, tag: isClosing(comma) ? comma : undefined, contentFrom: from }
    if (before && !isLate)
      return { actor: mainSubject(actors, say.start) ?? before, tag: undefined, contentFrom: say.end }
  }
  return { actor: undefined, tag: undefined, contentFrom: from }
}

/** The last actor before an offset that nothing governs. */
export function subjectOf(actors: readonly Actor[], offset: number): Actor | undefined {
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i]!
    if (actor.end <= offset && !actor.oblique) return actor
  }
  return actors.findLast((actor) => actor.genitive && actor.end <= offset)
}

/** The first actor of a sentence that nothing governs and that stands before an offset. */
export function mainSubject(actors: readonly Actor[], offset: number): Actor | undefined {
  return (
    actors.find((actor) => !actor.oblique && actor.end <= offset) ??
    actors.find((actor) => actor.genitive && actor.end <= offset)
  )
}

/** No clause ends between a subject and its verb, as far as punctuation shows. */
export function isAdjacent(folded: string, from: number, to: number): boolean {
  return to - from <= FARTHEST && !hasPause(folded, from, to)
}

export function hasPause(folded: string, from: number, to: number): boolean {
  return holdsAny(folded, from, to, ',;:')
}

function commaBefore(folded: string, offset: number, from: number): number | undefined {
  for (let i = offset - 1; i > from && offset - i < LONGEST_TAG; i--)
    if (folded[i] === ',' || folded[i] === '"') return i
  return undefined
}
