import { type Page, hasMark } from '../../../engine/page.ts'
import type { Draft } from '../draft.ts'

/** "Received the visiting minister": the talks of the sentence fall within the visit. */
export function fromTalks(draft: Draft, drafts: readonly Draft[]): void {
  const talks = drafts.find(
    ({ mention, date }) =>
      mention.kind === 'talks' && mention.sentence === draft.mention.sentence && date?.grain === 'day',
  )
  if (!talks?.date || talks.status !== 'held') return
  draft.date = talks.date
  draft.implied.push({ field: 'date', from: 'the talks', span: [talks.date.start, talks.date.end] })
}

/** "On the same day he called on …": where the session of that day was, its talks were too. */
export function fromSameDay(page: Page, draft: Draft, before: readonly Draft[]): void {
  const { kind } = draft.mention
  // 两人当天主持委员会会议: without spaces a session where its chairs had talks.
  const isChaired = kind === 'session' && page.language.names !== undefined
  if (draft.place || draft.online || !(kind === 'talks' || isChaired) || draft.date?.grain !== 'day') return
  const there = before.findLast(
    ({ mention, date, place, online, status }) =>
      (mention.kind === 'session' ||
        mention.kind === 'forum' ||
        mention.kind === 'signing' ||
        (isChaired && mention.kind === 'talks')) &&
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
  draft.mention.sentence.index - visit.mention.sentence.index === 1
    ? hasOccasion(page, draft, 'meeting.occasion')
    : draft.mention.sentence.index > visit.mention.sentence.index &&
      page.language.names !== undefined &&
      // 这次来访期间: however far back it was told.
      hasOccasion(page, draft, 'meeting.visit', '-back')

/** A word of such a type opens the sentence. */
const hasOccasion = (page: Page, { mention: { sentence, start } }: Draft, type: string, ending = ''): boolean =>
  hasMark(
    page,
    type,
    sentence.span[0],
    start,
    (mark) => mark.start - sentence.span[0] < 12 && mark.payload.endsWith(ending),
  )

/** "Attended the meetings of 4–5 August. In their course the 15th conference was held": the days of those, and their place. */
export function fromOccasion(page: Page, draft: Draft, before: readonly Draft[]): void {
  if (draft.date || draft.ordinal === null || !hasOccasion(page, draft, 'meeting.occasion')) return
  const whole = before.findLast(
    ({ mention, date, status }) =>
      draft.mention.sentence.index - mention.sentence.index === 1 && date !== null && status === draft.status,
  )
  if (!whole?.date) return
  draft.date = whole.date
  draft.place ??= whole.place
  draft.implied.push({ field: 'date', from: 'the occasion told before', span: [whole.date.start, whole.date.end] })
}

/** A forum of the two sides, held in the story of a visit of a day. */
const isOfVisit = (forum: Draft, visit: Draft): boolean =>
  forum.mention.sides.length === 2 && forum.status === 'held' && visit.date?.grain === 'day'

export function fromVisit(page: Page, draft: Draft, near: readonly Draft[]): void {
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
