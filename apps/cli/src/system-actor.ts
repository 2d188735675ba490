import { userInfo } from 'node:os'
import type { Actor } from '@rapporteur/register'

/** The person at this machine, as the log names them: they hold the files, so they may do anything. */
export const systemActor: Actor = { user: `cli:${nameOfUser()}`, side: null, role: 'admin' }

function nameOfUser(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name.
    return 'unknown'
  }
}
