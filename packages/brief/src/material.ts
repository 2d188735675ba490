import type { BriefEntries } from './entries.ts'
import type { Thread } from './threads.ts'

/** What the sections are written from: the entries, and the undertakings as threads. */
export interface Material extends BriefEntries {
  readonly threads: readonly Thread[]
}
