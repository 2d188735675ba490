import type { BodyKind, PartyCode } from '../../../findings.ts'
import type { Body } from './bodies.ts'

/** The numbered session told last, whose body a number alone means. */
export interface Told {
  readonly ordinal: number
  readonly index: number
  readonly body: BodyKind | null
  readonly sides: readonly PartyCode[]
}

/** What the sentences before have told, for mentions that leave it out. */
export interface SessionMemory {
  last: Body | null
  told: Told | null
}
