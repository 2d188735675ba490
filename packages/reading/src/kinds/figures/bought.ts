import type { Indicator } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'
import type { Item } from './items.ts'
import { lastBefore } from './marks.ts'

const VERB_REACH = 40

/** "Kenya bought 12 helicopters from France": goods whose verb's subject takes them. */
export function isBought(page: Page, item: Item, indicator: Indicator, from: number): boolean {
  if (indicator !== 'goods') return false
  const verb = lastBefore(
    page,
    'figure.indicator',
    item.start,
    Math.max(from, item.start - VERB_REACH),
    ({ payload }) => payload === 'import' || payload === 'export',
  )
  return verb?.payload === 'import'
}
