import { sql } from 'kysely'
import type { IsoDate, Meeting } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import { fold } from '../../search/fold.ts'
import { placeOfName, surroundings, type ImportContext, type ReadDocument } from '../context.ts'
import { meetingKey } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'

type MeetingRow = Tables['meetings']

/** One meeting for all documents that speak of it; what one of them leaves open another fills in. */
export async function deriveMeetings(context: ImportContext, documents: readonly ReadDocument[]): Promise<Derived> {
  const { write, dossierId } = context
  const found = documents.flatMap((document) =>
    document.findings
      .filter((row) => row.kind === 'meeting')
      .map((row) => ({ document, row, meeting: meetingRow(context, document, row) })),
  )
  const ids = [...new Set(found.map(({ meeting }) => meeting.id))]
  const known = await write.rows(
    sql<MeetingRow>`select * from meetings where dossier_id = ${dossierId} and id in ${among(ids)}`,
  )
  const before = new Map(known.map((row) => [row.id, row]))
  const now = new Map(before)
  for (const { meeting } of found) {
    const there = now.get(meeting.id)
    now.set(meeting.id, there ? mergedMeeting(there, meeting) : meeting)
  }
  const changed = [...now.values()].filter((row) => row !== before.get(row.id))
  for (const row of changed)
    if (before.has(row.id))
      write.log({ what: 'meeting filled in', entity: 'meeting', id: row.id, before: before.get(row.id), after: row })
  await write.insert('meetings', changed, ['dossier_id', 'id'])
  return {
    supports: found.map(({ document, row, meeting }) =>
      supportRow(dossierId, 'meeting', meeting.id, row.id, document.id),
    ),
  }
}

function meetingRow(context: ImportContext, document: ReadDocument, row: Tables['findings']): MeetingRow {
  const meeting = row.value as Meeting
  const facts = {
    kind: meeting.meetingKind,
    body_kind: meeting.body,
    body: bodyOf(context, document, row, meeting),
    ordinal: meeting.ordinal,
    date: meeting.date,
    parties: meeting.parties,
  }
  return {
    dossier_id: context.dossierId,
    ...meetingKey(facts, context.sides, `finding/${row.id}`),
    ...facts,
    place: meeting.place,
    place_id:
      [meeting.place, ...meeting.placeAliases].map((name) => name && context.places.get(fold(name))).find(Boolean) ??
      null,
    online: meeting.online,
    status: meeting.status,
    title: null,
    state: 'unreviewed',
    source: 'reading',
    version: 1,
  }
}

/** Which of the dossier's bodies met: the only one of its kind, else the one named nearby; none for other parties' bodies. */
function bodyOf(
  { bodies, sides }: ImportContext,
  { document }: ReadDocument,
  row: Tables['findings'],
  meeting: Meeting,
): string | null {
  if (meeting.meetingKind !== 'session' || meeting.parties.some((party) => !sides.includes(party))) return null
  const candidates = bodies.filter((body) => meeting.body !== null && body.kind === meeting.body)
  if (candidates.length === 1) return candidates[0]!.id
  const words = surroundings(document.text, row.starts, row.ends)
  const named = candidates.filter((body) => body.names.some((name) => placeOfName(words, name) >= 0))
  return named.length === 1 ? named[0]!.id : null
}

/** The meeting with what the other adds. Held beats planned and brings its date; a finer date beats a coarser one; else the first word stays. */
export function mergedMeeting(a: MeetingRow, b: MeetingRow): MeetingRow {
  const heldNow = a.status === 'planned' && b.status === 'held'
  const merged: MeetingRow = {
    ...a,
    status: heldNow ? 'held' : a.status,
    date: heldNow && b.date ? b.date : finerDate(a.date, b.date),
    place: a.place ?? b.place,
    place_id: a.place_id ?? b.place_id,
    online: a.online || (a.source === 'reading' && b.online),
    parties: a.parties.length > 0 ? a.parties : b.parties,
  }
  const same =
    (['status', 'date', 'place', 'place_id', 'online'] as const).every((field) => merged[field] === a[field]) &&
    merged.parties === a.parties
  return same ? a : { ...merged, version: a.version + 1 }
}

const finerDate = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null ? b : b !== null && b.length > a.length && b.startsWith(a) && !b.includes('/') ? b : a
