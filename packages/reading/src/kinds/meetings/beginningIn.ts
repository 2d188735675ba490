import { firstFrom } from '../../engine/page.ts'

/** The items that begin in `[from, to)` of a list in text order; found by halving, so that endless sentences stay linear. */
export function beginningIn<T extends { readonly start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to))
}
