import { CharClass, classTable } from '../../engine/fold.ts'
import type { Page } from '../../engine/page.ts'

const LONGEST_GLOSS = 60

/** The name in another script that a bracket right after a name gives: `德米特里·切尔尼申科(Dmitry Chernyshenko)`. */
export function glossAfter(page: Page, offset: number): string[] {
  const { folded, text } = page
  let at = offset
  while (at < text.length && classTable[text.charCodeAt(at)] === CharClass.space) at++
  if (folded[at] !== '(') return []
  const close = folded.slice(at, at + LONGEST_GLOSS).indexOf(')')
  if (close < 2) return []
  const gloss = text.slice(at + 1, at + close).trim()
  if (gloss === gloss.toUpperCase() && gloss !== gloss.toLowerCase()) return []
  return /^\p{Lu}[\p{L}\p{M}'.-]*(?: [\p{L}\p{M}'.-]+){0,4}$/u.test(gloss) &&
    scriptOf(gloss) !== scriptOf(text.slice(Math.max(0, offset - 1), offset))
    ? [gloss]
    : []
}

const scriptOf = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? 'han' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'latin'
