import type { Implied, Indicator, PartyCode } from '../../findings.ts'
import type { MarkList } from '../../engine/marks.ts'
import { countryFrom, marksWithin, type Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { firstAfter, lastBefore, markAtToken, markEndingAt } from './marks.ts'
import { tokenFrom } from './periods.ts'
import { MOST_SIDED } from './round.ts'

/** What a country is to the words around it. */
type SideRole = 'from' | 'to' | 'at' | 'of' | 'with' | 'subject' | 'market'

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

export interface Direction {
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly implied: readonly Implied[]
}

/** How an indicator's two ends are told from the countries around it. */
export type Sense = 'pair' | 'actor-from' | 'actor-to' | 'giver'
export const senses: Readonly<Record<Indicator, Sense>> = {
  'trade-turnover': 'pair', 'export': 'actor-from', 'import': 'actor-to', 'trade-balance': 'actor-from', 'investment-capital': 'actor-from',
  'investment-projects': 'actor-from', 'companies': 'actor-from', 'tourists': 'actor-from', 'students': 'actor-from', 'scholarships': 'giver', 'workers': 'actor-from',
  'residents': 'actor-from', 'loan-or-aid': 'giver', 'goods': 'giver', 'flights': 'pair', 'share': 'pair', 'rank': 'pair', 'other': 'pair',
} // prettier-ignore

const BLOCS = new Set(['ASEAN', 'EAEU', 'EU', 'UN', 'CIS', 'BRICS', 'SCO', 'APEC', 'WTO', 'GMS'])
export const isBloc = (code: PartyCode): boolean => BLOCS.has(code)

/** States that are no more: named in histories, not in figures. */
const GONE = new Set(['SU'])
const MOST_SIDES = 14
const LEAD = 400
const LAST = Number.MAX_SAFE_INTEGER
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
      GONE.has(mention.code) ||
      masks.some((mask) => mask.start <= mention.start && mask.end >= mention.end)
    )
      continue
    const token = tokenFrom(page, mention.start)
    const before = markEndingAt(page, 'figure.side', token)
    const after = markAtToken(page, 'figure.side-after', tokenFrom(page, mention.end))
    // Where cases are endings, the country's own form says its role.
    const own = markAtToken(page, 'figure.side-own', token)
    const role = own
      ? (own.payload as SideRole)
      : before && before.start >= from - 20
        ? (before.payload as SideRole)
        : after
          ? (after.payload as SideRole)
          : 'subject'
    if (
      BLOCS.has(mention.code) &&
      (role === 'at' ||
        lastBefore(
          page,
          'figure.pact',
          mention.start,
          mention.start - LONGEST_PACT,
          (mark) => mention.start - mark.end < PACT_REACH,
        ) ||
        firstAfter(page, 'figure.pact', mention.end, mention.end + 14, (mark) => mark.payload !== 'before'))
    )
      continue
    const isPlace = mention.form === 'place'
    found.push({
      code: mention.code,
      // "Seoul will give": a capital that acts is its country.
      role:
        isPlace && role === 'subject' && !markAtToken(page, 'figure.acts', tokenFrom(page, mention.end))
          ? 'at'
          : mention.form === 'adjective' && role === 'with'
            ? 'subject'
            : role,
      start: mention.start,
      end: mention.end,
      isPlace,
      isAdjective: mention.form === 'adjective',
      isReceiver: isReceiver(page, mention.end),
    })
  }
  return found.some((side) => !side.isPlace) ? found.filter((side) => !side.isPlace) : found
}

/** "scholarships for Vietnamese students": those who study take. */
function isReceiver(page: Page, end: number): boolean {
  return firstAfter(page, 'figure.receiver', end, end + 30) !== undefined
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
 * Where a flow starts and ends: from the countries before the number, then those on both sides, then the figure before
 * it in the same breath, then the whole sentence; a missing end is the other side of the pair.
 */
export function directionOf(
  sense: Sense,
  scope: Scope,
  all: readonly PartyCode[],
  last: Direction | undefined,
  at: number,
): Direction {
  const near = [...scope.before, ...scope.after]
  // "Trade with A was 5 billion, with B 3": neither is the other's partner.
  const partners = scope.sentence.filter((side) => side.role === 'with').map((side) => side.code)
  const hub =
    sense === 'pair' &&
    new Set(partners).size > 1 &&
    new Set(near.map((side) => side.code)).size === 1 &&
    near.every((side) => side.role === 'with')
      ? [...scope.sentence.map((side) => side.code), ...all].filter((code) => !partners.includes(code))
      : []
  const sides = hub.length > 0 ? hub : all
  // The other end is sooner one of this sentence than one of the document.
  const named = [...new Set(scope.sentence.map((side) => side.code))]
  const areTakers = named.length > 1 && scope.sentence.every((side) => side.role === 'to')
  // "From A 74, from B 86, from C 70": none of them is where it goes.
  const sources = sense === 'pair' ? [] : scope.sentence.filter((side) => side.role === 'from').map((side) => side.code)
  const goals = new Set(sources).size > 1 ? [...named, ...sides].filter((code) => !sources.includes(code)) : []
  const areSources = goals.length > 0
  const pair =
    sense !== 'pair' && named.length === 2
      ? // "A thousand to A, five hundred to B": neither sends to the other.
        areTakers
        ? sides.filter((code) => !named.includes(code))
        : areSources
          ? goals
          : [...named, ...sides]
      : areSources
        ? goals
        : sides
  const choose = (sides: readonly Side[]): Direction | undefined =>
    sides.length === 0
      ? undefined
      : sense === 'pair' || isJoint(sides)
        ? pairOf(sides, pair)
        : flowOf(sense, sides, pair, at)
  const beside =
    last &&
    scope.before.length === 0 &&
    scope.after[0] &&
    scope.after[0].start - at < CLOSE_BEHIND &&
    scope.after[0].role === 'at' &&
    last.from !== scope.after[0].code
      ? { from: last.from, to: scope.after[0].code, implied: [] }
      : undefined
  // "280 million worth was exported from Uganda to Kenya": both ends said behind the number.
  const [source, goal] = (['from', 'to'] as const).map((role) => scope.after.find((side) => side.role === role))
  const own =
    (isWhole(scope.before) ? choose(scope.before) : undefined) ??
    (sense !== 'pair' && scope.before.length === 0 && source && goal && source.code !== goal.code
      ? { from: source.code, to: goal.code, implied: [] }
      : undefined) ??
    (sense === 'pair' ? undefined : beside) ??
    (last && scope.before.length === 0 ? last : undefined) ??
    choose(near) ??
    last ??
    choose(scope.sentence)
  if (own) return own
  if (sides.length < 2) return { from: null, to: null, implied: [] }
  // Where nothing tells who gives and who takes, the two are named in alphabetical order.
  return sorted(sides[0]!, sides[1]!, [{ field: 'from', from: 'the sides of the document' }])
}

const CLOSE_BEHIND = 40
const CLOSE_WITH = 3
const LONGEST_AND = 5
/** "The Russian-Vietnamese list of projects", "Russia and Viet Nam open ventures": of neither alone. */
const isJoint = (sides: readonly Side[]): boolean =>
  sides.length === 2 &&
  sides[0]!.role === 'subject' &&
  sides[0]!.code !== sides[1]!.code &&
  (sides[1]!.role === 'subject'
    ? sides[1]!.start - sides[0]!.end === 1
    : sides[1]!.role === 'with' && sides[1]!.start - sides[0]!.end <= LONGEST_AND)
const isWhole = (sides: readonly Side[]): boolean => sides.some((side) => side.code !== sides[0]!.code)

function flowOf(sense: Sense, sides: readonly Side[], pair: readonly PartyCode[], at: number): Direction | undefined {
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
    const receiver = to ?? nearest(sides, at, (side) => side.isReceiver && side.role !== 'from')
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
  start ??= other(end!, pair)
  end ??= other(start!, pair)
  return start && end && start !== end ? { from: start, to: end, implied: [] } : undefined
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
  const [one, two] = sides
  // "The union's trade with Viet Nam": a bloc that is said to trade does.
  if (
    sides.length === 2 &&
    BLOCS.has(one!.code) &&
    two!.role === 'with' &&
    two!.start - one!.end <= CLOSE_WITH &&
    one!.code !== two!.code
  )
    return sorted(one!.code, two!.code)
  const main = pair.slice(0, 2)
  // "Russia's first partner in ASEAN": the bloc is where, not with whom.
  const whom =
    main.length === 2 && !main.some((c) => BLOCS.has(c))
      ? sides.filter((side) => !(BLOCS.has(side.code) && (side.role === 'to' || side.role === 'at')))
      : sides
  let codes = [...new Set((whom.length > 0 ? whom : sides).map((side) => side.code))]
  if (codes.length > 2) {
    const countries = codes.filter((c) => !BLOCS.has(c))
    if (countries.length >= 2) codes = countries
    const known = codes.filter((c) => main.includes(c))
    if (codes.length > 2 && known.length === 2) codes = known
  }
  // A bloc beside one side of a pair of countries is where the trade stands, not with whom.
  if (
    codes.length === 2 &&
    pair.length <= MOST_SIDED &&
    codes.some((c) => BLOCS.has(c)) &&
    !main.some((c) => BLOCS.has(c)) &&
    codes.some((c) => main.includes(c))
  )
    codes = codes.filter((c) => !BLOCS.has(c))
  if (codes.length >= 2) return sorted(codes[0]!, codes[1]!)
  const second = other(codes[0]!, pair)
  return second ? sorted(codes[0]!, second, [{ field: 'from', from: 'the sides of the document' }]) : undefined
}

/** Codes that the text names in full somewhere; short forms alone (中 in 其中, US in US$) make no side. */
export function credibleSides(page: Page): {
  readonly isCredible: (code: PartyCode) => boolean
  readonly pair: readonly PartyCode[]
} {
  const counts = new Map<PartyCode, number>()
  const first = new Map<PartyCode, number>()
  const currencies = page.marks.list('figure.currency')
  const masks = page.marks.list('figure.no-country')
  for (const mention of page.countries) {
    if (covers(currencies, mention) || covers(masks, mention)) continue
    if (!first.has(mention.code)) first.set(mention.code, mention.start)
    counts.set(mention.code, (counts.get(mention.code) ?? 0) + (mention.start < LEAD ? 2 : 1))
  }
  const isCredible = (code: PartyCode): boolean => counts.has(code)
  // A side known by its people alone is one too.
  const parties = page.parties.filter(
    (code) => (isCredible(code) || !page.countries.some((mention) => mention.code === code)) && !GONE.has(code),
  )
  const known = page.knowledge.parties ?? []
  // Most spoken of first; what the dossier is about stays first.
  if (known.length < 2 || !known.every(isCredible)) {
    parties.sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (first.get(a) ?? LAST) - (first.get(b) ?? LAST),
    )
  }
  const countries = parties.filter((code) => !BLOCS.has(code))
  // A bloc is a side only where it is spoken of more than the second country.
  const second = countries[1]
  const isCountries =
    second !== undefined &&
    parties.filter((code) => BLOCS.has(code)).every((bloc) => counts.get(bloc)! <= counts.get(second)! * 2)
  const pair = isCountries ? [...countries, ...parties.filter((code) => BLOCS.has(code))] : parties
  return { isCredible: (code) => counts.size === 0 || isCredible(code), pair }
}

/** A mark of a list lies over a country: one of the two before it, for a short one may begin inside. */
function covers(list: MarkList | undefined, { start, end }: CountryMention): boolean {
  if (list === undefined) return false
  const last = list.firstFrom(start + 1) - 1
  for (let n = last; n >= 0 && n > last - 2; n--) if (list.startOf(n) <= start && list.endOf(n) >= end) return true
  return false
}
