import type { PartyCode } from '../../findings.ts'
import { countryFrom, marksWithin, type Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { isBloc, isGone } from './blocs.ts'
import { firstAfter, lastBefore, markAtToken, markEndingAt } from './marks.ts'
import { tokenFrom } from './periods.ts'

/** What a country is to the words around it. */
type SideRole = 'from' | 'to' | 'at' | 'of' | 'with' | 'subject' | 'market'

/** A country of a sentence that tells figures. */
export interface Side {
  readonly code: PartyCode
  readonly role: SideRole
  readonly start: number
  readonly end: number
  readonly isPlace: boolean
  /** "Russian goods": named by its adjective. */
  readonly isAdjective: boolean
  /** Named as those who get what is given: "scholarships for Vietnamese students". */
  readonly isReceiver: boolean
}

const MOST_SIDES = 14
const LEAD_IN = 20
const PACT_BEHIND = 14
const PACT_REACH = 8
const LONGEST_PACT = 60

/** The countries named in a stretch with what the words beside them make of them. */
export function sidesIn(page: Page, from: number, to: number, isCredible: (code: PartyCode) => boolean): Side[] {
  const found: Side[] = []
  const currencies = marksWithin(page, 'figure.currency', from, to)
  const others = marksWithin(page, 'figure.no-country', from, to)
  const masks = (others.length === 0 ? currencies : [...currencies, ...others]).slice(0, MOST_SIDES)
  for (
    let i = countryFrom(page, from);
    i < page.countries.length && page.countries[i]!.start < to && found.length < MOST_SIDES;
    i++
  ) {
    const mention = page.countries[i]!
    if (
      !isCredible(mention.code) ||
      isGone(mention.code) ||
      masks.some((mask) => mask.start <= mention.start && mask.end >= mention.end)
    )
      continue
    const role = roleOf(page, mention, from)
    if (isBloc(mention.code) && isVenue(page, mention, role)) continue
    // "Seoul will give": a capital that acts is its country.
    const isActing =
      mention.form === 'place' &&
      role === 'subject' &&
      markAtToken(page, 'figure.acts', tokenFrom(page, mention.end)) !== undefined
    const isPlace = mention.form === 'place' && !isActing
    found.push({
      code: mention.code,
      role: isPlace && role === 'subject' ? 'at' : mention.form === 'adjective' && role === 'with' ? 'subject' : role,
      start: mention.start,
      end: mention.end,
      isPlace,
      isAdjective: mention.form === 'adjective',
      isReceiver: isReceiver(page, mention.end),
    })
  }
  return found.some((side) => !side.isPlace) ? found.filter((side) => !side.isPlace) : found
}

/** What the words beside a country make of it. */
function roleOf(page: Page, mention: CountryMention, from: number): SideRole {
  const token = tokenFrom(page, mention.start)
  const before = markEndingAt(page, 'figure.side', token)
  const after = markAtToken(page, 'figure.side-after', tokenFrom(page, mention.end))
  // Where cases are endings, the country's own form says its role.
  const own = markAtToken(page, 'figure.side-own', token)
  const told = own ?? (before && before.start >= from - LEAD_IN ? before : after)
  return told ? (told.payload as SideRole) : 'subject'
}

/** A bloc that is where something is told, or whose name is a pact's, is no side. */
const isVenue = (page: Page, { start, end }: CountryMention, role: SideRole): boolean =>
  role === 'at' ||
  lastBefore(page, 'figure.pact', start, start - LONGEST_PACT, (mark) => start - mark.end < PACT_REACH) !== undefined ||
  firstAfter(page, 'figure.pact', end, end + PACT_BEHIND, (mark) => mark.payload !== 'before') !== undefined

/** "scholarships for Vietnamese students": those who study take. */
function isReceiver(page: Page, end: number): boolean {
  return firstAfter(page, 'figure.receiver', end, end + 30) !== undefined
}
