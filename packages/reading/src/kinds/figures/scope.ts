import type { Indicator, PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { type Direction, senses, sorted } from './direction.ts'
import { type Side, sidesIn } from './sides.ts'
import { hasSemicolon, type Item } from './items.ts'
import { firstAfter } from './marks.ts'
import { type Carried, familyOf, flows, MOST_SIDED, PEOPLE, type Round } from './round.ts'

/** Of a country's exports to nobody in particular: the country, for the markets that follow. */
export function actorAlone(indicator: Indicator, sides: readonly Side[]): Direction | null {
  const actor = sides.find((side) => side.role === 'subject' || side.role === 'of')?.code ?? null
  return actor === null
    ? null
    : indicator === 'import'
      ? { from: null, to: actor, implied: [] }
      : { from: actor, to: null, implied: [] }
}

/** Who received the guests: named with a word of place, else as the subject. */
export function hostOf(sides: readonly Side[]): PartyCode | undefined {
  return (
    sides.find((side) => side.role === 'at' || side.role === 'to') ?? sides.find((side) => side.role === 'subject')
  )?.code
}

/** "After Korea (94.9 billion) and Singapore (87.3 billion)": each investor with its own sum, all in one place. */
export function inBrackets(
  page: Page,
  sides: readonly Side[],
  start: number,
  indicator: Indicator,
  kin: Carried | undefined,
): Direction | undefined {
  if (page.folded[start - 1] !== '(') return undefined
  const actor = sides.findLast((side) => side.end < start && start - side.end <= 3)
  if (!actor || actor.role === 'at' || actor.role === 'to') return undefined
  const source = flows.has(indicator)
    ? sides.find((side) => side.role === 'from' && side.code !== actor.code)
    : undefined
  if (source) return { from: source.code, to: actor.code, implied: [] }
  const place =
    sides.find((side) => (side.role === 'at' || side.role === 'to') && side.code !== actor.code)?.code ??
    (flows.has(indicator) ? undefined : kin?.direction?.to)
  if (place === undefined || flows.has(indicator))
    return place ? { from: actor.code, to: place, implied: [] } : undefined
  return place !== actor.code ? { from: actor.code, to: place, implied: [] } : undefined
}

/** "Exports to A, B and C grew by 3, 4 and 5 % respectively": the first number is the first country's. */
export function inTurn(
  round: Round,
  i: number,
  indicator: Indicator,
  sense: string,
  pair: readonly PartyCode[],
): Direction | undefined {
  const { page, sentence, items, sides } = round
  const turn = firstAfter(page, 'figure.respectively', sentence.span[0], sentence.span[1])
  if (!turn) return undefined
  const named = sides.filter((side) => side.end <= items[i]!.start)
  const alike = items.filter((item) => item.type === items[i]!.type)
  // Where the word closes a list, numbers behind it are another's.
  const closed = alike.filter((item) => item.end <= turn.start)
  const run = closed.length > 1 ? closed : alike
  const place = run.indexOf(items[i]!)
  if (place < 0 || run.length < 2 || named.length < run.length) return undefined
  const listed = named.slice(-run.length)
  const mine = listed[place]!
  const isOther = (code: PartyCode): boolean => !listed.some((side) => side.code === code)
  const here = named.slice(0, -run.length).find((side) => isOther(side.code))?.code
  const main = pair.find(isOther)
  const rest = pair.length > MOST_SIDED ? main : (here ?? main)
  if (!rest || mine.code === rest) return undefined
  if (sense === 'pair')
    return mine.code < rest ? { from: mine.code, to: rest, implied: [] } : { from: rest, to: mine.code, implied: [] }
  // Goods go to those listed, guests come from them.
  const isTaker = sense === 'actor-from' && !PEOPLE.has(indicator)
  return isTaker ? { from: rest, to: mine.code, implied: [] } : { from: mine.code, to: rest, implied: [] }
}

/** Who exports or imports: in "exports 2.3, imports 1.9" both are of one side. */
export function actorOf(indicator: Indicator, direction: Direction): PartyCode | null {
  return indicator === 'import' ? direction.to : direction.from
}

export function asFlow(sense: string, actor: PartyCode | null, { from, to }: Direction): Direction {
  const rest = actor === from ? to : from
  return sense === 'actor-to' ? { from: rest, to: actor, implied: [] } : { from: actor, to: rest, implied: [] }
}

/** Goods go where their price is earned. */
const isPriced = (a: Indicator, b: Indicator): boolean => a === 'goods' && b === 'export'

export function sameEnds(a: Indicator, b: Indicator): boolean {
  return a === b || isPriced(a, b) || isPriced(b, a) || (senses[a] === senses[b] && familyOf(a) === familyOf(b))
}

/** Countries between the number before and this one; where a comma parts them, those behind it. */
export function sidesBefore(page: Page, sides: readonly Side[], from: number, to: number): Side[] {
  const all = sides.filter((side) => side.start >= from && side.end <= to && !hasSemicolon(page, side.end, to))
  if (all.length < 3) {
    // Two sides part only where the first ends a clause of the number before: "…1 billion in A, while B has 25".
    if (all.length < 2 || from === page.sentences[0]?.span[0]) return all
  }
  for (let i = all.length - 1; i > 0; i--)
    if (holdsAny(page.folded, all[i - 1]!.end, all[i]!.start, ',')) return all.slice(i)
  return all
}

/** "1.7 million Chinese": an adjective right behind a number without a noun of its own. */
export const isOwnAdjective = (side: Side, item: Item): boolean =>
  side.isAdjective &&
  side.start >= item.end &&
  side.start - item.end <= 2 &&
  (isPart(item) || item.quantity?.counted === '?')

/** A number that is part of the one before it and has its noun from there. */
export const isPart = ({ quantity }: Item): boolean =>
  quantity?.implied.some(({ field, from }) => field === 'unit' && from === 'the noun before') ?? false

/** Countries between this number and the next, as far as its clause goes; "1.6 billion into 25 projects in A" is one clause. */
export function sidesAfter(
  page: Page,
  sides: readonly Side[],
  items: readonly Item[],
  i: number,
  sentenceEnd: number,
): Side[] {
  const item = items[i]!
  let next = items[i + 1]
  if (
    item.quantity?.kind === 'money' &&
    next?.quantity?.counted === 'investment-projects' &&
    next.start - item.end < 12
  )
    next = items[i + 2]
  const limit = Math.min(next?.start ?? sentenceEnd, item.end + 90)
  let stop = limit
  // "Chechia (532 million) and Turkmenistan (527 million)": the bracket around a number is its clause.
  const isBracketed = page.folded[item.start - 1] === '('
  for (let at = item.end; at < limit; at++)
    if (',;:'.includes(page.folded[at]!) || (isBracketed && page.folded[at] === ')')) {
      stop = at
      break
    }
  return sides
    .filter((side) => side.start >= item.start && side.start <= stop)
    .map((side) =>
      side.role === 'subject' && item.quantity?.kind === 'count' && (side.end <= item.end || isOwnAdjective(side, item))
        ? { ...side, role: side.isReceiver && item.quantity.counted === 'scholarships' ? 'to' : 'from' }
        : side,
    )
}

const isGiven = (indicator: Indicator): boolean => senses[indicator] === 'giver'

/** "Exports to A grew by 5 %, B 3 %": the actor stays, the partner changes; where many are named the actor is whom the text is about. */
export function toMarket(
  round: Round,
  indicator: Indicator,
  before: readonly Side[],
  last: Carried | undefined,
): Direction | undefined {
  // "A gave B a loan of 12 million, C 20 million": the giver stays.
  const gift = before.at(-1)
  if (
    isGiven(indicator) &&
    before.length === 1 &&
    gift!.role === 'subject' &&
    last?.indicator === indicator &&
    last.direction?.from &&
    last.direction.from !== gift!.code &&
    last.direction.to !== gift!.code
  )
    return { from: last.direction.from, to: gift!.code, implied: [] }
  if (!flows.has(indicator)) return undefined
  const isList = round.pair.length > MOST_SIDED
  const hub = round.pair[0]
  const named = isList ? before.filter((side) => side.code !== hub) : before
  const market = named.at(-1)
  if (!market || (!isList && named.length > 1) || (market.role !== 'subject' && market.role !== 'with'))
    return undefined
  const actor = isList
    ? (hub ?? null)
    : last?.direction && last.indicator === indicator
      ? actorOf(indicator, last.direction)
      : null
  if (!actor || actor === market.code) return undefined
  return indicator === 'import'
    ? { from: market.code, to: actor, implied: [] }
    : { from: actor, to: market.code, implied: [] }
}

/** "Trade between A and B fell. It amounted to…": the two that the sentence before names, where it names just two. */
export function pairBefore(
  page: Page,
  sentence: Sentence,
  isCredible: (code: PartyCode) => boolean,
): Direction | undefined {
  const previous = page.sentences[sentence.index - 1]
  if (!previous || previous.block !== sentence.block) return undefined
  const codes = [...new Set(sidesIn(page, ...previous.span, isCredible).map((side) => side.code))]
  return codes.length === 2 ? sorted(codes[0]!, codes[1]!) : undefined
}
