import { sql, type Kysely } from 'kysely'
import { insertRows, readHandle, type Actor, type Change, type Write } from '../database/handles.ts'
import type { Effects } from '../effects.ts'
import { NotFound } from '../errors.ts'
import { CHAIN_START, hashOf, type LoggedChange } from './chain.ts'

/**
 * One transaction on one dossier. The head of the dossier's chain is locked first, so writers of a dossier go one after another
 * (also from several processes), and the chain cannot fork. `createChain` is for a dossier that is being installed.
 */
export async function writeTransaction<T>(
  db: Kysely<unknown>,
  effects: Effects,
  dossierId: string,
  actor: Actor,
  work: (write: Write) => Promise<T>,
  createChain = false,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    const trx = transaction as Kysely<unknown>
    const read = readHandle(trx, effects)
    if (createChain)
      await sql`insert into log_heads values (${dossierId}, 0, ${CHAIN_START}) on conflict do nothing`.execute(trx)
    const [head] = await read.rows(
      sql<{ seq: number; hash: string }>`select seq, hash from log_heads where dossier_id = ${dossierId} for update`,
    )
    if (!head) throw new NotFound('dossier', dossierId)

    const changes: Change[] = []
    const at = effects.now().toISOString()
    const write: Write = {
      ...read,
      dossierId,
      actor,
      at,
      run: async (query) => Number((await query.execute(trx)).numAffectedRows ?? 0n),
      insert: (table, rows, existing) => insertRows(trx, table, rows, existing),
      log: (change) => void changes.push(change),
    }
    const result = await work(write)

    let { seq, hash } = head
    const lines = changes.map(({ what, entity, id, before, after }) => {
      const prevHash = hash
      const line: LoggedChange = {
        dossier_id: dossierId,
        seq: ++seq,
        at,
        who: actor.user,
        side: actor.side,
        what,
        entity,
        id,
        before: before ?? null,
        after: after ?? null,
      }
      hash = hashOf(prevHash, line)
      return { ...line, prev_hash: prevHash, hash }
    })
    await insertRows(trx, 'change_log', lines)
    if (lines.length > 0)
      await sql`update log_heads set seq = ${seq}, hash = ${hash} where dossier_id = ${dossierId}`.execute(trx)
    return result
  })
}
