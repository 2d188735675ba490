import type { PartyCode, UndertakingKind } from '../../findings.ts'

/** What a sentence or the line that opens a list has told is to be done, and whose word it is. */
export interface Told {
  readonly kind: UndertakingKind
  readonly by: readonly PartyCode[]
}
