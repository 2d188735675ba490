import type { Tables } from '../database/tables.ts'
import { idOf } from '../import/keys.ts'

/** A proposal to be kept, but for when it was made. */
export type ProposalRow = Omit<Tables['link_proposals'], 'proposed_at'>

/** A new proposal, on which nobody has decided; the same two always make the same one. */
export const proposalRow = (
  dossierId: string,
  row: Pick<ProposalRow, 'kind' | 'undertaking' | 'other_kind' | 'other' | 'score' | 'reasons'>,
): ProposalRow => ({
  dossier_id: dossierId,
  id: idOf('l', row.undertaking, row.other_kind, row.other, row.other_kind === 'undertaking' ? '' : row.kind),
  ...row,
  state: 'proposed',
  decided_by: null,
  decided_at: null,
  version: 1,
})
