import type { Implied, Indicator, PartyCode } from '../../findings.ts'
import { firstFrom, marksOf, type Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { markAtToken, markEndingAt } from './marks.ts'
import { tokenFrom } from './periods.ts'

/** What a country is to the words around it. */
type SideRole = 'from' | 'to' | 'at' | 'of' | 'with' | 'subject'

export interface Side {
  readonly code: PartyCode
  readonly role: SideRole
  readonly start: number
  readonly end: number
}

export interface Direction {
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly implied: readonly Implied[]
}

/** How an indicator's two ends are told from the countries around it. */
type Sense = 'pair' | 'actor-from' | 'actor-to' | 'giver'
const senses: Readonly<Record<Indicator, Sense>> = {
  'trade-turnover': 'pair', 'export': 'actor-from', 'import': 'actor-to', 'trade-balance': 'actor-from', 'investment-capital': 'actor-from',
  'investment-projects': 'actor-from', 'companies': 'actor-from', 'tourists': 'actor-from', 'students': 'actor-from', 'scholarships': 'giver', 'workers': 'actor-from',
  'residents': 'actor-from', 'loan-or-aid': 'giver', 'goods': 'giver', 'flights': 'pair', 'share': 'pair', 'rank': 'pair', 'other': 'pair',
} // prettier-ignore

const BLOCS = new Set(['ASEAN', 'EAEU', 'EU', 'UN', 'CIS', 'BRICS', 'SCO', 'APEC'])
const MOST_SIDES = 12

/** The countries named in a stretch with what the words beside them make of them. */
export function sidesIn(page: Page, from: number, to: number): Side[] {
  const found: Side[] = []
  const roles = marksOf(page, 'figure.side')
  const rolesAfter = marksOf(page, 'figure.side-after')
  for (let i = firstFrom(page.countries, from); i < page.countries.length && page.countries[i]!.start < to && found.length < MOST_SIDES; i++) {
    const mention = page.countries[i]!
    if (mention.form === 'place') continue
    const token = tokenFrom(page, mention.start)
    const before = markEndingAt(roles, token)
    const after = markAtToken(rolesAfter, tokenFrom(page, mention.end))
    const own = ofForm(page, mention)
    const role = before && before.start >= from - 20 ? (before.payload as SideRole) : after ? (after.payload as SideRole) : own
    found.push({ code: mention.code, role, start: mention.start, end: mention.end })
  }
  return found
}

function ofForm(_page: Page, _mention: CountryMention): SideRole {
  return 'subject'
}

export interface Scope {
  /** Countries between the number before and this one. */
  readonly before: readonly Side[]
  /** Countries between this number and the next one. */
  readonly after: readonly Side[]
  /** Countries of the whole sentence. */
  readonly sentence: readonly Side[]
}

/**
 * Where a flow starts and ends: from the countries beside the number, else those of the sentence; the missing end is
 * the other side of the pair.
 */
export function directionOf(indicator: Indicator, scope: Scope, pair: readonly PartyCode[], deficit: boolean, last: Direction | undefined, at: number): Direction {
  let sense = senses[indicator]
  if (indicator === 'trade-balance' && deficit) sense = 'actor-to'
  const near = [...scope.before, ...scope.after]
  const choose = (sides: readonly Side[]): Direction | undefined => {
    if (sense === 'pair') return pairOf(sides, pair)
    const from = nearest(sides, at, (side) => side.role === 'from')
    const to = nearest(sides, at, (side) => side.role === 'to' || side.role === 'at')
    const of = nearest(sides, at, (side) => side.role === 'of')
    const subject = nearest(sides, at, (side) => side.role === 'subject' && side.code !== from?.code && side.code !== to?.code)
    const partner = nearest(sides, at, (side) => side.role === 'with')
    let start: PartyCode | undefined
    let end: PartyCode | undefined
    if (sense === 'actor-to') {
      const target = sides.find((side) => side.role === 'to')
      start = from?.code ?? partner?.code
      end = (of ?? target)?.code ?? (subject && subject.code !== start ? subject.code : undefined)
      if (start === undefined && target && subject) start = subject.code
    } else {
      start = from?.code ?? of?.code ?? subject?.code
      end = to?.code ?? partner?.code
      if (start === end) start = subject && subject.code !== end ? subject.code : undefined
      if (end === undefined && from && subject && subject.code !== from.code) end = subject.code
    }
    if (start === undefined && end === undefined) return undefined
    start ??= other(end!, pair)
    end ??= other(start!, pair)
    return start && end && start !== end ? { from: start, to: end, implied: [] } : undefined
  }
  const own = choose(near) ?? (last && near.length === 0 ? last : undefined) ?? choose(scope.sentence)
  if (own) return own
  if (last) return last
  if (sense === 'pair' && pair.length >= 2) return sorted(pair[0]!, pair[1]!, [{ field: 'from', from: 'the sides of the document' }])
  if (pair.length >= 2) {
    const [first, second] = pair as [PartyCode, PartyCode]
    const implied = [{ field: 'from', from: 'the sides of the document' }]
    return sense === 'actor-to' ? { from: second, to: first, implied } : { from: first, to: second, implied }
  }
  return { from: null, to: null, implied: [] }
}

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

const other = (code: PartyCode, pair: readonly PartyCode[]): PartyCode | undefined => pair.find((c) => c !== code)

export function sorted(a: PartyCode, b: PartyCode, implied: readonly Implied[] = []): Direction {
  return a < b ? { from: a, to: b, implied } : { from: b, to: a, implied }
}

/** The two sides that trade: two named together, else one named and the other side of the document. */
function pairOf(sides: readonly Side[], pair: readonly PartyCode[]): Direction | undefined {
  const codes: PartyCode[] = []
  for (const side of sides) if (!codes.includes(side.code)) codes.push(side.code)
  let few = codes
  if (few.length > 2) few = codes.filter((c) => !BLOCS.has(c))
  if (few.length > 2) {
    const known = few.filter((c) => pair.slice(0, 2).includes(c))
    if (known.length === 2) few = known
  }
  if (few.length === 2 && few.some((c) => BLOCS.has(c)) && pair.length >= 2 && few.some((c) => c === pair[0] || c === pair[1]) && !few.every((c) => pair.slice(0, 2).includes(c))) few = few.filter((c) => !BLOCS.has(c))
  if (few.length >= 2) return sorted(few[0]!, few[1]!)
  if (few.length === 1) {
    const second = other(few[0]!, pair)
    return second ? sorted(few[0]!, second, [{ field: 'from', from: 'the sides of the document' }]) : undefined
  }
  return undefined
}
