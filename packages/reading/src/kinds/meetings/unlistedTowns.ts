import { TokenType } from '../../engine/tokens.ts'
import { countriesWithin, datesWithin, hasMark, marksWithin, type Page } from '../../engine/page.ts'

/** A town that no table knows. */
interface Town {
  readonly name: string
  readonly start: number
  readonly end: number
}

const LONGEST_NAME = 48
// "Aix-en-Provence", "Rio de Janeiro", "Port Moresby", "Sharm el-Sheikh"
const NAME = /^\p{Lu}\p{Ll}+(?:[ -](?:(?:al|am|da|de|del|do|el|en|la|le|les|sur)[ -])?\p{Lu}\p{Ll}+){0,3}/u
// An office, a house, a firm: whose name goes on behind what looks like a town.
const GOES_ON = /^(?:[\p{L}\d&]|['’]s?\s|[- ](?:\p{Lu}|\d))/u

/** Names with a capital right behind a word that leads to a town, in `[from, to)`: "met in | Kranj", "held at | Camp Aguinaldo". */
export function unlistedTowns(page: Page, from: number, to: number): Town[] {
  const towns: Town[] = []
  for (const lead of marksWithin(page, 'meeting.town-lead', from, to)) {
    const start = lead.end + 1
    if (page.text[lead.end] !== ' ' || page.tokens.type[lead.endToken] !== TokenType.word) continue
    const name = NAME.exec(page.text.slice(start, start + LONGEST_NAME))?.[0]
    if (name === undefined) continue
    const end = start + name.length
    if (GOES_ON.test(page.text.slice(end, end + 3)) || isOther(page, start, end)) continue
    towns.push({ name, start, end })
  }
  return towns
}

/** A country, a month, an office, a person: what else is written with a capital. */
const isOther = (page: Page, start: number, end: number): boolean =>
  countriesWithin(page, start, end + 1).length > 0 ||
  datesWithin(page, start, end + 1).length > 0 ||
  OTHERS.some((type) => hasMark(page, type, start, end))

const OTHERS = [
  'meeting.no-town',
  'meeting.body',
  'meeting.forum',
  'person.not',
  'person.role',
  'person.honorific',
  'person.given',
  'topic',
] as const
