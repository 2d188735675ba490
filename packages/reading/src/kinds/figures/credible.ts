import type { PartyCode } from '../../findings.ts'
import type { MarkList } from '../../engine/marks.ts'
import type { Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { isBloc, isGone } from './blocs.ts'

// What a text is about it names at its head.
const LEAD = 400
const LAST = Number.MAX_SAFE_INTEGER

/** Codes that the text names in full somewhere; short forms alone (中 in 其中, US in US$) make no side. */
export function credibleSides(page: Page): {
  readonly isCredible: (code: PartyCode) => boolean
  readonly pair: readonly PartyCode[]
} {
  const counts = new Map<PartyCode, number>()
  const first = new Map<PartyCode, number>()
  const currencies = page.marks.list('figure.currency')
  const masks = page.marks.list('figure.no-country')
  for (const mention of page.countries) {
    if (covers(currencies, mention) || covers(masks, mention)) continue
    if (!first.has(mention.code)) first.set(mention.code, mention.start)
    counts.set(mention.code, (counts.get(mention.code) ?? 0) + (mention.start < LEAD ? 2 : 1))
  }
  const isCredible = (code: PartyCode): boolean => counts.has(code)
  // A side known by its people alone is one too.
  const parties = page.parties.filter(
    (code) => (isCredible(code) || !page.countries.some((mention) => mention.code === code)) && !isGone(code),
  )
  const known = page.knowledge.parties ?? []
  // Most spoken of first; what the dossier is about stays first.
  if (known.length < 2 || !known.every(isCredible)) {
    parties.sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (first.get(a) ?? LAST) - (first.get(b) ?? LAST),
    )
  }
  const { home } = page.language
  // Of many countries that the press tells its own of, each is told of beside that one.
  if (home !== undefined && known.length < 2 && parties.length > 2 && isSpokenOfToo(counts, home, parties[0]!))
    parties.sort((a, b) => Number(b === home) - Number(a === home))
  const countries = parties.filter((code) => !isBloc(code))
  // A bloc is a side only where it is spoken of more than the second country.
  const second = countries[1]
  // "The committee met in Brussels": where a bloc is spoken of more, the country of its seat is no side.
  const most =
    second !== undefined && page.countries.some(({ code, form }) => code === second && form !== 'place') ? 2 : 1
  const isCountries =
    second !== undefined &&
    parties.filter((code) => isBloc(code)).every((bloc) => counts.get(bloc)! <= counts.get(second)! * most)
  const pair = isCountries ? [...countries, ...parties.filter((code) => isBloc(code))] : parties
  return { isCredible: (code) => counts.size === 0 || isCredible(code), pair }
}

/** At least half as often as the country most spoken of, and more than some other. */
function isSpokenOfToo(counts: ReadonlyMap<PartyCode, number>, code: PartyCode, most: PartyCode): boolean {
  const count = counts.get(code) ?? 0
  return count * 2 >= (counts.get(most) ?? 0) && [...counts.values()].some((other) => other < count)
}

/** A mark of a list lies over a country: one of the two before it, for a short one may begin inside. */
function covers(list: MarkList | undefined, { start, end }: CountryMention): boolean {
  if (list === undefined) return false
  const last = list.firstFrom(start + 1) - 1
  for (let n = last; n >= 0 && n > last - 2; n--) if (list.startOf(n) <= start && list.endOf(n) >= end) return true
  return false
}
