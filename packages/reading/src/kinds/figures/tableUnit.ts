import { holdsAny } from '../../engine/gaps.ts'
import { dateFrom, type Page } from '../../engine/page.ts'
import { markAtToken } from './marks.ts'
import { isCompared, type Period } from './periods.ts'

/** The unit that a line over a table says for all its numbers: "Unit: million dollars". */
export interface TableUnit {
  readonly kind: 'money' | 'count'
  readonly unit: string | null
  readonly counted: string | null
  readonly factor: number
  readonly span: readonly [number, number]
}

const FACTORS: ReadonlySet<number> = new Set([1e3, 1e4, 1e6, 1e8, 1e9, 1e12])
const MOST_WORDS = 3

/** Rows `figure.table-unit` stand before the unit, their payload is the magnitude that they end with; null where the page declares none that is known. */
export function tableUnitOf(page: Page): TableUnit | null {
  const said = page.marks.list('figure.table-unit')?.at(0)
  if (said === undefined) return null
  const { numbers, tokens } = page
  let factor = Number(said.payload)
  let at = said.endToken
  for (let n = 0; n < MOST_WORDS && at < tokens.count; n++) {
    if (numbers.cardinalEnd[at]! > at && FACTORS.has(numbers.cardinal[at]!)) {
      factor *= numbers.cardinal[at]!
      at = numbers.cardinalEnd[at]!
    }
    const currency = markAtToken(page, 'figure.currency', at)
    if (currency)
      return {
        kind: 'money',
        unit: currency.payload.split(' ')[0]!,
        counted: null,
        factor,
        span: [said.start, currency.end],
      }
    const unit = markAtToken(page, 'figure.unit', at)
    if (unit) {
      const [code = null, counted = '?'] = unit.payload.split(' ')
      return { kind: 'count', unit: code, counted, factor, span: [said.start, unit.end] }
    }
    at++
  }
  return null
}

const MOST_DATES = 6
const BEHIND = 60

/** What stands over a table, or right behind its unit, tells the time of its rows. */
export function periodOfTable(page: Page, { span }: TableUnit): Period | undefined {
  const index = dateFrom(page, span[1])
  const behind = page.dates[index]
  const isBehind =
    behind !== undefined && behind.end - span[1] <= BEHIND && !holdsAny(page.folded, span[1], behind.start, '\n')
  const near = isBehind ? [behind] : []
  for (const date of [...near, ...page.dates.slice(Math.max(0, index - MOST_DATES), index).reverse()])
    if (date.iso !== null && date.iso.length <= 15 && date.grain !== 'day' && !isCompared(page, date))
      return { iso: date.iso, date, implied: [] }
  return undefined
}
