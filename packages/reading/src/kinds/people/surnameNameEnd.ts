import type { Page, Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { type NameSounds, stopsAt } from './nameSounds.ts'
import { markAt } from './runs.ts'

/** Where a name that begins with the surname at a token ends: one to three characters behind it; 0 where none begins. */
export function surnameNameEnd(
  page: Page,
  sentence: Sentence,
  token: number,
  sounds: NameSounds,
  strict: boolean,
): number {
  const { folded, tokens } = page
  const mark = markAt(page, 'person.surname', token)!
  let end = 0
  let given = 0
  // 总理于本年5月: a surname that is as well a small word needs a given name that is none.
  const isStopItself = stopsAt(folded, tokens.start[token]!, sounds)
  const isWoman = (i: number): boolean => folded[tokens.start[i]!] === '氏'
  for (let i = mark.endToken; i < sentence.endToken && given < 3; i++) {
    if (tokens.type[i] !== TokenType.han) break
    const at = tokens.start[i]!
    if (
      stopsAt(folded, at, sounds) &&
      (given >= 1 || strict || isStopItself) &&
      !(given === 1 && (endsGivenName(folded, at) || (mark.payload === 'JP' && isOfJapan(folded, at))))
    )
      break
    if (given === 2 && !isWoman(mark.endToken)) break
    // 柴说: one who is called by the surname alone.
    if (given === 0 && (folded[at] === '说' || folded[at] === '称')) break
    given++
    end = tokens.end[i]!
  }
  // 领导人曾制定: a surname that is a small word besides needs the end of a name behind it.
  if (isStopItself && given > 0) {
    const next = mark.endToken + given
    if (
      next < sentence.endToken &&
      tokens.type[next] === TokenType.han &&
      !markAt(page, 'person.act', next) &&
      !markAt(page, 'person.coordination', next) &&
      !markAt(page, 'person.honorific-after', next)
    )
      return 0
  }
  return end
}

/** Small words that are also the last character of given names; there a bracket or a joint follows them (`薄熙来与`, `范明正(`). */
const LAST_OF_NAMES = '来正双友通本当能亲早'
const endsGivenName = (folded: string, at: number): boolean =>
  LAST_OF_NAMES.includes(folded[at]!) &&
  (folded[at + 1] === '(' || (folded[at] === '来' && '与和及,'.includes(folded[at + 1] ?? ' ')))

/** 片山和之: a last character of Japanese given names, unless 之 goes on (之行, 之后). */
const isOfJapan = (folded: string, at: number): boolean =>
  folded[at] === '之' && !'行间际后前一外中下上'.includes(folded[at + 1] ?? ' ')
