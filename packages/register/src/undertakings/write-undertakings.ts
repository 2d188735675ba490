import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate, PartyCode, Topic, UndertakingKind } from '../contracts.ts'
import { json, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { actionsIn } from '../rules/actions.ts'
import { edges } from '../rules/dates.ts'
import { mattersIn } from '../rules/matters.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'
import type { Names } from '../views.ts'
import { settleLife } from './settle-life.ts'

/** An undertaking that a person enters. */
export interface NewUndertaking {
  /** Its words, in one language or several. */
  readonly wording: Names
  readonly kind?: UndertakingKind
  readonly parties?: readonly PartyCode[]
  readonly due?: IsoDate | null
  readonly topics?: readonly Topic[]
  readonly body?: string | null
  /** The session that adopted it. */
  readonly meeting?: string | null
  readonly openedOn?: IsoDate | null
  /** Its place in that session's minutes. */
  readonly article?: number
}

/** Enters an undertaking by hand, adopted where it is said; returns its id. Throws `Forbidden`, `Invalid`. */
export async function addUndertaking(write: Write, given: NewUndertaking): Promise<string> {
  demand(write.actor, 'write-entry')
  const languages = Object.keys(given.wording)
  const [language] = languages
  if (language === undefined || Object.values(given.wording).some((text) => !text?.trim()))
    throw new Invalid('An undertaking needs its words in at least one language.')
  const due = checkedDate(given.due ?? null, 'due')
  const openedOn = checkedDate(given.openedOn ?? (await dateOf(write, given.meeting ?? null)), 'openedOn')
  const id = `u-${write.effects.random(8)}`
  const row: Tables['undertakings'] = {
    dossier_id: write.dossierId,
    id,
    wording: given.wording,
    kind: given.kind ?? 'agreed',
    parties: given.parties ?? [],
    due,
    due_end: edges(due)?.last ?? null,
    topics: given.topics ?? [],
    body: given.body ?? null,
    opened_on: openedOn,
    last_mentioned_on: openedOn,
    signs: {
      entities: [],
      ordinals: [],
      values: [],
      actions: [...new Set(languages.flatMap((one) => actionsIn(given.wording[one]!, one)))],
      matters: [...new Set(languages.flatMap((one) => mattersIn(given.wording[one]!, one)))],
    },
    language,
    phase: 'open',
    joined_into: null,
    state: 'accepted',
    source: 'person',
    version: 1,
  }
  await write.insert('undertakings', [row])
  await insertMention(write, id, {
    kind: 'adopted',
    date: openedOn,
    due,
    meeting: given.meeting ?? null,
    article: given.article ?? 0,
  })
  write.log({ what: 'undertaking entered', entity: 'undertaking', id, after: row })
  return id
}

async function dateOf(write: Write, meeting: string | null): Promise<IsoDate | null> {
  if (meeting === null) return null
  const [row] = await write.rows(
    sql<{ date: IsoDate | null }>`select date from meetings where dossier_id = ${write.dossierId} and id = ${meeting}`,
  )
  if (!row) throw new NotFound('meeting', meeting)
  return row.date
}

function checkedDate(date: IsoDate | null, name: string): IsoDate | null {
  if (date !== null && edges(date) === null)
    throw new Invalid(`${name} must be an ISO date such as 2021, 2021-10 or 2021-10-29, or a stretch of two.`)
  return date
}

/** What may be said otherwise of an undertaking without a new mention; its words and due date change by mentions only. */
export interface UndertakingChange {
  readonly topics?: readonly Topic[]
  readonly parties?: readonly PartyCode[]
  readonly body?: string | null
  readonly kind?: UndertakingKind
  /** Words in a language that it had none in. */
  readonly wording?: Names
}

/** Changes what a person may set right. `version` is that of the undertaking that was looked at. Throws `NotFound`, `Conflict`, `Forbidden`. */
export async function amendUndertaking(
  write: Write,
  id: string,
  change: UndertakingChange,
  version: number,
): Promise<void> {
  demand(write.actor, 'write-entry')
  const before = await locked(write, id, version)
  for (const language of Object.keys(change.wording ?? {}))
    if (before.wording[language] !== undefined && before.source !== 'person')
      throw new Invalid(
        'The words as they stand in a document are not changed; a later mention may narrow or widen them.',
      )
  const after = {
    topics: change.topics ?? before.topics,
    parties: change.parties ?? before.parties,
    body: change.body === undefined ? before.body : change.body,
    kind: change.kind ?? before.kind,
    wording: { ...before.wording, ...change.wording },
  }
  await write.run(sql`
    update undertakings set topics = ${json(after.topics)}, parties = ${json(after.parties)}, body = ${after.body}, kind = ${after.kind},
      wording = ${json(after.wording)}, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`)
  write.log({ what: 'undertaking amended', entity: 'undertaking', id, before, after })
}

async function locked(write: Write, id: string, version?: number): Promise<Tables['undertakings']> {
  const [row] = await write.rows(sql<Tables['undertakings']>`
    select * from undertakings where dossier_id = ${write.dossierId} and id = ${id} for update`)
  if (!row) throw new NotFound('undertaking', id)
  if (row.joined_into !== null) throw new Conflict(`This undertaking is part of ${row.joined_into}.`)
  if (version !== undefined && version !== row.version)
    throw new Conflict('Someone changed this undertaking meanwhile; look at it again.')
  return row
}

/** What a session or document does with an undertaking, as a person enters it. */
export interface NewMention {
  readonly kind: MentionKind
  readonly date: IsoDate | null
  readonly meeting?: string | null
  readonly document?: string | null
  readonly finding?: string | null
  readonly due?: IsoDate | null
  /** What it was split or merged into. */
  readonly into?: readonly string[]
  readonly article?: number
  readonly note?: string | null
}

/** Adds a mention to an undertaking's life; returns its id. `version` as for {@link amendUndertaking}. Throws `NotFound`, `Conflict`, `Forbidden`, `Invalid`. */
export async function addMention(
  write: Write,
  undertaking: string,
  mention: NewMention,
  version?: number,
): Promise<string> {
  demand(write.actor, 'write-entry')
  await locked(write, undertaking, version)
  checkedDate(mention.date, 'date')
  checkedDate(mention.due ?? null, 'due')
  if ((mention.kind === 'split' || mention.kind === 'merged') && !mention.into?.length)
    throw new Invalid(`What was ${mention.kind} must say into which undertakings.`)
  for (const other of mention.into ?? []) {
    if (other === undertaking) throw new Invalid('An undertaking cannot be split or merged into itself.')
    await locked(write, other)
  }
  const id = await insertMention(write, undertaking, mention)
  write.log({
    what: `undertaking ${mention.kind}`,
    entity: 'undertaking',
    id: undertaking,
    after: { mention: id, ...mention },
  })
  await settleLife(write, undertaking)
  return id
}

async function insertMention(write: Write, undertaking: string, mention: NewMention): Promise<string> {
  const id = `n-${write.effects.random(8)}`
  await write.insert('mentions', [
    {
      dossier_id: write.dossierId,
      id,
      undertaking,
      kind: mention.kind,
      meeting: mention.meeting ?? null,
      document: mention.document ?? null,
      finding: mention.finding ?? null,
      dated: mention.date,
      due: mention.due ?? null,
      into_ids: mention.into ?? [],
      article: mention.article ?? 0,
      note: mention.note ?? null,
      state: 'accepted',
      source: 'person',
    },
  ])
  return id
}

/** Names an agency of the actor's own side as responsible for an undertaking. Throws `Forbidden` for another side's, `NotFound`. */
export async function nameResponsible(
  write: Write,
  undertaking: string,
  agency: string,
  note: string | null = null,
): Promise<void> {
  const side = await sideOfAgency(write, agency)
  demand(write.actor, 'write-agency', side)
  await locked(write, undertaking)
  const row = { dossier_id: write.dossierId, undertaking, side, agency, note }
  const [before] = await write.rows(sql<Tables['responsibles']>`
    select * from responsibles where dossier_id = ${write.dossierId} and undertaking = ${undertaking} and side = ${side} and agency = ${agency}`)
  await write.insert('responsibles', [row], ['dossier_id', 'undertaking', 'side', 'agency'])
  write.log({ what: 'agency named responsible', entity: 'undertaking', id: undertaking, before, after: row })
}

/** Takes an agency of the actor's own side off an undertaking. Throws as {@link nameResponsible}. */
export async function releaseResponsible(write: Write, undertaking: string, agency: string): Promise<void> {
  const side = await sideOfAgency(write, agency)
  demand(write.actor, 'write-agency', side)
  const [before] = await write.rows(sql<Tables['responsibles']>`
    delete from responsibles where dossier_id = ${write.dossierId} and undertaking = ${undertaking} and agency = ${agency} returning *`)
  if (before) write.log({ what: 'agency no longer responsible', entity: 'undertaking', id: undertaking, before })
}

async function sideOfAgency(write: Write, agency: string): Promise<PartyCode> {
  const [row] = await write.rows(
    sql<{ side: PartyCode }>`select side from agencies where dossier_id = ${write.dossierId} and id = ${agency}`,
  )
  if (!row) throw new NotFound('agency', agency)
  return row.side
}

/** What stands in the way of an undertaking or a project. */
export interface NewObstacle {
  readonly entityKind: 'undertaking' | 'project'
  readonly entity: string
  readonly text: string
  readonly kind: string
  readonly openedOn?: IsoDate | null
  readonly document?: string | null
}

/** Enters an obstacle; returns its id. Throws `Forbidden`, `Invalid`. */
export async function addObstacle(write: Write, obstacle: NewObstacle): Promise<string> {
  demand(write.actor, 'write-entry')
  if (obstacle.text.trim() === '') throw new Invalid('An obstacle needs its words.')
  const id = `b-${write.effects.random(8)}`
  const row: Tables['obstacles'] = {
    dossier_id: write.dossierId,
    id,
    entity_kind: obstacle.entityKind,
    entity: obstacle.entity,
    text: obstacle.text,
    kind: obstacle.kind,
    opened_on: checkedDate(obstacle.openedOn ?? null, 'openedOn'),
    closed_on: null,
    document: obstacle.document ?? null,
    by_user: write.actor.user,
    version: 1,
    withdrawn: false,
  }
  await write.insert('obstacles', [row])
  write.log({ what: 'obstacle entered', entity: 'obstacle', id, after: row })
  return id
}

/** Says that an obstacle is gone since a day. Throws `NotFound`, `Conflict`, `Forbidden`. */
export async function closeObstacle(write: Write, id: string, closedOn: IsoDate, version: number): Promise<void> {
  demand(write.actor, 'write-entry')
  const [before] = await write.rows(
    sql<
      Tables['obstacles']
    >`select * from obstacles where dossier_id = ${write.dossierId} and id = ${id} and not withdrawn for update`,
  )
  if (!before) throw new NotFound('obstacle', id)
  if (before.version !== version) throw new Conflict('Someone changed this obstacle meanwhile; look at it again.')
  await write.run(
    sql`update obstacles set closed_on = ${checkedDate(closedOn, 'closedOn')}, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`,
  )
  write.log({ what: 'obstacle gone', entity: 'obstacle', id, before, after: { closed_on: closedOn } })
}
