import type { PartyCode, Person } from '../../../findings.ts'

/** Of a person named more often only so many mentions are looked at. */
export const MOST_MENTIONS = 40
const LEAST_STEM = 6

/** A post as it is compared: case endings are short. */
export const stemOf = (post: string): string => (post.length >= LEAST_STEM ? post.slice(0, -1) : post)

/** Side of the person named most often before an offset who holds the post that begins so; of two, of the one named last. */
export function sideOfHolder(people: readonly Person[], stem: string, before: number): PartyCode | undefined {
  let best: PartyCode | undefined
  let bestCount = 0
  let bestAt = -1
  for (const { role, side, mentions } of people) {
    if (!role || !side || !role.toLowerCase().startsWith(stem)) continue
    let count = 0
    while (count < mentions.length && count < MOST_MENTIONS && mentions[count]![0] < before) count++
    if (count === 0) continue
    const at = mentions[count - 1]![0]
    if (best !== undefined && (count < bestCount || (count === bestCount && at <= bestAt))) continue
    best = side
    bestCount = count
    bestAt = at
  }
  return best
}

/** "The Minister" of a text whose only minister named so far is a "Union Minister". */
export function sideOfOnlyHolder(people: readonly Person[], stem: string, before: number): PartyCode | undefined {
  let only: PartyCode | undefined
  for (const { role, side, mentions } of people) {
    if (!role || !side || mentions[0]![0] > before || !role.toLowerCase().includes(` ${stem}`)) continue
    if (only !== undefined && only !== side) return undefined
    only = side
  }
  return only
}
