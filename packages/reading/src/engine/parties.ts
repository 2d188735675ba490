import type { Knowledge, PartyCode } from '../findings.ts'
import { CharClass, classTable } from './fold.ts'
import type { Mark, Marks } from './scan.ts'

/** A country, bloc, its adjective or one of its towns named in the text. */
export interface CountryMention {
  readonly code: PartyCode
  readonly start: number
  readonly end: number
  readonly form: 'noun' | 'adjective' | 'short' | 'place'
  /** Payload of the row, for a place its own name. */
  readonly payload: string
}

/** Country of a place row: `VN:Ha Noi` → VN, `RU-AMU` → RU. */
export const countryOfPlace = (payload: string): PartyCode => /^[A-Z]+/.exec(payload)?.[0] ?? payload

/**
 * All mentions in text order, the longest where several begin or lie inside one another. Short forms (俄, Việt) count
 * only side by side with another short form or where a row `country.short-context` stands against them.
 */
export function countriesOf(marks: Marks, folded: string): CountryMention[] {
  const all: CountryMention[] = []
  const add = (type: string, form: CountryMention['form'], accept: (mark: Mark) => boolean = () => true): void => {
    for (const mark of marks.get(type) ?? []) if (accept(mark)) all.push({ code: form === 'place' ? countryOfPlace(mark.payload) : mark.payload, start: mark.start, end: mark.end, form, payload: mark.payload })
  }
  add('country', 'noun')
  add('country.adjective', 'adjective')
  add('place', 'place')
  const shorts = marks.get('country.short') ?? []
  const supported = supportedShorts(shorts, marks, folded)
  add('country.short', 'short', (mark) => supported.has(mark))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CountryMention[] = []
  let openUntil = -1
  for (const mention of all) {
    if (mention.start < openUntil) continue
    kept.push(mention)
    openUntil = mention.end
  }
  return kept
}

function supportedShorts(shorts: readonly Mark[], marks: Marks, folded: string): Set<Mark> {
  const supported = new Set<Mark>()
  const joined = (end: number, start: number): boolean => start === end || (start - end <= 3 && /^\s?-\s?$/.test(folded.slice(end, start)))
  for (let i = 1; i < shorts.length; i++)
    if (joined(shorts[i - 1]!.end, shorts[i]!.start)) {
      supported.add(shorts[i - 1]!)
      supported.add(shorts[i]!)
    }
  const contexts = new Map<number, string>()
  for (const mark of marks.get('country.short-after') ?? []) contexts.set(mark.start, 'after')
  const before = new Set<number>()
  for (const mark of marks.get('country.short-before') ?? []) before.add(mark.end)
  for (const mark of shorts) if (contexts.has(mark.end) || before.has(mark.start)) supported.add(mark)
  return supported
}

const LEAD = 400

/**
 * The sides that the document is about. Weight: a mention is 1, in the first 400 units 2, side by side with another
 * (`Việt Nam – Liên bang Nga`, 越俄) 2 more. Places weigh half. Sides that the dossier knows come first when they stand in the text.
 */
export function partiesOf(countries: readonly CountryMention[], folded: string, isStory: (offset: number) => boolean, knowledge: Knowledge): PartyCode[] {
  const weights = new Map<PartyCode, number>()
  countries.forEach((mention, i) => {
    if (!isStory(mention.start)) return
    let weight = mention.start < LEAD ? 2 : 1
    if (mention.form === 'place') weight /= 2
    const next = countries[i + 1]
    const previous = countries[i - 1]
    if (next && next.code !== mention.code && touching(folded, mention.end, next.start)) weight += 2
    if (previous && previous.code !== mention.code && touching(folded, previous.end, mention.start)) weight += 2
    weights.set(mention.code, (weights.get(mention.code) ?? 0) + weight)
  })
  const known = knowledge.parties ?? []
  if (known.length >= 2 && (weights.size === 0 || known.every((code) => weights.has(code)))) return [...known]
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
}

function touching(folded: string, end: number, start: number): boolean {
  if (start - end > 3) return false
  for (let i = end; i < start; i++) {
    const kind = classTable[folded.charCodeAt(i)]
    if (kind !== CharClass.space && folded[i] !== '-') return false
  }
  return true
}
