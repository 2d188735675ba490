import type { Document, FindingKind, Reading } from '../contracts.ts'

/** A document with what was read in it, ready to go in. */
export interface Incoming {
  readonly document: Document
  /** The bytes as they came; kept under their SHA-256. */
  readonly bytes: Uint8Array
  readonly reading: Reading
  /** Id of the reporter who published it; default the reporter whose address it came from, if any. */
  readonly reporter?: string | null
}

export type ImportOutcome =
  | { readonly status: 'added' | 'reread'; readonly document: string; readonly findings: FindingCounts }
  | { readonly status: 'present'; readonly document: string }
  | { readonly status: 'refused'; readonly document: null; readonly reason: string }
export type FindingCounts = Readonly<Record<FindingKind, number>>
