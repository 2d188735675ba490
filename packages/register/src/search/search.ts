import { sql, type RawBuilder } from 'kysely'
import { among, type Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { all, LIVING } from '../queries/conditions.ts'
import { summaryColumns, summaryOf } from '../queries/documents.ts'
import { pageOf } from '../queries/paging.ts'
import type { SearchHit, SearchRequest, SearchResult } from '../views.ts'
import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { markerOf } from './marker.ts'
import { exactTsqueryOf, tsqueryOf, unitsOf, type QueryUnit } from './query-units.ts'
import { markedSentences } from './sentences.ts'

/** Matches beyond these, the newest, are counted as "more" and not ranked: ranking reads every match's tokens. */
const MOST_RANKED = 1_000

/**
 * Documents that hold all that the query asks for, in any of the four languages, the best first. A name that the dossier knows is
 * searched for in all its names and scripts. Where nothing matches, likely misspellings are replaced once, and said in `corrected`.
 */
export async function search(read: Read, dossierId: string, request: SearchRequest): Promise<SearchResult> {
  const { limit, offset } = pageOf({ limit: request.limit ?? 20, offset: request.offset }, 100)
  const units = await unitsOf(read, dossierId, request.query)
  let result = { units, ...(await candidates(read, dossierId, request, units)) }
  let corrected: string | null = null
  if (result.ranked.length === 0) {
    const other = await correctedUnits(read, dossierId, units)
    if (other) {
      result = { units: other, ...(await candidates(read, dossierId, request, other)) }
      if (result.ranked.length > 0) corrected = other.map(nameOfUnit).join(' ')
    }
  }
  const page = result.ranked.slice(offset, offset + limit)
  return {
    hits: await hitsOf(read, dossierId, page, result.units),
    total: Math.min(result.ranked.length, MOST_RANKED),
    more: result.more,
    expanded: result.units.flatMap((unit) =>
      unit.kind === 'named' ? [unit.entity] : unit.kind === 'part' ? unit.entities : [],
    ),
    corrected,
    limit,
    offset,
  }
}

const nameOfUnit = (unit: QueryUnit): string =>
  unit.kind === 'word'
    ? unit.word
    : unit.kind === 'han'
      ? unit.run
      : unit.kind === 'part'
        ? unit.typed.map(nameOfUnit).join(' ')
        : (unit.entity.names[0] ?? '')

async function candidates(
  read: Read,
  dossierId: string,
  request: SearchRequest,
  units: readonly QueryUnit[],
): Promise<{ ranked: string[]; more: boolean }> {
  if (units.length === 0) return { ranked: [], more: false }
  const query = sql.join(
    units.map((unit) => tsqueryOf(unit, units.length > 1)),
    sql` && `,
  )
  const exact = units.map(exactTsqueryOf).filter((one): one is RawBuilder<unknown> => one !== null)
  const exactQuery = exact.length > 0 ? sql.join(exact, sql` && `) : sql`null::tsquery`
  const where = all(
    sql`p.dossier_id = ${dossierId} and p.tokens @@ q.query`,
    request.language !== undefined &&
      sql`exists (select from documents d where d.dossier_id = p.dossier_id and d.id = p.document and d.language = ${request.language})`,
    request.kinds !== undefined &&
      request.kinds.length > 0 &&
      sql`exists (select from findings f where f.dossier_id = p.dossier_id and f.document = p.document
        and f.kind in ${among(request.kinds)} and f.state in ${LIVING})`,
  )
  const rows = await read.rows(sql<{ document: string }>`
    with q as (select ${query} as query, ${exactQuery} as exact),
    newest as (
      select p.document, p.published_on, p.tokens from passages p, q where ${where}
      order by p.published_on desc nulls last, p.document limit ${MOST_RANKED + 1}
    )
    select n.document from newest n, q group by n.document
    order by bool_or(coalesce(n.tokens @@ q.exact, false)) desc, max(ts_rank(n.tokens, q.query)) desc, max(n.published_on) desc nulls last, n.document`)
  return { ranked: rows.slice(0, MOST_RANKED).map(({ document }) => document), more: rows.length > MOST_RANKED }
}

async function hitsOf(
  read: Read,
  dossierId: string,
  ids: readonly string[],
  units: readonly QueryUnit[],
): Promise<SearchHit[]> {
  if (ids.length === 0) return []
  const rows = await read.rows(sql<Tables['documents']>`
    select ${summaryColumns}, d.text, d.paragraphs from documents d where d.dossier_id = ${dossierId} and d.id in ${among(ids)}`)
  const marker = await markerOf(
    read,
    units,
    rows.map(({ text }) => text),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ document: summaryOf(row), sentences: markedSentences(row.text, row.paragraphs, marker) }] : []
  })
}

/** The units with each word that no document holds replaced by the most similar one that some document does; `null` when there is none. */
async function correctedUnits(read: Read, dossierId: string, units: readonly QueryUnit[]): Promise<QueryUnit[] | null> {
  let changed = false
  const result: QueryUnit[] = []
  for (const unit of units) {
    const better = unit.kind === 'word' && unit.word.length >= 4 ? await similarWord(read, dossierId, unit.word) : null
    if (better !== null && unit.kind === 'word' && better !== unit.word) {
      changed = true
      result.push({ ...unit, word: better })
    } else result.push(unit)
  }
  return changed ? result : null
}

/** The word of some document that is a slip or two away from this one; words of fewer letters allow one slip. */
async function similarWord(read: Read, dossierId: string, word: string): Promise<string | null> {
  const rows = await read.rows(sql<{ word: string }>`
    select word from words where dossier_id = ${dossierId} and word % ${word} order by similarity(word, ${word}) desc, word limit 60`)
  const wanted = fold(word)
  const slips = wanted.length < 6 ? 1 : 2
  const near = rows
    .map((row) => ({ word: row.word, distance: editDistance(fold(row.word), wanted) }))
    .filter(({ distance }) => distance <= slips)
    .toSorted((a, b) => a.distance - b.distance)
  return near[0]?.distance === 0 ? null : (near[0]?.word ?? null)
}
