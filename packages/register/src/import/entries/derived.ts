import type { Tables } from '../../database/tables.ts'
import type { EntryKind } from '../../views.ts'

/** What the makers of entries hand back: which entry stands on which finding. */
export interface Derived {
  readonly supports: readonly Tables['supports'][]
}

export const supportRow = (
  dossier_id: string,
  entry_kind: EntryKind,
  entry: string,
  finding: string,
  document: string,
): Tables['supports'] => ({
  dossier_id,
  entry_kind,
  entry,
  finding,
  document,
})
