import type { IsoDate } from '../contracts.ts'
import { compareDates, edges, yearOf } from './dates.ts'
import { compareDecimals, decimal, greatest, minus, plus, roundedTo, signOf, times } from './decimal.ts'
import type { Decimal } from './decimal.ts'
import { divide, growth, subtract, widened } from './interval.ts'
import type { Interval } from './interval.ts'

/** A target as it was set or repeated once. */
export interface TargetVersion {
  readonly id: string
  readonly value: Interval
  /** When it is to be reached; `null` when not said. */
  readonly by: IsoDate | null
  readonly setOn: IsoDate | null
  /** Where it was set: id of a meeting, instrument or document. */
  readonly setAt: string | null
}

/** What a version did to the one before it. Several may be true at once: the date slips while the value is raised. */
export interface TargetStep {
  readonly version: TargetVersion
  readonly changes: readonly TargetChange[]
}
export type TargetChange =
  | { readonly kind: 'set' }
  | { readonly kind: 'restated' }
  | {
      readonly kind: 'slipped' | 'brought-forward'
      readonly from: IsoDate
      readonly to: IsoDate
      readonly years: number
    }
  | { readonly kind: 'raised' | 'lowered'; readonly from: Interval; readonly to: Interval }

/** The versions of one target, oldest first, and what each changed against the last known value and the last known date. */
export function targetHistory(versions: readonly TargetVersion[]): TargetStep[] {
  let value: Interval | null = null
  let by: IsoDate | null = null
  return [...versions]
    .sort((a, b) => compareDates(a.setOn, b.setOn))
    .map((version) => {
      const changes: TargetChange[] = []
      if (value === null) changes.push({ kind: 'set' })
      else if (compareDecimals(version.value.low, value.high) > 0)
        changes.push({ kind: 'raised', from: value, to: version.value })
      else if (compareDecimals(version.value.high, value.low) < 0)
        changes.push({ kind: 'lowered', from: value, to: version.value })
      const [was, is] = [edges(by), edges(version.by)]
      if (was && is && was.last !== is.last) {
        const years = Number(is.last.slice(0, 4)) - Number(was.last.slice(0, 4))
        changes.push({
          kind: years > 0 || (years === 0 && is.last > was.last) ? 'slipped' : 'brought-forward',
          from: by!,
          to: version.by!,
          years,
        })
      }
      value = version.value
      by = version.by ?? by
      return { version, changes: changes.length ? changes : [{ kind: 'restated' }] }
    })
}

/** A level of a whole calendar year. */
export interface YearLevel {
  readonly observation: string
  readonly period: IsoDate
  readonly level: Interval
}

export interface TargetOutlook {
  /** Target less the latest level; negative once it is passed. */
  readonly gap: Interval | 'unknown'
  /** Years from the latest level's year to the target's. */
  readonly yearsLeft: number | 'unknown'
  /** Growth in per cent a year, compound, that leads there in time; rounded outwards to two digits. */
  readonly growthNeeded: Interval | 'unknown'
  /** Growth in per cent a year between the two levels given as the present pace. */
  readonly pace: Interval | 'unknown'
  /** First year at or past the target at that pace; `latest: null` when the pace may never lead there within a century. */
  readonly reached: { readonly earliest: number | null; readonly latest: number | null } | 'unknown'
  /** The observations it was reckoned from. */
  readonly from: readonly string[]
}

const FARTHEST_YEARS = 100
const DIGITS = 6

function powerOf(base: Decimal, n: number, direction: 'down' | 'up'): Decimal {
  let result: Decimal = '1'
  for (let i = 0; i < n; i++) result = roundedTo(times(result, base), 30, direction)
  return result
}

/** The largest factor with six digits whose n-th power is at most `ratio` (down), or the smallest whose power is at least that (up). */
function root(ratio: Decimal, n: number, direction: 'down' | 'up'): Decimal {
  let low = 0n
  let high = BigInt(roundedTo(greatest(ratio, '1'), 0, 'up')) * 10n ** BigInt(DIGITS)
  const asDecimal = (x: bigint): Decimal => times(x.toString(), `0.${'0'.repeat(DIGITS - 1)}1`)
  // Invariant: the power of `low` is at most the ratio, that of `high` at least.
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (compareDecimals(powerOf(asDecimal(middle), n, 'up'), ratio) <= 0) low = middle
    else high = middle
  }
  return asDecimal(direction === 'down' ? low : high)
}

const asPercent = (factor: Decimal): Decimal => times(minus(factor, '1'), '100')

/** Growth in per cent a year, compound, from one level to another in so many years; `null` when it can't be said. */
export function compoundGrowth(from: Interval, to: Interval, years: number): Interval | null {
  if (!Number.isInteger(years) || years < 1 || years > FARTHEST_YEARS || signOf(from.low) <= 0 || signOf(to.low) <= 0)
    return null
  const ratio = divide(to, from)!
  return widened({ low: asPercent(root(ratio.low, years, 'down')), high: asPercent(root(ratio.high, years, 'up')) }, 2)
}

function yearsUntil(level: Decimal, target: Decimal, factor: Decimal, direction: 'down' | 'up'): number | null {
  if (compareDecimals(level, target) >= 0) return 0
  if (compareDecimals(factor, '1') <= 0) return null
  let reached = level
  for (let n = 1; n <= FARTHEST_YEARS; n++) {
    reached = roundedTo(times(reached, factor), 12, direction)
    if (compareDecimals(reached, target) >= 0) return n
  }
  return null
}

function whenReached(latest: YearLevel, target: Interval, pace: Interval): TargetOutlook['reached'] {
  const year = yearOf(latest.period)
  if (year === null) return 'unknown'
  const factor = (percent: Decimal): Decimal => plus('1', times(percent, '0.01'))
  const soonest = yearsUntil(latest.level.high, target.low, factor(pace.high), 'up')
  const longest = yearsUntil(latest.level.low, target.high, factor(pace.low), 'down')
  return { earliest: soonest === null ? null : year + soonest, latest: longest === null ? null : year + longest }
}

/**
 * Where a target stands. `levels` are whole years, any order; the two latest consecutive ones give the present pace, unless `pace`
 * is given. Whatever can't be said is `unknown`: no level, no date, a year that is over, growth from nothing.
 */
export function targetOutlook(target: TargetVersion, levels: readonly YearLevel[], pace?: Interval): TargetOutlook {
  const years = levels.filter((l) => yearOf(l.period) !== null).sort((a, b) => compareDates(a.period, b.period))
  const latest = years.at(-1)
  if (!latest)
    return {
      gap: 'unknown',
      yearsLeft: 'unknown',
      growthNeeded: 'unknown',
      pace: pace ?? 'unknown',
      reached: 'unknown',
      from: [],
    }
  const year = yearOf(latest.period)!
  const before = years.findLast((l) => yearOf(l.period) === year - 1)
  const presentPace = pace ?? (before ? growth(before.level, latest.level) : null) ?? null
  const end = edges(target.by)
  const yearsLeft = end ? Number(end.last.slice(0, 4)) - year : 'unknown'
  return {
    gap: subtract(target.value, latest.level),
    yearsLeft,
    growthNeeded:
      yearsLeft === 'unknown' ? 'unknown' : (compoundGrowth(latest.level, target.value, yearsLeft) ?? 'unknown'),
    pace: presentPace ?? 'unknown',
    reached: presentPace ? whenReached(latest, target.value, presentPace) : 'unknown',
    from: pace || !before ? [latest.observation] : [before.observation, latest.observation],
  }
}

/** A target that is one number and nothing else, for callers that hold it as a number. */
export const targetValue = (value: number | Decimal): Interval => ({ low: decimal(value), high: decimal(value) })
