import type { Page } from '../../../engine/page.ts'
import type { Actor } from '../actors/actor.ts'
import type { Word } from './talksWord.ts'

/** A word of meeting and those around it who may have met. */
export interface Around extends Word {
  readonly page: Page
  readonly before: readonly Actor[]
  readonly after: readonly Actor[]
  /** Those before and behind the word who are more than a pronoun. */
  readonly reals: readonly Actor[]
  readonly later: readonly Actor[]
  /** How far the first of those behind stands from the word. */
  readonly gapAfter: number
}

/** Two or one with whom a word of meeting goes by what joins them. */
export interface Partners {
  /** The two before the word: "A and B met". */
  readonly joined: [Actor, Actor] | null
  /** Behind the word and behind "with". */
  readonly companion: Actor | undefined
  /** Whom the companion meets. */
  readonly host: Actor | undefined
  /** Whom the sentences before are about. */
  readonly earlier: Actor | null
}
