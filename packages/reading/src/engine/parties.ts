import type { Knowledge, PartyCode } from '../findings.ts'
import { CharClass, classTable } from './fold.ts'
import type { Mark, Marks } from './scan.ts'
import { isCapital } from './words.ts'

/** A country, bloc, its adjective or one of its towns named in the text. */
export interface CountryMention {
  readonly code: PartyCode
  readonly start: number
  readonly end: number
  readonly form: 'noun' | 'adjective' | 'short' | 'place'
  /** Payload of the row, for a place its own name. */
  readonly payload: string
}

/** Country of a place row: `VN:Ha Noi` → VN, `RU-AMU` → RU. */
function countryOfPlace(payload: string): PartyCode {
  let end = 0
  while (payload[end]! >= 'A' && payload[end]! <= 'Z') end++
  return end === 0 ? payload : payload.slice(0, end)
}

/**
 * All mentions in text order, the longest where several begin or lie inside one another. Short forms (俄, Việt) and names
 * that are also other words (Đức, Georgia) count only in company, see `shortsOf` and `ambiguousOf`.
 */
export function countriesOf(marks: Marks, folded: string, text: string): CountryMention[] {
  const all: CountryMention[] = []
  const add = (type: string, form: CountryMention['form']): void => {
    const list = marks.list(type)
    for (let n = 0; n < (list?.length ?? 0); n++) {
      const payload = list!.payloadOf(n)
      const code = form === 'place' ? countryOfPlace(payload) : payload
      all.push({ code, start: list!.startOf(n), end: list!.endOf(n), form, payload })
    }
  }
  add('country', 'noun')
  add('country.adjective', 'adjective')
  add('place', 'place')
  // 土方: a side by one character names no country in full.
  const isSide = ({ form, start, end }: CountryMention): boolean =>
    form === 'noun' && end - start === 2 && folded[end - 1] === '方'
  const full = all.filter((mention) => !isSide(mention))
  const named = new Set(full.filter(({ form }) => form === 'noun').map(({ code }) => code))
  const byFirst = firstCharacters(full, folded)
  if (full.length < all.length)
    all.forEach((mention, i) => {
      const written = isSide(mention) && !named.has(mention.code) ? byFirst.get(folded[mention.start]!) : undefined
      if (written !== undefined) all[i] = { ...mention, code: written, payload: written }
    })
  const shorts = shortsOf(marks, folded, byFirst)
  for (const mark of shorts) {
    // 土 is Turkmenistan in a text that names it and not Türkiye.
    const written = named.has(mark.payload) ? undefined : byFirst.get(folded.slice(mark.start, mark.end))
    all.push({
      code: written ?? mark.payload,
      start: mark.start,
      end: mark.end,
      form: 'short',
      payload: written ?? mark.payload,
    })
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const ambiguous = ambiguousOf(marks, all, folded, text)
  if (ambiguous.length > 0) {
    for (const { payload, start, end } of ambiguous) all.push({ code: payload, start, end, form: 'noun', payload })
    all.sort((a, b) => a.start - b.start || b.end - a.end)
  }
  const kept: CountryMention[] = []
  // Phạm Nhật Mẫu: a syllable of a person's name.
  const inNames = marks.get('country.in-name')?.slice(0, MOST_NAMES)
  const money = marks.list('figure.currency')
  const coins = money?.length ?? 0
  let coin = 0
  let openUntil = -1
  for (const mention of all) {
    if (mention.start < openUntil) continue
    // The country of `US$`, `долларов США`, `đô la Mỹ` is not spoken of.
    while (coin < coins && money!.endOf(coin) < mention.end) coin++
    if (coin < coins && money!.startOf(coin) <= mention.start) continue
    if (!(mention.form === 'noun' && inNames?.some(({ start, end }) => start <= mention.start && mention.end <= end)))
      kept.push(mention)
    openUntil = mention.end
  }
  return kept
}

/** The country whose name begins with a character, by character; none where several countries of the text do. */
function firstCharacters(mentions: readonly CountryMention[], folded: string): Map<string, PartyCode | undefined> {
  const found = new Map<string, PartyCode | undefined>()
  for (const { form, start, code } of mentions) {
    if (form !== 'noun') continue
    const first = folded[start]!
    found.set(first, found.has(first) && found.get(first) !== code ? undefined : code)
  }
  return found
}

/**
 * The short forms that are countries: side by side with another, or against a row of relations (`country.short-after`,
 * `country.short-before`). A weak one (新, 加, 以) needs both: a neighbour that is not weak, and a row of relations behind the pair.
 */
function shortsOf(marks: Marks, folded: string, byFirst: ReadonlyMap<string, PartyCode | undefined>): Short[] {
  const list = [...shortsIn(marks, 'country.short', false), ...shortsIn(marks, 'country.short-weak', true)].filter(
    ({ payload }) => payload !== '-',
  )
  const leading = marks.list('country.short-led')
  if (list.length === 0 && leading === undefined) return list
  list.sort((a, b) => a.start - b.start)
  const joined = (end: number, start: number): boolean =>
    start === end || (start - end <= 3 && /^\s?-\s?$/.test(folded.slice(end, start)))
  const after = new Set<number>()
  const before = new Set<number>()
  const related = marks.list('country.short-after')
  const sides = new Set<number>()
  for (let n = 0; n < (related?.length ?? 0); n++) {
    const payload = related!.payloadOf(n)
    if (payload === 'side') sides.add(related!.startOf(n))
    else if (payload !== '-') after.add(related!.startOf(n))
  }
  const offices = new Set<number>()
  const seats = marks.list('country.short-office')
  for (let n = 0; n < (seats?.length ?? 0); n++) offices.add(seats!.startOf(n))
  const relating = marks.list('country.short-before')
  for (let n = 0; n < (relating?.length ?? 0); n++) before.add(relating!.endOf(n))
  const kept = list.filter((short, i) => {
    const left = i > 0 && joined(list[i - 1]!.end, short.start) ? list[i - 1]! : undefined
    const right = i + 1 < list.length && joined(short.end, list[i + 1]!.start) ? list[i + 1]! : undefined
    const isRelated = after.has(short.end) || (right !== undefined && after.has(right.end))
    // 智方 in a text that names 智利: the side of the one country that begins so.
    if (sides.has(short.end) && byFirst.get(folded.slice(short.start, short.end)) !== undefined) return true
    // 哈工业和建设部: an office that opens with the first character of a country of the text.
    if (
      offices.has(short.end) &&
      byFirst.get(folded.slice(short.start, short.end)) === short.payload &&
      OPENERS.includes(folded[short.start - 1] ?? ',')
    )
      return true
    if (short.isWeak) return isRelated && ((left && !left.isWeak) || (right && !right.isWeak) || false)
    const neighbour = (left && (!left.isWeak || isRelated)) || (right && (!right.isWeak || isRelated))
    return Boolean(neighbour) || after.has(short.end) || before.has(short.start)
  })
  // 卢方 in a text that names 卢旺达, though no list has its first character.
  for (const side of sides) {
    const start = side - 1
    const payload = byFirst.get(folded[start] ?? '')
    if (payload !== undefined && !POINTS.includes(folded[start]!) && !list.some((short) => short.start === start))
      kept.push({ start, end: side, payload, isWeak: true })
  }
  for (const led of shortsIn(marks, 'country.short-led', false))
    if (led.payload !== '-' && before.has(led.start)) kept.push(led)
  return kept
}

/** 南方, 西方, 多方: what is no country's side. */
const POINTS = '东南西北多前后上下左右'

/** What may stand before an office that opens with its country's first character. */
const OPENERS = ',;:。(\n 和与同及由'

/** A short form that may be a country. */
interface Short {
  readonly start: number
  readonly end: number
  readonly payload: string
  readonly isWeak: boolean
}

function shortsIn(marks: Marks, type: string, isWeak: boolean): Short[] {
  const list = marks.list(type)
  const shorts: Short[] = []
  for (let n = 0; n < (list?.length ?? 0); n++)
    shorts.push({ start: list!.startOf(n), end: list!.endOf(n), payload: list!.payloadOf(n), isWeak })
  return shorts
}

/**
 * The words that are countries only in company (`country.ambiguous`: Đức, Anh, Georgia): behind a row of
 * `country.known-by`, or joined to another country by a dash, a comma or a word for "and". Where a name goes on behind
 * them ("tại Anh Sơn", "with Georgia Meloni") only an office before them or a dash counts. What the
 * text has once used of the country is it throughout, where it is no part of a name; a short word not at the head of a sentence.
 */
function ambiguousOf(marks: Marks, countries: readonly CountryMention[], folded: string, text: string): Mark[] {
  const list = marks.get('country.ambiguous')
  if (list === undefined) return []
  const offices = marks.list('country.known-by')
  const joiners = marks.list('country.joiner')
  const joined = (from: number, to: number): boolean => {
    if (to < from || to - from > LONGEST_JOINER) return false
    const between = folded.slice(from, to).trim()
    return (
      between === '-' || between === ',' || (joiners !== undefined && joiners.firstFrom(from) < joiners.firstFrom(to))
    )
  }
  const dashed = (from: number, to: number): boolean =>
    to - from <= LONGEST_JOINER && folded.slice(from, to).trim() === '-'
  const found: Mark[] = []
  const doubtful: Mark[] = []
  const named = new Set(countries.map(({ code }) => code))
  let next = 0
  for (const mark of list) {
    // "The union" is a bloc only where the text has named it.
    if (mark.payload.length > 2 && !named.has(mark.payload)) continue
    while (next < countries.length && countries[next]!.start < mark.end) next++
    const after = countries[next]
    const before = countries[next - 1]
    // Part of a longer name: Hàn Quốc.
    if (before && before.end > mark.start) continue
    const office = offices?.endingAt(mark.firstToken)
    const goesOn = text[mark.end] === ' ' && isCapital(text, mark.end + 1) && after?.start !== mark.end + 1
    const previous = found.at(-1)
    if (
      office?.payload === 'office' ||
      (before && dashed(before.end, mark.start)) ||
      (after && dashed(mark.end, after.start)) ||
      (!goesOn &&
        (office ||
          (before && joined(before.end, mark.start)) ||
          (after && joined(mark.end, after.start)) ||
          (previous && joined(previous.end, mark.start))))
    )
      found.push(mark)
    else if (!goesOn && (isAmid(text, mark.start) || mark.end - mark.start > SHORT_WORD)) doubtful.push(mark)
  }
  const known = new Set(found.map(({ payload }) => payload))
  for (const mark of doubtful) if (known.has(mark.payload) && isCapital(text, mark.start)) found.push(mark)
  return found
}

/** A capital behind a word without one: "in Georgia"; not "Minh Đức", nor "Anh" at the head of a sentence. */
function isAmid(text: string, start: number): boolean {
  if (!isCapital(text, start) || text[start - 1] !== ' ') return false
  let at = start - 1
  while (at > 0 && start - at < LONGEST_WORD && text[at - 1] !== ' ' && text[at - 1] !== '\n') at--
  const last = classTable[text.charCodeAt(start - 2)]
  return at < start - 1 && !isCapital(text, at) && last === CharClass.letter
}
const LONGEST_WORD = 24
const MOST_NAMES = 40
const SHORT_WORD = 4

const LONGEST_JOINER = 6
const LEAD = 400

/**
 * The sides that the document is about. Weight: a mention is 1, in the first 400 units 2, side by side with another
 * (`Việt Nam – Liên bang Nga`, 越俄) 2 more. Places weigh half. Sides that the dossier knows come first when they stand in the text.
 */
export function partiesOf(
  countries: readonly CountryMention[],
  folded: string,
  isStory: (offset: number) => boolean,
  knowledge: Knowledge,
): PartyCode[] {
  const weights = new Map<PartyCode, number>()
  countries.forEach((mention, i) => {
    if (!isStory(mention.start)) return
    let weight = mention.start < LEAD ? 2 : 1
    if (mention.form === 'place') weight /= 2
    const next = countries[i + 1]
    const previous = countries[i - 1]
    if (next && next.code !== mention.code && touching(folded, mention.end, next.start)) weight += 2
    if (previous && previous.code !== mention.code && touching(folded, previous.end, mention.start)) weight += 2
    weights.set(mention.code, (weights.get(mention.code) ?? 0) + weight)
  })
  // "Brussels" beside the European Union is its seat.
  for (const [bloc, seat] of SEATS)
    if (weights.has(bloc) && !countries.some(({ code, form }) => code === seat && form !== 'place'))
      weights.delete(seat)
  const known = knowledge.parties ?? []
  if (known.length >= 2 && (weights.size === 0 || known.every((code) => weights.has(code)))) return [...known]
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
}

const SEATS = [['EU', 'BE']] as const

const isState = (code: PartyCode): boolean => code.length === 2 && code !== 'EU' && code !== 'UN'

/** Where a text names one country at most, those of the people whom the press names without a post are its sides too. */
export function withTheirPeoples(parties: readonly PartyCode[], marks: Marks): readonly PartyCode[] {
  if (parties.filter(isState).length >= 2) return parties
  const added = new Set<PartyCode>()
  for (const mark of marks.get('person.known') ?? [])
    if (isState(mark.payload) && !parties.includes(mark.payload)) added.add(mark.payload)
  return added.size > 0 ? [...parties, ...added] : parties
}

function touching(folded: string, end: number, start: number): boolean {
  if (start - end > 3) return false
  for (let i = end; i < start; i++) {
    const kind = classTable[folded.charCodeAt(i)]
    if (kind !== CharClass.space && folded[i] !== '-') return false
  }
  return true
}
