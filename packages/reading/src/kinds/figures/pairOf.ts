import type { PartyCode } from '../../findings.ts'
import { isBloc } from './blocs.ts'
import { type Direction, DOCUMENT_SIDES, otherThan, sorted } from './direction.ts'
import { MOST_SIDED } from './round.ts'
import type { Side } from './sides.ts'

const CLOSE_WITH = 3

/** The two sides that trade: two named together, else one named and the other side of the document. */
export function pairOf(sides: readonly Side[], pair: readonly PartyCode[]): Direction | undefined {
  const [one, two] = sides
  // "The union's trade with Viet Nam": a bloc that is said to trade does.
  if (
    sides.length === 2 &&
    isBloc(one!.code) &&
    two!.role === 'with' &&
    two!.start - one!.end <= CLOSE_WITH &&
    one!.code !== two!.code
  )
    return sorted(one!.code, two!.code)
  const main = pair.slice(0, 2)
  // "Russia's first partner in ASEAN": the bloc is where, not with whom.
  const whom =
    main.length === 2 && !main.some((c) => isBloc(c))
      ? sides.filter((side) => !(isBloc(side.code) && (side.role === 'to' || side.role === 'at')))
      : sides
  let codes = [...new Set((whom.length > 0 ? whom : sides).map((side) => side.code))]
  if (codes.length > 2) {
    const countries = codes.filter((c) => !isBloc(c))
    if (countries.length >= 2) codes = countries
    const known = codes.filter((c) => main.includes(c))
    if (codes.length > 2 && known.length === 2) codes = known
  }
  // A bloc beside one side of a pair of countries is where the trade stands, not with whom.
  if (
    codes.length === 2 &&
    pair.length <= MOST_SIDED &&
    codes.some((c) => isBloc(c)) &&
    !main.some((c) => isBloc(c)) &&
    codes.some((c) => main.includes(c))
  )
    codes = codes.filter((c) => !isBloc(c))
  if (codes.length >= 2) return sorted(codes[0]!, codes[1]!)
  const second = otherThan(codes[0]!, pair)
  return second ? sorted(codes[0]!, second, [{ field: 'from', from: DOCUMENT_SIDES }]) : undefined
}
