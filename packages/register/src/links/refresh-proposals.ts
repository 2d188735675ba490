import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Actor, Read } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import type { Tables } from '../database/tables.ts'
import { refreshMerges } from '../merges/merges.ts'
import { linkIndex } from '../rules/link-index.ts'
import { proposeLinksOf } from '../rules/links.ts'
import { fulfilmentProposals } from './fulfilment-proposals.ts'
import { linkables } from './linkables.ts'
import { type ProposalRow, proposalRow } from './proposal-row.ts'

/** Told how many undertakings were looked at, of how many. */
export type TellLooked = (done: number, total: number) => Promise<void>

/**
 * Looks through the whole dossier for undertakings that speak of the same, for what came of open ones and for entries that are one
 * under two names, and keeps what is new as proposals. What a person decided once is not proposed again; an undecided proposal that no longer arises is withdrawn. Others are
 * answered meanwhile: only the keeping is a transaction.
 */
export async function refreshProposals(
  register: Register,
  dossierId: string,
  actor: Actor,
  tell: TellLooked = async () => {},
): Promise<{ added: number; withdrawn: number }> {
  const { read } = register
  await refreshMerges(register, dossierId, actor)
  const reckoned = [...(await linkProposals(read, dossierId, tell)), ...(await fulfilmentProposals(read, dossierId))]
  return register.write(dossierId, actor, async (write) => {
    const joined = new Set(
      (
        await write.rows(
          sql<{ id: string }>`select id from undertakings where dossier_id = ${dossierId} and joined_into is not null`,
        )
      ).map(({ id }) => id),
    )
    const proposals = reckoned
      // Joined meanwhile.
      .filter(({ undertaking, other_kind }) => other_kind !== 'undertaking' || !joined.has(undertaking))
      .map((row): Tables['link_proposals'] => ({ ...row, proposed_at: write.at }))
    const known = await write.rows(
      sql<{ id: string; state: string }>`select id, state from link_proposals where dossier_id = ${dossierId}`,
    )
    const states = new Map(known.map(({ id, state }) => [id, state]))
    const added = proposals.filter(({ id }) => !states.has(id))
    const arising = new Set(proposals.map(({ id }) => id))
    const withdrawn = known.filter(({ id, state }) => state === 'proposed' && !arising.has(id))
    await write.insert('link_proposals', added, 'skip')
    if (withdrawn.length > 0)
      await write.run(
        sql`delete from link_proposals where dossier_id = ${dossierId} and state = 'proposed' and id in (${sql.join(withdrawn.map(({ id }) => id))})`,
      )
    if (added.length + withdrawn.length > 0)
      write.log({
        what: 'proposals brought up to date',
        entity: 'proposal',
        id: dossierId,
        after: { added: added.map(({ id }) => id), withdrawn: withdrawn.map(({ id }) => id) },
      })
    return { added: added.length, withdrawn: withdrawn.length }
  })
}

/** As long as others may have to wait for their answers while links are sought. */
const STRETCH = 40

async function linkProposals(read: Read, dossierId: string, tell: TellLooked): Promise<ProposalRow[]> {
  const items = await linkables(read, dossierId)
  const threadOf = new Map(items.map(({ id, thread }) => [id, thread]))
  const index = linkIndex(items)
  const rows: ProposalRow[] = []
  let since = performance.now()
  for (const [looked, { item }] of index.inOrder.entries()) {
    for (const { from, to, kind, score, reasons } of proposeLinksOf(index, item.id)) {
      // One that has joined a thread is settled; one that would join its own thread says nothing.
      if (threadOf.get(from) !== from || threadOf.get(to) === from) continue
      const other = threadOf.get(to)!
      rows.push(proposalRow(dossierId, { kind, undertaking: from, other_kind: 'undertaking', other, score, reasons }))
    }
    if (performance.now() - since < STRETCH) continue
    await tell(looked, items.length)
    await setImmediate()
    since = performance.now()
  }
  await tell(items.length, items.length)
  return rows
}
