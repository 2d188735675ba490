import type { MeetingKind, Person } from '../../findings.ts'
import { marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { Scope } from './circumstances.ts'

/** Talks, a visit or a forum as one stretch of a sentence names it. */
export interface Encounter extends Scope {
  readonly kind: Exclude<MeetingKind, 'session'>
  readonly people: readonly number[]
  readonly rule: string
}

/** Every talks, visit, forum and signing that a sentence names. `people` are those of the page. */
export function encountersIn(page: Page, sentence: Sentence, people: readonly Person[]): Encounter[] {
  const [from, to] = sentence.span
  const here = people.flatMap((person, index) => (person.mentions.some(([start]) => start >= from && start < to) ? [index] : []))
  const found: Encounter[] = []
  const visit = marksWithin(page, 'meeting.visit', from, to)
  for (const mark of visit) {
    const goal = page.countries.find((country) => country.start >= mark.end && country.end <= Math.min(to, mark.end + 40) && country.form !== 'adjective')
    const near = here.length > 0 || marksWithin(page, 'person.role', Math.max(from, mark.start - 80), Math.min(to, mark.end + 80)).length > 0
    if (!near || !goal) continue
    found.push({ kind: 'visit', start: mark.start, end: goal.end, from, to, sentence, people: here, rule: 'meeting/visit' })
    break
  }
  for (const mark of marksWithin(page, 'meeting.talks', from, to)) {
    const sides = new Set(here.map((index) => people[index]!.side))
    const roles = marksWithin(page, 'person.role', from, to).length
    if (here.length < 2 && !(here.length === 1 && roles >= 2)) continue
    if (sides.size === 1 && here.length >= 2 && !sides.has(null)) continue
    found.push({ kind: 'talks', start: mark.start, end: mark.end, from, to, sentence, people: here, rule: 'meeting/talks' })
    break
  }
  for (const mark of marksWithin(page, 'meeting.forum', from, to)) {
    if (marksWithin(page, 'meeting.body', from, to).length > 0) break
    const attended = marksWithin(page, 'meeting.attend', Math.max(from, mark.start - 50), Math.min(to, mark.end + 80)).length > 0
    if (!attended) continue
    found.push({ kind: 'forum', start: mark.start, end: mark.end, from, to, sentence, people: here, rule: 'meeting/forum' })
    break
  }
  if (found.length === 0)
    for (const mark of marksWithin(page, 'meeting.signing', from, to).slice(0, 1)) found.push({ kind: 'signing', start: mark.start, end: mark.end, from, to, sentence, people: here, rule: 'meeting/signing' })
  return found
}
