import type { PartyCode } from '../../findings.ts'
import { countryFrom, hasMark, marksWithin, type Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { isNominativePost } from '../../names/russianCase.ts'
import type { NameMention } from './nameMention.ts'

// So many sentences on the press still tells whom it has named by the post alone.
const SENTENCES = 2
const REACH = 420

/**
 * "Dmitry Chernyshenko told … The Russian deputy premier added …": the post by which a person named without one is told
 * of further on; only where nobody else without a post was named before it, and where cases show that the post acts.
 * @param holders Spans of the posts that stand with names, in text order.
 */
export function laterPost(
  page: Page,
  mention: NameMention,
  side: PartyCode | null,
  holders: readonly (readonly [number, number])[],
  names: readonly (readonly [number, number])[],
): string | null {
  if (!mention.sentence.language.declinesNames) return null
  const last = page.sentences[Math.min(mention.sentence.index + SENTENCES, page.sentences.length - 1)]!
  const until = Math.min(last.span[1], mention.span[1] + REACH)
  for (const mark of marksWithin(page, 'person.role', mention.span[1], until)) {
    if (mark.payload === 'counterpart' || hasMark(page, 'person.plural', mark.start, mark.end)) continue
    if (holders.some(([start, end]) => start <= mark.start && mark.end <= end)) return null
    if (names.some(([start]) => start > mention.span[1] && start < mark.start)) return null
    if (!isNominativePost(page.folded.slice(mark.start, mark.end))) continue
    const country = countryOf(page, mark)
    if (country && side !== null && country.code !== side) continue
    if (!country && hasMark(page, 'meeting.generic', Math.max(0, mark.start - 12), mark.start)) continue
    return page.text.slice(mark.start, country && country.start > mark.end ? country.end : mark.end)
  }
  return null
}

function countryOf(page: Page, mark: Mark): { code: PartyCode; start: number; end: number } | undefined {
  const at = countryFrom(page, mark.end)
  const [before, after] = [page.countries[at - 1], page.countries[at]]
  if (after && after.start - mark.end <= 1) return after
  return before && mark.start - before.end <= 1 && before.end <= mark.start ? before : undefined
}
