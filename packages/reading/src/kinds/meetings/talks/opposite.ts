import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { mainParties } from '../circumstances.ts'

/** "He" whom somebody meets is on the other side, whoever was named last. */
export const facing = (page: Page, pronoun: Actor, partner: Actor): Actor =>
  partner.side !== null && pronoun.side === partner.side
    ? { ...pronoun, person: null, side: mainParties(page).find((code) => code !== partner.side) ?? null }
    : pronoun

/** Two actors may meet each other unless both are known to be of one side or one person. */
export function areOpposite(a: Actor, b: Actor): boolean {
  if (a.person !== null && a.person === b.person) return false
  if (a.side !== null && b.side !== null && (a.side !== b.side || (a.isSideSaid && b.isSideSaid)))
    return a.side !== b.side
  // Of two whose side is not said one at least has a name, and the other a name or a side.
  return (
    a.isCounterpart ||
    b.isCounterpart ||
    (a.form === 'named' && (b.form === 'named' || b.side !== null)) ||
    (b.form === 'named' && a.side !== null)
  )
}

/** The last two before a word such as 会谈 or "held talks", of different sides. */
export function lastPair(before: readonly Actor[], mark: Mark): [Actor, Actor] | null {
  const second = before.at(-1)
  if (!second || mark.start - second.end > 70) return null
  const first = before.findLast((actor) => actor !== second && areOpposite(actor, second))
  return first ? [first, second] : null
}

/** Two right after the word: "talks between A and B", "переговоры премьеров А и Б". */
export function firstCouple(page: Page, after: readonly Actor[]): [Actor, Actor] | null {
  const [first, ...rest] = after
  if (!first) return null
  const second = rest.find((actor) => areOpposite(first, actor))
  return second && isJoint(page, first, second) ? [first, second] : null
}

/** True when a word of coordination joins two actors that stand side by side. */
export function isJoint(page: Page, first: Actor, second: Actor): boolean {
  if (second.start < first.end || second.start - first.end > 90) return false
  const joints = marksWithin(page, 'meeting.joint', first.end, second.start)
  return joints.length > 0 && !holdsAny(page.folded, first.end, second.start, ';.。')
}

/** "With" right before an actor. */
export function isWith(page: Page, actor: Actor): boolean {
  return hasMark(
    page,
    'meeting.with',
    Math.max(0, actor.start - 24),
    actor.start,
    (mark) => /^[\s\p{L}-]{0,16}$/u.test(page.folded.slice(mark.end, actor.start)) && actor.start - mark.end <= 16,
  )
}
