import { CharClass, classTable } from '../../../engine/fold.ts'

const LONGEST_GAP = 4

/** Nothing but a few spaces. */
export function onlySpace(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false
  for (let i = from; i < to; i++) if (classTable[text.charCodeAt(i)] !== CharClass.space) return false
  return true
}

/** Nothing but spaces and quotation marks: `«Rosatom» and the institute`. */
export function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false
  for (let i = from; i < to; i++)
    if (classTable[text.charCodeAt(i)] !== CharClass.space && !'«»“”"\''.includes(text[i]!)) return false
  return true
}

/** Nothing but Han characters, as in the middle of a name of several words. */
export function isHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classTable[text.charCodeAt(i)] !== CharClass.han) return false
  return to > from
}
