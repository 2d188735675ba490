import { sql } from 'kysely'
import type { IsoDate, Meeting, Undertaking } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import { compareDates, daysBetween, edges } from '../../rules/dates.ts'
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
    for (const row of findings) {
      if (row.kind !== 'undertaking') continue
      const session = sessions(document, row)
      const dated = session?.date && session.date.length >= 10 ? session.date : publishedOn
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

/** How long after a session its minutes and the reports of it appear, in days. */
const REPORTED_WITHIN = 60

/**
 * The session that an undertaking is of: the one that its own words name as held; else the one that its document reports, which is
 * the latest of those it says were held in the weeks before it appeared.
 */
async function sessionsReported(
  { write, dossierId }: ImportContext,
  documents: readonly ReadDocument[],
  made: readonly Tables['supports'][],
): Promise<(document: string, row: Tables['findings']) => Session | undefined> {
  const meetings = made.filter(({ entry_kind }) => entry_kind === 'meeting')
  const ids = [...new Set(meetings.map(({ entry }) => entry))]
  const rows = await write.rows(sql<Session & { kept: string }>`
    select m.id, coalesce(k.id, m.id) as kept, coalesce(k.body, m.body) as body, coalesce(k.date, m.date) as date from meetings m
    left join merge_proposals p on p.dossier_id = m.dossier_id and p.kind = 'meeting' and p.other = m.id and p.state = 'confirmed'
    left join meetings k on k.dossier_id = p.dossier_id and k.id = p.kept
    where m.dossier_id = ${dossierId} and m.id in ${among(ids)} and m.kind = 'session' and m.status = 'held' and coalesce(k.body, m.body) is not null`)
  // What was merged into another session is that one.
  const byId = new Map(rows.map(({ id, kept, body, date }): [string, Session] => [id, { id: kept, body, date }]))
  const ofFinding = new Map(meetings.map(({ finding, entry }) => [finding, byId.get(entry)]))
  const latest = (sessions: readonly Session[]): Session | undefined => {
    const last = sessions.toSorted((a, b) => compareDates(a.date, b.date)).at(-1)
    return last && (last.date !== null || sessions.length === 1) ? last : undefined
  }
  const reported = new Map(
    documents.map(({ id, publishedOn, findings }) => [
      id,
      latest([...new Set(findings.flatMap((row) => ofFinding.get(row.id) ?? []))].filter(isReportedBy(publishedOn))),
    ]),
  )
  const named = new Map(
    documents.map(({ id, publishedOn, findings }) => [
      id,
      findings.flatMap(({ id: finding, starts, ends, kind, value, corrected }) => {
        const session = kind === 'meeting' ? ofFinding.get(finding) : undefined
        const isHeld = ((corrected ?? value) as Meeting).status === 'held'
        return session && isHeld && isPast(session, publishedOn) ? [{ session, starts, ends }] : []
      }),
    ]),
  )
  return (document, row) =>
    latest(
      (named.get(document) ?? []).flatMap(({ session, starts, ends }) =>
        row.starts <= starts && ends <= row.ends ? [session] : [],
      ),
    ) ?? reported.get(document)
}

const isPast = ({ date }: Session, publishedOn: IsoDate | null): boolean =>
  publishedOn === null || date === null || edges(date)!.first <= (edges(publishedOn)?.last ?? '9999')

const isReportedBy =
  (publishedOn: IsoDate | null) =>
  (session: Session): boolean => {
    const [held, appeared] = [edges(session.date), edges(publishedOn)]
    return (
      isPast(session, publishedOn) && (!held || !appeared || daysBetween(held.last, appeared.first) <= REPORTED_WITHIN)
    )
  }
