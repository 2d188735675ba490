import { type Page, type Sentence, firstFrom, marksWithin } from '../../../engine/page.ts'
import type { Actor } from './actor.ts'
import { isFree } from './isFree.ts'
import { firmBehind, officeOf } from './office.ts'

/** Delegations and sides. */
export function addDelegations(
  page: Page,
  sentence: Sentence,
  subject: Actor | null,
  named: readonly Actor[],
  found: Actor[],
): void {
  const [from, to] = sentence.span
  for (const mark of marksWithin(page, 'meeting.delegation', from, to)) {
    if (!isFree(named, mark.start, mark.end)) continue
    const told = officeOf(page, sentence, mark)
    // "The heads of Gazprom": whose the firm is.
    const firm = told.side === null ? firmBehind(page, sentence, mark) : undefined
    const { side, end } = firm ?? told
    if (side)
      found.push({
        start: mark.start,
        end,
        form: mark.payload === 'group' ? 'side' : 'role',
        side,
        isSideSaid: true,
        person: null,
        // "The leaders" may be anybody of that side.
        head: mark.payload === 'group' ? page.folded.slice(mark.start, end) : '',
        isCounterpart: false,
      })
    else if (mark.payload === 'group' && subject && mark.start - from < 24)
      // "Leaving Russia, the delegation went on to Japan": that of whoever was named before.
      found.push({
        ...subject,
        start: mark.start,
        end: mark.end,
        form: 'side',
        person: null,
        side: null,
        isSideSaid: false,
      })
  }
}

/** "Both sides", "the two leaders". */
export function addPairs(page: Page, { span: [from, to] }: Sentence, named: readonly Actor[], found: Actor[]): void {
  for (const mark of marksWithin(page, 'party.pair', from, to))
    if (mark.payload !== 'none' && isFree(named, mark.start, mark.end))
      found.push({
        start: mark.start,
        end: mark.end,
        form: 'pair',
        side: null,
        isSideSaid: false,
        person: null,
        head: '',
        isCounterpart: false,
      })
}

/** Pronouns, each of the last person named before it. */
export function addPronouns(
  page: Page,
  { span: [from, to] }: Sentence,
  subject: Actor | null,
  named: readonly Actor[],
  found: Actor[],
): void {
  for (const mark of marksWithin(page, 'meeting.pronoun', from, to))
    if (isFree(named, mark.start, mark.end)) {
      const known = mark.payload === 'plural' ? undefined : (named[firstFrom(named, mark.start) - 1] ?? subject)
      found.push({
        start: mark.start,
        end: mark.end,
        form: 'pronoun',
        side: known?.side ?? null,
        isSideSaid: false,
        person: known?.person ?? null,
        head: '',
        isCounterpart: false,
      })
    }
}
