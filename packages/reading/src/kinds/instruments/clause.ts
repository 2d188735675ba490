import { CharClass, classTable } from '../../engine/fold.ts'
import { countryFrom, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'

const REACH = 160

/** The part of a sentence around a mark that ends at semicolons, colons and dashes between clauses. */
export function clauseAround(page: Page, sentence: Sentence, mark: Mark): readonly [number, number] {
  let start = mark.start
  while (start > sentence.span[0] && mark.start - start < REACH && !isBreak(page, start - 1)) start--
  let end = mark.end
  while (end < sentence.span[1] && end - mark.end < REACH && !isBreak(page, end)) end++
  return [start, end]
}

function isBreak(page: Page, at: number): boolean {
  if (classTable[page.folded.charCodeAt(at)] !== CharClass.punctuation) return false
  const char = page.folded[at]
  if (char === ';' || char === ':') return true
  if (
    char !== '-' ||
    page.folded[at - 1] !== ' ' ||
    page.folded[at + 1] !== ' ' ||
    /\d/.test(page.folded[at + 2] ?? '')
  )
    return false
  // "Việt Nam - Liên bang Nga" is one name.
  const index = countryFrom(page, at)
  const next = page.countries[index]
  const around = page.countries[index - 1]
  return (next === undefined || next.start - at > 2) && (around === undefined || around.end <= at)
}
