import type { PartyCode } from '../../findings.ts'
import type { Around } from './around.ts'
import { isBought } from './bought.ts'
import { type Direction, DOCUMENT_SIDES, type Sense, senses } from './direction.ts'
import { directionOf } from './directions.ts'
import { endsOfHead } from './listHead.ts'
import type { Side } from './sides.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { ofPartner } from './partners.ts'
import { COUNTED_BEFORE, TOLD_OF_TABLE } from './quantity.ts'
import { rankDirection } from './ranks.ts'
import { familyOf, flows, MOST_SIDED, PEOPLE } from './round.ts'
import { actorOf, asFlow, sameEnds } from './actors.ts'
import { isPart } from './besideNumber.ts'
import { inBrackets, inTurn, toMarket } from './listedEnds.ts'
import { pairBefore } from './pairBefore.ts'
import type { Telling } from './telling.ts'

const PART_TO = 40

/** How the ends of a number are told from the countries around it. */
export const senseOf = ({ round, item, previousEnd, topic, indicator }: Telling): Sense => {
  if (topic.isMutual) return 'pair'
  const isTaken = indicator === 'trade-balance' ? topic.deficit : isBought(round.page, item, indicator, previousEnd)
  return isTaken ? 'actor-to' : senses[indicator]
}

/** The ends that words beside a number say: of a rank, of a part of a gift, of what comes back. */
export function givenEnds(telling: Telling, around: Around, sense: Sense): Direction | undefined {
  const { round, item, inSentence, memory, previousEnd } = telling
  const { last } = memory
  if (
    last?.direction &&
    around.before.length === 0 &&
    sense !== 'pair' &&
    lastBefore(round.page, 'figure.reverse', item.start, previousEnd) !== undefined
  )
    return { from: last.direction.to, to: last.direction.from, implied: [] }
  if (isPart(item)) {
    const receiver = around.after.find(
      (side) => (side.role === 'to' || side.role === 'at') && side.start - item.end < PART_TO,
    )
    const giver = [inSentence?.direction?.from, ...round.pair].find((code) => code && code !== receiver?.code)
    if (giver && receiver) return { from: giver, to: receiver.code, implied: [] }
  }
  return endsOfRank(telling, around)
}

function endsOfRank({ round, item, among, inSentence, sides }: Telling, { near }: Around): Direction | undefined {
  if (!among) return undefined
  if (among.payload === 'gives' && inSentence?.family === 'investment' && inSentence.direction)
    return inSentence.direction
  const isSpaceless = round.sentence.language.names !== undefined
  return (
    rankDirection(among.payload, near, sides, round.pair, item.start, isSpaceless) ??
    rankDirection(among.payload, sides, sides, round.pair, item.start, isSpaceless)
  )
}

/** The ends that a number has from the figure before, where it goes on with it. */
export function endsBefore(telling: Telling, sense: Sense): Direction | undefined {
  const { round, indicator, inSentence, memory, sides, isCredible } = telling
  const { page, sentence } = round
  const { last } = memory
  if (inSentence?.direction && sameEnds(inSentence.indicator, indicator)) return inSentence.direction
  if (last?.direction) {
    const isAlike = sameEnds(last.indicator, indicator)
    if (last.block === sentence.block) {
      if (flows.has(indicator) && flows.has(last.indicator))
        return asFlow(sense, actorOf(last.indicator, last.direction), last.direction)
      if (sides.length === 0 && isAlike) return last.direction
    }
    if (indicator === 'share' && sides.length === 0 && last.block >= sentence.block - 1) return last.direction
    if (isAlike && isAgain(telling)) return last.direction
  }
  const ofHead = endsOfHead(telling, sense)
  if (ofHead) return ofHead
  return (!last || last.sentence < sentence.index - 1) && sides.length === 0 && sense === 'pair'
    ? pairBefore(page, sentence, isCredible)
    : undefined
}

/** A number that says nothing but how many: of what, the one before told. */
const isAgain = ({ item: { quantity } }: Telling): boolean =>
  quantity?.implied.some(({ from }) => from === COUNTED_BEFORE || from === TOLD_OF_TABLE) ?? false

/**
 * Where what a number tells starts and ends; undefined where that is between nobody.
 * @param given The ends that words beside the number say.
 * @param before The ends that it has from the figure before.
 * @param partner The country of the list that the number is a line of.
 */
export function endsOf(
  telling: Telling,
  around: Around,
  sense: Sense,
  given: Direction | undefined,
  before: Direction | undefined,
  partner: Side | undefined,
): Direction | undefined {
  const { round, i, item, indicator, inSentence, kin, sides, topic } = telling
  const { page, pair, sentence } = round
  // Where guests of one country went, those of the next in the list went too.
  const settled = settledIn(telling)
  const isOn = kin !== undefined && kin.block === sentence.block && kin.indicator === indicator
  const guests = settled && (isOn || pair.length <= MOST_SIDED) ? [settled, ...pair] : pair
  const isBracketed = (familyOf(indicator) === 'investment' && !topic.isMutual) || flows.has(indicator)
  const direction =
    given ??
    (isOn && settled ? guestsGoOn(telling, around, settled) : undefined) ??
    (isBracketed ? inBrackets(page, sides, item.start, indicator, kin) : undefined) ??
    (partner && ofPartner(page, sides, partner, pair)) ??
    inTurn(round, i, indicator, sense, guests) ??
    toMarket(round, indicator, around.before, inSentence) ??
    directionOf(sense, around, guests, before?.from && before.to && !around.isPassed ? before : undefined, item.start)
  return direction.from === null && direction.to === null && !isOfTwo(telling, around)
    ? undefined
    : trained(telling, around, ofHome(telling, sense, direction))
}

/** "Exports were 302 million, imports 75": where nobody is said to trade, the press tells of its own country. */
function ofHome({ indicator, round }: Telling, sense: Sense, direction: Direction): Direction {
  const { home } = round.sentence.language
  const isTold = !direction.implied.some(({ from }) => from === DOCUMENT_SIDES)
  if (isTold || home === undefined || !flows.has(indicator)) return direction
  return direction.from === home || direction.to === home
    ? { ...asFlow(sense, home, direction), implied: direction.implied }
    : direction
}

/** Who receives guests or trades, by the last figure of the kind. */
function settledIn({ indicator, kin }: Telling): PartyCode | null | undefined {
  if (PEOPLE.has(indicator)) return kin?.direction?.to
  return flows.has(indicator) && kin?.direction && flows.has(kin.indicator)
    ? actorOf(kin.indicator, kin.direction)
    : null
}

/** Of a list of guests: the same ones elsewhere, or the next ones in the same place. */
function guestsGoOn(telling: Telling, { before, near }: Around, settled: PartyCode): Direction | undefined {
  const { indicator, kin, sides } = telling
  if (!PEOPLE.has(indicator) || !kin?.direction?.from) return undefined
  const { from } = kin.direction
  const next = before.at(-1)
  // "From Russia to Egypt 1.4 million, to China 1.5": the same guests elsewhere.
  if (next?.role === 'to' && next.code !== from && !near.some((side) => side.role === 'from'))
    return { from, to: next.code, implied: [] }
  // The host alone named again: the same guests.
  if (near.length > 0 && near.every((side) => side.code === settled && side.role !== 'from')) return kin.direction
  // "China (+7 %) and Korea (+2 %)": the next one of the list, no partner.
  return next && sides.every((side) => side.code !== settled && (side.role === 'subject' || side.role === 'with'))
    ? { from: next.code, to: settled, implied: [] }
    : undefined
}

/** A number about "the two countries" stays one although they are not named. */
function isOfTwo({ round, indicator, sides, status }: Telling, { near, saysBoth }: Around): boolean {
  const { page, pair, sentence } = round
  return (
    saysBoth ||
    near.some((side) => !side.isPlace && (side.role === 'with' || side.role === 'to' || side.role === 'from')) ||
    (indicator === 'trade-turnover' &&
      pair.length > 0 &&
      (sides.length > 0 || pair.length > 1 || status !== 'actual') &&
      !firstAfter(page, 'figure.domestic', sentence.span[0], sentence.span[1]))
  )
}

/** Those whom A trains for B are of B, and go to A. */
function trained({ item, topic }: Telling, { near }: Around, direction: Direction): Direction {
  const { from, to } = direction
  if (!to || !topic.mark?.payload.endsWith(' trained')) return direction
  const isTheirOwn = near.some((side) => side.code === from && side.start >= item.start && side.end <= item.end)
  return !isTheirOwn && near.some((side) => side.code === to && side.role === 'to')
    ? { ...direction, from: to, to: from }
    : direction
}
