import {
  accountOfHash,
  actorOfHash,
  listDossiers,
  membershipsOf,
  NotFound,
  type Actor,
  type Register,
} from '@rapporteur/register'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { digest } from '../effects.ts'
import { Refused } from '../errors.ts'
import type { Me } from '../schemas/me.ts'
import type { Session, Sessions } from './sessions.ts'

export const SESSION_COOKIE = 'rapporteur_session'

/** Whoever sent a request: the keeper of the whole register, or the holder of a token. */
export type Asker =
  | { readonly kind: 'keeper'; readonly session: Session }
  | { readonly kind: 'token'; readonly tokenHash: string; readonly through: 'session' | 'token' }

/** Who sent this request; null when nobody we know. */
export async function askerOf(c: Context, sessions: Sessions): Promise<Asker | null> {
  const bearer = /^Bearer +(\S{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer) return { kind: 'token', tokenHash: digest(bearer), through: 'token' }
  const secret = getCookie(c, SESSION_COOKIE)
  const session = secret ? await sessions.find(secret) : null
  if (!session) return null
  return session.tokenHash === null
    ? { kind: 'keeper', session }
    : { kind: 'token', tokenHash: session.tokenHash, through: 'session' }
}

/** The asker as an actor in one dossier. Throws NotFound when it is not theirs to know of. */
export async function actorIn(register: Register, asker: Asker, dossierId: string): Promise<Actor> {
  if (asker.kind === 'keeper') {
    const side = asker.session.desks[dossierId] ?? null
    // At a side's desk the keeper is that side's secretary: what belongs to a side is never written by an admin.
    return { user: asker.session.user, side, role: side === null ? 'admin' : 'secretary' }
  }
  const actor = await actorOfHash(register.read, asker.tokenHash, dossierId)
  if (!actor) throw new NotFound('dossier', dossierId)
  return actor
}

/** Everything the asker is, dossier by dossier. Throws Refused when a token is nobody's. */
export async function whoIs(register: Register, asker: Asker): Promise<Pick<Me, 'user' | 'name' | 'memberships'>> {
  const { read } = register
  const account = asker.kind === 'token' ? await accountOfHash(read, asker.tokenHash) : null
  if (asker.kind === 'token' && !account)
    throw new Refused('not-signed-in', 'This token is not known here, or it has ended.')
  const dossiers = (await listDossiers(read)).map(({ id }) => id)
  if (account && !account.admin) {
    const memberships = await membershipsOf(read, account.id)
    return {
      user: account.id,
      name: account.name,
      memberships: memberships.map(({ dossier, side, role }) => ({ dossierId: dossier, side, role })),
    }
  }
  const actors = await Promise.all(dossiers.map(async (id) => ({ id, actor: await actorIn(register, asker, id) })))
  const user = account?.id ?? (asker as Extract<Asker, { kind: 'keeper' }>).session.user
  return {
    user,
    name: account?.name ?? user,
    memberships: actors.map(({ id, actor }) => ({ dossierId: id, side: actor.side, role: actor.role })),
  }
}
