import { sql } from 'kysely'
import { among, json, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict } from '../errors.ts'
import { LIVING } from '../queries/conditions.ts'
import { carryOver, ENTRY_TABLES } from '../review/carry-over.ts'
import { REVIEW_WORDS } from '../review/review-finding.ts'
import { laterLines } from './later-lines.ts'
import { standsOn, whole, type Line, type UndoKind } from './undo-kind.ts'

type Reviewed = Pick<Tables['findings'], 'state' | 'corrected' | 'merged_into' | 'pending'>

/** Gives a finding back the state it had, and with it what stands on it. */
async function undoReview(write: Write, line: Line) {
  const { dossierId } = write
  const [now] = await write.rows(
    sql<Tables['findings']>`select * from findings where dossier_id = ${dossierId} and id = ${line.id} for update`,
  )
  const was: Reviewed = line.before
  if (now!.state !== line.after.state)
    throw new Conflict('The document has been read anew since; look at the finding and review it again.')
  const [reviewer] = await write.rows(sql<{ who: string; at: string }>`
    select who, at from change_log where dossier_id = ${dossierId} and entity = 'finding' and id = ${line.id} and seq < ${line.seq}
      and what not like 'undone: %' order by seq desc limit 1`)
  const by = was.state === 'unreviewed' && was.pending === null ? undefined : reviewer
  await write.run(sql`
    update findings set state = ${was.state}, corrected = ${was.corrected === null ? null : json(was.corrected)},
      merged_into = ${was.merged_into}, pending = ${was.pending === null ? null : json(was.pending)},
      reviewed_by = ${by?.who ?? null}, reviewed_at = ${by?.at ?? null}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${line.id}`)
  if (was.state !== now!.state || JSON.stringify(was.corrected) !== JSON.stringify(now!.corrected)) {
    const living = await livingOn(write, line.id)
    await carryOver(write, { ...now!, ...was })
    await nothingLost(write, living, line)
  }
  const { state, corrected, merged_into, pending } = now!
  return { before: { state, corrected, merged_into, pending }, after: was }
}

export interface Entry {
  readonly entry_kind: string
  readonly entry: string
}

async function livingOn(write: Write, finding: string): Promise<Entry[]> {
  const entries = await write.rows(sql<Entry>`
    select entry_kind, entry from supports where dossier_id = ${write.dossierId} and finding = ${finding} order by 1, 2`)
  return livingAmong(write, entries)
}

/** Those of some entries that are usable. */
export async function livingAmong(write: Write, entries: readonly Entry[]): Promise<Entry[]> {
  const living: Entry[] = []
  for (const [kind, ofKind] of Map.groupBy(entries, (one) => one.entry_kind)) {
    const table = ENTRY_TABLES[kind]
    if (!table) continue
    const rows = await write.rows(sql<{ id: string }>`
      select id from ${sql.table(table)} where dossier_id = ${write.dossierId} and state in ${LIVING} and id in ${among(ofKind.map(({ entry }) => entry))}`)
    living.push(...rows.map(({ id }) => ({ entry_kind: kind, entry: id })))
  }
  return living
}

/** Refuses when an entry that people have worked on since would be gone with the finding. */
export async function nothingLost(write: Write, before: readonly Entry[], line: Line): Promise<void> {
  const after = new Set((await livingAmong(write, before)).map(({ entry_kind, entry }) => `${entry_kind}/${entry}`))
  for (const { entry_kind, entry } of before) {
    if (after.has(`${entry_kind}/${entry}`)) continue
    const [later] = await laterLines(write, write.dossierId, entry_kind, entry, line.seq)
    if (later) throw standsOn(later)
  }
}

const kind: UndoKind = { action: 'review-finding', facet: whole, undo: undoReview }

export const findingKinds: Readonly<Record<string, UndoKind>> = Object.fromEntries([
  ...REVIEW_WORDS.map((word) => [`finding ${word}`, kind]),
  ...['accepted', 'corrected'].map((word) => [`finding to be ${word}, a second person to confirm`, kind]),
])
