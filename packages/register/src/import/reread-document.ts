import { sql } from 'kysely'
import type { Finding } from '../contracts.ts'
import type { Tables } from '../database/tables.ts'
import type { Verdict } from '../views.ts'
import type { ImportContext } from './context.ts'
import { deriveEntries } from './entries/derive-entries.ts'
import { countsOf, findingRows, findingsHash } from './finding-rows.ts'
import type { ImportOutcome, Incoming } from './incoming.ts'

/**
 * A document that is in the register already. The same reader again changes nothing. Another reader's findings take the place of
 * those nobody has reviewed; what a person accepted, corrected, merged or rejected stays as the person left it; what the new
 * reader no longer finds is obsolete, and so is an entry that stands on nothing else.
 */
export async function rereadDocument(
  context: ImportContext,
  there: { id: string; reader: string | null },
  item: Incoming,
  verdictOf: (finding: Finding) => Verdict,
): Promise<ImportOutcome> {
  const { write, dossierId } = context
  const present: ImportOutcome = { status: 'present', document: there.id }
  if (there.reader === null || there.reader === item.reading.reader) return present
  const [stored] = await write.rows(
    sql<{ text: string; reporter: string | null; published_on: string | null }>`
      select text, reporter, published_on from documents where dossier_id = ${dossierId} and id = ${there.id}`,
  )
  // Another intake may get another text out of the same bytes; offsets into it would be wrong here.
  if (stored?.text !== item.document.text) return present
  const found = findingRows(dossierId, there.id, item.document, item.reading, verdictOf)
  if (typeof found === 'string') return { status: 'refused', document: null, reason: found }

  const before = await write.rows(
    sql<Tables['findings']>`select * from findings where dossier_id = ${dossierId} and document = ${there.id}`,
  )
  const reviewed = new Map(
    before.filter(({ state }) => state !== 'unreviewed' && state !== 'obsolete').map((row) => [row.id, row]),
  )
  const fresh = found.filter(({ id }) => !reviewed.has(id))
  const foundIds = new Set(found.map(({ id }) => id))
  const obsolete = before.filter(({ id, state }) => state === 'unreviewed' && !foundIds.has(id))
  await write.insert(
    'findings',
    [...fresh, ...obsolete.map((row) => ({ ...row, state: 'obsolete' as const, version: row.version + 1 }))],
    ['dossier_id', 'id'],
  )
  await write.run(
    sql`update readings set is_current = false where dossier_id = ${dossierId} and document = ${there.id}`,
  )
  await write.insert(
    'readings',
    [
      {
        dossier_id: dossierId,
        document: there.id,
        reader: item.reading.reader,
        noise: item.reading.noise,
        read_at: write.at,
        is_current: true,
      },
    ],
    ['dossier_id', 'document', 'reader'],
  )
  await retireEntries(context, there.id)
  const living = [
    ...fresh,
    ...[...reviewed.values()].filter(({ state }) => state === 'accepted' || state === 'corrected'),
  ]
  await deriveEntries(context, [
    {
      id: there.id,
      document: item.document,
      publishedOn: stored.published_on,
      reporter: stored.reporter,
      findings: living,
    },
  ])
  await reviveEntries(context)
  const counts = countsOf(living)
  await write.run(
    sql`update documents set counts = ${JSON.stringify(counts)}::jsonb where dossier_id = ${dossierId} and id = ${there.id}`,
  )
  write.log({
    what: 'document read again',
    entity: 'document',
    id: there.id,
    before: { reader: there.reader, findings: before.map(({ id, state, value }) => ({ id, state, value })) },
    after: { reader: item.reading.reader, findingsHash: findingsHash(found), obsolete: obsolete.map(({ id }) => id) },
  })
  return { status: 'reread', document: there.id, findings: counts }
}

/** Drops what stood on this document's unreviewed findings; what is derived anew comes back under the same id. */
async function retireEntries({ write, dossierId }: ImportContext, document: string): Promise<void> {
  await write.run(sql`
    delete from supports s using findings f
    where s.dossier_id = ${dossierId} and s.document = ${document} and f.dossier_id = s.dossier_id and f.id = s.finding
      and f.state in ('unreviewed', 'obsolete')`)
  await write.run(sql`
    update observations set state = 'obsolete' where dossier_id = ${dossierId} and document = ${document} and state = 'unreviewed'`)
  for (const [kind, table] of STANDING_ON_FINDINGS)
    await write.run(sql`
      update ${sql.table(table)} e set state = 'obsolete' where e.dossier_id = ${dossierId} and e.state = 'unreviewed' and e.source = 'reading'
        and not exists (select from supports s where s.dossier_id = ${dossierId} and s.entry_kind = ${kind} and s.entry = e.id)`)
}

/** An entry that was found again is no longer obsolete. */
async function reviveEntries({ write, dossierId }: ImportContext): Promise<void> {
  for (const [kind, table] of [...STANDING_ON_FINDINGS, ['observation', 'observations']] as const)
    await write.run(sql`
      update ${sql.table(table)} e set state = 'unreviewed' where e.dossier_id = ${dossierId} and e.state = 'obsolete' and e.source = 'reading'
        and exists (select from supports s where s.dossier_id = ${dossierId} and s.entry_kind = ${kind} and s.entry = e.id)`)
}

const STANDING_ON_FINDINGS = [
  ['undertaking', 'undertakings'],
  ['meeting', 'meetings'],
  ['instrument', 'instruments'],
] as const
