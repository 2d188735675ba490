import { sql } from 'kysely'
import type { IsoDate, Undertaking } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import { compareDates, edges } from '../../rules/dates.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { idOf } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'
import { signsOf } from './signs.ts'

/**
 * Each found undertaking begins a life of its own, adopted where it was found; that two are one is proposed later and confirmed by
 * a person. `made` is what the other findings of these documents became.
 */
export async function deriveUndertakings(
  context: ImportContext,
  documents: readonly ReadDocument[],
  made: readonly Tables['supports'][],
): Promise<Derived> {
  const { write, dossierId: dossier_id } = context
  const sessions = await sessionsReported(context, documents, made)
  const entryOf = new Map(made.map((support) => [support.finding, { kind: support.entry_kind, id: support.entry }]))
  const undertakings: Tables['undertakings'][] = []
  const mentions: Tables['mentions'][] = []
  const supports: Tables['supports'][] = []
  for (const { id: document, publishedOn, document: source, findings } of documents) {
    const session = sessions.get(document)
    const dated = session?.date && session.date.length >= 10 ? session.date : publishedOn
    for (const row of findings) {
      if (row.kind !== 'undertaking') continue
      const found = (row.corrected ?? row.value) as Undertaking
      const id = idOf('u', row.id)
      const language = source.language ?? 'en'
      undertakings.push({
        dossier_id,
        id,
        wording: { [language]: row.exact },
        kind: found.undertakingKind,
        parties: found.by,
        due: found.due,
        due_end: edges(found.due)?.last ?? null,
        topics: found.topics,
        body: session?.body ?? null,
        opened_on: dated,
        last_mentioned_on: dated,
        signs: signsOf(row, language, findings, context.findNames, entryOf),
        language,
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
        meeting: session?.id ?? null,
        document,
        finding: row.id,
        dated,
        due: found.due,
        into_ids: [],
        article: row.starts,
        note: null,
        state: 'unreviewed',
        source: 'reading',
      })
      supports.push(supportRow(dossier_id, 'undertaking', id, row.id, document))
    }
  }
  await write.insert('undertakings', undertakings, 'skip')
  await write.insert('mentions', mentions, 'skip')
  return { supports }
}

interface Session {
  readonly id: string
  readonly body: string
  readonly date: IsoDate | null
}

/** The session that a document reports: of those of the dossier's bodies that it says were held by its date, the latest. */
async function sessionsReported(
  { write, dossierId }: ImportContext,
  documents: readonly ReadDocument[],
  made: readonly Tables['supports'][],
): Promise<Map<string, Session>> {
  const meetings = made.filter(({ entry_kind }) => entry_kind === 'meeting')
  const ids = [...new Set(meetings.map(({ entry }) => entry))]
  const rows = await write.rows(sql<Session>`
    select id, body, date from meetings where dossier_id = ${dossierId} and id in ${among(ids)}
      and kind = 'session' and status = 'held' and body is not null`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const reported = new Map<string, Session>()
  for (const { id, publishedOn } of documents) {
    const held = [...new Set(meetings.filter(({ document }) => document === id).map(({ entry }) => entry))]
      .flatMap((entry) => byId.get(entry) ?? [])
      .filter(
        ({ date }) =>
          publishedOn === null || date === null || edges(date)!.first <= (edges(publishedOn)?.last ?? '9999'),
      )
      .toSorted((a, b) => compareDates(a.date, b.date))
    const latest = held.at(-1)
    if (latest && (latest.date !== null || held.length === 1)) reported.set(id, latest)
  }
  return reported
}
