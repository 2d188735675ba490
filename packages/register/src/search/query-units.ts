import { sql, type RawBuilder } from 'kysely'
import { among, type Read } from '../database/handles.ts'
import { placeOfName } from '../import/context.ts'
import { fold } from './fold.ts'
import { namePartsIn, surnameOf } from './name-parts.ts'
import { formsToStem } from './russian-forms.ts'
import { bigrams, hanRuns } from './tokens.ts'

/**
 * One thing a query asks for: a word, a run of Chinese signs, something known by name in all its names, or a part of a name, which
 * is the words as they stand or any of those it may name. All units must match.
 */
export type QueryUnit =
  | { readonly kind: 'word'; readonly word: string; readonly script: 'latin' | 'cyrillic' | 'other' }
  | { readonly kind: 'han'; readonly run: string }
  | { readonly kind: 'named'; readonly entity: NamedEntity }
  | { readonly kind: 'part'; readonly typed: readonly WordUnit[]; readonly entities: readonly NamedEntity[] }

type WordUnit = Extract<QueryUnit, { kind: 'word' | 'han' }>

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
  const pieces = (rest.match(PIECES) ?? []).slice(0, MOST_UNITS)
  const words = pieces.map((piece): WordUnit => {
    const word = typed.get(piece) ?? piece
    return HAN.test(word) ? { kind: 'han', run: word } : { kind: 'word', word, script: scriptOf(word) }
  })
  const parts = await namePartsIn(read, dossierId, pieces)
  const names = await namesOf(
    read,
    dossierId,
    parts.flatMap(({ things }) => things),
  )
  for (let at = 0; at < words.length; at++) {
    const part = parts.find(({ first }) => first === at)
    if (!part) {
      units.push(words[at]!)
      continue
    }
    at = part.end - 1
    const entities = part.things.map(({ kind, entity }) => {
      const all = names.get(`${kind}|${entity}`) ?? []
      const surnames = part.isSurname ? all.flatMap((name) => surnameOf(name) ?? []) : []
      return { kind, id: entity, names: [...new Set([...all, ...surnames])] }
    })
    if (part.isWhole)
      units.push({ kind: 'named', entity: { ...entities[0]!, names: entities.flatMap((one) => one.names) } })
    else units.push({ kind: 'part', typed: words.slice(part.first, part.end), entities })
  }
  return units.slice(0, MOST_UNITS)
}

/** All names of things, by `kind|entity`. */
async function namesOf(
  read: Read,
  dossierId: string,
  things: readonly { readonly entity: string }[],
): Promise<Map<string, string[]>> {
  if (things.length === 0) return new Map()
  const rows = await read.rows(sql<{ kind: string; entity: string; names: string[] }>`
    select kind, entity, jsonb_agg(name order by position, name) as names from names
    where dossier_id = ${dossierId} and entity in ${among(things.map(({ entity }) => entity))} group by kind, entity`)
  return new Map(rows.map(({ kind, entity, names }) => [`${kind}|${entity}`, names]))
}

const scriptOf = (word: string): 'latin' | 'cyrillic' | 'other' =>
  /\p{Script=Latin}/u.test(word) ? 'latin' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'other'

/** Runs of Chinese signs, and words of anything else. */
const PIECES = /[\p{Script=Han}々〇]+|(?:(?![\p{Script=Han}々〇])[\p{L}\p{N}\p{M}])+/gu
const HAN = /\p{Script=Han}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
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
  const names = await namesOf(read, dossierId, [...byName.values()])
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
        names: names.get(key) ?? [typed],
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
  if (unit.kind === 'named') return namesQuery([unit.entity])
  if (unit.kind === 'part')
    return sql`((${sql.join(
      unit.typed.map((word) => tsqueryOf(word, hasCompany || unit.typed.length > 1)),
      sql` && `,
    )}) || ${namesQuery(unit.entities)})`
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

const namesQuery = (entities: readonly NamedEntity[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    entities.flatMap(({ kind, names }) => names.map((name) => nameQuery(name, kind))),
    sql` || `,
  )})`

function nameQuery(name: string, kind: string): RawBuilder<unknown> {
  if (HAN.test(name)) {
    const runs = hanRuns(name).map(hanQuery)
    const plain = name.replace(HANS, ' ').trim()
    return sql`(${sql.join([...runs, ...(plain ? [sql`plainto_tsquery('simple', ${plain})`] : [])], sql` && `)})`
  }
  const words = name.match(PIECES) ?? []
  if (CYRILLIC.test(name) && kind === 'person') return sql`(${sql.join(words.map(inflected), sql` <-> `)})`
  return CYRILLIC.test(name)
    ? sql`phraseto_tsquery('russian', ${name})`
    : sql`(phraseto_tsquery('vi', ${name}) || phraseto_tsquery('english', ${name}))`
}

/** A word of a Russian name in its cases. */
const inflected = (word: string): RawBuilder<unknown> =>
  sql`(${sql.join(
    formsToStem(word.toLowerCase()).map((form) => sql`plainto_tsquery('russian', ${form})`),
    sql` || `,
  )})`

/** The unit in the very form that was typed, for ranking: marks and all. */
export function exactTsqueryOf(unit: QueryUnit): RawBuilder<unknown> | null {
  if (unit.kind === 'part') {
    const exact = unit.typed.map(exactTsqueryOf).filter((one) => one !== null)
    return exact.length > 0 ? sql.join(exact, sql` && `) : null
  }
  return unit.kind === 'word' && unit.script === 'latin' ? sql`plainto_tsquery('simple', ${unit.word})` : null
}
