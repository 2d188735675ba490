import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate, PartyCode } from '../contracts.ts'
import { json, type Read, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { keptOf, withMerged } from '../merges/merges.ts'
import { all, LIVING } from '../queries/conditions.ts'
import { pageOf } from '../queries/paging.ts'
import { sourceColumns, sourceOf, type SourceRow, wordsColumn } from '../queries/sources.ts'
import { edges } from '../rules/dates.ts'
import {
  expiryOf,
  instrumentAlerts,
  type Expiry,
  type InstrumentAlert,
  type Renewal,
  type Term,
} from '../rules/instruments.ts'
import { todayOf } from '../undertakings/undertakings.ts'
import type { Names, Page, Paging, ReviewState, SourceView, Wording } from '../views.ts'

/** An instrument and when it lapses as things stand. */
export interface InstrumentView {
  readonly id: string
  readonly kind: string
  readonly subject: string | null
  readonly title: Names | null
  readonly status: string
  readonly parties: readonly PartyCode[]
  readonly signedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly termMonths: number | null
  readonly renewal: Renewal
  /** The day notice was given, and the day it ended before its term. */
  readonly noticeOn: IsoDate | null
  readonly endedOn: IsoDate | null
  readonly expiry: Expiry
  /** What the earliest document says of it. */
  readonly words: Wording | null
  readonly state: ReviewState
  readonly source: string
  readonly version: number
}

export interface InstrumentDetail extends InstrumentView {
  readonly sources: readonly SourceView[]
  /** Undertakings that name it. */
  readonly undertakings: readonly string[]
}

type Row = Tables['instruments']
type WordedRow = Row & { words: Wording | null }

/** `renewal` also keeps what few instruments have: the day notice was given, and an early end. */
type StoredRenewal = Renewal & { noticeOn?: IsoDate | null; endedOn?: IsoDate | null }

function termOf(row: Row): Term {
  const renewal = (row.renewal ?? { kind: 'unknown' }) as StoredRenewal
  return {
    id: row.id,
    signedOn: row.signed_on,
    inForceOn: row.in_force_on,
    termMonths: row.term_months,
    renewal,
    noticeOn: renewal.noticeOn ?? null,
    endedOn: renewal.endedOn ?? null,
  }
}

const viewOf = (row: WordedRow, asOf: IsoDate): InstrumentView => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  title: row.title,
  status: row.status,
  parties: row.parties,
  signedOn: row.signed_on,
  inForceOn: row.in_force_on,
  termMonths: row.term_months,
  renewal: termOf(row).renewal,
  noticeOn: termOf(row).noticeOn ?? null,
  endedOn: termOf(row).endedOn ?? null,
  expiry: expiryOf(termOf(row), asOf),
  words: row.words,
  state: row.state,
  source: row.source,
  version: row.version,
})

export interface InstrumentFilter extends Paging {
  readonly kind?: string
  readonly status?: string
  readonly party?: PartyCode
  readonly asOf?: IsoDate
}

/** Instruments, the newest signature first. */
export async function listInstruments(
  read: Read,
  dossierId: string,
  filter: InstrumentFilter = {},
): Promise<Page<InstrumentView>> {
  const { limit, offset } = pageOf(filter)
  const where = all(
    sql`dossier_id = ${dossierId} and state in ${LIVING}`,
    filter.kind !== undefined && sql`kind = ${filter.kind}`,
    filter.status !== undefined && sql`status = ${filter.status}`,
    filter.party !== undefined && sql`parties @> ${JSON.stringify([filter.party])}::jsonb`,
  )
  const rows = await read.rows(
    sql<WordedRow>`select i.*, ${wordsColumn('instrument', 'i')} from instruments i where ${where} order by signed_on desc nulls last, id limit ${limit} offset ${offset}`,
  )
  const [count] = await read.rows(sql<{ total: number }>`select count(*) as total from instruments where ${where}`)
  return { items: rows.map((row) => viewOf(row, filter.asOf ?? todayOf(read))), total: count!.total, limit, offset }
}

/** One instrument with its sources and what it is tied to; what was merged into another gives that other. Throws `NotFound`. */
export async function getInstrument(
  read: Read,
  dossierId: string,
  id: string,
  asOf: IsoDate = todayOf(read),
): Promise<InstrumentDetail> {
  const kept = await keptOf(read, 'instrument', dossierId, id)
  const [row] = await read.rows(sql<WordedRow>`
    select i.*, ${wordsColumn('instrument', 'i')} from instruments i where i.dossier_id = ${dossierId} and i.id = ${kept}`)
  if (!row) throw new NotFound('instrument', id)
  const sources = await read.rows(sql<SourceRow>`
    select ${sourceColumns} from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
    join documents d on d.dossier_id = s.dossier_id and d.id = s.document
    where s.dossier_id = ${dossierId} and s.entry_kind = 'instrument' and s.entry in ${withMerged('instrument', dossierId, kept)} order by d.published_on nulls last, d.id, f.starts`)
  const undertakings = await read.rows(sql<{ id: string }>`
    select coalesce(joined_into, id) as id from undertakings where dossier_id = ${dossierId} and state in ${LIVING}
      and exists (select from jsonb_array_elements(signs->'entities') e where e->>'kind' = 'instrument' and e->>'id' in ${withMerged('instrument', dossierId, kept)}) order by 1`)
  return {
    ...viewOf(row, asOf),
    sources: sources.map(sourceOf),
    undertakings: [...new Set(undertakings.map((one) => one.id))],
  }
}

/** What has to be said about instruments on a day, the most pressing first. */
export async function listInstrumentAlerts(
  read: Read,
  dossierId: string,
  asOf: IsoDate = todayOf(read),
): Promise<InstrumentAlert[]> {
  return instrumentAlerts(await loadTerms(read, dossierId), asOf)
}

export async function loadTerms(read: Read, dossierId: string): Promise<Term[]> {
  const rows = await read.rows(sql<Row>`
    select * from instruments where dossier_id = ${dossierId} and state in ${LIVING} and status <> 'planned' and term_months is not null`)
  return rows.map(termOf)
}

export interface InstrumentChange {
  readonly title?: Names
  readonly status?: 'signed' | 'in-force' | 'planned'
  readonly signedOn?: IsoDate | null
  readonly inForceOn?: IsoDate | null
  readonly termMonths?: number | null
  readonly renewal?: Renewal
  readonly noticeOn?: IsoDate | null
  readonly endedOn?: IsoDate | null
}

/** Sets right what a person knows of an instrument. `version` is that which was looked at. Throws `NotFound`, `Conflict`, `Forbidden`, `Invalid`. */
export async function amendInstrument(
  write: Write,
  id: string,
  change: InstrumentChange,
  version: number,
): Promise<void> {
  demand(write.actor, 'write-entry')
  const [before] = await write.rows(
    sql<Row>`select * from instruments where dossier_id = ${write.dossierId} and id = ${id} for update`,
  )
  if (!before) throw new NotFound('instrument', id)
  if (before.version !== version) throw new Conflict('Someone changed this instrument meanwhile; look at it again.')
  for (const [name, date] of Object.entries({
    signedOn: change.signedOn,
    inForceOn: change.inForceOn,
    noticeOn: change.noticeOn,
    endedOn: change.endedOn,
  }))
    if (date != null && edges(date) === null)
      throw new Invalid(`${name} must be an ISO date such as 2021, 2021-10 or 2021-10-29.`)
  const term = termOf(before)
  const after: Row = {
    ...before,
    title: change.title ?? before.title,
    status: change.status ?? before.status,
    signed_on: change.signedOn === undefined ? before.signed_on : change.signedOn,
    in_force_on: change.inForceOn === undefined ? before.in_force_on : change.inForceOn,
    term_months: change.termMonths === undefined ? before.term_months : change.termMonths,
    renewal: {
      ...(change.renewal ?? term.renewal),
      noticeOn: change.noticeOn === undefined ? term.noticeOn : change.noticeOn,
      endedOn: change.endedOn === undefined ? term.endedOn : change.endedOn,
    },
    source: 'person',
    state: 'corrected',
    version: before.version + 1,
  }
  await write.run(sql`
    update instruments set title = ${after.title === null ? null : json(after.title)}, status = ${after.status}, signed_on = ${after.signed_on},
      in_force_on = ${after.in_force_on}, term_months = ${after.term_months}, renewal = ${json(after.renewal)}, source = ${after.source},
      state = ${after.state}, version = ${after.version} where dossier_id = ${write.dossierId} and id = ${id}`)
  write.log({ what: 'instrument amended', entity: 'instrument', id, before, after })
}
