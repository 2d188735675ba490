import { compareDates, edges } from './dates.ts'
import { compareDecimals, greatest, signOf, tenTo } from './decimal.ts'
import { compatible, distance, divide, multiply, point, width } from './interval.ts'
import type { Interval } from './interval.ts'
import { ALONE } from './neighbourhood.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { samePeriod } from './observation.ts'
import type { Observation } from './observation.ts'

/**
 * Why two figures for the same thing may differ, without words, so that every language can say it:
 * - `factor-of-ten`: they agree once one is multiplied by `factor` (a slip of the pen, or thousands taken for millions);
 * - `unit`: the same number in two units or currencies;
 * - `mirror-statistics`: the exporter's and the importer's count of the same goods;
 * - `reporter`: two known reporters; `reporter-unknown`: whose statistics at least one is, nobody says;
 * - `coverage`: two known coverages; `coverage-unknown`: only one says what it counts;
 * - `period-to-date`: one stands for the year but is the sum so far (published before its period ended, or equal to such a sum);
 * - `other-period`: one equals the neighbouring year's figure;
 * - `vintage`: a later publication revises an earlier one;
 * - `rounding`: they miss each other by less than the last written digit (cut off instead of rounded).
 */
export type ReasonCode =
  | 'factor-of-ten'
  | 'unit'
  | 'mirror-statistics'
  | 'reporter'
  | 'reporter-unknown'
  | 'coverage'
  | 'coverage-unknown'
  | 'period-to-date'
  | 'other-period'
  | 'vintage'
  | 'rounding'

export interface Reason {
  readonly code: ReasonCode
  /** How likely, 0–1, only good for ranking. */
  readonly weight: number
  readonly parameters: Readonly<Record<string, string | number | null>>
  /** Ids of the two observations it is about. */
  readonly between: readonly [string, string]
}

/** How much each reason weighs where it applies. Ours, to be tuned on reviewed conflicts; only their order matters. */
const REASON_WEIGHTS: Readonly<Record<ReasonCode, number>> = {
  'factor-of-ten': 0.95,
  'period-to-date': 0.9,
  unit: 0.85,
  'mirror-statistics': 0.8,
  coverage: 0.75,
  reporter: 0.7,
  rounding: 0.65,
  'other-period': 0.6,
  vintage: 0.5,
  'reporter-unknown': 0.3,
  'coverage-unknown': 0.25,
}

type Parameters = Reason['parameters']
type Explain = (a: Observation, b: Observation, near: Neighbourhood) => Parameters | null

const POWERS = new Set([-6, -3, -2, -1, 1, 2, 3, 6])
// A revision that moves a figure by more than this is no longer the likely story.
const LARGEST_REVISION = '0.15'

const levels = (a: Observation, b: Observation): readonly [Interval, Interval] | null =>
  a.level && b.level ? [a.level, b.level] : null

const sameUnit = (a: Observation, b: Observation): boolean => a.unit === b.unit

function relativeDistance(a: Interval, b: Interval): Interval | null {
  return divide(point(distance(a, b)), point(greatest(a.high, b.high)))
}

function publishedTooSoon(o: Observation): Parameters | null {
  const period = edges(o.period)
  const published = edges(o.vintage)
  return period && published && o.status === 'actual' && period.first !== period.last && published.last <= period.last
    ? { observation: o.id, published: o.vintage, periodEnds: period.last }
    : null
}

function equals(o: Observation, other: Observation | null): Parameters | null {
  return other && { observation: o.id, equals: other.id, period: other.period }
}

/** The power of ten that makes one the other, looked for only where the sizes suggest it. */
function powerBetween(a: Interval, b: Interval): number | null {
  const nearest = Math.round(Math.log10((Number(b.low) + Number(b.high)) / (Number(a.low) + Number(a.high))))
  return POWERS.has(nearest) && compatible(multiply(a, point(tenTo(nearest))), b) ? nearest : null
}

const EXPLANATIONS: Readonly<Record<ReasonCode, Explain>> = {
  'factor-of-ten': (a, b) => {
    const pair = levels(a, b)
    if (!pair || !sameUnit(a, b) || signOf(pair[0].low) <= 0) return null
    const power = powerBetween(...pair)
    return power === null ? null : { factor: tenTo(power), power }
  },
  unit: (a, b) => {
    const pair = levels(a, b)
    return pair && !sameUnit(a, b) && compatible(...pair) ? { a: a.unit, b: b.unit } : null
  },
  'mirror-statistics': (a, b) =>
    a.indicator !== b.indicator && !(a.reporterSide !== null && a.reporterSide === b.reporterSide)
      ? { a: a.reporterSide, b: b.reporterSide }
      : null,
  reporter: (a, b) =>
    a.reporter !== null && b.reporter !== null && a.reporter !== b.reporter ? { a: a.reporter, b: b.reporter } : null,
  'reporter-unknown': (a, b) => (a.reporter === null || b.reporter === null ? { a: a.reporter, b: b.reporter } : null),
  coverage: (a, b) =>
    a.coverage !== null && b.coverage !== null && a.coverage !== b.coverage ? { a: a.coverage, b: b.coverage } : null,
  'coverage-unknown': (a, b) =>
    (a.coverage === null) !== (b.coverage === null) ? { a: a.coverage, b: b.coverage } : null,
  'period-to-date': (a, b, near) =>
    publishedTooSoon(a) ?? publishedTooSoon(b) ?? equals(a, near.sumSoFar(a)) ?? equals(b, near.sumSoFar(b)),
  'other-period': (a, b, near) => equals(a, near.yearBeside(a)) ?? equals(b, near.yearBeside(b)),
  vintage: (a, b) => {
    const pair = levels(a, b)
    if (a.vintage === null || b.vintage === null || compareDates(a.vintage, b.vintage) === 0 || !pair) return null
    if (a.reporter !== b.reporter || !sameUnit(a, b) || !samePeriod(a, b)) return null
    const moved = relativeDistance(...pair)
    if (!moved || compareDecimals(moved.high, LARGEST_REVISION) > 0) return null
    const newer = compareDates(a.vintage, b.vintage) > 0 ? a : b
    return { newer: newer.id, earlier: newer === a ? b.vintage : a.vintage, later: newer.vintage }
  },
  rounding: (a, b) => {
    const pair = levels(a, b)
    if (!pair || !sameUnit(a, b)) return null
    const gap = distance(...pair)
    return compareDecimals(gap, greatest(width(pair[0]), width(pair[1]))) <= 0 ? { gap } : null
  },
}

const CODES = Object.keys(EXPLANATIONS) as ReasonCode[]

/** Every reason that may explain why `a` and `b` differ, likeliest first. Empty when nothing known explains it. */
function reasonsBetween(
  a: Observation,
  b: Observation,
  near: Neighbourhood = ALONE,
  only: readonly ReasonCode[] = CODES,
): Reason[] {
  const reasons: Reason[] = []
  for (const code of only) {
    const parameters = EXPLANATIONS[code](a, b, near)
    if (parameters) reasons.push({ code, weight: REASON_WEIGHTS[code], parameters, between: [a.id, b.id] })
  }
  return reasons.sort((x, y) => y.weight - x.weight)
}

// After so many pairs of two camps, what has not been found is not the likely reason; it bounds the work on a crowded period.
const PAIRS_LOOKED_AT = 48

/** One reason a code, from the first pair it explains, likeliest first. Looks at the first 48 pairs. */
export function reasonsAmong(
  pairs: Iterable<readonly [Observation, Observation]>,
  near: Neighbourhood = ALONE,
  only: readonly ReasonCode[] = CODES,
): Reason[] {
  const found: Reason[] = []
  let open = only
  let looked = 0
  for (const [a, b] of pairs) {
    if (open.length === 0 || looked++ === PAIRS_LOOKED_AT) break
    const reasons = reasonsBetween(a, b, near, open)
    found.push(...reasons)
    open = open.filter((code) => !reasons.some((r) => r.code === code))
  }
  return found.sort((x, y) => y.weight - x.weight)
}
