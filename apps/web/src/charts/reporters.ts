import type { Observation } from '@rapporteur/api/schemas'

/** The reporters of some observations, the most frequent first; null is "the source does not say". */
export function reportersOf(observations: readonly Observation[]): (string | null)[] {
  const groups = Map.groupBy(observations, ({ reporter }) => reporter)
  return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([reporter]) => reporter)
}

/** The number at which to draw an observation: the stated one; the middle of a stated range. */
export function drawnValue({ interval }: Observation): number | null {
  const { stated, low, high } = interval
  if (typeof stated === 'number') return stated
  if (stated !== null) return (stated[0] + stated[1]) / 2
  if (low !== null && high !== null) return (low + high) / 2
  return low ?? high
}
