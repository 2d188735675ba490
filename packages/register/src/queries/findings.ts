import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import type { EntryReference, FindingFilter, FindingView, Page } from '../views.ts'
import { all, LIVING } from './conditions.ts'
import { pageOf } from './paging.ts'

type FindingRow = Tables['findings'] & { entries: EntryReference[] | null }

/** Findings, document by document in the order of the text; with `state: 'unreviewed'` this is the review queue. */
export async function listFindings(
  read: Read,
  dossierId: string,
  filter: FindingFilter = {},
): Promise<Page<FindingView>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    filter.kind !== undefined && sql`f.kind = ${filter.kind}`,
    filter.state === 'living'
      ? sql`f.state in ${LIVING}`
      : filter.state !== undefined && sql`f.state = ${filter.state}`,
    filter.document !== undefined && sql`f.document = ${filter.document}`,
    filter.text !== undefined && filter.text !== '' && sql`position(lower(${filter.text}) in lower(f.exact)) > 0`,
    filter.certainty !== undefined && sql`f.certainty = ${filter.certainty}`,
    filter.verdict !== undefined && sql`f.verdict = ${filter.verdict}`,
  )
  const items = await findingsWhere(read, dossierId, where, sql`f.document, f.starts, f.id`, limit, offset)
  const [count] = await read.rows(
    sql<{ total: number }>`select count(*) as total from findings f where f.dossier_id = ${dossierId} and ${where}`,
  )
  return { items, total: count!.total, limit, offset }
}

/** One finding. Throws {@link NotFound}. */
export async function getFinding(read: Read, dossierId: string, id: string): Promise<FindingView> {
  const [finding] = await findingsWhere(read, dossierId, sql`f.id = ${id}`, sql`f.id`, 1, 0)
  if (!finding) throw new NotFound('finding', id)
  return finding
}

export async function findingsWhere(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
  offset: number,
): Promise<FindingView[]> {
  const rows = await read.rows(sql<FindingRow>`
    select f.*, (
      select jsonb_agg(jsonb_build_object('kind', s.entry_kind, 'id', s.entry) order by s.entry_kind, s.entry)
      from supports s where s.dossier_id = f.dossier_id and s.finding = f.id) as entries
    from findings f where f.dossier_id = ${dossierId} and ${where} order by ${order} limit ${limit} offset ${offset}`)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    anchor: {
      document: row.document,
      exact: row.exact,
      prefix: row.prefix,
      suffix: row.suffix,
      start: row.starts,
      end: row.ends,
    },
    value: row.corrected ?? row.value,
    asRead: row.corrected ? row.value : null,
    rule: row.rule,
    certainty: row.certainty,
    verdict: row.verdict,
    state: row.state,
    mergedInto: row.merged_into,
    secondedBy: row.pending?.by ?? null,
    reader: row.reader,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    version: row.version,
    entries: row.entries ?? [],
  }))
}
