import type { DateMark } from '../../../engine/dates.ts'
import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, firstMark, hasMark, marksWithin } from '../../../engine/page.ts'
import type { MeetingKind } from '../../../findings.ts'
import { isWithinGoal } from './isOfGoal.ts'
import { type Scope, commasIn, distance } from '../scope.ts'

/** Planned or held: by its date against the day of publication, else by the nearest word of either, else held. */
export function statusOf(
  page: Page,
  scope: Scope & { readonly kind?: MeetingKind },
  date: DateMark | null,
): { status: 'held' | 'planned'; isTold: boolean } {
  const published = date?.iso && !date.isWeekday ? (page.publishedOn ?? dayOfText(page)) : null
  if (date?.iso && published) {
    const slash = date.iso.indexOf('/')
    const begins = slash < 0 ? date.iso : date.iso.slice(0, slash)
    const ends = slash < 0 ? date.iso : date.iso.slice(slash + 1)
    const precision = (iso: string): number => Math.min(iso.length, published.length)
    if (begins.slice(0, precision(begins)) > published.slice(0, precision(begins)))
      return { status: 'planned', isTold: true }
    if (ends.slice(0, precision(ends)) < published.slice(0, precision(ends)))
      // "In September we expect": a month without its year may be the next.
      return date.implied?.field === 'year' && toldBy(page, scope) === 'planned'
        ? { status: 'planned', isTold: true }
        : { status: 'held', isTold: true }
  }
  // "The next one will be held in 2022", of a text that is told from its first whole date.
  const month =
    scope.sentence.language.names && date?.iso && !date.isWeekday && !published ? monthOfReference(page) : null
  if (month && date?.iso && date.iso.slice(0, 7) > month.slice(0, Math.min(7, date.iso.length)))
    return { status: 'planned', isTold: true }
  const told = toldBy(page, scope) ?? toldByClause(page, scope)
  return told ? { status: told, isTold: true } : { status: 'held', isTold: false }
}

/** The month of the whole date from which the other dates of a page without a day of publication are told. */
const monthOfReference = (page: Page): string | null =>
  page.dates.some((date) => date.implied?.from === FIRST_WHOLE)
    ? (page.dates.find((date) => date.implied === null && date.iso !== null && /^\d{4}-\d\d-\d\d/.test(date.iso))
        ?.iso ?? null)
    : null

const FIRST_WHOLE = 'the first whole date of the text'

/** The day that the head of a page without a day of publication bears. */
const HEAD = 160

const dayOfText = (page: Page): string | null =>
  page.dates.find(
    (date) =>
      date.start < HEAD && date.grain === 'day' && date.iso !== null && date.implied === null && isStamp(page, date),
  )?.iso ?? null

/** A date beside a time of day or alone on its line is the page's own. */
function isStamp(page: Page, date: DateMark): boolean {
  // 2018年11月18日,总理抵达…: the story's first day, not the page's.
  if (/[日号號][,，]$/u.test(page.text.slice(date.end - 1, date.end + 1))) return false
  return (
    /(?:^|\n)[^\n]{0,6}$/.test(page.text.slice(Math.max(0, date.start - 8), date.start)) ||
    /\d{1,2}:\d\d[^\n]{0,4}$/.test(page.text.slice(Math.max(0, date.start - 12), date.start)) ||
    /^\s{0,3}\d{1,2}:\d\d/.test(page.text.slice(date.end, date.end + 9))
  )
}

/** The nearest word of planning or of having been, in the clause before the meeting's words or right behind them. */
export function toldBy(page: Page, scope: Scope & { readonly kind?: MeetingKind }): 'held' | 'planned' | null {
  const [from, to] = scope.sentence.span
  let told: 'held' | 'planned' | null = null
  let least = scope.sentence.language.names ? 90 : 60
  const consider = (mark: { start: number; end: number }, status: 'held' | 'planned'): void => {
    const isBehind = mark.start >= scope.end
    // 此次访问将开启…: what the visit is to bring, not when it is.
    if (isBehind && scope.isBack && scope.sentence.language.names) return
    if (scope.frame !== null && mark.end <= scope.frame) return
    if (isBehind && status === 'planned' && scope.kind === 'session' && isWithinGoal(page, scope, mark.start)) return
    // Behind the words a sign says nothing across a comma or another subject.
    if (
      isBehind &&
      (holdsAny(page.folded, scope.end, mark.start, ',') || hasMark(page, 'party.pair', scope.end, mark.start))
    )
      return
    if (status === 'held' && scope.sentence.language.names && isOfPlan(page, mark)) return
    let far = distance(page, scope, mark.start, mark.end) + (isBehind ? 12 : 0)
    if (mark.end <= scope.start) far += 40 * commasIn(page, Math.max(mark.end, scope.start - 200), scope.start)
    // 计划于年底举行的会议: held when it will have been.
    // 还将在会议期间举办论坛: within something that is to come.
    if (
      status === 'held' &&
      (page.folded[mark.end - 1] === '的' || page.folded.startsWith('期间', mark.start)) &&
      hasMark(
        page,
        'meeting.planned',
        Math.max(from, mark.start - 24),
        mark.start,
        (ahead) => commasIn(page, ahead.end, mark.start) === 0,
      )
    )
      return
    // "Next week, the Prime Minister …": what opens the sentence holds for all of it.
    if (mark.start - from < 20 && mark.end <= scope.start) far = Math.min(far, 32)
    if (far >= least) return
    told = status
    least = far
  }
  // "The 5th session of the commission on cooperation of A and B | takes place": behind a body's long name its verb.
  const verb = scope.kind === 'session' ? verbBehind(page, scope.end, to) : undefined
  for (const [type, status] of TELLING) {
    if (verb !== undefined && firstMark(page, type, verb, to)?.start === verb) {
      told = status
      least = Math.min(least, LONG_NAME)
    }
    for (const mark of marksWithin(page, type, Math.max(from, scope.start - 90), Math.min(to, scope.end + 45)))
      consider(mark, status)
    for (const mark of marksWithin(page, type, from, Math.min(scope.start, from + 34))) consider(mark, status)
  }
  return told
}

const ATTENDING = 30
/** 之后前往: in words of what is to come; 将出席在河内举行的峰会: how a meeting that is attended is named. */
const isOfPlan = (page: Page, { start, end }: { start: number; end: number }): boolean =>
  hasMark(
    page,
    'meeting.planned',
    Math.max(0, start - 4),
    end + 4,
    (plan) => plan.start <= start && plan.end >= end && plan.end - plan.start > end - start,
  ) ||
  (page.folded[end - 1] === '的' &&
    /(?:出席|参加|参与|与会)[^,;:。]*$/.test(page.folded.slice(Math.max(0, start - ATTENDING), start)))

const OPENING = 8
const CLAUSE_REACH = 120

/** "At the third meeting of the commission the two ministers | will review …": the first verb of a sentence that a session opens. */
function toldByClause(page: Page, scope: Scope & { readonly kind?: MeetingKind }): 'planned' | null {
  const [from, to] = scope.sentence.span
  if (scope.kind !== 'session' || scope.sentence.language.names || scope.start - from > OPENING) return null
  const upTo = Math.min(to, scope.end + CLAUSE_REACH)
  const ahead = firstMark(page, 'meeting.planned', scope.end, upTo)
  const past = firstMark(page, 'meeting.past', scope.end, upTo)
  const agreed = firstMark(
    page,
    'undertaking.cue',
    scope.end,
    upTo,
    ({ payload }) => payload === 'agree' || payload === 'joint',
  )
  return ahead && ahead.start < Math.min(past?.start ?? upTo, agreed?.start ?? upTo) ? 'planned' : null
}

const TELLING = [
  ['meeting.past', 'held'],
  ['meeting.planned', 'planned'],
] as const

const LONG_NAME = 20
const LONGEST_NAME = 150

/** Where the first verb of being held stands behind a body, no comma between; its small words ("на") are no verbs. */
function verbBehind(page: Page, from: number, to: number): number | undefined {
  const verb = firstMark(
    page,
    'meeting.convene',
    from,
    Math.min(to, from + LONGEST_NAME),
    (mark) => mark.end - mark.start > 3,
  )
  return verb && !holdsAny(page.folded, from, verb.start, ',;:.') ? verb.start : undefined
}

/** "Ahead of the visit": still to come when this was told. */
export const isAhead = (page: Page, scope: Scope): boolean =>
  hasMark(
    page,
    'meeting.ahead',
    Math.max(scope.sentence.span[0], scope.start - 26),
    Math.min(scope.sentence.span[1], scope.end + 2),
    (mark) => (mark.end <= scope.start ? scope.start - mark.end <= 3 : mark.end > scope.end - 2),
  )
