import { type Page, countryFrom } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import { isBloc } from '../../../names/countries.ts'
import type { Mention } from '../draft.ts'
import { placeFrom } from '../placeOf.ts'

const MOST_GOALS = 6
const LONGEST_JOINT = 12

/** "Will visit Kuwait, Algeria and South Africa": a visit to each country of the list behind the first. */
export function goalsListed(page: Page, visit: Mention, goal: CountryMention): Mention[] {
  if (page.language.names !== undefined || goal.form === 'adjective') return []
  const home = visit.actors.find(({ side }) => side !== null)?.side ?? null
  const codes = new Set([goal.code, home])
  const found: Mention[] = []
  let { end } = goal
  for (let i = countryFrom(page, end); i < page.countries.length && found.length < MOST_GOALS; i++) {
    const country = page.countries[i]!
    if (!isJoint(page, end, country.start)) break
    ;({ end } = country)
    if (country.form === 'adjective' || isBloc(country.code) || codes.has(country.code) || opensClause(page, end))
      continue
    codes.add(country.code)
    found.push({
      ...visit,
      rule: 'meeting/visit-listed',
      start: country.start,
      end,
      verb: [country.start, end],
      sides: home === null ? [country.code] : [home, country.code],
      place: placeFrom(page, country),
      isBack: false,
    })
  }
  return found
}

/** A comma, a word for "and", or both. */
function isJoint(page: Page, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_JOINT) return false
  const gap = page.folded.slice(from, to).trim()
  if (gap === ',') return true
  const list = page.marks.list('meeting.and')
  const word = gap.replace(/^,\s?/, '')
  const n = list?.firstFrom(from) ?? 0
  return list !== undefined && n < list.length && list.endOf(n) <= to && list.endOf(n) - list.startOf(n) === word.length
}

/** "Visited Laos, and Viet Nam | proposed …": the country opens another clause. */
function opensClause(page: Page, end: number): boolean {
  const list = page.marks.list('person.act')
  const n = list?.firstFrom(end) ?? 0
  return list !== undefined && n < list.length && list.startOf(n) - end === 1 && list.payloadOf(n) === 'after'
}
