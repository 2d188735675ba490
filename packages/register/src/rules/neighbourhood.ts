import { edges, isToDate, yearOf } from './dates.ts'
import { compatible } from './interval.ts'
import type { Observation } from './observation.ts'

/** What else is told of the same thing near by, for telling whether a figure was put to the wrong period. */
export interface Neighbourhood {
  /** A sum so far of the same year that equals this figure of a longer period. */
  readonly sumSoFar: (o: Observation) => Observation | null
  /** A figure of the same part of the year before or after that equals this one. */
  readonly yearBeside: (o: Observation) => Observation | null
}

export const ALONE: Neighbourhood = { sumSoFar: () => null, yearBeside: () => null }

function remembered(find: (o: Observation) => Observation | null): (o: Observation) => Observation | null {
  const known = new Map<string, Observation | null>()
  return (o) => {
    const before = known.get(o.id)
    if (before !== undefined) return before
    const found = find(o)
    known.set(o.id, found)
    return found
  }
}

/** Days of the year a stretch runs over, whichever year: `01-01/08-31`. February counts as one length. */
function partOfYear(o: Observation): string | null {
  const e = edges(o.period)
  return e && `${e.first.slice(5)}/${e.last.slice(5).replace('02-29', '02-28')}`
}

/** The neighbourhood of one period: `sameYear` and `besideYears` hold the observations of its year and of the two beside it. */
export function neighbourhood(sameYear: readonly Observation[], besideYears: readonly Observation[]): Neighbourhood {
  const sums = sameYear.filter((n) => n.period !== null && n.level !== null && isToDate(n.period))
  const equal = (o: Observation, n: Observation): boolean =>
    n.id !== o.id && n.unit === o.unit && o.level !== null && n.level !== null && compatible(n.level, o.level)
  return {
    sumSoFar: remembered((o) => {
      const end = edges(o.period)?.last
      if (end === undefined || (o.period !== null && isToDate(o.period))) return null
      return sums.find((n) => edges(n.period)!.last < end && equal(o, n)) ?? null
    }),
    yearBeside: remembered((o) => {
      const part = partOfYear(o)
      const year = yearOf(o.period)
      return besideYears.find((n) => yearOf(n.period) !== year && partOfYear(n) === part && equal(o, n)) ?? null
    }),
  }
}
