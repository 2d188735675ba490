import type { FigureStatus, Implied, Indicator, IsoDate, PartyCode } from '../../findings.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Side } from './sides.ts'
import type { Topic } from './indicators.ts'
import { isBought } from './bought.ts'
import type { Item } from './items.ts'
import { priceOf } from './lending.ts'
import { lastBefore } from './marks.ts'
import type { Timing } from './periods.ts'
import { highest } from './quantity.ts'
import { rankAmong, rankValue } from './ranks.ts'
import { type Carried, familyOf, type Memory, PEOPLE, type Round, STOCKS } from './round.ts'
import { statusOf } from './standing.ts'
import { topicOf } from './topics.ts'

/** What a number tells, as far as it is known on its way to a figure. */
export interface Telling {
  readonly round: Round
  readonly memory: Memory
  readonly isCredible: (code: PartyCode) => boolean
  /** Its place among the numbers of the sentence. */
  readonly i: number
  readonly item: Item
  /** Where the number before ends, or the sentence starts. */
  readonly previousEnd: number
  /** Where the next number begins, or the sentence ends. */
  readonly nextStart: number
  /** Where the number begins, or its growth where that stands before it. */
  readonly from: number
  /** The word that says among whom a rank is one. */
  readonly among: Mark | undefined
  readonly level: number | readonly [number, number] | null
  readonly topic: Topic
  readonly indicator: Indicator
  readonly family: string
  readonly timing: Timing
  /** The countries of the sentence, each with what it is to a number of this indicator. */
  readonly sides: readonly Side[]
  /** The last figure of the family. */
  readonly kin: Carried | undefined
  /** The figure before, of the same sentence. */
  readonly inSentence: Carried | undefined
  status: FigureStatus
  period: IsoDate | null
  periodSpan: readonly [number, number] | null
  /** "By 30 % a year on average": of no one year. */
  isAverage: boolean
  readonly implied: Implied[]
}

const LEAST_SUM = 10_000

/** What a number is about; undefined where it tells nothing that is asked for. */
export function tellingOf(
  round: Round,
  i: number,
  memory: Memory,
  isCredible: (code: PartyCode) => boolean,
): Telling | undefined {
  const { page, sentence, items } = round
  const item = items[i]!
  const { quantity, growth } = item
  const { last } = memory
  const among = item.rank ? rankAmong(page, sentence, item.rank) : undefined
  if (item.rank && !among) return undefined
  const level = item.rank ? rankValue(page, item.rank) : item.type === 'growth' ? null : quantity!.value
  if (item.rank && level === null) return undefined
  const nextStart = items[i + 1]?.start ?? sentence.span[1]
  const previousEnd = items[i - 1]?.end ?? sentence.span[0]
  const topic = topicInRow(round, i, nextStart, last)
  if (!topic || topic.indicator === 'other') return undefined
  if (quantity?.kind === 'money' && highest(quantity) < LEAST_SUM) return undefined
  const indicator = turned(round, topic, item, previousEnd, last)
  const family = familyAmong(round, memory, indicator, among)
  return {
    round,
    memory,
    isCredible,
    i,
    item,
    previousEnd,
    nextStart,
    from: growth && growth.start < item.start ? growth.start : item.start,
    among,
    level,
    topic,
    indicator,
    family,
    timing: STOCKS.has(indicator) ? 'stock' : 'flow',
    sides: isBought(page, item, indicator, previousEnd)
      ? round.sides.map((side) => (side.role === 'of' ? { ...side, role: 'from' as const } : side))
      : sidesOf(round.sides, indicator, topic),
    // "55 thousand tonnes worth 116 million": goods and their price are told of one time.
    kin: memory.byFamily.get(family) ?? priceOf(last, family, sentence),
    inSentence: last && last.sentence === sentence.index ? last : undefined,
    status: statusOf(page, sentence, item, previousEnd, nextStart),
    period: null,
    periodSpan: null,
    isAverage: false,
    implied: quantity ? [...topic.implied, ...quantity.implied] : [...topic.implied],
  }
}

const CLOSE_PAIR = 40

/** "Targets of 10 billion by 2025 and 15 billion by 2030 for trade": what stands behind the second is of both. */
function topicInRow(round: Round, i: number, nextStart: number, last: Carried | undefined): Topic | undefined {
  const { items, sentence } = round
  const own = topicOf(round, i, nextStart, last)
  if (own) return own
  return isPaired(items[i]!, items[i + 1])
    ? topicOf(round, i, items[i + 2]?.start ?? sentence.span[1], last)
    : undefined
}

const isPaired = (item: Item, next: Item | undefined): boolean =>
  item.quantity?.kind === 'money' && next?.quantity?.kind === 'money' && next.start - item.end <= CLOSE_PAIR

const OTHER_WAY: Partial<Record<Indicator, Indicator>> = { export: 'import', import: 'export' }

/** "Exports were 115 billion; in the other direction 129 billion": what comes back is the import of the same side. */
function turned({ page }: Round, topic: Topic, item: Item, previousEnd: number, last: Carried | undefined): Indicator {
  const { indicator, mark } = topic
  const other = OTHER_WAY[indicator]
  if (!other || last?.indicator !== indicator || item.type === 'share') return indicator
  const turn = lastBefore(page, 'figure.reverse', item.start, previousEnd)
  return turn && (!mark || mark.end <= turn.start) && (!mark || mark.end <= previousEnd) ? other : indicator
}

/** A rank is of trade, and among investors of the investment told before it. */
function familyAmong({ sentence }: Round, memory: Memory, indicator: Indicator, among: Mark | undefined): string {
  if (among?.payload === 'gives' && memory.byFamily.get('investment')?.block === sentence.block) return 'investment'
  return indicator === 'rank' ? 'trade' : familyOf(indicator)
}

const ORIGIN_REACH = 2

/** The countries of the sentence for an indicator: goods go to a market, guests come from one. */
function sidesOf(sides: readonly Side[], indicator: Indicator, { mark }: Topic): readonly Side[] {
  // "Imports of Russian goods": behind the word an adjective is where they are from.
  const origin = indicator === 'import' && mark ? mark.end : Number.POSITIVE_INFINITY
  const market = PEOPLE.has(indicator) ? 'from' : 'to'
  if (!sides.some((side) => side.role === 'market' || isOrigin(side, origin))) return sides
  return sides.map((side) =>
    side.role === 'market'
      ? ({ ...side, role: market } as const)
      : isOrigin(side, origin)
        ? ({ ...side, role: 'from' } as const)
        : side,
  )
}

const isOrigin = (side: Side, origin: number): boolean =>
  side.isAdjective && side.role === 'subject' && side.start >= origin && side.start - origin <= ORIGIN_REACH
