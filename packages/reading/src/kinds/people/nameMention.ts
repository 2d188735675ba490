import type { Span } from '@rapporteur/intake'
import type { Sentence } from '../../engine/page.ts'
import type { PartyCode } from '../../findings.ts'
import type { Role } from './roles.ts'

/** A name in the text and what stands beside it. */
export interface NameMention {
  readonly span: Span
  readonly words: readonly string[]
  readonly sentence: Sentence
  readonly role: Role | null
  readonly hasHonorific: boolean
  /** Country that the shape of the name suggests. */
  readonly shape: PartyCode | null
  /** Whether the name is of the kind that the language's own country has. */
  readonly isNative: boolean
  readonly rule: string
}
