import { sql } from 'kysely'
import type { Knowledge, KnownName } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { NamedKind, Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import type { DossierSummary, DossierView, Names, SideView } from '../views.ts'
import { listTargets } from './targets.ts'
import { LIVING } from './conditions.ts'

type CountedDossier = Pick<Tables['dossiers'], 'dossier_id' | 'name' | 'four_eyes'> & {
  documents: number
  findings: number
  newest: string | null
}

/** All dossiers, by id. */
export async function listDossiers(read: Read): Promise<DossierSummary[]> {
  const rows = await read.rows(sql<CountedDossier>`${counted} order by dossier_id`)
  return Promise.all(rows.map((row) => summaryOf(read, row)))
}

const counted = sql`
  select o.dossier_id, o.name, o.four_eyes,
    (select count(*) from documents d where d.dossier_id = o.dossier_id) as documents,
    (select count(*) from findings f where f.dossier_id = o.dossier_id and f.state in ${LIVING}) as findings,
    (select max(published_on) from documents d where d.dossier_id = o.dossier_id) as newest
  from dossiers o`

async function summaryOf(read: Read, row: CountedDossier): Promise<DossierSummary> {
  const { dossier_id: id, name, documents, findings, newest } = row
  return { id, name, sides: await sidesOf(read, id), documents, findings, newest }
}

async function sidesOf(read: Read, dossierId: string): Promise<SideView[]> {
  const sides = await read.rows(
    sql<Tables['sides']>`select * from sides where dossier_id = ${dossierId} order by position`,
  )
  const agencies = await read.rows(
    sql<Tables['agencies']>`select * from agencies where dossier_id = ${dossierId} order by position`,
  )
  return sides.map(({ code, name, language }) => ({
    code,
    name,
    language,
    agencies: agencies.filter(({ side }) => side === code).map(({ id, name }) => ({ id, name })),
  }))
}

/** A dossier's summary. Throws {@link NotFound}. */
export async function getDossierSummary(read: Read, dossierId: string): Promise<DossierSummary> {
  const [row] = await read.rows(sql<CountedDossier>`${counted} where o.dossier_id = ${dossierId}`)
  if (!row) throw new NotFound('dossier', dossierId)
  return summaryOf(read, row)
}

/** A dossier with everything that has a name in it. Throws {@link NotFound}. */
export async function getDossier(read: Read, dossierId: string): Promise<DossierView> {
  const summary = await getDossierSummary(read, dossierId)
  const [row] = await read.rows(
    sql<{ four_eyes: boolean }>`select four_eyes from dossiers where dossier_id = ${dossierId}`,
  )
  const bodies = await read.rows(
    sql<Tables['bodies']>`select * from bodies where dossier_id = ${dossierId} order by position`,
  )
  const chairs = await read.rows(sql<Tables['co_chairs']>`
    select * from co_chairs where dossier_id = ${dossierId} order by from_on nulls first, n`)
  const people = await read.rows(sql<Tables['people']>`
    select * from people where dossier_id = ${dossierId} and state <> 'obsolete' order by position, id limit 2000`)
  const posts = await read.rows(
    sql<Tables['posts']>`select * from posts where dossier_id = ${dossierId} order by person, n`,
  )
  const projects = await read.rows(
    sql<Tables['projects']>`select * from projects where dossier_id = ${dossierId} order by position`,
  )
  const places = await read.rows(
    sql<Tables['places']>`select * from places where dossier_id = ${dossierId} order by position`,
  )
  const reporters = await read.rows(
    sql<Tables['reporters']>`select * from reporters where dossier_id = ${dossierId} order by position`,
  )
  const aliases = await aliasesOf(read, dossierId)
  const otherNames = (kind: NamedKind, id: string, name: Names) =>
    (aliases.get(`${kind}|${id}`) ?? []).filter((alias) => !Object.values(name).includes(alias))
  return {
    ...summary,
    fourEyes: row!.four_eyes,
    bodies: bodies.map(({ id, kind, parent, name }) => ({
      id,
      kind,
      parent,
      name,
      coChairs: chairs
        .filter((chair) => chair.body === id)
        .map((chair) => ({
          side: chair.side,
          person: chair.person,
          post: chair.post,
          from: chair.from_on,
          until: chair.until_on,
        })),
    })),
    people: people.map(({ id, side, name, source }) => ({
      id,
      side,
      name,
      aliases: otherNames('person', id, name),
      posts: posts
        .filter((post) => post.person === id)
        .map((post) => ({ title: post.title, from: post.from_on, until: post.until_on })),
      source: source === 'dossier' ? 'dossier' : 'reading',
    })),
    projects: projects.map(({ id, name }) => ({ id, name, aliases: otherNames('project', id, name) })),
    places: places.map(({ id, name }) => ({ id, name, aliases: otherNames('place', id, name) })),
    reporters: reporters.map(({ id, side, name }) => ({ id, side, name })),
    targets: await listTargets(read, dossierId),
  }
}

async function aliasesOf(read: Read, dossierId: string): Promise<Map<string, string[]>> {
  const rows = await read.rows(sql<{ key: string; names: string[] }>`
    select kind || '|' || entity as key, jsonb_agg(name order by position, name) as names from names where dossier_id = ${dossierId} group by kind, entity`)
  return new Map(rows.map(({ key, names }) => [key, names]))
}

/** What the dossier knows by name, for the reader. People known only from documents are left out: a reader does not teach itself. */
export async function knowledgeOf(read: Read, dossierId: string): Promise<Knowledge> {
  const sides = await read.rows(
    sql<{ code: string }>`select code from sides where dossier_id = ${dossierId} order by position`,
  )
  const rows = await read.rows(sql<{
    kind: string
    id: string
    side: string | null
    language: string | null
    names: string[]
  }>`
    select n.kind, n.entity as id, coalesce(p.side, l.side) as side, null as language, jsonb_agg(n.name order by n.position, n.name) as names
    from names n
    left join people p on n.kind = 'person' and p.dossier_id = n.dossier_id and p.id = n.entity
    left join places l on n.kind = 'place' and l.dossier_id = n.dossier_id and l.id = n.entity
    where n.dossier_id = ${dossierId} and (n.kind in ('body', 'project', 'place') or (n.kind = 'person' and p.source = 'dossier'))
    group by n.kind, n.entity, p.side, l.side order by n.kind, n.entity`)
  const known = (kind: NamedKind): KnownName[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, side, names }) => ({ id, canonical: names[0]!, aliases: names.slice(1), side }))
  return {
    parties: sides.map(({ code }) => code),
    people: known('person'),
    bodies: known('body'),
    projects: known('project'),
    places: known('place'),
  }
}
