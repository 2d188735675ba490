import type { Read } from '../database/handles.ts'
import { changesSince, headOf, type Head } from '../log/changes-since.ts'
import { listProposals, type ProposalView } from './proposals.ts'

interface Kept {
  readonly head: Head
  readonly proposals: Promise<ProposalView[]>
}
const kept = new WeakMap<Read, Map<string, Kept>>()

/** The undecided proposals, kept until the log tells of one, or of a parting, which decides some. */
export async function keptProposals(read: Read, dossierId: string): Promise<ProposalView[]> {
  if ('log' in read) return listProposals(read, dossierId, { state: 'proposed' })
  const ofRead = kept.get(read) ?? new Map<string, Kept>()
  kept.set(read, ofRead)
  const known = ofRead.get(dossierId)
  const head = await headOf(read, dossierId)
  const changes = known ? await changesSince(read, dossierId, known.head, head) : null
  const isSame = changes?.every(({ entity, what }) => entity !== 'proposal' && !what.endsWith('parted from another'))
  const proposals = known && isSame ? known.proposals : listProposals(read, dossierId, { state: 'proposed' })
  ofRead.set(dossierId, { head, proposals })
  // An answer that failed is no answer.
  proposals.catch(() => ofRead.delete(dossierId))
  return proposals
}
