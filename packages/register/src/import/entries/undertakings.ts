import type { Undertaking } from '../../contracts.ts'
import type { Tables } from '../../database/tables.ts'
import { edges } from '../../rules/dates.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { idOf } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'

/** Each found undertaking begins a life of its own, adopted where it was found; that two are one is proposed later and confirmed by a person. */
export async function deriveUndertakings(context: ImportContext, documents: readonly ReadDocument[]): Promise<Derived> {
  const { write, dossierId: dossier_id } = context
  const undertakings: Tables['undertakings'][] = []
  const mentions: Tables['mentions'][] = []
  const supports: Tables['supports'][] = []
  for (const { id: document, publishedOn, document: source, findings } of documents)
    for (const row of findings) {
      if (row.kind !== 'undertaking') continue
      const found = (row.corrected ?? row.value) as Undertaking
      const id = idOf('u', row.id)
      undertakings.push({
        dossier_id,
        id,
        wording: { [source.language ?? 'en']: row.exact },
        kind: found.undertakingKind,
        parties: found.by,
        due: found.due,
        due_end: edges(found.due)?.last ?? null,
        topics: found.topics,
        body: null,
        opened_on: publishedOn,
        last_mentioned_on: publishedOn,
        phase: 'open',
        joined_into: null,
        state: 'unreviewed',
        source: 'reading',
        version: 1,
      })
      mentions.push({
        dossier_id,
        id: idOf('n', id, row.id),
        undertaking: id,
        kind: 'adopted',
        meeting: null,
        document,
        finding: row.id,
        dated: publishedOn,
        other: null,
        note: null,
        state: 'unreviewed',
        source: 'reading',
      })
      supports.push(supportRow(dossier_id, 'undertaking', id, row.id, document))
    }
  await write.insert('undertakings', undertakings, 'skip')
  await write.insert('mentions', mentions, 'skip')
  return { supports }
}
