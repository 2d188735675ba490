import type { PartyCode, UndertakingKind } from '../../../findings.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Words } from '../signals.ts'
import type { Speech } from '../speech.ts'
import type { Voices } from '../voices/voices.ts'

/** A cue with all that its verdict is drawn from. */
export interface Case {
  readonly page: Page
  readonly folded: string
  readonly text: string
  readonly cue: Mark
  readonly sentence: Sentence
  readonly words: Words
  readonly actors: readonly Actor[]
  readonly speech: Speech
  readonly voices: Voices
  readonly subject: Actor | undefined
  /** The subject's verb is this cue, as far as punctuation shows. */
  readonly adjacent: boolean
  readonly own: readonly PartyCode[] | undefined
  readonly speaker: readonly PartyCode[] | undefined
}

/** A verdict without its extent; null where nothing is to be done. */
export type Opinion =
  readonly [kind: UndertakingKind, by: readonly PartyCode[] | undefined, implied: string | null] | null

/** Written without spaces, where adverbials stand before the verb. */
export const isHan = ({ sentence }: Case): boolean => sentence.language.signature.script === 'han'

/** Slack in units within which a word counts as standing right behind another; Chinese words are shorter. */
export const slack = (it: Case, units: number): number => (isHan(it) ? Math.ceil(units / 3) : units)

/** The cue is the last word of its clause, in a script where what it governs follows. */
export const closes = (it: Case): boolean => isHan(it) && ',;。'.includes(it.folded[it.cue.end] ?? '。')

export const nextCue = ({ words, cue }: Case): Mark | undefined => words.cue.find((next) => next.start >= cue.end)

export const nextActor = ({ actors, cue }: Case): Actor | undefined => actors.find((actor) => actor.start >= cue.end)
