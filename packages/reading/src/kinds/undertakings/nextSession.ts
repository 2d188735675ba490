import { byStart, inOrder } from '../../engine/order.ts'
import type { Meeting } from '../../findings.ts'
import { firstFrom, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import { endOf } from './signals.ts'

// "The next | meeting": the word stands in what was quoted of the session or right before it.
const BEFORE = 12
// More no story tells of.
const MOST_SESSIONS = 40

/**
 * Tells whether a sentence says when or where a standing body meets again after the session that the text tells of: that is
 * agreed, whoever is named as its host.
 */
export class NextSessions {
  readonly #planned: readonly { readonly start: number; readonly end: number }[]
  /** Numbered ones to come, of which nothing says which went before. */
  readonly #likely: readonly { readonly start: number; readonly end: number }[]

  constructor(page: Page, meetings: readonly Meeting[]) {
    const sessions = meetings.filter(({ meetingKind }) => meetingKind === 'session').slice(0, MOST_SESSIONS)
    const held = sessions.filter(({ status }) => status === 'held')
    // One that is only being prepared has neither day nor place.
    const planned = sessions.filter(
      ({ status, date, place }) => status === 'planned' && (date !== null || place !== null),
    )
    // News of a session to come names the one before it further on.
    const isNext = ({ ordinal, span: [start, end] }: Meeting): boolean =>
      held.some(({ ordinal: last, span }) => span[0] < start && (ordinal === null || last === ordinal - 1)) &&
      (ordinal !== null || hasMark(page, 'meeting.step', start - BEFORE, end, ({ payload }) => payload === 'next'))
    const isLikely = (meeting: Meeting): boolean =>
      !isNext(meeting) && (meeting.ordinal ?? 0) > 1 && page.language.signature.script !== 'han'
    this.#likely = inOrder(
      planned.filter(isLikely).map(({ span: [start, end] }) => ({ start, end })),
      byStart,
    )
    this.#planned = inOrder(
      planned.filter(isNext).map(({ span: [start, end] }) => ({ start, end })),
      byStart,
    )
  }

  get any(): boolean {
    return this.#planned.length > 0
  }

  /** The session that follows the one told of stands in the sentence. */
  in(sentence: Sentence): boolean {
    const next = this.#planned[firstFrom(this.#planned, sentence.span[0])]
    return next !== undefined && next.end <= endOf(sentence)
  }

  /** A numbered session to come stands in the sentence: of those who have agreed on something it is agreed too. */
  likelyIn(sentence: Sentence): boolean {
    const next = this.#likely[firstFrom(this.#likely, sentence.span[0])]
    return next !== undefined && next.end <= endOf(sentence)
  }

  /** One stands here or further on. */
  after(sentence: Sentence): boolean {
    return firstFrom(this.#planned, sentence.span[0]) < this.#planned.length
  }
}
