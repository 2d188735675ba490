import { countryFrom, firstMark, type Page } from '../../engine/page.ts'
import type { NameMention } from './nameMention.ts'
import { glossAfter } from './gloss.ts'

const LONGEST = 60
// Words of a name of a house or company: capitals, and small words between two of them.
const HOUSE =
  /^(?:\p{Lu}[\p{L}\p{N}'’&.-]*|["«“][^"»”]{2,40}["»”])(?: (?:(?:and|of|for|và|и) )?(?:\p{Lu}[\p{L}\p{N}'’&-]*|["«“][^"»”]{2,40}["»”])){0,6}/u
const IN_BRACKETS = /^ \((\p{Lu}[^()\d;:]{1,44}|[«"“][^()]{2,44})\)/u

/** "A. B. | of the Harbour Board |", "A. B. | (Harbour Board)": the house that somebody named without a post belongs to; null where a country stands there. */
export function affiliationOf(page: Page, { span, sentence }: NameMention): string | null {
  if (sentence.language.names) return null
  const [, end] = span
  const behind = page.text.slice(end, Math.min(sentence.span[1], end + LONGEST))
  const bracket = IN_BRACKETS.exec(behind)?.[1]
  if (bracket) return glossAfter(page, end).length > 0 || isCountryAt(page, end + 2) ? null : bracket
  const of = firstMark(page, 'person.affiliated', end, end + 3, ({ start }) => start - end === 1)
  if (!of) return null
  const house = HOUSE.exec(page.text.slice(of.end + 1, of.end + LONGEST))?.[0]
  return house === undefined || isCountryAt(page, of.end + 1) ? null : page.text.slice(of.start, of.end + 1) + house
}

const isCountryAt = (page: Page, offset: number): boolean => {
  const country = page.countries[countryFrom(page, offset)]
  return country !== undefined && country.start <= offset + 1
}
