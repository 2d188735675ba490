import type { Indicator, PartyCode } from '../../findings.ts'
import { type Direction, senses } from './direction.ts'
import { familyOf } from './round.ts'
import type { Side } from './sides.ts'

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

/** Who exports or imports: in "exports 2.3, imports 1.9" both are of one side. */
export function actorOf(indicator: Indicator, direction: Direction): PartyCode | null {
  return indicator === 'import' ? direction.to : direction.from
}

/** The flow of an actor between the two ends of another. */
export function asFlow(sense: string, actor: PartyCode | null, { from, to }: Direction): Direction {
  const rest = actor === from ? to : from
  return sense === 'actor-to' ? { from: rest, to: actor, implied: [] } : { from: actor, to: rest, implied: [] }
}

/** Goods go where their price is earned. */
const isPriced = (a: Indicator, b: Indicator): boolean => a === 'goods' && b === 'export'

/** Two indicators whose figures lend their ends to one another. */
export function sameEnds(a: Indicator, b: Indicator): boolean {
  return a === b || isPriced(a, b) || isPriced(b, a) || (senses[a] === senses[b] && familyOf(a) === familyOf(b))
}
