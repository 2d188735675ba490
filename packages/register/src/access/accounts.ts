import { sql } from 'kysely'
import type { PartyCode } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import type { Actor, Read, Role, Write } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import { Invalid, NotFound } from '../errors.ts'
import { demand } from './permission.ts'

/** Someone who may come in. What they may do is said dossier by dossier; an admin may do everything that belongs to no side. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly admin: boolean
}

/** The chain of the log of what concerns no single dossier: accounts and tokens. */
const HOUSE = '*'

/** A new account. Throws `Forbidden` unless the actor is an admin. */
export async function createUser(
  register: Register,
  actor: Actor,
  user: { name: string; admin?: boolean },
): Promise<Account> {
  demand(actor, 'manage-users')
  const name = user.name.trim().normalize('NFC')
  if (name === '') throw new Invalid('An account needs a name.')
  return register.found(HOUSE, actor, async (write) => {
    const account = { id: `user-${register.effects.random(8)}`, name, admin: user.admin ?? false }
    await write.insert('users', [{ ...account, created_at: write.at, disabled_at: null }])
    write.log({ what: 'account created', entity: 'user', id: account.id, after: account })
    return account
  })
}

/** All accounts, by name. */
export async function listUsers(read: Read): Promise<(Account & { disabled: boolean })[]> {
  return read.rows(
    sql<
      Account & { disabled: boolean }
    >`select id, name, admin, disabled_at is not null as disabled from users order by name, id`,
  )
}

/** Shuts an account; its tokens no longer open anything. */
export async function disableUser(register: Register, actor: Actor, id: string): Promise<void> {
  demand(actor, 'manage-users')
  await register.found(HOUSE, actor, async (write) => {
    const changed = await write.run(sql`update users set disabled_at = ${write.at}::timestamptz where id = ${id}`)
    if (changed === 0) throw new NotFound('account', id)
    write.log({ what: 'account shut', entity: 'user', id })
  })
}

/** Gives an account its side and role in this dossier, or changes them. Throws `Forbidden` unless the actor is an admin. */
export async function grant(
  write: Write,
  userId: string,
  membership: { side: PartyCode | null; role: Role },
): Promise<void> {
  demand(write.actor, 'manage-users')
  const { dossierId } = write
  const [user] = await write.rows(sql<{ id: string }>`select id from users where id = ${userId}`)
  if (!user) throw new NotFound('account', userId)
  if (membership.side !== null) {
    const [side] = await write.rows(
      sql`select code from sides where dossier_id = ${dossierId} and code = ${membership.side}`,
    )
    if (!side) throw new NotFound('side', membership.side)
  }
  const [before] = await write.rows(sql<{ side: string | null; role: string }>`
    select side, role from members where dossier_id = ${dossierId} and user_id = ${userId}`)
  await write.insert('members', [{ dossier_id: dossierId, user_id: userId, ...membership }], ['dossier_id', 'user_id'])
  write.log({ what: 'role given', entity: 'user', id: userId, before: before ?? null, after: membership })
}

/**
 * A fresh token of an account, in plain text; only its SHA-256 is kept, so it cannot be shown again.
 * `days` until it ends; default never.
 */
export async function createToken(
  register: Register,
  actor: Actor,
  userId: string,
  options: { label?: string; days?: number } = {},
): Promise<string> {
  if (actor.user !== userId) demand(actor, 'manage-users')
  const token = `rap_${register.effects.random(32)}`
  await register.found(HOUSE, actor, async (write) => {
    const [user] = await write.rows(sql<{ id: string }>`select id from users where id = ${userId}`)
    if (!user) throw new NotFound('account', userId)
    const expires =
      options.days === undefined
        ? null
        : new Date(register.effects.now().getTime() + options.days * 86_400_000).toISOString()
    const row = {
      hash: sha256Of(token),
      user_id: userId,
      label: options.label ?? null,
      created_at: write.at,
      expires_at: expires,
      revoked_at: null,
    }
    await write.insert('tokens', [row])
    write.log({
      what: 'token made',
      entity: 'user',
      id: userId,
      after: { label: row.label, hash: row.hash, expires_at: expires },
    })
  })
  return token
}

/** Ends a token at once. `token` is its plain text or its SHA-256. */
export async function revokeToken(register: Register, actor: Actor, token: string): Promise<void> {
  const hash = /^[0-9a-f]{64}$/.test(token) ? token : sha256Of(token)
  await register.found(HOUSE, actor, async (write) => {
    const [row] = await write.rows(sql<{ user_id: string }>`select user_id from tokens where hash = ${hash}`)
    if (!row) throw new NotFound('token', hash.slice(0, 8))
    if (row.user_id !== actor.user) demand(actor, 'manage-users')
    await write.run(sql`update tokens set revoked_at = ${write.at}::timestamptz where hash = ${hash}`)
    write.log({ what: 'token ended', entity: 'user', id: row.user_id, after: { hash } })
  })
}

/** The account of a token; null when the token is unknown, ended or its account is shut. */
export const accountOf = (read: Read, token: string): Promise<Account | null> => accountOfHash(read, sha256Of(token))

/** The account of a token that is known by its SHA-256 alone, as a session's is; never by what a request says. */
export async function accountOfHash(read: Read, tokenHash: string): Promise<Account | null> {
  const [row] = await read.rows(sql<Account>`
    select u.id, u.name, u.admin from tokens t join users u on u.id = t.user_id
    where t.hash = ${tokenHash} and t.revoked_at is null and u.disabled_at is null
      and (t.expires_at is null or t.expires_at > ${read.effects.now().toISOString()}::timestamptz)`)
  return row ?? null
}

/** Who a token is in a dossier; null when it is nobody there. An admin is one in every dossier, of the side given there, if any. */
export const actorOf = (read: Read, token: string, dossierId: string): Promise<Actor | null> =>
  actorOfHash(read, sha256Of(token), dossierId)

/** As {@link actorOf}, of a token that is known by its SHA-256 alone. */
export async function actorOfHash(read: Read, tokenHash: string, dossierId: string): Promise<Actor | null> {
  const account = await accountOfHash(read, tokenHash)
  if (!account) return null
  const [member] = await read.rows(sql<{ side: string | null; role: Role }>`
    select side, role from members where dossier_id = ${dossierId} and user_id = ${account.id}`)
  if (account.admin) return { user: account.id, side: member?.side ?? null, role: 'admin' }
  return member ? { user: account.id, side: member.side, role: member.role } : null
}

/** Dossiers in which an account has a role. */
export async function membershipsOf(
  read: Read,
  userId: string,
): Promise<{ dossier: string; side: PartyCode | null; role: Role }[]> {
  return read.rows(sql<{ dossier: string; side: PartyCode | null; role: Role }>`
    select dossier_id as dossier, side, role from members where user_id = ${userId} order by dossier_id`)
}
