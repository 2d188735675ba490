import type { Figure, FigureStatus, Implied, Indicator, PartyCode, Qualifier } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { firstFrom, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import { credibleSides, type Direction, directionOf, isBloc, type Scope, type Side, senses, sidesIn } from './directions.ts'
import { bareTopic, type Topic, topicOfClassifier, topicOfCount, topicOfMoney } from './indicators.ts'
import { hasSemicolon, type Item, itemsOf } from './items.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { isCompared, periodBefore, periodDates, periodInSentence, saysNow, type Timing } from './periods.ts'
import type { Purse, Quantity } from './quantities.ts'
import { rankAmong, rankDirection, rankValue } from './ranks.ts'
import { settle } from './settle.ts'

const STOCKS: ReadonlySet<Indicator> = new Set<Indicator>(['investment-capital', 'investment-projects', 'companies', 'students', 'residents', 'workers', 'rank'])
const families: Readonly<Partial<Record<Indicator, string>>> = {
  'trade-turnover': 'trade', 'export': 'trade', 'import': 'trade', 'trade-balance': 'trade', 'share': 'trade',
  'investment-capital': 'investment', 'investment-projects': 'investment', 'companies': 'investment',
} // prettier-ignore
const familyOf = (indicator: Indicator): string => families[indicator] ?? indicator
const PEOPLE: ReadonlySet<Indicator> = new Set<Indicator>(['tourists', 'workers', 'residents'])
/** A text that names more countries than this is about none of them in particular. */
const MOST_SIDED = 4
const LEAST_SUM = 10_000
const LEAST_PEOPLE = 20

/** What a figure leaves for those after it. */
interface Carried {
  readonly sentence: number
  readonly block: number
  readonly family: string
  readonly indicator: Indicator
  readonly direction: Direction | null
  readonly period: string | null
  readonly periodSpan: readonly [number, number] | null
  readonly isDomestic: boolean
}

interface Memory {
  last: Carried | undefined
  readonly byFamily: Map<string, Carried>
}

interface Round {
  readonly page: Page
  readonly sentence: Sentence
  readonly items: readonly Item[]
  readonly dates: readonly DateMark[]
  readonly taken: Map<DateMark, string>
  readonly sides: readonly Side[]
  readonly pair: readonly PartyCode[]
}

/** Figures of a page, as GUIDE.md defines them. */
export function readFigures(page: Page): Figure[] {
  const purse: { last: Purse | null } = { last: null }
  const figures: Figure[] = []
  let credible: ReturnType<typeof credibleSides> | undefined
  const memory: Memory = { last: undefined, byFamily: new Map() }
  for (const sentence of page.sentences) {
    let known: DateMark[] | undefined
    const dates = (): DateMark[] => (known ??= periodDates(page, sentence))
    const items = itemsOf(page, sentence, dates, purse)
    if (items.length === 0) continue
    credible ??= credibleSides(page)
    const sides = sidesIn(page, sentence.span[0], sentence.span[1], credible.isCredible)
    const round: Round = { page, sentence, items, dates: dates(), taken: new Map(), sides, pair: credible.pair }
    items.forEach((_, i) => {
      const made = figureOf(round, i, memory)
      if (!made) return
      if (made.figure) figures.push(made.figure)
      memory.last = made.carried
      memory.byFamily.set(made.carried.family, made.carried)
    })
  }
  return settle(figures)
}

function figureOf(round: Round, i: number, memory: Memory): { figure: Figure | null; carried: Carried } | undefined {
  const { page, sentence, items, dates, taken, sides, pair } = round
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
  const topic = topicOf(round, i, nextStart, last)
  if (!topic || topic.indicator === 'other') return undefined
  const { indicator } = topic
  if (quantity?.kind === 'money' && highest(quantity) < LEAST_SUM) return undefined

  const family = among?.payload === 'gives' && memory.byFamily.get('investment')?.block === sentence.block ? 'investment' : indicator === 'rank' ? 'trade' : familyOf(indicator)
  const kin = memory.byFamily.get(family)
  let status = statusOf(page, sentence, item, previousEnd, nextStart)
  const timing: Timing = STOCKS.has(indicator) ? 'stock' : 'flow'
  const inSentence = last && last.sentence === sentence.index ? last : undefined
  const implied: Implied[] = [...topic.implied, ...(quantity?.implied ?? [])]
  const from = growth && growth.start < item.start ? growth.start : item.start
  const period = periodInSentence(page, sentence, dates, { start: item.start, end: item.end, previousEnd, nextStart, timing, status, family, isRank: item.rank !== null }, taken)
  // What lies beyond the day of publication is aimed at or foreseen.
  if (period && status === 'actual' && page.publishedOn && Number(period.iso.slice(0, 4)) > Number(page.publishedOn.slice(0, 4))) status = 'target'
  let iso: string | null = null
  let periodSpan: readonly [number, number] | null = null
  if (period) {
    iso = period.iso
    periodSpan = [period.date.start, period.date.end]
    if (!taken.has(period.date)) taken.set(period.date, family)
    implied.push(...period.implied)
    if (period.date.end < from || period.date.start > Math.max(item.end, growth?.end ?? 0)) implied.push({ field: 'period', from: 'a date of the same sentence', span: periodSpan })
  } else if (status === 'actual' && kin?.period && mayLend(kin, sentence, indicator) && !saysNow(page, sentence, item.start, item.end)) {
    iso = kin.period
    periodSpan = kin.periodSpan
    implied.push({ field: 'period', from: 'the figure before', ...(periodSpan ? { span: periodSpan } : {}) })
  }
  if (iso === null && status !== 'target' && timing === 'flow' && item.type !== 'rank') {
    const before = periodBefore(page, sentence)
    if (before) {
      iso = before.iso
      periodSpan = [before.date.start, before.date.end]
      implied.push({ field: 'period', from: 'a date of the sentence before', span: periodSpan })
    }
  }
  const carried = (direction: Direction | null): Carried => ({
    sentence: sentence.index,
    block: sentence.block,
    family,
    indicator,
    direction: direction && { ...direction, implied: [] },
    period: status === 'actual' ? iso : kin && mayLend(kin, sentence, indicator) ? kin.period : null,
    periodSpan,
    isDomestic: false,
  })
  const scope: Scope = {
    before: sidesBefore(page, sides, previousEnd, item.start),
    after: sidesAfter(page, sides, items, i, sentenceEnd),
    sentence: sides,
  }
  const host: Direction = { from: null, to: scope.before[0]?.code ?? kin?.direction?.to ?? null, implied: [] }
  if (!item.rank && (isDomestic(page, sentence, item, previousEnd, nextStart) || (last?.sentence === sentence.index && last.isDomestic && scope.before.length === 0 && !newIndicator(page, previousEnd, item.start)))) return { figure: null, carried: { ...carried(PEOPLE.has(indicator) ? host : null), isDomestic: true } }

  const sense = topic.isMutual ? 'pair' : indicator === 'trade-balance' && topic.deficit ? 'actor-to' : senses[indicator]
  let direction: Direction | undefined
  if (among) direction = among.payload === 'gives' && inSentence?.family === 'investment' && inSentence.direction ? inSentence.direction : (rankDirection(among.payload, [...scope.before, ...scope.after], pair, item.start) ?? rankDirection(among.payload, sides, pair, item.start))
  const reversed = lastBefore(page, 'figure.reverse', item.start, previousEnd) !== undefined
  let before = inSentence && sameEnds(inSentence.indicator, indicator) ? (inSentence.direction ?? undefined) : undefined
  if (!before && last?.direction && last.block === sentence.block && flows.has(indicator) && flows.has(last.indicator)) before = asFlow(sense, actorOf(last.indicator, last.direction), last.direction)
  if (!before && sides.length === 0 && last && last.block === sentence.block && sameEnds(last.indicator, indicator)) before = last.direction ?? undefined
  if (reversed && last?.direction && scope.before.length === 0 && sense !== 'pair') direction = { from: last.direction.to, to: last.direction.from, implied: [] }
  const near = [...scope.before, ...scope.after]
  const isPartnered = new Set(sides.map((side) => side.code)).size > 1 || sides.some((side) => side.role === 'to' || side.role === 'from' || side.role === 'with') || firstAfter(page, 'party.both', sentenceStart, sentenceEnd) !== undefined
  // Exports to nobody in particular, and travellers from nowhere, are one country's own statistics.
  const isTwoSided = pair.length >= 2 && pair.length <= MOST_SIDED && !isBloc(pair[1]!)
  if (flows.has(indicator) && !direction && !before && !isPartnered && !isTwoSided && !(kin?.direction && kin.block === sentence.block)) return { figure: null, carried: { ...carried(null), isDomestic: true } }
  if (indicator === 'tourists' && !before && near.length > 0 && near.every((side) => side.role === 'at' || side.role === 'to')) return { figure: null, carried: { ...carried(host), isDomestic: true } }
  if (indicator === 'companies' && quantity && highest(quantity) < 3 && status === 'actual') return undefined
  if (PEOPLE.has(indicator) && !direction && !before && near.length === 0) return { figure: null, carried: carried(host) }
  // Where guests of one country went, those of the next in the list went too.
  const guests = PEOPLE.has(indicator) && kin?.direction?.to ? [kin.direction.to, ...pair] : pair
  direction ??= inTurn(round, i, sense, pair)
  direction ??= directionOf(sense, scope, guests, before?.from ? before : undefined, item.start)
  // A number about "the two countries" stays one although they are not named.
  if (direction.from === null && direction.to === null && !firstAfter(page, 'party.both', sentenceStart, sentenceEnd) && ![...scope.before, ...scope.after].some((side) => !side.isPlace && (side.role === 'with' || side.role === 'to' || side.role === 'from')) && !(indicator === 'trade-turnover' && pair.length > 0 && (sides.length > 0 || pair.length > 1 || status !== 'actual') && !firstAfter(page, 'figure.domestic', sentenceStart, sentenceEnd))) return undefined
  implied.push(...direction.implied)

  const { mark } = topic
  const start = Math.min(from, mark && mark.start >= sentenceStart && item.start - mark.start < 120 ? mark.start : from)
  const end = Math.max(item.end, growth?.quoteEnd ?? item.end, mark && mark.start >= item.end && mark.end - item.end < 60 ? mark.end : item.end, among && among.start >= item.end ? among.end : item.end)
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

/** The year that a growth is told against: `previous-year` where it is the one before the number's own. */
function comparedWith(page: Page, from: number, period: string | null): string | null {
  const date = page.dates[firstFrom(page.dates, from)]
  if (!date?.iso || date.start - from > 40 || !isCompared(page, date)) return null
  if (date.grain !== 'year') return 'same-period'
  return period && Number(period.slice(0, 4)) - 1 === Number(date.iso) ? 'previous-year' : date.iso
}

/** A period holds through its paragraph, and through the next where a figure stood; a rank keeps none beyond its own. */
function mayLend(kin: Carried, sentence: Sentence, indicator: Indicator): boolean {
  if (kin.block === sentence.block) return true
  return kin.block === sentence.block - 1 && indicator !== 'rank' && (kin.direction !== null || kin.family === 'tourists')
}

const highest = (quantity: Quantity): number => (typeof quantity.value === 'number' ? quantity.value : quantity.value[1])

/** "raise it up to 2 billion" reaches 2 billion; "up to 60 %" is a bound. */
function qualifierOf(page: Page, sentence: Sentence, item: Item, previousEnd: number, status: FigureStatus): Qualifier {
  if (item.rank) return item.rank.payload.endsWith(' top') ? 'up-to' : 'exact'
  const qualifier = item.quantity?.qualifier ?? item.growth?.qualifier ?? 'exact'
  if (qualifier !== 'up-to' || !item.quantity) return qualifier
  const from = Math.max(sentence.span[0], previousEnd, item.start - 70)
  if (lastBefore(page, 'figure.growth', item.quantity.end, from)) return 'exact'
  return item.quantity.kind === 'money' && (status !== 'actual' || lastBefore(page, 'figure.reach', item.quantity.end, from)) ? 'exact' : qualifier
}

function newIndicator(page: Page, from: number, to: number): boolean {
  return firstAfter(page, 'figure.indicator', from, to, (mark) => mark.payload !== '-') !== undefined
}

/** "Exports to A, B and C grew by 3, 4 and 5 % respectively": the first number is the first country's. */
function inTurn(round: Round, i: number, sense: string, pair: readonly PartyCode[]): Direction | undefined {
  const { page, sentence, items, sides } = round
  const turn = firstAfter(page, 'figure.respectively', sentence.span[0], sentence.span[1])
  if (!turn) return undefined
  const named = sides.filter((side) => side.end <= items[i]!.start)
  const run = items.filter((item) => item.type === items[i]!.type)
  const place = run.indexOf(items[i]!)
  if (run.length < 2 || named.length < run.length) return undefined
  const listed = named.slice(-run.length)
  const mine = listed[place]!
  const rest = named.slice(0, -run.length).find((side) => !listed.some(({ code }) => code === side.code))?.code ?? pair.find((code) => !listed.some((side) => side.code === code))
  if (!rest || mine.code === rest) return undefined
  if (sense === 'pair') return mine.code < rest ? { from: mine.code, to: rest, implied: [] } : { from: rest, to: mine.code, implied: [] }
  return sense === 'actor-to' || mine.role !== 'to' && listed[0]!.role !== 'to' ? { from: mine.code, to: rest, implied: [] } : { from: rest, to: mine.code, implied: [] }
}

const flows: ReadonlySet<Indicator> = new Set<Indicator>(['export', 'import', 'trade-balance'])

/** Who exports or imports: in "exports 2.3, imports 1.9" both are of one side. */
function actorOf(indicator: Indicator, direction: Direction): PartyCode | null {
  return indicator === 'import' ? direction.to : direction.from
}

function asFlow(sense: string, actor: PartyCode | null, { from, to }: Direction): Direction {
  const rest = actor === from ? to : from
  return sense === 'actor-to' ? { from: rest, to: actor, implied: [] } : { from: actor, to: rest, implied: [] }
}

function sameEnds(a: Indicator, b: Indicator): boolean {
  return a === b || (senses[a] === senses[b] && familyOf(a) === familyOf(b))
}

/** Countries between the number before and this one; where a comma parts them, those behind it. */
function sidesBefore(page: Page, sides: readonly Side[], from: number, to: number): Side[] {
  const all = sides.filter((side) => side.start >= from && side.end <= to && !hasSemicolon(page, side.end, to))
  if (all.length < 3) {
    // Two sides part only where the first ends a clause of the number before: "…1 billion in A, while B has 25".
    if (all.length < 2 || from === page.sentences[0]?.span[0]) return all
  }
  for (let i = all.length - 1; i > 0; i--) if (page.folded.slice(all[i - 1]!.end, all[i]!.start).includes(',')) return all.slice(i)
  return all
}

/** Countries between this number and the next, as far as its clause goes; "1.6 billion into 25 projects in A" is one clause. */
function sidesAfter(page: Page, sides: readonly Side[], items: readonly Item[], i: number, sentenceEnd: number): Side[] {
  const item = items[i]!
  let next = items[i + 1]
  if (item.quantity?.kind === 'money' && next?.quantity?.counted === 'investment-projects' && next.start - item.end < 12) next = items[i + 2]
  const limit = Math.min(next?.start ?? sentenceEnd, item.end + 90)
  let stop = limit
  for (let at = item.end; at < limit; at++)
    if (',;:'.includes(page.folded[at]!)) {
      stop = at
      break
    }
  return sides
    .filter((side) => side.start >= item.start && side.start <= stop)
    .map((side) => (side.end <= item.end && side.role === 'subject' && item.quantity?.kind === 'count' ? { ...side, role: side.isReceiver && item.quantity.counted === 'scholarships' ? 'to' : 'from' } : side))
}

function topicOf(round: Round, i: number, nextStart: number, last: Carried | undefined): Topic | undefined {
  const { page, sentence, items, dates } = round
  const item = items[i]!
  const { quantity } = item
  if (item.rank) return bareTopic('rank')
  if (item.type === 'share') return shareTopic(page, sentence, item, nextStart)
  if (quantity?.kind === 'count') {
    const counted = quantity.counted ?? '?'
    if (counted === '?') return highest(quantity) < LEAST_PEOPLE ? undefined : topicOfCount(page, sentence, item.start, item.end, nextStart, last?.indicator)
    if (counted.startsWith('?')) return topicOfClassifier(page, sentence, item.start, counted.slice(1))
    return bareTopic(counted as Indicator)
  }
  const isProjects = (other: Item | undefined): boolean => other?.quantity?.counted?.endsWith('investment-projects') ?? false
  let projects: Quantity | undefined
  for (let n = i - 1; n >= Math.max(0, i - 4) && !projects; n--) if (isProjects(items[n])) projects = items[n]!.quantity!
  if (!projects && isProjects(items[i + 1])) projects = items[i + 1]!.quantity!
  const near = (type: string): boolean => lastBefore(page, type, item.start, Math.max(sentence.span[0], item.start - 60)) !== undefined
  const here = (type: string): boolean => lastBefore(page, type, item.start, sentence.span[0]) !== undefined
  const anaphor = here('figure.anaphor')
  const mayCarry = dates.length > 0 || near('figure.reach') || here('figure.status') || anaphor || last?.sentence === sentence.index
  const carry = !mayCarry ? 'no' : last?.sentence === sentence.index || (anaphor && last?.block === sentence.block) ? 'same' : 'main'
  const found = topicOfMoney(page, sentence, item.start, item.end, nextStart, projects, item.type === 'growth' && last?.family !== 'trade' && last?.sentence === sentence.index ? 'no' : carry, last?.indicator)
  if (item.type !== 'growth') return found
  if (found && found.implied.length === 0) return found
  return topicOfCount(page, sentence, item.start, item.end, nextStart, last && last.family !== 'trade' ? last.indicator : undefined) ?? found
}

/** A share needs a whole between the two sides: turnover, exports, investment. */
function shareTopic(page: Page, sentence: Sentence, item: Item, nextStart: number): Topic | undefined {
  const share = lastBefore(page, 'figure.share', item.start, Math.max(sentence.span[0], item.start - 60)) ?? firstAfter(page, 'figure.share', item.end, Math.min(nextStart, item.end + 40))
  if (!share) return undefined
  if (share.payload === 'whole') return { ...bareTopic('share'), mark: share }
  const whole = firstAfter(page, 'figure.indicator', item.end, Math.min(sentence.span[1], item.end + 70), (mark) => mark.payload !== '-') ?? lastBefore(page, 'figure.indicator', item.start, sentence.span[0], (mark) => mark.payload !== '-')
  return whole && { ...bareTopic('share'), mark: share }
}

/** Numbers of one country's own economy, of people at a meeting, of prices. */
function isDomestic(page: Page, sentence: Sentence, item: Item, previousEnd: number, nextStart: number): boolean {
  const before = lastBefore(page, 'figure.domestic', item.start, Math.max(sentence.span[0], item.start - 140))
  if (before && before.start >= previousEnd - 60) return true
  if (firstAfter(page, 'figure.domestic', item.start, item.end)) return true
  if (firstAfter(page, 'figure.domestic', item.end, Math.min(nextStart, sentence.span[1], item.end + 40))) return true
  const { quantity } = item
  if (quantity?.kind !== 'count' || (quantity.counted !== 'companies' && quantity.counted !== '?')) return false
  return (lastBefore(page, 'figure.attend', item.start, Math.max(sentence.span[0], item.start - 140)) ?? firstAfter(page, 'figure.attend', item.end, Math.min(sentence.span[1], item.end + 110))) !== undefined
}

function statusOf(page: Page, sentence: Sentence, item: Item, previousEnd: number, nextStart: number): FigureStatus {
  const own = lastBefore(page, 'figure.status', item.start, Math.max(previousEnd, item.start - 40))
  if (own && own.payload !== 'actual') return own.payload as FigureStatus
  const after = firstAfter(page, 'figure.status-after', item.end, Math.min(nextStart, sentence.span[1], item.end + 60))
  if (after && !hasStop(page, item.end, after.start)) return after.payload as FigureStatus
  const inside = item.growth ? marksWithin(page, 'figure.status', item.growth.start - 30, item.growth.at)[0] : undefined
  const before = lastBefore(page, 'figure.status', item.start, clauseStart(page, item.start, sentence.span[0]))
  // A mark of what was, said of an earlier number, does not undo the target that both stand under, nor the other way about.
  if (before?.payload === 'actual' && before.end < previousEnd) {
    const earlier = lastBefore(page, 'figure.status', before.start, Math.max(sentence.span[0], before.start - 60), (mark) => mark.payload !== 'actual')
    if (!earlier) return 'actual'
  }
  return (before?.payload ?? inside?.payload ?? 'actual') as FigureStatus
}

const LONGEST_CLAUSE = 400
/** Where the clause begins: behind the last semicolon, no further back than a clause is long. */
function clauseStart(page: Page, offset: number, from: number): number {
  const limit = Math.max(from, offset - LONGEST_CLAUSE)
  for (let i = offset; i > limit; i--) if (page.folded.charCodeAt(i) === SEMICOLON) return i
  return from
}
const SEMICOLON = 59

function hasStop(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (';,.:'.includes(page.folded[i]!)) return true
  return false
}
