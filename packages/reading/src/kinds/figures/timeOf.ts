import type { IsoDate } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { within } from '../../engine/page.ts'
import { partBefore } from './back.ts'
import { isAgainst, yearBefore, yearEarlier } from './comparison.ts'
import { hasSemicolon, isRisenTo, type Item } from './items.ts'
import { mayLend } from './lending.ts'
import { firstAfter } from './marks.ts'
import { type Period, periodBefore, periodInSentence, periodOfList, saysNow } from './periods.ts'
import { respectiveDate } from './respective.ts'
import type { Carried, Round } from './round.ts'
import { isPart } from './besideNumber.ts'
import { periodOfTable } from './tableUnit.ts'
import type { Telling } from './telling.ts'

/** Finds the period of a number, and whether what it tells is yet to come. */
export function tellTime(telling: Telling): void {
  const { round, i, item, inSentence, kin, memory } = telling
  const said = saidPeriod(telling)
  // What lies beyond the day of publication is aimed at or foreseen.
  if (
    said &&
    telling.status === 'actual' &&
    memory.writtenIn !== null &&
    Number(said.iso.slice(0, 4)) > memory.writtenIn
  )
    telling.status = 'target'
  telling.isAverage = isOnAverage(telling)
  const risen = risenIn(round, i)
  if (risen) {
    telling.period = risen.iso
    telling.periodSpan = [risen.date.start, risen.date.end]
  } else if (said) takeSaid(telling, said)
  else if (inSentence?.period && isPart(item))
    take(telling, inSentence.period, inSentence.periodSpan, 'the figure before')
  else if (kin && goesOn(telling, kin)) take(telling, kin.period, kin.periodSpan, 'the figure before')
  if (telling.period === null) lookAround(telling)
  // "Compared with 338 million in the same period": the sum that the growth is told against.
  if (
    telling.period !== null &&
    telling.status === 'actual' &&
    item.quantity &&
    (isAgainst(round.page, item) || isOfYearBefore(telling))
  )
    take(
      telling,
      yearBefore(telling.period),
      telling.periodSpan,
      'the period before that of the number compared with it',
    )
}

/** A number that goes on with the one before it in the sentence, told of the year before that. */
const isOfYearBefore = ({ round, item, inSentence, previousEnd, period, periodSpan }: Telling): boolean => {
  if (!inSentence?.period || inSentence.period !== period) return false
  const mark = yearEarlier(round.page, item.start, previousEnd)
  return mark !== undefined && (periodSpan === null || periodSpan[1] <= mark.start)
}

function take(telling: Telling, iso: IsoDate | null, span: readonly [number, number] | null, from: string): void {
  telling.period = iso
  telling.periodSpan = span
  telling.implied.push(span ? { field: 'period', from, span } : { field: 'period', from })
}

/** The period that the sentence says for a number. */
function saidPeriod(telling: Telling): Period | undefined {
  const { round, i, item, previousEnd, nextStart, timing, status, family } = telling
  const { page, sentence, items, dates, taken } = round
  const listed = respectiveDate(page, sentence, items, i, dates)
  if (listed) return { iso: listed.iso!, date: listed, implied: [] }
  const seeker = {
    start: item.start,
    end: item.end,
    previousEnd,
    nextStart,
    timing,
    status,
    family,
    isRank: item.rank !== null,
  }
  return periodInSentence(page, sentence, dates, seeker, taken)
}

function takeSaid(telling: Telling, { iso, date, implied }: Period): void {
  const { item, round, from } = telling
  const span = [date.start, date.end] as const
  telling.period = iso
  telling.periodSpan = span
  if (!round.taken.has(date)) round.taken.set(date, telling.family)
  telling.implied.push(...implied)
  if (date.end < from || date.start > Math.max(item.end, item.growth?.end ?? 0))
    telling.implied.push({ field: 'period', from: 'a date of the same sentence', span })
}

// "By 30 % a year on average": such growth is of no one year.
const AVERAGE_REACH = 24
const RATE_REACH = 12

function isOnAverage({ round: { page, sentence }, item, nextStart }: Telling): boolean {
  if (item.type !== 'growth' && item.type !== 'level') return false
  const from = Math.max(sentence.span[0], item.start - AVERAGE_REACH)
  const to = Math.min(nextStart, item.end + (item.type === 'growth' ? AVERAGE_REACH : RATE_REACH))
  return firstAfter(page, 'figure.average', from, to) !== undefined
}

const YEARS = /^(\d{4})\/(\d{4})$/

/** "From 2016 to 2024 it grew from 4.3 to 6.8 billion": each sum is of its own year. */
function risenIn(
  { page, sentence, items }: Round,
  i: number,
): { readonly iso: string; readonly date: DateMark } | undefined {
  const isUpper = (item: Item | undefined): boolean =>
    item?.quantity?.kind === 'money' && isRisenTo(page, item.quantity)
  const end = isUpper(items[i]) ? 2 : isUpper(items[i + 1]) ? 1 : 0
  if (end === 0) return undefined
  const date = within(page.dates, sentence.span[0], items[i]!.start).find(({ iso }) => iso !== null && YEARS.test(iso))
  return date && { iso: YEARS.exec(date.iso!)![end]!, date }
}

/** Tells whether a number without a date is of the time of the last figure of its family. */
function goesOn(telling: Telling, kin: Carried): boolean {
  const { round, item, indicator, inSentence, status, timing } = telling
  const { page, sentence } = round
  if (status !== 'actual' || !kin.period || telling.isAverage) return false
  // A stock told behind a semicolon is not of the months before it.
  const isParted = item.rank ? sentence.language.names !== undefined : timing === 'stock' && kin.period.includes('/')
  // "It put in 32 million in 2011. On the whole it has invested 700": the year of a flow is not that of all there is.
  if (timing === 'stock' && isOfWholeYear(telling, kin)) return false
  return (
    !(
      isParted &&
      kin.sentence === sentence.index &&
      hasSemicolon(page, kin.periodSpan?.[1] ?? item.start, item.start)
    ) &&
    mayLend(kin, sentence, indicator) &&
    // A rank told in a sentence of its own is of no time.
    !(item.rank && !inSentence) &&
    !saysNow(page, sentence, item.start, item.end)
  )
}

/** What the sentence before told was of a whole year that is over, not as of its end. */
function isOfWholeYear(
  { round: { page, sentence } }: Telling,
  { period, periodSpan, sentence: from }: Carried,
): boolean {
  if (from === sentence.index || period?.length !== 4 || !periodSpan || !page.publishedOn) return false
  const date = within(page.dates, ...periodSpan)[0]
  return date !== undefined && date.role === null && period < page.publishedOn.slice(0, 4)
}

/** The period of a flow from the sentence before it, from what stands over its table, or from the growth that it is told with. */
function lookAround(telling: Telling): void {
  const { round, item, memory, timing, status, isAverage } = telling
  const { page, sentence } = round
  if (timing !== 'flow') return
  if (status !== 'target' && item.type !== 'rank' && !isAverage && !saysNow(page, sentence, item.start, item.end)) {
    const before = periodBefore(page, sentence) ?? periodOfList(page, sentence)
    // A year still ahead is what another number is aimed at.
    const isAhead = before && memory.writtenIn !== null && Number(before.iso.slice(0, 4)) > memory.writtenIn
    if (before && !isAhead) take(telling, before.iso, spanOf(before.date), 'a date of the sentence before')
  }
  if (status !== 'actual') return
  if (telling.period === null && memory.table && item.start >= memory.table.span[1]) {
    const heading = periodOfTable(page, memory.table)
    if (heading) take(telling, heading.iso, spanOf(heading.date), 'the words over the table')
  }
  // "Compared to the same period last year, trade fell by 11 %": of the period named before.
  if (telling.period === null && item.growth && !isAverage) {
    const part = partBefore(page, sentence)
    if (part) take(telling, part.iso, spanOf(part), 'the period named before')
  }
}

const spanOf = ({ start, end }: DateMark): readonly [number, number] => [start, end]
