import type { Kysely } from 'kysely'
import { dossierTable, KEY, run } from './ddl.ts'

/** A session's agenda and outcomes, and the joint minutes both sides confirm and sign. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    dossierTable(
      'agenda_items',
      [
        `id ${KEY} not null`,
        `meeting ${KEY} not null`,
        'position integer not null',
        `undertaking ${KEY}`,
        'title jsonb not null',
        `outcome ${KEY}`,
        'outcome_note jsonb',
        'outcome_data jsonb',
        `from_meeting ${KEY}`,
        'version integer not null',
      ],
      ['id'],
      { meeting: 'meetings', undertaking: 'undertakings' },
    ),
    'create index agenda_items_meeting on agenda_items (dossier_id, meeting, position)',
    dossierTable(
      'minutes',
      [
        `id ${KEY} not null`,
        `meeting ${KEY} not null`,
        'title jsonb not null',
        `status ${KEY} not null`,
        'version integer not null',
        'edition integer not null',
        'languages jsonb not null',
        'seal_hash text',
        'sealed_text jsonb',
        'sealed_at timestamptz',
        'reopened_because text',
      ],
      ['id'],
      { meeting: 'meetings' },
    ),
    dossierTable(
      'articles',
      [
        `minutes ${KEY} not null`,
        `id ${KEY} not null`,
        'position integer not null',
        `number ${KEY}`,
        'texts jsonb not null',
        'undertakings jsonb not null',
        'version integer not null',
        'withdrawn boolean not null',
      ],
      ['minutes', 'id'],
      { minutes: 'minutes' },
    ),
    // A confirmation holds for one version of one article; an edit makes the next version, which nobody has confirmed.
    dossierTable(
      'confirmations',
      [
        `minutes ${KEY} not null`,
        `article ${KEY} not null`,
        'version integer not null',
        `side ${KEY} not null`,
        'by_user text not null',
        'at timestamptz not null',
      ],
      ['minutes', 'article', 'version', 'side'],
      { minutes: 'minutes' },
    ),
    // A signature holds for one edition and the hash of its text.
    dossierTable(
      'signatures',
      [
        `minutes ${KEY} not null`,
        'edition integer not null',
        `side ${KEY} not null`,
        'text_hash text not null',
        'by_user text not null',
        'signatory text not null',
        'at timestamptz not null',
      ],
      ['minutes', 'edition', 'side'],
      { minutes: 'minutes' },
    ),
    // Editions that were sealed once, with their text, so that what was signed can always be shown.
    dossierTable(
      'sealed_editions',
      [
        `minutes ${KEY} not null`,
        'edition integer not null',
        'seal_hash text not null',
        'sealed_text jsonb not null',
        'sealed_at timestamptz not null',
      ],
      ['minutes', 'edition'],
      { minutes: 'minutes' },
    ),
  ])
}
