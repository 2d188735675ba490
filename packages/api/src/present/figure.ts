import type * as View from '@rapporteur/register'
import type { Observation, Target } from '../schemas/figure.ts'
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

/** A target as the dossier has it; what is computed from its series is added where the register computes it. */
export function presentTarget(view: View.TargetView): Target {
  const versions = view.versions.map(({ value, by, setOn, setAt, document, state, source }) => ({
    value,
    by,
    setOn,
    setAt: setAt && presentNames(setAt),
    documentId: document,
    anchor: null,
    review: state,
    standing: standingOf(source, state),
  }))
  return {
    id: view.id,
    indicator: view.indicator,
    from: view.from,
    to: view.to,
    unit: view.unit,
    versions,
    current: versions.at(-1) ?? null,
    latest: null,
    gap: null,
    growthNeeded: null,
    reachedAtPresentPace: null,
  }
}
