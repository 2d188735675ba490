import { sql, type RawBuilder } from 'kysely'
import type { IsoDate, PartyCode } from '../contracts.ts'
import { among, type Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { LIVING } from '../queries/conditions.ts'
import { inOneValue } from '../queries/in-one-value.ts'
import { together } from '../queries/together.ts'
import {
  evidenceGrade,
  jointState,
  type Assessment,
  type AssessmentValue,
  type Evidence,
  type EvidenceGrade,
  type JointState,
} from '../rules/assessments.ts'
import {
  lifeOf,
  standingOf,
  type HeldSession,
  type Life,
  type Mention,
  type MentionKind,
  type Standing,
} from '../rules/undertaking-life.ts'

/** What a life needs of an undertaking's row, and what is shown of it. */
type Row = Pick<
  Tables['undertakings'],
  'id' | 'wording' | 'kind' | 'parties' | 'due' | 'topics' | 'body' | 'opened_on' | 'state' | 'source' | 'version'
>

type AssessmentRow = Omit<Tables['assessments'], 'dossier_id' | 'withdrawn'>

/** An undertaking with everything that is reckoned from what the register remembers of it. */
export interface Lived {
  readonly row: Row
  readonly life: Life
  readonly standing: Standing
  readonly joint: JointState
  readonly grade: EvidenceGrade
  readonly mentions: readonly MentionRow[]
  readonly assessments: readonly AssessmentRow[]
}

export interface MentionRow {
  readonly id: string
  readonly undertaking: string
  readonly kind: MentionKind
  readonly meeting: string | null
  readonly document: string | null
  readonly finding: string | null
  readonly dated: IsoDate | null
  readonly due: IsoDate | null
  /** Null where there are none. */
  readonly into_ids: readonly string[] | null
  readonly article: number
  readonly note: string | null
  readonly source: string
  readonly url: string | null
  readonly reporter: string | null
  readonly document_name: string | null
}

/** What the register remembers of one undertaking. */
export interface Remembered {
  readonly row: Row
  readonly mentions: readonly MentionRow[]
  readonly assessments: readonly AssessmentRow[]
}

/** What else a life is reckoned from. */
export interface LifeContext {
  readonly sides: readonly PartyCode[]
  /** Sessions held, by body. */
  readonly sessions: ReadonlyMap<string, readonly BodySession[]>
}

/** Undertakings `u` that satisfy a condition, each with its life as of a day: what was said later is left out. Undertakings joined into another are part of that one. */
export async function loadLives(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
  asOf: IsoDate,
): Promise<Lived[]> {
  const [remembered, context] = await together(read, [
    () => remember(read, dossierId, where, asOf),
    () => lifeContext(read, dossierId),
  ])
  const documents = await evidenceDocuments(
    read,
    dossierId,
    remembered.flatMap(({ assessments }) => assessments.flatMap((row) => row.evidence)),
  )
  return remembered.map((one) => livedOf(one, context, documents, asOf))
}

/** What is remembered of undertakings `u` that satisfy a condition, up to a day. */
export async function remember(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
  asOf: IsoDate,
): Promise<Remembered[]> {
  const chosen = sql`u.dossier_id = ${dossierId} and u.joined_into is null and u.state in ${LIVING} and ${where}`
  // The condition is asked again instead of sending back what it gave: thousands of ids cost more than finding them.
  const [rows, mentions, joined, assessments] = await together(read, [
    () =>
      inOneValue(
        read,
        sql<Row>`
        select id, wording, kind, parties, due, topics, body, opened_on, state, source, version from undertakings u where ${chosen}
        order by u.opened_on nulls last, u.id`,
      ),
    () =>
      inOneValue(
        read,
        sql<MentionRow>`
        select n.id, n.undertaking, n.kind, n.meeting, n.document, n.finding, n.dated, n.due, nullif(n.into_ids, '[]') as into_ids, n.article, n.note, n.source,
          d.url, d.reporter, d.name as document_name
        from undertakings u join mentions n on n.dossier_id = u.dossier_id and n.undertaking = u.id
        left join documents d on d.dossier_id = n.dossier_id and d.id = n.document
        where ${chosen} and n.state in ${LIVING} and (n.dated is null or n.dated <= ${asOf})
        order by n.dated nulls last, n.article, n.id`,
      ),
    () =>
      read.rows(sql<{ id: string; of: string }>`
        select j.id, j.joined_into as of from undertakings j where j.dossier_id = ${dossierId} and j.joined_into is not null
          and j.joined_into in (select u.id from undertakings u where ${chosen})`),
    () =>
      inOneValue(
        read,
        sql<AssessmentRow>`
        select a.undertaking, a.side, a.n, a.status, a.reason, a.evidence, a.as_of, a.meeting, a.by_user,
          to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from (
          select u.id from undertakings u where ${chosen}
          union all select j.id from undertakings j where j.dossier_id = ${dossierId} and j.joined_into is not null
            and j.joined_into in (select u.id from undertakings u where ${chosen})) j
        join assessments a on a.dossier_id = ${dossierId} and a.undertaking = j.id and not a.withdrawn order by a.at, a.n`,
      ),
  ])
  const threadOf = new Map(joined.map(({ id, of }) => [id, of]))
  const mentionsOf = Map.groupBy(mentions, (mention) => mention.undertaking)
  const assessmentsOf = Map.groupBy(assessments, (row) => threadOf.get(row.undertaking) ?? row.undertaking)
  return rows.map((row) => ({
    row,
    mentions: mentionsOf.get(row.id) ?? [],
    assessments: assessmentsOf.get(row.id) ?? [],
  }))
}

export async function lifeContext(read: Read, dossierId: string): Promise<LifeContext> {
  const [sides, sessions] = await together(read, [
    () => read.rows(sql<{ code: string }>`select code from sides where dossier_id = ${dossierId} order by position`),
    () => heldSessions(read, dossierId),
  ])
  return { sides: sides.map(({ code }) => code), sessions }
}

export interface BodySession extends HeldSession {
  readonly body: string
}

async function heldSessions(read: Read, dossierId: string): Promise<Map<string, BodySession[]>> {
  const rows = await read.rows(sql<BodySession>`
    select id, body, date from meetings where dossier_id = ${dossierId} and kind = 'session' and status = 'held' and body is not null
      and date is not null and state in ${LIVING}`)
  return Map.groupBy(rows, ({ body }) => body)
}

export type EvidenceDocument = Pick<Tables['documents'], 'id' | 'url' | 'reporter' | 'name' | 'published_on'>

/** The documents that sides brought, by id. */
export async function evidenceDocuments(
  read: Read,
  dossierId: string,
  ids: readonly string[],
): Promise<Map<string, EvidenceDocument>> {
  if (ids.length === 0) return new Map()
  const rows = await read.rows(sql<EvidenceDocument>`
    select id, url, reporter, name, published_on from documents where dossier_id = ${dossierId} and id in ${among([...new Set(ids)])}`)
  return new Map(rows.map((row) => [row.id, row]))
}

export function livedOf(
  { row, mentions, assessments }: Remembered,
  { sides, sessions }: LifeContext,
  documents: ReadonlyMap<string, EvidenceDocument>,
  asOf: IsoDate,
): Lived {
  const life = lifeOf(mentions.map(mentionOf))
  const said = assessments.map((a, sequence): Assessment => ({
    id: `${a.undertaking}/${a.side}/${a.n}`,
    side: a.side,
    value: a.status as AssessmentValue,
    reason: a.reason ?? '',
    evidence: a.evidence,
    on: a.as_of,
    sequence,
  }))
  // What shows something of it after it was adopted: later mentions, and what the sides brought.
  const evidence = [
    ...mentions.slice(1).flatMap((mention): Evidence[] =>
      mention.document === null
        ? []
        : [
            evidenceOf({
              id: mention.document,
              url: mention.url,
              reporter: mention.reporter,
              name: mention.document_name ?? '',
              published_on: mention.dated,
            }),
          ],
    ),
    ...assessments.flatMap((a) =>
      a.evidence.flatMap((id) => (documents.has(id) ? [evidenceOf(documents.get(id)!)] : [])),
    ),
  ]
  return {
    row,
    life,
    standing: standingOf(life, {
      asOf,
      sessions: laterSessions(row.body === null ? [] : (sessions.get(row.body) ?? []), life.lastMentioned),
    }),
    joint: jointState(sides, said),
    grade: evidenceGrade([...new Map(evidence.map((one) => [one.id, one])).values()], asOf),
    mentions,
    assessments,
  }
}

/** Sessions that may have passed an undertaking over. The rule looks closer; most are out at a glance. */
const laterSessions = (sessions: readonly BodySession[], lastMentioned: IsoDate | null): readonly BodySession[] =>
  lastMentioned === null ? sessions : sessions.filter(({ date }) => date > lastMentioned)

export const mentionOf = (mention: MentionRow): Mention => ({
  id: mention.id,
  kind: mention.kind,
  date: mention.dated,
  document: mention.document ?? '',
  session: mention.meeting,
  due: mention.due,
  into: mention.into_ids ?? [],
})

/** What kind of record a document is, nobody says yet; under an address it is taken for press. */
const evidenceOf = (document: EvidenceDocument): Evidence => ({
  id: document.id,
  kind: document.reporter !== null ? 'official' : document.url !== null ? 'press' : 'other',
  source:
    document.reporter ??
    (document.url !== null && URL.canParse(document.url) ? new URL(document.url).hostname : document.name),
  repeats: null,
  date: document.published_on,
})
