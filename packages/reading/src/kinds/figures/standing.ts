import type { FigureStatus } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { firstMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Item } from './items.ts'
import { firstAfter, lastBefore } from './marks.ts'

/** Numbers of one country's own economy, of people at a meeting, of prices. */
export function isDomestic(
  page: Page,
  sentence: Sentence,
  item: Item,
  previousEnd: number,
  nextStart: number,
  isPartnered: boolean,
): boolean {
  // A country's whole trade is its own; its trade with another is between the two.
  const isGoods = item.quantity?.counted === 'goods'
  const test = ({ payload }: Mark): boolean =>
    payload === '-' ? false : payload === 'made' ? isGoods && !isPartnered : payload !== 'alone' || !isPartnered
  const before = lastBefore(page, 'figure.domestic', item.start, Math.max(sentence.span[0], item.start - 140), test)
  // 全国层面要好看,两国贸易为…: what is told of both behind the word is not the country's own.
  const isOfBoth =
    sentence.language.names !== undefined &&
    before &&
    firstAfter(page, 'party.both', before.end, item.start) !== undefined
  if (before && !isOfBoth && before.start >= previousEnd - 60) return true
  // "The economy shrank 0.7 %": the word of growth is the item's.
  if (firstAfter(page, 'figure.domestic', Math.max(sentence.span[0], item.start - 16), item.end, test)) return true
  const behind = firstAfter(
    page,
    'figure.domestic',
    item.end,
    Math.min(nextStart, sentence.span[1], item.end + 40),
    test,
  )
  // In a script without spaces what a comma parts is of another clause.
  if (
    behind &&
    !(
      sentence.language.names &&
      item.type === 'level' &&
      item.quantity?.kind === 'count' &&
      holdsAny(page.folded, item.end, behind.start, ',;')
    )
  )
    return true
  const { quantity } = item
  if (quantity?.kind !== 'count' || (quantity.counted !== 'companies' && quantity.counted !== '?')) return false
  // Firms come to forums in many words; people are only near those words.
  const [back, ahead] = quantity.counted === 'companies' ? [140, 110] : [50, 30]
  return (
    (lastBefore(page, 'figure.attend', item.start, Math.max(sentence.span[0], item.start - back)) ??
      firstAfter(page, 'figure.attend', item.end, Math.min(sentence.span[1], item.end + ahead))) !== undefined
  )
}

/** Whether the number is what was, what is aimed at or what is foreseen: the mark nearest to it in its clause. */
export function statusOf(
  page: Page,
  sentence: Sentence,
  item: Item,
  previousEnd: number,
  nextStart: number,
): FigureStatus {
  const own = lastBefore(page, 'figure.status', item.start, Math.max(previousEnd, item.start - 40))
  if (own && own.payload !== 'actual') return own.payload as FigureStatus
  const after = firstAfter(page, 'figure.status-after', item.end, Math.min(nextStart, sentence.span[1], item.end + 60))
  if (after && !hasStop(page, item.end, after.start)) return after.payload as FigureStatus
  const inside = item.growth ? firstMark(page, 'figure.status', item.growth.start - 30, item.growth.at) : undefined
  const before = lastBefore(page, 'figure.status', item.start, clauseStart(page, item.start, sentence.span[0]))
  // A mark of what was, said of an earlier number, does not undo the target that both stand under, nor the other way about.
  if (before?.payload === 'actual' && before.end < previousEnd) {
    const earlier = lastBefore(
      page,
      'figure.status',
      before.start,
      Math.max(sentence.span[0], before.start - 60),
      (mark) => mark.payload !== 'actual',
    )
    return (earlier?.payload ?? 'actual') as FigureStatus
  }
  return (before?.payload ?? inside?.payload ?? (isUnderTarget(page, sentence) ? 'target' : 'actual')) as FigureStatus
}

const LONGEST_HEADING = 50

/** "Fifth, the trade target. Ten and fifteen billion are named.": a few words without a number give the status of what follows. */
export function isUnderTarget(page: Page, sentence: Sentence): boolean {
  const heading = page.sentences[sentence.index - 1]
  if (!heading || heading.block !== sentence.block || heading.span[1] - heading.span[0] > LONGEST_HEADING) return false
  const mark = lastBefore(page, 'figure.status', heading.span[1], heading.span[0])
  return (
    mark?.payload === 'target' &&
    !/\d/.test(page.folded.slice(...heading.span)) &&
    firstAfter(page, 'figure.reach', sentence.span[0], sentence.span[1], (reach) => reach.payload !== 'mention') ===
      undefined
  )
}

const LONGEST_CLAUSE = 400
/** Where the clause begins: behind the last semicolon, no further back than a clause is long. */
function clauseStart(page: Page, offset: number, from: number): number {
  const limit = Math.max(from, offset - LONGEST_CLAUSE)
  for (let i = offset; i > limit; i--) if (page.folded.charCodeAt(i) === SEMICOLON) return i
  return from
}
const SEMICOLON = 59

function hasStop(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (';,.:'.includes(page.folded[i]!)) return true
  return false
}
