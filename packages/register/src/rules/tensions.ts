import type { IsoDate } from '../contracts.ts'
import { reasonsAmong } from './conflict-reasons.ts'
import type { Reason } from './conflict-reasons.ts'
import { addYears, isToDate, periodKind, wholeMonths, yearOf } from './dates.ts'
import { compareDecimals, decimal, greatest, least, signOf } from './decimal.ts'
import { divide, levelBefore, point, subtract } from './interval.ts'
import type { Interval } from './interval.ts'
import { ALONE } from './neighbourhood.ts'
import { FLOWS } from './observation.ts'
import type { Observation } from './observation.ts'
import { groupBy } from './series.ts'

/**
 * Sums so far this year that do not fit together although none contradicts another for its own period.
 * - `part-exceeds-whole`: the sum of fewer months is larger than the sum of more.
 * - `uneven-pace`: the months between two sums would have to run at a pace out of all proportion to the months around them.
 */
export interface Tension {
  readonly kind: 'part-exceeds-whole' | 'uneven-pace'
  readonly flow: string
  readonly unit: string | null
  /** The months between the two sums. */
  readonly period: IsoDate
  /** What those months would have to amount to. */
  readonly implied: Interval
  /** How many times the pace of the months beside it, as an interval; `null` for `part-exceeds-whole`. */
  readonly ratio: Interval | null
  /** The sums it follows from; `derived` when the sum was reckoned back from a later level and its stated growth. */
  readonly from: readonly {
    readonly observation: string
    readonly period: IsoDate
    readonly level: Interval
    readonly derived: boolean
  }[]
  readonly reasons: readonly Reason[]
}

/**
 * How uneven a year may run. Between months before and after, 1.5 times both is odd; where there are months on one side only, a
 * season may explain it, so it takes twice. Ours; looked at against monthly customs series, where a quarter seldom leaves 0.6–1.6.
 */
const ODD_BETWEEN = '1.5'
const ODD_AT_EDGE = '2'

interface Sum {
  readonly month: number
  readonly period: IsoDate
  readonly level: Interval
  readonly source: Observation
  readonly derived: boolean
}

interface Step {
  readonly start: Sum | null
  readonly end: Sum
  readonly months: number
  readonly implied: Interval
  readonly pace: Interval
}

const isCumulative = (period: IsoDate): boolean => isToDate(period) || periodKind(period) === 'year'

const yearKey = (o: Observation, year: number): string => `${year}|${o.unit}|${o.indicator}`

/** The sums that are said, by what they are of and their year, and then by month. */
function sumsSaid(observations: readonly Observation[]): Map<string, Map<number, Sum[]>> {
  const years = new Map<string, Map<number, Sum[]>>()
  for (const o of observations)
    if (o.period !== null && o.level !== null && isCumulative(o.period))
      addSum(years, { month: wholeMonths(o.period)!, period: o.period, level: o.level, source: o, derived: false })
  return years
}

function addSum(years: Map<string, Map<number, Sum[]>>, sum: Sum): void {
  const key = yearKey(sum.source, yearOf(sum.period)!)
  const months = years.get(key) ?? new Map<number, Sum[]>()
  years.set(key, months)
  const sums = months.get(sum.month)
  if (sums) sums.push(sum)
  else months.set(sum.month, [sum])
}

/** Adds the sums of the year before that follow from a level and its stated growth, where nobody says them. */
function addSumsReckonedBack(years: Map<string, Map<number, Sum[]>>): void {
  const derived: Sum[] = []
  for (const months of years.values())
    for (const sums of months.values())
      for (const { month, period, level, source } of sums) {
        if (!source.growth || (source.growthBase !== 'same-period' && source.growthBase !== 'previous-year')) continue
        if (years.get(yearKey(source, yearOf(period)! - 1))?.has(month)) continue
        const before = levelBefore(level, source.growth)
        if (before) derived.push({ month, period: addYears(period, -1)!, level: before, source, derived: true })
      }
  for (const sum of derived) addSum(years, sum)
}

/**
 * The year as each reporter has it; where it has no sum, nobody's stand in, and at last another's: a year that only two reporters'
 * statistics make odd is told with that as its reason, and one reporter's year is not blurred by another's.
 */
function chainsOf(months: ReadonlyMap<number, readonly Sum[]>): Sum[][] {
  const reporterOf = ({ source }: Sum) => source.reporter
  return reportersOf([...months.values()].flat().map(reporterOf)).map((reporter) =>
    chainOf([...months.values()].map((sums) => toldFirst(sums, sumsFor(reporter, sums, reporterOf)))),
  )
}

/** With the same sums as nobody in particular told them: who only repeats a sum does not vouch for it, so who told it first stands for it. */
function toldFirst(all: readonly Sum[], chosen: readonly Sum[]): readonly Sum[] {
  const taken = new Set(chosen)
  const levels = new Set(chosen.map(({ level }) => `${level.low}|${level.high}`))
  return all.filter(
    (sum) =>
      taken.has(sum) ||
      (sum.source.reporter === null && !sum.derived && levels.has(`${sum.level.low}|${sum.level.high}`)),
  )
}

/** Those whose chains a year has: the known reporters, or nobody in particular. */
function reportersOf(reporters: readonly (string | null)[]): (string | null)[] {
  const known = [...new Set(reporters)].filter((reporter) => reporter !== null)
  return known.length > 0 ? known : [null]
}

function sumsFor<T>(reporter: string | null, sums: readonly T[], reporterOf: (sum: T) => string | null): readonly T[] {
  const own = sums.filter((sum) => reporterOf(sum) === reporter)
  if (own.length > 0) return own
  const unclaimed = sums.filter((sum) => reporterOf(sum) === null)
  return unclaimed.length > 0 ? unclaimed : sums
}

/** One sum a month: all that is told of it together, so that only what no reading of it mends is odd. */
function chainOf(months: readonly (readonly Sum[])[]): Sum[] {
  return months
    .map((sums) => ({
      ...sums[0]!,
      level: { low: sums.map((s) => s.level.low).reduce(least), high: sums.map((s) => s.level.high).reduce(greatest) },
    }))
    .sort((a, b) => a.month - b.month)
}

function stepsOf(chain: readonly Sum[]): Step[] {
  return chain.map((end, i) => {
    const start = i > 0 ? chain[i - 1]! : null
    const months = end.month - (start?.month ?? 0)
    const implied = start ? subtract(end.level, start.level) : end.level
    return { start, end, months, implied, pace: divide(implied, point(decimal(months)))! }
  })
}

/** The least that `pace` is out of proportion with the others, as a ratio of at least 1 in either direction; `null` when in proportion. */
function oddity(step: Step, beside: readonly Step[]): { ratio: Interval; threshold: string } | null {
  if (beside.length === 0) return null
  const threshold = beside.length > 1 ? ODD_BETWEEN : ODD_AT_EDGE
  const ratios = beside.map((b) => (signOf(b.pace.low) > 0 ? divide(step.pace, b.pace) : null))
  if (ratios.some((r) => r === null)) return null
  const all = ratios as Interval[]
  const low = all.map((r) => r.low).reduce(least)
  const high = all.map((r) => r.high).reduce(greatest)
  if (compareDecimals(low, threshold) > 0) return { ratio: { low, high }, threshold }
  const inverse = all.map((r) => (signOf(r.low) > 0 ? divide(point('1'), r) : null))
  if (inverse.every((r) => r !== null && compareDecimals(r.low, threshold) > 0))
    return { ratio: { low, high }, threshold }
  return null
}

const monthText = (n: number): string => String(n).padStart(2, '0')
function monthsBetweenSums(year: number, step: Step): IsoDate {
  const first = `${year}-${monthText((step.start?.month ?? 0) + 1)}`
  const last = `${year}-${monthText(step.end.month)}`
  return first === last ? first : `${first}/${last}`
}

const CONTEXT = [
  'reporter',
  'coverage',
  'vintage',
  'reporter-unknown',
  'coverage-unknown',
  'mirror-statistics',
] as const

function reasonsFor(sums: readonly Sum[]): Reason[] {
  const pairs = sums.flatMap((a, i) => sums.slice(i + 1).map((b) => [a.source, b.source] as const))
  return reasonsAmong(
    pairs.filter(([a, b]) => a !== b),
    ALONE,
    CONTEXT,
  )
}

/** One month's sums of a year in rough numbers: who says them, and the least and most that any of them may be. */
export interface RoughSum {
  readonly month: number
  readonly reporter: string | null
  readonly low: number
  readonly high: number
}

/** What rough numbers may lose against exact ones. */
const ROUGHLY = 1e-9

/**
 * Whether a year's sums may be in tension: reckoned in rough numbers and with an allowance for that, so that a year it clears has no
 * tension in exact ones. For leaving out most years before the exact reckoning.
 */
export function mayBeTense(sums: readonly RoughSum[]): boolean {
  const months = groupBy(sums, ({ month }) => String(month))
  if (months.size < 2) return false
  return reportersOf(sums.map(({ reporter }) => reporter)).some((reporter) => {
    const chain = [...months.values()]
      .map((ofMonth) => {
        const chosen = sumsFor(reporter, ofMonth, (sum) => sum.reporter)
        return {
          month: chosen[0]!.month,
          low: Math.min(...chosen.map(({ low }) => low)),
          high: Math.max(...chosen.map(({ high }) => high)),
        }
      })
      .sort((a, b) => a.month - b.month)
    const paces = chain.map((end, i) => {
      const start = i > 0 ? chain[i - 1]! : { month: 0, low: 0, high: 0 }
      const months = end.month - start.month
      const allowance = ROUGHLY * (Math.abs(end.high) + Math.abs(start.high))
      // Narrower than it is, so that nothing that is out of proportion looks in it.
      return {
        low: (end.low - start.high + allowance) / months,
        high: (end.high - start.low - allowance) / months,
      }
    })
    return paces.some((pace, i) => {
      if (pace.high < 0) return true
      const beside = [paces[i - 1], paces[i + 1]].filter((other) => other !== undefined)
      const threshold = Number(beside.length > 1 ? ODD_BETWEEN : ODD_AT_EDGE) * (1 - ROUGHLY)
      return (
        beside.length > 0 &&
        (beside.every((other) => pace.low > other.high * threshold) ||
          beside.every((other) => other.low > pace.high * threshold))
      )
    })
  })
}

/** Tensions among the sums so far of one flow (one indicator between two parties). Only for what adds up over time and is actual. */
export function tensionsOf(flow: string, observations: readonly Observation[]): Tension[] {
  const first = observations[0]
  if (!first || first.status !== 'actual' || !FLOWS.has(first.indicator)) return []
  const tensions: Tension[] = []
  const years = sumsSaid(observations)
  addSumsReckonedBack(years)
  const told = new Set<string>()
  for (const chain of [...years.values()].flatMap(chainsOf)) {
    const steps = stepsOf(chain)
    if (steps.length < 2) continue
    const year = yearOf(steps[0]!.end.period)!
    const tell = (step: Step, kind: Tension['kind'], beside: readonly Step[], ratio: Interval | null): void => {
      const involved = [...new Set([step.start, step.end, ...beside.flatMap((b) => [b.start, b.end])])].filter(
        (s) => s !== null,
      )
      // Nobody's sums may stand in two reporters' chains.
      const key = [kind, ...involved.map(({ source, month }) => `${source.id}/${month}`).toSorted()].join('|')
      if (told.has(key)) return
      told.add(key)
      tensions.push({
        kind,
        flow,
        unit: step.end.source.unit,
        period: monthsBetweenSums(year, step),
        implied: step.implied,
        ratio,
        from: involved
          .sort((a, b) => a.month - b.month)
          .map((s) => ({ observation: s.source.id, period: s.period, level: s.level, derived: s.derived })),
        reasons: reasonsFor(involved),
      })
    }
    const taken = new Set<Step>()
    for (const step of steps)
      if (signOf(step.implied.high) < 0) {
        tell(step, 'part-exceeds-whole', [], null)
        taken.add(step)
      }
    // What stands out from both sides is told first; its neighbours then look odd only beside it, and are not told again.
    const odd = steps
      .map((step, i) => {
        const beside = [steps[i - 1], steps[i + 1]].filter((s) => s !== undefined)
        return { step, beside, found: oddity(step, beside) }
      })
      .filter((x) => x.found !== null)
      .sort((x, y) => y.beside.length - x.beside.length)
    for (const { step, beside, found } of odd) {
      if (taken.has(step) || beside.some((b) => taken.has(b))) continue
      tell(step, 'uneven-pace', beside, found!.ratio)
      taken.add(step)
    }
  }
  return tensions
}
