import type { PartyCode } from '../../../findings.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Case, Opinion } from '../opinions/case.ts'
import { opinions } from '../opinions/opinions.ts'
import type { Cue, Words } from '../signals.ts'
import { isAdjacent, type Speech } from '../speech.ts'
import type { Voices } from '../voices/voices.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import { governsContent, isContent } from './content.ts'
import { isOver } from './over.ts'
import { subjectOfCue } from './subject.ts'
import { isUnreal } from './unreal.ts'
import { strength, type Verdict } from './verdict.ts'

/** Cues that go on with what the sentence has already said is to be done. */
const TOLD_ON: ReadonlySet<string> = new Set(['future', 'result', 'scheduled'])

/** The strongest undertaking of a sentence; undefined where nothing is to be done. */
export function judge(
  page: Page,
  sentence: Sentence,
  words: Words,
  actors: readonly Actor[],
  speech: Speech,
  voices: Voices,
): Verdict | undefined {
  if (words.cue.length === 0) return undefined
  const { folded, text } = page
  // A question undertakes nothing.
  if (folded[sentence.span[1] - 1] === '?') return undefined
  const speaker = voices.sidesOf(speech.actor)
  let best: Verdict | undefined
  let governing: Mark | undefined
  for (const cue of words.cue) {
    const subject = subjectOfCue(folded, words, actors, speech, cue)
    if (isUnreal(page, sentence, words, cue, subject) || isOver(page, sentence, words, cue, subject)) continue
    if (governing && isContent(folded, sentence, words, actors, cue, governing)) continue
    const adjacent = subject !== undefined && isAdjacent(folded, Math.min(subject.end, cue.start), cue.start)
    const own = ownSides(subject, speech, speaker, voices)
    const it = { page, folded, text, cue, sentence, words, actors, speech, voices, subject, adjacent, own, speaker }
    const opinion = opinions[cue.payload as Cue](it)
    if (!opinion?.[1] || (best && isOfOneAlone(best, cue, opinion)) || isOfStranger(it, opinion)) continue
    if (governsContent(opinion[0], words, cue)) governing = cue
    if (best && !outweighs(best, cue, opinion)) continue
    best = verdictOf(page, it, opinion)
  }
  return best
}

/** The sides of the subject itself; undefined where nobody knows them. */
function ownSides(
  subject: Actor | undefined,
  speech: Speech,
  speaker: readonly PartyCode[] | undefined,
  voices: Voices,
): readonly PartyCode[] | undefined {
  return (
    (isSpeaker(subject, speech) ? speaker : undefined) ??
    voices.sidesOf(subject) ??
    (subject?.form === 'person' ? [] : undefined)
  )
}

/** "The minister said that he would …": a word that stands for whoever speaks in the sentence. */
function isSpeaker(subject: Actor | undefined, { actor, tag }: Speech): boolean {
  if (subject === undefined || actor === undefined || actor === subject) return false
  return subject.form === 'he' || subject.form === 'we'
    ? tag !== undefined || actor.end <= subject.start
    : subject.form === 'role' && subject.sides.length === 0 && tag !== undefined
}

/** "A wants B to open its market; in return it will buy": what one side says here is not what both agreed before. */
const isOfOneAlone = (best: Verdict, cue: Mark, [, by, implied]: NonNullable<Opinion>): boolean =>
  (cue.payload === 'future' || cue.payload === 'result') && best.by.length === 1 && implied !== null && by!.length > 1

/** What a state outside the relationship means to do is another story. */
const isOfStranger = ({ subject, voices }: Case, [, by]: NonNullable<Opinion>): boolean =>
  subject?.sides.length === 1 && by!.length === 1 && !voices.isParty(by![0]!)

/** Stronger than what the sentence has said before. */
function outweighs(best: Verdict, cue: Mark, [kind, , implied]: NonNullable<Opinion>): boolean {
  if (strength[kind] <= strength[best.kind]) return false
  // "X asked for this; in return it will …": told of what was asked or ordered, not of what was agreed before.
  return !(TOLD_ON.has(cue.payload) && (implied !== null || best.kind === 'directed'))
}

const verdictOf = (page: Page, it: Case, [kind, by, implied]: NonNullable<Opinion>): Verdict => ({
  kind,
  by: by!,
  start: clauseStart(page, it),
  end: clauseEnd(it),
  rule: `undertaking/${it.cue.payload}`,
  implied,
})
