import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { all } from '../queries/conditions.ts'
import type { FulfilmentProposal } from '../rules/fulfilment.ts'
import type { LinkReason } from '../rules/links.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'

/** That two undertakings are one, or that something came of one; a person decides. */
export interface ProposalView {
  readonly id: string
  readonly undertaking: string
  /** `link`: the undertaking speaks of `other` again, which becomes its thread. Else what is proposed came of it. */
  readonly about: 'link' | 'fulfilment'
  /** What the mention would be. */
  readonly kind: MentionKind
  /** The other undertaking, or the first piece of evidence. */
  readonly other: string
  readonly otherKind: string
  readonly score: number
  readonly reasons: readonly LinkReason[]
  readonly fulfilment: FulfilmentProposal | null
  readonly state: 'proposed' | 'confirmed' | 'rejected'
  readonly version: number
}

interface ProposalFilter {
  readonly state?: ProposalView['state']
  readonly undertaking?: string
}

/** Proposals, the surest first. */
export async function listProposals(
  read: Read,
  dossierId: string,
  filter: ProposalFilter = {},
): Promise<ProposalView[]> {
  const where = all(
    sql`dossier_id = ${dossierId}`,
    filter.state !== undefined && sql`state = ${filter.state}`,
    filter.undertaking !== undefined &&
      sql`(undertaking = ${filter.undertaking} or (other_kind = 'undertaking' and other = ${filter.undertaking}))`,
  )
  const rows = await read.rows(
    sql<Tables['link_proposals']>`select * from link_proposals where ${where} order by score desc, id`,
  )
  return rows.map(proposalOf)
}

/** A proposal as it is shown. */
export function proposalOf(row: Tables['link_proposals']): ProposalView {
  const about = row.other_kind === 'undertaking' ? 'link' : 'fulfilment'
  return {
    id: row.id,
    undertaking: row.undertaking,
    about,
    kind: row.kind as MentionKind,
    other: row.other,
    otherKind: row.other_kind,
    score: row.score,
    reasons: about === 'link' ? (row.reasons as LinkReason[]) : [],
    fulfilment: about === 'fulfilment' ? (row.reasons[0] as FulfilmentProposal) : null,
    state: row.state as ProposalView['state'],
    version: row.version,
  }
}
