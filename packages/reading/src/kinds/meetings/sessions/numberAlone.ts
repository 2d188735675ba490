import { type Page, type Sentence, datesWithin, firstMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Mention } from '../draft.ts'
import type { Told } from './sessionMemory.ts'

const DATED_REACH = 30

/** "The 23rd was held in Moscow": the number alone, where the text has told of a numbered session just before. */
export function numberAlone(
  page: Page,
  told: Told | null,
  sentence: Sentence,
  ordinal: Mark,
  value: number,
): Mention | null {
  if (
    !told ||
    sentence.index - told.index > 2 ||
    value === told.ordinal ||
    Math.abs(value - told.ordinal) > 3 ||
    ordinal.payload.endsWith('first')
  )
    return null
  const held = firstMark(page, 'meeting.convene', ordinal.end, Math.min(sentence.span[1], ordinal.end + 30))
  const step = firstMark(page, 'meeting.step', Math.max(sentence.span[0], ordinal.start - 22), ordinal.start)
  // "Since the 6th, in July 2023".
  const dated = datesWithin(page, ordinal.end, Math.min(sentence.span[1], ordinal.end + DATED_REACH)).some(
    ({ iso }) => iso !== null,
  )
  if (!held && !step && !dated) return null
  const end = held?.end ?? ordinal.end
  return {
    kind: 'session',
    rule: 'meeting/number-alone',
    start: ordinal.start,
    end,
    sentence,
    frame: null,
    body: told.body,
    ordinal: value,
    actors: [],
    sides: told.sides,
    isBack: false,
  }
}
