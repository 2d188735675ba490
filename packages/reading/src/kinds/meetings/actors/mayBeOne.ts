import type { Person } from '../../../findings.ts'
import type { Actor } from './actor.ts'

const LONG_HEAD = 8

/** 外长 of 外交部长: in a script without spaces a post is shortened to its first and last characters. */
function isShortPost(head: string, words: string): boolean {
  if (head.length !== 2 || !/\p{Script=Han}{2}/u.test(head)) return false
  const first = words.indexOf(head[0]!)
  const last = words.indexOf(head[1]!, first + 1)
  return first >= 0 && last - first <= 4 && last > first
}

/** A long word less what a case may have put at its end: президентом, президента. */
const stemOf = (head: string): string => (head.length >= LONG_HEAD && !head.includes(' ') ? head.slice(0, -2) : head)

/** True when two actors may be one: the same person, or an unnamed post that the other's words have too. */
export function mayBeOne(people: readonly Person[], a: Actor, b: Actor): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person
  if (a.form === 'pair' || b.form === 'pair') return true
  if (a.form === 'pronoun' || b.form === 'pronoun') return a.side === null || b.side === null || a.side === b.side
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  if (a.form === 'side' || b.form === 'side') return a.head === b.head
  if (a.isCounterpart || b.isCounterpart) return true
  const words = (actor: Actor): string =>
    (actor.person === null ? '' : (people[actor.person]!.role ?? '').toLowerCase()) + ' ' + actor.head
  const [unnamed, other] = a.person === null ? [a, b] : [b, a]
  return unnamed.head === '' || words(other).includes(stemOf(unnamed.head)) || isShortPost(unnamed.head, words(other))
}
