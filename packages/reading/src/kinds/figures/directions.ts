import type { PartyCode } from '../../findings.ts'
import { type Direction, DOCUMENT_SIDES, type Sense, sorted } from './direction.ts'
import { flowOf } from './flowOf.ts'
import { pairOf } from './pairOf.ts'
import type { Side } from './sides.ts'

/** The countries that a number's ends are looked for among. */
export interface Scope {
  /** Countries between the number before and this one. */
  readonly before: readonly Side[]
  /** Countries between this number and the next one. */
  readonly after: readonly Side[]
  /** Countries of the whole sentence. */
  readonly sentence: readonly Side[]
}

/**
 * Where a flow starts and ends: from the countries before the number, then those on both sides, then the figure before
 * it in the same breath, then the whole sentence; a missing end is the other side of the pair.
 */
export function directionOf(
  sense: Sense,
  scope: Scope,
  all: readonly PartyCode[],
  last: Direction | undefined,
  at: number,
): Direction {
  const near = [...scope.before, ...scope.after]
  const sides = hubsOf(sense, scope, near, all) ?? all
  const pair = othersOf(sense, scope, sides)
  const own =
    (isWhole(scope.before) ? chosen(sense, scope.before, pair, at) : undefined) ??
    (sense === 'pair' || scope.before.length > 0 ? undefined : (bothBehind(scope) ?? placeBehind(scope, last, at))) ??
    (last && scope.before.length === 0 ? last : undefined) ??
    chosen(sense, near, pair, at) ??
    last ??
    chosen(sense, scope.sentence, pair, at)
  if (own) return own
  if (sides.length < 2) return { from: null, to: null, implied: [] }
  // Where nothing tells who gives and who takes, the two are named in alphabetical order.
  return sorted(sides[0]!, sides[1]!, [{ field: 'from', from: DOCUMENT_SIDES }])
}

/** "Trade with A was 5 billion, with B 3": neither is the other's partner; those who may be are. */
function hubsOf(
  sense: Sense,
  scope: Scope,
  near: readonly Side[],
  all: readonly PartyCode[],
): readonly PartyCode[] | undefined {
  if (sense !== 'pair' || near.length === 0) return undefined
  if (!near.every((side) => side.role === 'with' && side.code === near[0]!.code)) return undefined
  const partners = scope.sentence.filter((side) => side.role === 'with').map((side) => side.code)
  if (!partners.some((code) => code !== partners[0])) return undefined
  const hubs = [...scope.sentence.map((side) => side.code), ...all].filter((code) => !partners.includes(code))
  return hubs.length > 0 ? hubs : undefined
}

/** The countries that may be an end that is not named: sooner one of this sentence than one of the document. */
function othersOf(sense: Sense, scope: Scope, sides: readonly PartyCode[]): readonly PartyCode[] {
  if (sense === 'pair') return sides
  const named = [...new Set(scope.sentence.map((side) => side.code))]
  // "A thousand to A, five hundred to B": neither sends to the other.
  if (named.length === 2 && scope.sentence.every((side) => side.role === 'to'))
    return sides.filter((code) => !named.includes(code))
  // "From A 74, from B 86, from C 70": none of them is where it goes.
  const sources = scope.sentence.filter((side) => side.role === 'from').map((side) => side.code)
  if (sources.some((code) => code !== sources[0])) {
    const goals = [...named, ...sides].filter((code) => !sources.includes(code))
    if (goals.length > 0) return goals
  }
  return named.length === 2 ? [...named, ...sides] : sides
}

function chosen(sense: Sense, sides: readonly Side[], pair: readonly PartyCode[], at: number): Direction | undefined {
  if (sides.length === 0) return undefined
  return sense === 'pair' || isJoint(sides) ? pairOf(sides, pair) : flowOf(sense, sides, pair, at)
}

/** "280 million worth was exported from Uganda to Kenya": both ends said behind the number. */
function bothBehind({ after }: Scope): Direction | undefined {
  const source = after.find((side) => side.role === 'from')
  const goal = after.find((side) => side.role === 'to')
  return source && goal && source.code !== goal.code ? { from: source.code, to: goal.code, implied: [] } : undefined
}

/** The place right behind a number is where what was told of the one before goes now. */
function placeBehind({ after: [next] }: Scope, last: Direction | undefined, at: number): Direction | undefined {
  return last && next && next.start - at < CLOSE_BEHIND && next.role === 'at' && last.from !== next.code
    ? { from: last.from, to: next.code, implied: [] }
    : undefined
}

const CLOSE_BEHIND = 40
const LONGEST_AND = 5

/** "The Russian-Vietnamese list of projects", "Russia and Viet Nam open ventures": of neither alone. */
const isJoint = (sides: readonly Side[]): boolean =>
  sides.length === 2 &&
  sides[0]!.role === 'subject' &&
  sides[0]!.code !== sides[1]!.code &&
  (sides[1]!.role === 'subject'
    ? sides[1]!.start - sides[0]!.end === 1
    : sides[1]!.role === 'with' && sides[1]!.start - sides[0]!.end <= LONGEST_AND)

const isWhole = (sides: readonly Side[]): boolean => sides.some((side) => side.code !== sides[0]!.code)
