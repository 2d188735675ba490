import type { IsoDate } from '../contracts.ts'
import { reasonsAmong } from './conflict-reasons.ts'
import type { Reason } from './conflict-reasons.ts'
import { compareDecimals, greatest, least } from './decimal.ts'
import { compatible } from './interval.ts'
import type { Interval } from './interval.ts'
import { neighbourhood } from './neighbourhood.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Observation } from './observation.ts'
import { flowKey, groupBy, periodKey } from './series.ts'
import { tensionsOf } from './tensions.ts'
import type { Tension } from './tensions.ts'

/** Observations that can all be true together, and where their truth would lie. */
export interface Camp {
  readonly unit: string | null
  readonly level: Interval
  readonly observations: readonly string[]
}

/** One thing in one period of which two values are told that cannot both be true. */
export interface Conflict {
  /** What is measured, see `flowKey`. */
  readonly flow: string
  readonly period: IsoDate
  /** From the lowest value up, by unit. */
  readonly camps: readonly Camp[]
  /** Likeliest first; empty when nothing known explains it. */
  readonly reasons: readonly Reason[]
}

export interface ConflictBoard {
  readonly conflicts: readonly Conflict[]
  /** Sums so far that fit each period alone but not together. */
  readonly tensions: readonly Tension[]
}

type Levelled = Observation & { readonly level: Interval; readonly period: IsoDate }
const isLevelled = (o: Observation): o is Levelled => o.level !== null && o.period !== null

// Reasons are sought between this many of a camp; repeats of one figure add nothing. The camps themselves list everyone.
const SPOKESMEN = 4

interface OpenCamp {
  readonly unit: string | null
  level: Interval
  readonly members: Levelled[]
}

function campsOf(group: readonly Levelled[]): OpenCamp[] {
  const camps: OpenCamp[] = []
  for (const sameUnit of groupBy(group, (o) => o.unit ?? '-').values()) {
    let open: OpenCamp | null = null
    for (const o of [...sameUnit].sort((a, b) => compareDecimals(a.level.low, b.level.low))) {
      if (open && compatible(open.level, o.level)) {
        open.level = { low: greatest(open.level.low, o.level.low), high: least(open.level.high, o.level.high) }
        open.members.push(o)
      } else {
        open = { unit: o.unit, level: o.level, members: [o] }
        camps.push(open)
      }
    }
  }
  return camps
}

/** Whether two camps are at odds: another value in the same unit, or the same number in another unit, which is a slip. */
const atOdds = (a: OpenCamp, b: OpenCamp): boolean => a.unit === b.unit || compatible(a.level, b.level)

function spokesmen(camp: OpenCamp): Levelled[] {
  const profiles = groupBy(camp.members, (o) =>
    [o.reporter, o.coverage, o.indicator, o.level.low, o.level.high].join('|'),
  )
  return [...profiles.values()].slice(0, SPOKESMEN).map((g) => g[0]!)
}

function* quarrels(pairs: readonly (readonly [OpenCamp, OpenCamp])[]): Generator<readonly [Levelled, Levelled]> {
  for (const [a, b] of pairs)
    for (const x of spokesmen(a))
      for (const y of spokesmen(b)) if (x.unit !== y.unit || !compatible(x.level, y.level)) yield [x, y]
}

function conflictOf(flow: string, group: readonly Levelled[], near: () => Neighbourhood): Conflict | null {
  const camps = campsOf(group)
  const pairs = camps.flatMap((a, i) => camps.slice(i + 1).flatMap((b) => (atOdds(a, b) ? [[a, b] as const] : [])))
  if (pairs.length === 0) return null
  return {
    flow,
    period: group[0]!.period,
    camps: [...new Set(pairs.flat())].map((c) => ({
      unit: c.unit,
      level: c.level,
      observations: c.members.map((o) => o.id),
    })),
    reasons: reasonsAmong(quarrels(pairs), near()),
  }
}

/**
 * The conflict board: what is told of the same thing in the same period and cannot all be true, and the sums so far that do
 * not fit together. Targets and forecasts are set beside their like only. Time grows with the number of observations.
 */
export function conflictBoard(observations: readonly Observation[]): ConflictBoard {
  const tensions: Tension[] = []
  for (const [flow, members] of groupBy(observations, flowKey)) tensions.push(...tensionsOf(flow, members))
  return { conflicts: conflictsAmong(observations, () => true), tensions }
}

/**
 * The conflicts of those periods that `isAsked` names by flow and `periodKey`; the other observations are neighbours, for telling
 * reasons. The same as on the whole board as long as each period asked for and what is near it are there in full.
 */
export function conflictsAmong(
  observations: readonly Observation[],
  isAsked: (flow: string, period: string) => boolean,
): Conflict[] {
  const conflicts: Conflict[] = []
  for (const [flow, members] of groupBy(observations, flowKey)) {
    const byPeriod = groupBy(members.filter(isLevelled), (o) => periodKey(o.period))
    for (const [period, group] of byPeriod) {
      // A stretch nobody can read as dates is compared with nothing.
      if (group.length < 2 || period === '-' || !isAsked(flow, period)) continue
      const conflict = conflictOf(flow, group, () => neighbourhood(group[0]!.period, byPeriod))
      if (conflict) conflicts.push(conflict)
    }
  }
  return conflicts
}
