import { type Page, type Sentence, firstMark, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Body } from './bodies.ts'
import type { Mention } from '../draft.ts'
import { frameOf } from '../frameOf.ts'
import { isOnePhrase } from './phrase.ts'
import { sidesOfBody } from './bodies.ts'

const FOUNDED_REACH = 30
const BEHIND = 90
const BEHIND_FOUNDED = 130

/** A body that convenes or is convened: with a date, a place or a line of its own. */
export function convenedBody(
  page: Page,
  last: Body | null,
  sentence: Sentence,
  body: Body,
  nouns: readonly Mark[],
): Mention | null {
  const [from, to] = sentence.span
  // "The minutes of the sessions of the commission": none of them.
  const several = nouns.filter((noun) => isOneOfMany(page, from, noun))
  // "The committee set up under the agreement between A and B | closed …": how it came about goes on with what it did.
  const foundedBehind = sentence.language.names
    ? undefined
    : firstMark(page, 'meeting.founded', body.end, Math.min(to, body.end + FOUNDED_REACH))
  const behind = foundedBehind === undefined ? BEHIND : BEHIND_FOUNDED
  const convene = againstBody(
    page,
    body,
    marksWithin(page, 'meeting.convene', Math.max(from, body.start - 60), Math.min(to, body.end + behind)).filter(
      (mark) => !several.some((noun) => noun.start <= mark.start && mark.end <= noun.end),
    ),
    60,
    behind,
  )
  const noun = againstBody(
    page,
    body,
    nouns.filter((mark) => mark.payload !== 'weak' && !several.includes(mark)),
    40,
    60,
  )
  if ((!convene && !noun) || isOfItsHeads(page, from, body, convene, noun)) return null
  const isOnlyFounded = ({ start }: Mark): boolean =>
    !(foundedBehind && convene && start >= body.end && convene.start > start)
  if (
    hasMark(
      page,
      'meeting.founded',
      Math.max(from, body.start - 30),
      Math.min(to, body.end + FOUNDED_REACH),
      isOnlyFounded,
    )
  )
    return null
  const start = Math.min(body.start, noun?.start ?? body.start, convene?.start ?? body.start)
  const end = Math.max(body.end, noun?.end ?? body.end, convene?.end ?? body.end)
  return {
    kind: 'session',
    rule: convene?.payload === 'firm' ? 'meeting/convened-body' : 'meeting/session',
    start,
    end,
    sentence,
    frame: frameOf(page, sentence, start),
    body: body.kind,
    ordinal: null,
    actors: [],
    sides: sidesOfBody(body, last),
    isBack: !(convene || body.isPart),
    isPart: body.isPart,
    isWhole: noun !== undefined && convene !== undefined && noun.start !== convene.start,
  }
}

const isOneOfMany = (page: Page, from: number, mark: Mark): boolean =>
  hasMark(page, 'meeting.many', Math.max(from, mark.start - 14), mark.start, (many) => mark.start - many.end <= 3)

/** The first of some words that stands so near to a body, in one phrase with it. */
const againstBody = (page: Page, body: Body, list: readonly Mark[], before: number, after: number): Mark | undefined =>
  list.find(
    (mark) =>
      mark.start >= body.start - before &&
      mark.end <= body.end + after &&
      isOnePhrase(
        mark.end <= body.start ? page.folded.slice(mark.end, body.start) : page.folded.slice(body.end, mark.start),
      ),
  )

/** "The co-chairs of the commission met": its heads, not the body. */
function isOfItsHeads(
  page: Page,
  from: number,
  body: Body,
  convene: Mark | undefined,
  noun: Mark | undefined,
): boolean {
  const isHead = (head: Mark): boolean =>
    body.start - head.end <= 24 &&
    !(convene && convene.start >= head.end && convene.end <= body.start) &&
    !(noun && noun.start >= head.end && noun.end <= body.start)
  const reach = Math.max(from, body.start - 40)
  return (
    marksWithin(page, 'person.role', reach, body.start).some(isHead) ||
    marksWithin(page, 'meeting.chairs', reach, body.start).some(isHead)
  )
}
