import { actorOf, listDossiers, NotFound, type Actor, type Register } from '@rapporteur/register'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { Refused } from '../errors.ts'
import type { Membership } from '../schemas/me.ts'
import type { Session, Sessions } from './sessions.ts'

export const SESSION_COOKIE = 'rapporteur_session'

/** Whoever sent a request: the keeper of the whole register, or the holder of a token. */
export type Asker =
  | { readonly kind: 'keeper'; readonly session: Session }
  | { readonly kind: 'token'; readonly token: string; readonly through: 'session' | 'token' }

/** Who sent this request; null when nobody we know. */
export function askerOf(c: Context, sessions: Sessions): Asker | null {
  const bearer = /^Bearer +(\S{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer) return { kind: 'token', token: bearer, through: 'token' }
  const secret = getCookie(c, SESSION_COOKIE)
  const session = secret ? sessions.find(secret) : null
  if (!session) return null
  return session.token === null
    ? { kind: 'keeper', session }
    : { kind: 'token', token: session.token, through: 'session' }
}

/** The asker as an actor in one dossier. Throws NotFound when it is not theirs to know of. */
export async function actorIn(register: Register, asker: Asker, dossierId: string): Promise<Actor> {
  if (asker.kind === 'keeper') {
    return { user: asker.session.user, side: asker.session.desks.get(dossierId) ?? null, role: 'admin' }
  }
  const actor = await actorOf(register.read, asker.token, dossierId)
  if (!actor) throw new NotFound('dossier', dossierId)
  return actor
}

/** Everything the asker is, dossier by dossier. Throws Refused when a token is nobody's. */
export async function membershipsOf(
  register: Register,
  asker: Asker,
): Promise<{ readonly user: string; readonly memberships: Membership[] }> {
  let user = asker.kind === 'keeper' ? asker.session.user : null
  const memberships: Membership[] = []
  for (const { id } of await listDossiers(register.read)) {
    const actor =
      asker.kind === 'keeper' ? await actorIn(register, asker, id) : await actorOf(register.read, asker.token, id)
    if (!actor) continue
    user ??= actor.user
    memberships.push({ dossierId: id, side: actor.side, role: actor.role })
  }
  if (user === null) throw new Refused('not-signed-in', 'This token is not known here or opens no dossier.')
  return { user, memberships }
}
