import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, NotFound } from '../errors.ts'
import { idOf } from '../import/keys.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'
import { settleLife } from '../undertakings/settle-life.ts'
import { joinUndertaking } from './join-undertakings.ts'
import { proposalOf, type ProposalView } from './proposals.ts'

/**
 * Decides a proposal. Confirmed, a link makes the undertaking a mention in the thread of the other; a fulfilment or postponement
 * becomes a mention of its own. `version` is that of the proposal that was looked at. Throws `NotFound`, `Forbidden`, `Conflict`.
 */
export async function decideProposal(
  write: Write,
  id: string,
  decision: 'confirm' | 'reject',
  options: { readonly kind?: MentionKind; readonly version?: number } = {},
): Promise<ProposalView> {
  const { dossierId, actor } = write
  const [row] = await write.rows(
    sql<
      Tables['link_proposals']
    >`select * from link_proposals where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  if (!row) throw new NotFound('proposal', id)
  demand(actor, row.other_kind === 'undertaking' ? 'confirm-link' : 'confirm-proposal')
  if (row.state !== 'proposed' || (options.version !== undefined && options.version !== row.version))
    throw new Conflict('This proposal has been decided meanwhile.')
  const proposal = proposalOf(row)
  let done: CarriedOut | null = null
  if (decision === 'confirm') {
    if (proposal.about === 'link')
      await joinUndertaking(write, row.undertaking, row.other, options.kind ?? proposal.kind)
    else done = await carryOut(write, proposal)
  }
  const state = decision === 'confirm' ? 'confirmed' : 'rejected'
  await write.run(sql`
    update link_proposals set state = ${state}, decided_by = ${actor.user}, decided_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  write.log({
    what: `proposal ${state}`,
    entity: 'proposal',
    id,
    before: proposal,
    after: { ...proposal, state, kind: options.kind ?? proposal.kind, ...(done ? { done } : {}) },
  })
  return { ...proposal, state, version: row.version + 1 }
}

/** What it did, as the log keeps it. */
type CarriedOut = { readonly mention: string; readonly was?: string }

async function carryOut(write: Write, { undertaking, kind, fulfilment, id }: ProposalView): Promise<CarriedOut> {
  const [evidence] = fulfilment!.evidence
  let done: CarriedOut = { mention: idOf('n', id, String(write.effects.random(4))) }
  // A mention that set a later date was taken for a repetition: it is the postponement.
  if (fulfilment!.rule === 'later-due') {
    const [mention] = await write.rows(sql<{ kind: string }>`
      select kind from mentions where dossier_id = ${write.dossierId} and id = ${evidence!} for update`)
    await write.run(
      sql`update mentions set kind = 'postponed' where dossier_id = ${write.dossierId} and id = ${evidence!}`,
    )
    done = { mention: evidence!, was: mention?.kind ?? 'restated' }
  } else
    await write.insert('mentions', [
      {
        dossier_id: write.dossierId,
        id: done.mention,
        undertaking,
        kind,
        meeting: fulfilment!.rule === 'session-held' ? evidence! : null,
        document: null,
        finding: null,
        dated: fulfilment!.on,
        due: null,
        into_ids: [],
        article: 0,
        note: null,
        state: 'accepted',
        source: 'person',
      },
    ])
  await settleLife(write, undertaking)
  return done
}
