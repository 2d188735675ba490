import type { Figure } from '../../contracts.ts'
import type { Tables } from '../../database/tables.ts'
import { edges, periodKind } from '../../rules/dates.ts'
import { placeFigure, type Observation } from '../../rules/observation.ts'
import { seriesKey } from '../../rules/series.ts'
import { reporterOfFigure, type ImportContext, type ReadDocument } from '../context.ts'
import { idOf } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'

/**
 * Each document's figure is an observation of its own in its series; another document's is another one, never a correction.
 * A figure that a document repeats is one observation on several findings.
 */
export async function deriveObservations(context: ImportContext, documents: readonly ReadDocument[]): Promise<Derived> {
  const { write, dossierId } = context
  const series = new Map<string, Tables['series']>()
  const observations = new Map<string, Tables['observations']>()
  const supports: Tables['supports'][] = []
  for (const document of documents)
    for (const row of document.findings) {
      if (row.kind !== 'figure') continue
      const figure = (row.corrected ?? row.value) as Figure
      // Figures of one country's own affairs are findings, but belong to no series of the relationship.
      if (figure.indicator === 'other') continue
      const placed = place(context, document, row, figure)
      const seriesRow = seriesRowOf(dossierId, placed)
      const observation = observationRow(dossierId, seriesRow.id, placed, figure, row)
      series.set(seriesRow.id, seriesRow)
      if (!observations.has(observation.id)) observations.set(observation.id, observation)
      supports.push(supportRow(dossierId, 'observation', observation.id, row.id, document.id))
    }
  await write.insert('series', [...series.values()], 'skip')
  await write.insert('observations', [...observations.values()], 'skip')
  return { supports }
}

function place(context: ImportContext, document: ReadDocument, row: Tables['findings'], figure: Figure): Observation {
  const reporter = reporterOfFigure(context.reporters, document, row.starts, row.ends)
  const reporterRow = context.reporters.find(({ id }) => id === reporter)
  const setting = context.settings.series?.find(
    (one) =>
      one.indicator === figure.indicator &&
      one.reporter != null &&
      one.reporter === reporter &&
      (one.unit ?? figure.unit) === figure.unit,
  )
  return placeFigure(figure, {
    id: row.id,
    document: document.id,
    reporter,
    reporterSide: reporterRow?.side ?? null,
    coverage: setting?.coverage ?? reporterRow?.data.coverage ?? null,
    vintage: document.publishedOn,
  })
}

function seriesRowOf(dossier_id: string, placed: Observation): Tables['series'] {
  return {
    dossier_id,
    id: idOf('s', seriesKey(placed)),
    indicator: placed.indicator,
    from_code: placed.from,
    to_code: placed.to,
    unit: placed.unit,
    period_kind: placed.period === null ? 'none' : periodKind(placed.period),
    reporter: placed.reporter,
    coverage: placed.coverage,
    status: placed.status,
  }
}

/** One observation's row; also for a figure that a person corrected. */
function observationRow(
  dossier_id: string,
  series: string,
  placed: Observation,
  figure: Figure,
  row: Tables['findings'],
): Tables['observations'] {
  const stretch = edges(placed.period)
  const stated = figure.value === null ? null : typeof figure.value === 'number' ? figure.value : figure.value[0]
  return {
    dossier_id,
    id: idOf(
      'o',
      placed.document,
      series,
      placed.period,
      JSON.stringify(figure.value),
      figure.qualifier,
      figure.change,
    ),
    series,
    document: placed.document,
    finding: row.id,
    low: placed.level?.low ?? null,
    high: placed.level?.high ?? null,
    stated,
    qualifier: figure.qualifier,
    period: placed.period,
    period_start: stretch?.first ?? null,
    period_end: stretch?.last ?? null,
    change: figure.change,
    growth_low: placed.growth?.low ?? null,
    growth_high: placed.growth?.high ?? null,
    change_base: figure.changeBase,
    status: figure.status,
    vintage: placed.vintage,
    state: row.state === 'corrected' ? 'corrected' : row.state === 'accepted' ? 'accepted' : 'unreviewed',
    source: 'reading',
    version: 1,
  }
}
