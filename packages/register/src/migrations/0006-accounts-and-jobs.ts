import type { Kysely } from 'kysely'
import { dossierTable, KEY, run } from './ddl.ts'

/** Users and tokens are reference tables, memberships belong to a dossier, jobs stay on the coordinator. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table users (
      id ${KEY} primary key, name text not null, admin boolean not null, created_at timestamptz not null, disabled_at timestamptz
    )`,
    `create table tokens (
      hash ${KEY} primary key, user_id ${KEY} not null references users (id), label text,
      created_at timestamptz not null, expires_at timestamptz, revoked_at timestamptz
    )`,
    dossierTable(
      'members',
      [`user_id ${KEY} not null references users (id)`, `side ${KEY}`, `role ${KEY} not null`],
      ['user_id'],
    ),
    `create table jobs (
      id ${KEY} primary key, kind ${KEY} not null, data jsonb not null, run_at timestamptz not null,
      attempts integer not null, state ${KEY} not null, taken_at timestamptz, error text, finished_at timestamptz
    )`,
    'create index jobs_due on jobs (state, run_at)',
  ])
}
