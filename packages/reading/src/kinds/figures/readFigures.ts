import type { Figure, FigureStatus, Implied, Indicator, PartyCode, Qualifier } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { dateFrom, hasMark, type Page, type Sentence, within } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { grownBack, partBefore } from './back.ts'
import {
  credibleSides,
  type Direction,
  directionOf,
  isBloc,
  type Scope,
  senses,
  type Side,
  sidesIn,
} from './directions.ts'
import { hasNumbers, hasSemicolon, isRisenTo, type Item, itemsOf } from './items.ts'
import { joined } from './joined.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { ofPartner, partnerBefore } from './partners.ts'
import {
  isCompared,
  listOf,
  periodBefore,
  periodDates,
  periodInSentence,
  periodOfList,
  saysNow,
  type Period,
  type Timing,
  writtenIn,
} from './periods.ts'
import { quantitiesOf } from './quantities.ts'
import { COUNTED_BEFORE, highest, TOLD_OF_TABLE } from './quantity.ts'
import { rankAmong, rankDirection, rankValue } from './ranks.ts'
import { respectiveDate } from './respective.ts'
import { type Carried, familyOf, flows, type Memory, MOST_SIDED, PEOPLE, type Round, STOCKS } from './round.ts'
import {
  actorAlone,
  actorOf,
  asFlow,
  hostOf,
  inBrackets,
  inTurn,
  isOwnAdjective,
  isPart,
  pairBefore,
  sameEnds,
  sidesAfter,
  sidesBefore,
  toMarket,
} from './scope.ts'
import { settle } from './settle.ts'
import { isDomestic, statusOf } from './standing.ts'
import type { Topic } from './indicators.ts'
import { periodOfTable, tableUnitOf } from './tableUnit.ts'
import { topicOf } from './topics.ts'

const LEAST_SUM = 10_000
const PART_TO = 40
const ORIGIN_REACH = 2
const SHARE_REACH = 26
// "By 30 % a year on average": such growth is of no one year.
const AVERAGE_REACH = 24
const RATE_REACH = 12

const opensWithAnaphor = (page: Page, start: number): boolean => {
  const anaphor = firstAfter(page, 'figure.anaphor', start, start + 48)
  return anaphor !== undefined && anaphor.start === start
}

const CLOSE_PAIR = 40
const isPaired = (item: Item, next: Item | undefined): boolean =>
  item.quantity?.kind === 'money' && next?.quantity?.kind === 'money' && next.start - item.end <= CLOSE_PAIR

/** Figures of a page, as GUIDE.md defines them. */
export function readFigures(page: Page): Figure[] {
  const quantitiesIn = quantitiesOf(page)
  const figures: Figure[] = []
  let credible: ReturnType<typeof credibleSides> | undefined
  const memory: Memory = { last: undefined, byFamily: new Map(), writtenIn: writtenIn(page), table: tableUnitOf(page) }
  for (const line of page.sentences) {
    if (!hasNumbers(page, line)) continue
    // The lines of a list go on with one another as the sentences of a paragraph do.
    const list = listOf(page, line.block)
    const sentence = list === line.block ? line : { ...line, block: list }
    let known: DateMark[] | undefined
    const dates = (): DateMark[] => (known ??= periodDates(page, sentence))
    const items = itemsOf(page, sentence, dates, quantitiesIn)
    if (items.length === 0) continue
    credible ??= credibleSides(page)
    const sides = sidesIn(page, sentence.span[0], sentence.span[1], credible.isCredible)
    const round: Round = {
      page,
      sentence,
      items,
      dates: dates(),
      taken: new Map(),
      sides,
      pair: credible.pair,
    }
    for (let i = 0; i < items.length; i++) {
      const made = figureOf(round, i, memory, credible.isCredible)
      if (!made) continue
      if (made.figure) {
        const before = i > 0 ? figures.at(-1) : undefined
        const whole = before && before.span[0] >= sentence.span[0] ? joined(before, made.figure) : undefined
        const grown = i === 0 ? grownBack(page, sentence, figures.at(-1), made.figure) : undefined
        if (whole ?? grown) figures[figures.length - 1] = (whole ?? grown)!
        else figures.push(made.figure)
      }
      memory.last = made.carried
      // A rank of no time leaves the trade that it is among its own.
      if (made.carried.indicator !== 'rank' || made.carried.period !== null)
        memory.byFamily.set(made.carried.family, lent(memory.byFamily.get(made.carried.family), made.carried))
    }
  }
  return settle(figures)
}

function figureOf(
  round: Round,
  i: number,
  memory: Memory,
  credible: (code: PartyCode) => boolean,
): { figure: Figure | null; carried: Carried } | undefined {
  const { page, sentence, items, dates, taken, pair } = round
  const item = items[i]!
  const { quantity, growth } = item
  const { last } = memory
  const [sentenceStart, sentenceEnd] = sentence.span
  const nextStart = items[i + 1]?.start ?? sentenceEnd
  const previousEnd = items[i - 1]?.end ?? sentenceStart
  const among = item.rank ? rankAmong(page, sentence, item.rank) : undefined
  if (item.rank && !among) return undefined
  const level = item.rank ? rankValue(page, item.rank) : item.type === 'growth' ? null : quantity!.value
  if (item.rank && level === null) return undefined
  // "Targets of 10 billion by 2025 and 15 billion by 2030 for trade": what stands behind the second is of both.
  const topic =
    topicOf(round, i, nextStart, last) ??
    (isPaired(item, items[i + 1]) ? topicOf(round, i, items[i + 2]?.start ?? sentenceEnd, last) : undefined)
  if (!topic || topic.indicator === 'other') return undefined
  const indicator = turned(page, topic, item, previousEnd, last)
  // Goods go to a market, guests come from one.
  const market = PEOPLE.has(indicator) ? 'from' : 'to'
  // "Imports of Russian goods": behind the word an adjective is where they are from.
  const origin = indicator === 'import' && topic.mark ? topic.mark.end : Number.POSITIVE_INFINITY
  const isOrigin = (side: Side): boolean =>
    side.isAdjective && side.role === 'subject' && side.start >= origin && side.start - origin <= ORIGIN_REACH
  const sides = round.sides.some((side) => side.role === 'market' || isOrigin(side))
    ? round.sides.map((side) =>
        side.role === 'market'
          ? ({ ...side, role: market } as const)
          : isOrigin(side)
            ? ({ ...side, role: 'from' } as const)
            : side,
      )
    : round.sides
  if (quantity?.kind === 'money' && highest(quantity) < LEAST_SUM) return undefined

  const family =
    among?.payload === 'gives' && memory.byFamily.get('investment')?.block === sentence.block
      ? 'investment'
      : indicator === 'rank'
        ? 'trade'
        : familyOf(indicator)
  // "55 thousand tonnes worth 116 million": goods and their price are told of one time.
  const kin = memory.byFamily.get(family) ?? priceOf(last, family, sentence)
  let status = statusOf(page, sentence, item, previousEnd, nextStart)
  const timing: Timing = STOCKS.has(indicator) ? 'stock' : 'flow'
  const inSentence = last && last.sentence === sentence.index ? last : undefined
  const implied: Implied[] = [...topic.implied, ...(quantity?.implied ?? [])]
  const from = growth && growth.start < item.start ? growth.start : item.start
  const listed = respectiveDate(page, sentence, items, i, dates)
  const period = listed
    ? { iso: listed.iso!, date: listed, implied: [] }
    : periodInSentence(
        page,
        sentence,
        dates,
        {
          start: item.start,
          end: item.end,
          previousEnd,
          nextStart,
          timing,
          status,
          family,
          isRank: item.rank !== null,
        },
        taken,
      )
  const risen = risenIn(page, sentence, items, i)
  // What lies beyond the day of publication is aimed at or foreseen.
  if (period && status === 'actual' && memory.writtenIn !== null && Number(period.iso.slice(0, 4)) > memory.writtenIn)
    status = 'target'
  const isAverage =
    (item.type === 'growth' || item.type === 'level') &&
    firstAfter(
      page,
      'figure.average',
      Math.max(sentenceStart, item.start - AVERAGE_REACH),
      Math.min(nextStart, item.end + (item.type === 'growth' ? AVERAGE_REACH : RATE_REACH)),
    ) !== undefined
  let iso: string | null = null
  let periodSpan: readonly [number, number] | null = null
  if (risen) {
    iso = risen.iso
    periodSpan = [risen.date.start, risen.date.end]
  } else if (period) {
    iso = period.iso
    periodSpan = [period.date.start, period.date.end]
    if (!taken.has(period.date)) taken.set(period.date, family)
    implied.push(...period.implied)
    if (period.date.end < from || period.date.start > Math.max(item.end, growth?.end ?? 0))
      implied.push({ field: 'period', from: 'a date of the same sentence', span: periodSpan })
  } else if (last && last.sentence === sentence.index && last.period && isPart(item)) {
    iso = last.period
    periodSpan = last.periodSpan
    implied.push({ field: 'period', from: 'the figure before', ...(periodSpan ? { span: periodSpan } : {}) })
  } else if (
    status === 'actual' &&
    kin?.period &&
    !isAverage &&
    // A stock told behind a semicolon is not of the months before it.
    !(
      (item.rank ? sentence.language.names !== undefined : timing === 'stock' && kin.period.includes('/')) &&
      kin.sentence === sentence.index &&
      hasSemicolon(page, kin.periodSpan?.[1] ?? item.start, item.start)
    ) &&
    mayLend(kin, sentence, indicator) &&
    // A rank told in a sentence of its own is of no time.
    !(item.rank && !inSentence) &&
    !saysNow(page, sentence, item.start, item.end)
  ) {
    iso = kin.period
    periodSpan = kin.periodSpan
    implied.push({ field: 'period', from: 'the figure before', ...(periodSpan ? { span: periodSpan } : {}) })
  }
  if (
    iso === null &&
    status !== 'target' &&
    timing === 'flow' &&
    item.type !== 'rank' &&
    !isAverage &&
    !saysNow(page, sentence, item.start, item.end)
  ) {
    const before = periodBefore(page, sentence) ?? periodOfList(page, sentence)
    if (before) {
      iso = before.iso
      periodSpan = [before.date.start, before.date.end]
      implied.push({ field: 'period', from: 'a date of the sentence before', span: periodSpan })
    }
  }
  if (iso === null && status === 'actual' && timing === 'flow') {
    const heading = tablePeriodOf(page, item, memory)
    if (heading) {
      iso = heading.iso
      periodSpan = [heading.date.start, heading.date.end]
      implied.push({ field: 'period', from: 'the words over the table', span: periodSpan })
    }
  }
  // "Compared to the same period last year, trade fell by 11 %": of the period named before.
  const part =
    iso === null && status === 'actual' && timing === 'flow' && growth && !isAverage && partBefore(page, sentence)
  if (part) {
    iso = part.iso
    periodSpan = [part.start, part.end]
    implied.push({ field: 'period', from: 'the period named before', span: periodSpan })
  }
  // "Compared with 338 million in the same period": the sum that the growth is told against.
  if (iso !== null && status === 'actual' && quantity && isAgainst(page, item)) {
    iso = yearBefore(iso)
    implied.push({
      field: 'period',
      from: 'the period before that of the number compared with it',
      ...(periodSpan ? { span: periodSpan } : {}),
    })
  }
  // "Only a million less than Denmark": how far two lie apart.
  if (
    quantity?.kind === 'money' &&
    lastBefore(page, 'figure.difference', item.start, Math.max(previousEnd, item.start - DIFFERENCE_REACH)) !==
      undefined
  )
    return undefined
  const carried = (direction: Direction | null): Carried => ({
    sentence: sentence.index,
    block: sentence.block,
    family,
    indicator,
    direction: direction && { ...direction, implied: [] },
    period:
      status === 'actual' || item.quantity?.kind === 'count'
        ? iso
        : kin && mayLend(kin, sentence, indicator)
          ? kin.period
          : null,
    periodSpan,
    isDomestic: false,
  })
  // "Exports of A are 8.9 million and exports of B to A 5.5": behind another noun of trade countries are the next number's.
  const beyond =
    topic.mark && topic.mark.end <= item.start && items[i + 1]
      ? (firstAfter(page, 'figure.indicator', item.end, nextStart, isFlowNoun)?.start ?? sentenceEnd)
      : sentenceEnd
  const after = sidesAfter(page, sides, items, i, sentenceEnd).filter((side) => side.start < beyond)
  const named = sidesBefore(page, sides, previousEnd, item.start)
  const isPassed =
    i > 0 &&
    after.length > 0 &&
    (isClosed(page, named.at(-1), item.start, after[0]!) ||
      isOwnAdjective(after[0]!, item) ||
      (PEOPLE.has(indicator) && after[0]!.end <= item.end && named.every((side) => side.isAdjective)))
  const scope: Scope = {
    // "3.79 from China, 3.81 from Russia": what a comma closes is the number's before.
    before: isPassed ? [] : named,
    after,
    sentence: sides,
  }
  const near = scope.before.length === 0 ? after : after.length === 0 ? scope.before : [...scope.before, ...after]
  const host: Direction = {
    from: null,
    to: hostOf(near) ?? kin?.direction?.to ?? null,
    implied: [],
  }
  const isPartnered =
    sides.some((side) => side.code !== sides[0]!.code) ||
    sides.some((side) => side.role === 'to' || side.role === 'from' || side.role === 'with') ||
    firstAfter(page, 'party.both', sentenceStart, sentenceEnd) !== undefined
  // "Viet Nam's imports and exports": with all the world; what the sentence goes on with is of the same.
  const isWhole =
    !isPartnered &&
    topic.mark !== undefined &&
    topic.mark !== null &&
    sides.length > 0 &&
    sides.every((side) => side.code === sides[0]!.code) &&
    hasMark(page, 'figure.whole', topic.mark.start, topic.mark.end)
  const isOfWhole =
    sentence.language.names !== undefined &&
    last?.isDomestic === true &&
    last.sentence === sentence.index &&
    last.family === 'trade' &&
    family === 'trade' &&
    scope.before.length === 0 &&
    !isPartnered
  if (
    !item.rank &&
    ((quantity?.kind === 'money' &&
      flows.has(indicator) &&
      last?.sentence !== sentence.index &&
      new Set(sides.map((side) => side.code)).size === 1 &&
      firstAfter(page, 'party.both', sentenceStart, sentenceEnd) === undefined &&
      lastBefore(page, 'figure.world', item.start, Math.max(sentenceStart, item.start - DOMESTIC_REACH)) !==
        undefined) ||
      (round.sides.length === 0 &&
        quantity?.kind === 'money' &&
        lastBefore(page, 'figure.domestic-alone', item.start, Math.max(sentenceStart, item.start - DOMESTIC_REACH)) !==
          undefined) ||
      isWhole ||
      isOfWhole ||
      isDomestic(page, sentence, item, previousEnd, nextStart, isPartnered) ||
      (last?.isDomestic &&
        ((last.sentence === sentence.index &&
          scope.before.length === 0 &&
          !newIndicator(page, previousEnd, item.start)) ||
          // "Of the total turnover, exports amounted to …" behind a country's whole trade.
          (last.sentence >= sentence.index - 1 &&
            last.block === sentence.block &&
            sides.length === 0 &&
            opensWithAnaphor(page, sentenceStart)) ||
          (last.sentence >= sentence.index - 1 &&
            last.block === sentence.block &&
            last.indicator === indicator &&
            PEOPLE.has(indicator) &&
            sides.length === 0))))
  )
    return {
      figure: null,
      carried: {
        ...carried(PEOPLE.has(indicator) ? host : flows.has(indicator) ? actorAlone(indicator, near) : null),
        isDomestic: true,
      },
    }

  const sense = topic.isMutual
    ? 'pair'
    : indicator === 'trade-balance' && topic.deficit
      ? 'actor-to'
      : senses[indicator]
  let direction: Direction | undefined
  if (among)
    direction =
      among.payload === 'gives' && inSentence?.family === 'investment' && inSentence.direction
        ? inSentence.direction
        : (rankDirection(among.payload, near, sides, pair, item.start) ??
          rankDirection(among.payload, sides, sides, pair, item.start))
  const receiver = scope.after.find(
    (side) => (side.role === 'to' || side.role === 'at') && side.start - item.end < PART_TO,
  )
  const giver = [inSentence?.direction?.from, ...pair].find((code) => code && code !== receiver?.code)
  if (isPart(item) && giver && receiver) direction = { from: giver, to: receiver.code, implied: [] }
  const reversed = lastBefore(page, 'figure.reverse', item.start, previousEnd) !== undefined
  let before = inSentence && sameEnds(inSentence.indicator, indicator) ? (inSentence.direction ?? undefined) : undefined
  if (!before && last?.direction && last.block === sentence.block && flows.has(indicator) && flows.has(last.indicator))
    before = asFlow(sense, actorOf(last.indicator, last.direction), last.direction)
  if (!before && sides.length === 0 && last && last.block === sentence.block && sameEnds(last.indicator, indicator))
    before = last.direction ?? undefined
  if (!before && indicator === 'share' && sides.length === 0 && last && last.block >= sentence.block - 1)
    before = last.direction ?? undefined
  if (!before && last && isAgain(item) && sameEnds(last.indicator, indicator)) before = last.direction ?? undefined
  if (!before && (!last || last.sentence < sentence.index - 1) && sides.length === 0 && sense === 'pair')
    before = pairBefore(page, sentence, credible)
  if (reversed && last?.direction && scope.before.length === 0 && sense !== 'pair')
    direction = { from: last.direction.to, to: last.direction.from, implied: [] }
  // Exports to nobody in particular, and travellers from nowhere, are one country's own statistics.
  const isTwoSided = pair.length >= 2 && pair.length <= MOST_SIDED && !isBloc(pair[1]!)
  if (
    flows.has(indicator) &&
    !direction &&
    !before &&
    !isPartnered &&
    !isTwoSided &&
    !(kin?.direction && kin.block === sentence.block)
  )
    return { figure: null, carried: { ...carried(actorAlone(indicator, near)), isDomestic: true } }
  // Of goods that go out to the world at large nobody in particular has them.
  if (
    indicator === 'goods' &&
    !before &&
    pair.length > MOST_SIDED &&
    new Set(sides.map((side) => side.code)).size === 1 &&
    sides.every((side) => side.role !== 'to' && side.role !== 'with')
  )
    return { figure: null, carried: carried(null) }
  if (
    indicator === 'tourists' &&
    !before &&
    near.length > 0 &&
    near.every((side) => side.role === 'at' || side.role === 'to')
  )
    return { figure: null, carried: { ...carried(host), isDomestic: true } }
  if (indicator === 'companies' && quantity && highest(quantity) < 3 && status === 'actual') return undefined
  if (PEOPLE.has(indicator) && !direction && !before && near.length === 0 && !(isPartnered && isTwoSided))
    return { figure: null, carried: carried(host) }
  // Where guests of one country went, those of the next in the list went too.
  const settled = PEOPLE.has(indicator)
    ? kin?.direction?.to
    : flows.has(indicator) && kin?.direction && flows.has(kin.indicator)
      ? actorOf(kin.indicator, kin.direction)
      : null
  const goesOn = kin !== undefined && kin.block === sentence.block && kin.indicator === indicator
  const guests = settled && (goesOn || pair.length <= MOST_SIDED) ? [settled, ...pair] : pair
  if (PEOPLE.has(indicator) && goesOn && kin.direction?.from && settled) {
    // "From Russia to Egypt 1.4 million, to China 1.5": the same guests elsewhere.
    const there = scope.before.at(-1)
    if (there?.role === 'to' && there.code !== kin.direction.from && !near.some((side) => side.role === 'from'))
      direction ??= { from: kin.direction.from, to: there.code, implied: [] }
    // The host alone named again: the same guests.
    if (near.length > 0 && near.every((side) => side.code === settled && side.role !== 'from'))
      direction ??= kin.direction
    // "China (+7 %) and Korea (+2 %)": the next one of the list, no partner.
    const next = scope.before.at(-1)
    if (next && sides.every((side) => side.code !== settled && (side.role === 'subject' || side.role === 'with')))
      direction ??= { from: next.code, to: settled, implied: [] }
  }
  if ((familyOf(indicator) === 'investment' && !topic.isMutual) || flows.has(indicator))
    direction ??= inBrackets(page, sides, item.start, indicator, kin)
  const partner =
    indicator === 'trade-turnover' && item.type === 'level' && !topic.mark
      ? partnerBefore(page, sentence, sides, item.start)
      : undefined
  if (partner) direction ??= ofPartner(page, sides, partner, pair)
  direction ??= inTurn(round, i, indicator, sense, guests)
  direction ??= toMarket(round, indicator, scope.before, inSentence)
  direction ??= directionOf(
    sense,
    scope,
    guests,
    before?.from && before.to && !isPassed ? before : undefined,
    item.start,
  )
  // A number about "the two countries" stays one although they are not named.
  if (
    direction.from === null &&
    direction.to === null &&
    !firstAfter(page, 'party.both', sentenceStart, sentenceEnd) &&
    !near.some((side) => !side.isPlace && (side.role === 'with' || side.role === 'to' || side.role === 'from')) &&
    !(
      indicator === 'trade-turnover' &&
      pair.length > 0 &&
      (sides.length > 0 || pair.length > 1 || status !== 'actual') &&
      !firstAfter(page, 'figure.domestic', sentenceStart, sentenceEnd)
    )
  )
    return undefined
  // Those whom A trains for B are of B, and go to A.
  const { from: sender } = direction
  const isTheirOwn = near.some((side) => side.code === sender && side.start >= item.start && side.end <= item.end)
  const trainee = topic.mark?.payload.endsWith(' trained') && !isTheirOwn ? direction.to : null
  if (trainee && near.some((side) => side.code === trainee && side.role === 'to'))
    direction = { ...direction, from: trainee, to: direction.from }
  implied.push(...direction.implied)

  const { mark } = topic
  const start = Math.min(
    from,
    partner?.start ?? from,
    mark && mark.start >= sentenceStart && item.start - mark.start < 120 ? mark.start : from,
  )
  const end = Math.max(
    item.end,
    growth?.quoteEnd ?? item.end,
    mark && mark.start >= item.end && mark.end - item.end < 60 ? mark.end : item.end,
    among && among.start >= item.end ? among.end : item.end,
  )
  const figure: Figure = {
    kind: 'figure',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: `figure/${item.type === 'level' ? (quantity!.kind === 'money' ? 'amount' : 'count') : item.type}`,
    certainty: implied.length > 0 ? 'implied' : 'certain',
    implied,
    indicator,
    value: level,
    unit: item.type === 'growth' ? null : item.rank ? 'rank' : quantity!.unit,
    qualifier: qualifierOf(page, sentence, item, previousEnd, status),
    period: iso,
    change: growth?.change ?? null,
    changeBase: growth ? (growth.base ?? comparedWith(page, growth.end, iso)) : null,
    status,
    from: direction.from,
    to: direction.to,
  }
  return { figure, carried: carried(direction) }
}

const YEARS = /^(\d{4})\/(\d{4})$/
const isFlowNoun = ({ payload }: Mark): boolean => payload === 'export' || payload === 'import'

/** "From 2016 to 2024 it grew from 4.3 to 6.8 billion": each sum is of its own year. */
function risenIn(
  page: Page,
  sentence: Sentence,
  items: readonly Item[],
  i: number,
): { readonly iso: string; readonly date: DateMark } | undefined {
  const isUpper = (item: Item | undefined): boolean =>
    item?.quantity?.kind === 'money' && isRisenTo(page, item.quantity)
  const end = isUpper(items[i]) ? 2 : isUpper(items[i + 1]) ? 1 : 0
  if (end === 0) return undefined
  const date = within(page.dates, sentence.span[0], items[i]!.start).find(({ iso }) => iso !== null && YEARS.test(iso))
  return date && { iso: YEARS.exec(date.iso!)![end]!, date }
}

/** The year that a growth is told against: `previous-year` where it is the one before the number's own. */
function comparedWith(page: Page, from: number, period: string | null): string | null {
  const at = dateFrom(page, from)
  const behind = page.dates[at]
  const ahead = page.dates[at - 1]
  const date =
    behind?.iso && behind.start - from <= 40 && isCompared(page, behind)
      ? behind
      : ahead && from - ahead.end <= 24 && isCompared(page, ahead)
        ? ahead
        : undefined
  if (!date?.iso) return null
  if (date.grain !== 'year') return 'same-period'
  return period && Number(period.slice(0, 4)) - 1 === Number(date.iso) ? 'previous-year' : date.iso
}

const isAgainst = (page: Page, item: Item): boolean =>
  lastBefore(page, 'figure.against', item.start, item.start - AGAINST_REACH) !== undefined &&
  firstAfter(page, 'figure.base', item.end, item.end + BASE_REACH) !== undefined
const AGAINST_REACH = 20
const DIFFERENCE_REACH = 40
const DOMESTIC_REACH = 90
const BASE_REACH = 18
const yearBefore = (iso: string): string => iso.replace(/\d{4}/g, (year) => String(Number(year) - 1))

/** Goods beside their price, in the same sentence or the one before. */
const priceOf = (last: Carried | undefined, family: string, sentence: Sentence): Carried | undefined =>
  last &&
  sentence.index - last.sentence <= 1 &&
  (last.family === 'goods' ? family === 'trade' : family === 'goods' && last.indicator === 'export')
    ? last
    : undefined

/** A period holds through its paragraph, and through the next where a figure stood; a rank keeps none beyond its own. */
function mayLend(kin: Carried, sentence: Sentence, indicator: Indicator): boolean {
  if (kin.block === sentence.block) return true
  return (
    kin.block === sentence.block - 1 &&
    indicator !== 'rank' &&
    (kin.direction !== null || kin.family === 'tourists' || kin.family === 'goods')
  )
}

/** "raise it up to 2 billion" reaches 2 billion; "up to 60 %" is a bound. */
function qualifierOf(page: Page, sentence: Sentence, item: Item, previousEnd: number, status: FigureStatus): Qualifier {
  if (item.rank) return item.rank.payload.endsWith(' top') ? 'up-to' : 'exact'
  const qualifier = item.quantity?.qualifier ?? item.growth?.qualifier ?? 'exact'
  if (qualifier !== 'up-to' || !item.quantity) return qualifier
  const from = Math.max(sentence.span[0], previousEnd, item.start - 70)
  if (item.growth !== null && item.growth.end <= item.start) return 'exact'
  if (item.type === 'share')
    return lastBefore(page, 'figure.growth', item.start, Math.max(from, item.start - SHARE_REACH)) ? 'exact' : qualifier
  if (lastBefore(page, 'figure.growth', item.quantity.end, from)) return 'exact'
  return item.quantity.kind === 'money' &&
    (status !== 'actual' || lastBefore(page, 'figure.reach', item.quantity.end, from))
    ? 'exact'
    : qualifier
}

/** Behind a side of from or to nothing but a comma, or a word that joins the like, stands before a number. */
const isClosed = (page: Page, side: Side | undefined, to: number, next: Side): boolean =>
  side !== undefined &&
  (side.role === 'from' || side.role === 'to') &&
  to - side.end <= CLOSED_BY &&
  (page.folded.slice(side.end, to).trim() === ',' ||
    (next.role === side.role && hasMark(page, 'meeting.and', side.end, to)))
const CLOSED_BY = 8

/** The time told over a table for a number of its rows. */
const tablePeriodOf = (page: Page, { start }: Item, { table }: Memory): Period | undefined =>
  table && start >= table.span[1] ? periodOfTable(page, table) : undefined

/** "39 billion in 2025, the year before 28": what is told on is of the later year. */
const lent = (before: Carried | undefined, carried: Carried): Carried =>
  before?.period &&
  carried.period &&
  before.sentence === carried.sentence &&
  before.indicator === carried.indicator &&
  carried.period.slice(0, 4) < before.period.slice(0, 4)
    ? { ...carried, period: before.period, periodSpan: before.periodSpan }
    : carried

const OTHER_WAY: Partial<Record<Indicator, Indicator>> = { export: 'import', import: 'export' }
/** "Exports were 115 billion; in the other direction 129 billion": what comes back is the import of the same side. */
function turned(page: Page, topic: Topic, item: Item, previousEnd: number, last: Carried | undefined): Indicator {
  const { indicator, mark } = topic
  const other = OTHER_WAY[indicator]
  if (!other || last?.indicator !== indicator || item.type === 'share') return indicator
  const turn = lastBefore(page, 'figure.reverse', item.start, previousEnd)
  return turn && (!mark || mark.end <= turn.start) && (!mark || mark.end <= previousEnd) ? other : indicator
}

/** A number that says nothing but how many: of what, the one before told. */
const isAgain = ({ quantity }: Item): boolean =>
  quantity?.implied.some(({ from }) => from === COUNTED_BEFORE || from === TOLD_OF_TABLE) ?? false

function newIndicator(page: Page, from: number, to: number): boolean {
  return firstAfter(page, 'figure.indicator', from, to, (mark) => mark.payload !== '-') !== undefined
}
