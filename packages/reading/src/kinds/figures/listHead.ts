import type { Direction, Sense } from './direction.ts'
import { directionOf } from './directions.ts'
import { sidesIn } from './sides.ts'
import type { Telling } from './telling.ts'

const LONGEST_HEAD = 160

/** "Russia's exports to Egypt: | wheat – 8.2 million tonnes; | …": the ends that the line over a list says for its lines. */
export function endsOfHead({ round, sides, isCredible }: Telling, sense: Sense): Direction | undefined {
  const { page, sentence, pair } = round
  const head = page.blocks[sentence.block - 1]
  if (sides.length > 0 || !head || head.noise !== null) return undefined
  const [start, end] = head.span
  if (end - start > LONGEST_HEAD || !page.folded.slice(start, end).trimEnd().endsWith(':')) return undefined
  const named = sidesIn(page, start, end, isCredible)
  if (named.every(({ code }) => code === named[0]!.code)) return undefined
  return directionOf(sense, { before: named, after: [], sentence: named }, pair, undefined, end)
}
