import { countryFrom, hasMark, lastMark, type Page, within } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { PartyCode } from '../../findings.ts'
import { isBloc } from '../../names/countries.ts'
import type { NameMention } from './nameMention.ts'

/** The side of the two that a country leaves. */
export const otherOf = (pair: readonly PartyCode[], country: CountryMention | null): PartyCode | null =>
  country !== null && pair.length === 2 && pair.includes(country.code)
    ? pair.find((code) => code !== country.code)!
    : null

const GOAL_REACH = 12
const BEFORE_REACH = 60
const ACTOR_REACH = 100
// So near its verb whoever acts stands with the country of the post.
const BESIDE = 20
/** "The visit of Minister X to | Brazil": where somebody is a guest. */
export function countryVisited(page: Page, { span, role, sentence }: NameMention): CountryMention | null {
  if (sentence.language.names !== undefined) return null
  const from = role && role.start < span[0] ? role.start : span[0]
  const trip = lastMark(page, 'meeting.visit', Math.max(sentence.span[0], from - BEFORE_REACH), from)
  if (!trip || from - trip.end > 5) return null
  const goal = page.countries[countryFrom(page, span[1])]
  return goal && goal.start - span[1] <= GOAL_REACH && goal.form !== 'adjective' && goal.end <= sentence.span[1]
    ? goal
    : null
}

/** "The Azerbaijani ambassador called on | Minister X": the country of the post of whoever met this one. */
export function countryMet(page: Page, { span, role, sentence }: NameMention): CountryMention | null {
  if (!role || sentence.language.names !== undefined) return null
  const from = Math.min(role.start, span[0])
  const verb = lastMark(
    page,
    'meeting.talks',
    Math.max(sentence.span[0], from - BEFORE_REACH),
    from,
    ({ payload }) => payload !== 'skip' && payload !== 'discuss',
  )
  if (!verb || /[;:.]/.test(page.folded.slice(verb.end, from))) return null
  // Somebody else between the verb and this one is the one met.
  if (hasMark(page, 'person.role', verb.end, from) && !hasMark(page, 'person.coordination', verb.end, from)) return null
  const before = within(page.countries, Math.max(sentence.span[0], verb.start - ACTOR_REACH), verb.start).filter(
    ({ form, code }) => form !== 'place' && !isBloc(code),
  )
  const last = before.at(-1)
  const codes = new Set(before.map(({ code }) => code))
  return last && (codes.size === 1 || verb.start - last.end <= BESIDE) ? last : null
}
