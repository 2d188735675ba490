import { sql } from 'kysely'
import { among, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict } from '../errors.ts'
import { settleEntries } from '../review/carry-over.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

type Meeting = Tables['meetings']

/** A planned session is set aside, or is again what documents say of it; refused when anything in the register is of that session. */
async function undoPlanned(write: Write, { id, after }: Line) {
  const { dossierId } = write
  const [used] = await write.rows(sql<{ by: string }>`
    select by from (
      select 'minutes' as by from minutes where dossier_id = ${dossierId} and meeting = ${id} and not withdrawn
      union all select 'items on its agenda' from agenda_items where dossier_id = ${dossierId} and meeting = ${id} and not withdrawn
      union all select 'mentions of undertakings' from mentions where dossier_id = ${dossierId} and meeting = ${id} and state = 'accepted'
      union all select 'assessments' from assessments where dossier_id = ${dossierId} and meeting = ${id} and not withdrawn
    ) used limit 1`)
  if (used) throw new Conflict(`This session has ${used.by} already; take those back first.`)
  const supported = await write.rows(sql`
    select 1 from supports where dossier_id = ${dossierId} and entry_kind = 'meeting' and entry = ${id} limit 1`)
  const { status } = after as Meeting
  await write.run(sql`
    update meetings set state = 'deprecated', source = ${supported.length > 0 ? 'reading' : 'person'}, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  if (supported.length > 0) await settleEntries(write, [{ entry_kind: 'meeting', entry: id }])
  return { before: { status }, after: { state: 'deprecated' } }
}

/** A session is again as it was planned, or as it was read. */
async function undoSet(write: Write, { id, before }: Line) {
  const { dossierId } = write
  const [outcome] = await write.rows(sql<{ n: number }>`
    select 1 as n from agenda_items where dossier_id = ${dossierId} and meeting = ${id} and outcome is not null and not withdrawn limit 1`)
  if (outcome && before.status === 'planned')
    throw new Conflict('Items on its agenda have their outcome, so the session was held; take those back first.')
  const [now] = await write.rows(
    sql<Meeting>`select * from meetings where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  const was: Meeting = { ...before, version: now!.version + 1 }
  await write.insert('meetings', [was], ['dossier_id', 'id'])
  return { before: now, after: was }
}

async function undoOpened(write: Write, { after }: Line) {
  const ids: string[] | undefined = after.ids
  if (!ids) throw new Conflict('This agenda was opened before the log kept what it takes to undo it.')
  await withdrawItems(write, ids)
  return { before: after, after: { items: [] } }
}

async function undoAdopted(write: Write, { after }: Line) {
  if (!after.item) throw new Conflict('This item was adopted before the log kept what it takes to undo it.')
  await withdrawItems(write, [after.item], 'adopted')
  return { before: after }
}

async function withdrawItems(write: Write, ids: readonly string[], outcome: string | null = null): Promise<void> {
  const [decided] = await write.rows(sql<{ id: string }>`
    select id from agenda_items where dossier_id = ${write.dossierId} and id in ${among(ids)} and not withdrawn
      and outcome is distinct from ${outcome}::text order by position limit 1`)
  if (decided) throw new Conflict('An item of it has its outcome already; take that back first.')
  await write.run(
    sql`update agenda_items set withdrawn = true, version = version + 1 where dossier_id = ${write.dossierId} and id in ${among(ids)}`,
  )
}

/** The item is open again; the mention that its outcome became is taken back by its own line, which the same step wrote. */
async function undoOutcome(write: Write, { id, after }: Line) {
  await write.run(sql`
    update agenda_items set outcome = null, outcome_note = null, outcome_data = null, version = version + 1
    where dossier_id = ${write.dossierId} and id = ${id}`)
  return { before: after, after: { outcome: null } }
}

export const sessionKinds: Readonly<Record<string, UndoKind>> = {
  'session planned': { action: 'plan-session', facet: whole, undo: undoPlanned },
  'session planned anew': { action: 'plan-session', facet: () => ['session'], undo: undoSet },
  'session held': { action: 'plan-session', facet: () => ['session'], undo: undoSet },
  'agenda opened': { action: 'plan-session', facet: ({ seq }) => ['agenda', String(seq)], undo: undoOpened },
  'item adopted': { action: 'write-entry', facet: ({ seq }) => ['item', String(seq)], undo: undoAdopted },
  'outcome given': { action: 'write-entry', facet: whole, undo: undoOutcome },
}
