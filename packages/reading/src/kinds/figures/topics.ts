import type { Indicator } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { bareTopic, type Topic, topicOfClassifier, topicOfCount, topicOfMoney } from './indicators.ts'
import type { Item } from './items.ts'
import { firstAfter, lastBefore } from './marks.ts'
import { partnerBefore } from './partners.ts'
import { highest, type Quantity, TOLD_OF_TABLE } from './quantity.ts'
import { type Carried, type Round } from './round.ts'
import { isUnderTarget } from './standing.ts'

const LEAST_PEOPLE = 20
const CAME = 40
const isGuests = ({ payload }: Mark): boolean => payload === 'tourists'

/** What a number is about, by the kind of number it is. */
export function topicOf(round: Round, i: number, nextStart: number, last: Carried | undefined): Topic | undefined {
  const { page, sentence, items, dates } = round
  const item = items[i]!
  const { quantity } = item
  if (item.rank) return bareTopic('rank')
  if (item.type === 'share') return shareTopic(page, sentence, item, nextStart, last)
  if (quantity?.kind === 'count') {
    const counted = quantity.counted ?? '?'
    if (counted === '?')
      return highest(quantity) < LEAST_PEOPLE
        ? undefined
        : topicOfCount(page, sentence, item.start, item.end, nextStart, last?.indicator)
    // "690 thousand compatriots have been here": who came is no resident.
    if (
      counted === 'residents' &&
      lastBefore(page, 'figure.indicator', item.start, Math.max(sentence.span[0], item.start - CAME), isGuests)
    )
      return bareTopic('tourists')
    if (counted.startsWith('?')) return topicOfClassifier(page, sentence, item.start, item.end, counted.slice(1))
    return bareTopic(counted as Indicator)
  }
  const isProjects = (other: Item | undefined): boolean =>
    other?.quantity?.counted?.endsWith('investment-projects') ?? false
  let projects: Quantity | undefined
  for (let n = i - 1; n >= Math.max(0, i - 4) && !projects; n--)
    if (isProjects(items[n])) projects = items[n]!.quantity!
  if (!projects && isProjects(items[i + 1])) projects = items[i + 1]!.quantity!
  const near = (type: string): boolean =>
    lastBefore(page, type, item.start, Math.max(sentence.span[0], item.start - 60)) !== undefined
  const here = (type: string): boolean => lastBefore(page, type, item.start, sentence.span[0]) !== undefined
  const anaphor = here('figure.anaphor')
  const mayCarry =
    dates.length > 0 ||
    isUnderTarget(page, sentence) ||
    near('figure.reach') ||
    here('figure.status') ||
    anaphor ||
    last?.sentence === sentence.index
  const carry = isRow(item)
    ? 'row'
    : !mayCarry
      ? 'no'
      : last?.sentence === sentence.index || (anaphor && last?.block === sentence.block)
        ? 'same'
        : 'main'
  const found = topicOfMoney(
    page,
    sentence,
    // "The growth of trade | was 5 %": what grew may stand behind the word of growing.
    item.type === 'growth' ? Math.max(item.start, item.growth!.at) : item.start,
    item.end,
    nextStart,
    projects,
    item.type === 'growth' && last?.family !== 'trade' && last?.sentence === sentence.index ? 'no' : carry,
    last?.indicator,
  )
  if (
    item.type === 'level' &&
    (!found || found.implied.length > 0) &&
    partnerBefore(page, sentence, round.sides, item.start)
  )
    return bareTopic('trade-turnover')
  if (item.type !== 'growth') return found
  if (found && found.implied.length === 0) return found
  return (
    topicOfCount(
      page,
      sentence,
      item.start,
      item.end,
      nextStart,
      last && last.family !== 'trade' ? last.indicator : undefined,
    ) ?? found
  )
}

/** A number of a table, whose line may say only what is sold. */
const isRow = ({ quantity }: Item): boolean => quantity?.implied.some(({ from }) => from === TOLD_OF_TABLE) ?? false

/** Of a debt or a loan a part is no share of what two sides do. */
const isWhole = ({ payload }: Mark): boolean => payload !== '-' && !payload.startsWith('loan')

/** A share needs a whole between the two sides: turnover, exports, investment. */
function shareTopic(
  page: Page,
  sentence: Sentence,
  item: Item,
  nextStart: number,
  last: Carried | undefined,
): Topic | undefined {
  const share =
    lastBefore(page, 'figure.share', item.start, Math.max(sentence.span[0], item.start - 60)) ??
    firstAfter(page, 'figure.share', item.end, Math.min(nextStart, item.end + 40))
  const whole = firstAfter(page, 'figure.share-of', item.end, Math.min(nextStart, item.end + 60))
  // "15 % of exports to Russia" is a share without the word.
  if (whole && whole.start - item.end <= 1) return { ...bareTopic('share'), mark: whole }
  if (!share) return undefined
  if (share.payload === 'whole') return { ...bareTopic('share'), mark: share }
  const said =
    firstAfter(page, 'figure.indicator', item.end, Math.min(sentence.span[1], item.end + 70), isWhole) ??
    lastBefore(page, 'figure.indicator', item.start, sentence.span[0], isWhole)
  const isCarried =
    last !== undefined &&
    last.indicator !== 'rank' &&
    ((last.block === sentence.block && last.family === 'trade') ||
      // "…160 million. With a share of 8 % it was the fourth": what flowed between two in the paragraph before is the whole, too.
      (last.block >= sentence.block - 1 && last.direction !== null && !last.isDomestic))
  return said || isCarried ? { ...bareTopic('share'), mark: share } : undefined
}
