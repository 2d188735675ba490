import { sql, type RawBuilder } from 'kysely'
import type { Document } from '../contracts.ts'
import type { Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { importContext } from '../import/context.ts'
import { deriveEntries } from '../import/entries/derive-entries.ts'
import { settleLives } from '../undertakings/settle-life.ts'

/** Tables of the entries that stand on findings. */
export const ENTRY_TABLES: Readonly<Record<string, string>> = {
  meeting: 'meetings',
  observation: 'observations',
  person: 'people',
  instrument: 'instruments',
  undertaking: 'undertakings',
}

interface Reference {
  readonly entry_kind: string
  readonly entry: string
}

/** Brings the entries that stand on a finding to what was said of it. */
export async function carryOver(write: Write, finding: Tables['findings']): Promise<void> {
  const before = await entriesOn(write, finding.id)
  // A corrected or reopened finding may say another meeting, another series: what stood on it is left, and it is placed anew.
  // One that was held back because its quote does not say it stands once a person has accepted it.
  const placeAnew =
    finding.state === 'corrected' ||
    finding.state === 'unreviewed' ||
    (finding.state === 'accepted' && before.length === 0)
  if (placeAnew) {
    await write.run(sql`delete from supports where dossier_id = ${write.dossierId} and finding = ${finding.id}`)
    const [row] = await write.rows(
      sql<
        Tables['documents']
      >`select * from documents where dossier_id = ${write.dossierId} and id = ${finding.document}`,
    )
    const value = finding.corrected ?? finding.value
    await deriveEntries(await importContext(write), [
      {
        id: row!.id,
        document: documentOf(row!),
        publishedOn: row!.published_on,
        reporter: row!.reporter,
        findings: [{ ...finding, value, corrected: null }],
      },
    ])
  }
  // In a life that it has become part of, what a person rejected is no mention any more.
  await settleMentions(write, sql`finding = ${finding.id}`, finding.state)
  await settleEntries(write, [...before, ...(placeAnew ? await entriesOn(write, finding.id) : [])])
}

const entriesOn = (write: Write, finding: string): Promise<Reference[]> =>
  write.rows(
    sql<Reference>`select entry_kind, entry from supports where dossier_id = ${write.dossierId} and finding = ${finding}`,
  )

const documentOf = (row: Tables['documents']): Document => ({
  id: row.id,
  text: row.text,
  language: row.language,
  paragraphs: row.paragraphs,
  title: row.title,
  publishedOn: row.published_on,
  url: row.url,
  origin: { name: row.name, mediaType: row.media_type, encoding: row.encoding, sha256: row.sha256, size: row.size },
})

/** Gives the mentions that a reading made the state of their findings, and brings their lives up to date. */
export async function settleMentions(write: Write, which: RawBuilder<unknown>, state: string): Promise<void> {
  const changed = await write.rows(sql<{ undertaking: string }>`
    update mentions set state = ${state} where dossier_id = ${write.dossierId} and source = 'reading' and state <> ${state} and ${which} returning undertaking`)
  await settleLives(write, [...new Set(changed.map(({ undertaking }) => undertaking))])
}

/** An entry is as good as the best finding it stands on; one that a person or the dossier's file made stays as it is. */
export async function settleEntries({ run, dossierId }: Write, entries: readonly Reference[]): Promise<void> {
  for (const { entry_kind, entry } of entries) {
    const table = ENTRY_TABLES[entry_kind]
    if (!table) continue
    await run(sql`
      update ${sql.table(table)} set state = coalesce((
        select f.state from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
        where s.dossier_id = ${dossierId} and s.entry_kind = ${entry_kind} and s.entry = ${entry}
        order by array_position(array['corrected', 'accepted', 'unreviewed', 'merged', 'deprecated', 'rejected', 'obsolete']::text[], f.state::text) limit 1
      ), 'obsolete') where dossier_id = ${dossierId} and id = ${entry} and source = 'reading' and not exists (
        select from merge_proposals p where p.dossier_id = ${dossierId} and p.kind = ${entry_kind} and p.other = ${entry} and p.state = 'confirmed')`)
  }
}
