import type { PartyCode } from '../../findings.ts'
import { type Direction, otherThan, type Sense } from './direction.ts'
import { MOST_SIDED } from './round.ts'
import type { Side } from './sides.ts'

/** Who sends and who gets what flows one way: each the nearest country of its role, a missing one the other of the pair. */
export function flowOf(
  sense: Sense,
  sides: readonly Side[],
  pair: readonly PartyCode[],
  at: number,
): Direction | undefined {
  const from = nearest(sides, at, (side) => side.role === 'from')
  const to = nearest(sides, at, (side) => side.role === 'to') ?? nearest(sides, at, (side) => side.role === 'at')
  const of = nearest(sides, at, (side) => side.role === 'of')
  const partner = nearest(sides, at, (side) => side.role === 'with' && side.end <= at)
  const subject = nearest(
    sides,
    at,
    (side) => side.role === 'subject' && side.code !== from?.code && side.code !== to?.code,
  )
  let start: PartyCode | undefined
  let end: PartyCode | undefined
  if (sense === 'actor-to') {
    start = from?.code ?? partner?.code
    end = of?.code ?? (subject && subject.code !== start ? subject.code : undefined) ?? to?.code
    if (start === undefined && to && subject && subject.code !== to.code) {
      start = subject.code
      end = to.code
    }
  } else if (sense === 'giver') {
    // "Mongolian students may count on 300 places at Russian universities": the host gives.
    const guest = to?.role === 'at' ? nearest(sides, at, (side) => side.isReceiver && side.code !== to.code) : undefined
    const receiver = guest ?? to ?? nearest(sides, at, (side) => side.isReceiver && side.role !== 'from')
    const giver = sides.find((side) => side.role === 'subject' && side.code !== receiver?.code)
    start = from?.code ?? giver?.code ?? of?.code
    end = receiver?.code ?? nearest(sides, at, (side) => side.code !== start)?.code
  } else {
    start = from?.code ?? of?.code ?? subject?.code
    end = to?.code ?? partner?.code
    if (start === end) start = subject && subject.code !== end ? subject.code : undefined
    // In a list of many countries the next one named is the next item, not the other end.
    if (end === undefined && pair.length <= MOST_SIDED)
      end = (from ?? of) && subject && subject.code !== start ? subject.code : undefined
  }
  if (start === undefined && end === undefined) return undefined
  start ??= otherThan(end!, pair)
  end ??= otherThan(start!, pair)
  return start && end && start !== end ? { from: start, to: end, implied: [] } : undefined
}

/** The country nearest to a number that passes a test. */
function nearest(sides: readonly Side[], at: number, test: (side: Side) => boolean): Side | undefined {
  let best: Side | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const side of sides) {
    if (!test(side)) continue
    // Words before a number belong to it more often than those behind.
    const d = side.end <= at ? at - side.end : (side.start - at) * 1.5
    if (d < distance) {
      best = side
      distance = d
    }
  }
  return best
}
