import { sql } from 'kysely'
import type { Indicator, IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import { NotFound } from '../errors.ts'
import { all } from '../queries/conditions.ts'
import { observationsById } from '../queries/figures.ts'
import { once } from '../queries/once.ts'
import { pageOf } from '../queries/paging.ts'
import { listTargets } from '../queries/targets.ts'
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
import type { ObservationView, Page, Paging, TargetView } from '../views.ts'
import { observationsFor } from './observations.ts'

/** What of the figures a board covers; default all that were actually reached. */
export interface BoardFilter {
  readonly indicator?: Indicator
  /** First and last year. */
  readonly since?: number
  readonly until?: number
}

const covered = ({ indicator, since, until }: BoardFilter) =>
  all(
    indicator !== undefined && sql`s.indicator = ${indicator}`,
    since !== undefined && sql`o.period_end >= ${`${since}-01-01`}`,
    until !== undefined && sql`o.period_start <= ${`${until}-12-31`}`,
  )

/** Which checks of growth to give, and how many. */
export interface GrowthFilter extends BoardFilter, Paging {
  readonly verdict?: GrowthCheck['verdict']
}

/** Checks of growth, what cannot agree first, with the observations that they name; `counts` is of all, whatever the verdict asked for. */
export interface GrowthChecks extends Page<GrowthCheck> {
  readonly counts: Readonly<Record<GrowthCheck['verdict'], number>>
  readonly observations: Readonly<Record<string, ObservationView>>
}

const VERDICTS = ['cannot-agree', 'confirmed', 'no-level'] as const satisfies readonly GrowthCheck['verdict'][]

/** Growth as stated, held against the levels: confirmed, impossible, or not to be told. */
export async function getGrowthChecks(read: Read, dossierId: string, filter: GrowthFilter = {}): Promise<GrowthChecks> {
  const { limit, offset } = pageOf(filter)
  const { indicator, since, until, verdict } = filter
  const all = await once(read, dossierId, `growth|${indicator}|${since}|${until}`, async () => {
    const observations = await observationsFor(read, dossierId, sql`o.status = 'actual' and ${covered(filter)}`)
    const levels = levelsOf(observations)
    return Map.groupBy(
      observations.flatMap((observation) => checkGrowth(observation, levels) ?? []),
      (check) => check.verdict,
    )
  })
  const wanted = VERDICTS.flatMap((one) => (verdict === undefined || verdict === one ? (all.get(one) ?? []) : []))
  const items = wanted.slice(offset, offset + limit)
  const ids = items
    .flatMap(({ observation, level, base }) => [observation, level, base])
    .filter((id): id is string => id !== null)
  return {
    items,
    total: wanted.length,
    limit,
    offset,
    counts: {
      'cannot-agree': all.get('cannot-agree')?.length ?? 0,
      confirmed: all.get('confirmed')?.length ?? 0,
      'no-level': all.get('no-level')?.length ?? 0,
    },
    observations: await observationsById(read, dossierId, [...new Set(ids)]),
  }
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
  return { target, history, outlook, observations: await observationsById(read, dossierId, [...outlook.from]) }
}
