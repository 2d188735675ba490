// Lists of a sentence are short and mostly in order; what nobody wrote is left to the engine's own sort.
const MOST_INSERTED = 40

/** Puts a list in order in its place, equals as they stood, and gives it back; a short one without room of its own. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > MOST_INSERTED) return list.sort(compare)
  for (let n = 1; n < list.length; n++) {
    const item = list[n]!
    let to = n
    for (; to > 0 && compare(list[to - 1]!, item) > 0; to--) list[to] = list[to - 1]!
    if (to !== n) list[to] = item
  }
  return list
}

/** By where in the text it begins. */
export const byStart = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start

/** By code unit, as texts are compared. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
