import { hasMark, type Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Scope } from './directions.ts'
import type { Side } from './sides.ts'
import { firstAfter } from './marks.ts'
import { PEOPLE } from './round.ts'
import { isOwnAdjective, sidesAfter, sidesBefore } from './besideNumber.ts'
import type { Telling } from './telling.ts'

/** The countries around a number. */
export interface Around extends Scope {
  /** Those before it and after it. */
  readonly near: readonly Side[]
  /** The countries before it are the number's before. */
  readonly isPassed: boolean
  /** The sentence speaks of more than one country, or of one as a partner. */
  readonly isPartnered: boolean
  /** It says "both", "the two countries". */
  readonly saysBoth: boolean
}

/** The countries around a number, with those that are another number's left out. */
export function aroundOf(telling: Telling): Around {
  const { round, i, item, sides, nextStart, previousEnd, topic } = telling
  const { page, sentence, items } = round
  const [sentenceStart, sentenceEnd] = sentence.span
  // "Exports of A are 8.9 million and exports of B to A 5.5": behind another noun of trade countries are the next number's.
  const beyond =
    topic.mark && topic.mark.end <= item.start && items[i + 1]
      ? (firstAfter(page, 'figure.indicator', item.end, nextStart, isFlowNoun)?.start ?? sentenceEnd)
      : sentenceEnd
  const after = sidesAfter(page, sides, items, i, sentenceEnd).filter((side) => side.start < beyond)
  const named = sidesBefore(page, sides, previousEnd, item.start)
  const isPassed = i > 0 && after.length > 0 && isNextNumbers(telling, named, after[0]!)
  // "3.79 from China, 3.81 from Russia": what a comma closes is the number's before.
  const before = isPassed ? [] : named
  const saysBoth = firstAfter(page, 'party.both', sentenceStart, sentenceEnd) !== undefined
  return {
    before,
    after,
    sentence: sides,
    near: before.length === 0 ? after : after.length === 0 ? before : [...before, ...after],
    isPassed,
    isPartnered: saysBoth || sides.some((side) => side.code !== sides[0]!.code || isPartner(side)),
    saysBoth,
  }
}

const isFlowNoun = ({ payload }: Mark): boolean => payload === 'export' || payload === 'import'
const isPartner = ({ role }: Side): boolean => role === 'to' || role === 'from' || role === 'with'

/** The country behind a number is its own, and those before it are of the number before. */
function isNextNumbers({ round, item, indicator }: Telling, named: readonly Side[], next: Side): boolean {
  return (
    isClosed(round.page, named.at(-1), item.start, next) ||
    isOwnAdjective(next, item) ||
    (PEOPLE.has(indicator) && next.end <= item.end && named.every((side) => side.isAdjective))
  )
}

const CLOSED_BY = 8

/** Behind a side of from or to nothing but a comma, or a word that joins the like, stands before a number. */
const isClosed = (page: Page, side: Side | undefined, to: number, next: Side): boolean =>
  side !== undefined &&
  (side.role === 'from' || side.role === 'to') &&
  to - side.end <= CLOSED_BY &&
  (page.folded.slice(side.end, to).trim() === ',' ||
    (next.role === side.role && hasMark(page, 'meeting.and', side.end, to)))
