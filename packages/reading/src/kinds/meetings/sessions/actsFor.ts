import { type Page, type Sentence, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Body } from './bodies.ts'

const AGAINST = 2
const SHORTEST_VERB = 4
const PARTS: ReadonlySet<Body['kind']> = new Set(['working-group', 'subcommittee'])

/**
 * "The working group is to renew the list for the 25th session": a part of a commission that does something for a session
 * or at it is not the body that meets, unless what it does is to convene.
 */
export function actsFor(page: Page, sentence: Sentence, body: Body, ordinal: Mark): boolean {
  if (!PARTS.has(body.kind) || body.end > ordinal.start || sentence.language.names !== undefined) return false
  const { end } = body
  if (hasMark(page, 'meeting.convene', end, ordinal.start, (mark) => mark.end - mark.start >= SHORTEST_VERB))
    return false
  return (
    hasMark(page, 'meeting.ahead', end, ordinal.start, (mark) => ordinal.start - mark.end <= AGAINST) ||
    hasMark(page, 'undertaking.cue', end, ordinal.start, (mark) => mark.payload !== 'none')
  )
}
