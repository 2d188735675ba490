import { sql } from 'kysely'
import type { Document, Figure, IsoDate, PartyCode } from '../contracts.ts'
import type { Read, Write } from '../database/handles.ts'
import type { DossierSettings, NamedKind, ReporterData, Tables } from '../database/tables.ts'
import type { Entity, EntityKind } from '../rules/link-index.ts'
import { fold } from '../search/fold.ts'
import { nameFinder, type NameFinder } from '../search/name-finder.ts'

/** A document on its way in, with the findings that live (not rejected, not obsolete). */
export interface ReadDocument {
  readonly id: string
  readonly document: Document
  readonly publishedOn: IsoDate | null
  readonly reporter: string | null
  readonly findings: readonly Tables['findings'][]
}

/** Everything the entries of a batch of documents are placed by. */
export interface ImportContext {
  readonly write: Write
  readonly dossierId: string
  readonly sides: readonly PartyCode[]
  readonly settings: DossierSettings
  readonly bodies: readonly { readonly id: string; readonly kind: string; readonly names: readonly string[] }[]
  /** Folded name of a place → its id. */
  readonly places: ReadonlyMap<string, string>
  readonly reporters: readonly Reporter[]
  readonly targets: readonly Tables['targets'][]
  /** Projects, bodies, places and people that a folded text names. */
  readonly findNames: NameFinder<Entity>
}

export interface Reporter {
  readonly id: string
  readonly side: PartyCode | null
  readonly data: ReporterData
  /** Folded names, longest first. */
  readonly names: readonly string[]
}

export async function importContext(write: Write): Promise<ImportContext> {
  const { dossierId } = write
  const [dossier] = await write.rows(sql<Tables['dossiers']>`select * from dossiers where dossier_id = ${dossierId}`)
  const sides = await write.rows(
    sql<{ code: string }>`select code from sides where dossier_id = ${dossierId} order by position`,
  )
  const bodies = await write.rows(
    sql<{ id: string; kind: string }>`select id, kind from bodies where dossier_id = ${dossierId} order by position`,
  )
  const reporters = await write.rows(
    sql<Tables['reporters']>`select * from reporters where dossier_id = ${dossierId} order by position`,
  )
  const targets = await write.rows(
    sql<Tables['targets']>`select * from targets where dossier_id = ${dossierId} order by position`,
  )
  const names = await namesOf(write, dossierId, ['body', 'place', 'reporter'])
  return {
    write,
    dossierId,
    sides: sides.map(({ code }) => code),
    settings: dossier?.settings ?? {},
    bodies: bodies.map((body) => ({ ...body, names: names.get(`body|${body.id}`) ?? [] })),
    places: new Map(
      [...names]
        .filter(([key]) => key.startsWith('place|'))
        .flatMap(([key, folded]) => folded.map((name): [string, string] => [name, key.slice('place|'.length)])),
    ),
    reporters: reporters.map(({ id, side, data }) => ({ id, side, data, names: names.get(`reporter|${id}`) ?? [] })),
    targets,
    findNames: await namesInTexts(write),
  }
}

async function namesInTexts(write: Write): Promise<NameFinder<Entity>> {
  // People whom only documents know are left out: there are many, and few undertakings name them.
  const rows = await write.rows(sql<{ kind: EntityKind; entity: string; folded: string }>`
    select n.kind, n.entity, n.folded from names n
    where n.dossier_id = ${write.dossierId} and n.position < 1000000 and n.kind in ('project', 'body', 'place', 'person')
    order by n.kind, n.entity, n.position`)
  const things = new Map<string, Entity>()
  const thing = (kind: EntityKind, id: string): Entity => {
    const key = `${kind}|${id}`
    if (!things.has(key)) things.set(key, { kind, id })
    return things.get(key)!
  }
  return nameFinder(rows.map(({ kind, entity, folded }) => ({ folded, thing: thing(kind, entity) })))
}

/** Folded names by `kind|entity`, longest first. */
async function namesOf(read: Read, dossierId: string, kinds: readonly NamedKind[]): Promise<Map<string, string[]>> {
  const rows = await read.rows(sql<{ kind: string; entity: string; folded: string }>`
    select kind, entity, folded from names where dossier_id = ${dossierId} and kind in (${sql.join(kinds)})
    order by length(folded) desc, folded`)
  const byEntity = new Map<string, string[]>()
  for (const { kind, entity, folded } of rows) {
    const key = `${kind}|${entity}`
    byEntity.set(key, [...(byEntity.get(key) ?? []), folded])
  }
  return byEntity
}

/** Words around a finding, without case and marks: where a body or a reporter would be named. */
export const surroundings = (text: string, starts: number, ends: number, reach = 300): string =>
  fold(text.slice(Math.max(0, starts - reach), ends + reach))

/** Where a name begins in folded words, as whole words; -1 when nowhere. Chinese has no word ends. */
export function placeOfName(folded: string, name: string): number {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (HAN.test(name)) return at
    const before = folded[at - 1]
    const after = folded[at + name.length]
    if (!(before && WORD.test(before)) && !(after && WORD.test(after))) return at
  }
  return -1
}
const HAN = /\p{Script=Han}/u
const WORD = /[\p{L}\p{N}]/u

/** The reporter under whose address a document was published. */
export function reporterOfHost(reporters: readonly Reporter[], url: string | null): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : null
  if (!host) return null
  return (
    reporters.find(({ data }) => data.hosts?.some((known) => host === known || host.endsWith(`.${known}`)))?.id ?? null
  )
}

/**
 * Whose figure it is: the reporter last named before it in its sentence; else the first named behind it there, unless another figure
 * stands between; else the document's own. What the neighbouring sentences say is of their own figures.
 */
export function reporterOfFigure(
  reporters: readonly Reporter[],
  { document: { text }, findings, reporter }: ReadDocument,
  starts: number,
  ends: number,
): string | null {
  if (reporters.length === 0) return reporter
  const [from, to] = sentenceAround(text, starts, ends)
  const named = (words: string, which: 'first' | 'last') =>
    reporters
      .flatMap(({ id, names }) => names.flatMap((name) => placesOfName(words, name).map((at) => ({ id, at, name }))))
      .toSorted((a, b) => (which === 'first' ? a.at - b.at : b.at - a.at) || b.name.length - a.name.length)[0]?.id
  // A quote holds its figure last, so another figure stands where its quote ends.
  const next = findings.reduce(
    (nearest, { kind, value, ends: at }) =>
      kind === 'figure' && (value as Figure).value !== null && at > ends && at < nearest ? at : nearest,
    to,
  )
  return (
    named(fold(text.slice(from, ends)), 'last') ??
    named(fold(text.slice(ends, Math.min(next, to))), 'first') ??
    reporter
  )
}

const LONGEST_SENTENCE = 400

/** The sentence that holds a stretch, roughly: between full stops, line ends, semicolons. */
function sentenceAround(text: string, starts: number, ends: number): readonly [number, number] {
  const before = text.slice(Math.max(0, starts - LONGEST_SENTENCE), starts)
  const opens = Math.max(...[...before.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length), 0)
  const closes = text.slice(ends, ends + LONGEST_SENTENCE).search(SENTENCE_END)
  return [starts - before.length + opens, closes < 0 ? Math.min(text.length, ends + LONGEST_SENTENCE) : ends + closes]
}
const SENTENCE_END = /[.!?](?=\s)|[。！？；;\n]/g

/** Every place where a name begins in folded words, as whole words. */
function placesOfName(folded: string, name: string): number[] {
  const places: number[] = []
  for (let at = 0, place = 0; ; at = place + name.length) {
    const next = placeOfName(folded.slice(at), name)
    if (next < 0) return places
    place = at + next
    places.push(place)
  }
}
