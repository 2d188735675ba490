import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import type { DocumentFilter, DocumentSummary, DocumentView, Page } from '../views.ts'
import { all } from './conditions.ts'
import { findingsWhere } from './findings.ts'
import { pageOf } from './paging.ts'

type SummaryRow = Omit<Tables['documents'], 'text' | 'paragraphs'>

/** Columns of a document that a list needs; its text is long. */
export const summaryColumns = sql`
  d.dossier_id, d.id, d.sha256, d.name, d.media_type, d.encoding, d.size, d.title, d.language, d.published_on, d.url, d.reporter,
  d.counts, d.imported_at, d.imported_by`

export const summaryOf = (row: SummaryRow): DocumentSummary => ({
  id: row.id,
  title: row.title,
  language: row.language,
  publishedOn: row.published_on,
  url: row.url,
  reporter: row.reporter,
  name: row.name,
  importedAt: row.imported_at,
  counts: row.counts,
})

/** Documents, the newest first. */
export async function listDocuments(
  read: Read,
  dossierId: string,
  filter: DocumentFilter = {},
): Promise<Page<DocumentSummary>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    sql`d.dossier_id = ${dossierId}`,
    filter.language !== undefined && sql`d.language = ${filter.language}`,
    filter.reporter !== undefined && sql`d.reporter = ${filter.reporter}`,
    filter.since !== undefined && sql`d.published_on >= ${filter.since}`,
    filter.until !== undefined && sql`left(d.published_on, ${filter.until.length}::integer) <= ${filter.until}`,
  )
  const rows = await read.rows(sql<SummaryRow>`
    select ${summaryColumns} from documents d where ${where}
    order by d.published_on desc nulls last, d.id limit ${limit} offset ${offset}`)
  const [count] = await read.rows(sql<{ total: number }>`select count(*) as total from documents d where ${where}`)
  return { items: rows.map(summaryOf), total: count!.total, limit, offset }
}

/** One document: its text, paragraphs, findings in the order of the text, and what of it is noise. Throws {@link NotFound}. */
export async function getDocument(read: Read, dossierId: string, id: string): Promise<DocumentView> {
  const [row] = await read.rows(
    sql<Tables['documents']>`select * from documents where dossier_id = ${dossierId} and id = ${id}`,
  )
  if (!row) throw new NotFound('document', id)
  // The reader is long to load, and most of looking at a register does not need it.
  const { capabilities } = await import('@rapporteur/reading')
  const [reading] = await read.rows(sql<Pick<Tables['readings'], 'reader' | 'noise'>>`
    select reader, noise from readings where dossier_id = ${dossierId} and document = ${id} and is_current`)
  const findings = await findingsWhere(
    read,
    dossierId,
    sql`f.document = ${id}`,
    sql`f.starts, f.ends, f.id`,
    100_000,
    0,
  )
  return {
    ...summaryOf(row),
    text: row.text,
    paragraphs: row.paragraphs,
    sha256: row.sha256,
    size: row.size,
    mediaType: row.media_type,
    encoding: row.encoding,
    reader: reading?.reader ?? null,
    reads: capabilities(row.language).reads,
    findings,
    noise: reading?.noise ?? [],
  }
}
