import { sql, type RawBuilder } from 'kysely'
import { among, type Read } from '../database/handles.ts'
import { placeOfName } from '../import/context.ts'
import { fold } from './fold.ts'
import { bigrams, hanRuns } from './tokens.ts'

/** One thing a query asks for: a word, a run of Chinese signs, or something known by name in all its names. All units must match. */
export type QueryUnit =
  | { readonly kind: 'word'; readonly word: string; readonly script: 'latin' | 'cyrillic' | 'other' }
  | { readonly kind: 'han'; readonly run: string }
  | { readonly kind: 'named'; readonly entity: NamedEntity }

export interface NamedEntity {
  readonly kind: string
  readonly id: string
  readonly names: readonly string[]
}

/** Longer queries are cut: nobody types them, and every unit costs. */
const LONGEST_QUERY = 400
const MOST_UNITS = 16

/** A query as units. Names that the dossier knows are taken out first, the longest first; the rest are words. */
export async function unitsOf(read: Read, dossierId: string, query: string): Promise<QueryUnit[]> {
  const given = query.normalize('NFC').slice(0, LONGEST_QUERY).toWellFormed().replaceAll('\0', ' ')
  let rest = fold(given)
  const units: QueryUnit[] = []
  for (const entity of await entitiesIn(read, dossierId, rest)) {
    const at = placeOfName(rest, entity.typed)
    if (at < 0) continue
    units.push({ kind: 'named', entity })
    rest = `${rest.slice(0, at)} ${rest.slice(at + entity.typed.length)}`
  }
  // Names were looked for without case and marks; a word goes on as it was typed, since exact forms rank first.
  const typed = new Map((given.toLowerCase().match(PIECES) ?? []).map((piece) => [fold(piece), piece]))
  for (const piece of rest.match(PIECES) ?? []) {
    const word = typed.get(piece) ?? piece
    units.push(HAN.test(word) ? { kind: 'han', run: word } : { kind: 'word', word, script: scriptOf(word) })
  }
  return units.slice(0, MOST_UNITS)
}

const scriptOf = (word: string): 'latin' | 'cyrillic' | 'other' =>
  /\p{Script=Latin}/u.test(word) ? 'latin' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'other'

/** Runs of Chinese signs, and words of anything else. */
const PIECES = /[\p{Script=Han}々〇]+|(?:(?![\p{Script=Han}々〇])[\p{L}\p{N}\p{M}])+/gu
const HAN = /\p{Script=Han}/u
const HANS = /\p{Script=Han}+/gu

/** Things known by a name that stands in the query, by the longest name first; one thing for one name. */
async function entitiesIn(read: Read, dossierId: string, folded: string): Promise<(NamedEntity & { typed: string })[]> {
  const found = await read.rows(sql<{ kind: string; entity: string; folded: string }>`
    select kind, entity, folded from names
    where dossier_id = ${dossierId} and kind in ('side', 'person', 'body', 'project', 'place', 'agency') and length(folded) >= 2
      and position(folded in ${folded}) > 0
    order by length(folded) desc, position, entity limit 200`)
  const byName = new Map<string, { kind: string; entity: string }>()
  for (const row of found)
    if (!byName.has(row.folded) && placeOfName(folded, row.folded) >= 0) byName.set(row.folded, row)
  const ids = [...new Set([...byName.values()].map(({ entity }) => entity))]
  if (ids.length === 0) return []
  const names = await read.rows(sql<{ kind: string; entity: string; names: string[] }>`
    select kind, entity, jsonb_agg(name order by position, name) as names from names
    where dossier_id = ${dossierId} and entity in ${among(ids)} group by kind, entity`)
  const taken = new Set<string>()
  return [...byName].flatMap(([typed, { kind, entity }]) => {
    const key = `${kind}|${entity}`
    if (taken.has(key)) return []
    taken.add(key)
    return [
      {
        kind,
        id: entity,
        typed,
        names: names.find((row) => row.kind === kind && row.entity === entity)?.names ?? [typed],
      },
    ]
  })
}

/**
 * The tsquery of a unit: it is asked of each configuration that a document may have been cut with. Beside other words, one that
 * English leaves out of its index ("the") asks for nothing; alone it is looked for as a Vietnamese syllable.
 */
export function tsqueryOf(unit: QueryUnit, hasCompany: boolean): RawBuilder<unknown> {
  if (unit.kind === 'han') return hanQuery(unit.run)
  if (unit.kind === 'named') return sql`(${sql.join(unit.entity.names.map(nameQuery), sql` || `)})`
  return wordQuery(unit.word, unit.script, hasCompany)
}

const wordQuery = (word: string, script: 'latin' | 'cyrillic' | 'other', hasCompany: boolean): RawBuilder<unknown> =>
  script === 'cyrillic'
    ? sql`plainto_tsquery('russian', ${word})`
    : script === 'latin'
      ? hasCompany && /^[a-z]+$/.test(word)
        ? sql`(case when numnode(plainto_tsquery('english', ${word})) = 0 then ''::tsquery
            else plainto_tsquery('english', ${word}) || plainto_tsquery('vi', ${word}) end)`
        : sql`(plainto_tsquery('english', ${word}) || plainto_tsquery('vi', ${word}))`
      : sql`(plainto_tsquery('simple', ${word}) || plainto_tsquery('russian', ${word}))`

/** Pairs one after another are the run itself; a single sign is looked for as the beginning of a pair (or alone). */
function hanQuery(run: string): RawBuilder<unknown> {
  const pairs = bigrams(run)
  return pairs.length === 1 && [...run].length === 1
    ? sql`to_tsquery('simple', ${`${run}:*`})`
    : sql`phraseto_tsquery('simple', ${pairs.join(' ')})`
}

function nameQuery(name: string): RawBuilder<unknown> {
  if (HAN.test(name)) {
    const runs = hanRuns(name).map(hanQuery)
    const plain = name.replace(HANS, ' ').trim()
    return sql`(${sql.join([...runs, ...(plain ? [sql`plainto_tsquery('simple', ${plain})`] : [])], sql` && `)})`
  }
  return /\p{Script=Cyrillic}/u.test(name)
    ? sql`phraseto_tsquery('russian', ${name})`
    : sql`(phraseto_tsquery('vi', ${name}) || phraseto_tsquery('english', ${name}))`
}

/** The unit in the very form that was typed, for ranking: marks and all. */
export function exactTsqueryOf(unit: QueryUnit): RawBuilder<unknown> | null {
  return unit.kind === 'word' && unit.script === 'latin' ? sql`plainto_tsquery('simple', ${unit.word})` : null
}
