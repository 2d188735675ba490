import type { Implied, PartyCode } from '../../findings.ts'
import { firstFrom, type Page } from '../../engine/page.ts'
import type { NameMention } from './candidates.ts'

/** The side a person is on: as the post says, else as the name suggests and the text allows, else the only side left. */
export function sideOf(page: Page, mentions: readonly NameMention[], earlier: readonly (PartyCode | null)[]): { side: PartyCode | null; implied: Implied | null } {
  for (const { role } of mentions) if (role?.side) return { side: role.side, implied: null }
  const counterpart = mentions.find((mention) => mention.role?.isCounterpart)
  const [a, b] = page.parties
  if (counterpart && a && b) {
    const last = earlier.findLast((side) => side === a || side === b)
    if (last) return { side: last === a ? b : a, implied: { field: 'side', from: 'the counterpart of the person before' } }
  }
  const shape = mentions.find((mention) => mention.shape)?.shape
  const named = new Set(page.countries.map((country) => country.code))
  if (shape && named.has(shape)) return { side: shape, implied: { field: 'side', from: 'the form of the name' } }
  const near = nearestBefore(page, mentions[0]!)
  if (near) return { side: near.code, implied: { field: 'side', from: 'the country named before', span: [near.start, near.end] } }
  if (a && b) {
    // Of two sides, one whose names have a form of their own: a name without it is the other's.
    const formed = [a, b].filter((code) => code === 'VN')
    if (formed.length === 1) return { side: formed[0] === a ? b : a, implied: { field: 'side', from: 'the other side’s names have another form' } }
  }
  return { side: null, implied: null }
}

function nearestBefore(page: Page, mention: NameMention): { code: PartyCode; start: number; end: number } | null {
  const from = mention.role ? Math.min(mention.role.start, mention.span[0]) : mention.span[0]
  const before = page.countries[firstFrom(page.countries, from) - 1]
  return before && before.start >= mention.sentence.span[0] && from - before.end < 12 ? before : null
}
