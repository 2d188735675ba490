import { sql, type RawBuilder } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { SourceView, Wording } from '../views.ts'
import { LIVING } from './conditions.ts'

/** Columns of a finding `f` and its document `d` that {@link sourceOf} needs. */
export interface SourceRow {
  readonly f_id: string
  readonly f_exact: string
  readonly f_prefix: string
  readonly f_suffix: string
  readonly f_starts: number
  readonly f_ends: number
  readonly f_certainty: Tables['findings']['certainty']
  readonly f_verdict: Tables['findings']['verdict']
  readonly f_state: Tables['findings']['state']
  readonly d_id: string
  readonly d_title: string | null
  readonly d_language: string | null
  readonly d_published_on: string | null
  readonly d_url: string | null
  readonly d_reporter: string | null
}

export const sourceColumns: RawBuilder<unknown> = sql`
  f.id as f_id, f.exact as f_exact, f.prefix as f_prefix, f.suffix as f_suffix, f.starts as f_starts, f.ends as f_ends,
  f.certainty as f_certainty, f.verdict as f_verdict, f.state as f_state,
  d.id as d_id, d.title as d_title, d.language as d_language, d.published_on as d_published_on, d.url as d_url, d.reporter as d_reporter`

/** The word of one document, from a row with {@link sourceColumns}. */
export const sourceOf = (row: SourceRow): SourceView => ({
  finding: row.f_id,
  document: {
    id: row.d_id,
    title: row.d_title,
    language: row.d_language,
    publishedOn: row.d_published_on,
    url: row.d_url,
    reporter: row.d_reporter,
  },
  anchor: {
    document: row.d_id,
    exact: row.f_exact,
    prefix: row.f_prefix,
    suffix: row.f_suffix,
    start: row.f_starts,
    end: row.f_ends,
  },
  certainty: row.f_certainty,
  verdict: row.f_verdict,
  state: row.f_state,
})

/** What the earliest document says of an entry, as a column `words`; `entry` is the alias of its table. */
export const wordsColumn = (
  kind: 'meeting' | 'instrument',
  entry: 'm' | 'i',
): RawBuilder<Wording | null> => sql<Wording | null>`(
  select jsonb_build_object('text', f.exact, 'language', d.language) from supports s
  join findings f on f.dossier_id = s.dossier_id and f.id = s.finding join documents d on d.dossier_id = s.dossier_id and d.id = s.document
  where s.dossier_id = ${sql.ref(`${entry}.dossier_id`)} and s.entry_kind = ${kind} and s.entry = ${sql.ref(`${entry}.id`)} and f.state in ${LIVING}
  order by d.published_on nulls last, d.id, f.starts limit 1) as words`
