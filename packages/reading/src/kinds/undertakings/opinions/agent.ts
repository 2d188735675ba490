import type { PartyCode, UndertakingKind } from '../../../findings.ts'
import { type Case, isHan, type Opinion } from './case.ts'

export const FROM_SPEAKER = 'who speaks in the sentence'
export const FROM_BEFORE = 'who spoke before'
export const FROM_DOCUMENT = 'the two sides of the document'
export const SENTENCE_BEFORE = 'the undertaking of the sentence before'

/** Whoever acts: the subject, else who speaks, else who spoke before. */
export function agentOf(it: Case): readonly [readonly PartyCode[], string | null] {
  const { own, speaker, voices, sentence, actors, cue } = it
  if (own) return [own, null]
  if (speaker) return [speaker, FROM_SPEAKER]
  // 双方同意…。力争…: what goes on without a subject goes on with those who agreed.
  const last = voices.last(sentence)
  if (
    isHan(it) &&
    last?.kind === 'agreed' &&
    last.by.length > 1 &&
    !actors.some((actor) => actor.end <= cue.start && !actor.oblique)
  )
    return [last.by, SENTENCE_BEFORE]
  return [voices.speaker(sentence) ?? [], FROM_BEFORE]
}

/** Somebody acts, although it may be nobody of a known side. */
export const isSomebody = ({ own, speech }: Case, agent: readonly PartyCode[]): boolean =>
  agent.length > 0 || own !== undefined || speech.actor !== undefined

/** What one side says is of that kind; what both say is agreed, although the document may name but one of them. */
export function oneOrBoth(
  { subject, speech }: Case,
  one: UndertakingKind,
  by: readonly PartyCode[] | undefined,
  implied: string | null,
): Opinion {
  const who = implied === null ? subject : implied === FROM_SPEAKER ? speech.actor : undefined
  return [(by && by.length > 1) || who?.form === 'pair' ? 'agreed' : one, by, implied]
}
