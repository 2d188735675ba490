import { sql } from 'kysely'
import type { IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { NotFound } from '../errors.ts'
import { listProposals } from '../links/proposals.ts'
import { LIVING } from '../queries/conditions.ts'
import { once } from '../queries/once.ts'
import { sourceColumns, sourceOf, type SourceRow } from '../queries/sources.ts'
import { edges } from '../rules/dates.ts'
import type { SessionRecord } from '../rules/sessions.ts'
import { lifeOf, standingOf, type LifeState, type MentionKind } from '../rules/undertaking-life.ts'
import { loadLives, mentionOf, type Lived } from '../undertakings/load-lives.ts'
import { todayOf } from '../undertakings/undertakings.ts'
import type { Names, SourceView } from '../views.ts'
import { listSessions } from './sessions.ts'

/** How many undertakings of a body were in each state when a session of it ended. */
export interface SessionStates {
  readonly session: SessionRecord
  /** The last day of the session, of which the counts are. */
  readonly asOf: IsoDate
  readonly states: Readonly<Record<LifeState, number>>
  /** Of those open, whose due day had passed. */
  readonly overdue: number
}

/** States of a body's undertakings from session to session, the first session first. Throws `NotFound`. */
export async function bodyCourse(read: Read, dossierId: string, body: string): Promise<SessionStates[]> {
  const today = todayOf(read)
  return once(read, dossierId, `course|${body}|${today}`, async () => {
    const [known] = await read.rows(sql`select id from bodies where dossier_id = ${dossierId} and id = ${body}`)
    if (!known) throw new NotFound('body', body)
    const [sessions, lives] = [
      await listSessions(read, dossierId),
      await loadLives(read, dossierId, sql`u.body = ${body}`, today),
    ]
    return sessions.flatMap((session): SessionStates[] => {
      const asOf = edges(session.date)?.last
      if (session.body !== body || session.status !== 'held' || asOf === undefined || asOf > today) return []
      return [{ session, asOf, ...countsAsOf(lives, asOf) }]
    })
  })
}

function countsAsOf(lives: readonly Lived[], asOf: IsoDate): Pick<SessionStates, 'states' | 'overdue'> {
  const states: Record<LifeState, number> = { unmentioned: 0, open: 0, split: 0, merged: 0, dropped: 0, fulfilled: 0 }
  let overdue = 0
  for (const { row, mentions } of lives) {
    if (row.opened_on !== null && row.opened_on > asOf) continue
    const life = lifeOf(mentions.filter(({ dated }) => dated === null || dated <= asOf).map(mentionOf))
    states[life.state] += 1
    if (standingOf(life, { asOf, sessions: [] }).overdueDays !== null) overdue += 1
  }
  return { states, overdue }
}

/** An item of a session on its way through the later ones. */
export interface CourseItem {
  readonly undertaking: string
  readonly wording: Names
  readonly phase: LifeState
  readonly overdueDays: number | null
  readonly silent: boolean
  /** This session's mention and every later one, in order of time. */
  readonly steps: readonly {
    readonly mention: string
    readonly kind: MentionKind
    readonly date: IsoDate | null
    readonly meeting: string | null
    readonly source: SourceView | null
  }[]
  /** Later undertakings that may speak of it again; nobody has decided yet. */
  readonly proposed: readonly {
    readonly proposal: string
    readonly kind: MentionKind
    readonly undertaking: string
    readonly date: IsoDate | null
    readonly meeting: string | null
  }[]
}

export interface SessionCourse {
  readonly body: string | null
  /** The session and the later ones of its body, planned ones too. */
  readonly sessions: readonly SessionRecord[]
  readonly items: readonly CourseItem[]
}

/** What became of a session's items: each with its mentions from there on, and with what is proposed to be one of them. Throws `NotFound`. */
export async function sessionCourse(read: Read, dossierId: string, meeting: string): Promise<SessionCourse> {
  const today = todayOf(read)
  return once(read, dossierId, `course of|${meeting}|${today}`, () => courseAsOf(read, dossierId, meeting, today))
}

async function courseAsOf(read: Read, dossierId: string, meeting: string, today: IsoDate): Promise<SessionCourse> {
  const [held] = await read.rows(
    sql<{ body: string | null; date: IsoDate | null }>`
      select body, date from meetings where dossier_id = ${dossierId} and id = ${meeting}`,
  )
  if (!held) throw new NotFound('meeting', meeting)
  const lives = await loadLives(
    read,
    dossierId,
    sql`u.id in (select n.undertaking from mentions n where n.dossier_id = ${dossierId} and n.meeting = ${meeting} and n.state in ${LIVING})`,
    today,
  )
  const ids = new Set(lives.map(({ row }) => row.id))
  const proposals = (await listProposals(read, dossierId, { state: 'proposed' })).filter(
    ({ about, other }) => about === 'link' && ids.has(other),
  )
  const firsts = await firstMentions(read, dossierId, [...new Set(proposals.map(({ undertaking }) => undertaking))])
  const sources = await sourcesOf(
    read,
    dossierId,
    lives.flatMap(({ mentions }) => mentions.flatMap(({ finding }) => finding ?? [])),
  )
  const proposedOf = Map.groupBy(proposals, ({ other }) => other)
  const from = edges(held.date)?.first ?? ''
  const sessions = (await listSessions(read, dossierId)).filter(
    ({ id, body, date }) =>
      id === meeting || (held.body !== null && body === held.body && (edges(date)?.first ?? '9999') > from),
  )
  return {
    body: held.body,
    sessions,
    items: lives.map(({ row, life, standing, mentions }): CourseItem => {
      const at = mentions.findIndex((mention) => mention.meeting === meeting)
      return {
        undertaking: row.id,
        wording: row.wording,
        phase: life.state,
        overdueDays: standing.overdueDays,
        silent: standing.silent !== null,
        steps: mentions.slice(Math.max(at, 0)).map(({ id, kind, dated, meeting, finding }) => ({
          mention: id,
          kind,
          date: dated,
          meeting,
          source: finding === null ? null : (sources.get(finding) ?? null),
        })),
        proposed: (proposedOf.get(row.id) ?? []).map(({ id, kind, undertaking }) => ({
          proposal: id,
          kind,
          undertaking,
          date: firsts.get(undertaking)?.dated ?? null,
          meeting: firsts.get(undertaking)?.meeting ?? null,
        })),
      }
    }),
  }
}

interface FirstMention {
  readonly undertaking: string
  readonly dated: IsoDate | null
  readonly meeting: string | null
}

async function firstMentions(
  read: Read,
  dossierId: string,
  undertakings: readonly string[],
): Promise<Map<string, FirstMention>> {
  if (undertakings.length === 0) return new Map()
  const rows = await read.rows(sql<FirstMention>`
    select distinct on (undertaking) undertaking, dated, meeting from mentions
    where dossier_id = ${dossierId} and state in ${LIVING} and undertaking in (${sql.join(undertakings)})
    order by undertaking, dated nulls last, id`)
  return new Map(rows.map((row) => [row.undertaking, row]))
}

async function sourcesOf(read: Read, dossierId: string, findings: readonly string[]): Promise<Map<string, SourceView>> {
  if (findings.length === 0) return new Map()
  const rows = await read.rows(sql<SourceRow>`
    select ${sourceColumns} from findings f join documents d on d.dossier_id = f.dossier_id and d.id = f.document
    where f.dossier_id = ${dossierId} and f.id in (${sql.join([...findings])})`)
  return new Map(rows.map((row) => [row.f_id, sourceOf(row)]))
}
