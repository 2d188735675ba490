import type { Kysely } from 'kysely'
import { KEY, run } from './ddl.ts'

/** Who is in through a browser, for all server processes of a register; of every secret only its SHA-256. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table entry_links (hash ${KEY} primary key, user_id text not null, expires_at timestamptz not null)`,
    `create table browser_sessions (
      hash ${KEY} primary key, kind ${KEY} not null, user_id text not null, token_hash ${KEY}, desks jsonb not null, expires_at timestamptz not null
    )`,
    'create index browser_sessions_expiry on browser_sessions (expires_at)',
  ])
}
