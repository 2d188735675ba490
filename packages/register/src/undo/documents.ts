import { sql } from 'kysely'
import { json, type Write } from '../database/handles.ts'
import { Conflict } from '../errors.ts'
import { settleEntries, settleMentions } from '../review/carry-over.ts'
import { livingAmong, nothingLost, type Entry } from './findings.ts'
import { laterLines } from './later-lines.ts'
import { standsOn, whole, type Line, type UndoKind } from './undo-kind.ts'

/**
 * Nothing in the register stands on the document any more: all that was read in it is deprecated, and what it filled in elsewhere is as
 * before. Its text and bytes stay. Refused when people have worked on any of it.
 */
async function undoImported(write: Write, line: Line) {
  const { dossierId } = write
  const { id } = line
  const [used] = await write.rows(sql<{ by: string }>`
    select by from (
      select 'a mention' as by from mentions where dossier_id = ${dossierId} and document = ${id} and source = 'person' and state = 'accepted'
      union all select 'an assessment' from assessments where dossier_id = ${dossierId} and evidence @> ${json([id])} and not withdrawn
      union all select 'an obstacle' from obstacles where dossier_id = ${dossierId} and document = ${id} and not withdrawn
      union all select 'a project’s state' from project_states where dossier_id = ${dossierId} and document = ${id} and not withdrawn
    ) used limit 1`)
  if (used) throw new Conflict(`This document is cited by ${used.by}; take that back first.`)
  const [reviewed] = await write.rows(sql<{ id: string }>`
    select l.id from change_log l join findings f on f.dossier_id = l.dossier_id and f.id = l.id
    where l.dossier_id = ${dossierId} and l.entity = 'finding' and f.document = ${id} and l.what not like 'undone: %' and not exists (
      select from change_log u where u.dossier_id = l.dossier_id and u.what like 'undone: %' and (u.after->>'undoes')::bigint = l.seq)
    order by l.seq limit 1`)
  if (reviewed) throw standsOn((await laterLines(write, dossierId, 'finding', reviewed.id, line.seq))[0]!)
  const entries = await write.rows(sql<Entry>`
    select distinct entry_kind, entry from supports where dossier_id = ${dossierId} and document = ${id} order by 1, 2`)
  const living = await livingAmong(write, entries)
  const findings = await write.rows(sql<{ id: string }>`
    update findings set state = 'deprecated', version = version + 1
    where dossier_id = ${dossierId} and document = ${id} and state = 'unreviewed' returning id`)
  await settleMentions(write, sql`document = ${id} and finding is not null`, 'deprecated')
  await settleEntries(write, entries)
  await nothingLost(write, living, line)
  await undoFilledIn(write, line)
  return { before: { state: 'unreviewed' }, after: { state: 'deprecated', findings: findings.map((one) => one.id) } }
}

/** What the import changed on entries that were there before it, in the same transaction. */
async function undoFilledIn(write: Write, line: Line): Promise<void> {
  const lines = await write.rows(sql<Line>`
    select * from change_log where dossier_id = ${write.dossierId} and at = ${line.at} and who = ${line.who}
      and what in ('meeting filled in', 'instrument filled in') order by seq desc`)
  for (const filled of lines) {
    const [later] = (await laterLines(write, write.dossierId, filled.entity, filled.id, filled.seq)).filter(
      ({ at }) => at !== line.at,
    )
    if (later) throw standsOn(later)
    const table = filled.entity === 'meeting' ? 'meetings' : 'instruments'
    await write.insert(table, [{ ...filled.before, version: filled.after.version + 1 }], ['dossier_id', 'id'])
  }
}

export const documentKinds: Readonly<Record<string, UndoKind>> = {
  'document imported': {
    action: 'import-document',
    facet: whole,
    undo: undoImported,
    applies: ({ who }) => who !== 'system',
  },
}
