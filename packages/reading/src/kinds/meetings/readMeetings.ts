import { byCode, byStart, inOrder } from '../../engine/order.ts'
import type { Meeting, PartyCode, Person } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { DateMark } from '../../engine/dates.ts'
import { datesWithin, firstMark, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import { isBloc } from '../../names/countries.ts'
import { Actors } from './actors.ts'
import { completed, isOnline } from './circumstances.ts'
import { dateOf } from './dateOf.ts'
import { placeOf } from './placeOf.ts'
import { isAhead, statusOf, toldBy } from './statusOf.ts'
import type { Draft, Mention } from './draft.ts'
import { forumsIn } from './forums.ts'
import { inherit } from './inherit.ts'
import { Sessions } from './sessions.ts'
import { isSignedThere, settle } from './settle.ts'
import { signingIn } from './signings.ts'
import { talksIn } from './talks.ts'
import { visitsIn } from './visits.ts'

const TRIGGERS = [
  'meeting.session',
  'meeting.body',
  'meeting.talks',
  'meeting.visit',
  'meeting.forum',
  'meeting.sign',
  'meeting.asked-to',
] as const
const NEIGHBOURS = 8
const FATE_REACH = 70
const FATE_BEFORE = 30
// Sentences that tell the story's own meeting.
const LEAD = 3

/** Meetings of a page, one finding each. `people` are those already found on it. */
export function readMeetings(page: Page, people: readonly Person[]): Meeting[] {
  if (page.dates.length === 0 && TRIGGERS.every((type) => page.marks.list(type) === undefined)) return []
  const actors = new Actors(page, people)
  const sessions = new Sessions(page)
  const drafts: Draft[] = []
  const sides = [...new Set(people.map(({ side }) => side).filter((side): side is PartyCode => side !== null))]
  for (const sentence of page.sentences) {
    const mentions = mentionsIn(page, sentence, sessions, actors)
    let previous: Draft | undefined
    mentions.forEach((mention, i) => {
      const fate = fateOf(page, mention, mentions[i + 1])
      if (fate === 'cancelled') return
      const near =
        mentions.length <= NEIGHBOURS ? mentions : mentions.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS)
      const draft = draftOf(page, mention, sides, near)
      if (fate === 'postponed') {
        draft.status = 'planned'
        draft.isTold = true
      }
      // "Will visit X and take part in Y": what is to come goes on through the sentence.
      if (
        !draft.isTold &&
        previous?.status === 'planned' &&
        previous.isTold &&
        !previous.mention.isWished &&
        !isAhead(page, previous.mention) &&
        (draft.date === null || draft.date === previous.date || draft.date.grain === 'year') &&
        mention.frame === null
      ) {
        draft.status = 'planned'
        draft.isTold = true
      }
      if (previous && isListed(page, previous.mention, mention)) {
        draft.status = previous.status
        draft.date = previous.date ?? draft.date
        draft.place = previous.place ?? draft.place
      }
      previous = draft
      if (isFounded(draft)) drafts.push(draft)
    })
  }
  const settled = settle(page, people, drafts)
  inherit(page, settled)
  return settled.filter((draft) => !isSignedThere(draft, settled)).map((draft) => meetingOf(page, draft))
}

/** "A forum, a round table and an exhibition": of several in one list what is told of the first. */
function isListed(page: Page, one: Mention, next: Mention): boolean {
  if (one.kind !== 'forum' || next.kind !== 'forum' || next.start < one.end || next.start - one.end > 36) return false
  const gap = page.text.slice(one.end, next.start)
  return /^(?:\s?[(（][^)）]{0,20}[)）])?(?:、|和|及|以及|暨|与|與)/u.test(gap) && !/[,，;；。\d]/u.test(gap)
}

/** "Could not be held", "was put off until May", said of a meeting behind its words and before those of the next. */
function fateOf(page: Page, mention: Mention, next: Mention | undefined): string | undefined {
  const [from, to] = mention.sentence.span
  const until = Math.min(to, mention.end + FATE_REACH, next && next.start > mention.end ? next.start : to)
  return firstMark(
    page,
    'meeting.fate',
    Math.max(from, mention.start - FATE_BEFORE),
    until,
    (mark) =>
      !holdsAny(page.folded, Math.min(mark.end, mention.end), Math.max(mark.start, mention.start), ';:') &&
      (mark.start >= mention.start || mention.start - mark.end <= 6),
  )?.payload
}

/** What a sentence says of meetings, in text order; what is counted as a session is no forum and no talks besides. */
function mentionsIn(page: Page, sentence: Sentence, sessions: Sessions, actors: Actors): readonly Mention[] {
  const counted = sessions.in(sentence)
  const talks = talksIn(page, sentence, actors)
  const visits = visitsIn(page, sentence, actors)
  const forums = forumsIn(page, sentence)
  const found =
    talks.length + visits.length + forums.length === 0
      ? counted
      : inOrder([...counted, ...talks, ...visits, ...forums], byStart)
  if (found.length === 0) return signedIn(page, sentence, found)
  const held = found.filter(({ kind }) => kind === 'session')
  let mentions =
    held.length === 0 || held.length === found.length
      ? found
      : found.filter((mention) => !held.some((session) => isCounted(mention, session)))
  if (sentence.language.names && mentions.length > 1)
    mentions = mentions.filter((mention) => !mentions.some((other) => isDoneThere(mention, other)))
  return signedIn(page, sentence, mentions)
}

/** The mentions and a signing that is an event of its own beside them. */
function signedIn(page: Page, sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const signing = signingIn(page, sentence, mentions)
  return signing ? [...mentions, signing] : mentions
}

/** "Will hold the 25th regular meeting with his counterpart", "the 25th forum of the commission". */
function isCounted(mention: Mention, session: Mention): boolean {
  if (session.start >= mention.end || mention.start >= session.end) return false
  return mention.kind === 'forum'
    ? session.ordinal === (mention.ordinal ?? null)
    : mention.kind === 'talks' && (session.ordinal ?? null) !== null && (session.body ?? null) === null
}

/** "Held a discussion at the 10th meeting": what was done there. */
const isDoneThere = (mention: Mention, other: Mention): boolean =>
  mention.rule === 'meeting/talks-discuss' &&
  (other.kind === 'session' || other.kind === 'forum') &&
  mention.start < other.end &&
  other.start < mention.end

function draftOf(page: Page, mention: Mention, sides: readonly PartyCode[], others: readonly Mention[]): Draft {
  const told = foreseen(page, mention, dateOf(page, mention, others))
  // "Ahead of the 25th session the minister said on Monday": the day is of what was said.
  const isToCome = mention.kind === 'session' && isAhead(page, mention) && !isLater(page, told)
  const found = isToCome ? null : yearEarlier(page, mention, told)
  const { status, isTold } = mention.tellsNothing
    ? { status: 'held' as const, isTold: false }
    : mention.isWished ||
        isToCome ||
        isInvitedTo(page, mention, found) ||
        (mention.kind === 'visit' &&
          (!found || page.publishedOn === null) &&
          (mention.isYetToCome === true || (!found && isAhead(page, mention))))
      ? { status: 'planned' as const, isTold: true }
      : statusOf(page, mention, found)
  const due = mention.kind === 'visit' ? lasting(page, mention, found) : found
  const date = due && status === 'planned' ? (due.isWeekday ? weekLater(page, due) : yearLater(page, due)) : due
  const place = mention.place ?? (mention.kind === 'visit' ? null : placeOf(page, mention, others))
  const isOwnPart = mention.isPart === true && mention.sides.length === 1
  const whole =
    (mention.kind === 'forum' || (mention.kind === 'session' && mention.body === null)) &&
    mention.sides.length === 1 &&
    isBloc(mention.sides[0]!)
  const { codes, implied } =
    isOwnPart || whole
      ? { codes: inOrder([...mention.sides], byCode), implied: null }
      : completed(page, mention.sides, sides)
  return {
    mention,
    actors: mention.actors,
    body: mention.body ?? null,
    ordinal: mention.ordinal ?? null,
    date,
    place,
    online: mention.isOnline === true || (mention.kind !== 'visit' && isOnline(page, mention, others)),
    status: mention.step === 'next' && !(isTold && status === 'held' && date) ? 'planned' : status,
    isTold: isTold || mention.step !== undefined,
    parties: codes,
    partiesSaid: implied === null,
    implied: implied ? [implied] : [],
  }
}

const INVITED_REACH = 60
/** "Invited them to the fair in July": a forum to come, unless its day is over. */
const isInvitedTo = (page: Page, mention: Mention, date: DateMark | null): boolean =>
  mention.kind === 'forum' &&
  (date === null || page.publishedOn === null || isLater(page, date)) &&
  hasMark(
    page,
    'meeting.asked-to',
    Math.max(mention.sentence.span[0], mention.start - INVITED_REACH),
    mention.start,
    (mark) => mark.end <= mention.start && !holdsAny(page.folded, mark.end, mention.start, ',;:'),
  )

const isLater = (page: Page, date: DateMark | null): boolean =>
  date?.iso != null && page.publishedOn !== null && date.iso.slice(0, 10) > page.publishedOn.slice(0, date.iso.length)

/** "Is to be held in the fourth quarter", told in May: of a part of a year that is planned the next. */
function foreseen(page: Page, mention: Mention, date: DateMark | null): DateMark | null {
  const published = page.publishedOn
  if (date?.iso == null || published === null || (date.grain !== 'quarter' && date.grain !== 'half')) return date
  const end = date.iso.slice(-7)
  if (date.implied === null || end >= published.slice(0, 7) || date.start < mention.end) return date
  return { ...date, iso: date.iso.replace(/\d{4}/g, (year) => String(Number(year) + 1)) }
}

/** "Lasting until 31 October": the last day alone tells the month, with a day before it in the sentence the stretch. */
function lasting(page: Page, { sentence }: Mention, date: DateMark | null): DateMark | null {
  if (date?.iso == null || date.grain !== 'day' || (date.role !== 'by' && date.role !== 'until')) return date
  const first = datesWithin(page, sentence.span[0], date.start).findLast(
    ({ iso, grain, role }) => iso !== null && grain === 'day' && role === null && iso < date.iso!,
  )
  return first
    ? { ...date, iso: `${first.iso}/${date.iso}`, grain: 'stretch' }
    : { ...date, iso: date.iso.slice(0, 7), grain: 'month' }
}

/** A weekday told as to come is the next one, where the day of publication is known. */
function weekLater(page: Page, date: DateMark): DateMark {
  if (date.iso === null || date.iso.length !== 10 || page.publishedOn === null || date.iso >= page.publishedOn)
    return date
  return { ...date, iso: new Date(Date.parse(date.iso) + 7 * 86_400_000).toISOString().slice(0, 10) }
}

/** "In October, when she was in Astana", published in August: a month without a year in which a visit was is last year's. */
function yearEarlier(page: Page, mention: Mention, date: DateMark | null): DateMark | null {
  if (date === null || date.iso === null || date.implied?.field !== 'year' || date.isWeekday) return date
  if (date.iso.length !== 7 || mention.kind !== 'visit' || mention.isWished || !isLater(page, date)) return date
  if (page.publishedOn!.length < 7) return date
  return toldBy(page, mention) === 'held'
    ? { ...date, iso: `${Number(date.iso.slice(0, 4)) - 1}${date.iso.slice(4)}` }
    : date
}

const MONTHS_BACK = 4

/** A month or day without a year, told as to come although it lies months before the day of publication, is next year's. */
function yearLater(page: Page, date: DateMark): DateMark {
  const { iso, implied } = date
  const { publishedOn } = page
  if (
    iso === null ||
    iso.includes('/') ||
    iso.length < 7 ||
    implied?.field !== 'year' ||
    publishedOn === null ||
    publishedOn.length < 7
  )
    return date
  const months = (of: string): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  return months(publishedOn) - months(iso) >= MONTHS_BACK
    ? { ...date, iso: `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}` }
    : date
}

/** A session without a number needs a date, a place or a line; else only that it might meet is said. */
function isFounded(draft: Draft): boolean {
  const { kind, ordinal, step, rule } = draft.mention
  if (kind !== 'session' || (ordinal ?? null) !== null) return true
  if (step) return draft.date !== null || draft.place !== null
  return (
    draft.date !== null ||
    draft.place !== null ||
    draft.online ||
    (rule === 'meeting/convened-body' && draft.status === 'held') ||
    (draft.status === 'held' && draft.mention.isWhole === true && draft.mention.sentence.index <= LEAD) ||
    // "Is to take part in the Russian-Nicaraguan commission": news of what is to come, if its day is not told.
    (draft.status === 'planned' &&
      draft.isTold &&
      draft.mention.sides.length >= 2 &&
      draft.mention.sentence.index <= LEAD)
  )
}

function meetingOf(page: Page, draft: Draft): Meeting {
  const { mention, date, place } = draft
  const implied = [...draft.implied]
  if (date?.implied) implied.push({ ...date.implied, field: 'date', span: date.implied.span ?? [date.start, date.end] })
  const [from, to] = mention.sentence.span
  const isNear = date !== null && date.start >= from && date.end <= to
  const start = isNear && date.start < mention.start && mention.start - date.end < 80 ? date.start : mention.start
  const end = isNear && date.end > mention.end && date.start - mention.end < 80 ? date.end : mention.end
  return {
    kind: 'meeting',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: mention.rule,
    certainty: date ? (implied.length > 0 ? 'implied' : 'certain') : 'unknown',
    implied,
    meetingKind: mention.kind,
    body: draft.body,
    ordinal: draft.ordinal,
    date: date?.iso ?? null,
    place: place?.name ?? null,
    placeAliases: place?.aliases ?? [],
    online: draft.online,
    status: draft.status,
    parties: draft.parties,
  }
}
