import type { MarkList } from '../../engine/marks.ts'
import type { Sentence } from '../../engine/page.ts'
import type { Actor } from './actors/actor.ts'
import type { Verdict } from './judge/verdict.ts'
import { endOf } from './signals.ts'
import type { Told } from './told.ts'
import type { Voices } from './voices/voices.ts'

// Nobody is named right behind the words with which a sentence goes on.
const LEAST_BEFORE_ACTOR = 16

/** A line of a list of what was agreed, asked, promised or ordered. */
export const listed = (sentence: Sentence, { kind, by }: Told): Verdict => ({
  kind,
  by,
  start: sentence.span[0],
  end: sentence.span[1],
  rule: 'undertaking/listed',
  implied: 'the line that opens the list',
})

/** "The next session will be in Ankara": one side may be named as the host, both have agreed. */
export const nextSession = (sentence: Sentence, voices: Voices): Verdict => ({
  kind: 'agreed',
  by: voices.pair,
  start: sentence.span[0],
  end: sentence.span[1],
  rule: 'undertaking/next-session',
  implied: 'the two sides of the document',
})

/** "At the same time, to widen …": a sentence without subject goes on with the undertaking before. */
export function continuation(
  sentence: Sentence,
  from: number,
  actors: readonly Actor[],
  voices: Voices,
): Verdict | undefined {
  const last = voices.last(sentence)
  const first = actors[0]
  if (!last || (first && first.start - from < LEAST_BEFORE_ACTOR)) return undefined
  return {
    kind: last.kind,
    by: last.by,
    start: sentence.span[0],
    end: sentence.span[1],
    rule: 'undertaking/continued',
    implied: 'the sentence before',
  }
}

/** Where the words end with which a sentence goes on from the one before; -1 where it does not. */
export function openingEndOf(continued: MarkList | undefined, sentence: Sentence): number {
  const [start] = sentence.span
  const n = continued === undefined ? 0 : continued.firstFrom(start)
  if (continued === undefined || n >= continued.length || continued.startOf(n) !== start) return -1
  return continued.endOf(n) <= endOf(sentence) ? continued.endOf(n) : -1
}
