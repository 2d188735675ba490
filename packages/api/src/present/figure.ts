import type * as View from '@rapporteur/register'
import type { Observation, Target, TargetBoard } from '../schemas/figure.ts'
import { presentAnchor } from './anchor.ts'
import { standingOf } from './standing.ts'
import { presentNames } from './names.ts'

export function presentObservation(view: View.ObservationView): Observation {
  return {
    id: view.id,
    findingId: view.source.finding,
    seriesId: view.series,
    indicator: view.indicator,
    from: view.from,
    to: view.to,
    unit: view.unit,
    period: view.period,
    periodKind: view.periodKind,
    interval: { low: view.low, high: view.high, stated: view.stated },
    qualifier: view.qualifier,
    status: view.status,
    change: view.change,
    changeBase: view.changeBase,
    reporter: view.reporter,
    coverage: view.coverage,
    vintage: view.vintage,
    anchor: presentAnchor(view.source.anchor, view.source.finding, view.source.document),
    certainty: view.source.certainty,
    verdict: view.source.verdict,
    review: view.state,
    standing: standingOf('reading', view.state),
  }
}

/** A target as the dossier has it, and where it stands by its series where that could be reckoned. */
export function presentTarget(view: View.TargetView, board: View.TargetBoard | null): Target {
  const versions = view.versions.map(presentVersion)
  const outlook = board?.outlook
  const latest = outlook?.from.at(-1)
  return {
    id: view.id,
    indicator: view.indicator,
    from: view.from,
    to: view.to,
    unit: view.unit,
    versions,
    current: versions.at(-1) ?? null,
    slips: view.slips.map((slip) => ({ ...presentVersion(slip), meant: slip.meant, factor: slip.factor })),
    latest: latest === undefined ? null : presentObservation(board!.observations[latest]!),
    gap: presentInterval(outlook?.gap),
    yearsLeft: known(outlook?.yearsLeft),
    growthNeeded: presentInterval(outlook?.growthNeeded),
    pace: presentInterval(outlook?.pace),
    reachedAtPresentPace: known(outlook?.reached),
  }
}

/** The same with what each version changed and what it was reckoned from. */
export function presentTargetBoard(board: View.TargetBoard): TargetBoard {
  const { target, history, observations } = board
  return {
    ...presentTarget(target, board),
    history: history.map(({ version, changes }) => ({
      // The rules name a version by its place among them.
      version: presentVersion(target.versions[Number(version.id.slice(version.id.lastIndexOf('/') + 1))]!),
      changes: changes.map((change) => ({ kind: change.kind, years: 'years' in change ? change.years : null })),
    })),
    observations: Object.values(observations).map(presentObservation),
  }
}

const presentVersion = (version: View.TargetVersion): Target['versions'][number] => ({
  value: version.value,
  by: version.by,
  setOn: version.setOn,
  setAt: version.setAt && presentNames(version.setAt),
  documentId: version.document,
  anchor: null,
  review: version.state,
  standing: standingOf(version.source, version.state),
})

const known = <T>(value: T | 'unknown' | undefined): T | null =>
  value === undefined || value === 'unknown' ? null : value

/** Reckoned bounds as numbers; their figures are far below 2^53 in base units. */
function presentInterval(interval: { low: string; high: string } | 'unknown' | undefined): Target['gap'] {
  const bounds = known(interval)
  return bounds && { low: Number(bounds.low), high: Number(bounds.high), stated: null }
}
