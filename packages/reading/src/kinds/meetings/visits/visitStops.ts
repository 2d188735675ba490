import { type Page, type Sentence, countriesWithin, firstFrom } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import { isBloc } from '../../../names/countries.ts'
import type { Actor } from '../actors/actor.ts'
import type { Mention } from '../draft.ts'
import { placeFrom } from '../placeOf.ts'

const MOST_STOPS = 6
const STOP_GAP = 24

/** "Three countries: A (10–11 June), B (11–13 June) and C (13–15 June)": each with its days in brackets is a visit of its own. */
export function stopsIn(
  page: Page,
  sentence: Sentence,
  all: readonly Actor[],
  marks: readonly Mark[],
  found: readonly Mention[],
): Mention[] {
  const first = marks[0]!
  const stops: CountryMention[] = []
  for (const country of countriesWithin(page, first.start, sentence.span[1])) {
    if (country.form === 'adjective' || isBloc(country.code)) continue
    const open = country.end + (page.folded[country.end] === ' ' ? 1 : 0)
    if (page.folded[open] !== '(') continue
    const date = page.dates[firstFrom(page.dates, open)]
    if (!date || date.start - open > 6 || date.iso === null || (date.grain !== 'day' && date.iso.length < 15)) continue
    const last = stops.at(-1)
    if (last && country.start - last.end > STOP_GAP + date.end - date.start) break
    stops.push(country)
    if (stops.length === MOST_STOPS) break
  }
  if (stops.length < 2) return []
  const told = found.find((mention) => mention.actors.length > 0)
  const actors =
    told?.actors ??
    all.filter((actor) => actor.form !== 'pair' && actor.form !== 'pronoun' && actor.end <= stops[0]!.start).slice(0, 1)
  const side = actors[0]?.side ?? null
  if (actors.length === 0) return []
  return stops
    .filter((stop) => !found.some((mention) => mention.place?.start === stop.start) && stop.code !== side)
    .map((stop) => ({
      kind: 'visit' as const,
      rule: 'meeting/visit-stop',
      start: stop.start,
      end: stop.end,
      sentence,
      frame: null,
      actors,
      sides: side === null ? [stop.code] : [side, stop.code],
      place: placeFrom(page, stop),
      isBack: false,
      isWished: false,
    }))
}
