import { type Page, type Sentence, datesWithin, firstMark, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Mention } from '../draft.ts'
import type { Told } from './sessionMemory.ts'

const VERB_GAP = 4
const DATE_REACH = 24
const MEMORY = 8
const DAYS = 15

/** "At the session, held from 10 to 13 December, …": the numbered one told before, with its own days. */
export function sessionAgain(
  page: Page,
  told: Told | null,
  sentence: Sentence,
  nouns: readonly Mark[],
): Mention | undefined {
  if (!told || sentence.index - told.index > MEMORY || hasMark(page, 'meeting.ordinal', ...sentence.span))
    return undefined
  const [, to] = sentence.span
  for (const noun of nouns) {
    const verb = firstMark(
      page,
      'meeting.convene',
      noun.end,
      Math.min(to, noun.end + DATE_REACH),
      (mark) => mark.start - noun.end <= VERB_GAP,
    )
    const days =
      verb &&
      datesWithin(page, verb.end, Math.min(to, verb.end + 2 * DATE_REACH)).find(
        ({ iso, grain, start }) =>
          iso !== null && start - verb.end <= DATE_REACH && (grain === 'day' || iso.length > DAYS),
      )
    if (days)
      return {
        kind: 'session',
        rule: 'meeting/session-again',
        start: noun.start,
        end: days.end,
        sentence,
        frame: null,
        body: told.body,
        ordinal: told.ordinal,
        actors: [],
        sides: told.sides,
        isBack: false,
      }
  }
  return undefined
}
