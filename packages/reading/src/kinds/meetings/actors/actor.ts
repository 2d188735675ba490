import type { PartyCode } from '../../../findings.ts'

/** Somebody who may meet, go somewhere or be received in a sentence. */
export interface Actor {
  readonly start: number
  readonly end: number
  /** `side` is a delegation or a country's side; `pair` both sides at once; `pronoun` somebody named before. */
  readonly form: 'named' | 'role' | 'side' | 'pair' | 'pronoun'
  /** Side that the words say or the person is on. */
  readonly side: PartyCode | null
  /** The words say the side; else it was told from elsewhere and may be wrong. */
  readonly isSideSaid: boolean
  /** Number of the person in the page's list. */
  readonly person: number | null
  /** Folded word of the post, to tell one minister from another. */
  readonly head: string
  /** "Counterpart": on the other side of whoever is named before. */
  readonly isCounterpart: boolean
}
