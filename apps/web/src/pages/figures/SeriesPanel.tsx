import { useQueries } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { memo, useCallback, useMemo, useState } from 'react'
import type { Observation } from '@rapporteur/api/schemas'
import { observationsQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { useReporter } from '../../app/useReporter.ts'
import { axisTick, axisUnit } from '../../charts/axis.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { Legend } from '../../charts/Legend.tsx'
import { drawnValue, reportersOf } from '../../charts/reporters.ts'
import { flow } from '../../format/flow.ts'
import { sayValues } from '../../format/sayValues.ts'
import { indicatorLabel, unitLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { anchorSearch } from '../../parts/Quote.tsx'
import { bothWaysIn, companionsOf, directionOf, seriesIn, type Series } from './series.ts'
import { SeriesTable } from './SeriesTable.tsx'

interface PanelProps {
  readonly dossier: string
  readonly indicator: string | undefined
}

/** One series of the indicator at hand as a chart, or both ways of a flow; which one can be chosen. */
export const SeriesPanel = memo(function SeriesPanel({ dossier, indicator }: PanelProps) {
  const { t, format } = useText()
  const party = useParty()
  const observations = useQueries({
    queries: (indicator === undefined ? [] : [indicator, ...companionsOf(indicator)]).map((one) =>
      observationsQuery(dossier, { indicator: one, status: 'actual' }),
    ),
    combine: (answers) => answers.map(({ data }) => data?.items),
  })
  const all = useMemo(
    () => [...bothWaysIn(observations.flatMap((items) => items ?? [])), ...seriesIn(observations[0] ?? [])],
    [observations],
  )
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = all.find(({ id }) => id === wanted) ?? all[0]
  if (!chosen) return null
  const what = ({ indicator, by }: Series): string =>
    by === 'direction' && (indicator === 'export' || indicator === 'import')
      ? format.list([t('indicator.export'), t('indicator.import')])
      : indicatorLabel(indicator, t)
  const name = (series: Series): string =>
    [
      what(series),
      series.by === 'direction'
        ? t('figures.bothWays')
        : series.from === null && series.to === null
          ? null
          : flow(series.indicator, series.from, series.to, party),
      series.unit === null ? null : unitLabel(series.unit, t),
      series.by === 'direction' ? null : t(`periodKind.${series.periodKind}`),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section className="series-panel">
      <label className="filter filter-long">
        <span>{t('figures.series')}</span>
        <select value={chosen.id} onChange={(event) => setWanted(event.target.value)}>
          {all.map((series) => (
            <option key={series.id} value={series.id}>
              {name(series)} ({format.number(series.points.length)})
            </option>
          ))}
        </select>
      </label>
      <SeriesChart dossier={dossier} series={chosen} name={name(chosen)} what={what(chosen)} />
    </section>
  )
})

interface ChartProps {
  readonly dossier: string
  readonly series: Series
  /** The series in full, and what it is of. */
  readonly name: string
  readonly what: string
}

function SeriesChart({ dossier, series, name, what }: ChartProps) {
  const { t, format, language } = useText()
  const router = useRouter()
  const party = useParty()
  const reporterName = useReporter()
  const { points, unit, indicator, by } = series
  const way = useCallback(({ from, to }: Observation): string => flow('flow', from, to, party), [party])
  const group = useCallback(
    (point: Observation): string => (by === 'direction' ? way(point) : reporterName(point.reporter)),
    [by, reporterName, way],
  )
  const groups = useMemo(
    () => (by === 'direction' ? [...new Set(points.map(way))].toSorted() : reportersOf(points).map(reporterName)),
    [by, points, reporterName, way],
  )
  const draw = useCallback(
    async (width: number) => {
      const { seriesPlot } = await import('../../charts/seriesPlot.ts')
      const scale = axisUnit(Math.max(...points.map((point) => drawnValue(point)!)), unit, language)
      const divide = (value: number): number => value / 10 ** scale.exponent
      const label = (point: Observation): string =>
        t('home.point', {
          period: format.date(point.period!),
          value: format.stated(point.interval, point.unit, point.qualifier) ?? t('value.unknown'),
          reporter:
            by === 'direction' ? `${way(point)}. ${reporterName(point.reporter)}` : reporterName(point.reporter),
          source: point.anchor.documentTitle ?? '—',
        })
      return seriesPlot({
        width,
        // A currency stands with its scale word; people and projects are called by their own.
        unitLabel: unit === null ? scale.label : scale.label.replace(unit, unitLabel(unit, t)),
        tick: axisTick(language),
        ariaLabel: name,
        reporters: groups,
        marks: points.map((point) => {
          const value = drawnValue(point)!
          return {
            at: middleOf(point.period!),
            value: divide(value),
            low: divide(point.interval.low ?? value),
            high: divide(point.interval.high ?? value),
            reporter: group(point),
            machine: point.standing === 'machine',
            label: label(point),
            href: router.buildLocation({
              to: '/d/$dossier/documents/$id',
              params: { dossier, id: point.anchor.documentId },
              search: anchorSearch(point.anchor),
            }).href,
          }
        }),
      })
    },
    [by, dossier, format, group, groups, language, name, points, reporterName, router, t, unit, way],
  )
  return (
    <ChartFigure
      title={seenIn(series)}
      note={<p>{t('figures.chartNote')}</p>}
      legend={<Legend entries={groups} />}
      draw={draw}
      fileName={`${dossier}-${indicator}`}
      data={[
        ['indicator', 'from', 'to', 'period', 'stated', 'low', 'high', 'unit', 'reporter', 'document', 'quote'],
        ...points.map(({ indicator, from, to, period, interval, unit, reporter, anchor }) => [
          indicator,
          from,
          to,
          period,
          Array.isArray(interval.stated) ? interval.stated.join('/') : interval.stated,
          interval.low,
          interval.high,
          unit,
          reporter,
          anchor.documentTitle,
          anchor.quote,
        ]),
      ]}
      table={<SeriesTable points={points} />}
    />
  )

  /** What is seen, in one sentence: the latest value, of each way where there are two. */
  function seenIn({ points, by, from, to, indicator }: Series): string {
    const ways = by === 'direction' ? [...Map.groupBy(points, directionOf).values()] : [points]
    const parts = ways.map((some) => {
      const latest = some.reduce((a, b) => (b.period! >= a.period! ? b : a)).period!
      const values = sayValues(
        some.filter(({ period }) => period === latest),
        t,
        format,
      )
      const whose =
        by === 'direction' ? way(some[0]!) : from === null && to === null ? what : flow(indicator, from, to, party)
      return t('figures.latest', { what: whose, value: values, period: format.date(latest) })
    })
    return by === 'reporter' && from === null && to === null ? parts.join('; ') : `${what}. ${parts.join('; ')}`
  }
}

/** Where a period stands on a time axis: the middle of what it covers. */
function middleOf(period: string): Date {
  const [first = '', last = first] = period.split('/')
  const start = Date.parse(first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first)
  const [year = 0, month = 12, day = 0] = last.split('-').map(Number)
  const end = last.length === 10 ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0)
  return new Date((start + end) / 2)
}
