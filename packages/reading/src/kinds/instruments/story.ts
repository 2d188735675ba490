import { type Page, firstFrom } from '../../engine/page.ts'
import type { Meeting } from '../../findings.ts'
import type { Head } from './head.ts'

/** What all instruments of a page share: its date, the day of its meeting, its meetings in text order, its heads. */
export interface Story {
  readonly date: string | null
  readonly met: string | null
  readonly meetings: readonly { readonly start: number; readonly end: number; readonly date: string }[]
  readonly heads: readonly Head[]
  /** The one session that the text tells of as its own; null where it tells of none, or of several. */
  readonly session: { readonly ordinal: number; readonly date: string } | null
  /** Numbers of all sessions that it names. */
  readonly ordinals: ReadonlySet<number>
}

// A story tells of what was signed within about two months before it.
const STORY_MONTHS = 2

const DAY = 'yyyy-mm-dd'.length

/** The day, month or year of a text: publication, else the latest day on which something was held. */
export function storyDate(page: Page, meetings: readonly Meeting[]): string | null {
  if (page.publishedOn) return page.publishedOn
  const held = meetings.flatMap(({ status, date }) => (status === 'held' && date ? [date.split('/')[0]!] : []))
  // A bare year may be one that somebody only looks forward to.
  const days = held.filter((date) => date.length === DAY)
  if (held.length > 0) return (days.length > 0 ? days : held).sort().at(-1)!
  // "Moscow, 15 December 2009" at the head of what was said that day.
  return page.dates.find((date) => date.grain === 'day' && date.iso !== null && date.end < HEAD)?.iso ?? null
}

const HEAD = 60

/** True when a date lies before the story of a text. */
export function isBefore(date: string, story: string | null): boolean {
  if (!story) return false
  const [y, m] = date.split('-').map(Number)
  const [year, month] = story.split('-').map(Number)
  if (!m || !month) return y! < year!
  return (year! - y!) * 12 + month - m > STORY_MONTHS
}

/** True when a date lies after the day of the text. */
export const isAfter = (date: string, story: string | null): boolean =>
  story !== null &&
  date.slice(0, Math.min(date.length, story.length)) > story.slice(0, Math.min(date.length, story.length))

/** The day on which the story's signing, session or talks were held; null where none is known. */
export function dayOfMeeting(meetings: readonly Meeting[], story: string | null): string | null {
  const held = meetings.filter(
    (one) => one.status === 'held' && one.date && !one.date.includes('/') && !isBefore(one.date, story),
  )
  // A day says more than the month or year of another.
  for (const isDay of [true, false])
    for (const kind of ['signing', 'session', 'talks', null] as const) {
      const meeting = held.find(
        (one) => (kind === null || one.meetingKind === kind) && (one.date!.length === DAY) === isDay,
      )
      if (meeting) return meeting.date
    }
  // Of several days none is known to be that of the signing, their month is.
  for (const { status, date } of meetings) {
    const [from = '', to = from] = status === 'held' ? (date?.split('/') ?? []) : []
    if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7) && !isBefore(from, story)) return from.slice(0, 7)
  }
  return null
}

/** The numbered session that was held on the day of the story, where there is one such session. */
export function sessionOfStory(meetings: readonly Meeting[], story: string | null): Story['session'] {
  const held = meetings.flatMap(({ meetingKind, status, date, ordinal }) =>
    meetingKind === 'session' && status === 'held' && ordinal !== null && date?.length === DAY && !isBefore(date, story)
      ? [{ ordinal, date }]
      : [],
  )
  const [first = null] = held
  return held.every(({ ordinal }) => ordinal === first!.ordinal) ? first : null
}

/** The held meetings of known days, in text order. */
export const meetingsOfDays = (meetings: readonly Meeting[]): readonly { start: number; end: number; date: string }[] =>
  meetings
    .flatMap(({ status, date, span }) =>
      status === 'held' && date?.length === DAY ? [{ start: span[0], end: span[1], date }] : [],
    )
    .sort((a, b) => a.start - b.start)

/** The day of the meeting that the paragraph of a head tells of before it. */
export function dayOfNearestMeeting(page: Page, head: Head, story: Story): string | null {
  const last = story.meetings[firstFrom(story.meetings, head.start) - 1]
  const [from] = page.blocks[head.sentence.block]!.span
  return last && last.start >= from && !isBefore(last.date, story.date) ? last.date : null
}
