import { sql } from 'kysely'
import type { Finding } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import { among, type Actor, type Write } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import { storable, storableJson } from '../database/storable.ts'
import type { Tables } from '../database/tables.ts'
import { passagesOf, tokenTexts, vocabularyOf } from '../search/tokens.ts'
import { importContext, reporterOfHost, type ImportContext, type ReadDocument } from './context.ts'
import { deriveEntries } from './entries/derive-entries.ts'
import { countsOf, findingRows, findingsHash } from './finding-rows.ts'
import type { ImportOutcome, Incoming } from './incoming.ts'
import { rereadDocument } from './reread-document.ts'

/**
 * Takes documents in, each whole or not at all. The same bytes again are `present`; with a reading of another reader version
 * their findings are brought up to it (`reread`). What cannot go in is `refused` with one sentence and does not stop the others.
 * Outcomes stand in the order of `items`. Throws `NotFound` for an unknown dossier.
 */
export async function importDocuments(
  register: Register,
  dossierId: string,
  actor: Actor,
  items: readonly Incoming[],
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH)
    try {
      outcomes.push(...(await importBatch(register, dossierId, actor, batch)))
    } catch (error) {
      if (batch.length === 1 || !isAboutTheData(error)) throw error
      // One of them cannot be stored: each goes in by itself, so that the others do.
      for (const item of batch) outcomes.push(await importDocument(register, dossierId, actor, item))
    }
  }
  return outcomes
}

/** One document; see {@link importDocuments}. */
export async function importDocument(
  register: Register,
  dossierId: string,
  actor: Actor,
  item: Incoming,
): Promise<ImportOutcome> {
  try {
    return (await importBatch(register, dossierId, actor, [item]))[0]!
  } catch (error) {
    if (!isAboutTheData(error)) throw error
    return refused(`${item.document.origin.name} cannot be stored: ${(error as Error).message}`)
  }
}

/** How many documents share a transaction: enough to make round trips cheap, few enough that another writer waits a second at most. */
const BATCH = 100

/** PostgreSQL's classes 22 (a value it cannot hold), 23 (a rule of the tables) and 54 (too large). */
const isAboutTheData = (error: unknown): boolean => /^(22|23|54)/.test(String((error as { code?: string }).code ?? ''))

const refused = (reason: string): ImportOutcome => ({ status: 'refused', document: null, reason })

async function importBatch(
  register: Register,
  dossierId: string,
  actor: Actor,
  items: readonly Incoming[],
): Promise<ImportOutcome[]> {
  // The reader is long to load, and looking at a register does not need it.
  const { verdictOf } = await import('./verdict.ts')
  const verdictsOf = (item: Incoming) => (finding: Finding) => verdictOf(finding, item.document.language)
  const checked = items.map((item) => ({ item, fault: faultOf(item) }))
  // Bytes first: a row never points at bytes that are not there. Bytes without a row, after a crash, do no harm.
  await inTurns(
    checked.filter(({ fault }) => fault === null),
    8,
    ({ item }) => register.blobs.put(item.bytes),
  )
  return register.write(dossierId, actor, async (write) => {
    const context = await importContext(write)
    const known = await documentsBySha(write, items)
    const taken = await idsTaken(write, items)
    const outcomes: ImportOutcome[] = []
    const fresh: NewDocument[] = []
    for (const { item, fault } of checked) {
      const { sha256 } = item.document.origin
      const there = known.get(sha256)
      if (fault !== null) outcomes.push(refused(fault))
      else if (there) outcomes.push(await rereadDocument(context, there, item, verdictsOf(item)))
      else {
        const id = taken.has(item.document.id) ? `${item.document.id}-${sha256.slice(0, 8)}` : item.document.id
        const findings = findingRows(dossierId, id, item.document, item.reading, verdictsOf(item))
        if (typeof findings === 'string') {
          outcomes.push(refused(findings))
          continue
        }
        known.set(sha256, { id, reader: item.reading.reader })
        taken.add(id)
        fresh.push({ id, item, findings })
        outcomes.push({ status: 'added', document: id, findings: countsOf(findings) })
      }
    }
    await insertDocuments(context, fresh)
    return outcomes
  })
}

interface NewDocument {
  readonly id: string
  readonly item: Incoming
  readonly findings: readonly Tables['findings'][]
}

function faultOf({ document, bytes, reading }: Incoming): string | null {
  const { name, sha256 } = document.origin
  if (document.text.normalize('NFC') !== document.text)
    return `the text of ${name} is not in NFC, so no offset in it can be trusted`
  if (storable(document.text) !== document.text)
    return `the text of ${name} has signs that no database can hold (NUL or half a surrogate pair)`
  if (document.text === '') return `${name} has no text`
  if (sha256Of(bytes) !== sha256) return `the bytes of ${name} are not those its SHA-256 names`
  if (reading.id !== document.id) return `the reading given with ${name} is of another document (${reading.id})`
  return null
}

async function documentsBySha(
  write: Write,
  items: readonly Incoming[],
): Promise<Map<string, { id: string; reader: string | null }>> {
  const rows = await write.rows(sql<{ sha256: string; id: string; reader: string | null }>`
    select d.sha256, d.id, r.reader from documents d
    left join readings r on r.dossier_id = d.dossier_id and r.document = d.id and r.is_current
    where d.dossier_id = ${write.dossierId} and d.sha256 in ${among(items.map(({ document }) => document.origin.sha256))}`)
  return new Map(rows.map(({ sha256, id, reader }) => [sha256, { id, reader }]))
}

async function idsTaken(write: Write, items: readonly Incoming[]): Promise<Set<string>> {
  const rows = await write.rows(sql<{ id: string }>`
    select id from documents where dossier_id = ${write.dossierId} and id in ${among(items.map(({ document }) => document.id))}`)
  return new Set(rows.map(({ id }) => id))
}

async function insertDocuments(context: ImportContext, fresh: readonly NewDocument[]): Promise<void> {
  if (fresh.length === 0) return
  const { write, dossierId: dossier_id } = context
  const reporters = new Set(context.reporters.map(({ id }) => id))
  const rows = fresh.map(({ id, item: { document, reporter }, findings }): Tables['documents'] => {
    const { origin } = document
    const given = reporter && reporters.has(reporter) ? reporter : null
    return {
      dossier_id,
      id,
      sha256: origin.sha256,
      name: storable(origin.name),
      media_type: origin.mediaType,
      encoding: origin.encoding,
      size: origin.size,
      title: document.title === null ? null : storable(document.title.normalize('NFC')),
      language: document.language,
      published_on: document.publishedOn,
      url: document.url,
      reporter: given ?? reporterOfHost(context.reporters, document.url),
      text: document.text,
      paragraphs: document.paragraphs,
      counts: countsOf(findings),
      imported_at: write.at,
      imported_by: write.actor.user,
    }
  })
  await write.insert('documents', rows)
  await insertPassages(write, fresh)
  await write.insert(
    'readings',
    fresh.map(({ id, item: { reading } }) => ({
      dossier_id,
      document: id,
      reader: reading.reader,
      noise: reading.noise,
      read_at: write.at,
      is_current: true,
    })),
  )
  await write.insert(
    'findings',
    fresh.flatMap(({ findings }) => findings),
  )
  await deriveEntries(
    context,
    fresh.map(({ id, item, findings }, index): ReadDocument => ({
      id,
      document: item.document,
      publishedOn: item.document.publishedOn,
      reporter: rows[index]!.reporter,
      findings,
    })),
  )
  for (const [index, { id, item, findings }] of fresh.entries()) {
    const { text: _text, paragraphs: _paragraphs, ...after } = rows[index]!
    write.log({
      what: 'document imported',
      entity: 'document',
      id,
      after: { ...after, reader: item.reading.reader, findingsHash: findingsHash(findings) },
    })
  }
}

async function insertPassages(write: Write, fresh: readonly NewDocument[]): Promise<void> {
  const rows = fresh.flatMap(({ id, item: { document } }) => {
    const passages = passagesOf(document.text, document.paragraphs, document.language)
    const title = tokenTexts(document.title ?? '', document.language)
    return passages.map((texts, n) => ({
      document: id,
      n,
      published_on: document.publishedOn,
      ...texts,
      ...(n === 0 && { t_russian: title.russian, t_english: title.english, t_vi: title.vi, t_simple: title.simple }),
    }))
  })
  await write.run(sql`
    insert into passages (dossier_id, document, n, published_on, tokens)
    select ${write.dossierId}, p.document, p.n, p.published_on,
      setweight(to_tsvector('russian', coalesce(t_russian, '')) || to_tsvector('english', coalesce(t_english, ''))
        || to_tsvector('vi', coalesce(t_vi, '')) || to_tsvector('simple', coalesce(t_simple, '')), 'A')
      || to_tsvector('russian', russian) || to_tsvector('english', english) || to_tsvector('vi', vi) || to_tsvector('simple', simple)
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as p (
      document text, n integer, published_on text, russian text, english text, vi text, simple text,
      t_russian text, t_english text, t_vi text, t_simple text)`)
  const words = new Set(fresh.flatMap(({ item: { document } }) => [...vocabularyOf(document.text)]))
  await write.insert(
    'words',
    [...words].map((word) => ({ dossier_id: write.dossierId, word })),
    'skip',
  )
}

async function inTurns<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
