import type { Mark, MarkList } from '../../engine/marks.ts'
import { type Page, type Sentence, countryFrom, firstMark, hasMark, lastMark, within } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { PartyCode } from '../../findings.ts'
import { isBloc } from '../../names/countries.ts'
import { endsAt, firstToken, isComplement, onlyAdjectives } from './complement.ts'

/** A post as the text says it, with the country it names. */
export interface Role {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly side: PartyCode | null
  readonly isCounterpart: boolean
  /** The countries of a post of two, in the order of those who hold it: "the presidents of A and B". */
  readonly sides: readonly [PartyCode, PartyCode] | null
}

// A post with its ministry is seldom longer; more is another clause.
const LONGEST_ROLE = 110

// Where every syllable is a word of its own an office has many.
const MOST_OF_APPOSITION = 16

/**
 * The post that ends right before a name: the last head (`Bộ trưởng`, `заместитель`, `Minister`) such that nothing but its
 * complement stands between it and the name. Heads joined to it (`Phó Thủ tướng kiêm Bộ trưởng…`) are taken with it.
 */
export function roleBefore(
  page: Page,
  sentence: Sentence,
  nameStart: number,
  previousEnd: number,
  nameEnd = nameStart,
): Role | null {
  const heads = page.marks.list('person.role')
  if (heads === undefined) return null
  let at = heads.firstFrom(nameStart) - 1
  const from = Math.max(sentence.span[0], previousEnd, nameStart - LONGEST_ROLE)
  while (at >= 0 && heads.endOf(at) > nameStart) at--
  if (at < 0 || heads.startOf(at) < from) return null
  let head = heads.at(at)
  if (head.payload === 'none') return null
  // "A, President of X, H.E. B": the post between commas is that of the name before.
  const isApposed = /^,\s?(?:the )?$/.test(page.folded.slice(previousEnd, head.start))
  if (isApposed && honorificBefore(page, nameStart) && page.folded.slice(head.end, nameStart).includes(',')) return null
  const told = endOfPost(page, head.end, nameStart)
  if (told !== nameStart && isComplement(page, head.end, told, true, true))
    return roleOf(page, firstOfPost(page, heads, at, from).start, told, sentence, head.payload === 'counterpart')
  // In a list of names and posts ("A, minister, B, ambassador,") a post belongs to the name before it.
  const isBetweenCommas =
    (page.folded[nameEnd] === ',' || isActing(page, nameEnd) || isGiven(page, nameStart, nameEnd)) && !isApposed
  if (!isComplement(page, head.end, nameStart, true, isBetweenCommas)) return null
  const isHost = head.payload === 'host'
  const isCounterpart = isHost || head.payload === 'counterpart'
  head = firstOfPost(page, heads, at, from)
  const role = roleOf(page, portfolioStart(page, head, from), nameStart, sentence, isCounterpart)
  if (isHost) return { ...role, text: '' }
  return role.side === null && !isCounterpart ? { ...role, side: sideOfCounterpart(page, heads, head) } : role
}

/** "With his Belarusian colleague, | the minister of industry X": the country of the counterpart that the post stands beside. */
function sideOfCounterpart(page: Page, heads: MarkList, { start }: Mark): PartyCode | null {
  const n = heads.firstFrom(start) - 1
  if (n < 0 || heads.payloadOf(n) !== 'counterpart' || page.folded.slice(heads.endOf(n), start) !== ', ') return null
  const country = page.countries[countryFrom(page, heads.startOf(n)) - 1]
  return country?.form === 'adjective' && heads.startOf(n) - country.end === 1 ? country.code : null
}

/** The first of the heads before one that belong to the same post. */
function firstOfPost(page: Page, heads: MarkList, at: number, from: number): Mark {
  let head = heads.at(at)
  for (let i = at - 1; i >= 0; i--) {
    // "Her colleague, the foreign minister X": how somebody stands to another is no part of the post.
    if (
      heads.startOf(i) < from ||
      APART.has(heads.payloadOf(i)) ||
      !isComplement(page, heads.endOf(i), head.start, false)
    )
      break
    head = heads.at(i)
  }
  return head
}

/** Where a post ends that its holder is named behind: "the foreign minister of A, | Mr. B", "the president then, | B". */
function endOfPost(page: Page, from: number, nameStart: number): number {
  const honorific = honorificBefore(page, nameStart)
  const holder = honorific && honorific.start >= from ? honorific.start : nameStart
  const list = page.marks.list('person.copula')
  const n = list === undefined ? -1 : list.firstFrom(holder) - 1
  if (n >= 0 && list!.startOf(n) > from && list!.endOf(n) <= holder && holder - list!.endOf(n) <= 1)
    return list!.payloadOf(n) === 'titled' && holder === nameStart ? nameStart : list!.startOf(n)
  return holder !== nameStart && page.folded.slice(holder - 2, holder) === ', ' ? holder : nameStart
}

const APART: ReadonlySet<string> = new Set(['counterpart', 'host', 'none'])
const MOST_PORTFOLIO = 8

/** "Foreign Trade and Industry | Minister": where the matters of the office begin that stand before its head. */
function portfolioStart(page: Page, head: Mark, from: number): number {
  const matters = page.marks.list('person.portfolio')
  if (matters === undefined || page.marks.list('person.portfolio-of')?.endingAt(head.endToken) === undefined)
    return head.start
  const { tokens, text } = page
  let start = head.start
  for (let i = head.firstToken - 1; i >= 0 && head.firstToken - i <= MOST_PORTFOLIO; i--) {
    if (tokens.start[i]! < from) break
    const isMatter = matters.atToken(i) !== undefined && isCapital(text, tokens.start[i]!)
    const isJoint =
      page.folded[tokens.start[i]!] === ',' ||
      page.folded[tokens.start[i]!] === '-' ||
      page.marks.list('person.office-list')?.atToken(i) !== undefined
    if (!isMatter && !isJoint) break
    if (isMatter) start = tokens.start[i]!
  }
  return start
}

/** A name that begins with one given to persons. */
const isGiven = (page: Page, nameStart: number, nameEnd: number): boolean =>
  hasMark(page, 'person.given', nameStart, nameEnd, (mark) => mark.start === nameStart)

/** A verb of persons stands right behind a name. */
const isActing = (page: Page, nameEnd: number): boolean =>
  hasMark(page, 'person.act', nameEnd, nameEnd + 28, (mark) => mark.payload === 'after' && mark.start - nameEnd <= 1) ||
  within(page.dates, nameEnd, nameEnd + 16).some((date) => date.isWeekday === true && date.start - nameEnd <= 4)

/** The post that follows a name as an apposition (`, Cục trưởng…`, `, the Russian deputy premier`, `(trợ lý…)`). */
export function roleAfter(page: Page, sentence: Sentence, nameEnd: number): Role | null {
  const heads = page.marks.list('person.role')
  const at = heads?.firstFrom(nameEnd) ?? 0
  if (heads === undefined || at === heads.length || heads.startOf(at) - nameEnd > 60) return null
  const head = heads.at(at)
  if (head.end > sentence.span[1] || head.payload === 'none') return null
  const gap = page.folded.slice(nameEnd, head.start)
  const opening = /^\.?\s*(?:[a-z]{1,4}\s*)?(?:\([^()]{0,40}\)\s*)?[,(-]/.exec(gap)
  if (!opening) return null
  const between = nameEnd + opening[0].length
  if (!onlyAdjectives(page, between, head.start)) return null
  let end = head.end
  const { tokens } = page
  let i = head.endToken
  // The complement runs to the next comma, bracket or verb-like small word after a capital; bounded by the length of a role.
  while (i < sentence.endToken && tokens.end[i]! - head.start < LONGEST_ROLE) {
    if (
      tokens.type[i] === TokenType.punctuation &&
      page.folded[tokens.start[i]!] !== '-' &&
      !isListed(page, i) &&
      !isApostrophe(page, i)
    )
      break
    if (tokens.type[i] === TokenType.digits || endsRole(page, i)) break
    end = tokens.end[i]!
    i++
    if (i - head.endToken >= MOST_OF_APPOSITION) break
  }
  // "… at the Ministry of Foreign Affairs of | Slovenia": the country closes even a long post.
  const last = countryFrom(page, end)
  const country = (page.countries[last - 1]?.end ?? 0) > end ? page.countries[last - 1] : page.countries[last]
  if (
    country &&
    country.end <= sentence.span[1] &&
    (country.start < end || /^\s(?:of )?(?:the )?$/.test(page.folded.slice(end, country.start)))
  )
    end = country.end
  return roleOf(page, head.start, end, sentence, head.payload === 'counterpart', between)
}

/** "Minister of Trade, Industry and Energy": a comma inside the name of an office, with a capital on both sides and an "and" to come. */
function isListed(page: Page, token: number): boolean {
  const { tokens, text } = page
  if (page.folded[tokens.start[token]!] !== ',' || tokens.type[token + 1] !== TokenType.word) return false
  if (!isCapital(text, tokens.start[token - 1]!) || !isCapital(text, tokens.start[token + 1]!)) return false
  const list = page.marks.list('person.office-list')
  if (list === undefined) return false
  for (let i = token + 2; i < Math.min(tokens.count, token + 7); i++) {
    if (tokens.type[i] === TokenType.punctuation) {
      if (page.folded[tokens.start[i]!] !== ',' || !isCapital(text, tokens.start[i + 1] ?? 0)) return false
    } else if (list.atToken(i) !== undefined) return i > token + 1 && isCapital(text, tokens.start[i + 1] ?? 0)
    else if (!isCapital(text, tokens.start[i]!)) return false
  }
  return false
}

/** "The Hanoi People's Committee". */
const isApostrophe = ({ folded, tokens }: Page, token: number): boolean =>
  folded[tokens.start[token]!] === "'" &&
  tokens.start[token] === tokens.end[token - 1] &&
  tokens.type[token + 1] === TokenType.word &&
  tokens.start[token + 1] === tokens.end[token]

/** A verb of persons, another post or another person begins: the office is over. */
const endsRole = (page: Page, token: number): boolean =>
  page.marks.list('person.role-end')?.atToken(token) !== undefined ||
  page.marks.list('person.act')?.atToken(token)?.payload === 'after' ||
  (page.marks.list('person.coordination')?.atToken(token) !== undefined &&
    page.marks.list('person.given')?.atToken(token + 1) !== undefined &&
    isCapital(page.text, page.tokens.start[token + 1] ?? 0))

function roleOf(
  page: Page,
  start: number,
  end: number,
  sentence: Sentence,
  isCounterpart: boolean,
  sideFrom = start,
): Role {
  // "The Kazakh ambassador in Moscow", "ambassador to Kenya": where a post is held is not whose it is.
  const inside = within(page.countries, sideFrom, end).filter(
    (country) => !endsAt(page, 'person.posted', country.start),
  )
  // An adjective or a possessive right before the head: "Vietnamese Prime Minister", "越南总理", "Russia's minister".
  const before = page.countries[countryFrom(page, start) - 1]
  const isHost = before !== undefined && endsAt(page, 'person.posted', before.start)
  const ahead =
    !isHost &&
    before &&
    before.start >= sentence.span[0] &&
    start - before.end <= 16 &&
    // "At the BRICS summit | the premier": a bloc is no premier's country.
    !(isBloc(before.code) && !sentence.language.names) &&
    (isOfOffice(page.folded.slice(before.end, start)) || isOfSameNoun(page, before, start))
      ? before
      : undefined
  const office = firstMark(
    page,
    'person.office',
    Math.max(sentence.span[0], start - (sentence.language.names ? 12 : 16)),
    end,
    (mark) => mark.end >= start - (sentence.language.names ? 12 : 2),
  )
  // "The Vietnamese and Russian sub-committees" are of neither side alone.
  const isOfBoth =
    inside.length > 1 &&
    inside[0]!.code !== inside[1]!.code &&
    inside[1]!.start - inside[0]!.end < 8 &&
    (hasMark(page, 'person.coordination', inside[0]!.end, inside[1]!.start) ||
      /^\s?-\s?$/.test(page.folded.slice(inside[0]!.end, inside[1]!.start)))
  const side = (isOfBoth ? (inside[2]?.code ?? null) : (inside[0]?.code ?? ahead?.code ?? office?.payload)) ?? null
  return {
    start: ahead && !inside[0] ? start : start,
    end,
    text: roleText(page, start, end),
    side,
    isCounterpart,
    sides: isOfBoth ? [inside[0]!.code, inside[1]!.code] : null,
  }
}

/** "A led the Russian delegation, the Ethiopian – | the minister …": an adjective whose noun is told before, and a dash. */
const isOfSameNoun = (page: Page, { form, end }: CountryMention, start: number): boolean =>
  form === 'adjective' && page.language.declinesNames === true && page.folded.slice(end, start) === ' - '

/** "Vietnamese | minister", "Vietnam's new | ambassador", 越南政府 | 总理. */
const isOfOffice = (gap: string): boolean =>
  // "VIENTIANE — Minister": a dash between blanks ends a dateline.
  (!/\s-\s/.test(gap) && /^(?:\s|'|’|s|-|的|政府)*$/.test(gap)) ||
  /^'s (?:new |former |outgoing |newly appointed |incoming |then |acting |permanent |top |chief )$/.test(gap)

/** The words of a post without the country at its end and without trailing joints. */
function roleText(page: Page, start: number, end: number): string {
  let stop = end
  for (let n = 0; n < 3; n++) {
    const last = page.countries[countryFrom(page, stop) - 1]
    if (
      last &&
      last.end <= stop &&
      last.start > start &&
      // "The head of the Penza region": which region is part of the post.
      !(last.form === 'place' && page.language.declinesNames) &&
      /^[\s,]*$/.test(page.text.slice(last.end, stop)) &&
      !(endsAt(page, 'person.posted', last.start) && last.end - start < LONGEST_ROLE)
    )
      stop = last.start
  }
  const of = page.marks.list('person.of')
  const n = of === undefined ? -1 : of.firstFrom(stop) - 1
  if (n >= 0 && stop - of!.endOf(n) <= 1 && of!.startOf(n) > start) stop = of!.startOf(n)
  const lead = page.marks.list('person.lead')
  const first = lead?.atToken(firstToken(page, start))
  const begin = first && first.end < stop ? first.end : start
  // "President | of" a country that is told as the side.
  const small = stop < end ? lastMark(page, 'person.function', Math.max(begin, stop - 12), stop) : undefined
  if (small && page.text.slice(small.end, stop).trim() === '') {
    stop = small.start
    const before = lastMark(page, 'person.function', Math.max(begin, stop - 6), stop)
    if (before && page.text.slice(before.end, stop).trim() === '') stop = before.start
  }
  let text = page.text
    .slice(begin, stop)
    .replace(/[\s,:(·-]+$/u, '')
    .trim()
  // A joint that leads to nothing.
  const joint = lastMark(page, 'person.coordination', Math.max(begin, stop - 12), stop)
  if (joint && page.text.slice(joint.end, stop).trim() === '' && text.endsWith(page.text.slice(joint.start, joint.end)))
    text = text.slice(0, joint.start - joint.end).trim()
  return text
}

/** "The deputy premiers A and B": each holds the post by its singular, which the row's payload is. */
export function inSingular(page: Page, { start, end, text }: Role): string {
  const plural = firstMark(page, 'person.plural', start, end)
  if (!plural || plural.payload === '' || hasMark(page, 'person.function', start, plural.start)) return text
  const said = page.text.slice(plural.start, plural.end)
  const one = isCapital(said, 0)
    ? plural.payload.replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    : plural.payload
  return text.replace(said, one)
}

/** True when an honorific (`ông`, `Mr`, `господин`) ends right before an offset. */
export function honorificBefore(page: Page, offset: number): Mark | null {
  const list = page.marks.list('person.honorific')
  const n = list === undefined ? -1 : list.firstFrom(offset) - 1
  return n >= 0 && list!.endOf(n) <= offset && offset - list!.endOf(n) <= 2 ? list!.at(n) : null
}
