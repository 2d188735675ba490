import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, countriesWithin, countryFrom, hasMark } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import { isBloc } from '../../../names/countries.ts'
import type { Actor } from '../actors/actor.ts'
import { beginningIn } from '../beginningIn.ts'
import { isOfCapital, leadTo } from '../placeOf.ts'

/** The country or town a word of going leads to: behind it, past its adjectives; in front of it where the language puts it there. */
export function goalOf(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  manner: string,
  next: Mark | undefined,
  all: readonly Actor[],
): CountryMention | null {
  const inside = page.countries[countryFrom(page, mark.start)]
  if (inside && inside.start < mark.end && !isBloc(inside.code)) return inside
  const behind = goalBehind(page, sentence, mark, manner, next, all)
  return behind || manner === 'near' ? behind : goalBefore(page, sentence, mark, manner, all)
}

function goalBehind(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  manner: string,
  next: Mark | undefined,
  all: readonly Actor[],
): CountryMention | null {
  const to = sentence.span[1]
  const reach = manner === 'trip' ? 80 : manner === 'near' ? 24 : 34
  const until = Math.min(to, mark.end + reach, next && next.start > mark.end + 20 ? next.start : to)
  for (const country of countriesWithin(page, mark.end, until)) {
    if (isBloc(country.code) || page.folded[country.end - 1] === '方') continue
    // Without spaces a trip's goal stands against its noun or before it.
    if (manner === 'trip' && sentence.language.names && country.start > mark.end) break
    const led = leadTo(page, sentence, country) !== null
    if (
      holdsAny(page.folded, mark.end, country.start, manner === 'trip' ? ';.。' : ';.。,') ||
      (manner === 'near' && country.start - mark.end > (sentence.language.names ? 0 : 1))
    )
      break
    if ((country.form === 'adjective' && !isOfCapital(page, country)) || isOfActor(all, country)) continue
    // "The visit of the Chinese president": the country of a post is the visitor's, unless a word of place leads to it.
    const inPost = hasMark(page, 'person.role', Math.max(mark.end, country.start - 60), country.start)
    if (!led && (inPost || country.start - mark.end > 24 || holdsAny(page.folded, mark.end, country.start, ',()')))
      continue
    return country
  }
  return null
}

/** True when a country is part of what an unnamed post or a side is called. */
const isOfActor = (all: readonly Actor[], country: CountryMention): boolean =>
  beginningIn(all, country.start - 120, country.end).some(
    (actor) =>
      (actor.form === 'side' || actor.form === 'role') && actor.start <= country.start && country.end <= actor.end,
  )

/** "The ambassador in Hanoi Kees van Baar | came": where somebody is posted. */
const isInPost = (all: readonly Actor[], country: CountryMention): boolean =>
  beginningIn(all, country.start - 120, country.start).some(
    (actor) => actor.form === 'named' && actor.start < country.start && country.end < actor.end,
  )

/** 对俄罗斯的访问, "в Россию ездил", 阮富仲之行. */
function goalBefore(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  manner: string,
  all: readonly Actor[],
): CountryMention | null {
  const [from] = sentence.span
  const before = countriesWithin(page, Math.max(from, mark.start - 34), mark.start)
  for (let i = before.length - 1; i >= 0; i--) {
    const country = before[i]!
    if (country.form === 'adjective' || isBloc(country.code) || isInPost(all, country)) continue
    // "Ханой посетил министр": the town goes first.
    const isObject =
      manner === 'go' &&
      mark.start - country.end <= 1 &&
      !sentence.language.names &&
      (country.start - from < 3 || all.some((actor) => actor.start >= mark.end && actor.start - mark.end <= 2))
    if (isObject) return country
    if (leadTo(page, sentence, country) !== null && !/[,;.。]/.test(betweenCountries(page, country.end, mark.start)))
      return country
  }
  return null
}

/** 对新西兰、澳大利亚: the words between two offsets less the countries listed there. */
function betweenCountries(page: Page, from: number, to: number): string {
  let at = from
  for (const country of countriesWithin(page, from, to)) {
    if (!/^(?:,|和|与|及|以及| )+$/.test(page.folded.slice(at, country.start))) break
    at = country.end
  }
  return page.folded.slice(at, to)
}
