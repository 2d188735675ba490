import type { Indicator } from '../../findings.ts'
import type { Sentence } from '../../engine/page.ts'
import type { Carried } from './round.ts'

/** A period holds through its paragraph, and through the next where a figure stood; a rank keeps none beyond its own. */
export function mayLend(kin: Carried, sentence: Sentence, indicator: Indicator): boolean {
  if (kin.block === sentence.block) return true
  return (
    kin.block === sentence.block - 1 &&
    indicator !== 'rank' &&
    (kin.direction !== null || kin.family === 'tourists' || kin.family === 'goods')
  )
}

/** Goods beside their price, in the same sentence or the one before. */
export const priceOf = (last: Carried | undefined, family: string, sentence: Sentence): Carried | undefined =>
  last &&
  sentence.index - last.sentence <= 1 &&
  (last.family === 'goods' ? family === 'trade' : family === 'goods' && last.indicator === 'export')
    ? last
    : undefined

/** "39 billion in 2025, the year before 28": what is told on is of the later year. */
export const lent = (before: Carried | undefined, carried: Carried): Carried =>
  before?.period &&
  carried.period &&
  before.sentence === carried.sentence &&
  before.indicator === carried.indicator &&
  carried.period.slice(0, 4) < before.period.slice(0, 4)
    ? { ...carried, period: before.period, periodSpan: before.periodSpan }
    : carried
