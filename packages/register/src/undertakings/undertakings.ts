import { sql } from 'kysely'
import type { IsoDate, PartyCode, Topic } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import { all } from '../queries/conditions.ts'
import { once } from '../queries/once.ts'
import { pageOf } from '../queries/paging.ts'
import { sourceColumns, sourceOf, type SourceRow } from '../queries/sources.ts'
import type { AssessmentValue, EvidenceGrade } from '../rules/assessments.ts'
import { attentionOf, type Attention } from '../rules/sessions.ts'
import type { LifeState, MentionKind, Standing } from '../rules/undertaking-life.ts'
import type { Names, Page, Paging, ReviewState, SourceView } from '../views.ts'
import { listProposals, type ProposalView } from '../links/proposals.ts'
import { loadLives, type Lived } from './load-lives.ts'

/** An undertaking as a list shows it: what was to be done, where it stands, what each side says. */
export interface UndertakingView {
  readonly id: string
  /** The words, by language, in which it was adopted. */
  readonly wording: Names
  readonly kind: string
  readonly parties: readonly PartyCode[]
  readonly topics: readonly Topic[]
  readonly body: string | null
  readonly openedOn: IsoDate | null
  readonly lastMentionedOn: IsoDate | null
  /** The due date as last set. */
  readonly due: IsoDate | null
  readonly postponements: number
  readonly phase: LifeState
  readonly standing: Standing
  readonly joint: JointView
  readonly grade: EvidenceGrade
  /** What wants attention, the most pressing first. */
  readonly attention: readonly Attention[]
  readonly state: ReviewState
  readonly source: string
  readonly version: number
}

export interface JointView {
  readonly state: 'agreed' | 'differ' | 'incomplete'
  /** What both say, when they do. */
  readonly value: AssessmentValue | null
  readonly bySide: readonly {
    readonly side: PartyCode
    readonly value: AssessmentValue | null
    readonly reason: string | null
    readonly on: IsoDate | null
  }[]
}

export interface UndertakingDetail extends UndertakingView {
  readonly mentions: readonly MentionView[]
  /** Every assessment of each side, the oldest first. */
  readonly assessments: readonly AssessmentView[]
  readonly responsibles: readonly { readonly side: PartyCode; readonly agency: string; readonly note: string | null }[]
  readonly ties: readonly { readonly tie: string; readonly kind: string; readonly id: string }[]
  readonly obstacles: readonly ObstacleView[]
  readonly proposals: readonly ProposalView[]
}

export interface MentionView {
  readonly id: string
  readonly kind: MentionKind
  readonly date: IsoDate | null
  readonly due: IsoDate | null
  readonly meeting: string | null
  readonly document: string | null
  readonly into: readonly string[]
  readonly note: string | null
  /** It does not follow from what went before (fulfilled, then restated): to be looked at. */
  readonly unexpected: boolean
  readonly source: SourceView | null
}

export interface AssessmentView {
  readonly side: PartyCode
  readonly n: number
  readonly value: AssessmentValue
  readonly reason: string | null
  readonly evidence: readonly string[]
  readonly on: IsoDate
  readonly meeting: string | null
  readonly by: string
  readonly at: string
}

export interface ObstacleView {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly openedOn: IsoDate | null
  readonly closedOn: IsoDate | null
  readonly version: number
}

export interface UndertakingFilter extends Paging {
  readonly phase?: LifeState
  readonly attention?: Attention
  readonly body?: string
  readonly topic?: Topic
  readonly project?: string
  readonly party?: PartyCode
  readonly meeting?: string
  /** Words of it. */
  readonly text?: string
  /** By the day it was first undertaken: `up` (the oldest first) unless told otherwise; without a day last. */
  readonly order?: 'up' | 'down'
  /** The day as of which overdue and silent are reckoned; default today. */
  readonly asOf?: IsoDate
}

export const todayOf = (read: Read): IsoDate => read.effects.now().toISOString().slice(0, 10)

function undertakingView(lived: Lived, proposals: readonly ProposalView[] = []): UndertakingView {
  const { row, life, standing, joint, grade } = lived
  return {
    id: row.id,
    wording: row.wording,
    kind: row.kind,
    parties: row.parties,
    topics: row.topics as readonly Topic[],
    body: row.body,
    openedOn: row.opened_on,
    lastMentionedOn: life.lastMentioned,
    due: life.due,
    postponements: life.postponements,
    phase: life.state,
    standing,
    joint: {
      state: joint.state,
      value: joint.state === 'agreed' ? joint.value : null,
      bySide: joint.bySide.map(({ side, latest }) => ({
        side,
        value: latest?.value ?? null,
        reason: latest?.reason ?? null,
        on: latest?.on ?? null,
      })),
    },
    grade,
    attention: attentionOf({
      undertaking: row.id,
      body: row.body ?? '',
      session: '',
      article: 0,
      life,
      standing,
      joint,
      grade,
      proposals: proposals.flatMap(({ fulfilment }) => fulfilment ?? []),
    }),
    state: row.state,
    source: row.source,
    version: row.version,
  }
}

/** As the database puts them: without a day last, then by id. */
const newestFirst = (a: UndertakingView, b: UndertakingView): number => {
  if (a.openedOn === b.openedOn) return a.id < b.id ? -1 : 1
  if (a.openedOn === null || b.openedOn === null) return a.openedOn === null ? 1 : -1
  return a.openedOn < b.openedOn ? 1 : -1
}

/** What only an open undertaking can be. */
const OPEN_ONLY: ReadonlySet<Attention> = new Set(['overdue', 'silent', 'due-soon', 'open'])

/** Undertakings by their day. `attention` is reckoned from each life, so it reads all that the other filters leave. */
export async function listUndertakings(
  read: Read,
  dossierId: string,
  filter: UndertakingFilter = {},
): Promise<Page<UndertakingView>> {
  const { limit, offset } = pageOf(filter)
  const asOf = filter.asOf ?? todayOf(read)
  // The row knows the state of today; that of an earlier day is reckoned from the life until then.
  const past = asOf < todayOf(read)
  const where = all(
    past
      ? sql`(u.opened_on is null or u.opened_on <= ${asOf})`
      : filter.phase !== undefined && sql`u.phase = ${filter.phase}`,
    !past &&
      filter.attention !== undefined &&
      OPEN_ONLY.has(filter.attention) &&
      sql`u.phase in ('open', 'unmentioned')`,
    filter.body !== undefined && sql`u.body = ${filter.body}`,
    filter.topic !== undefined && sql`u.topics @> ${JSON.stringify([filter.topic])}::jsonb`,
    filter.party !== undefined && sql`u.parties @> ${JSON.stringify([filter.party])}::jsonb`,
    filter.project !== undefined &&
      sql`u.signs->'entities' @> ${JSON.stringify([{ kind: 'project', id: filter.project }])}::jsonb`,
    filter.meeting !== undefined &&
      sql`exists (select from mentions n where n.dossier_id = u.dossier_id and n.undertaking = u.id and n.meeting = ${filter.meeting})`,
    filter.text !== undefined &&
      filter.text !== '' &&
      sql`position(lower(${filter.text}) in lower(u.wording::text)) > 0`,
  )
  if (past || filter.attention !== undefined) {
    const proposals = Map.groupBy(
      await listProposals(read, dossierId, { state: 'proposed' }),
      ({ undertaking }) => undertaking,
    )
    const views = (await loadLives(read, dossierId, where, asOf))
      .map((lived) => undertakingView(lived, proposals.get(lived.row.id)))
      .filter(({ attention }) => filter.attention === undefined || attention.includes(filter.attention))
      .filter(({ phase }) => filter.phase === undefined || phase === filter.phase)
    const ordered = filter.order === 'down' ? views.toSorted(newestFirst) : views
    return { items: ordered.slice(offset, offset + limit), total: views.length, limit, offset }
  }
  const chosen = sql`u.dossier_id = ${dossierId} and u.joined_into is null and u.state in ('unreviewed', 'accepted', 'corrected') and ${where}`
  const [count] = await read.rows(sql<{ total: number }>`select count(*) as total from undertakings u where ${chosen}`)
  const page = await read.rows(sql<{ id: string }>`
    select u.id from undertakings u where ${chosen} order by u.opened_on ${filter.order === 'down' ? sql`desc` : sql`asc`} nulls last, u.id limit ${limit} offset ${offset}`)
  const lives =
    page.length === 0
      ? []
      : await loadLives(read, dossierId, sql`u.id in (${sql.join(page.map(({ id }) => id))})`, asOf)
  const views = lives.map((lived) => undertakingView(lived))
  return {
    items: filter.order === 'down' ? views.toSorted(newestFirst) : views,
    total: count!.total,
    limit,
    offset,
  }
}

/** How many open undertakings are overdue, due soon or silent on a day. Kept until the dossier's log grows. */
export async function countAttention(
  read: Read,
  dossierId: string,
  asOf: IsoDate = todayOf(read),
): Promise<Readonly<Record<'overdue' | 'dueSoon' | 'silent', number>>> {
  return once(read, dossierId, `attention|${asOf}`, async () => {
    // Only what is open can be any of these.
    const open = await loadLives(read, dossierId, sql`u.phase in ('open', 'unmentioned')`, asOf)
    const count = (is: (lived: Lived) => boolean): number => open.filter(is).length
    return {
      overdue: count(({ standing }) => standing.overdueDays !== null),
      dueSoon: count(({ standing }) => standing.dueInDays !== null),
      silent: count(({ standing }) => standing.silent !== null),
    }
  })
}

/** One undertaking with its whole life. An id that was joined into another gives that other. Throws {@link NotFound}. */
export async function getUndertaking(
  read: Read,
  dossierId: string,
  id: string,
  asOf: IsoDate = todayOf(read),
): Promise<UndertakingDetail> {
  const [row] = await read.rows(
    sql<{
      joined_into: string | null
      entities: Tables['undertakings']['signs']['entities']
    }>`select joined_into, signs->'entities' as entities from undertakings where dossier_id = ${dossierId} and id = ${id}`,
  )
  if (row?.joined_into) return getUndertaking(read, dossierId, row.joined_into, asOf)
  const [lived] = row ? await loadLives(read, dossierId, sql`u.id = ${id}`, asOf) : []
  if (!row || !lived) throw new NotFound('undertaking', id)
  const proposals = (await listProposals(read, dossierId, { undertaking: id })).filter(
    ({ state }) => state === 'proposed',
  )
  const findings = lived.mentions.flatMap(({ finding }) => finding ?? [])
  const sources =
    findings.length === 0
      ? []
      : await read.rows(sql<SourceRow>`
    select ${sourceColumns} from findings f join documents d on d.dossier_id = f.dossier_id and d.id = f.document
    where f.dossier_id = ${dossierId} and f.id in (${sql.join(findings)})`)
  const sourceByFinding = new Map(sources.map((source) => [source.f_id, sourceOf(source)]))
  const steps = new Map(lived.life.history.map((step) => [step.mention.id, step]))
  return {
    ...undertakingView(lived, proposals),
    mentions: lived.mentions.map((mention) => ({
      id: mention.id,
      kind: mention.kind,
      date: mention.dated,
      due: mention.due,
      meeting: mention.meeting,
      document: mention.document,
      into: mention.into_ids ?? [],
      note: mention.note,
      unexpected: steps.get(mention.id)?.unexpected ?? false,
      source: mention.finding === null ? null : (sourceByFinding.get(mention.finding) ?? null),
    })),
    assessments: lived.assessments.map((a) => ({
      side: a.side,
      n: a.n,
      value: a.status as AssessmentValue,
      reason: a.reason,
      evidence: a.evidence,
      on: a.as_of,
      meeting: a.meeting,
      by: a.by_user,
      at: a.at,
    })),
    responsibles: await read.rows(sql<Tables['responsibles']>`
      select side, agency, note from responsibles where dossier_id = ${dossierId} and undertaking = ${id} order by side, agency`),
    ties: [
      ...row.entities.map((entity) => ({ tie: 'names', ...entity })),
      ...(await read.rows(sql<{ tie: string; kind: string; id: string }>`
        select tie, to_kind as kind, to_id as id from ties where dossier_id = ${dossierId} and from_kind = 'undertaking' and from_id = ${id} order by tie, to_kind, to_id`)),
    ],
    obstacles: await read.rows(sql<ObstacleView>`
      select id, kind, text, opened_on as "openedOn", closed_on as "closedOn", version from obstacles
      where dossier_id = ${dossierId} and entity_kind = 'undertaking' and entity = ${id} and not withdrawn order by opened_on nulls last, id`),
    proposals,
  }
}
