import type { Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'

/** The mark of a type that begins at a token. */
export function markAtToken(page: Page, type: string, token: number): Mark | undefined {
  return page.marks.list(type)?.atToken(token)
}

/** The mark of a type that ends right before a token. */
export function markEndingAt(page: Page, type: string, token: number): Mark | undefined {
  return page.marks.list(type)?.endingAt(token)
}

/** The first mark of a type that begins at a token or later. */
export function markFromToken(page: Page, type: string, token: number): Mark | undefined {
  return page.marks.list(type)?.fromToken(token)
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
  const list = page.marks.list(type)
  if (list === undefined) return undefined
  for (let i = list.firstFrom(offset) - 1, n = 0; i >= 0 && n < MOST_STEPS; i--, n++) {
    if (list.startOf(i) < from) return undefined
    if (list.endOf(i) <= offset && (test === always || test(list.at(i)))) return list.at(i)
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
  const list = page.marks.list(type)
  if (list === undefined) return undefined
  for (let i = list.firstFrom(offset), n = 0; i < list.length && n < MOST_STEPS; i++, n++) {
    if (list.endOf(i) > to) return undefined
    if (test === always || test(list.at(i))) return list.at(i)
  }
  return undefined
}

/** Tells whether a mark of a type lies over an offset. */
export function coveredBy(page: Page, type: string, offset: number): boolean {
  const list = page.marks.list(type)
  if (list === undefined) return false
  const n = list.firstFrom(offset + 1) - 1
  return n >= 0 && list.endOf(n) > offset
}

const always = (): boolean => true
