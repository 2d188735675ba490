import type { Figure, Qualifier } from '../../findings.ts'
import { comparedWith } from './comparison.ts'
import type { Direction } from './direction.ts'
import type { Side } from './sides.ts'
import type { Page } from '../../engine/page.ts'
import type { Item } from './items.ts'
import { firstAfter, lastBefore } from './marks.ts'
import type { Telling } from './telling.ts'

const TOPIC_BEFORE = 120
const TOPIC_AFTER = 60
const SHARE_REACH = 26
const GROWTH_REACH = 70

/** A number with all that it tells, as a figure. */
export function written(telling: Telling, { from, to }: Direction, partner: Side | undefined): Figure {
  const { round, item, implied, indicator, level, status, period } = telling
  const { page } = round
  const { quantity, growth } = item
  const span = quoted(telling, partner)
  return {
    kind: 'figure',
    quote: page.text.slice(...span),
    span,
    rule: `figure/${item.type === 'level' ? (quantity!.kind === 'money' ? 'amount' : 'count') : item.type}`,
    certainty: implied.length > 0 ? 'implied' : 'certain',
    implied,
    indicator,
    value: level,
    unit: item.type === 'growth' ? null : item.rank ? 'rank' : quantity!.unit,
    qualifier: qualifierOf(telling),
    period,
    change: growth?.change ?? null,
    changeBase: growth ? (growth.base ?? comparedWith(page, growth.end, period)) : null,
    status,
    from,
    to,
  }
}

/** From the first to the last word that tells the figure: its topic, number, growth and the word of its rank. */
function quoted({ round, item, topic, from, among }: Telling, partner: Side | undefined): [number, number] {
  const { mark } = topic
  const start = Math.min(
    from,
    partner?.start ?? from,
    mark && mark.start >= round.sentence.span[0] && item.start - mark.start < TOPIC_BEFORE ? mark.start : from,
  )
  const end = Math.max(
    item.end,
    item.growth?.quoteEnd ?? item.end,
    mark && mark.start >= item.end && mark.end - item.end < TOPIC_AFTER ? mark.end : item.end,
    among && among.start >= item.end ? among.end : item.end,
  )
  return [start, end]
}

/** "Did not exceed 26 million": a bound, whatever is said to be reached. */
const isDenied = (page: Page, { start }: Item): boolean =>
  firstAfter(page, 'undertaking.not', start, start + LONGEST_NO) !== undefined
const LONGEST_NO = 4

/** "raise it up to 2 billion" reaches 2 billion; "up to 60 %" is a bound. */
function qualifierOf({ round, item, previousEnd, status }: Telling): Qualifier {
  const { page, sentence } = round
  const { quantity, growth } = item
  if (item.rank) return item.rank.payload.endsWith(' top') ? 'up-to' : 'exact'
  const qualifier = quantity?.qualifier ?? growth?.qualifier ?? 'exact'
  if (qualifier !== 'up-to' || !quantity || isDenied(page, item)) return qualifier
  const from = Math.max(sentence.span[0], previousEnd, item.start - GROWTH_REACH)
  if (growth !== null && growth.end <= item.start) return 'exact'
  if (item.type === 'share')
    return lastBefore(page, 'figure.growth', item.start, Math.max(from, item.start - SHARE_REACH)) ? 'exact' : qualifier
  if (lastBefore(page, 'figure.growth', quantity.end, from)) return 'exact'
  return quantity.kind === 'money' && (status !== 'actual' || lastBefore(page, 'figure.reach', quantity.end, from))
    ? 'exact'
    : qualifier
}
