import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import type { MeetingDetail, MeetingFilter, MeetingView, Names, Page, Wording } from '../views.ts'
import { keptOf, withMerged } from '../merges/merges.ts'
import { all, LIVING } from './conditions.ts'
import { pageOf } from './paging.ts'
import { type PlaceNamesOf, placeNamesOf } from './places.ts'
import { sourceColumns, sourceOf, type SourceRow, wordsColumn } from './sources.ts'

type MeetingRow = Tables['meetings'] & { documents: number; words: Wording | null }

const columns = sql`m.*, (
  select count(distinct s.document) from supports s
  where s.dossier_id = m.dossier_id and s.entry_kind = 'meeting' and s.entry = m.id) as documents, ${wordsColumn('meeting', 'm')}`

const viewOf = (row: MeetingRow, placeNames: PlaceNamesOf): MeetingView => ({
  id: row.id,
  kind: row.kind,
  bodyKind: row.body_kind,
  body: row.body,
  ordinal: row.ordinal,
  date: row.date,
  place: row.place,
  placeNames: placeNames(row.place),
  placeId: row.place_id,
  online: row.online,
  status: row.status,
  parties: row.parties,
  title: row.title,
  state: row.state,
  source: row.source,
  words: row.words,
  documents: row.documents,
  version: row.version,
})

/** Meetings by date, the newest first unless `order` is `up`; those without a date last. */
export async function listMeetings(
  read: Read,
  dossierId: string,
  filter: MeetingFilter = {},
): Promise<Page<MeetingView>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    sql`m.dossier_id = ${dossierId} and m.state in ${LIVING}`,
    filter.kind !== undefined && sql`m.kind = ${filter.kind}`,
    filter.body !== undefined && sql`m.body = ${filter.body}`,
    filter.status !== undefined && sql`m.status = ${filter.status}`,
    filter.since !== undefined && sql`m.date >= ${filter.since}`,
    filter.until !== undefined && sql`left(m.date, ${filter.until.length}::integer) <= ${filter.until}`,
  )
  const direction = filter.order === 'up' ? sql`asc nulls last` : sql`desc nulls last`
  const rows = await read.rows(sql<MeetingRow>`
    select ${columns} from meetings m where ${where}
    order by m.date ${direction}, m.ordinal ${direction}, m.id limit ${limit} offset ${offset}`)
  const [count] = await read.rows(sql<{ total: number }>`select count(*) as total from meetings m where ${where}`)
  const placeNames = await placeNamesOf(read, dossierId)
  return { items: rows.map((row) => viewOf(row, placeNames)), total: count!.total, limit, offset }
}

/** One meeting with every document's word for it, and what those documents say was agreed; what was merged into another gives that other. Throws {@link NotFound}. */
export async function getMeeting(read: Read, dossierId: string, id: string): Promise<MeetingDetail> {
  const kept = await keptOf(read, 'meeting', dossierId, id)
  const merged = withMerged('meeting', dossierId, kept)
  const [row] = await read.rows(
    sql<MeetingRow>`select ${columns} from meetings m where m.dossier_id = ${dossierId} and m.id = ${kept}`,
  )
  if (!row) throw new NotFound('meeting', id)
  const sources = await read.rows(sql<SourceRow>`
    select ${sourceColumns} from supports s
    join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
    join documents d on d.dossier_id = s.dossier_id and d.id = s.document
    where s.dossier_id = ${dossierId} and s.entry_kind = 'meeting' and s.entry in ${merged}
    order by d.published_on nulls last, d.id, f.starts`)
  const undertakings = await read.rows(sql<{
    id: string
    kind: string
    quote: string
    document: string
    finding: string
  }>`
    select u.id, u.kind, f.exact as quote, n.document, f.id as finding from mentions n
    join undertakings u on u.dossier_id = n.dossier_id and u.id = n.undertaking
    join findings f on f.dossier_id = n.dossier_id and f.id = n.finding
    where n.dossier_id = ${dossierId} and u.state in ${LIVING} and (n.meeting in ${merged} or n.document in (
      select s.document from supports s where s.dossier_id = ${dossierId} and s.entry_kind = 'meeting' and s.entry in ${merged}))
    order by n.document, f.starts limit 500`)
  const people = await read.rows(sql<{ id: string; name: Names; side: string | null }>`
    select p.id, p.name, p.side from people p where p.dossier_id = ${dossierId} and p.id in (
      select s.entry from supports s where s.dossier_id = ${dossierId} and s.entry_kind = 'person' and s.document in (
        select t.document from supports t where t.dossier_id = ${dossierId} and t.entry_kind = 'meeting' and t.entry in ${merged}))
    order by p.position, p.id limit 200`)
  return { ...viewOf(row, await placeNamesOf(read, dossierId)), sources: sources.map(sourceOf), undertakings, people }
}
