import type { Figure } from '../../findings.ts'

const REACH = 70

/** "Trade grew sixfold; in 2022 it was 9 billion": of two figures of one sentence a growth beside a level of the same that has none; undefined where the two are apart. */
export function joined(before: Figure, figure: Figure): Figure | undefined {
  if (figure.span[0] - before.span[1] > REACH) return undefined
  if (isGrowthOf(before, figure)) return grown(figure, before)
  return isGrowthOf(figure, before) ? grown(before, figure) : undefined
}

const isGrowthOf = (growth: Figure, level: Figure): boolean =>
  growth.value === null &&
  level.value !== null &&
  level.change === null &&
  level.indicator === growth.indicator &&
  level.from === growth.from &&
  level.to === growth.to &&
  level.status === 'actual' &&
  growth.status === 'actual' &&
  (growth.period === null || growth.period === level.period)

const grown = (level: Figure, { change, changeBase }: Figure): Figure => ({ ...level, change, changeBase })
