import type { Implied, PartyCode } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { marksWithin, type Page, type Sentence, within } from '../../engine/page.ts'
import { placeNames } from '../../names/places.ts'

/** A stretch of the text that speaks of one meeting. */
export interface Scope {
  /** The words of the meeting itself. */
  readonly start: number
  readonly end: number
  /** How far its date, place and parties may stand. */
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
}

/** The date nearest to the meeting's words, not one that compares or sets a term. */
export function dateOf(page: Page, scope: Scope, reach = 120): { date: DateMark | null } {
  let best: DateMark | null = null
  let distance = reach
  for (const date of within(page.dates, scope.from, scope.to)) {
    if (!date.iso || date.role === 'compare' || date.grain === 'half' || date.grain === 'quarter' || date.cumulative) continue
    const gap = date.end <= scope.start ? scope.start - date.end : date.start >= scope.end ? date.start - scope.end : 0
    // A day says more than a month or a year that stands a little nearer.
    const weight = gap + (date.grain === 'year' ? 25 : date.grain === 'month' ? 5 : 0)
    if (weight < distance) {
      best = date
      distance = weight
    }
  }
  return { date: best }
}

/** The place with a row `meeting.at` right before it that stands nearest; its other names. */
export function placeOf(page: Page, scope: Scope, wantsCountry = false): { place: string | null; aliases: readonly string[]; code: PartyCode | null } {
  let best: { start: number; end: number; payload: string; code: PartyCode } | null = null
  let distance = 140
  for (const country of within(page.countries, scope.from, scope.to)) {
    if (country.form !== 'place' && !(wantsCountry && (country.form === 'noun' || country.form === 'short'))) continue
    const at = marksWithin(page, 'meeting.at', Math.max(0, country.start - 14), country.start).at(-1)
    if (!at || country.start - at.end > 2) continue
    const gap = country.end <= scope.start ? scope.start - country.end : country.start >= scope.end ? country.start - scope.end : 0
    if (gap < distance) {
      best = country
      distance = gap
    }
  }
  return best ? { place: page.text.slice(best.start, best.end), aliases: placeNames(best.payload), code: best.code } : { place: null, aliases: [], code: null }
}

export const isOnline = (page: Page, scope: Scope): boolean => marksWithin(page, 'meeting.online', Math.max(scope.from, scope.start - 120), Math.min(scope.to, scope.end + 60)).length > 0

/** Planned when a word of planning stands near before the meeting's words or right behind, or its date lies after publication. */
export function statusOf(page: Page, scope: Scope, date: DateMark | null): 'held' | 'planned' {
  const published = page.publishedOn
  if (date?.iso && published && published.length >= 7) {
    const begins = date.iso.split('/')[0]!
    if (begins.length >= 7 && begins.slice(0, Math.min(begins.length, published.length)) < published.slice(0, begins.length)) return 'held'
    if (begins > `${published}~`) return 'planned'
  }
  const near = [...marksWithin(page, 'meeting.planned', Math.max(scope.from, scope.start - 30), scope.start), ...marksWithin(page, 'meeting.planned', scope.start, Math.min(scope.to, scope.end + 30))]
  return near.length > 0 ? 'planned' : 'held'
}

/** The two sides nearest to the meeting's words, else those of the page. */
export function partiesOf(page: Page, scope: Scope): { codes: PartyCode[]; implied: Implied | null } {
  const near = new Map<PartyCode, number>()
  for (const country of within(page.countries, scope.from, scope.to)) {
    if (country.form === 'place') continue
    const gap = country.end <= scope.start ? scope.start - country.end : country.start >= scope.end ? country.start - scope.end : 0
    if (gap <= 100 && !(near.get(country.code)! <= gap)) near.set(country.code, gap)
  }
  const main = page.parties.slice(0, 2)
  if ([...near.keys()].every((code) => main.includes(code)) && main.length === 2) return { codes: [...main].sort(), implied: near.size === 2 ? null : { field: 'parties', from: 'the sides of the text' } }
  const codes = [...near].sort((a, b) => a[1] - b[1]).map(([code]) => code)
  const home = main.find((code) => !codes.includes(code))
  if (codes.length >= 2) {
    const [a, b] = codes
    return { codes: [a!, main.includes(b!) || !main[0] ? b! : codes.find((code) => main.includes(code) && code !== a) ?? b!].sort(), implied: null }
  }
  return { codes: [...codes, ...(home ? [home] : [])].sort(), implied: { field: 'parties', from: 'the sides of the text' } }
}
