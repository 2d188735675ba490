import type { Page } from '../../../engine/page.ts'
import type { Draft } from '../draft.ts'
import { fromDateLine, fromFragment, fromHeading, fromLineBelow } from './fromLines.ts'
import { fromLead, fromOpening, fromPublication, fromSentenceBefore, fromWithin, withPublication } from './fromText.ts'
import { fromOccasion, fromSameDay, fromTalks, fromVisit } from './fromVisit.ts'

const NEAR = 20

/** Fills what the meetings of a story tell of one another: the day of the dateline, the place and days of the visit within which they talk. */
export function inherit(page: Page, drafts: readonly Draft[]): void {
  let isDated = false
  const hasDayInLead = drafts.some(
    ({ mention, date }) => mention.sentence.index === 0 && date !== null && date.grain !== 'year',
  )
  drafts.forEach((draft, i) => {
    // What is only being prepared has no day but its own.
    if (draft.mention.preparedFrom !== undefined && draft.status === 'planned') return
    fromFragment(page, draft, i === 0)
    fromDateLine(page, draft)
    fromLineBelow(page, draft)
    fromOpening(page, draft)
    fromWithin(page, draft)
    fromSentenceBefore(page, draft)
    if (draft.status === 'held' && !isDated) {
      isDated = fromLead(page, draft) || draft.date !== null
    }
    if (draft.status === 'held' && !draft.date && !hasDayInLead) fromPublication(page, draft)
    fromHeading(page, draft)
    if (draft.mention.isGuest && !draft.date) fromTalks(draft, drafts)
    if (draft.mention.kind === 'talks' || draft.mention.kind === 'session' || draft.mention.kind === 'forum') {
      fromVisit(page, draft, drafts.length <= NEAR ? drafts : drafts.slice(Math.max(0, i - NEAR), i + NEAR))
      fromOccasion(page, draft, drafts.slice(Math.max(0, i - NEAR), i))
      fromSameDay(page, draft, drafts.slice(Math.max(0, i - NEAR), i))
    }
  })
  withPublication(drafts)
}
