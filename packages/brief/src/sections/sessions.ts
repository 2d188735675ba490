import type { BriefSentence } from '../brief.ts'
import type { BriefEntries, MeetingEntry } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { lastDayOf } from '../words/dates.ts'
import { sentence } from './sentence.ts'

/** More past sessions than this are history, not news. */
const PAST_SESSIONS = 5

/**
 * What is planned, soonest first, then the latest sessions held. A session that only a reader found and that no body is known
 * for stands on the register's pages, not here: it may be another's. So does a visit to come of which neither day nor place is known.
 */
export function sessionsSection({ meetings: all }: BriefEntries, writer: Writer): BriefSentence[] {
  const meetings = all.filter(({ kind, bodyId, confirmed }) => kind !== 'session' || bodyId !== null || confirmed)
  const dated = (meeting: MeetingEntry) => meeting.date ?? ''
  const later = (a: MeetingEntry, b: MeetingEntry) => (dated(a) < dated(b) ? 1 : -1)
  const planned = meetings
    .filter(({ status, date }) => status === 'planned' && (date === null || lastDayOf(date) >= writer.today))
    .filter(({ kind, date, place, confirmed }) => kind === 'session' || date !== null || place !== null || confirmed)
    .toSorted((a, b) => later(b, a))
  const held = meetings.filter(({ status, kind }) => status === 'held' && kind === 'session').toSorted(later)
  const said = [
    ...planned.map((meeting) => plannedSentence(meeting, writer)),
    ...held.slice(0, PAST_SESSIONS).map((meeting) => heldSentence(meeting, writer)),
  ]
  return said.length > 0 ? said : [sentence(writer.words.meetings.none)]
}

/** The name of a meeting, such as "session no. 25 of the …". */
export function meetingName(meeting: MeetingEntry, { words, name }: Writer): string {
  const body = meeting.body && name(meeting.body)
  return meeting.kind === 'session'
    ? words.meetings.session({ ordinal: meeting.ordinal, body })
    : words.meetings.kinds[meeting.kind]
}

function heldSentence(meeting: MeetingEntry, writer: Writer): BriefSentence {
  const date = meeting.date && writer.date(meeting.date)
  return sentence(
    writer.words.meetings.held({
      name: meetingName(meeting, writer),
      date,
      place: meeting.place && writer.place(meeting.place, meeting.placeNames),
    }),
    meeting,
  )
}

function plannedSentence(meeting: MeetingEntry, writer: Writer): BriefSentence {
  const days = meeting.date && daysUntil(meeting.date, writer.today)
  const text = writer.words.meetings.planned({
    name: meetingName(meeting, writer),
    date: meeting.date && writer.date(meeting.date),
    place: meeting.place && writer.place(meeting.place, meeting.placeNames),
    days: typeof days === 'number' && days >= 0 ? writer.counted(days, writer.words.meetings.days) : null,
  })
  return sentence(text, meeting)
}

/** Whole days; null when the date is not known to the day. */
function daysUntil(date: string, today: string): number | null {
  const [day] = date.split('/')
  return /^\d{4}-\d{2}-\d{2}$/.test(day!) ? Math.round((Date.parse(day!) - Date.parse(today)) / 86_400_000) : null
}
