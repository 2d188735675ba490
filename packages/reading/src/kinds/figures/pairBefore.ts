import type { PartyCode } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { type Direction, sorted } from './direction.ts'
import { sidesIn } from './sides.ts'

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
