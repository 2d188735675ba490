import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import { sha256Of } from '../database/blob-store.ts'
import type { Tables } from '../database/tables.ts'
import { brokenSeals } from '../minutes/minutes.ts'
import type { Problem } from '../views.ts'
import { CHAIN_START, hashOf } from './chain.ts'

/** How many rows are looked at at a time. */
const STEP = 500

/**
 * Looks at everything that can be checked: the hash chain of the log, every anchor against its text, every document's bytes against
 * their hash, every reference. Of all dossiers, or of one. An empty list is the good answer.
 */
export async function verify(register: Register, dossierId?: string): Promise<Problem[]> {
  const { read } = register
  const heads = await read.rows(sql<Tables['log_heads']>`
    select * from log_heads where ${dossierId === undefined ? sql`true` : sql`dossier_id = ${dossierId}`} order by dossier_id`)
  const problems: Problem[] = []
  for (const head of heads)
    problems.push(
      ...(await chainProblems(read, head)),
      ...(await documentProblems(register, head.dossier_id)),
      ...(await orphanProblems(read, head.dossier_id)),
      ...(await sealProblems(read, head.dossier_id)),
    )
  return problems
}

async function chainProblems(read: Read, head: Tables['log_heads']): Promise<Problem[]> {
  const { dossier_id: dossier } = head
  const problem = (seq: number, sentence: string): Problem => ({ dossier, what: 'chain', id: String(seq), sentence })
  let hash = CHAIN_START
  let seq = 0
  for (;;) {
    const lines = await read.rows(sql<Tables['change_log']>`
      select * from change_log where dossier_id = ${dossier} and seq > ${seq} order by seq limit ${STEP}`)
    for (const line of lines) {
      if (line.seq !== seq + 1) return [problem(seq + 1, `Line ${seq + 1} of the log is missing.`)]
      if (line.prev_hash !== hash)
        return [problem(line.seq, `Line ${line.seq} of the log does not follow the line before it.`)]
      if (hashOf(hash, line) !== line.hash)
        return [problem(line.seq, `Line ${line.seq} of the log was changed after it was written.`)]
      seq = line.seq
      hash = line.hash
    }
    if (lines.length < STEP) break
  }
  return seq === head.seq && hash === head.hash
    ? []
    : [problem(head.seq, `The log ends at line ${seq}, but its head says ${head.seq}.`)]
}

async function documentProblems(register: Register, dossier: string): Promise<Problem[]> {
  const { read, blobs } = register
  const problems: Problem[] = []
  let after = ''
  for (;;) {
    const documents = await read.rows(sql<{ id: string; sha256: string; text: string }>`
      select id, sha256, text from documents where dossier_id = ${dossier} and id > ${after} order by id limit ${STEP}`)
    for (const { id, sha256, text } of documents) {
      after = id
      const bytes = await blobs.get(sha256)
      if (bytes === null)
        problems.push({ dossier, what: 'blob', id, sentence: `The bytes of document ${id} are missing.` })
      else if (sha256Of(bytes) !== sha256)
        problems.push({
          dossier,
          what: 'blob',
          id,
          sentence: `The bytes of document ${id} are not those that came in.`,
        })
      const findings = await read.rows(sql<
        Pick<Tables['findings'], 'id' | 'exact' | 'prefix' | 'suffix' | 'starts' | 'ends'>
      >`
        select id, exact, prefix, suffix, starts, ends from findings where dossier_id = ${dossier} and document = ${id}`)
      for (const finding of findings)
        if (
          text.slice(finding.starts, finding.ends) !== finding.exact ||
          !text.slice(0, finding.starts).endsWith(finding.prefix) ||
          !text.slice(finding.ends).startsWith(finding.suffix)
        )
          problems.push({
            dossier,
            what: 'anchor',
            id: finding.id,
            sentence: `Finding ${finding.id} quotes what document ${id} does not have at ${finding.starts}–${finding.ends}.`,
          })
    }
    if (documents.length < STEP) return problems
  }
}

async function sealProblems(read: Read, dossier: string): Promise<Problem[]> {
  const broken = await brokenSeals(read, dossier)
  return broken.map((id) => ({
    dossier,
    what: 'seal',
    id,
    sentence: `The minutes ${id} are not the text that was sealed.`,
  }))
}

/** Rows whose reference has no constraint to guard it; each query gives the ids of those that point at nothing. */
const REFERENCES: readonly { readonly what: string; readonly table: string; readonly entry: string }[] = [
  { what: 'meeting', table: 'meetings', entry: 'meeting' },
  { what: 'observation', table: 'observations', entry: 'observation' },
  { what: 'person', table: 'people', entry: 'person' },
  { what: 'instrument', table: 'instruments', entry: 'instrument' },
  { what: 'undertaking', table: 'undertakings', entry: 'undertaking' },
  { what: 'target', table: 'targets', entry: 'target' },
]

async function orphanProblems(read: Read, dossier: string): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { what, table, entry } of REFERENCES) {
    const rows = await read.rows(sql<{ id: string }>`
      select distinct s.entry as id from supports s where s.dossier_id = ${dossier} and s.entry_kind = ${entry}
        and not exists (select from ${sql.table(table)} e where e.dossier_id = s.dossier_id and e.id = s.entry)`)
    for (const { id } of rows)
      problems.push({
        dossier,
        what: 'orphan',
        id,
        sentence: `A finding supports the ${what} ${id}, which is not there.`,
      })
  }
  const halves = await read.rows(sql<{ id: string }>`
    select d.id from documents d where d.dossier_id = ${dossier} and (
      not exists (select from readings r where r.dossier_id = d.dossier_id and r.document = d.id)
      or not exists (select from passages p where p.dossier_id = d.dossier_id and p.document = d.id)
      or not exists (select from change_log l where l.dossier_id = d.dossier_id and l.entity = 'document' and l.id = d.id and l.what = 'document imported'))`)
  for (const { id } of halves)
    problems.push({
      dossier,
      what: 'orphan',
      id,
      sentence: `Document ${id} is not whole: its reading, its search passages or its line in the log is missing.`,
    })
  return problems
}
