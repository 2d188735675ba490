import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { Finding } from '../contracts.ts'
import { among, json, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { getFinding } from '../queries/findings.ts'
import { bulkObstacles, mergesInCircle, reviewAfter, type BulkObstacle, type ReviewMove } from '../rules/review.ts'
import type { FindingView } from '../views.ts'
import { carryOver } from './carry-over.ts'

/**
 * What a person says of a finding. `reject`: it is not in the text. `deprecate`: it was right and no longer holds. `correct`: right,
 * with these fields otherwise. `merge`: it says what another finding says already. `reopen` takes any of these back.
 */
export type Review =
  | { readonly action: 'accept' }
  | { readonly action: 'reject'; readonly reason?: string }
  | { readonly action: 'deprecate'; readonly reason?: string }
  | { readonly action: 'correct'; readonly value: Partial<Finding>; readonly reason?: string }
  | { readonly action: 'merge'; readonly into: string }
  | { readonly action: 'reopen'; readonly reason?: string }

const MOVES: { readonly [Action in Review['action']]: (review: Extract<Review, { action: Action }>) => ReviewMove } = {
  accept: () => ({ kind: 'accept' }),
  reject: ({ reason }) => ({ kind: 'reject', reason: reason ?? null }),
  deprecate: ({ reason }) => ({ kind: 'deprecate', reason: reason ?? null }),
  correct: ({ value }) => ({ kind: 'correct', value }),
  merge: ({ into }) => ({ kind: 'merge', into }),
  reopen: () => ({ kind: 'reopen' }),
}

const WORDS: Record<Review['action'], string> = {
  accept: 'accepted',
  reject: 'rejected',
  deprecate: 'deprecated',
  correct: 'corrected',
  merge: 'merged',
  reopen: 'reopened',
}

/** What the log calls each, after `finding`. */
export const REVIEW_WORDS: readonly string[] = Object.values(WORDS)

/** Fields that say where a finding stands and what it is; a correction may not touch them. */
const FIXED = new Set(['kind', 'quote', 'span', 'rule', 'certainty', 'implied'])

/**
 * Reviews one finding, and with it the entries that stand on it. Nothing is deleted. `version` is that of the finding the reviewer
 * looked at; when given and outdated, the review is refused. In a dossier of four eyes the first accept or correction waits for the
 * same by another person.
 *
 * Throws `NotFound`, `Forbidden` for a reader, `Conflict` for an outdated version or a move its state does not allow, `Invalid` for
 * an impossible correction or merge.
 */
export async function reviewFinding(write: Write, id: string, review: Review, version?: number): Promise<FindingView> {
  demand(write.actor, 'review-finding')
  const { dossierId, actor } = write
  const [before] = await write.rows(
    sql<Tables['findings']>`select * from findings where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  if (!before) throw new NotFound('finding', id)
  if (version !== undefined && version !== before.version)
    throw new Conflict('Someone reviewed this finding meanwhile; look at it again.')
  if (review.action === 'correct') checkCorrection(before, review.value)
  if (review.action === 'merge' && review.into === id) throw new Invalid('A finding cannot be merged into itself.')
  if (review.action === 'merge') await checkMerge(write, before, review.into)

  const [dossier] = await write.rows(
    sql<{ four_eyes: boolean }>`select four_eyes from dossiers where dossier_id = ${dossierId}`,
  )
  const move = (MOVES[review.action] as (review: Review) => ReviewMove)(review)
  const outcome = reviewAfter(
    { id, state: before.state, pending: before.pending, mergedInto: before.merged_into },
    move,
    actor.user,
    {
      fourEyes: dossier!.four_eyes,
    },
  )
  if (!outcome.ok) throw new Conflict(outcome.refusal)
  const { state, pending, mergedInto } = outcome.reviewed
  const waits = pending !== null
  const corrected =
    waits || review.action === 'accept' || review.action === 'merge'
      ? before.corrected
      : review.action === 'correct'
        ? ({ ...(before.corrected ?? before.value), ...review.value } as Finding)
        : review.action === 'reopen'
          ? null
          : before.corrected
  await write.run(sql`
    update findings set state = ${state}, corrected = ${corrected === null ? null : json(corrected)}, merged_into = ${mergedInto},
      pending = ${pending === null ? null : json(pending)}, reviewed_by = ${actor.user}, reviewed_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  write.log({
    what: waits
      ? `finding to be ${WORDS[review.action]}, a second person to confirm`
      : `finding ${WORDS[review.action]}`,
    entity: 'finding',
    id,
    before: {
      state: before.state,
      corrected: before.corrected,
      merged_into: before.merged_into,
      pending: before.pending,
    },
    after: {
      state,
      corrected,
      merged_into: mergedInto,
      pending,
      ...('reason' in review && review.reason ? { reason: review.reason } : {}),
    },
  })
  if (!waits) await carryOver(write, { ...before, state, corrected, merged_into: mergedInto })
  return getFinding(write, dossierId, id)
}

function checkCorrection(before: Tables['findings'], value: Partial<Finding>): void {
  for (const field of Object.keys(value)) {
    if (FIXED.has(field)) throw new Invalid(`A correction cannot change "${field}": it says where the finding stands.`)
    if (!Object.hasOwn(before.value, field)) throw new Invalid(`A ${before.kind} has no field "${field}".`)
  }
}

async function checkMerge(write: Write, before: Tables['findings'], into: string): Promise<void> {
  const others = await write.rows(sql<{ id: string; kind: string; merged_into: string | null }>`
    select id, kind, merged_into from findings where dossier_id = ${write.dossierId} and (id = ${into} or merged_into is not null)`)
  const target = others.find(({ id }) => id === into)
  if (!target) throw new NotFound('finding', into)
  if (target.kind !== before.kind) throw new Invalid(`A ${before.kind} cannot be merged into a ${target.kind}.`)
  const mergedInto = new Map(others.map(({ id, merged_into }) => [id, merged_into]))
  if (mergesInCircle(before.id, into, (id) => mergedInto.get(id) ?? null))
    throw new Invalid('These findings would be merged into each other in a circle.')
}

/** What became of each finding that was to be accepted with others. */
export interface BulkOutcome {
  readonly accepted: readonly string[]
  /** Findings that need a look of their own, and why. */
  readonly left: readonly { readonly id: string; readonly because: readonly BulkObstacle[] }[]
}

/** Accepts those of the findings about which nothing disagrees; the others are left, each with the reasons. Throws as {@link reviewFinding}. */
export async function acceptFindings(write: Write, ids: readonly string[]): Promise<BulkOutcome> {
  demand(write.actor, 'review-finding')
  const { dossierId } = write
  const rows = await write.rows(sql<
    Tables['findings'] & { anchored: boolean; contradicted: boolean; duplicate: boolean }
  >`
    select f.*, true as anchored,
      exists (
        select from observations o join series s on s.dossier_id = o.dossier_id and s.id = o.series
        join observations p on p.dossier_id = o.dossier_id and p.period_start = o.period_start and p.period_end = o.period_end and p.id <> o.id
        join series t on t.dossier_id = p.dossier_id and t.id = p.series and t.indicator = s.indicator and t.status = s.status
          and t.unit is not distinct from s.unit and t.from_code is not distinct from s.from_code and t.to_code is not distinct from s.to_code
        where o.dossier_id = f.dossier_id and o.finding = f.id and p.state in ('unreviewed', 'accepted', 'corrected')
          and (p.low > o.high or p.high < o.low)) as contradicted,
      exists (
        select from findings g where g.dossier_id = f.dossier_id and g.document = f.document and g.kind = f.kind and g.id <> f.id
          and g.state in ('unreviewed', 'accepted', 'corrected') and g.starts < f.ends and f.starts < g.ends) as duplicate
    from findings f where f.dossier_id = ${dossierId} and f.id in ${among(ids)} order by f.document, f.starts, f.id`)
  const accepted: string[] = []
  const left: { id: string; because: BulkObstacle[] }[] = []
  for (const { id, state, certainty, verdict, anchored, contradicted, duplicate, rule } of rows) {
    const because = bulkObstacles({
      id,
      state,
      certainty,
      verdict,
      anchored,
      contradicted,
      duplicate,
      proposedByModel: rule.startsWith('model/'),
    })
    if (because.length > 0) left.push({ id, because })
    else {
      await reviewFinding(write, id, { action: 'accept' })
      accepted.push(id)
    }
  }
  return { accepted, left }
}
