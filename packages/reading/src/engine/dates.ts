import { isYear } from './calendar.ts'
import type { DateMark, DateRole, Reference } from './dateMark.ts'
import { referenceOf } from './dateReference.ts'
import { resolve, resolveAfter, resolvePart, resolveYear } from './dateResolve.ts'
import { type Draft, type Place, shapeOf, slotsOf } from './dateSlots.ts'
import type { FiscalYear } from './fiscalYears.ts'
import { CharClass, classTable } from './fold.ts'
import type { Mark, MarkList, Marks } from './marks.ts'
import type { Numbers } from './numbers.ts'
import { TokenType, type Tokens } from './tokens.ts'
import { isCapital } from './words.ts'

export type { DateMark, DateRole } from './dateMark.ts'

const COUNTED = ['figure.unit', 'figure.currency', 'figure.percent'] as const

// Tokens around a year within which a number makes it the period of a figure.
const COUNTING_REACH = 16

/** Told from the dates before it in the text. */
const isAnaphoric = (maker: string): boolean =>
  maker === 'same-day' || maker === 'next-day' || maker === 'day-only' || maker === 'days-only'

/** "The same period of 2019", "the reporting period": the part of a year named last, of that year or its own. */
const isOfPart = (maker: string): boolean => maker === 'same-part'

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
    // "Within two weeks" is a term, whatever leads to it.
    drafts.push({ ...draft, role: draft.maker.startsWith('ahead-') ? 'by' : told })
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

const WEEKDAY_GAP = /^,? ?$/
