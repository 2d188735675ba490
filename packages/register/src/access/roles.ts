import type { PartyCode } from '../contracts.ts'
import type { Actor, Role } from '../database/handles.ts'
import { Forbidden } from '../errors.ts'

const ORDER: readonly Role[] = ['reader', 'officer', 'secretary', 'admin']

/** Whether the actor's role is this one or one that includes it. */
export const hasRole = (actor: Actor, role: Role): boolean => ORDER.indexOf(actor.role) >= ORDER.indexOf(role)

/** Throws {@link Forbidden} unless the actor has the role. `deed` completes "… may not". */
export function requireRole(actor: Actor, role: Role, deed: string): void {
  if (!hasRole(actor, role)) throw new Forbidden(`A ${actor.role} may not ${deed}; that takes the role of ${role}.`)
}

/**
 * Two keys: what belongs to a side, only that side writes, whatever the role. An admin without a side writes for none.
 * Throws {@link Forbidden}.
 */
export function requireSide(actor: Actor, side: PartyCode, deed: string): void {
  if (actor.side !== side) throw new Forbidden(`Only ${side} itself may ${deed}${actor.side === null ? '; you belong to no side' : `, and you belong to ${actor.side}`}.`)
}

/** The actor's own side. Throws {@link Forbidden} for one who has none. */
export function ownSide(actor: Actor, deed: string): PartyCode {
  if (actor.side === null) throw new Forbidden(`Only someone who belongs to a side may ${deed}.`)
  return actor.side
}
