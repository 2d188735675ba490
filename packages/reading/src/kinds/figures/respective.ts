import type { DateMark } from '../../engine/dates.ts'
import { firstFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { Item } from './items.ts'
import { firstAfter } from './marks.ts'

const JOINT = 16
const BEHIND = 24

/** "100 billion and 150 billion by 2023 and 2030, respectively": the date that is an item's by its place in the list; undefined where none is. */
export function respectiveDate(
  page: Page,
  sentence: Sentence,
  items: readonly Item[],
  i: number,
  dates: readonly DateMark[],
): DateMark | undefined {
  const turn = firstAfter(page, 'figure.respectively', items[i]!.end, sentence.span[1])
  if (!turn) return undefined
  const isJoined = (a: Item, b: Item): boolean => a.type === b.type && b.start - a.end <= JOINT
  let first = i
  while (first > 0 && isJoined(items[first - 1]!, items[first]!)) first--
  let last = i
  while (last + 1 < items.length && isJoined(items[last]!, items[last + 1]!)) last++
  const count = last - first + 1
  if (count < 2) return undefined
  const at = firstFrom(dates, items[last]!.end)
  const told = dates.slice(at, at + count)
  if (told.length < count || told.some(({ iso }) => iso === null)) return undefined
  let end = items[last]!.end
  for (const date of told) {
    if (date.start - end > BEHIND) return undefined
    end = date.end
  }
  return turn.start >= end && turn.start - end <= BEHIND ? told[i - first] : undefined
}
