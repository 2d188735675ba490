import { firstOf, holdsAny } from '../../engine/gaps.ts'
import type { Page } from '../../engine/page.ts'
import { hasSemicolon, type Item } from './items.ts'
import type { Side } from './sides.ts'

/** Countries between the number before and this one; where a comma parts them, those behind it. */
export function sidesBefore(page: Page, sides: readonly Side[], from: number, to: number): Side[] {
  const all = sides.filter((side) => side.start >= from && side.end <= to && !hasSemicolon(page, side.end, to))
  if (all.length < 3) {
    // Two sides part only where the first ends a clause of the number before: "…1 billion in A, while B has 25".
    if (all.length < 2 || from === page.sentences[0]?.span[0]) return all
  }
  for (let i = all.length - 1; i > 0; i--)
    if (holdsAny(page.folded, all[i - 1]!.end, all[i]!.start, ','))
      return i === 1 && isOpener(all[0]!, from) ? all : all.slice(i)
  return all
}

const OPENER_REACH = 16
/** "With Algeria, in 2024 Viet Nam's exports were …": a partner that opens the sentence is that of its first number. */
const isOpener = ({ role, start }: Side, from: number): boolean => role === 'with' && start - from <= OPENER_REACH

/** "1.7 million Chinese": an adjective right behind a number without a noun of its own. */
export const isOwnAdjective = (side: Side, item: Item): boolean =>
  side.isAdjective &&
  side.start >= item.end &&
  side.start - item.end <= 2 &&
  (isPart(item) || item.quantity?.counted === '?')

/** A number that is part of the one before it and has its noun from there. */
export const isPart = ({ quantity }: Item): boolean =>
  quantity?.implied.some(({ field, from }) => field === 'unit' && from === 'the noun before') ?? false

/** Countries between this number and the next, as far as its clause goes; "1.6 billion into 25 projects in A" is one clause. */
export function sidesAfter(
  page: Page,
  sides: readonly Side[],
  items: readonly Item[],
  i: number,
  sentenceEnd: number,
): Side[] {
  const item = items[i]!
  let next = items[i + 1]
  if (
    item.quantity?.kind === 'money' &&
    next?.quantity?.counted === 'investment-projects' &&
    next.start - item.end < 12
  )
    next = items[i + 2]
  const limit = Math.min(next?.start ?? sentenceEnd, item.end + 90)
  // "Chechia (532 million) and Turkmenistan (527 million)": the bracket around a number is its clause.
  const isBracketed = page.folded[item.start - 1] === '('
  const stop = firstOf(page.folded, item.end, limit, isBracketed ? ',;:)' : ',;:')
  return sides
    .filter((side) => side.start >= item.start && side.start <= stop)
    .map((side) =>
      side.role === 'subject' && item.quantity?.kind === 'count' && (side.end <= item.end || isOwnAdjective(side, item))
        ? { ...side, role: side.isReceiver && item.quantity.counted === 'scholarships' ? 'to' : 'from' }
        : side,
    )
}
