import { isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'
import { countryFrom, firstMark, hasMark, type Page } from '../../engine/page.ts'
import { isAcronym } from './acronyms.ts'
import { isBlocked } from './blocked.ts'
import { isOutsideStory } from './bylines.ts'
import type { Judged } from './judged.ts'
import type { Role } from './roles.ts'
import type { Run } from './runs.ts'

/** A name joined by "and" or a comma to an accepted one is one too, and shares its post. */
export function besideAccepted(page: Page, judged: readonly Judged[], i: number): Judged {
  const one = judged[i]!
  for (const other of [judged[i - 1], judged[i + 1]]) {
    if (!other?.rule) continue
    const [left, right] = other.run.start < one.run.start ? [other.run, one.run] : [one.run, other.run]
    if (!isJoined(page, left, right)) continue
    if (isOutsideStory(page, null, one.run.start, one.run.end, true) || isBlocked(page, one.run.start, one.run.end))
      return one
    const fits =
      one.run.words.length >= 2 ||
      (other.role !== null && other.run.words.length === 1 && !isVietnameseSyllable(one.run.words[0]!))
    if (fits && !one.run.words.every(isAcronym) && one.run.words.length <= 4)
      return {
        ...one,
        role: one.role ?? (left === other.run && other.role ? { ...other.role, side: null } : null),
        rule: 'person/joined',
      }
  }
  return one
}

/** "Ministers A and B": the post in the plural before the first of two names is the second's too. */
export function sharePostBefore(page: Page, accepted: Judged[]): void {
  for (let i = 1; i < accepted.length; i++) {
    const one = accepted[i]!
    const before = accepted[i - 1]!
    if (!one.rule || one.role || !before.rule || !before.role || before.role.start > before.run.start) continue
    const { role } = before
    if (!hasMark(page, 'person.plural', role.start, role.end) || !isJoined(page, before.run, one.run)) continue
    const [first = null, second = null] = role.sides ?? []
    accepted[i] = { ...one, role: { ...role, side: second, sides: null } }
    if (first) accepted[i - 1] = { ...before, role: { ...role, side: first, sides: null } }
  }
}

/** "A and B, both deputy ministers": a post told behind two names is each one's, whatever rank stands before the first. */
export function sharePostAfter(page: Page, accepted: Judged[]): void {
  for (let i = 0; i < accepted.length - 1; i++) {
    const one = accepted[i]!
    const next = accepted[i + 1]!
    if (!one.rule || !next.rule || !next.role || next.role.start < next.run.end) continue
    const { role } = next
    if (!isOfSeveral(page, next.run.end, role) || !isJoined(page, one.run, next.run)) continue
    const [first = null, second = null] = role.sides ?? []
    accepted[i] = { ...one, role: { ...role, side: first, sides: null } }
    accepted[i + 1] = { ...next, role: { ...role, side: second, sides: null } }
  }
}

/** A post in the plural, or behind "both", đều là. */
const isOfSeveral = (page: Page, nameEnd: number, role: Role): boolean =>
  hasMark(page, 'person.plural', role.start, role.end, ({ start }) => start - role.start <= MOST_BEFORE_PLURAL) ||
  hasMark(page, 'person.shared', nameEnd, role.start + 1, ({ start }) => start - nameEnd <= 3)

const MOST_BEFORE_PLURAL = 20

/** Nothing but "and" or a comma, or those and a country, parts two names. */
function isJoined(page: Page, left: Run, right: Run): boolean {
  const joint = firstMark(page, 'person.coordination', left.end, right.start)
  if (!joint || right.start - left.end > 12 + (isCountryOnly(page, joint.end, right.start) ? 16 : 0)) return false
  const rest = page.folded.slice(left.end, joint.start) + page.folded.slice(joint.end, right.start)
  return /^[\s,]*$/.test(rest) || isCountryOnly(page, joint.end, right.start)
}

/** "…and | Tanzania's | …": nothing but a country stands there. */
function isCountryOnly(page: Page, from: number, to: number): boolean {
  const country = page.countries[countryFrom(page, from)]
  return (
    country !== undefined &&
    country.end <= to &&
    page.folded.slice(from, country.start).trim() === '' &&
    /^(?:'s)?\s*$/.test(page.folded.slice(country.end, to))
  )
}
