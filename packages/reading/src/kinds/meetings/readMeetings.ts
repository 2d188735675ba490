import type { BodyKind, Implied, Meeting, MeetingKind, Person } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'
import { dateOf, isOnline, partiesOf, placeOf, type Scope, statusOf } from './circumstances.ts'
import { encountersIn } from './encounters.ts'
import { sessionsIn } from './sessions.ts'

/** Meetings of a page, one finding each. `people` are those already found on it. */
export function readMeetings(page: Page, people: readonly Person[]): Meeting[] {
  const drafts: Meeting[] = []
  for (const sentence of page.sentences) {
    for (const mention of sessionsIn(page, sentence)) add(drafts, meetingOf(page, mention, 'session', mention.body, mention.ordinal, mention.rule))
    for (const encounter of encountersIn(page, sentence, people)) add(drafts, meetingOf(page, encounter, encounter.kind, null, null, encounter.rule))
  }
  return drafts
}

function meetingOf(page: Page, scope: Scope, kind: MeetingKind, body: BodyKind | null, ordinal: number | null, rule: string): Meeting {
  const { date } = dateOf(page, scope)
  const { place, aliases } = placeOf(page, scope, kind === 'visit')
  const { codes, implied } = partiesOf(page, scope)
  const notes: Implied[] = []
  if (date?.implied) notes.push({ ...date.implied, field: 'date', span: date.implied.span ?? [date.start, date.end] })
  if (implied) notes.push(implied)
  const start = date && date.start < scope.start && scope.start - date.end < 80 ? date.start : scope.start
  const end = date && date.end > scope.end && date.start - scope.end < 80 ? date.end : scope.end
  return {
    kind: 'meeting',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule,
    certainty: date ? (notes.length > 0 ? 'implied' : 'certain') : 'unknown',
    implied: notes,
    meetingKind: kind,
    body,
    ordinal,
    date: date?.iso ?? null,
    place,
    placeAliases: aliases,
    online: isOnline(page, scope),
    status: statusOf(page, scope, date),
    parties: codes,
  }
}

/** Keeps one finding a meeting: the same numbered session, or the same kind on the same date or without one of its own. */
function add(drafts: Meeting[], draft: Meeting): void {
  const same = drafts.findIndex((known) => isSame(known, draft))
  if (same < 0) drafts.push(draft)
  else drafts[same] = merged(drafts[same]!, draft)
}

function isSame(known: Meeting, draft: Meeting): boolean {
  if (known.meetingKind !== draft.meetingKind) return false
  const datesAgree = !known.date || !draft.date || known.date.startsWith(draft.date) || draft.date.startsWith(known.date) || known.date.includes(draft.date)
  if (known.meetingKind === 'session') {
    if (known.ordinal !== null && draft.ordinal !== null) return known.ordinal === draft.ordinal && (known.body === draft.body || known.body === null || draft.body === null)
    return known.body === draft.body && datesAgree && known.status === draft.status
  }
  return datesAgree && known.parties.join() === draft.parties.join() && (known.status === draft.status || !draft.date)
}

function merged(known: Meeting, draft: Meeting): Meeting {
  const takesDate = !known.date && draft.date !== null
  return { ...known, date: known.date ?? draft.date, implied: takesDate ? [...known.implied, { field: 'date', from: 'another mention', span: draft.span }] : known.implied, place: known.place ?? draft.place, placeAliases: known.place ? known.placeAliases : draft.placeAliases, online: known.online || draft.online }
}
