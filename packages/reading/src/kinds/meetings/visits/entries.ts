import { countriesWithin, dateFrom, type Page, type Sentence } from '../../../engine/page.ts'
import { isBloc } from '../../../names/countries.ts'
import { type Actor } from '../actors/actor.ts'
import { type Actors } from '../actors/actors.ts'
import { leadTo, placeFrom } from '../placeOf.ts'
import type { Mention } from '../draft.ts'
import { dateOfLine } from '../inherit/dateOfLine.ts'

const LONGEST_ENTRY = 160
const OPENING = 30
const TAIL = 2
const OF = 6
// "Ngày 25/2/2019": a word of the day's before it.
const DAY_WORD = 5

/**
 * "6-8 December 2018. Prime Minister Hun Sen in Viet Nam.": who was where, as an entry of a chronicle tells it without a
 * verb. Nothing but an apposition between commas may stand between the person and the place, nothing behind it.
 */
export function entryIn(page: Page, sentence: Sentence, actors: Actors): Mention | undefined {
  const [from, to] = sentence.span
  if (to - from > LONGEST_ENTRY) return undefined
  const place = countriesWithin(page, from, to).at(-1)
  if (!place || to - place.end > TAIL || place.form === 'adjective' || isBloc(place.code)) return undefined
  const at = leadTo(page, sentence, place)
  const first = page.dates[dateFrom(page, from)]
  const opening = first && first.start - from <= DAY_WORD && first.end <= to ? first : undefined
  if (!at || !(opening ? opening.iso : dateOfLine(page, sentence))) return undefined
  const start = opening?.end ?? from
  const visitor = actors
    .in(sentence)
    .find(
      (actor) =>
        isVisitor(actor) && actor.side !== place.code && actor.start - start < OPENING && actor.end <= at.start,
    )
  if (!visitor) return undefined
  // "Hun Sen of Cambodia": his country behind his name.
  const own = countriesWithin(page, visitor.end, at.start)[0]
  const end = own && own.code === visitor.side && own.start - visitor.end <= OF ? own.end : visitor.end
  if (!/^(?:,?\s?|,[^;:]*,\s?)$/.test(page.folded.slice(end, at.start))) return undefined
  return {
    kind: 'visit',
    rule: 'meeting/visit-noted',
    start: visitor.start,
    end: place.end,
    sentence,
    frame: null,
    actors: [visitor],
    sides: visitor.side === null ? [place.code] : [visitor.side, place.code],
    place: placeFrom(page, place),
    isBack: false,
  }
}

const isVisitor = ({ form, side }: Actor): boolean =>
  side !== null && (form === 'named' || form === 'role' || form === 'side')
