import { type Page, type Sentence, countriesWithin, datesWithin, hasMark } from '../../../engine/page.ts'
import { isBlank } from '../../../engine/sentences.ts'
import { dateOfLine } from './dateOfLine.ts'
import type { Draft } from '../draft.ts'
import { LEAD } from './lead.ts'
import { placeFrom } from '../placeOf.ts'

const FRAGMENT = 45

/** "HANOI, 5 May." before the sentence. */
export function fromFragment(page: Page, draft: Draft, isFirst: boolean): void {
  const previous = page.sentences[draft.mention.sentence.index - 1]
  if (
    !previous ||
    previous.block !== draft.mention.sentence.block ||
    previous.span[1] - previous.span[0] > FRAGMENT ||
    !(isFirst || isHeading(page, previous))
  )
    return
  const [from, to] = previous.span
  if (hasMark(page, 'meeting.talks', from, to) || hasMark(page, 'meeting.visit', from, to)) return
  const date = datesWithin(page, from, to).find(
    (one) =>
      one.iso !== null &&
      (one.grain === 'day' || (one.start === from && (one.grain === 'month' || one.grain === 'stretch'))),
  )
  if (!date) return
  if (!draft.date && draft.status === 'held') {
    draft.date = date
    draft.implied.push({ field: 'date', from: 'the line before', span: [date.start, date.end] })
  }
  const place = countriesWithin(page, from, to).find((one) => one.form === 'place')
  // A town that opens the text is only where the news was written; behind the date it is where the meeting was.
  if (place && !draft.place && place.start > date.end && !isBlank(page.text, from, place.start)) {
    draft.place = placeFrom(page, place)
    draft.implied.push({ field: 'place', from: 'the line before', span: [place.start, place.end] })
  }
}

const HEADING = 40
const HEADINGS = 3
const LONGEST_HEADING = 100

/** Minutes: the session, its paper and its days stand in lines of their own at the head. */
export function fromHeading(page: Page, draft: Draft): void {
  const { sentence, kind } = draft.mention
  if (
    kind !== 'session' ||
    draft.date ||
    draft.ordinal === null ||
    sentence.index > 1 ||
    sentence.span[1] - sentence.span[0] > LONGEST_HEADING
  )
    return
  for (let i = sentence.index + 1; i < page.sentences.length && i <= sentence.index + HEADINGS; i++) {
    const [from, to] = page.sentences[i]!.span
    if (to - from > HEADING) return
    const date = datesWithin(page, from, to).find(
      (one) => one.iso !== null && one.role === null && (one.grain === 'day' || one.grain === 'stretch'),
    )
    if (!date) continue
    draft.date = date
    draft.implied.push({ field: 'date', from: 'a line of the heading', span: [date.start, date.end] })
    const place = countriesWithin(page, date.end, to).find((one) => one.form === 'place')
    if (place && !draft.place) draft.place = placeFrom(page, place)
    return
  }
}

/** "May 2025.", "21 November 2011, Hanoi.": an entry of a chronicle opens with nothing but its day and town. */
function isHeading(page: Page, { span: [from, to] }: Sentence): boolean {
  const date = datesWithin(page, from, to)[0]
  if (!date || date.start !== from || page.text[from - 1] !== '\n') return false
  const rest = page.text.slice(date.end, to).replace(/[\s.,:—–-]+|года|г\./gu, '')
  const town = countriesWithin(page, date.end, to)[0]
  return rest.length <= (town ? town.end - town.start : 0)
}

/** "3-4 July 2007. X is in Tashkent.": a date that is a line's first sentence is the date of what the line tells. */
export function fromDateLine(page: Page, draft: Draft): void {
  if (draft.date) return
  const date = dateOfLine(page, draft.mention.sentence)
  if (!date) return
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the date that opens the line', span: [date.start, date.end] })
}

/** A heading that names a session, and under it a line with the place and the days: "Hanoi, 16–19 September 2013". */
export function fromLineBelow(page: Page, draft: Draft): void {
  const { sentence, kind } = draft.mention
  const next = page.sentences[sentence.index + 1]
  if (kind !== 'session' || draft.date || sentence.block > LEAD || !next || next.block === sentence.block) return
  const [from, to] = next.span
  const date = datesWithin(page, from, to).find(
    (one) => one.iso !== null && (one.grain === 'day' || (one.grain === 'stretch' && one.iso.length > 20)),
  )
  if (to - from > FRAGMENT || !date) return
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the line below', span: [date.start, date.end] })
  const place = countriesWithin(page, from, to).find((one) => one.form === 'place')
  if (!place || draft.place) return
  draft.place = placeFrom(page, place)
  draft.implied.push({ field: 'place', from: 'the line below', span: [place.start, place.end] })
}
