import type { Page, Sentence } from '../../engine/page.ts'
import type { PartyCode } from '../../findings.ts'
import { type Direction, sorted } from './direction.ts'
import type { Side } from './sides.ts'
import { lastBefore } from './marks.ts'

/** "Its first partners are China (3.9 billion), Russia (3.5) …": the country that a sum in a list of partners belongs to. */
export function partnerBefore(page: Page, sentence: Sentence, sides: readonly Side[], start: number): Side | undefined {
  const partner = ownerOf(page, sides, start)
  return partner && lastBefore(page, 'figure.partner', partner.start, sentence.span[0]) ? partner : undefined
}

/** The country with nothing but a bracket or a dash between it and a number. */
function ownerOf(page: Page, sides: readonly Side[], start: number): Side | undefined {
  const side = sides.findLast((one) => one.end <= start)
  return side && start - side.end <= 4 && /^\s?(?:\(|[-:]\s)$/.test(page.folded.slice(side.end, start))
    ? side
    : undefined
}

/** Trade with a partner of a list is that of the country whose list it is: the one named without a sum, else whom the text is about. */
export function ofPartner(
  page: Page,
  sides: readonly Side[],
  partner: Side,
  pair: readonly PartyCode[],
): Direction | undefined {
  const hub =
    sides.find((side) => side.code !== partner.code && !/^\s?[(:-]/.test(page.folded.slice(side.end, side.end + 2)))
      ?.code ?? pair.find((code) => code !== partner.code)
  return hub === undefined ? undefined : sorted(hub, partner.code)
}
