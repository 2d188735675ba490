import type { Direction } from './direction.ts'
import { mayLend } from './lending.ts'
import type { Carried } from './round.ts'
import type { Telling } from './telling.ts'

/** What a number leaves to those after it. */
export function carriedOf(telling: Telling, direction: Direction | null, isDomestic = false): Carried {
  const { family, indicator, kin, status } = telling
  const { sentence } = telling.round
  return {
    sentence: sentence.index,
    block: sentence.block,
    family,
    indicator,
    direction: direction && { ...direction, implied: [] },
    // What is aimed at lends no time, but leaves the one before it.
    period:
      status === 'actual' || telling.item.quantity?.kind === 'count'
        ? telling.period
        : kin && mayLend(kin, sentence, indicator)
          ? kin.period
          : null,
    periodSpan: telling.periodSpan,
    isDomestic,
  }
}
