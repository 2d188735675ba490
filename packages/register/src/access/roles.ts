import type { Actor, Role } from '../database/handles.ts'

const ORDER: readonly Role[] = ['reader', 'officer', 'secretary', 'admin']

/** Whether the actor's role is this one or a later one. What a role may do for which side, `rules/access.ts` says. */
export const hasRole = (actor: Actor, role: Role): boolean => ORDER.indexOf(actor.role) >= ORDER.indexOf(role)
