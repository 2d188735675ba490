import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { type Body, NAME_LENGTH } from './bodies.ts'
import { isOneClause, isOnePhrase } from './phrase.ts'

const HEAD_REACH = 64
const OWN_NUMBER = 12
// "Của", "of the".
const AGAINST = 5
const OF_THE = 8

/** A number and how far what it counts may stand from it: up to the numbers on either side. */
interface Stretch {
  readonly ordinal: Mark
  readonly previous: Mark | undefined
  /** It stands behind what it counts: "khóa họp 25". */
  readonly isAfter: boolean
  readonly from: number
  readonly left: number
  readonly right: number
}

/** How far what the number `i` counts may stand from it. */
export function stretchOf({ span: [from, to] }: Sentence, ordinals: readonly Mark[], i: number): Stretch {
  const ordinal = ordinals[i]!
  const previous = ordinals[i - 1]
  return {
    ordinal,
    previous,
    isAfter: ordinal.payload.startsWith('after'),
    from,
    left: Math.max(from, previous?.end ?? from, ordinal.start - NAME_LENGTH),
    right: Math.min(to, ordinals[i + 1]?.start ?? to, ordinal.end + NAME_LENGTH),
  }
}

/** The noun that a number may count. */
export const nounOf = ({ ordinal, isAfter, left, right }: Stretch, nouns: readonly Mark[]): Mark | undefined =>
  isAfter
    ? (lastBefore(nouns, ordinal, left) ?? inside(nouns, ordinal))
    : (inside(nouns, ordinal) ?? firstAfter(nouns, ordinal, Math.min(right, ordinal.end + HEAD_REACH)))

/** The body whose session a number counts, or which it counts itself. */
export function bodyOf(
  page: Page,
  stretch: Stretch,
  noun: Mark | undefined,
  bodies: readonly Body[],
): Body | undefined {
  const { ordinal, isAfter } = stretch
  // "The 27th session | Commission", "the 27th session of the | Commission": what stands against the number is what is counted.
  const behind = isAfter ? ordinal : noun && noun.end > ordinal.end ? noun : ordinal
  const against = bodies.find(
    (one) =>
      one.start >= behind.end &&
      one.start - behind.end <= (isAfter ? AGAINST : OF_THE) &&
      isOnePhrase(page.folded.slice(behind.end, one.start)),
  )
  const whole = nearest(
    page,
    stretch,
    bodies.filter((one) => !one.isParent),
  )
  // "After the 15th session of the commission its subcommittees met": behind another verb stands another body.
  const any = nearest(page, stretch, bodies)
  // "The subcommittee of the commission | met for the 14th time": before one verb the part that the whole goes with.
  const isOwn = whole && (!verbBetween(page, whole, ordinal) || (any && verbBetween(page, any, ordinal)))
  const body = against ?? (isOwn ? whole : any)
  return body && isOneClause(gapTo(page, ordinal, body)) ? body : undefined
}

/** Of several bodies the one that a number is told of. */
const nearest = (page: Page, { ordinal, isAfter, left, right }: Stretch, list: readonly Body[]): Body | undefined =>
  isAfter
    ? (lastBefore(list, ordinal, left) ?? firstAfter(list, ordinal, right))
    : // 委员会第三次会议: what stands against the number goes before what follows.
      (list.findLast((one) => one.end <= ordinal.start && ordinal.start - one.end <= 1 && one.start >= left) ??
      list.findLast((one) => isInClause(page, one, ordinal)) ??
      firstAfter(list, ordinal, right) ??
      lastBefore(list, ordinal, left))

const CLAUSE_REACH = 16
/** 联委会1983年举行首届会议,现有十余个工作组: without spaces the body that opens the clause of its number. */
const isInClause = (page: Page, { start, end }: Body, ordinal: Mark): boolean =>
  page.language.names !== undefined &&
  end <= ordinal.start &&
  ordinal.start - end <= CLAUSE_REACH &&
  ',;。\n'.includes(page.folded[start - 1] ?? '\n') &&
  isOnePhrase(page.folded.slice(end, ordinal.start)) &&
  !holdsAny(page.folded, end, ordinal.start, ',')

const gapTo = (page: Page, ordinal: Mark, item: { start: number; end: number }): string =>
  item.end <= ordinal.start ? page.folded.slice(item.end, ordinal.start) : page.folded.slice(ordinal.end, item.start)

/** True when nothing parts a number from what it counts. */
export const isCounted = (page: Page, { ordinal, isAfter }: Stretch, item: { start: number; end: number }): boolean =>
  isOnePhrase(gapTo(page, ordinal, item)) &&
  !verbBetween(page, item, ordinal) &&
  (isAfter ||
    (item.end > ordinal.start &&
      // 第七轮中澳外交与战略对话: what joins words of a name is no break.
      !hasMark(
        page,
        'person.break',
        ordinal.end,
        item.start,
        (mark) => page.marks.list('meeting.joint')?.atToken(mark.firstToken) === undefined,
      ) &&
      !countsForum(page, ordinal.end, item.start)))

/** "The session, the 23rd in a row": a noun that its number follows in apposition. */
export function appositionOf(
  page: Page,
  sentence: Sentence,
  { ordinal, previous, isAfter, from }: Stretch,
  nouns: readonly Mark[],
): Mark | undefined {
  if (
    isAfter ||
    ordinal.payload.endsWith('first') ||
    !holdsAny(page.folded, Math.max(from, ordinal.start - 2), ordinal.start, ',')
  )
    return undefined
  return nouns.findLast(
    (one) =>
      one.end <= ordinal.start &&
      ordinal.start - one.end < 60 &&
      // 第5次会议去年开过,第6次: in a script without spaces an apposition stands against its noun.
      (sentence.language.names === undefined || ordinal.start - one.end <= 2) &&
      // Unless another number counts it.
      !(previous && previous.end > one.start - OWN_NUMBER),
  )
}

/** "Twelfth commission", "the commission met for the 14th time": the body itself is counted, where no noun is. */
export function isBodyCounted(page: Page, stretch: Stretch, body: Body): boolean {
  const { ordinal, isAfter } = stretch
  if (ordinal.payload === 'after-time')
    return body.end <= ordinal.start && hasMark(page, 'meeting.convene', body.end, ordinal.start)
  return isAfter
    ? body.end <= ordinal.start && isOnePhrase(gapTo(page, ordinal, body)) && !verbBetween(page, body, ordinal)
    : body.start >= ordinal.end && isCounted(page, stretch, body) && body.start - ordinal.end <= 48
}

function lastBefore<T extends { start: number; end: number }>(
  list: readonly T[],
  mark: Mark,
  from: number,
): T | undefined {
  return list.findLast((item) => item.end <= mark.start && item.start >= from)
}

function firstAfter<T extends { start: number; end: number }>(
  list: readonly T[],
  mark: Mark,
  to: number,
): T | undefined {
  return list.find((item) => item.start >= mark.end && item.end <= to)
}

/** A row that holds both number and noun (`khóa họp 25`, `第十三次会议`). */
function inside(nouns: readonly Mark[], ordinal: Mark): Mark | undefined {
  return (
    nouns.find((noun) => noun.start >= ordinal.start && noun.end <= ordinal.end) ??
    nouns.find((noun) => noun.start < ordinal.end && noun.end > ordinal.start)
  )
}

/** 第八届峰会和论坛会议: the number counts the forum that stands nearer. */
const countsForum = (page: Page, from: number, to: number): boolean =>
  marksWithin(page, 'meeting.forum', from, to).some((mark) => mark.payload === '')

/** Between a noun and its number stands the body's name, never another verb of meeting. */
function verbBetween(page: Page, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start]
  if (from >= to) return false
  return hasMark(page, 'meeting.parting', from, to) || (a.start >= b.end && hasMark(page, 'person.role', from, to))
}
