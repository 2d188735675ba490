import type { UndertakingKind } from '../../../findings.ts'
import { firstFrom, type Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { lastBefore, type Words } from '../signals.ts'
import { subjectOf } from '../speech.ts'
import { isJoined } from './subject.ts'

const isUrging = (cue: Mark): boolean => cue.payload === 'urge' || cue.payload === 'task'

/** What follows a cue of such a kind tells what is proposed, urged or ordered, and nothing of its own. */
export function governsContent(kind: UndertakingKind, words: Words, cue: Mark): boolean {
  return (
    kind === 'proposed' ||
    kind === 'urged' ||
    kind === 'directed' ||
    cue.payload === 'urge' ||
    // "Gave his word that the two embassies would …": still his.
    isPromiseThat(words, cue)
  )
}

function isPromiseThat(words: Words, cue: Mark): boolean {
  const quote = words.quote[firstFrom(words.quote, cue.end)]
  return cue.payload === 'pledge' && quote !== undefined && quote.start - cue.end <= 1
}

/** Part of what was proposed or urged before: no clause with a subject of its own begins between. */
export function isContent(
  folded: string,
  sentence: Sentence,
  words: Words,
  actors: readonly Actor[],
  cue: Mark,
  governing: Mark,
): boolean {
  const subject = subjectOf(actors, cue.start)
  if (isPartedBySemicolon(folded, cue, governing, subject)) return false
  if (words.say.some((say) => say.payload !== 'according' && say.start >= governing.end && say.end <= cue.start))
    return false
  if (subject && subject.start >= governing.end)
    return !opensClause(folded, sentence.language.signature.script === 'han', words, cue, governing, subject)
  const and = lastBefore(words.and, cue.start)
  const isAnd = and !== undefined && and.start >= governing.end && cue.start - and.end <= 2
  return isUrging(governing) ? !isAnd : !isJoined(folded, words, governing.end, cue.start)
}

/** A semicolon parts two cues, of which the second says something itself or has a subject behind it. */
function isPartedBySemicolon(folded: string, cue: Mark, governing: Mark, subject: Actor | undefined): boolean {
  const { payload } = cue
  // "…; agreed to …": what stands right behind a semicolon is of its own.
  if (
    payload === 'agree' &&
    /;\s?(?:\p{L}{1,5}\s)?$/u.test(folded.slice(Math.max(governing.end, cue.start - 8), cue.start))
  )
    return true
  const isSpeechAct = payload !== 'agree' && payload !== 'joint' && payload !== 'urge' && payload !== 'future'
  for (let i = governing.end; i < cue.start; i++)
    if (folded[i] === ';' && (isSpeechAct || (subject && subject.start > i))) return true
  return false
}

/** A comma before a subject that stands between two cues: without spaces that is a new clause, elsewhere it takes an "and" too. */
function opensClause(
  folded: string,
  isSpaceless: boolean,
  words: Words,
  cue: Mark,
  governing: Mark,
  subject: Actor,
): boolean {
  // "X proposed a fair, Y said yes": whoever consents is another, even where only a comma parts them.
  if (cue.payload === 'consent' && folded.slice(subject.start - 2, subject.start).includes(',')) return true
  const and = isSpaceless ? undefined : lastBefore(words.and, subject.start)
  const from = and && subject.start - and.end <= 2 ? and.start : isSpaceless ? subject.start : governing.end
  return folded.slice(Math.max(governing.end, from - 2), from).includes(',')
}
