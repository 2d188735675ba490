import type { Figure } from '../../findings.ts'
import { datesWithin, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import { growthOf } from './growth.ts'
import { periodDates, periodInSentence } from './periods.ts'
import { quantitiesOf } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { rankValue } from './ranks.ts'

/** `states`: the words say it, unit and time included; `mentions`: they say it, but unit or time is unclear; `no`: they do not say it. */
export type Verdict = 'states' | 'mentions' | 'no'

/** What of a figure a quote must say; `value: null` asks for the growth alone. */
export type FigureClaim = Pick<Figure, 'value' | 'unit'> &
  Partial<Pick<Figure, 'period' | 'change' | 'indicator' | 'status'>>

const ORDER: readonly Verdict[] = ['no', 'mentions', 'states']
const better = (a: Verdict, b: Verdict): Verdict => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

/** The verdict on a figure, from the page of its quote alone. */
export function supportsFigure(page: Page, claim: FigureClaim): Verdict {
  let verdict: Verdict = 'no'
  const quantitiesIn = quantitiesOf(page)
  for (const sentence of page.sentences) {
    const quantities = quantitiesIn(sentence)
    const growths = growthOf(page, sentence, quantities)
    const hasChange = claim.change == null || growths.some((growth) => Math.abs(growth.change - claim.change!) < 0.051)
    if (claim.value === null) {
      for (const growth of growths)
        if (claim.change != null && Math.abs(growth.change - claim.change) < 0.051)
          verdict = better(verdict, periodVerdict(page, sentence, growth.start, growth.end, claim))
      continue
    }
    if (claim.unit === 'rank')
      for (const mark of marksWithin(page, 'figure.rank', ...sentence.span))
        if (rankValue(page, mark) === claim.value)
          verdict = better(verdict, periodVerdict(page, sentence, mark.start, mark.end, claim))
    quantities.forEach((quantity, i) => {
      if (!isSame(quantity.value, claim.value!)) return
      const unit = unitVerdict(quantity, claim.unit)
      if (unit === 'no') return
      const said = periodVerdict(page, sentence, quantity.start, quantity.end, claim, quantities[i + 1]?.start)
      // Beside other sums another time may be theirs.
      const period = said === 'no' && quantities.length > 1 ? 'mentions' : said
      if (period === 'no') return
      verdict = better(verdict, unit === 'states' && period === 'states' && hasChange ? 'states' : 'mentions')
    })
  }
  return verdict === 'no' && claim.value !== null && standsBare(page, claim.value) ? 'mentions' : verdict
}

function isSame(a: number | readonly [number, number], b: number | readonly [number, number]): boolean {
  const [x, y] = [[a].flat() as number[], [b].flat() as number[]]
  return x.length === y.length && x.every((n, i) => equal(n, y[i]!))
}

/** Equal but for what binary fractions lose. */
const equal = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9

function unitVerdict(quantity: Quantity, unit: string | null): Verdict {
  // A currency taken over from an earlier sum is told, but not here.
  if (quantity.unit === unit) return quantity.implied.length > 0 ? 'mentions' : 'states'
  if (unit === null || quantity.unit === null) return 'mentions'
  // Counting words overlap (people, items); currencies and per cent do not.
  return quantity.kind === 'count' && !/^[A-Z]{3}$|^%$/.test(unit) ? 'mentions' : 'no'
}

function periodVerdict(
  page: Page,
  sentence: Sentence,
  start: number,
  end: number,
  claim: FigureClaim,
  next?: number,
): Verdict {
  if (claim.period == null) return 'states'
  const dates = periodDates(page, sentence)
  const status = claim.status ?? 'actual'
  const nextStart = next ?? sentence.span[1]
  for (const timing of ['flow', 'stock'] as const) {
    const period = periodInSentence(
      page,
      sentence,
      dates,
      { start, end, previousEnd: sentence.span[0], nextStart, timing, status, family: 'quote', isRank: false },
      new Map(),
    )
    if (period && period.iso === claim.period) return period.date.implied ? 'mentions' : 'states'
    if (period && !period.date.implied && timing === 'stock' && !compatible(period.iso, claim.period))
      return dates.some((date) => date.iso !== null && compatible(date.iso, claim.period!)) ? 'mentions' : 'no'
  }
  return 'mentions'
}

/** One of two dates lies within the other. */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 4) === b.slice(0, 4)
}

/** The number stands there as a whole number of its own, without a unit that could be read. */
function standsBare(page: Page, value: number | readonly [number, number]): boolean {
  const { numbers, tokens } = page
  const left = ([value].flat() as number[]).filter((wanted) => {
    for (let i = 0; i < tokens.count; i++) {
      if (numbers.cardinalEnd[i] === 0 || !equal(numbers.cardinal[i]!, wanted)) continue
      const start = tokens.start[i]!
      const end = tokens.end[numbers.cardinalEnd[i]! - 1]!
      if (datesWithin(page, start - 40, end + 40).some((date) => date.start <= start && date.end >= end)) continue
      return !hasOtherUnit(page, end)
    }
    return false
  })
  return left.length === [value].flat().length
}

function hasOtherUnit(page: Page, end: number): boolean {
  for (const type of ['figure.currency', 'figure.percent', 'figure.unit'])
    for (const mark of page.marks.get(type) ?? []) if (mark.start >= end && mark.start - end <= 1) return true
  return false
}
