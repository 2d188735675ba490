import type { Indicator, PartyCode } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'
import { actorOf } from './actors.ts'
import { type Direction, senses } from './direction.ts'
import { firstAfter } from './marks.ts'
import { type Carried, flows, MOST_SIDED, PEOPLE, type Round } from './round.ts'
import type { Side } from './sides.ts'

/** "After Korea (94.9 billion) and Singapore (87.3 billion)": each investor with its own sum, all in one place. */
export function inBrackets(
  page: Page,
  sides: readonly Side[],
  start: number,
  indicator: Indicator,
  kin: Carried | undefined,
): Direction | undefined {
  if (page.folded[start - 1] !== '(') return undefined
  const actor = sides.findLast((side) => side.end < start && start - side.end <= 3)
  if (!actor || actor.role === 'at' || actor.role === 'to') return undefined
  const source = flows.has(indicator)
    ? sides.find((side) => side.role === 'from' && side.code !== actor.code)
    : undefined
  if (source) return { from: source.code, to: actor.code, implied: [] }
  const place =
    sides.find((side) => (side.role === 'at' || side.role === 'to') && side.code !== actor.code)?.code ??
    (flows.has(indicator) ? undefined : kin?.direction?.to)
  if (place === undefined || flows.has(indicator))
    return place ? { from: actor.code, to: place, implied: [] } : undefined
  return place !== actor.code ? { from: actor.code, to: place, implied: [] } : undefined
}

/** "Exports to A, B and C grew by 3, 4 and 5 % respectively": the first number is the first country's. */
export function inTurn(
  round: Round,
  i: number,
  indicator: Indicator,
  sense: string,
  pair: readonly PartyCode[],
): Direction | undefined {
  const { page, sentence, items, sides } = round
  const turn = firstAfter(page, 'figure.respectively', sentence.span[0], sentence.span[1])
  if (!turn) return undefined
  const named = sides.filter((side) => side.end <= items[i]!.start)
  const alike = items.filter((item) => item.type === items[i]!.type)
  // Where the word closes a list, numbers behind it are another's.
  const closed = alike.filter((item) => item.end <= turn.start)
  const run = closed.length > 1 ? closed : alike
  const place = run.indexOf(items[i]!)
  if (place < 0 || run.length < 2 || named.length < run.length) return undefined
  const listed = named.slice(-run.length)
  const mine = listed[place]!
  const isOther = (code: PartyCode): boolean => !listed.some((side) => side.code === code)
  const here = named.slice(0, -run.length).find((side) => isOther(side.code))?.code
  const main = pair.find(isOther)
  const rest = pair.length > MOST_SIDED ? main : (here ?? main)
  if (!rest || mine.code === rest) return undefined
  if (sense === 'pair')
    return mine.code < rest ? { from: mine.code, to: rest, implied: [] } : { from: rest, to: mine.code, implied: [] }
  // Goods go to those listed, guests come from them.
  const isTaker = sense === 'actor-from' && !PEOPLE.has(indicator)
  return isTaker ? { from: rest, to: mine.code, implied: [] } : { from: mine.code, to: rest, implied: [] }
}

const isGiven = (indicator: Indicator): boolean => senses[indicator] === 'giver'

/** "Exports to A grew by 5 %, B 3 %": the actor stays, the partner changes; where many are named the actor is whom the text is about. */
export function toMarket(
  round: Round,
  indicator: Indicator,
  before: readonly Side[],
  last: Carried | undefined,
): Direction | undefined {
  // "A gave B a loan of 12 million, C 20 million": the giver stays.
  const gift = before.at(-1)
  if (
    isGiven(indicator) &&
    before.length === 1 &&
    gift!.role === 'subject' &&
    last?.indicator === indicator &&
    last.direction?.from &&
    last.direction.from !== gift!.code &&
    last.direction.to !== gift!.code
  )
    return { from: last.direction.from, to: gift!.code, implied: [] }
  if (!flows.has(indicator)) return undefined
  const isList = round.pair.length > MOST_SIDED
  const hub = round.pair[0]
  const named = isList ? before.filter((side) => side.code !== hub) : before
  const market = named.at(-1)
  if (!market || (!isList && named.length > 1) || (market.role !== 'subject' && market.role !== 'with'))
    return undefined
  const actor = isList
    ? (hub ?? null)
    : last?.direction && last.indicator === indicator
      ? actorOf(indicator, last.direction)
      : null
  if (!actor || actor === market.code) return undefined
  return indicator === 'import'
    ? { from: market.code, to: actor, implied: [] }
    : { from: actor, to: market.code, implied: [] }
}
