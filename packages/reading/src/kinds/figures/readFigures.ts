import type { Figure, PartyCode } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { aroundOf } from './around.ts'
import { grownBack } from './back.ts'
import { carriedOf } from './carried.ts'
import { isDifference } from './comparison.ts'
import { credibleSides } from './credible.ts'
import { sidesIn } from './sides.ts'
import { endsBefore, endsOf, givenEnds, senseOf } from './ends.ts'
import { hasNumbers, itemsOf } from './items.ts'
import { joined } from './joined.ts'
import { lent } from './lending.ts'
import { lentBack } from './lentBack.ts'
import { carriedOfNobody, carriedOfOwn } from './nobodys.ts'
import { isOwnNumber } from './ownNumbers.ts'
import { partnerBefore } from './partners.ts'
import { listOf, periodDates, writtenIn } from './periods.ts'
import { quantitiesOf } from './quantities.ts'
import { highest } from './quantity.ts'
import type { Carried, Memory, Round } from './round.ts'
import { settle } from './settle.ts'
import { tableUnitOf } from './tableUnit.ts'
import { type Telling, tellingOf } from './telling.ts'
import { tellTime } from './timeOf.ts'
import { written } from './written.ts'

/** Figures of a page, as GUIDE.md defines them. */
export function readFigures(page: Page): Figure[] {
  const quantitiesIn = quantitiesOf(page)
  const figures: Figure[] = []
  let credible: ReturnType<typeof credibleSides> | undefined
  const memory: Memory = { last: undefined, byFamily: new Map(), writtenIn: writtenIn(page), table: tableUnitOf(page) }
  for (const line of page.sentences) {
    if (!hasNumbers(page, line)) continue
    // The lines of a list go on with one another as the sentences of a paragraph do.
    const list = listOf(page, line.block)
    const sentence = list === line.block ? line : { ...line, block: list }
    let known: DateMark[] | undefined
    const dates = (): DateMark[] => (known ??= periodDates(page, sentence))
    const items = itemsOf(page, sentence, dates, quantitiesIn)
    if (items.length === 0) continue
    credible ??= credibleSides(page)
    const sides = sidesIn(page, sentence.span[0], sentence.span[1], credible.isCredible)
    const round: Round = { page, sentence, items, dates: dates(), taken: new Map(), sides, pair: credible.pair }
    for (let i = 0; i < items.length; i++) {
      const made = figureOf(round, i, memory, credible.isCredible)
      if (!made) continue
      if (made.figure) place(page, sentence, figures, made.figure, i === 0)
      remember(memory, made.carried)
    }
  }
  return settle(figures)
}

/** Adds a figure to those before it, or makes it one with the last. */
function place(page: Page, sentence: Sentence, figures: Figure[], figure: Figure, isFirst: boolean): void {
  const before = figures.at(-1)
  const whole = isFirst
    ? grownBack(page, sentence, before, figure)
    : before && before.span[0] >= sentence.span[0]
      ? joined(before, figure)
      : undefined
  if (whole) figures[figures.length - 1] = whole
  else {
    if (before && before.span[0] >= sentence.span[0]) figures[figures.length - 1] = lentBack(before, figure)
    figures.push(figure)
  }
}

function remember(memory: Memory, carried: Carried): void {
  memory.last = carried
  // A rank of no time leaves the trade that it is among its own.
  if (carried.indicator !== 'rank' || carried.period !== null)
    memory.byFamily.set(carried.family, lent(memory.byFamily.get(carried.family), carried))
}

/** The figure that a number of a sentence tells, none where it is nobody's, and what it leaves to those after it; undefined where it leaves nothing. */
function figureOf(
  round: Round,
  i: number,
  memory: Memory,
  isCredible: (code: PartyCode) => boolean,
): { readonly figure: Figure | null; readonly carried: Carried } | undefined {
  const telling = tellingOf(round, i, memory, isCredible)
  if (!telling) return undefined
  tellTime(telling)
  const { item, implied } = telling
  if (isDifference(round.page, item, telling.previousEnd)) return undefined
  const around = aroundOf(telling)
  if (isOwnNumber(telling, around)) return { figure: null, carried: carriedOfOwn(telling, around) }
  if (isHandful(telling) || isFinanced(telling)) return undefined
  const sense = senseOf(telling)
  const given = givenEnds(telling, around, sense)
  const before = endsBefore(telling, sense)
  const nobodys = carriedOfNobody(telling, around, given, before)
  if (nobodys) return { figure: null, carried: nobodys }
  const partner = listedPartner(telling)
  const direction = endsOf(telling, around, sense, given, before, partner)
  if (!direction) return undefined
  implied.push(...direction.implied)
  return { figure: written(telling, direction, partner), carried: carriedOf(telling, direction) }
}

const FINANCED_REACH = 40
/** "A loan of 25.8 billion yen for 5 projects": what a loan pays for, no investment. */
const isFinanced = ({ round, i, indicator, inSentence, item }: Telling): boolean =>
  indicator === 'investment-projects' &&
  inSentence?.indicator === 'loan-or-aid' &&
  item.start - round.items[i - 1]!.end <= FINANCED_REACH

/** A firm or two are of no statistics. */
const isHandful = ({ indicator, item: { quantity }, status }: Telling): boolean =>
  indicator === 'companies' && quantity !== null && highest(quantity) < 3 && status === 'actual'

/** The country of the list of partners that a number without a topic of its own is a line of. */
const listedPartner = ({ round, indicator, item, sides, topic }: Telling): ReturnType<typeof partnerBefore> =>
  indicator === 'trade-turnover' && item.type === 'level' && !topic.mark
    ? partnerBefore(round.page, round.sentence, sides, item.start)
    : undefined
