import { hasMark, type Page } from '../../../engine/page.ts'
import type { Draft, Mention } from '../draft.ts'
import { isAhead } from './statusOf.ts'

/** What a sentence tells of the meeting before goes on for the next one. */
export function goOn(page: Page, draft: Draft, previous: Draft): void {
  const { mention } = draft
  // "Will visit X and take part in Y": what is to come goes on through the sentence.
  if (
    !draft.isTold &&
    previous.status === 'planned' &&
    previous.isTold &&
    !previous.mention.isWished &&
    !isAhead(page, previous.mention) &&
    (draft.date === null || draft.date === previous.date || draft.date.grain === 'year') &&
    mention.frame === null
  ) {
    draft.status = 'planned'
    draft.isTold = true
  }
  if (isNext(page, previous, draft)) {
    draft.date ??= previous.date
    if (mention.kind !== 'visit') draft.place ??= previous.place
  }
  if (!isListed(page, previous.mention, mention)) return
  draft.status = previous.status
  draft.date = previous.date ?? draft.date
  draft.place = previous.place ?? draft.place
}

/** "Had talks in Moscow on Thursday and then chaired the session": held one after the other on a day. */
const isNext = (page: Page, previous: Draft, { mention, status }: Draft): boolean =>
  previous.status === 'held' &&
  status === 'held' &&
  previous.date?.grain === 'day' &&
  previous.mention.end <= mention.start &&
  hasMark(page, 'meeting.then', previous.mention.end, mention.start)

/** "A forum, a round table and an exhibition": of several in one list what is told of the first. */
function isListed(page: Page, one: Mention, next: Mention): boolean {
  // 第三次财金对话和新一届环境论坛: without spaces also what stands behind a session.
  const isFirst = one.kind === 'forum' || (one.kind === 'session' && page.language.names !== undefined)
  if (!isFirst || next.kind !== 'forum' || next.start < one.end || next.start - one.end > 36) return false
  const gap = page.text.slice(one.end, next.start)
  return /^(?:\s?[(（][^)）]{0,20}[)）])?(?:、|和|及|以及|暨|与|與)/u.test(gap) && !/[,，;；。\d]/u.test(gap)
}
