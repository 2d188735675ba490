import type { Kysely } from 'kysely'
import { dossierTable, KEY, run } from './ddl.ts'

/** That two entries are one thing under two names. Confirmed, `other` is part of `kept`; what stands on `other` stays tied to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    dossierTable(
      'merge_proposals',
      [
        `id ${KEY} not null`,
        `kind ${KEY} not null`,
        `kept ${KEY} not null`,
        `other ${KEY} not null`,
        'score numeric not null',
        'reasons jsonb not null',
        `state ${KEY} not null`,
        'proposed_at timestamptz not null',
        'decided_by text',
        'decided_at timestamptz',
        'version integer not null',
      ],
      ['id'],
    ),
    'create index merge_proposals_other on merge_proposals (dossier_id, kind, other)',
    'create index merge_proposals_kept on merge_proposals (dossier_id, kind, kept)',
  ])
}
