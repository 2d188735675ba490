import { firstFrom } from '../../../engine/page.ts'
import type { Actor } from './actor.ts'

/** True when no named person stands where an unnamed one would. */
export function isFree(named: readonly Actor[], start: number, end: number): boolean {
  const at = firstFrom(named, end)
  const next = named[at]
  const previous = named[at - 1]
  return !(previous && previous.end > start) && !(next && next.start < end)
}
