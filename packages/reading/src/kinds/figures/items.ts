import { holdsAny } from '../../engine/gaps.ts'
import { byStart, inOrder } from '../../engine/order.ts'
import type { DateMark } from '../../engine/dates.ts'
import { dateFrom, firstFrom, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { type Growth, growthOf } from './growth.ts'
import { isLinked } from './indicators.ts'
import { firstAfter, lastBefore, markEndingAt } from './marks.ts'
import { comparandDate } from './periods.ts'
import type { Quantity } from './quantity.ts'

/** One number of a sentence on its way to a figure. */
export interface Item {
  readonly type: 'level' | 'growth' | 'rank' | 'share'
  readonly start: number
  readonly end: number
  readonly quantity: Quantity | null
  growth: Growth | null
  readonly rank: Mark | null
}

/** Numbers, growth and ranks of a sentence in text order; growth that has its level is with that level. */
export function itemsOf(
  page: Page,
  sentence: Sentence,
  dates: () => readonly DateMark[],
  quantitiesIn: (sentence: Sentence) => Quantity[],
): readonly Item[] {
  const fractions = marksWithin(page, 'figure.fraction', sentence.span[0], sentence.span[1])
  let quantities = quantitiesIn(sentence)
  if (fractions.length > 0)
    quantities = [
      // "One in every five visitors": the five is the fraction's.
      ...quantities.filter(
        (one) => !fractions.some((mark) => mark.payload !== '-' && mark.start < one.start && one.start < mark.end),
      ),
      // The half of "half a billion" is part of a sum.
      ...fractions
        .filter(
          (mark) =>
            mark.payload !== '-' &&
            !quantities.some((one) => one.start <= mark.start && mark.end <= one.end) &&
            // "The first half of 2021" is a time.
            !isInDate(page, mark),
        )
        .map((mark) => asShare(page, mark)),
    ].sort(byStart)
  const growths = growthOf(page, sentence, quantities)
  const ranks = marksWithin(page, 'figure.rank', sentence.span[0], sentence.span[1])
  if (quantities.length + growths.length + ranks.length === 0) return NO_ITEMS
  const grown = growths.length > 0 ? new Set(growths.map((growth) => growth.at)) : undefined
  const items: Item[] = []
  let previous: Quantity | undefined
  for (const quantity of quantities) {
    if (previous && isRepeated(page, previous, quantity)) continue
    previous = quantity
    // "The top five investors": the five is the rank's.
    if (ranks.some((rank) => rank.start <= quantity.start && quantity.start < rank.end)) continue
    if (isIncrement(page, sentence, quantity)) continue
    if (quantity.kind !== 'percent')
      items.push({ type: 'level', start: quantity.start, end: quantity.end, quantity, growth: null, rank: null })
    else if (!grown?.has(quantity.start) && !comparandDate(page, quantity.start))
      items.push({ type: 'share', start: quantity.start, end: quantity.end, quantity, growth: null, rank: null })
  }
  for (const rank of ranks)
    items.push({ type: 'rank', start: rank.start, end: rank.end, quantity: null, growth: null, rank })
  if (growths.length > 0) placeGrowths(page, sentence, growths, items, dates)
  return inOrder(items, byStart)
}

function isInDate(page: Page, { start, end }: Mark): boolean {
  const date = page.dates[dateFrom(page, start + 1) - 1]
  return date !== undefined && date.start <= start && date.end >= end
}

const NO_ITEMS: readonly Item[] = []

/** Gives each growth to its level, or makes it an item of its own. */
function placeGrowths(
  page: Page,
  sentence: Sentence,
  growths: readonly Growth[],
  items: Item[],
  dates: () => readonly DateMark[],
): void {
  const levels = items.filter((item) => item.type === 'level')
  let at = 0
  for (const growth of growths) {
    while (at < levels.length && levels[at]!.end <= growth.at) at++
    // "3.6 billion, a third less than 2021's 5.5": what grew or fell is the sum before the one compared with.
    const isComparand = at > 0 && comparandDate(page, levels[at - 1]!.start) !== undefined
    const measured = measuredBy(page, growth, levels, at)
    if (measured) {
      measured.growth = growth
      continue
    }
    const before = levels[isComparand ? at - 2 : at - 1]
    const level = levelOf(page, sentence, growth, before, risenTo(page, growth, levels, at), dates)
    if (level) level.growth = growth
    else items.push({ type: 'growth', start: growth.start, end: growth.end, quantity: null, growth, rank: null })
  }
}

const MEASURED_REACH = 120

/** "37,600 tonnes worth 68 million, up 41 % in volume and 12.4 % in value": each grew by its own. */
function measuredBy(page: Page, growth: Growth, levels: readonly Item[], at: number): Item | undefined {
  const measure = firstAfter(page, 'figure.measure', growth.end, growth.end + 16)
  if (!measure || measure.start - growth.end > 2) return undefined
  for (let i = at - 1; i >= 0 && growth.at - levels[i]!.end <= MEASURED_REACH; i--)
    if (levels[i]!.quantity?.kind === measure.payload && !levels[i]!.growth) return levels[i]
  return undefined
}

const QUALIFIER_REACH = 20
const QUALIFIER_GAP = 3

/** "A third of…" as a quantity. */
function asShare(page: Page, mark: Mark): Quantity {
  const before = lastBefore(page, 'figure.qualifier', mark.start, mark.start - QUALIFIER_REACH)
  const qualifier = before && mark.start - before.end <= QUALIFIER_GAP ? before : undefined
  return {
    kind: 'percent',
    value: Number(mark.payload),
    unit: '%',
    counted: null,
    qualifier: (qualifier?.payload ?? 'exact') as Quantity['qualifier'],
    start: qualifier?.start ?? mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    numberStart: mark.start,
    sign: 0,
    implied: [],
  }
}

/** Most sentences hold no number at all; they are told at a glance. */
export function hasNumbers(page: Page, sentence: Sentence): boolean {
  const { numbers, dates, marks } = page
  let date = dateFrom(page, sentence.span[0])
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (numbers.cardinalEnd[i] === 0) continue
    while (date < dates.length && dates[date]!.endToken <= i) date++
    if (date >= dates.length || dates[date]!.firstToken > i) return true
    i = dates[date]!.endToken - 1
  }
  for (const type of WORDED) {
    const list = marks.list(type)
    if (list === undefined) continue
    const n = list.firstFrom(sentence.span[0])
    if (n < list.length && list.endOf(n) <= sentence.span[1]) return true
  }
  return false
}
/** Types whose rows hold their number in words. */
const WORDED = ['figure.multiple', 'figure.fraction', 'figure.rank'] as const

const MORE_REACH = 8
const INCREMENT_REACH = 90
const INCREMENT_WORDS = 12
/** "Grew by 280 million and amounted to 4.1 billion": the first sum is no level. */
function isIncrement(page: Page, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.kind !== 'money') return false
  // "By 0.7 billion more than": how far two lie apart.
  const more = firstAfter(page, 'figure.more', quantity.end, quantity.end + MORE_REACH)
  if (
    more &&
    more.start - quantity.end <= 1 &&
    lastBefore(page, 'figure.reach', quantity.start, quantity.start - MORE_REACH) !== undefined
  )
    return true
  const near = lastBefore(
    page,
    'figure.increment',
    quantity.numberStart,
    Math.max(sentence.span[0], quantity.start - INCREMENT_WORDS),
  )
  if (!near || near.end < quantity.start - 1) return false
  return (
    near.payload === 'of' ||
    lastBefore(page, 'figure.growth', near.start, Math.max(sentence.span[0], near.start - INCREMENT_REACH)) !==
      undefined
  )
}

const MOST_BETWEEN = 40

/** "1.5 billion dollars (about 200 billion yen)": the same sum once more. */
function isRepeated(page: Page, previous: Quantity, quantity: Quantity): boolean {
  if (
    previous.kind !== 'money' ||
    quantity.kind !== 'money' ||
    previous.unit === quantity.unit ||
    quantity.start - previous.end > MOST_BETWEEN
  )
    return false
  const between = page.folded.slice(previous.end, quantity.start).trim()
  return between === '(' || firstAfter(page, 'figure.equal', previous.end, quantity.end) !== undefined
}

const FAR_FROM_LEVEL = 130
const CLOSE_TO_LEVEL = 12

/** The level that a growth belongs to: the one before it in the same breath, else the one it leads to. */
function levelOf(
  page: Page,
  sentence: Sentence,
  growth: Growth,
  previous: Item | undefined,
  next: Item | undefined,
  dates: () => readonly DateMark[],
): Item | undefined {
  if (
    growth.status !== 'listed' &&
    previous &&
    !previous.growth &&
    growth.start - previous.end < FAR_FROM_LEVEL &&
    !newTopic(page, sentence, previous.end, growth.start) &&
    !newPeriod(page, previous.end, growth.start, dates())
  )
    return previous
  // "To China by 31.3 %, to 1.48 million": of a list each leads to its own.
  const reach = growth.status === 'listed' ? CLOSE_TO_LEVEL : FAR_FROM_LEVEL
  if (
    next &&
    !next.growth &&
    next.start - growth.end < reach &&
    leads(page, growth.end, next, growth.start === growth.at)
  )
    return next
  return undefined
}

/** "From 4.3 | to 6.8 billion": a sum to which another rose; a word of reaching may be taken for its qualifier. */
export const isRisenTo = (page: Page, { firstToken }: Quantity): boolean =>
  (markEndingAt(page, 'figure.range', firstToken) ?? markEndingAt(page, 'figure.range', firstToken + 1))?.payload ===
  'rise'

/** "Rose fivefold, from 13 billion to 68 billion": what follows a growth, and of two sums the later. */
function risenTo(page: Page, growth: Growth, levels: readonly Item[], at: number): Item | undefined {
  const [first, second] = [levels[at], levels[at + 1]]
  if (!first || !second || second.start - first.end > MOST_BETWEEN || first.start - growth.end > MOST_BETWEEN)
    return first
  if (isRisenTo(page, second.quantity!)) return second
  const from = lastBefore(page, 'figure.compare', first.start, growth.end)
  return from &&
    first.start - from.end <= 1 &&
    firstAfter(page, 'figure.reach', first.end, second.quantity!.numberStart) !== undefined
    ? second
    : first
}

function newTopic(page: Page, sentence: Sentence, end: number, to: number): boolean {
  if (firstAfter(page, 'figure.respectively', end, to)) return true
  // "8 billion, 6 % of all trade, up 2 %": what it is a share of is no topic of its own.
  if (firstAfter(page, 'figure.share', end, to)) return false
  // "4.5 billion of trade": the noun right behind the level is its own.
  const own = firstAfter(page, 'figure.indicator', end, end + 40)
  const isOwn =
    own !== undefined &&
    (isLinked(page, end, own.start) ||
      (isMerchandise(own) && !holdsAny(page.folded, end, own.start, ',:') && !isTopicBefore(page, sentence, end)))
  const from = isOwn ? own.end : end
  return (
    hasSemicolon(page, from, to) ||
    firstAfter(page, 'figure.indicator', from, to, (mark) => !mark.payload.includes('weak') && mark.payload !== '-') !==
      undefined
  )
}

/** "284 million worth of goods were exported, 12 % less": where nothing before a level says what it is, the verb behind it does. */
const isMerchandise = ({ payload }: Mark): boolean => payload === 'export' || payload === 'import'
const isTopicBefore = (page: Page, { span }: Sentence, end: number): boolean =>
  lastBefore(page, 'figure.indicator', end, span[0], (mark) => mark.payload !== '-') !== undefined

/** A date behind a mark of its own begins something else: "…7.6 billion: in August up 11 %". */
function newPeriod(page: Page, from: number, to: number, dates: readonly DateMark[]): boolean {
  const date = dates[firstFrom(dates, from)]
  if (!date || date.end > to) return false
  for (let i = from; i < date.start; i++) if (',:('.includes(page.folded[i]!)) return true
  return false
}

const VERB_REACH = 24

/** A word of reaching stands between a growth and its level, or behind the level where the verb closes the sentence. */
function leads(page: Page, from: number, level: Item, isMultiple: boolean): boolean {
  const to = level.quantity!.numberStart
  // "Raise it twofold, to | 10 billion" without the word: nothing but a comma behind a word of multiplying.
  if (isMultiple && to - from <= 2 && page.folded[from] === ',') return true
  // "Growing by 30 % a year and expected to reach a million" says two things.
  if (firstAfter(page, 'figure.status', from, to, (mark) => mark.payload === 'forecast')) return false
  return (
    !hasSemicolon(page, from, to) &&
    (firstAfter(page, 'figure.reach', from, to) ??
      firstAfter(page, 'figure.reach-after', level.end, level.end + VERB_REACH)) !== undefined
  )
}

export function hasSemicolon(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.folded[i] === ';') return true
  return false
}
