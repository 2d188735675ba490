import { sql } from 'kysely'
import type { PartyCode } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import { json } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'

/** A browser that came in by a link or with a token. */
export interface BrowserSession {
  /** `link`: whoever started the server and keeps the register alone; `token`: the holder of an API token. */
  readonly kind: 'link' | 'token'
  readonly user: string
  /** SHA-256 of the API token, where the session stands for one: it is looked up anew at every request, so revoking it ends the session. */
  readonly tokenHash: string | null
  /** The side's desk that the keeper sits at, by dossier. */
  readonly desks: Readonly<Record<string, PartyCode>>
}

const LINK_MINUTES = 10
/** A session ends after twelve hours without a request. */
const SESSION_HOURS = 12
/** How late its end may be moved on: a write a minute at most, however many requests. */
const LAZY_MINUTES = 1
/** Further than any ministry goes; keeps a flood of entries from filling the table. */
const MOST_SESSIONS = 10_000

const later = ({ effects }: Register, minutes: number): string =>
  new Date(effects.now().getTime() + minutes * 60_000).toISOString()
const nowOf = ({ effects }: Register): string => effects.now().toISOString()

/** Keeps a link that lets one browser in, once, within ten minutes. Of its secret only the SHA-256 is kept. */
export async function keepEntryLink(register: Register, secret: string, user: string): Promise<void> {
  await sql`delete from entry_links where expires_at <= ${nowOf(register)}::timestamptz`.execute(register.database)
  await sql`insert into entry_links values (${sha256Of(secret)}, ${user}, ${later(register, LINK_MINUTES)}::timestamptz)`.execute(
    register.database,
  )
}

/** Uses up a link: the user whom it lets in; null when it was used, is too old or was never made. Two processes never both use one. */
export async function useEntryLink(register: Register, secret: string): Promise<string | null> {
  const { rows } = await sql<{ user: string; fresh: boolean }>`
    delete from entry_links where hash = ${sha256Of(secret)} returning user_id as user, expires_at > ${nowOf(register)}::timestamptz as fresh`.execute(
    register.database,
  )
  return rows[0]?.fresh ? rows[0].user : null
}

/** Keeps a new session under a secret. `token` is the API token that it stands for, in plain text; only its SHA-256 is kept. */
export async function keepSession(
  register: Register,
  secret: string,
  session: { readonly kind: 'link' | 'token'; readonly user: string; readonly token: string | null },
): Promise<void> {
  await sql`
    delete from browser_sessions where expires_at <= ${nowOf(register)}::timestamptz
      or hash in (select hash from browser_sessions order by expires_at desc offset ${MOST_SESSIONS - 1})`.execute(
    register.database,
  )
  await sql`insert into browser_sessions values (${sha256Of(secret)}, ${session.kind}, ${session.user},
    ${session.token === null ? null : sha256Of(session.token)}, '{}', ${later(register, SESSION_HOURS * 60)}::timestamptz)`.execute(
    register.database,
  )
}

/** The session of a secret; null when there is none or it has ended. Asking keeps it alive. */
export async function findSession(register: Register, secret: string): Promise<BrowserSession | null> {
  const hash = sha256Of(secret)
  const [row] = await register.read.rows(sql<BrowserSession & { stale: boolean }>`
    select kind, user_id as user, token_hash as "tokenHash", desks,
      expires_at < ${later(register, SESSION_HOURS * 60 - LAZY_MINUTES)}::timestamptz as stale
    from browser_sessions where hash = ${hash} and expires_at > ${nowOf(register)}::timestamptz`)
  if (!row) return null
  const { stale, ...session } = row
  if (stale)
    await sql`update browser_sessions set expires_at = ${later(register, SESSION_HOURS * 60)}::timestamptz where hash = ${hash}`.execute(
      register.database,
    )
  return session
}

/** Sits a session down at a side's desk of a dossier, or with null lets it get up. */
export async function setDesk(
  register: Register,
  secret: string,
  dossierId: string,
  side: PartyCode | null,
): Promise<void> {
  const desks = side === null ? sql`desks - ${dossierId}::text` : sql`desks || ${json({ [dossierId]: side })}`
  await sql`update browser_sessions set desks = ${desks} where hash = ${sha256Of(secret)}`.execute(register.database)
}

export async function endSession(register: Register, secret: string): Promise<void> {
  await sql`delete from browser_sessions where hash = ${sha256Of(secret)}`.execute(register.database)
}
