import { firstFrom, marksOf, type Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'

/** The first mark of a list that begins at a token or later; found by halving. */
export function markFromToken(list: readonly Mark[], token: number): Mark | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.firstToken < token) low = middle + 1
    else high = middle
  }
  return list[low]
}

/** The mark of a list that begins at a token. */
export function markAtToken(list: readonly Mark[], token: number): Mark | undefined {
  const mark = markFromToken(list, token)
  return mark && mark.firstToken === token ? mark : undefined
}

/** The mark of a list that ends right before a token. Lists are without overlaps, so ends are in order too. */
export function markEndingAt(list: readonly Mark[], token: number): Mark | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.endToken < token) low = middle + 1
    else high = middle
  }
  const mark = list[low]
  return mark && mark.endToken === token ? mark : undefined
}

// No lookup walks over more marks than this, so that a line full of them stays linear.
const MOST_STEPS = 24

/** The nearest mark before an offset that passes a test, no further back than `from`. */
export function lastBefore(
  page: Page,
  type: string,
  offset: number,
  from: number,
  test: (mark: Mark) => boolean = always,
): Mark | undefined {
  const list = marksOf(page, type)
  for (let i = firstFrom(list, offset) - 1, n = 0; i >= 0 && n < MOST_STEPS; i--, n++) {
    const mark = list[i]!
    if (mark.start < from) return undefined
    if (mark.end <= offset && test(mark)) return mark
  }
  return undefined
}

/** The first mark from an offset on that passes a test and ends by `to`. */
export function firstAfter(
  page: Page,
  type: string,
  offset: number,
  to: number,
  test: (mark: Mark) => boolean = always,
): Mark | undefined {
  const list = marksOf(page, type)
  for (let i = firstFrom(list, offset), n = 0; i < list.length && n < MOST_STEPS; i++, n++) {
    const mark = list[i]!
    if (mark.end > to) return undefined
    if (test(mark)) return mark
  }
  return undefined
}

/** Tells whether a mark of a type lies over an offset. */
export function coveredBy(page: Page, type: string, offset: number): boolean {
  const list = marksOf(page, type)
  const mark = list[firstFrom(list, offset + 1) - 1]
  return mark !== undefined && mark.end > offset
}

const always = (): boolean => true
