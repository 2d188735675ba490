import { isBlank } from '../../engine/sentences.ts'
import type { DateMark } from '../../engine/dates.ts'
import { countriesWithin, dateFrom, datesWithin, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import { placeFrom } from './placeOf.ts'
import type { Draft } from './draft.ts'

const FRAGMENT = 45
const LEAD = 2
const NEAR = 20
// So far a paragraph of its own still goes on with the day that the one before opened with.
const OPENING = 3

/** Fills what the meetings of a story tell of one another: the day of the dateline, the place and days of the visit within which they talk. */
export function inherit(page: Page, drafts: readonly Draft[]): void {
  let isDated = false
  drafts.forEach((draft, i) => {
    fromFragment(page, draft, i === 0)
    fromDateLine(page, draft)
    fromLineBelow(page, draft)
    fromOpening(page, draft)
    fromWithin(page, draft)
    fromSentenceBefore(page, draft)
    if (draft.status === 'held' && !isDated) {
      isDated = fromLead(page, draft) || draft.date !== null
    }
    fromHeading(page, draft)
    if (draft.mention.isGuest && !draft.date) fromTalks(draft, drafts)
    if (draft.mention.kind === 'talks' || draft.mention.kind === 'session' || draft.mention.kind === 'forum') {
      fromVisit(page, draft, drafts.length <= NEAR ? drafts : drafts.slice(Math.max(0, i - NEAR), i + NEAR))
      fromSameDay(draft, drafts.slice(Math.max(0, i - NEAR), i))
    }
  })
}

/** "HANOI, 5 May." before the sentence. */
function fromFragment(page: Page, draft: Draft, isFirst: boolean): void {
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
function fromHeading(page: Page, draft: Draft): void {
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

/** "Received the visiting minister": the talks of the sentence fall within the visit. */
function fromTalks(draft: Draft, drafts: readonly Draft[]): void {
  const talks = drafts.find(
    ({ mention, date }) =>
      mention.kind === 'talks' && mention.sentence === draft.mention.sentence && date?.grain === 'day',
  )
  if (!talks?.date || talks.status !== 'held') return
  draft.date = talks.date
  draft.implied.push({ field: 'date', from: 'the talks', span: [talks.date.start, talks.date.end] })
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
function fromDateLine(page: Page, draft: Draft): void {
  if (draft.date) return
  const date = dateOfLine(page, draft.mention.sentence)
  if (!date) return
  draft.date = date
  draft.implied.push({ field: 'date', from: 'the date that opens the line', span: [date.start, date.end] })
}

// Sentences of a line behind its date.
const LINE = 3

/** The date that stands alone before the sentences of a line. */
export function dateOfLine(page: Page, sentence: Sentence): DateMark | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - LINE); i--) {
    const first = page.sentences[i]!
    if (first.block !== sentence.block) return undefined
    const date = page.dates[dateFrom(page, first.span[0])]
    if (
      date?.iso != null &&
      date.start - first.span[0] <= 1 &&
      date.end <= first.span[1] &&
      first.span[1] - date.end <= 1
    )
      return date
  }
  return undefined
}

/** A heading that names a session, and under it a line with the place and the days: "Hanoi, 16–19 September 2013". */
function fromLineBelow(page: Page, draft: Draft): void {
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

/** "At the meeting …": of whoever met in the lead, in whatever words. */
const isTalksBack = ({ mention, actors }: Draft): boolean =>
  mention.kind === 'talks' && mention.isBack && actors.length === 0

/** The first meeting held is the story's own: where its words bear no day, the day that the lead tells is its day. */
function fromLead(page: Page, draft: Draft): boolean {
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

/** "From 8 to 12 July, in China, A met B; had talks with C; met D": the days that open a sentence hold for all of it. */
function fromOpening(page: Page, draft: Draft): void {
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
function fromWithin(page: Page, draft: Draft): void {
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
function fromSentenceBefore(page: Page, draft: Draft): void {
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

/** "On the same day he called on …": where the session of that day was, its talks were too. */
function fromSameDay(draft: Draft, before: readonly Draft[]): void {
  if (draft.place || draft.online || draft.mention.kind !== 'talks' || draft.date?.grain !== 'day') return
  const there = before.findLast(
    ({ mention, date, place, online, status }) =>
      (mention.kind === 'session' || mention.kind === 'forum' || mention.kind === 'signing') &&
      place !== null &&
      !online &&
      status === draft.status &&
      date?.grain === 'day' &&
      date.iso === draft.date!.iso,
  )
  if (!there || !there.parties.every((code) => draft.parties.includes(code))) return
  draft.place = there.place
  draft.implied.push({ field: 'place', from: 'what was held that day', span: [there.mention.start, there.mention.end] })
}

/** A visit told behind a colon or two commas further on is of another time. */
function isTurned(page: Page, draft: Draft, visit: Draft): boolean {
  const [from, to] = [draft.mention.end, Math.max(visit.mention.start, visit.place?.start ?? 0)]
  if (to <= from || visit.mention.end <= draft.mention.start) return false
  const gap = page.folded.slice(from, Math.min(to, from + 200))
  return /[:;]/.test(gap) || gap.split(',').length > 2
}

/** "On this occasion the two will chair …": within the visit that the sentence before tells. */
const isOccasion = (page: Page, draft: Draft, visit: Draft): boolean =>
  draft.mention.sentence.index - visit.mention.sentence.index === 1 &&
  hasMark(
    page,
    'meeting.occasion',
    draft.mention.sentence.span[0],
    draft.mention.start,
    (mark) => mark.start - draft.mention.sentence.span[0] < 12,
  )

/** A forum of the two sides, held in the story of a visit of a day. */
const isOfVisit = (forum: Draft, visit: Draft): boolean =>
  forum.mention.sides.length === 2 && forum.status === 'held' && visit.date?.grain === 'day'

function fromVisit(page: Page, draft: Draft, near: readonly Draft[]): void {
  if (draft.online) return
  const { sentence } = draft.mention
  let best: Draft | undefined
  for (const visit of near) {
    if (visit.mention.kind !== 'visit' || visit.place === null || visit.mention.isWished) continue
    const isHere = visit.mention.sentence === sentence && !isTurned(page, draft, visit)
    if (visit.mention.sentence === sentence && !isHere) continue
    const isOn = isOccasion(page, draft, visit)
    if (draft.mention.kind === 'session' && !isHere && !isOn) continue
    if (!isHere && isLongAgo(page, visit)) continue
    if (isOn && !draft.isTold) draft.status = visit.status
    if (!isHere && visit.status === 'planned' && draft.status === 'held') continue
    if (!visit.parties.some((code) => draft.parties.includes(code))) continue
    if (!visit.parties.every((code) => draft.parties.includes(code)) && !isHere) continue
    if (draft.date && visit.date && !touches(draft.date.iso!, visit.date.iso!)) continue
    if (best && best.mention.sentence === sentence && !isHere) continue
    if (!best || isHere || visit.mention.start < draft.mention.start) best = visit
  }
  if (!best) return
  if (!draft.place) {
    draft.place = best.place
    draft.implied.push({ field: 'place', from: 'the visit', span: [best.mention.start, best.mention.end] })
  }
  if (
    !draft.date &&
    best.date &&
    (best.status === draft.status || isUnderWay(page, best)) &&
    (draft.mention.kind !== 'forum' || isOfVisit(draft, best))
  ) {
    draft.date = best.date
    draft.implied.push({ field: 'date', from: 'the visit', span: [best.date.start, best.date.end] })
  }
}

/** A visit of an earlier year, told for history's sake. */
const isLongAgo = (page: Page, { date }: Draft): boolean =>
  date?.iso != null &&
  page.publishedOn !== null &&
  Number(page.publishedOn.slice(0, 4)) - Number(date.iso.slice(0, 4)) > 1

/** A visit that has begun and goes on beyond the day of publication. */
function isUnderWay(page: Page, visit: Draft): boolean {
  const ends = visit.date?.iso?.split('/')[1]
  return (
    page.publishedOn !== null &&
    page.publishedOn.length === 10 &&
    ends !== undefined &&
    ends >= page.publishedOn.slice(0, ends.length)
  )
}

function touches(day: string, stretch: string): boolean {
  const [from = '', to = from] = stretch.split('/')
  return day.slice(0, from.length) >= from.slice(0, day.length) && day.slice(0, to.length) <= to
}
