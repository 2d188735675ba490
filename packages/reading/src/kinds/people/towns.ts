import { countryFrom, type Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { PartyCode } from '../../findings.ts'
import type { NameMention } from './nameMention.ts'

const DATELINE = 30

/** "BISHKEK, 3 April: …": the country of the town whose name opens the paragraph. */
export function townOfParagraph(page: Page, { span, sentence }: NameMention): CountryMention | null {
  const [from] = page.blocks[sentence.block]!.span
  const town = page.countries[countryFrom(page, from)]
  return town && town.end <= span[0] && isDatelineTown(page, town, from) ? town : null
}

const isDatelineTown = (page: Page, town: CountryMention, from: number): boolean =>
  town.form === 'place' &&
  /^[("«]?$/u.test(page.folded.slice(from, town.start).trim()) &&
  /^(?:\.|[^.]{0,30}?(?:[:)]|\s-|电|電))/u.test(page.folded.slice(town.end, town.end + DATELINE))

const LONGEST_ACRONYM = 7
const HOUSE_REACH = 60
// So far back a short name is looked for where it was told.
const GLOSS_REACH = 6000
/** "The Brazilian Space Agency (AEB) …; AEB president X": the country before the name that its short form is told of. */
export function houseOf(page: Page, mentions: readonly NameMention[]): CountryMention | null {
  for (const { role } of mentions) {
    if (!role) continue
    const short = /(\p{Lu}{2,6})\s$/u.exec(page.text.slice(Math.max(0, role.start - LONGEST_ACRONYM), role.start))?.[1]
    if (short === undefined) continue
    const from = Math.max(0, role.start - GLOSS_REACH)
    const at = from + page.text.slice(from, role.start).indexOf(`(${short})`)
    if (at < from) continue
    const country = page.countries[countryFrom(page, at) - 1]
    if (country && at - country.end <= HOUSE_REACH && !/[.;:,]/.test(page.folded.slice(country.end, at))) return country
  }
  return null
}

/** "KUALA LUMPUR: …": a minister without a country is of the one in which the story was written, where it is one of the two. */
export function townOfStory(page: Page, pair: readonly PartyCode[]): CountryMention | null {
  const first = page.sentences[0]
  const town = first === undefined ? undefined : page.countries[countryFrom(page, first.span[0])]
  return town && pair.includes(town.code) && isDatelineTown(page, town, first!.span[0]) ? town : null
}
