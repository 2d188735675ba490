import { CharClass, classTable } from './fold.ts'

/** Tells whether one of some punctuation marks stands in `[from, to)` of a folded text: what parts two words is looked at without being cut out. */
export function holdsAny(folded: string, from: number, to: number, marks: string): boolean {
  const end = Math.min(to, folded.length)
  for (let i = Math.max(0, from); i < end; i++)
    if (classTable[folded.charCodeAt(i)] === CharClass.punctuation && marks.includes(folded[i]!)) return true
  return false
}

/** Where the first of some punctuation marks stands in `[from, to)` of a folded text; `to` where none does. */
export function firstOf(folded: string, from: number, to: number, marks: string): number {
  for (let i = from; i < to; i++)
    if (classTable[folded.charCodeAt(i)] === CharClass.punctuation && marks.includes(folded[i]!)) return i
  return to
}

/** Where the last of some characters stands in `[from, to)` of a folded text; -1 where none does. A search without a bound would go to the text's beginning. */
export function lastOf(folded: string, from: number, to: number, characters: string): number {
  for (let i = to - 1; i >= from; i--) if (characters.includes(folded[i]!)) return i
  return -1
}
