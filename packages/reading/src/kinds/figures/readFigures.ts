import type { Figure, FigureStatus, Implied, Indicator, PartyCode, Qualifier } from '../../findings.ts'
import { marksOf, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { DateMark } from '../../engine/dates.ts'
import type { Mark } from '../../engine/scan.ts'
import { type Direction, directionOf, type Scope, sidesIn } from './directions.ts'
import { type Growth, growthOf } from './growth.ts'
import { type Topic, topicOfCount, topicOfMoney } from './indicators.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { periodDates, periodInSentence, saysNow, type Timing } from './periods.ts'
import { type Purse, type Quantity, quantitiesOf } from './quantities.ts'
import { settle } from './settle.ts'

const STOCKS = new Set<Indicator>(['investment-capital', 'investment-projects', 'companies', 'students', 'residents', 'workers', 'rank'])
type Family = 'trade' | 'investment' | 'people' | 'goods'
const families: Readonly<Partial<Record<Indicator, Family>>> = {
  'trade-turnover': 'trade', 'export': 'trade', 'import': 'trade', 'trade-balance': 'trade', 'share': 'trade',
  'investment-capital': 'investment', 'investment-projects': 'investment', 'companies': 'investment', 'rank': 'investment',
} // prettier-ignore
const familyOf = (indicator: Indicator): string => families[indicator] ?? indicator

/** One number of a sentence on its way to a figure. */
interface Item {
  readonly type: 'level' | 'growth' | 'rank' | 'share'
  readonly start: number
  readonly end: number
  readonly quantity: Quantity | null
  growth: Growth | null
  readonly rank: Mark | null
}

interface Carried {
  readonly sentence: number
  readonly block: number
  readonly family: string
  readonly indicator: Indicator
  readonly direction: Direction
  readonly period: string | null
  readonly periodSpan: readonly [number, number] | null
  readonly status: FigureStatus
}

/** Figures of a page, as GUIDE.md defines them. */
export function readFigures(page: Page): Figure[] {
  const purse: { last: Purse | null } = { last: null }
  const figures: Figure[] = []
  let last: Carried | undefined
  for (const sentence of page.sentences) {
    const items = itemsOf(page, sentence, purse)
    if (items.length === 0) continue
    const dates = periodDates(page, sentence)
    const taken = new Set<DateMark>()
    const sides = sidesIn(page, sentence.span[0], sentence.span[1])
    items.forEach((item, i) => {
      const made = figureOf(page, sentence, items, i, dates, taken, sides, last)
      if (!made) return
      figures.push(made.figure)
      last = made.carried
    })
  }
  return settle(figures)
}

/** Numbers, growth and ranks of a sentence in text order; growth that has its level is with that level. */
function itemsOf(page: Page, sentence: Sentence, purse: { last: Purse | null }): Item[] {
  const quantities = quantitiesOf(page, sentence, purse)
  const growths = growthOf(page, sentence, quantities)
  const rankMarks = marksWithin(page, 'figure.rank', sentence.span[0], sentence.span[1])
  const items: Item[] = []
  for (const quantity of quantities) {
    if (quantity.kind === 'percent') {
      if (growths.some((g) => g.at === quantity.start)) continue
      items.push({ type: 'share', start: quantity.start, end: quantity.end, quantity, growth: null, rank: null })
    } else items.push({ type: 'level', start: quantity.start, end: quantity.end, quantity, growth: null, rank: null })
  }
  for (const rank of rankMarks) items.push({ type: 'rank', start: rank.start, end: rank.end, quantity: null, growth: null, rank })
  items.sort((a, b) => a.start - b.start)
  const levels = items.filter((item) => item.type === 'level')
  for (const growth of growths) {
    const level = levelOf(page, growth, levels)
    if (level) level.growth = growth
    else items.push({ type: 'growth', start: growth.start, end: growth.end, quantity: null, growth, rank: null })
  }
  return items.sort((a, b) => a.start - b.start)
}

const FAR_FROM_LEVEL = 130

/** The level that a growth belongs to: the one before it in the same breath, else the one it leads to. */
function levelOf(page: Page, growth: Growth, levels: readonly Item[]): Item | undefined {
  if (growth.status === 'listed') return undefined
  let previous: Item | undefined
  let next: Item | undefined
  for (const level of levels) {
    if (level.end <= growth.at) previous = level
    else if (level.start >= growth.at && !next) next = level
  }
  if (previous && !previous.growth && growth.start - previous.end < FAR_FROM_LEVEL && !newTopic(page, previous.end, growth.at)) return previous
  if (next && !next.growth && next.start - growth.end < FAR_FROM_LEVEL && reaches(page, growth.end, next.start)) return next
  return undefined
}

function newTopic(page: Page, from: number, to: number): boolean {
  const mark = firstAfter(page, 'figure.indicator', from, to, (m) => !m.payload.includes('weak') && m.payload !== '-')
  if (mark) return true
  for (let i = from; i < to; i++) if (page.folded[i] === ';') return true
  return false
}

function reaches(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.folded[i] === ';') return false
  return firstAfter(page, 'figure.reach', from, to) !== undefined
}

function figureOf(page: Page, sentence: Sentence, items: readonly Item[], i: number, dates: readonly DateMark[], taken: Set<DateMark>, sides: ReturnType<typeof sidesIn>, last: Carried | undefined): { figure: Figure; carried: Carried } | undefined {
  const item = items[i]!
  const previous = items[i - 1]
  const next = items[i + 1]
  const [sentenceStart, sentenceEnd] = sentence.span
  const nextStart = next?.start ?? sentenceEnd
  const previousEnd = previous?.end ?? sentenceStart
  const { quantity } = item
  const topic = topicOf(page, sentence, items, i, nextStart, dates, last)
  if (!topic || topic.indicator === 'other') return undefined
  const { indicator } = topic
  if (isDomestic(page, sentence, item, previousEnd, nextStart)) return undefined

  const status = statusOf(page, sentence, item, previousEnd, nextStart)
  const timing: Timing = STOCKS.has(indicator) ? 'stock' : 'flow'
  const inSentence = last && last.sentence === sentence.index ? last : undefined
  const period = periodInSentence(page, dates, item.start, item.growth && item.growth.end > item.end ? item.end : item.end, nextStart, timing, status, taken, item.growth && item.growth.start < item.start ? item.growth.start : null)
  let iso: string | null = null
  const implied: Implied[] = [...topic.implied, ...(quantity?.implied ?? [])]
  let periodSpan: readonly [number, number] | null = null
  if (period) {
    iso = period.iso
    taken.add(period.date)
    implied.push(...period.implied)
    periodSpan = [period.date.start, period.date.end]
    if (period.date.start < item.start - 60 || period.date.end > Math.max(item.end, item.growth?.end ?? 0)) implied.push({ field: 'period', from: 'a date of the same sentence', span: periodSpan })
  } else if (status === 'actual' && last && last.period && last.status === 'actual' && last.family === familyOf(indicator) && last.block === sentence.block && !saysNow(page, sentence, item.start, item.end)) {
    iso = last.period
    periodSpan = last.periodSpan
    implied.push({ field: 'period', from: 'the figure before', ...(periodSpan ? { span: periodSpan } : {}) })
  }

  const scope: Scope = {
    before: sides.filter((side) => side.start >= previousEnd && side.end <= item.start),
    after: sides.filter((side) => side.start >= item.end && side.end <= (next?.start ?? sentenceEnd) && !separated(page, item.end, side.start)),
    sentence: sides,
  }
  const pair = pairFor(page, sides)
  const sameKind = inSentence && inSentence.family === familyOf(indicator) && !(indicator !== inSentence.indicator && (indicator === 'import' || indicator === 'export' || inSentence.indicator === 'import' || inSentence.indicator === 'export')) ? inSentence.direction : undefined
  const direction = directionOf(indicator, scope, pair, topic.deficit, sameKind, item.start)
  if (direction.from === null && direction.to === null) return undefined
  implied.push(...direction.implied)

  const start = Math.min(item.start, item.growth?.start ?? item.start, topic.mark && topic.mark.start >= sentenceStart && item.start - topic.mark.start < 120 ? topic.mark.start : item.start)
  const end = Math.max(item.end, item.growth?.end ?? item.end, topic.mark && topic.mark.start >= item.end && topic.mark.end - item.end < 60 ? topic.mark.end : item.end)
  const level = item.type === 'growth' ? null : item.type === 'rank' ? rankOf(page, item.rank!) : quantity!.value
  if (item.type === 'rank' && level === null) return undefined
  const growth = item.growth
  const qualifier: Qualifier = quantity?.qualifier ?? growth?.qualifier ?? 'exact'
  const figure: Figure = {
    kind: 'figure',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: `figure/${item.type === 'level' ? (quantity!.kind === 'money' ? 'amount' : 'count') : item.type}`,
    certainty: implied.length > 0 ? 'implied' : 'certain',
    implied,
    indicator,
    value: level,
    unit: item.type === 'growth' ? null : item.type === 'rank' ? 'rank' : quantity!.unit,
    qualifier: item.type === 'growth' && qualifier !== 'nearly' ? qualifier : qualifier,
    period: iso,
    change: growth?.change ?? null,
    changeBase: growth ? growth.base : null,
    status,
    from: direction.from,
    to: direction.to,
  }
  return { figure, carried: { sentence: sentence.index, block: sentence.block, family: familyOf(indicator), indicator, direction: { ...direction, implied: [] }, period: status === 'actual' ? iso : (last?.period ?? null), periodSpan, status: 'actual' } }
}

function separated(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.folded[i] === ';') return true
  return to - from > 90
}

function topicOf(page: Page, sentence: Sentence, items: readonly Item[], i: number, nextStart: number, dates: readonly DateMark[], last: Carried | undefined): Topic | undefined {
  const item = items[i]!
  const { quantity } = item
  if (item.type === 'rank') return { indicator: 'rank', deficit: false, mark: null, implied: [] }
  if (item.type === 'share') {
    const share = lastBefore(page, 'figure.share', item.start, Math.max(sentence.span[0], item.start - 60)) ?? firstAfter(page, 'figure.share', item.end, Math.min(nextStart, item.end + 30))
    if (!share) return undefined
    const trade = lastBefore(page, 'figure.indicator', item.start, sentence.span[0], (m) => m.payload !== '-') ?? firstAfter(page, 'figure.indicator', item.end, Math.min(sentence.span[1], item.end + 60), (m) => m.payload !== '-')
    return trade ? { indicator: 'share', deficit: false, mark: share, implied: [] } : undefined
  }
  if (quantity?.kind === 'count') {
    if (quantity.counted === '?') return topicOfCount(page, sentence, item.start, item.end, nextStart)
    return { indicator: quantity.counted as Indicator, deficit: false, mark: null, implied: [] }
  }
  let projects: Quantity | undefined
  for (let n = i - 1; n >= 0 && !projects; n--) if (items[n]!.quantity?.counted === 'investment-projects') projects = items[n]!.quantity!
  if (!projects && items[i + 1]?.quantity?.counted === 'investment-projects') projects = items[i + 1]!.quantity!
  const mayCarry = dates.length > 0 || lastBefore(page, 'figure.reach', item.start, Math.max(sentence.span[0], item.start - 60)) !== undefined || lastBefore(page, 'figure.status', item.start, sentence.span[0]) !== undefined || lastBefore(page, 'figure.anaphor', item.start, sentence.span[0]) !== undefined || (last !== undefined && last.sentence === sentence.index)
  const found = topicOfMoney(page, sentence, item.start, item.end, nextStart, projects, mayCarry)
  if (found || item.type !== 'growth') return found
  return topicOfCount(page, sentence, item.start, item.end, nextStart)
}

/** Numbers of one country's own economy, of people at a meeting, of prices. */
function isDomestic(page: Page, sentence: Sentence, item: Item, previousEnd: number, nextStart: number): boolean {
  const before = lastBefore(page, 'figure.domestic', item.start, Math.max(sentence.span[0], item.start - 140))
  if (before && before.start >= previousEnd - 60) return true
  const after = firstAfter(page, 'figure.domestic', item.end, Math.min(nextStart, sentence.span[1], item.end + 40))
  if (after) return true
  if (item.quantity?.kind === 'count') {
    const attend = lastBefore(page, 'figure.attend', item.start, Math.max(sentence.span[0], item.start - 60)) ?? firstAfter(page, 'figure.attend', item.end, Math.min(nextStart, item.end + 60))
    if (attend && (item.quantity.counted === 'companies' || item.quantity.counted === '?')) return true
  }
  return false
}

function statusOf(page: Page, sentence: Sentence, item: Item, previousEnd: number, nextStart: number): FigureStatus {
  const before = lastBefore(page, 'figure.status', item.start, sentence.span[0])
  const after = firstAfter(page, 'figure.status', item.end, Math.min(nextStart, sentence.span[1], item.end + 50))
  if (after && !broken(page, item.end, after.start) && !(before && before.start >= previousEnd)) return after.payload as FigureStatus
  if (before) return before.payload as FigureStatus
  return 'actual'
}

function broken(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (';,.'.includes(page.folded[i]!)) return true
  return false
}

function rankOf(page: Page, mark: Mark): number | null {
  const [value] = mark.payload.split(' ')
  if (value !== 'n') return Number(value)
  const token = mark.captures[0]
  if (token === undefined) return null
  const { numbers } = page
  const n = numbers.ordinalEnd[token]! > 0 ? numbers.ordinal[token]! : numbers.cardinalEnd[token]! > 0 ? numbers.cardinal[token]! : null
  return n !== null && n > 0 && n <= 250 && Number.isInteger(n) ? n : null
}

/** The two sides that a number of this sentence is about: those named here first, then the document's. */
function pairFor(page: Page, sides: ReturnType<typeof sidesIn>): PartyCode[] {
  const named = new Set(sides.map((side) => side.code))
  const known = page.parties.slice(0, 2)
  if (known.length === 2 && known.some((code) => named.has(code))) return [...page.parties]
  return [...page.parties]
}

void marksOf
