import { sql } from 'kysely'
import type { Instrument } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { instrumentKey } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'
import { sessionOfMinutes } from './session-of-minutes.ts'

type InstrumentRow = Tables['instruments']

/** One instrument for all documents that name it alike. */
export async function deriveInstruments(context: ImportContext, documents: readonly ReadDocument[]): Promise<Derived> {
  const { write, dossierId } = context
  const found = documents.flatMap((document) =>
    document.findings
      .filter((row) => row.kind === 'instrument')
      .map((row) => ({ document, row, instrument: instrumentRow(context, document, row) })),
  )
  const ids = [...new Set(found.map(({ instrument }) => instrument.id))]
  const known = await write.rows(
    sql<InstrumentRow>`select * from instruments where dossier_id = ${dossierId} and id in ${among(ids)}`,
  )
  const before = new Map(known.map((row) => [row.id, row]))
  const now = new Map(before)
  for (const { instrument } of found) {
    const there = now.get(instrument.id)
    now.set(instrument.id, there ? mergedInstrument(there, instrument) : instrument)
  }
  const changed = [...now.values()].filter((row) => row !== before.get(row.id))
  for (const row of changed)
    if (before.has(row.id))
      write.log({
        what: 'instrument filled in',
        entity: 'instrument',
        id: row.id,
        before: before.get(row.id),
        after: row,
      })
  await write.insert('instruments', changed, ['dossier_id', 'id'])
  return {
    supports: found.map(({ document, row, instrument }) =>
      supportRow(dossierId, 'instrument', instrument.id, row.id, document.id),
    ),
  }
}

function instrumentRow(context: ImportContext, document: ReadDocument, row: Tables['findings']): InstrumentRow {
  const {
    instrumentKind: kind,
    subject,
    status,
    signedOn,
    termMonths,
    parties,
    name = null,
    ordinal = null,
  } = (row.corrected ?? row.value) as Instrument
  const session = kind === 'minutes' ? sessionOfMinutes(context, document, { ordinal, signedOn }) : null
  return {
    dossier_id: context.dossierId,
    ...instrumentKey({ kind, subject, signedOn, parties }, session, `finding/${row.id}`),
    kind,
    subject,
    // What its documents call it, each in its own language.
    title: name === null ? null : { [document.document.language ?? 'en']: name },
    status,
    signed_on: signedOn,
    in_force_on: null,
    term_months: termMonths,
    renewal: null,
    notice_months: null,
    parties,
    state: 'unreviewed',
    source: 'reading',
    version: 1,
  }
}

/** How far along a life an instrument is; a later document can only tell of more. */
const STAGES = ['planned', 'signed', 'in-force']

function mergedInstrument(a: InstrumentRow, b: InstrumentRow): InstrumentRow {
  const status = a.source === 'reading' && STAGES.indexOf(b.status) > STAGES.indexOf(a.status) ? b.status : a.status
  const signed_on = a.signed_on ?? b.signed_on
  const term_months = a.term_months ?? b.term_months
  const subject = a.subject ?? b.subject
  const title = a.title === null ? b.title : { ...b.title, ...a.title }
  const same =
    status === a.status &&
    signed_on === a.signed_on &&
    term_months === a.term_months &&
    subject === a.subject &&
    Object.keys(title ?? {}).length === Object.keys(a.title ?? {}).length
  return same ? a : { ...a, status, signed_on, term_months, subject, title, version: a.version + 1 }
}
