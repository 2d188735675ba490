import type { PartyCode } from '../../../findings.ts'

/** Somebody who may speak or act in a sentence. */
export interface Actor {
  readonly start: number
  readonly end: number
  /** `pair` are both sides; `he`, `we` and `host` stand for the speaker before; a `role` or `organ` may name no country. */
  readonly form: 'person' | 'country' | 'role' | 'organ' | 'pair' | 'he' | 'we' | 'host'
  /** Sides that the words themselves say; none while that is not known. */
  readonly sides: readonly PartyCode[]
  /** Governed by a preposition or a verb, so hardly the subject. */
  readonly oblique: boolean
  /** Governed by no more than an "of": "somebody of Türkiye" is the subject where nobody else is. */
  readonly genitive: boolean
}
