import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate } from '../contracts.ts'
import { json, type Read, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { meetingKey } from '../import/keys.ts'
import { keptProposals } from '../links/kept-proposals.ts'
import { LIVING } from '../queries/conditions.ts'
import { once } from '../queries/once.ts'
import { together } from '../queries/together.ts'
import { edges } from '../rules/dates.ts'
import {
  bodiesBelow,
  lastSession,
  reviewOf,
  type BodyNode,
  type ReviewSubject,
  type SessionRecord,
  type SessionReview,
} from '../rules/sessions.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'
import { keptLives } from '../undertakings/kept-lives.ts'
import { todayOf } from '../undertakings/undertakings.ts'
import { addMention, addUndertaking, type NewUndertaking } from '../undertakings/write-undertakings.ts'
import type { Names } from '../views.ts'

export interface SessionReviewView extends SessionReview {
  /** The words of every undertaking in the review, by id. */
  readonly wording: Readonly<Record<string, Names>>
}

/**
 * The review of a body's last minutes, for preparing its next session: every item of them, older ones still open, and what flows up
 * from the bodies below, each with its life, both sides' assessments, evidence, and what wants attention. Throws `NotFound`.
 */
export async function prepareReview(
  read: Read,
  dossierId: string,
  body: string,
  options: { readonly asOf?: IsoDate; readonly order?: 'minutes' | 'attention' } = {},
): Promise<SessionReviewView> {
  const { asOf = todayOf(read), order = 'minutes' } = options
  return once(read, dossierId, `review|${body}|${asOf}|${order}`, () => reviewAsOf(read, dossierId, body, asOf, order))
}

async function reviewAsOf(
  read: Read,
  dossierId: string,
  body: string,
  asOf: IsoDate,
  order: 'minutes' | 'attention',
): Promise<SessionReviewView> {
  const bodies = await read.rows(
    sql<BodyNode>`select id, parent from bodies where dossier_id = ${dossierId} order by position`,
  )
  if (!bodies.some(({ id }) => id === body)) throw new NotFound('body', body)
  const sessions = await listSessions(read, dossierId)
  const covered = [body, ...bodiesBelow(bodies, body).map(({ id }) => id)]
  const lasts = covered.flatMap((id) => lastSession(sessions, id, asOf)?.id ?? [])
  const inLast =
    lasts.length === 0
      ? sql`false`
      : sql`u.id in (select n.undertaking from mentions n where n.dossier_id = ${dossierId} and n.meeting in (${sql.join(lasts)}))`
  // What has been closed only since was open then; what was agreed only since was nothing yet.
  const wasOpen = sql`(u.phase in ('open', 'unmentioned') or u.last_mentioned_on > ${asOf})`
  const wasThere = sql`(u.opened_on is null or u.opened_on <= ${asOf})`
  const [lives, proposed] = await together(read, [
    () =>
      keptLives(
        read,
        dossierId,
        `review|${covered.join()}|${lasts.join()}`,
        sql`u.body in (${sql.join(covered)}) and ${wasThere} and (${wasOpen} or ${inLast})`,
        asOf,
      ),
    () => keptProposals(read, dossierId),
  ])
  const proposals = Map.groupBy(proposed, ({ undertaking }) => undertaking)
  const subjects = lives.map((lived): ReviewSubject => {
    const inSession = lived.mentions.filter(({ meeting }) => meeting !== null).at(-1)
    return {
      undertaking: lived.row.id,
      body: lived.row.body!,
      session: inSession?.meeting ?? '',
      article: inSession?.article ?? lived.mentions[0]?.article ?? 0,
      life: lived.life,
      standing: lived.standing,
      joint: lived.joint,
      grade: lived.grade,
      proposals: (proposals.get(lived.row.id) ?? []).flatMap(({ fulfilment }) => fulfilment ?? []),
    }
  })
  return {
    ...reviewOf({ body, bodies, sessions, subjects, asOf, order }),
    wording: Object.fromEntries(lives.map(({ row }) => [row.id, row.wording])),
  }
}

/** Sessions of the dossier's own bodies. */
export async function listSessions(read: Read, dossierId: string): Promise<SessionRecord[]> {
  return read.rows(sql<SessionRecord>`
    select id, body, ordinal, date, status from meetings
    where dossier_id = ${dossierId} and kind = 'session' and body is not null and state in ${LIVING} order by date nulls last, id`)
}

/** A session as it is planned. */
export interface NewSession {
  readonly body: string
  readonly ordinal?: number | null
  readonly date?: IsoDate | null
  readonly place?: string | null
  readonly title?: Names | null
}

/** Plans a session of a body, or sets its date anew; returns the meeting's id. Throws `Forbidden`, `NotFound`, `Conflict` for one that was held, `Invalid`. */
export async function planSession(write: Write, given: NewSession): Promise<string> {
  demand(write.actor, 'plan-session')
  const { dossierId } = write
  if (given.date != null && edges(given.date) === null)
    throw new Invalid('date must be an ISO date such as 2026, 2026-10 or 2026-10-29.')
  const [body] = await write.rows(
    sql<Tables['bodies']>`select * from bodies where dossier_id = ${dossierId} and id = ${given.body}`,
  )
  if (!body) throw new NotFound('body', given.body)
  const sides = (await write.rows(sql<{ code: string }>`select code from sides where dossier_id = ${dossierId}`))
    .map(({ code }) => code)
    .toSorted()
  const facts = {
    kind: 'session',
    body_kind: body.kind,
    body: body.id,
    ordinal: given.ordinal ?? null,
    date: given.date ?? null,
    parties: sides,
  }
  const { id, key } = meetingKey(facts, sides, `planned/${write.effects.random(8)}`)
  const [before] = await write.rows(
    sql<Tables['meetings']>`select * from meetings where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  if (before?.status === 'held') throw new Conflict('That session has been held already.')
  const row: Tables['meetings'] = {
    dossier_id: dossierId,
    id,
    key,
    ...facts,
    place: given.place ?? before?.place ?? null,
    place_id: before?.place_id ?? null,
    online: before?.online ?? false,
    status: 'planned',
    title: given.title ?? before?.title ?? null,
    state: 'accepted',
    source: 'person',
    version: (before?.version ?? 0) + 1,
  }
  await write.insert('meetings', [row], ['dossier_id', 'id'])
  write.log({
    what: before ? 'session planned anew' : 'session planned',
    entity: 'meeting',
    id,
    before: before ?? null,
    after: row,
  })
  return id
}

/** Says that a planned session was held, on a date. Throws `Forbidden`, `NotFound`, `Conflict`, `Invalid`. */
export async function holdSession(write: Write, id: string, date: IsoDate, version: number): Promise<void> {
  demand(write.actor, 'plan-session')
  if (edges(date) === null) throw new Invalid('date must be an ISO date such as 2026-10-29.')
  const [before] = await write.rows(
    sql<Tables['meetings']>`select * from meetings where dossier_id = ${write.dossierId} and id = ${id} for update`,
  )
  if (!before) throw new NotFound('meeting', id)
  if (before.version !== version) throw new Conflict('Someone changed this session meanwhile; look at it again.')
  await write.run(sql`
    update meetings set status = 'held', date = ${date}, source = 'person', state = 'accepted', version = version + 1
    where dossier_id = ${write.dossierId} and id = ${id}`)
  write.log({ what: 'session held', entity: 'meeting', id, before, after: { status: 'held', date } })
}

/** An item on a session's agenda. */
export interface AgendaItem {
  readonly id: string
  readonly position: number
  readonly undertaking: string | null
  readonly title: Names
  readonly outcome: string | null
  readonly outcomeNote: Names | null
  readonly version: number
}

/** A session's agenda in its order. */
export async function getAgenda(read: Read, dossierId: string, meeting: string): Promise<AgendaItem[]> {
  return read.rows(sql<AgendaItem>`
    select id, position, undertaking, title, outcome, outcome_note as "outcomeNote", version from agenda_items
    where dossier_id = ${dossierId} and meeting = ${meeting} and not withdrawn order by position, id`)
}

/**
 * Puts the items of the review on a session's agenda, those that are not on it yet; returns how many were added. What the review
 * lists is decided by `prepareReview` as of the session's date. Throws `Forbidden`, `NotFound`, `Invalid` for a meeting of no body.
 */
export async function openAgenda(write: Write, meeting: string): Promise<number> {
  demand(write.actor, 'plan-session')
  const { dossierId } = write
  const [row] = await write.rows(
    sql<Tables['meetings']>`select * from meetings where dossier_id = ${dossierId} and id = ${meeting} for update`,
  )
  if (!row) throw new NotFound('meeting', meeting)
  if (row.body === null) throw new Invalid('Only a session of one of the dossier’s bodies has an agenda.')
  const review = await prepareReview(write, dossierId, row.body, {
    asOf: edges(row.date)?.first ?? write.at.slice(0, 10),
  })
  const there = await getAgenda(write, dossierId, meeting)
  const listed = new Set(there.map(({ undertaking }) => undertaking))
  const items = [...review.own, ...review.below.flatMap(({ items }) => items)].filter(
    ({ undertaking, life }) => !listed.has(undertaking) && (life.state === 'open' || life.state === 'unmentioned'),
  )
  const ids = items.map(() => `a-${write.effects.random(8)}`)
  await write.insert(
    'agenda_items',
    items.map((item, n) => ({
      dossier_id: dossierId,
      id: ids[n]!,
      meeting,
      position: there.length + n + 1,
      undertaking: item.undertaking,
      title: review.wording[item.undertaking] ?? {},
      outcome: null,
      outcome_note: null,
      outcome_data: null,
      from_meeting: item.session || null,
      version: 1,
      withdrawn: false,
    })),
  )
  write.log({
    what: 'agenda opened',
    entity: 'meeting',
    id: meeting,
    after: { items: items.map(({ undertaking }) => undertaking), ids },
  })
  return items.length
}

/** What a session does with an item. */
export interface Outcome {
  readonly kind: MentionKind
  readonly due?: IsoDate | null
  readonly into?: readonly string[]
  readonly note?: Names | null
}

/** Throws `Conflict` for a session that is still to come; on its day it is being held. */
function demandHeld(write: Write, { status, date }: Pick<Tables['meetings'], 'status' | 'date'>): void {
  const first = edges(date)?.first
  const today = write.at.slice(0, 10)
  if (status === 'held' ? first !== undefined && first > today : first === undefined || first > today)
    throw new Conflict(
      `This session is still to come (${date ?? 'without a date yet'}); what it decides can be entered when it is held.`,
    )
}

/** Gives an item its outcome, which becomes a mention in its undertaking's life, once, when the session is held. Throws `Forbidden`, `NotFound`, `Conflict`, `Invalid`. */
export async function setOutcome(write: Write, item: string, outcome: Outcome, version: number): Promise<void> {
  demand(write.actor, 'write-entry')
  const { dossierId } = write
  const [before] = await write.rows(
    sql<
      Tables['agenda_items']
    >`select * from agenda_items where dossier_id = ${dossierId} and id = ${item} and not withdrawn for update`,
  )
  if (!before) throw new NotFound('agenda item', item)
  if (before.version !== version) throw new Conflict('Someone changed this item meanwhile; look at it again.')
  if (before.outcome !== null) throw new Conflict('This item has its outcome; enter another mention to change it.')
  if (before.undertaking === null) throw new Invalid('An item without an undertaking gets none; adopt one.')
  const [meeting] = await write.rows(
    sql<Tables['meetings']>`select * from meetings where dossier_id = ${dossierId} and id = ${before.meeting}`,
  )
  if (meeting) demandHeld(write, meeting)
  const mention = await addMention(write, before.undertaking, {
    kind: outcome.kind,
    date: meeting?.date ?? write.at.slice(0, 10),
    meeting: before.meeting,
    due: outcome.due ?? null,
    into: outcome.into ?? [],
    article: before.position,
    note: outcome.note ? (Object.values(outcome.note)[0] ?? null) : null,
  })
  await write.run(sql`
    update agenda_items set outcome = ${outcome.kind}, outcome_note = ${outcome.note ? json(outcome.note) : null}, outcome_data = ${json({ ...outcome, mention })},
      version = version + 1 where dossier_id = ${dossierId} and id = ${item}`)
  write.log({ what: 'outcome given', entity: 'agenda item', id: item, before, after: { ...outcome, mention } })
}

/** Adopts a new undertaking at a session and puts it on its agenda; returns its id. Throws as `addUndertaking`. */
export async function adoptItem(
  write: Write,
  meeting: string,
  given: Omit<NewUndertaking, 'meeting' | 'body'>,
): Promise<string> {
  const { dossierId } = write
  const [row] = await write.rows(
    sql<Tables['meetings']>`select * from meetings where dossier_id = ${dossierId} and id = ${meeting} for update`,
  )
  if (!row) throw new NotFound('meeting', meeting)
  const position = (await getAgenda(write, dossierId, meeting)).length + 1
  const undertaking = await addUndertaking(write, {
    ...given,
    meeting,
    body: row.body,
    article: given.article ?? position,
  })
  const item = `a-${write.effects.random(8)}`
  await write.insert('agenda_items', [
    {
      dossier_id: dossierId,
      id: item,
      meeting,
      position,
      undertaking,
      title: given.wording,
      outcome: 'adopted',
      outcome_note: null,
      outcome_data: null,
      from_meeting: null,
      version: 1,
      withdrawn: false,
    },
  ])
  write.log({ what: 'item adopted', entity: 'meeting', id: meeting, after: { undertaking, item } })
  return undertaking
}
