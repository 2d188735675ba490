import type { IsoDate } from '../contracts.ts'
import { addYears, yearOf } from './dates.ts'
import { compatible, growth, levelBefore } from './interval.ts'
import type { Interval } from './interval.ts'
import type { Observation } from './observation.ts'
import { flowKey, groupBy, latest, periodKey } from './series.ts'

/**
 * What became of a stated growth when reckoned again from the levels.
 * - `confirmed`: some growth lies in both the stated and the reckoned interval;
 * - `cannot-agree`: none does;
 * - `no-level`: a level is missing, so nothing can be said.
 */
export interface GrowthCheck {
  readonly verdict: 'confirmed' | 'cannot-agree' | 'no-level'
  readonly observation: string
  readonly stated: Interval
  /** Growth in per cent from the levels; `null` with `no-level`. */
  readonly reckoned: Interval | null
  /** The observation whose level was grown to: the stated one's own, or another of the same period. */
  readonly level: string | null
  /** The observation whose level it grew from. */
  readonly base: string | null
  readonly basePeriod: IsoDate | null
  /** The level the stated growth would need at the base; `null` without a level. */
  readonly impliedBase: Interval | null
  /** Whether reporter and coverage of both levels are known and the same; if not, a disagreement may be theirs. */
  readonly sameStatistics: boolean
}

/** Levels of a dossier, by what they measure and when. Build once, ask often. */
export type Levels = ReadonlyMap<string, readonly Observation[]>

const levelKey = (o: Observation, period: IsoDate | null): string =>
  `${flowKey(o)}|${o.indicator}|${o.unit}|${periodKey(period)}`

export const levelsOf = (observations: readonly Observation[]): Levels =>
  groupBy(
    observations.filter((o) => o.level !== null && o.period !== null),
    (o) => levelKey(o, o.period),
  )

/** The period that a growth is measured against; `null` when that is not said or has no meaning. */
export function basePeriodOf(period: IsoDate | null, base: string | null): IsoDate | null {
  if (period === null || base === null) return null
  if (base === 'same-period') return addYears(period, -1)
  const year = yearOf(period)
  if (year === null) return null
  if (base === 'previous-year') return addYears(period, -1)
  return /^\d{4}$/.test(base) && Number(base) < year ? addYears(period, Number(base) - year) : null
}

/** How alike the statistics of two observations are: 3 the same and known, 2 not known to differ, 1 different. */
function likeness(a: Observation, b: Observation): number {
  const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y
  if (differ(a.reporter, b.reporter) || differ(a.coverage, b.coverage)) return 1
  return a.reporter !== null && a.reporter === b.reporter && a.coverage === b.coverage ? 3 : 2
}

/** Of several levels, only those whose statistics are most alike the observation's. */
function mostAlike(o: Observation, candidates: readonly Observation[]): readonly Observation[] {
  const others = candidates.filter((c) => c.id !== o.id)
  const best = Math.max(0, ...others.map((c) => likeness(o, c)))
  return others.filter((c) => likeness(o, c) === best)
}

/** Reckons a stated growth again from the levels of its period and its base. `null` when the observation states no growth. */
export function checkGrowth(o: Observation, levels: Levels): GrowthCheck | null {
  if (!o.growth) return null
  const stated = o.growth
  const basePeriod = basePeriodOf(o.period, o.growthBase)
  const own = o.level ? o : (latest(mostAlike(o, levels.get(levelKey(o, o.period)) ?? [])) ?? null)
  const bases = basePeriod ? mostAlike(o, levels.get(levelKey(o, basePeriod)) ?? []) : []
  const impliedBase = own?.level ? levelBefore(own.level, stated) : null
  const checks = bases.flatMap((base): GrowthCheck[] => {
    const reckoned = own?.level && base.level ? growth(base.level, own.level) : null
    if (!own || !reckoned) return []
    const verdict = compatible(stated, reckoned) ? 'confirmed' : 'cannot-agree'
    const sameStatistics = likeness(own, base) === 3
    return [
      {
        verdict,
        observation: o.id,
        stated,
        reckoned,
        level: own.id,
        base: base.id,
        basePeriod,
        impliedBase,
        sameStatistics,
      },
    ]
  })
  const newest = latest(bases)
  return (
    checks.find((c) => c.verdict === 'confirmed') ??
    checks.find((c) => c.base === newest?.id) ??
    checks[0] ?? {
      verdict: 'no-level',
      observation: o.id,
      stated,
      reckoned: null,
      level: own?.id ?? null,
      base: null,
      basePeriod,
      impliedBase,
      sameStatistics: false,
    }
  )
}
