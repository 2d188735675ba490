import type { Implied, IsoDate } from '../findings.ts'
import { classTable, CharClass } from './fold.ts'
import type { Numbers } from './numbers.ts'
import type { Mark, MarkList, Marks } from './marks.ts'
import { TokenType, type Tokens } from './tokens.ts'
import { romanValue } from './numbers.ts'
import { isCapital } from './words.ts'
import type { FiscalYear } from './fiscalYears.ts'

/** What a date is to the words around it; rows of the type `date.role` right before it or of `date.role-after` right behind it say so. */
export type DateRole = 'as-of' | 'compare' | 'by' | 'since' | 'until' | 'from' | 'to' | null

/** A date, a stretch or a part of one in the text. */
export interface DateMark {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** ISO 8601, as precise as the text; null while its year is not known. */
  readonly iso: IsoDate | null
  /** `day`, `month`, `quarter`, `half`, `year`, or a `stretch` of several. */
  readonly grain: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'stretch'
  /** True for "the first N months": a cumulative part of a year. */
  readonly cumulative: boolean
  readonly role: DateRole
  /** Told by the name of a weekday alone: the last before the reference, which words of planning make the next. */
  readonly isWeekday?: true
  /** Set when the year (or more) was taken from elsewhere. */
  readonly implied: Implied | null
}

/** The date from which unsaid years are told. */
export interface Reference {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly from: string
}

/** Numbers that a date is made of: days, months, years, a count, a quarter, a half, a weekday. */
interface Slots {
  d?: number | undefined; m?: number | undefined; y?: number | undefined; d2?: number | undefined; m2?: number | undefined; y2?: number | undefined; n?: number | undefined
  n2?: number | undefined; q?: number | undefined; h?: number | undefined; w?: number | undefined; t?: number | undefined; v?: number | undefined; v2?: number | undefined
} // prettier-ignore
// All fields from the start: objects of one shape are read faster.
const NO_SLOTS: Slots = {
  d: undefined,
  m: undefined,
  y: undefined,
  d2: undefined,
  m2: undefined,
  y2: undefined,
  n: undefined,
  n2: undefined,
  q: undefined,
  h: undefined,
  w: undefined,
  t: undefined,
}
/** Slots that the name of a month may fill. */
const MONTH_SLOTS = new Set<keyof Slots>(['m', 'm2', 'n'])

/** Where a date stands. */
type Place = Pick<Mark, 'start' | 'end' | 'firstToken' | 'endToken'>

interface Draft {
  readonly mark: Place
  readonly maker: string
  readonly slots: Slots
  readonly role: DateRole
}

const COUNTED = ['figure.unit', 'figure.currency', 'figure.percent'] as const
// Tokens around a year within which a number makes it the period of a figure.
const COUNTING_REACH = 16
/** How many years ahead a text may name one. */
const FARTHEST_AIM = 10
const isRelative = (maker: string): boolean =>
  maker.startsWith('relative-') || maker === 'month-of-year' || maker === 'week'
/** Told from the dates before it in the text. */
const isAnaphoric = (maker: string): boolean =>
  maker === 'same-day' || maker === 'next-day' || maker === 'day-only' || maker === 'days-only'
/** "The same period of 2019", "the reporting period": the part of a year named last, of that year or its own. */
const isPartOfYear = (maker: string): boolean => maker === 'half' || maker === 'quarter' || maker === 'first-months'
const isOfPart = (maker: string): boolean => maker === 'same-part'
const pad = (n: number): string => String(n).padStart(2, '0')
const isYear = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n >= 1900 && n <= 2100
const isMonth = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n >= 1 && n <= 12
const isDay = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n >= 1 && n <= 31
const DAY = 86_400_000
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
/** Whether a month has a day; where no year is said, 29 February is one. */
const hasDay = (day: number | undefined, month: number | undefined, year: number | undefined): boolean =>
  day === undefined ||
  month === undefined ||
  (day <= DAYS[month - 1]! && (day < 29 || month !== 2 || year === undefined || isLeap(year)))

/**
 * The dates of a page: rows of the type `date`, whose payload names a maker and the slots that the pattern's captures
 * fill in order (`date d m y`, `first-months n y`, `quarter q y`, `relative-year -1`). Impossible dates are no dates.
 */
export function datesOf(
  marks: Marks,
  tokens: Tokens,
  numbers: Numbers,
  text: string,
  monthOf: (token: number) => number | undefined,
  publishedOn: string | null,
  sentenceOf: (offset: number) => number,
  fiscalYear: FiscalYear | null = null,
): DateMark[] {
  const drafts: Draft[] = []
  const heads: { readonly start: number; readonly until: number; readonly year: number }[] = []
  let headAt = 0
  let bareReference: Reference | undefined
  let openUntil = -1
  const isBeforeYear = (token: number): boolean => marks.endsAt('date.before-year', token)
  const roles = marks.get('date.role') ?? []
  let roleAt = 0
  const rolesAfter = marks.get('date.role-after') ?? []
  let afterAt = 0
  const list = marks.list('date')
  for (let n = 0; n < (list?.length ?? 0); n++) {
    if (list!.startOf(n) < openUntil || isNoYear(list!, n)) continue
    const mark = list!.at(n)
    const draft = firstPossible(mark)
    if (!draft || isOfName(draft)) continue
    while (roleAt < roles.length && roles[roleAt]!.end <= mark.start) roleAt++
    const role = roleAt > 0 ? roles[roleAt - 1]! : undefined
    // "By the end of | July" where the date is "the end of July": the role reaches into the date.
    const over = roles[roleAt]
    const reaching = over && over.start < mark.start && over.end <= draft.mark.end ? over : undefined
    const adjacent = reaching
      ? (reaching.payload as DateRole)
      : role && onlySpace(text, role.end, mark.start)
        ? (role.payload as DateRole)
        : null
    while (afterAt < rolesAfter.length && rolesAfter[afterAt]!.start < draft.mark.end) afterAt++
    const after = rolesAfter[afterAt]
    const behind = after && onlySpace(text, draft.mark.end, after.start) ? (after.payload as DateRole) : null
    // "Tuesday, 12 November": the day of the week says nothing more; what led to it leads to the date.
    const weekday = drafts.at(-1)
    const isNamed =
      draft.slots.d !== undefined &&
      weekday?.maker === 'weekday' &&
      WEEKDAY_GAP.test(text.slice(weekday.mark.end, Math.min(draft.mark.start, weekday.mark.end + 6))) &&
      draft.mark.start - weekday.mark.end <= 3
    if (isNamed) drafts.pop()
    // "From June 19 to 20": days are held, not compared with.
    // 到4月20日为止: what stands behind says more than the word of place before.
    const before = draft.maker === 'days' && adjacent === 'compare' ? null : adjacent
    const told = behind === 'as-of' ? behind : (before ?? behind ?? (isNamed ? weekday.role : null))
    drafts.push({ ...draft, role: told })
    openUntil = draft.mark.end
  }
  /** "Prime Minister May", "Theresa May": a lone month behind a capital that is no preposition is a name. */
  function isOfName({ mark, maker, slots }: Omit<Draft, 'role'>): boolean {
    if (
      maker !== 'date' ||
      slots.m === undefined ||
      slots.d !== undefined ||
      slots.y !== undefined ||
      mark.endToken - mark.firstToken !== 1
    )
      return false
    const before = mark.firstToken - 1
    return (
      before >= 0 &&
      tokens.type[before] === TokenType.word &&
      isCapital(text, tokens.start[before]!) &&
      isCapital(text, mark.start) &&
      tokens.end[before]! - tokens.start[before]! > 1 &&
      onlySpace(text, tokens.end[before]!, mark.start) &&
      !isBeforeYear(mark.firstToken) &&
      !marks.endsAt('date.role', mark.firstToken)
    )
  }
  /** Of most numbers nothing but their length must be looked at. */
  function isNoYear(list: MarkList, n: number): boolean {
    return (
      !list.mayBeOther(n) &&
      shapeOf(list.payloadOf(n)).maker === 'bare-year' &&
      !isBareToken(list.firstTokenOf(n), list.endTokenOf(n), tokens)
    )
  }
  /** "2000–2500 lorries": two numbers before a counted noun are no years. */
  function isCountedRange(token: number): boolean {
    return (
      token + 3 < tokens.count &&
      tokens.type[token] === TokenType.digits &&
      tokens.end[token]! - tokens.start[token]! === 4 &&
      tokens.type[token + 2] === TokenType.digits &&
      tokens.type[token + 1] === TokenType.punctuation &&
      COUNTED.some((type) => marks.list(type)?.atToken(token + 3) !== undefined)
    )
  }
  function firstPossible(mark: Mark): Omit<Draft, 'role'> | undefined {
    if (isCountedRange(mark.firstToken)) return undefined
    for (let n = -1; n < mark.others.length; n++) {
      const { payload, captures, endToken } = n < 0 ? mark : mark.others[n]!
      const shape = shapeOf(payload)
      const isBare = shape.maker === 'bare-year'
      if (isBare && !isBareToken(mark.firstToken, endToken, tokens)) continue
      const slots = slotsOf(shape, captures, tokens, numbers, text, monthOf)
      if (!slots) continue
      const isHead = slots.y !== undefined && headsLine(text, mark.start, tokens.end[endToken - 1]!)
      if (isHead && slots.m === undefined && slots.y2 === undefined)
        heads.push({ start: mark.start, until: lineEnd(text, tokens.end[endToken - 1]!), year: slots.y! })
      if (!isBare || isHead || isBeforeYear(mark.firstToken))
        return { mark: n < 0 ? mark : placeOf(mark, endToken, tokens), maker: shape.maker, slots }
      // Four digits that nothing says are a year still tell the time of a text that names no other.
      if (slots.y! >= 1990 && slots.y! <= 2050 && slots.y! > (bareReference?.year ?? 0))
        bareReference = { year: slots.y!, month: null, day: null, from: 'the latest year that the text names' }
    }
    return undefined
  }
  /** A number that is no date stands near: the year is the period of a figure. */
  let dated: Set<number> | undefined
  const isCounting = ({ mark }: Draft): boolean => {
    if (!dated) {
      dated = new Set()
      for (const draft of drafts) for (let i = draft.mark.firstToken; i < draft.mark.endToken; i++) dated.add(i)
    }
    const sentence = sentenceOf(mark.start)
    for (
      let i = Math.max(0, mark.firstToken - COUNTING_REACH);
      i < Math.min(tokens.count, mark.endToken + COUNTING_REACH);
      i++
    ) {
      if (numbers.cardinalEnd[i] === 0 || isYear(numbers.cardinal[i])) continue
      if (tokens.type[i] === TokenType.digits && !dated.has(i) && sentenceOf(tokens.start[i]!) === sentence) return true
    }
    return false
  }
  // "Founded in 2001": of history, not of the time of the text.
  const isHistory = ({ mark }: Draft): boolean =>
    marks.endsAt('date.history', mark.firstToken) ||
    marks.list('date.history-after')?.atToken(mark.endToken) !== undefined
  const tillNow = new Set((marks.get('date.till-now') ?? []).map((mark) => mark.firstToken))
  const reference =
    referenceOf(
      publishedOn === null ? drafts.filter((draft) => !isHistory(draft)) : drafts,
      publishedOn,
      isCounting,
      ({ mark }) => tillNow.has(mark.endToken),
      sentenceOf,
    ) ?? bareReference
  let lastYear: { year: number; draft: Draft; sentence: number } | undefined
  let lastDay: DateMark | undefined
  let lastPart: DateMark | undefined
  let line: { readonly start: number; readonly year: number; readonly month: number } | undefined
  return drafts.map((draft) => {
    const sentence = sentenceOf(draft.mark.start)
    const isNear =
      lastYear !== undefined &&
      (lastYear.sentence === sentence ||
        (publishedOn === null &&
          lastYear.sentence === sentence - 1 &&
          draft.slots.m !== undefined &&
          draft.slots.d === undefined))
    const here =
      lastYear && (isNear || draft.slots.t !== undefined)
        ? {
            ...lastYear,
            from: lastYear.sentence === sentence ? 'the year named earlier in the sentence' : 'the year named before',
          }
        : undefined
    while (headAt < heads.length && heads[headAt]!.until < draft.mark.start) headAt++
    const head = heads[headAt]
    // "6-8 December 2018. …", "19-21 December. …": a list of days goes on from year to year.
    const isLine = publishedOn === null && draft.slots.d !== undefined && text[draft.mark.start - 1] === '\n'
    const listed =
      isLine && draft.slots.y === undefined && line !== undefined && draft.slots.m !== undefined
        ? { start: line.start, year: line.year + (draft.slots.m < line.month ? 1 : 0) }
        : undefined
    const opened = head && head.start < draft.mark.start ? head : listed
    if (isLine && draft.slots.m !== undefined && (draft.slots.y !== undefined || listed))
      line = { start: draft.mark.start, year: draft.slots.y ?? listed!.year, month: draft.slots.m2 ?? draft.slots.m }
    const made =
      draft.maker === 'other-year'
        ? resolveYear(draft, lastYear)
        : isOfPart(draft.maker)
          ? resolvePart(draft, lastPart)
          : isAnaphoric(draft.maker)
            ? resolveAfter(draft, reference, lastDay, lastPart)
            : resolve(draft, reference, here, fiscalYear, opened)
    if (made.iso !== null && /-\d\d-\d\d/.test(made.iso) && made.role !== 'compare') lastDay = made
    if (
      made.iso !== null &&
      draft.role !== 'compare' &&
      !isOfPart(draft.maker) &&
      (made.grain === 'half' ||
        made.grain === 'quarter' ||
        made.grain === 'month' ||
        (made.grain === 'stretch' && made.iso.length === 15))
    )
      lastPart = made
    // The year by which a plan is to be done tells nothing of the months beside it.
    const isAhead = draft.role !== null && reference !== undefined && draft.slots.y! > reference.year
    if (isYear(draft.slots.y) && draft.role !== 'compare' && !isAhead)
      lastYear = { year: draft.slots.y, draft, sentence }
    // "Last year was busy: in September …": the months behind the colon are that year's.
    else if (made.grain === 'year' && made.iso !== null && opensList(text, draft.mark.end))
      lastYear = { year: Number(made.iso.slice(0, 4)), draft, sentence }
    return made
  })
}

const LIST_REACH = 60
/** A colon ends the clause that begins at an offset. */
const opensList = (text: string, offset: number): boolean =>
  /^[^.;。!?\n:：]*[:：]/.test(text.slice(offset, offset + LIST_REACH))

const placeOf = ({ start, firstToken }: Mark, endToken: number, tokens: Tokens): Place => ({
  start,
  end: tokens.end[endToken - 1]!,
  firstToken,
  endToken,
})

/** Four digits, which are a year when a row `date.before-year` stands right before them. */
const isBareToken = (firstToken: number, endToken: number, tokens: Tokens): boolean =>
  endToken - firstToken === 1 && tokens.end[firstToken]! - tokens.start[firstToken]! === 4

const BULLETS = '-–—•*+·▪►'
/** "2010 – In October …", "• 2016: the project stopped": a year that opens a line, and a dash or colon behind it. */
function headsLine(text: string, start: number, end: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at <= 4 && (text[at] === ' ' || BULLETS.includes(text[at]!))) at--
  if (at >= 0 && text[at] !== '\n') return false
  const next = text[end] === ' ' ? end + 1 : end
  return text[next] === ':' || ('-–—'.includes(text[next] ?? ' ') && next > end)
}
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function onlySpace(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (classTable[text.charCodeAt(i)] !== CharClass.space) return false
  return true
}

/** What a payload of a date row says: its maker, the slots it fills itself, those that its captures fill in order. */
interface Shape {
  readonly maker: string
  readonly said: readonly (readonly [slot: keyof Slots, value: number])[]
  readonly captured: readonly (keyof Slots)[]
}

const shapes = new Map<string, Shape>()
function shapeOf(payload: string): Shape {
  let shape = shapes.get(payload)
  if (!shape) {
    const [maker = '', ...names] = payload.split(' ')
    const constants = names.map((name) => /^([a-z]\d?)=(-?\d+)$/.exec(name))
    shape = {
      maker,
      said: constants.flatMap((constant) =>
        constant ? [[constant[1] as keyof Slots, Number(constant[2])] as const] : [],
      ),
      captured: names.filter((_, i) => !constants[i]) as (keyof Slots)[],
    }
    shapes.set(payload, shape)
  }
  return shape
}

/** What a row's captures and its payload say; undefined where that is no date. */
function slotsOf(
  { maker, said, captured }: Shape,
  captures: readonly number[],
  tokens: Tokens,
  numbers: Numbers,
  text: string,
  monthOf: (token: number) => number | undefined,
): Slots | undefined {
  const slots = { ...NO_SLOTS }
  for (let n = 0; n < said.length; n++) slots[said[n]![0]] = said[n]![1]
  let hasTwoDigits = false
  for (let n = 0; n < captured.length; n++) {
    const name = captured[n]!
    const token = captures[n]
    if (token === undefined) return undefined
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    if (name === 'v' || name === 'v2') {
      // "16.11" is one token: a day and its month.
      if (end - start > 5) return undefined
      const point = text.slice(start, end).indexOf('.')
      if (point < 0 || end - start - point > 3) return undefined
      slots[name === 'v' ? 'd' : 'd2'] = Number(text.slice(start, start + point))
      slots[name === 'v' ? 'm' : 'm2'] = Number(text.slice(start + point + 1, end))
      continue
    }
    let value = MONTH_SLOTS.has(name) ? monthOf(token) : undefined
    if (value === undefined && numbers.cardinalEnd[token]! > 0) value = numbers.cardinal[token]!
    if (value === undefined)
      value = numbers.ordinalEnd[token]! > 0 ? numbers.ordinal[token] : romanValue(text, start, end)
    if (value === undefined) return undefined
    slots[name] = value
    if (name === 'y') hasTwoDigits = end - start === 2
  }
  if (slots.d !== undefined && slots.m === undefined && slots.m2 !== undefined) slots.m = slots.m2
  // Two-digit years as in 20.11.25 belong to this century.
  if (
    slots.y !== undefined &&
    slots.y >= 0 &&
    slots.y < 100 &&
    hasTwoDigits &&
    (captured.includes('d') || isPartOfYear(maker))
  )
    slots.y += 2000
  // "2019-20": the second year of two is said by its last digits.
  if ((maker === 'fiscal-year' || maker === 'short-years') && slots.y !== undefined) {
    if (maker === 'short-years' && !(slots.y2! < 100)) return undefined
    if (slots.y2 === undefined) {
      if (slots.y < 100) slots.y += 2000
      slots.y2 = slots.y--
    } else if (slots.y2 < 100) slots.y2 += Math.floor(slots.y / 100) * 100
    if (slots.y2 !== slots.y + 1) return undefined
  }
  if (slots.y !== undefined && !isYear(slots.y)) return undefined
  if (slots.y2 !== undefined && !isYear(slots.y2)) return undefined
  if ((slots.m !== undefined && !isMonth(slots.m)) || (slots.m2 !== undefined && !isMonth(slots.m2))) return undefined
  if ((slots.d !== undefined && !isDay(slots.d)) || (slots.d2 !== undefined && !isDay(slots.d2))) return undefined
  if (!hasDay(slots.d, slots.m, slots.y) || !hasDay(slots.d2, slots.m2 ?? slots.m, slots.y2 ?? slots.y))
    return undefined
  if (slots.q !== undefined && !(slots.q >= 1 && slots.q <= 4)) return undefined
  if (slots.n !== undefined && !isMonth(slots.n)) return undefined
  if (slots.y !== undefined && slots.y2 !== undefined && slots.y2 < slots.y) return undefined
  return slots
}

/** The day of publication, else the first whole date of the text, else the year that most of its dates name. */
function referenceOf(
  drafts: readonly Draft[],
  publishedOn: string | null,
  isCounting: (draft: Draft) => boolean,
  isTillNow: (draft: Draft) => boolean,
  sentenceOf: (offset: number) => number,
): Reference | undefined {
  const published = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedOn ?? '')
  if (published)
    return {
      year: Number(published[1]),
      month: published[2] ? Number(published[2]) : null,
      day: published[3] ? Number(published[3]) : null,
      from: 'the date of publication',
    }
  const whole = drafts.find(
    ({ slots, role }) => isYear(slots.y) && isMonth(slots.m) && isDay(slots.d) && role !== 'compare',
  )
  let latest = 0
  let latestPart = 0
  for (const { slots, role, maker } of drafts) {
    if (!isYear(slots.y) || role === 'by' || role === 'compare' || maker === 'years') continue
    latest = Math.max(latest, slots.y)
    if (slots.m !== undefined) latestPart = Math.max(latestPart, slots.y)
  }
  const opens =
    whole !== undefined && (sentenceOf(whole.mark.start) < 2 || isOfToday(whole, drafts, latest, sentenceOf))
  // A day long past in a text that names later years is history, not the day of the text; one that opens it has years aimed at behind it.
  if (
    whole &&
    (opens
      ? whole.slots.y! >= latest - FARTHEST_AIM && whole.slots.y! >= latestPart - 1
      : whole.slots.y! >= latest - 1 && whole.slots.y! >= latestPart)
  )
    return {
      year: whole.slots.y!,
      month: whole.slots.m!,
      day: whole.slots.d!,
      from: 'the first whole date of the text',
    }
  const told = yearOfStory(drafts, isCounting, isTillNow)
  return told === undefined || told < latest - 1
    ? undefined
    : { year: told, month: null, day: null, from: 'the years that the text names' }
}

/**
 * The year a text without a day of its own is told in: the latest of which it names a part (a month, a quarter), or the
 * one after the latest for which it gives a whole year's figures; else the latest that it names.
 */
function yearOfStory(
  drafts: readonly Draft[],
  isCounting: (draft: Draft) => boolean,
  isTillNow: (draft: Draft) => boolean,
): number | undefined {
  let parts = 0
  let whole = 0
  let named = 0
  for (const draft of drafts) {
    const { slots, maker, role } = draft
    if (
      !isYear(slots.y) ||
      maker === 'years' ||
      role === 'compare' ||
      role === 'by' ||
      (role === 'since' && !isTillNow(draft))
    )
      continue
    const isWhole = slots.m === undefined && slots.n === undefined && slots.q === undefined && slots.h === undefined
    if (!isWhole) parts = Math.max(parts, slots.y)
    else if (role === null && isCounting(draft)) whole = Math.max(whole, slots.y)
    named = Math.max(named, slots.y)
  }
  const told = Math.max(parts, whole > 0 ? whole + 1 : 0)
  return told > 0 ? told : named > 0 ? named : undefined
}

// So far ahead a joint statement of the day looks.
const VISION = 10
// So far ahead plans are told of.
const SOON = 3
/** A whole date at the head of a text that tells of more parts of its own year than of later ones: later years are aims. */
function isOfToday(
  whole: Draft,
  drafts: readonly Draft[],
  latest: number,
  sentenceOf: (offset: number) => number,
): boolean {
  const year = whole.slots.y!
  if (sentenceOf(whole.mark.start) > 2 || latest - year > VISION) return false
  let own = 0
  let later = 0
  for (const { slots } of drafts) {
    if (!isYear(slots.y) || (slots.m ?? slots.n ?? slots.q ?? slots.h) === undefined) continue
    if (slots.y === year) own++
    else if (slots.y > year) later++
  }
  // Days on a line of their own are the days of what was held then.
  return own > later ? own > 1 : own === later && whole.maker === 'days' && latest - year <= SOON
}

const WEEKDAY_GAP = /^,? ?$/
const HALF_A_YEAR = 6
/** Last month of a quarter or half: in a text of February "the fourth quarter" is over, "the second quarter" ahead. */
const lastMonthOf = ({ q, h }: Slots): number => (q !== undefined ? q * 3 : h !== undefined ? h * 6 : 0)

/** The year in which a month and day lie nearest to the reference. */
function nearestYear(reference: Reference, month: number): number {
  if (reference.month === null) return reference.year
  const distance = month - reference.month
  // News tells more of what was: only what lies at most three months ahead across the new year is next year's.
  return distance > 6 ? reference.year - 1 : distance < -8 ? reference.year + 1 : reference.year
}

function resolve(
  draft: Draft,
  reference: Reference | undefined,
  here: { year: number; draft: Draft; from: string } | undefined,
  fiscalYear: FiscalYear | null,
  opened: { readonly start: number; readonly year: number } | undefined,
): DateMark {
  const { mark, maker, slots, role } = draft
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: maker === 'first-months',
  }
  let implied: Implied | null = null
  let year = slots.y
  if (year === undefined && !isRelative(maker)) {
    // A day near its publication is told from that; a month alone belongs to the year its sentence speaks of.
    const published = slots.d !== undefined && slots.t === undefined && reference?.month != null
    if (slots.n2 !== undefined) {
      // "Of this year", "of last year": told from the reference, whatever year the sentence names.
      if (reference) {
        year = reference.year + slots.n2
        implied = { field: 'year', from: reference.from }
      }
    } else if (opened) {
      year = opened.year
      implied = { field: 'year', from: 'the year that opens the line', span: [opened.start, opened.start + 4] }
    } else if (here && !published) {
      year = here.year
      implied = { field: 'year', from: here.from, span: [here.draft.mark.start, here.draft.mark.end] }
    } else if (reference) {
      // "The first eleven months" in a text of January are those of the year before.
      const over =
        reference.month !== null &&
        (maker === 'first-months'
          ? (slots.n ?? 1) > reference.month
          : lastMonthOf(slots) > reference.month + HALF_A_YEAR)
      year = over ? reference.year - 1 : slots.m === undefined ? reference.year : nearestYear(reference, slots.m)
      implied = { field: 'year', from: reference.from }
    }
  }
  if (maker === 'fiscal-year' || maker === 'short-years') {
    // "2019-20": the months are those of the country whose years begin in spring or summer; else two years.
    const iso = fiscalYear
      ? `${slots.y}-${pad(fiscalYear.month)}/${slots.y2}-${pad(fiscalYear.month - 1)}`
      : `${slots.y}/${slots.y2}`
    return {
      ...base,
      iso,
      grain: 'stretch',
      implied: fiscalYear ? { field: 'date', from: `the fiscal year of ${fiscalYear.country}` } : null,
    }
  }
  const { iso, grain } = build(maker, slots, year, reference)
  if ((isRelative(maker) || maker === 'weekday') && iso) implied = { field: 'date', from: reference!.from }
  return {
    ...base,
    iso,
    grain,
    implied: iso === null ? null : implied,
    ...(maker === 'weekday' ? { isWeekday: true as const } : {}),
  }
}

/** "The same day", "on the 5th": told from the day named before, else from the day of publication. */
function resolveAfter(
  { mark, maker, slots, role }: Draft,
  reference: Reference | undefined,
  last: DateMark | undefined,
  lastPart: DateMark | undefined,
): DateMark {
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: false,
  }
  const span = last ? ([last.start, last.end] as const) : undefined
  if (maker === 'same-day') {
    if (!last) return { ...base, iso: null, grain: 'day', implied: null }
    return { ...base, iso: last.iso, grain: last.grain, implied: { field: 'date', from: 'the day named before', span } }
  }
  if (maker === 'next-day') {
    const known = last?.iso ? Date.parse(last.iso.slice(-10)) : Number.NaN
    if (Number.isNaN(known)) return { ...base, iso: null, grain: 'day', implied: null }
    const iso = new Date(known + (slots.n2 ?? 1) * A_DAY).toISOString().slice(0, 10)
    return { ...base, iso, grain: 'day', implied: { field: 'date', from: 'the day named before', span } }
  }
  const known =
    reference?.month != null && reference.day != null
      ? Date.UTC(reference.year, reference.month - 1, reference.day)
      : last
        ? Date.parse(last.iso!.slice(0, 10))
        : Number.NaN
  // Of a text of which no day is known, the month that it named last, or in which it was published.
  const month =
    reference?.month != null
      ? `${reference.year}-${pad(reference.month)}`
      : lastPart?.grain === 'month' && lastPart.iso !== null
        ? lastPart.iso
        : null
  const first = !Number.isNaN(known)
    ? nearestDay(known, slots.d!)
    : month !== null && hasDay(slots.d, Number(month.slice(5)), Number(month.slice(0, 4)))
      ? `${month}-${pad(slots.d!)}`
      : null
  const iso =
    first === null
      ? null
      : slots.d2 === undefined
        ? first
        : slots.d2 > slots.d!
          ? `${first}/${first.slice(0, 8)}${pad(slots.d2)}`
          : null
  return {
    ...base,
    iso,
    grain: slots.d2 === undefined ? 'day' : 'stretch',
    implied:
      iso === null
        ? null
        : {
            field: 'date',
            from: reference?.month != null ? reference.from : 'the day named before',
            span: reference?.month != null ? undefined : span,
          },
  }
}

const A_DAY = 86_400_000

/** The day of that number that lies nearest to a moment; what is to come counts as twice as far, for most of what is told is over. */
function nearestDay(known: number, day: number): string | null {
  const at = new Date(known)
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const step of [-1, 0, 1]) {
    const tried = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, day))
    const away = tried.getTime() > known ? 2 * (tried.getTime() - known) : known - tried.getTime()
    if (tried.getUTCDate() !== day || away >= least) continue
    best = tried.toISOString().slice(0, 10)
    least = away
  }
  return best
}

function build(
  maker: string,
  slots: Slots,
  year: number | undefined,
  reference: Reference | undefined,
): { iso: IsoDate | null; grain: DateMark['grain'] } {
  const known = (iso: string): string | null => (year === undefined ? null : iso)
  switch (maker) {
    case 'first-months':
      return { grain: 'stretch', iso: known(`${year}-01/${year}-${pad(slots.n ?? 1)}`) }
    // "The nine months to September 2024" end there, wherever they begin.
    case 'months-to': {
      const first = year! * 12 + slots.m! - slots.n!
      return {
        grain: 'stretch',
        iso: known(`${Math.floor(first / 12)}-${pad((first % 12) + 1)}/${year}-${pad(slots.m!)}`),
      }
    }
    case 'quarter': {
      const first = ((slots.q ?? 1) - 1) * 3 + 1
      return { grain: 'quarter', iso: known(`${year}-${pad(first)}/${year}-${pad(first + 2)}`) }
    }
    case 'half':
      return { grain: 'half', iso: known(slots.h === 2 ? `${year}-07/${year}-12` : `${year}-01/${year}-06`) }
    case 'months': {
      const to = slots.y2 ?? year
      return { grain: 'stretch', iso: known(`${year}-${pad(slots.m!)}/${to}-${pad(slots.m2!)}`) }
    }
    case 'days': {
      const month2 = slots.m2 ?? slots.m!
      return {
        grain: 'stretch',
        iso: known(`${year}-${pad(slots.m!)}-${pad(slots.d!)}/${slots.y2 ?? year}-${pad(month2)}-${pad(slots.d2!)}`),
      }
    }
    case 'years':
      return { grain: 'stretch', iso: slots.y2! > slots.y! ? `${slots.y}/${slots.y2}` : String(slots.y) }
    case 'month-of-year':
      return { grain: 'month', iso: reference ? `${reference.year + (slots.n2 ?? 0)}-${pad(slots.m!)}` : null }
    case 'relative-year':
      return { grain: 'year', iso: reference ? String(reference.year + (slots.n2 ?? 0)) : null }
    case 'relative-month': {
      // Of a text whose month is not known, "last month" is at least of its year.
      if (!reference?.month)
        return reference && (slots.n2 ?? 0) <= 0
          ? { grain: 'year', iso: String(reference.year) }
          : { grain: 'month', iso: null }
      const months = reference.year * 12 + reference.month - 1 + (slots.n2 ?? 0)
      return { grain: 'month', iso: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}` }
    }
    case 'relative-day': {
      if (!reference?.month || !reference.day) return { grain: 'day', iso: null }
      const day = new Date(Date.UTC(reference.year, reference.month - 1, reference.day + (slots.n2 ?? 0)))
      return { grain: 'day', iso: day.toISOString().slice(0, 10) }
    }
    // A week off is told by its month; where it runs into another, not at all.
    case 'week': {
      if (!reference?.month || !reference.day) return { grain: 'month', iso: null }
      const day = Date.UTC(reference.year, reference.month - 1, reference.day)
      const monday = new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * DAY + (slots.n2 ?? 0) * 7 * DAY)
      const [first, last] = [monday, new Date(monday.getTime() + 6 * DAY)].map((one) => one.toISOString())
      return first!.slice(0, 7) === last!.slice(0, 7)
        ? { grain: 'month', iso: first!.slice(0, 7) }
        : { grain: 'stretch', iso: null }
    }
    case 'weekday': {
      if (!reference) return { grain: 'day', iso: null }
      if (!reference.month || !reference.day) return { grain: 'day', iso: String(reference.year) }
      const today = new Date(Date.UTC(reference.year, reference.month - 1, reference.day))
      const back = (today.getUTCDay() - (slots.w ?? 0) + 7) % 7
      return { grain: 'day', iso: new Date(today.getTime() - back * 86_400_000).toISOString().slice(0, 10) }
    }
    // "In the coming years": a time, but no date.
    case 'vague':
      return { grain: 'stretch', iso: null }
    default:
      if (slots.d !== undefined)
        return {
          grain: 'day',
          iso: !hasDay(slots.d, slots.m, year) ? null : known(`${year}-${pad(slots.m!)}-${pad(slots.d)}`),
        }
      if (slots.m !== undefined) return { grain: 'month', iso: known(`${year}-${pad(slots.m)}`) }
      return { grain: 'year', iso: known(String(year)) }
  }
}

/** 前一年: so many years off the one named last. */
function resolveYear(
  { mark: { start, end, firstToken, endToken }, slots, role }: Draft,
  last: { readonly year: number; readonly draft: Draft } | undefined,
): DateMark {
  return {
    start,
    end,
    firstToken,
    endToken,
    role,
    cumulative: false,
    grain: 'year',
    iso: last ? String(last.year + (slots.n2 ?? 0)) : null,
    implied: last
      ? { field: 'year', from: 'the year named before', span: [last.draft.mark.start, last.draft.mark.end] }
      : null,
  }
}

/** The part of a year named last (`last`), in the year that the words say: one named, or so many years off. */
function resolvePart({ mark, slots, role }: Draft, last: DateMark | undefined): DateMark {
  const base = {
    start: mark.start,
    end: mark.end,
    firstToken: mark.firstToken,
    endToken: mark.endToken,
    role,
    cumulative: false,
  }
  if (!last)
    return {
      ...base,
      iso: slots.y === undefined ? null : String(slots.y),
      grain: slots.y === undefined ? 'stretch' : 'year',
      implied: null,
    }
  const [from, to] = last.iso!.split('/') as [string, string | undefined]
  const by = slots.y === undefined ? (slots.n2 ?? 0) : slots.y - Number((to ?? from).slice(0, 4))
  const moved = (iso: string): string => `${Number(iso.slice(0, 4)) + by}${iso.slice(4)}`
  return {
    ...base,
    iso: to === undefined ? moved(from) : `${moved(from)}/${moved(to)}`,
    grain: last.grain,
    implied: { field: 'date', from: 'the period named before', span: [last.start, last.end] },
  }
}
