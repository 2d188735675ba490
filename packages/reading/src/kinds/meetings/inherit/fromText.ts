import { type Page, datesWithin } from '../../../engine/page.ts'
import type { Draft } from '../draft.ts'
import { LEAD } from './lead.ts'

// So far a paragraph of its own still goes on with the day that the one before opened with.
const OPENING = 3

/** "At the meeting …": of whoever met in the lead, in whatever words. */
const isTalksBack = ({ mention, actors }: Draft): boolean =>
  mention.kind === 'talks' && mention.isBack && actors.length === 0

/** The first meeting held is the story's own: where its words bear no day, the day that the lead tells is its day. */
export function fromLead(page: Page, draft: Draft): boolean {
  if (draft.date || draft.mention.kind === 'visit' || (draft.mention.sentence.index > LEAD && !isTalksBack(draft)))
    return false
  const until = page.sentences[Math.min(LEAD, page.sentences.length - 1)]!.span[1]
  const date = datesWithin(page, 0, until).find(
    (one) => one.iso !== null && one.grain === 'day' && one.role === null && one.implied !== null,
  )
  if (!date) return false
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the lead of the text', span: [date.start, date.end] })
  return true
}

const PUBLISHED = 'the date of publication'

/** News of a visit that tells no day is of the month in which it was published. */
export function fromPublication(page: Page, draft: Draft): void {
  const { publishedOn } = page
  const { kind, sentence, start, end, isBack, tellsNothing } = draft.mention
  if (kind !== 'visit' || draft.place === null) return
  if (publishedOn === null || publishedOn.length < 7 || sentence.index > 0 || isBack || tellsNothing) return
  draft.date = {
    start,
    end,
    firstToken: sentence.firstToken,
    endToken: sentence.firstToken,
    iso: publishedOn.slice(0, 7),
    grain: 'month',
    cumulative: false,
    role: null,
    implied: { field: 'date', from: PUBLISHED },
  }
}

/** The talks of the sentence that tells of a visit are of its month too. */
export function withPublication(drafts: readonly Draft[]): void {
  const visit = drafts.find(({ mention, date }) => mention.kind === 'visit' && date?.implied?.from === PUBLISHED)
  if (visit?.mention.sentence.index !== 0 || visit.date?.grain !== 'month') return
  for (const draft of drafts)
    if (
      draft.mention.kind === 'talks' &&
      draft.mention.sentence === visit.mention.sentence &&
      !draft.date &&
      draft.status === 'held'
    )
      draft.date = visit.date
}

/** "From 8 to 12 July, in China, A met B; had talks with C; met D": the days that open a sentence hold for all of it. */
export function fromOpening(page: Page, draft: Draft): void {
  const { sentence, kind } = draft.mention
  if (draft.date || draft.status !== 'held' || kind !== 'talks') return
  const date = datesWithin(page, sentence.span[0], Math.min(draft.mention.start, sentence.span[0] + 60)).find(
    (one) => one.iso !== null && (one.grain === 'day' || one.grain === 'stretch') && one.role === null,
  )
  if (!date) return
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the opening of the sentence', span: [date.start, date.end] })
}

/** "On 14 January, in the course of A's visit, they signed": the visit was in that month, whichever its days. */
export function fromWithin(page: Page, draft: Draft): void {
  const { sentence, kind, frame } = draft.mention
  if (draft.date || draft.status !== 'held' || (kind !== 'visit' && kind !== 'forum') || frame === null) return
  const date = datesWithin(page, sentence.span[0], frame).find(
    (one) => one.iso !== null && (one.grain === 'day' || one.grain === 'month') && one.role === null,
  )
  if (!date) return
  draft.date = { ...date, iso: date.iso!.slice(0, 7), grain: 'month' }
  draft.implied.push({ field: 'date', from: 'a day within the visit', span: [date.start, date.end] })
}

/** "On 31 August A held a ceremony. The two then had talks.": the day that opens the sentence before, within a paragraph. */
export function fromSentenceBefore(page: Page, draft: Draft): void {
  const { sentence, kind } = draft.mention
  const previous = page.sentences[sentence.index - 1]
  if (
    draft.date ||
    draft.status !== 'held' ||
    kind === 'visit' ||
    draft.ordinal !== null ||
    !previous ||
    (previous.block !== sentence.block && !(kind === 'talks' && sentence.index <= OPENING))
  )
    return
  const date = datesWithin(page, previous.span[0], Math.min(previous.span[1], previous.span[0] + 60)).find(
    (one) => one.iso !== null && one.grain === 'day' && one.role === null,
  )
  if (!date) return
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the sentence before', span: [date.start, date.end] })
}
