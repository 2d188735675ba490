import type { Around } from './around.ts'
import { carriedOf } from './carried.ts'
import { isBloc } from './blocs.ts'
import type { Direction } from './direction.ts'
import { type Carried, flows, MOST_SIDED, PEOPLE } from './round.ts'
import { actorAlone, hostOf } from './actors.ts'
import type { Telling } from './telling.ts'

/** What a country's own number leaves behind: whose goods went out, who received the guests. */
export function carriedOfOwn(telling: Telling, { near }: Around): Carried {
  const { indicator } = telling
  const direction = PEOPLE.has(indicator)
    ? hostAlone(telling, near)
    : flows.has(indicator)
      ? actorAlone(indicator, near)
      : null
  // "Exports were 6 billion. Total trade was 12.": still the country named before.
  const { kin, round } = telling
  const isOn = kin?.isDomestic && near.length === 0 && round.sentence.language.names === undefined
  return carriedOf(telling, direction ?? (isOn ? kin.direction : null), true)
}

const hostAlone = ({ kin }: Telling, near: Around['near']): Direction => ({
  from: null,
  to: hostOf(near) ?? kin?.direction?.to ?? null,
  implied: [],
})

/**
 * What is left behind by a number that is between nobody: exports to nobody in particular, and travellers from nowhere,
 * are one country's own statistics. Undefined where the number has two ends.
 * @param given The ends that words beside the number say.
 * @param before The ends that it has from the figure before.
 */
export function carriedOfNobody(
  telling: Telling,
  around: Around,
  given: Direction | undefined,
  before: Direction | undefined,
): Carried | undefined {
  if (before) return undefined
  const { indicator, kin, round, sides } = telling
  const { near, isPartnered } = around
  const { pair } = round
  const isTwoSided = pair.length >= 2 && pair.length <= MOST_SIDED && !isBloc(pair[1]!)
  if (
    flows.has(indicator) &&
    !given &&
    !isPartnered &&
    !isTwoSided &&
    !(kin?.direction && kin.block === round.sentence.block)
  )
    return carriedOf(telling, actorAlone(indicator, near), true)
  // Of goods that go out to the world at large nobody in particular has them.
  if (
    indicator === 'goods' &&
    pair.length > MOST_SIDED &&
    sides.length > 0 &&
    sides.every((side) => side.code === sides[0]!.code && side.role !== 'to' && side.role !== 'with')
  )
    return carriedOf(telling, null)
  if (!PEOPLE.has(indicator)) return undefined
  if (indicator === 'tourists' && near.length > 0 && near.every((side) => side.role === 'at' || side.role === 'to'))
    return carriedOf(telling, hostAlone(telling, near), true)
  return !given && near.length === 0 && !(isPartnered && isTwoSided)
    ? carriedOf(telling, hostAlone(telling, near))
    : undefined
}
