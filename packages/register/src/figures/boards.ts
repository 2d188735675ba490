import { sql } from 'kysely'
import type { Indicator, IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { NotFound } from '../errors.ts'
import { all } from '../queries/conditions.ts'
import { observationsWhere } from '../queries/figures.ts'
import { once, onceAt } from '../queries/once.ts'
import { pageOf } from '../queries/paging.ts'
import { listTargets } from '../queries/targets.ts'
import type { ConflictBoard } from '../rules/conflicts.ts'
import { periodKind } from '../rules/dates.ts'
import { decimal } from '../rules/decimal.ts'
import { checkGrowth, levelsOf, type GrowthCheck } from '../rules/growth.ts'
import { latest, periodKey } from '../rules/series.ts'
import {
  targetHistory,
  targetOutlook,
  targetValue,
  type TargetOutlook,
  type TargetStep,
  type TargetVersion,
} from '../rules/targets.ts'
import type { ObservationView, Paging, TargetView } from '../views.ts'
import { candidatesIn, conflictsOf, flowsOf, tensionsIn } from './conflict-search.ts'
import { figureCells, type Cell } from './figure-cells.ts'
import { observationsFor } from './observations.ts'

/** What of the figures a board covers; default all that were actually reached. */
export interface BoardFilter {
  readonly indicator?: Indicator
  /** First and last year. */
  readonly since?: number
  readonly until?: number
}

/** A page of the conflict board, the newest periods first, with the observations it speaks of, by id. */
export interface ConflictBoardView extends ConflictBoard {
  readonly observations: Readonly<Record<string, ObservationView>>
  /** How many conflicts there are in all. */
  readonly total: number
  readonly limit: number
  readonly offset: number
}

const covered = ({ indicator, since, until }: BoardFilter) =>
  all(
    indicator !== undefined && sql`s.indicator = ${indicator}`,
    since !== undefined && sql`o.period_end >= ${`${since}-01-01`}`,
    until !== undefined && sql`o.period_start <= ${`${until}-12-31`}`,
  )

/**
 * Periods of which two sources say what cannot both be true, and sums that do not fit together, each with its likely reasons. The
 * whole board is reckoned once for each state of the dossier; pages of it cost little.
 */
export async function getConflictBoard(
  read: Read,
  dossierId: string,
  filter: BoardFilter & Paging = {},
): Promise<ConflictBoardView> {
  const { limit, offset } = pageOf({ limit: filter.limit ?? 100, offset: filter.offset })
  const { indicator, since, until } = filter
  const { version, cells } = await figureCells(read, dossierId)
  const question = `conflicts|${indicator}|${since}|${until}`
  const found = await onceAt(read, dossierId, question, version, async () => {
    const flows = flowsOf([...cells.values()].filter((cell) => isCovered(cell, filter)))
    const candidates = candidatesIn(flows)
    const mixed = candidates.filter(({ isMixed }) => isMixed)
    const real = new Set((await conflictsOf(read, dossierId, flows, mixed)).map(keyOf))
    return {
      flows,
      candidates: candidates.filter((one) => !one.isMixed || real.has(keyOf(one))),
      tensions: await tensionsIn(read, dossierId, flows),
    }
  })
  return onceAt(read, dossierId, `${question}|${limit}|${offset}`, version, async () => {
    const { flows, candidates, tensions } = found
    const page = candidates.slice(offset, offset + limit)
    const inOrder = new Map(page.map((one, n) => [keyOf(one), n]))
    const conflicts = (await conflictsOf(read, dossierId, flows, page)).toSorted(
      (a, b) => inOrder.get(keyOf(a))! - inOrder.get(keyOf(b))!,
    )
    const ids = new Set([
      // Of many that say the same, a few are enough to show; all are listed by id.
      ...conflicts.flatMap(({ camps }) => camps.flatMap(({ observations }) => observations.slice(0, SHOWN_OF_A_CAMP))),
      ...tensions.flatMap(({ from }) => from.map(({ observation }) => observation)),
    ])
    const observations = await byId(read, dossierId, [...ids])
    return { conflicts, tensions, observations, total: candidates.length, limit, offset }
  })
}

const isCovered = ({ of, start, end }: Cell, { indicator, since, until }: BoardFilter): boolean =>
  (indicator === undefined || of.indicator === indicator) &&
  (since === undefined || end >= `${since}-01-01`) &&
  (until === undefined || start <= `${until}-12-31`)

const SHOWN_OF_A_CAMP = 3
/** A candidate or a conflict by its flow and its days, however the period is written. */
const keyOf = ({ flow, period }: { readonly flow: string; readonly period: string }): string =>
  `${flow}|${/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period) ? period : periodKey(period)}`

/** Growth as stated, held against the levels: confirmed, impossible, or not to be told. */
export async function getGrowthChecks(
  read: Read,
  dossierId: string,
  filter: BoardFilter = {},
): Promise<{ checks: GrowthCheck[]; observations: Readonly<Record<string, ObservationView>> }> {
  const observations = await observationsFor(read, dossierId, sql`o.status = 'actual' and ${covered(filter)}`)
  const levels = levelsOf(observations)
  const checks = observations.flatMap((observation) => checkGrowth(observation, levels) ?? [])
  const ids = checks
    .flatMap(({ observation, level, base }) => [observation, level, base])
    .filter((id): id is string => id !== null)
  return { checks, observations: await byId(read, dossierId, [...new Set(ids)]) }
}

const MOST_SHOWN = 5_000

async function byId(read: Read, dossierId: string, ids: readonly string[]): Promise<Record<string, ObservationView>> {
  if (ids.length === 0) return {}
  const views = await observationsWhere(
    read,
    dossierId,
    sql`o.id in (select jsonb_array_elements_text(${JSON.stringify(ids.slice(0, MOST_SHOWN))}::jsonb))`,
    sql`o.id`,
    MOST_SHOWN,
    0,
  )
  return Object.fromEntries(views.map((view) => [view.id, view]))
}

/** A target with what became of it, and how far away it is. */
export interface TargetBoard {
  readonly target: TargetView
  /** What each version did to the one before: set, slipped, raised, restated. */
  readonly history: readonly TargetStep[]
  /** Against the newest version; null without a level to reckon from. */
  readonly outlook: TargetOutlook
  readonly observations: Readonly<Record<string, ObservationView>>
}

/**
 * A target's history and outlook. Levels are the latest published of each whole year, of one reporter where `reporter` is given.
 * Throws `NotFound`.
 */
export async function getTargetBoard(
  read: Read,
  dossierId: string,
  id: string,
  options: { reporter?: string; asOf?: IsoDate } = {},
): Promise<TargetBoard> {
  const question = `target|${id}|${options.reporter}|${options.asOf}`
  return once(read, dossierId, question, () => targetBoardOf(read, dossierId, id, options))
}

async function targetBoardOf(
  read: Read,
  dossierId: string,
  id: string,
  options: { reporter?: string; asOf?: IsoDate },
): Promise<TargetBoard> {
  const target = (await listTargets(read, dossierId)).find((one) => one.id === id)
  if (!target) throw new NotFound('target', id)
  const [first, second] = [target.from, target.to].toSorted()
  const observations = await observationsFor(
    read,
    dossierId,
    sql`o.status = 'actual' and o.low is not null and s.indicator = ${target.indicator} and s.unit = ${target.unit}
      and least(s.from_code, s.to_code) = ${first} and greatest(s.from_code, s.to_code) = ${second}
      and ${all(options.reporter !== undefined && sql`s.reporter = ${options.reporter}`, options.asOf !== undefined && sql`(o.vintage is null or o.vintage <= ${options.asOf})`)}`,
  )
  const years = Map.groupBy(
    observations.filter(({ period }) => period !== null && periodKind(period) === 'year'),
    ({ period }) => periodKey(period),
  )
  const levels = [...years.values()].map((ofYear) => {
    const current = latest(ofYear)!
    return { observation: current.id, period: current.period!, level: current.level! }
  })
  const versions = target.versions.map((version, n): TargetVersion => ({
    id: `${id}/${n}`,
    value: targetValue(decimal(version.value)),
    by: version.by,
    setOn: version.setOn,
    setAt: version.document,
  }))
  const history = targetHistory(versions)
  const outlook = targetOutlook(history.at(-1)!.version, levels)
  return { target, history, outlook, observations: await byId(read, dossierId, [...outlook.from]) }
}
