import { hasMark } from '../../engine/page.ts'
import type { Around } from './around.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { type Carried, flows, PEOPLE } from './round.ts'
import { isBloc } from './blocs.ts'
import { isDomestic } from './standing.ts'
import type { Telling } from './telling.ts'

const DOMESTIC_REACH = 90
const ANAPHOR_REACH = 48

/** Tells whether a number is one country's own: with the whole world, or with nobody. */
export function isOwnNumber(telling: Telling, around: Around): boolean {
  const { round, item, previousEnd, nextStart } = telling
  if (item.rank) return false
  return (
    isOfWorld(telling, around) ||
    isOfNobody(telling) ||
    isWhole(telling, around) ||
    isBeforePartners(telling, around) ||
    isOfWhole(telling, around) ||
    (!isOfPartner(telling) &&
      (isDomestic(round.page, round.sentence, item, previousEnd, nextStart, around.isPartnered) ||
        goesOnOwn(telling, around)))
  )
}

const THERE_REACH = 40
/** "3.7 million guests from this market, 26 % of all": what came from the one spoken of, and the share that it makes up. */
const isOfPartner = ({ round: { page }, item, inSentence, nextStart }: Telling): boolean =>
  (item.type === 'share' && inSentence !== undefined && inSentence.direction !== null && !inSentence.isDomestic) ||
  firstAfter(page, 'figure.there', item.end, Math.min(nextStart, item.end + THERE_REACH)) !== undefined

/** A mark of a type stands not far before the number in its sentence. */
const isBehind = ({ round: { page, sentence }, item: { start } }: Telling, type: string): boolean =>
  lastBefore(page, type, start, Math.max(sentence.span[0], start - DOMESTIC_REACH)) !== undefined

/** What one country alone is said to trade with the world. */
function isOfWorld(telling: Telling, { saysBoth }: Around): boolean {
  const { item, indicator, inSentence, sides } = telling
  return (
    item.quantity?.kind === 'money' &&
    flows.has(indicator) &&
    !inSentence &&
    !saysBoth &&
    sides.length > 0 &&
    sides.every((side) => side.code === sides[0]!.code) &&
    isBehind(telling, 'figure.world')
  )
}

/** A sum behind a word of one's own economy, in a sentence that names nobody. */
const isOfNobody = (telling: Telling): boolean =>
  telling.round.sides.length === 0 &&
  telling.item.quantity?.kind === 'money' &&
  isBehind(telling, 'figure.domestic-alone')

/** "Viet Nam's imports and exports": with all the world; what the sentence goes on with is of the same. */
const isWhole = ({ round, sides, topic: { mark } }: Telling, { isPartnered }: Around): boolean =>
  !isPartnered &&
  mark !== undefined &&
  mark !== null &&
  sides.length > 0 &&
  sides.every((side) => side.code === sides[0]!.code) &&
  hasMark(round.page, 'figure.whole', mark.start, mark.end)

/**
 * "Malaysia's exports rose … Total trade was … | Shipments to China … to Singapore …": before any other country is named, in a
 * text that goes on to name several, what one country alone sells is sold to the world.
 */
function isBeforePartners(
  { round: { page, sentence }, item, family, sides, memory: { last } }: Telling,
  { saysBoth, isPartnered }: Around,
): boolean {
  if (family !== 'trade' || item.quantity === null || saysBoth || isPartnered || page.title === null) return false
  if (last ? !last.isDomestic : sides.length === 0) return false
  const own = sides[0]?.code ?? page.countries[0]?.code
  const others = new Set<string>()
  for (const { code, start } of page.countries.slice(0, MOST_COUNTRIES)) {
    if (code === own || isBloc(code)) continue
    if (start < sentence.span[1]) return false
    others.add(code)
  }
  return others.size >= 2
}
const MOST_COUNTRIES = 200

const isOfWhole = ({ round, inSentence, family }: Telling, { before, isPartnered }: Around): boolean =>
  round.sentence.language.names !== undefined &&
  inSentence?.isDomestic === true &&
  inSentence.family === 'trade' &&
  family === 'trade' &&
  before.length === 0 &&
  !isPartnered

/** The figure before was a country's own, and this one goes on with it. */
function goesOnOwn(telling: Telling, { before }: Around): boolean {
  const { last } = telling.memory
  if (!last?.isDomestic) return false
  const { sentence } = telling.round
  if (last.sentence === sentence.index && before.length === 0 && !hasNewIndicator(telling)) return true
  return (
    last.sentence >= sentence.index - 1 &&
    last.block === sentence.block &&
    telling.sides.length === 0 &&
    // "Of the total turnover, exports amounted to …" behind a country's whole trade.
    (opensWithAnaphor(telling) || isSamePeople(telling, last))
  )
}

const isSamePeople = ({ indicator }: Telling, last: Carried): boolean =>
  last.indicator === indicator && PEOPLE.has(indicator)

const hasNewIndicator = ({ round: { page }, previousEnd, item }: Telling): boolean =>
  firstAfter(page, 'figure.indicator', previousEnd, item.start, ({ payload }) => payload !== '-') !== undefined

function opensWithAnaphor({ round: { page, sentence } }: Telling): boolean {
  const [start] = sentence.span
  return firstAfter(page, 'figure.anaphor', start, start + ANAPHOR_REACH)?.start === start
}
