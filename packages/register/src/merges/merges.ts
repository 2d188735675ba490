import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import { among, json, type Actor, type Read, type Write } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, NotFound } from '../errors.ts'
import { idOf } from '../import/keys.ts'
import { LIVING } from '../queries/conditions.ts'
import {
  mergesOfInstruments,
  mergesOfMeetings,
  type Called,
  type InstrumentEntry,
  type MeetingEntry,
  type Merge,
  type MergeReason,
} from '../rules/merges.ts'
import { mergesOfUndated } from '../rules/undated-merges.ts'
import type { Names } from '../views.ts'
import { FILLED } from './filled.ts'

export type MergeKind = 'instrument' | 'meeting'

/** That two entries are one under two names; a person decides. */
export interface MergeView {
  readonly id: string
  readonly kind: MergeKind
  readonly kept: string
  readonly other: string
  /** What each is called, as far as it has words of its own. */
  readonly names: { readonly kept: Names | null; readonly other: Names | null }
  readonly score: number
  readonly reasons: readonly MergeReason[]
  readonly state: 'proposed' | 'confirmed' | 'rejected'
  readonly version: number
}

type Row = Tables['merge_proposals']
export const MERGED_TABLES = { instrument: 'instruments', meeting: 'meetings' } as const

/** Merges, the surest first. */
export async function listMerges(
  read: Read,
  dossierId: string,
  state: MergeView['state'] = 'proposed',
): Promise<MergeView[]> {
  const rows = await read.rows(sql<Row & { kept_name: Names | null; other_name: Names | null }>`
    select p.*, coalesce(a.title, m.title) as kept_name, coalesce(b.title, n.title) as other_name from merge_proposals p
    left join lateral (select ${titleOf} as title from instruments i where p.kind = 'instrument' and i.dossier_id = p.dossier_id and i.id = p.kept) a on true
    left join lateral (select ${titleOf} as title from instruments i where p.kind = 'instrument' and i.dossier_id = p.dossier_id and i.id = p.other) b on true
    left join meetings m on p.kind = 'meeting' and m.dossier_id = p.dossier_id and m.id = p.kept
    left join meetings n on p.kind = 'meeting' and n.dossier_id = p.dossier_id and n.id = p.other
    where p.dossier_id = ${dossierId} and p.state = ${state} order by p.score desc, p.id`)
  return rows.map(viewOf)
}

/** Its title, or its subject in the language of the document that has it so. */
const titleOf = sql`coalesce(i.title, case when i.subject is not null then jsonb_build_object(coalesce((
  select d.language from supports s join documents d on d.dossier_id = s.dossier_id and d.id = s.document
  where s.dossier_id = i.dossier_id and s.entry_kind = 'instrument' and s.entry = i.id order by s.document limit 1), 'en'), i.subject) end)`

const viewOf = (row: Row & { kept_name?: Names | null; other_name?: Names | null }): MergeView => ({
  id: row.id,
  kind: row.kind as MergeKind,
  kept: row.kept,
  other: row.other,
  names: { kept: row.kept_name ?? null, other: row.other_name ?? null },
  score: row.score,
  reasons: row.reasons as readonly MergeReason[],
  state: row.state as MergeView['state'],
  version: row.version,
})

/** Looks for entries that are one under two names and keeps what is new as proposals; what a person decided once is not proposed again. */
export async function refreshMerges(register: Register, dossierId: string, actor: Actor): Promise<{ added: number }> {
  const { read } = register
  const instruments = await instrumentEntries(read, dossierId)
  const made = [
    ...rowsOf(dossierId, 'instrument', [...mergesOfInstruments(instruments), ...mergesOfUndated(instruments)]),
    ...rowsOf(
      dossierId,
      'meeting',
      mergesOfMeetings(await meetingEntries(read, dossierId), await sidesOf(read, dossierId)),
    ),
  ]
  return register.write(dossierId, actor, async (write) => {
    const known = await write.rows(sql<Pick<Row, 'id' | 'state'>>`
      select id, state from merge_proposals where dossier_id = ${dossierId}`)
    const there = new Set(known.map(({ id }) => id))
    const arising = new Set(made.map(({ id }) => id))
    const added = made.filter(({ id }) => !there.has(id)).map((row) => ({ ...row, proposed_at: write.at }))
    const gone = known.filter(({ id, state }) => state === 'proposed' && !arising.has(id)).map(({ id }) => id)
    await write.insert('merge_proposals', added, 'skip')
    if (gone.length > 0)
      await write.run(sql`
        delete from merge_proposals where dossier_id = ${dossierId} and state = 'proposed' and id in ${among(gone)}`)
    if (added.length + gone.length > 0)
      write.log({
        what: 'merges brought up to date',
        entity: 'merge',
        id: dossierId,
        after: { added: added.map(({ id }) => id), withdrawn: gone },
      })
    return { added: added.length }
  })
}

const rowsOf = (dossier_id: string, kind: MergeKind, merges: readonly Merge[]): Omit<Row, 'proposed_at'>[] =>
  merges.map((merge) => ({
    dossier_id,
    // The same for the two whichever is kept.
    id: idOf('g', kind, ...[merge.kept, merge.other].toSorted()),
    kind,
    kept: merge.kept,
    other: merge.other,
    score: merge.score,
    reasons: merge.reasons,
    state: 'proposed',
    decided_by: null,
    decided_at: null,
    version: 1,
  }))

const sidesOf = async (read: Read, dossierId: string): Promise<string[]> =>
  (await read.rows(sql<{ code: string }>`select code from sides where dossier_id = ${dossierId}`)).map(
    ({ code }) => code,
  )

const documentsOf = (kind: MergeKind) => sql`coalesce((
  select jsonb_agg(distinct s.document) from supports s
  where s.dossier_id = e.dossier_id and s.entry_kind = ${kind} and s.entry = e.id), '[]')`

async function instrumentEntries(read: Read, dossierId: string): Promise<InstrumentEntry[]> {
  return read.rows(sql<InstrumentEntry & { called: Called[] }>`
    select e.id, e.kind, e.parties, e.signed_on as "signedOn", e.source <> 'reading' as "isSettled", ${documentsOf('instrument')} as documents,
      coalesce((select jsonb_agg(jsonb_build_object('words', coalesce(e.title->>d.language, e.subject, f.exact), 'language', coalesce(d.language, 'en')) order by s.document)
        from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
        join documents d on d.dossier_id = s.dossier_id and d.id = s.document
        where s.dossier_id = e.dossier_id and s.entry_kind = 'instrument' and s.entry = e.id), '[]') as called
    from instruments e where e.dossier_id = ${dossierId} and e.state in ${LIVING} order by e.id`)
}

async function meetingEntries(read: Read, dossierId: string): Promise<MeetingEntry[]> {
  return read.rows(sql<MeetingEntry>`
    select e.id, e.kind, e.parties, e.body_kind as "bodyKind", e.body, e.ordinal, e.date, coalesce(e.place_id, e.place) as place,
      e.source <> 'reading' as "isSettled", ${documentsOf('meeting')} as documents
    from meetings e where e.dossier_id = ${dossierId} and e.state in ${LIVING} and e.date is not null order by e.id`)
}

/**
 * Decides a merge. Confirmed, the other entry is set aside and stays under its own id; the one that is kept has its sources, takes
 * what it alone knew, and stands in its place in lives and on calendars. Throws `NotFound`, `Forbidden`, `Conflict`.
 */
export async function decideMerge(
  write: Write,
  id: string,
  decision: 'confirm' | 'reject',
  version?: number,
): Promise<MergeView> {
  demand(write.actor, 'confirm-proposal')
  const { dossierId, actor } = write
  const [row] = await write.rows(
    sql<Row>`select * from merge_proposals where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  if (!row) throw new NotFound('merge', id)
  if (row.state !== 'proposed' || (version !== undefined && version !== row.version))
    throw new Conflict('This merge has been decided meanwhile.')
  const done = decision === 'confirm' ? await carryOut(write, row) : {}
  const state = decision === 'confirm' ? 'confirmed' : 'rejected'
  await write.run(sql`
    update merge_proposals set state = ${state}, decided_by = ${actor.user}, decided_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  write.log({
    what: `merge ${state}`,
    entity: 'merge',
    id,
    before: { state: row.state },
    after: { ...row, state, ...done },
  })
  return viewOf({ ...row, state, version: row.version + 1 })
}

async function carryOut(write: Write, { kind, kept: keptId, other: otherId }: Row) {
  const { dossierId } = write
  const table = MERGED_TABLES[kind as MergeKind]
  const rows = await write.rows(sql<Record<string, unknown> & { id: string; state: string }>`
    select * from ${sql.table(table)} where dossier_id = ${dossierId} and id in (${keptId}, ${otherId}) and state in ${LIVING} for update`)
  const [kept, other] = [rows.find(({ id }) => id === keptId), rows.find(({ id }) => id === otherId)]
  if (!kept || !other) throw new Conflict('One of the two is no longer there; look at the merges again.')
  if (kind === 'meeting') {
    const [own] = await write.rows(sql<{ what: string }>`
      select what from (
        select 'minutes' as what from minutes where dossier_id = ${dossierId} and meeting = ${otherId} and not withdrawn
        union all select 'an agenda' from agenda_items where dossier_id = ${dossierId} and meeting = ${otherId} and not withdrawn) own limit 1`)
    if (own) throw new Conflict(`The meeting that would be set aside has ${own.what} of its own; it cannot be merged.`)
  }
  const filled = Object.fromEntries(
    FILLED[kind as MergeKind].flatMap((column) =>
      kept[column] === null && other[column] !== null ? [[column, other[column]] as const] : [],
    ),
  )
  for (const [column, value] of Object.entries(filled))
    await write.run(sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${typeof value === 'object' ? json(value) : value} where dossier_id = ${dossierId} and id = ${keptId}`)
  await write.run(sql`
    update ${sql.table(table)} set version = version + 1, state = case when id = ${otherId} then 'merged' else state end
    where dossier_id = ${dossierId} and id in (${keptId}, ${otherId})`)
  const mentions =
    kind === 'meeting'
      ? await write.rows(sql<{ id: string }>`
          update mentions set meeting = ${keptId} where dossier_id = ${dossierId} and meeting = ${otherId} returning id`)
      : []
  return { filled: Object.keys(filled), was: other.state, mentions: mentions.map((mention) => mention.id) }
}

/** An entry's own id and those of the entries that are part of it now. */
export const withMerged = (kind: MergeKind, dossierId: string, id: string) => sql`(
  with recursive parts (id) as (
    select ${id}::text collate "C" union select p.other from merge_proposals p join parts on parts.id = p.kept
    where p.dossier_id = ${dossierId} and p.kind = ${kind} and p.state = 'confirmed')
  select id from parts)`

/** The entry that an id stands for now: itself, or what it became part of. */
export async function keptOf(read: Read, kind: MergeKind, dossierId: string, id: string): Promise<string> {
  const rows = await read.rows(sql<{ id: string }>`
    with recursive chain (id, step) as (
      select ${id}::text collate "C", 0 union all select p.kept, chain.step + 1 from merge_proposals p join chain on chain.id = p.other
      where p.dossier_id = ${dossierId} and p.kind = ${kind} and p.state = 'confirmed' and chain.step < 100)
    select id from chain order by step desc limit 1`)
  return rows[0]!.id
}
