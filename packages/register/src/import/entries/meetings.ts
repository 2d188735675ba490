import { namesOfPlace } from '@rapporteur/reading'
import { sql } from 'kysely'
import type { IsoDate, Meeting } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import { LIVING } from '../../queries/conditions.ts'
import { edges } from '../../rules/dates.ts'
import { sessionStatus, type Testimony } from '../../rules/session-status.ts'
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
      // A quote that speaks of another meeting than was read out of it makes none until a person says so.
      .filter((row) => row.kind === 'meeting' && (row.verdict !== 'does-not-state' || row.state !== 'unreviewed'))
      .map((row) => ({ document, row, meeting: meetingRow(context, document, row) })),
  )
  const numbered = await numberedSessions(context, found)
  const inOrder = await ordersOfSessions(context)
  const placed = found.map((one) => {
    const meeting = numbered(one.meeting) ?? one.meeting
    return { ...one, meeting: inOrder(meeting) ? meeting : { ...meeting, body: null } }
  })
  const ids = [...new Set(placed.map(({ meeting }) => meeting.id))]
  const known = await write.rows(
    sql<MeetingRow>`select * from meetings where dossier_id = ${dossierId} and id in ${among(ids)}`,
  )
  const before = new Map(known.map((row) => [row.id, row]))
  const now = new Map(before)
  for (const { meeting } of placed) {
    const there = now.get(meeting.id)
    now.set(meeting.id, there ? mergedMeeting(there, meeting) : meeting)
  }
  await settleStatus(context, placed, before, now)
  const changed = [...now.values()].filter((row) => row !== before.get(row.id))
  for (const row of changed)
    if (before.has(row.id))
      write.log({ what: 'meeting filled in', entity: 'meeting', id: row.id, before: before.get(row.id), after: row })
  await write.insert('meetings', changed, ['dossier_id', 'id'])
  return {
    supports: placed.map(({ document, row, meeting }) =>
      supportRow(dossierId, 'meeting', meeting.id, row.id, document.id),
    ),
  }
}

interface Found {
  readonly document: ReadDocument
  readonly row: Tables['findings']
  readonly meeting: MeetingRow
}

/**
 * "The session held in May on the 3rd" is the numbered session of that body of that day, where there is one: gives that session with
 * what the unnumbered one says, or null.
 */
async function numberedSessions(
  { write, dossierId }: ImportContext,
  found: readonly Found[],
): Promise<(meeting: MeetingRow) => MeetingRow | null> {
  const isUnnumbered = ({ kind, body, ordinal, date }: MeetingRow) =>
    kind === 'session' && body !== null && ordinal === null && date !== null && date.length === 10
  const days = found.flatMap(({ meeting }) => (isUnnumbered(meeting) ? [meeting.date!] : []))
  if (days.length === 0) return () => null
  const known = await write.rows(sql<MeetingRow>`
    select * from meetings where dossier_id = ${dossierId} and kind = 'session' and body is not null and ordinal is not null and date in ${among(days)}`)
  const byDay = new Map(
    [...found.map(({ meeting }) => meeting), ...known].flatMap((row): [string, MeetingRow][] =>
      row.kind === 'session' && row.body !== null && row.ordinal !== null ? [[`${row.body}|${row.date}`, row]] : [],
    ),
  )
  return (meeting) => {
    const there = isUnnumbered(meeting) ? byDay.get(`${meeting.body}|${meeting.date}`) : undefined
    return there ? { ...meeting, id: there.id, key: there.key, ordinal: there.ordinal } : null
  }
}

/**
 * Whether a session can be one of its body: where the dossier knows the body's sessions by number, one without a number is a meeting
 * of its chairs or of another body, and so is one whose number does not grow with the dates.
 */
async function ordersOfSessions({ write, dossierId }: ImportContext): Promise<(meeting: MeetingRow) => boolean> {
  const known = Map.groupBy(
    await write.rows(sql<{ body: string; ordinal: number; date: IsoDate }>`
      select body, ordinal, date from meetings where dossier_id = ${dossierId} and kind = 'session' and source in ('dossier', 'person')
        and body is not null and ordinal is not null and date is not null`),
    ({ body }) => body,
  )
  return ({ kind, body, ordinal, date }) => {
    const others = kind === 'session' && body !== null ? (known.get(body) ?? []) : []
    if (others.length === 0) return true
    if (ordinal === null) return false
    return !others.some((other) =>
      other.ordinal < ordinal ? isOver(date, other.date) : other.ordinal > ordinal && isOver(other.date, date),
    )
  }
}

/** Whether the one surely was before the other. */
const isOver = (a: IsoDate | null, b: IsoDate | null): boolean => {
  const [first, second] = [edges(a), edges(b)]
  return first !== null && second !== null && first.last < second.first
}

/** Sessions that only documents know, or that the dossier has as planned: held or not, from all that is said of each. */
async function settleStatus(
  { write, dossierId }: ImportContext,
  found: readonly Found[],
  before: ReadonlyMap<string, MeetingRow>,
  now: Map<string, MeetingRow>,
): Promise<void> {
  const open = [...now.values()].filter(({ id, kind, source }) => {
    const there = before.get(id)
    return kind === 'session' && source !== 'person' && !(there && source === 'dossier' && there.status === 'held')
  })
  if (open.length === 0) return
  const earlier = await write.rows(sql<Testimony & { meeting: string }>`
    select s.entry as meeting, coalesce(f.corrected, f.value)->>'status' as status, coalesce(f.corrected, f.value)->>'date' as date,
      d.published_on as "publishedOn"
    from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
    join documents d on d.dossier_id = s.dossier_id and d.id = s.document
    where s.dossier_id = ${dossierId} and s.entry_kind = 'meeting' and s.entry in ${among(open.map(({ id }) => id))} and f.state in ${LIVING}`)
  const said = Map.groupBy<string, Testimony & { meeting: string }>(
    [
      ...earlier,
      ...found.map(({ document, row, meeting }) => {
        const { status, date } = row.value as Meeting
        return { meeting: meeting.id, status, date, publishedOn: document.publishedOn }
      }),
    ],
    ({ meeting }) => meeting,
  )
  for (const row of open) {
    const there = before.get(row.id)
    const planned: Testimony[] =
      there?.source === 'dossier' ? [{ status: 'planned', date: there.date, publishedOn: null }] : []
    const { status, date } = sessionStatus([...planned, ...(said.get(row.id) ?? [])])
    if (status !== row.status || date !== row.date)
      now.set(row.id, { ...row, status, date, version: (there?.version ?? 0) + 1 })
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
    place: placeInTables(meeting),
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
export function bodyOf(
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

/** The first of its names that a table has, so that a page can write it in four languages; else as the text has it ("в Ханое"). */
const placeInTables = ({ place, placeAliases }: Meeting): string | null =>
  [place, ...placeAliases].find((name) => name !== null && namesOfPlace(name) !== null) ?? place
