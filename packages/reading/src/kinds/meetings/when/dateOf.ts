import type { MeetingKind } from '../../../findings.ts'
import type { DateMark } from '../../../engine/dates.ts'
import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, datesWithin, hasMark, marksWithin } from '../../../engine/page.ts'
import { isDueDay } from './dueDay.ts'
import { isOfGoal } from './isOfGoal.ts'
import { type Scope, VERB_REACH, between, distance, isInside, isSpacelessText } from '../scope.ts'

const REACH = 170
const BESIDE = 30
const VAGUE_REACH = 90
const VAGUE_MARGIN = 12

/**
 * The date that tells when: the nearest of the sentence that neither compares nor belongs to another meeting.
 * @param others The other meetings of the sentence, whose words part their own dates from this one.
 */
export function dateOf(
  page: Page,
  scope: Scope & { readonly kind?: MeetingKind },
  others: readonly Scope[],
): DateMark | null {
  const [from, to] = scope.sentence.span
  let best: DateMark | null = null
  let least = REACH
  // "Will meet next week, he said on Tuesday": a time without a day keeps other days off.
  let vague = REACH
  for (const date of datesWithin(page, Math.max(from, scope.start - 260), Math.min(to, scope.end + 200))) {
    if (date.iso === null && date.grain === 'stretch')
      vague = Math.min(vague, distance(page, scope, date.start, date.end))
    if (
      !date.iso ||
      date.role === 'compare' ||
      date.cumulative ||
      ((date.grain === 'half' || date.grain === 'quarter') && !isForeseenIn(page, scope, date)) ||
      (date.role === 'since' && date.grain !== 'stretch' && !isOfFirst(page, scope, date))
    )
      continue
    // "In February 2009 during the visit": a date against the frame is of what frames, where nothing else is told.
    const isOfFrame = scope.frame !== null && scope.frame - date.end <= 1 && others.every((other) => other === scope)
    if (scope.frame !== null && date.end <= scope.frame && !isOfFrame) continue
    if (others.some((other) => isOfOtherNumber(page, other, scope, date))) continue
    if (isDueDay(page, scope, date)) continue
    // Years, not days.
    if ((date.iso.length === 9 && date.iso[4] === '/') || date.role === 'until') continue
    let far = distance(page, scope, date.start, date.end)
    // A day that opens the sentence is the day of all it tells.
    if (isDateline(page, date, from) || isNumericStamp(page, date, from)) far += 70
    else if (
      date.end <= scope.start &&
      date.start - from < 16 &&
      date.grain !== 'year' &&
      !holdsAny(page.folded, date.end, scope.start, isSpacelessText(scope) ? ';:' : ';')
    )
      far = Math.min(far, 30)
    // "… takes place on 20 March": what the verb of being held says goes before what stands nearer.
    if (date.start >= scope.end && isHeldOn(page, scope.end, date.start)) far = Math.min(far, 20)
    // What stands in brackets or against the words is theirs, however coarse.
    const isSpaceless = scope.sentence.language.names !== undefined
    const isAgainst = date.start >= scope.end && date.start - scope.end <= (isSpaceless ? 0 : 12)
    // Without spaces a date opens its clause: what follows a comma is told of what comes after it.
    if (isSpaceless && date.start >= scope.end && holdsAny(page.folded, scope.end, date.start, ',:;')) far += 60
    // "A visited B, in December C came": behind a comma it opens the clause of the next.
    else if (!isSpaceless && date.start >= scope.end && opensNext(page, scope, date, others)) far += 60
    // Of several days among the words the one nearest to the verb tells when.
    else if (far === 0 && scope.verb)
      far += Math.min(VERB_REACH, Math.max(0, date.start - scope.verb[1], scope.verb[0] - date.end)) / VERB_REACH
    far += date.grain === 'year' ? (isAgainst ? 8 : 30) : date.grain === 'month' ? (isAgainst ? 0 : 5) : 0
    for (const other of others) {
      if (between(other, scope, date.start, date.end) || isInside(other, scope, date)) far += 45
      // "The next one will be in 2025, as the 13th agreed": the date is of the one that it stands beside.
      else if (
        other !== scope &&
        far > BESIDE &&
        distance(page, other, date.start, date.end) < Math.min(BESIDE, distance(page, scope, date.start, date.end))
      )
        far += 90
    }
    if (isSpaceless && others.some((other) => isOfOther(page, other, scope, date))) continue
    // "The 8th round …; the 7th met in December": behind a semicolon the next one's.
    if (
      date.start >= scope.end &&
      holdsAny(page.folded, scope.end, date.start, ';') &&
      others.some((other) => other.start > scope.end && other.start < date.end)
    )
      continue
    if (scope.isWished && date.end <= scope.start) continue
    if (scope.preparedFrom !== undefined && date.end <= scope.preparedFrom && !isRelative(page, scope, date)) continue
    if (scope.kind === 'session' && isOfGoal(page, scope, date)) continue
    if (isOfPaper(page, date)) far += 60
    if (isSpaceless && isOfOffice(page, date)) continue
    if (isSpaceless && isOfCount(page, scope, date)) continue
    if (isSpaceless && isOfSignedPaper(page, date, scope.start)) continue
    if (isSpaceless && isOfSaying(page, date, scope.end)) continue
    if (date.role === 'by' && date.grain === 'year' && isForeseenBehind(page, scope, date)) far = Math.min(far, BESIDE)
    else if (date.role === 'by' && date.grain === 'year' && far > 50) far += 60
    if (date.grain === 'year' && far > 85) continue
    if (scope.isBack && far > 45) continue
    if (far < least) {
      best = date
      least = far
    }
  }
  return vague < VAGUE_REACH && least > vague + VAGUE_MARGIN ? null : best
}

/** 10月举行的第25次会议: what tells of the session stands before it. */
const isRelative = (page: Page, { start }: Scope, date: DateMark): boolean =>
  start - date.end <= RELATIVE_GAP && page.folded[start - 1] === '的'

const RELATIVE_GAP = 6

/** "The session | is to be held in the fourth quarter": a part of a year tells when only of what is planned. */
const isForeseenIn = (page: Page, scope: Scope, date: DateMark): boolean =>
  date.start >= scope.end
    ? date.start - scope.end < QUARTER_REACH && hasMark(page, 'meeting.planned', scope.start, date.start)
    : // "Agreed to hold in the first quarter | the 6th session", 今年下半年将派代表团访港.
      date.iso !== null &&
      scope.start - date.end < QUARTER_REACH &&
      (isSpacelessText(scope)
        ? !holdsAny(page.folded, date.end, scope.start, ',;:') && hasMark(page, 'meeting.planned', date.end, scope.end)
        : hasMark(page, 'meeting.planned', date.end, scope.start))

/** "We plan to hold the 9th session by the end of the year": a word of planning between the two. */
const isForeseenBehind = (page: Page, scope: Scope, date: DateMark): boolean =>
  scope.sentence.language.names === undefined &&
  date.start >= scope.end &&
  date.start - scope.end < QUARTER_REACH &&
  !holdsAny(page.folded, scope.end, date.start, ',;') &&
  (hasMark(page, 'meeting.planned', scope.end, date.start) || isYetToBegin(page, date))

const isYetToBegin = ({ publishedOn }: Page, { iso }: DateMark): boolean =>
  iso !== null && publishedOn !== null && iso.slice(0, 7) > publishedOn.slice(0, 7)

const QUARTER_REACH = 60
const FIRST_GAP = 14

/** 自1983年5月召开首届会议以来: since the day of that meeting. */
const isOfFirst = (page: Page, scope: Scope, date: DateMark): boolean =>
  scope.sentence.language.names !== undefined &&
  date.end <= scope.start &&
  scope.start - date.end <= FIRST_GAP &&
  !holdsAny(page.folded, date.end, scope.start, ',') &&
  !page.folded.startsWith('以来', date.end) &&
  /^首(?:次|届|轮)/.test(page.folded.slice(scope.start, scope.start + 2))

/** "03.06.2012 Donetsk: …": digits that open a line are the day of the page. */
const isNumericStamp = (page: Page, date: DateMark, from: number): boolean =>
  date.start === from && date.implied === null && /^[\d./-]{8,10}$/.test(page.text.slice(date.start, date.end))

/** "MOSCOW, 8 July. /Agency/ –": the day of writing. */
export function isDateline(page: Page, date: DateMark, from: number): boolean {
  return (
    date.start - from < 40 &&
    date.grain === 'day' &&
    /^(?:[^,;]{0,30}?(?:[/)]\s?-|\s-\s)|专?[电讯][ (])/.test(page.folded.slice(date.end, date.end + 36)) &&
    !/[a-z]{4,}.*[a-z]{4,}/.test(page.folded.slice(date.end, date.end + 6))
  )
}

function isHeldOn(page: Page, from: number, at: number): boolean {
  return (
    at - from < 200 &&
    hasMark(page, 'meeting.convene', Math.max(from, at - 34), at, (mark) => at - mark.end <= 8) &&
    !holdsAny(page.folded, from, at, ';.。')
  )
}

const SPEAKER_REACH = 30

/** 发言人12日说,…: the day on which it was said, not that of what was said. */
function isOfSaying(page: Page, date: DateMark, from: number): boolean {
  const list = page.marks.list('undertaking.say')
  if (list === undefined) return false
  for (let n = list.firstFrom(date.end); n < list.length; n++) {
    const say = list.at(n)
    if (say.end > from || say.start - date.end >= SPEAKER_REACH) return false
    if (say.payload === 'according') continue
    if (say.start - date.end <= 2) return true
    // 3月14日,发言人宣布:…
    if (',:'.includes(page.folded[say.end] ?? ' '))
      return (
        !holdsAny(page.folded, date.end + 1, say.start, ',;:。') &&
        marksWithin(page, 'meeting.talks', date.end, say.start).length === 0
      )
  }
  return false
}

/** 5月15日宣誓就任…: the day on which somebody came into office. */
const isOfOffice = (page: Page, date: DateMark): boolean =>
  hasMark(page, 'meeting.installed', date.end, date.end + 6, (mark) => mark.start - date.end <= 1)

/** A date right behind a word of signing or adopting is that paper's. */
function isOfPaper(page: Page, date: DateMark): boolean {
  return hasMark(
    page,
    'meeting.paper',
    Math.max(0, date.start - 30),
    date.start,
    (mark) =>
      date.start - mark.end <= 18 &&
      // 同意设立机制,年内举行…: without spaces a date opens its clause.
      !(page.language.names !== undefined && holdsAny(page.folded, mark.end, date.start, ',;')),
  )
}

/** 这是她今年第二次访问印尼: the year in which visits are counted, not when this one was. */
const isOfCount = (page: Page, scope: Scope & { readonly kind?: MeetingKind }, { end, grain }: DateMark): boolean =>
  grain === 'year' &&
  (scope.kind === 'visit' || scope.kind === 'talks') &&
  /^(?:以?来|内|里)?第[一二三四五六七八九十\d]{1,3}[次度回趟]/u.test(page.folded.slice(end, end + 8))

const NAMED_REACH = 14
/** 2023年6月两国签署的《…协定》,…: the day of a paper that another clause names. */
const isOfSignedPaper = (page: Page, date: DateMark, from: number): boolean =>
  date.end <= from &&
  hasMark(
    page,
    'instrument.signed',
    date.end,
    Math.min(from, date.end + NAMED_REACH),
    (mark) => mark.payload === 'participle' && !holdsAny(page.folded, date.end, mark.start, ',;:'),
  )

/** 第25次会议1月开过,第26次…: the day stands against another meeting, and a comma parts it from this one. */
const isOfOther = (page: Page, other: Scope, scope: Scope, { start, end }: DateMark): boolean =>
  other !== scope &&
  other.end <= start &&
  start - other.end <= 1 &&
  end <= scope.start &&
  holdsAny(page.folded, end, scope.start, ',')

const CLAUSE_WORD = 6

/** A comma and at most a short word before the day, another meeting and no comma behind it. */
const opensNext = (page: Page, scope: Scope, { start, end }: DateMark, others: readonly Scope[]): boolean =>
  /,\s?\p{L}{0,4}\s?$/u.test(page.folded.slice(Math.max(scope.end, start - CLAUSE_WORD), start)) &&
  others.some(
    (other) => other !== scope && other.start >= start && !holdsAny(page.folded, end, Math.max(end, other.start), ',;'),
  )

const AGAINST = 4

/** "The 11th session met in March, the 12th …": a day behind one number and before the next is of the first, behind the next of that. */
function isOfOtherNumber(page: Page, other: Scope, scope: Scope, { start, end }: DateMark): boolean {
  if (other === scope || (other.ordinal ?? null) === null || (scope.ordinal ?? null) === null) return false
  if (other.ordinal === scope.ordinal) return false
  return other.start < scope.start
    ? start >= other.start &&
        end <= scope.start &&
        scope.start - end > AGAINST &&
        !holdsAny(page.folded, Math.min(other.end, start), start, ',;')
    : start >= other.end
}
