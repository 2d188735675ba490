import type { PartyCode } from '../contracts.ts'
import type { Actor } from '../database/handles.ts'
import { Forbidden } from '../errors.ts'
import { mayDo, type Action } from '../rules/access.ts'

/** Throws {@link Forbidden} with one sentence unless the actor may do this; `owner` is the side whose thing it is, see {@link mayDo}. */
export function demand(actor: Actor, action: Action, owner: PartyCode | null = null): void {
  const access = mayDo(actor, action, owner)
  if (!access.allowed) throw new Forbidden(access.refusal)
}
