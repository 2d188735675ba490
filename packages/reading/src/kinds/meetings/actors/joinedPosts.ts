import { type Page, hasMark } from '../../../engine/page.ts'
import type { Actor } from './actor.ts'

/** An unnamed post of no known country. */
export const isUnsided = (actor: Actor): boolean => actor.form === 'role' && actor.side === null

/** "The deputy head of government, the minister A": the first post is A's too. */
export function withoutHeads(page: Page, actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, i) => {
    const next = actors[i + 1]
    if (
      actor.form !== 'role' ||
      actor.side !== null ||
      !next ||
      (next.form !== 'named' && next.form !== 'role') ||
      next.start - actor.end > 60
    )
      return true
    const gap = page.folded.slice(actor.end, next.start)
    if (next.form === 'role' && next.side === null && next.start - actor.end > 3) return true
    return (
      /[;:.()]/.test(gap) ||
      gap.split(',').length > 2 ||
      ['person.break', 'meeting.talks', 'meeting.visit', 'meeting.joint'].some((type) =>
        hasMark(page, type, actor.end, next.start),
      )
    )
  })
}

/** "The Emperor and the Empress of Japan": of two joined posts the first has the country of the second. */
export function coupled(page: Page, actors: readonly Actor[]): Actor[] {
  return actors.map((actor, i) => {
    const next = actors[i + 1]
    if (
      actor.form !== 'role' ||
      actor.side !== null ||
      !next ||
      next.side === null ||
      next.form === 'named' ||
      next.start - actor.end > 8
    )
      return actor
    return hasMark(page, 'meeting.joint', actor.end, next.start) ? { ...actor, side: next.side } : actor
  })
}
