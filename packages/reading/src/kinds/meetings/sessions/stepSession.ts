import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, firstMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Body } from './bodies.ts'
import type { Mention } from '../draft.ts'
import { isOnePhrase } from './phrase.ts'

const STEP_REACH = 32

/** "The next" before a body's name, with at most its sides between. */
export function stepBefore(page: Page, sentence: Sentence, body: Body): Mark | undefined {
  return marksWithin(page, 'meeting.step', Math.max(sentence.span[0], body.start - STEP_REACH), body.start).find(
    (mark) => !holdsAny(page.folded, mark.end, body.start, ',;:.'),
  )
}

/** "The next session", "the last one": without a number, so only with a date or place of its own. */
export function stepSession(
  page: Page,
  last: Body | null,
  sentence: Sentence,
  noun: Mark,
  bodies: readonly Body[],
): Mention | null {
  const [from, to] = sentence.span
  const mark = firstMark(
    page,
    'meeting.step',
    Math.max(from, noun.start - 16),
    Math.min(to, noun.end + 16),
    (step) => (step.end <= noun.start ? noun.start - step.end : step.start - noun.end) <= 3,
  )
  if (!mark || noun.payload === 'weak') return null
  const body = bodies.find((one) => Math.max(one.start - noun.end, noun.start - one.end) < 60) ?? last
  if (!body) return null
  const start = Math.min(noun.start, mark.start)
  const isNamedBehind =
    body.start >= noun.end && body.start - noun.end < 60 && isOnePhrase(page.folded.slice(noun.end, body.start))
  const end = Math.max(noun.end, mark.end, isNamedBehind ? body.end : 0)
  return {
    kind: 'session',
    rule: 'meeting/next-session',
    start,
    end,
    sentence,
    frame: null,
    body: body.kind,
    ordinal: null,
    actors: [],
    sides: body.sides,
    isBack: false,
    step: mark.payload === 'next' ? 'next' : 'previous',
  }
}

/** Whether a word of order means the session to come or the one before. */
export const stepOf = (mark: Mark): 'next' | 'previous' => (mark.payload === 'next' ? 'next' : 'previous')
