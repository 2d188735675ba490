import type { Sentence } from '../../../engine/page.ts'
import type { Actor } from '../actors/actor.ts'
import type { Words } from '../signals.ts'
import { hasPause } from '../speech.ts'

// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90
const SINCE_REACH = 10

/** An adverbial holds for a verb where no comma parts them, or where it opens the sentence and its own comma follows. */
export function reaches(
  folded: string,
  sentence: Sentence,
  words: Words,
  start: number,
  end: number,
  cue: number,
): boolean {
  if (!hasPause(folded, end, cue)) return cue - end <= LONGEST_REACH
  const comma = commaRightBehind(folded, end)
  return (
    start - sentence.span[0] <= LONGEST_REACH &&
    !hasPause(folded, sentence.span[0], start) &&
    // "The minister praised the results of past years, promised …": no adverbial of its own.
    !words.say.some((say) => say.end <= start) &&
    comma >= end &&
    cue - comma <= LONGEST_REACH &&
    !hasPause(folded, comma + 1, cue)
  )
}

/** "… from 1994 until now.": the adverbial of a verb may close the sentence. */
export function closesSentence(folded: string, sentence: Sentence, end: number, cue: number): boolean {
  return sentence.span[1] - end <= 3 && end - cue <= LONGEST_REACH && !hasPause(folded, cue, end)
}

/** "Since it was signed, the two sides have done this, proposed that": all that the subject right behind the comma did. */
export function opensFor(folded: string, sentence: Sentence, end: number, subject: Actor): boolean {
  const comma = commaRightBehind(folded, end)
  return comma >= end && end - sentence.span[0] <= LONGEST_REACH && subject.start > comma && subject.start - comma <= 2
}

/** 甲说,乙上任以来,积极致力于…: the clause before the verb tells since when. */
export function isClauseBefore(folded: string, end: number, cue: number): boolean {
  return folded[end] === ',' && end <= cue && cue - end <= SINCE_REACH && !hasPause(folded, end + 1, cue)
}

/** The comma that follows an adverbial, with hardly a space between; below `end` where there is none. */
const commaRightBehind = (folded: string, end: number): number => folded.slice(end, end + 3).indexOf(',') + end
