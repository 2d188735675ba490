import type { Kysely } from 'kysely'
import { run } from './ddl.ts'

/** What a person took back stays in its table, marked; the line that took it back is found by the line that it names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    ...['assessments', 'obstacles', 'project_states', 'agenda_items', 'minutes'].map(
      (table) => `alter table ${table} add column withdrawn boolean not null default false`,
    ),
    `create index change_log_undoes on change_log (dossier_id, ((after->>'undoes')::bigint)) where what like 'undone: %'`,
  ])
}
