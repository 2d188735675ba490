import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { Observation } from '@rapporteur/api/schemas'
import { observationsQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { useReporter } from '../../app/useReporter.ts'
import { axisTick, axisUnit } from '../../charts/axis.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { Legend } from '../../charts/Legend.tsx'
import { drawnValue, reportersOf } from '../../charts/reporters.ts'
import { flow } from '../../format/flow.ts'
import { indicatorLabel, unitLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { anchorSearch, useHere } from '../../parts/Quote.tsx'
import { seriesIn, type Series } from './series.ts'
import { SeriesTable } from './SeriesTable.tsx'

/** One series of the indicator at hand as a chart; which one can be chosen. */
export function SeriesPanel({ dossier, indicator }: { dossier: string; indicator: string | undefined }) {
  const { t, format } = useText()
  const party = useParty()
  const observations = useQuery({
    ...observationsQuery(dossier, { indicator, status: 'actual' }),
    enabled: indicator !== undefined,
  })
  const all = useMemo(() => seriesIn(observations.data?.items ?? []), [observations.data])
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = all.find(({ id }) => id === wanted) ?? all[0]
  if (!chosen) return null
  const name = ({ indicator, from, to, unit, periodKind }: Series): string =>
    [
      indicatorLabel(indicator, t),
      from === null && to === null ? null : flow(indicator, from, to, party),
      unit === null ? null : unitLabel(unit, t),
      t(`periodKind.${periodKind}`),
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
      <SeriesChart dossier={dossier} series={chosen} title={name(chosen)} />
    </section>
  )
}

function SeriesChart({ dossier, series, title }: { dossier: string; series: Series; title: string }) {
  const { t, format, language } = useText()
  const here = useHere()
  const router = useRouter()
  const reporterName = useReporter()
  const { points, unit, indicator } = series
  const reporters = useMemo(() => reportersOf(points).map(reporterName), [points, reporterName])
  const draw = useCallback(
    async (width: number) => {
      const { seriesPlot } = await import('../../charts/seriesPlot.ts')
      const scale = axisUnit(Math.max(...points.map((point) => drawnValue(point)!)), unit, language)
      const divide = (value: number): number => value / 10 ** scale.exponent
      const label = (point: Observation): string =>
        t('home.point', {
          period: format.date(point.period!),
          value: format.stated(point.interval, point.unit, point.qualifier) ?? t('value.unknown'),
          reporter: reporterName(point.reporter),
          source: point.anchor.documentTitle ?? '—',
        })
      return seriesPlot({
        width,
        unitLabel: scale.label,
        tick: axisTick(language),
        ariaLabel: title,
        reporters,
        marks: points.map((point) => {
          const value = drawnValue(point)!
          return {
            at: middleOf(point.period!),
            value: divide(value),
            low: divide(point.interval.low ?? value),
            high: divide(point.interval.high ?? value),
            reporter: reporterName(point.reporter),
            machine: point.standing === 'machine',
            label: label(point),
            href: router.buildLocation({
              to: '/d/$dossier/documents/$id',
              params: { dossier, id: point.anchor.documentId },
              search: anchorSearch(point.anchor, here),
            }).href,
          }
        }),
      })
    },
    [dossier, format, here, language, points, reporterName, reporters, router, t, title, unit],
  )
  return (
    <ChartFigure
      title={title}
      note={<p>{t('figures.chartNote')}</p>}
      legend={<Legend entries={reporters} />}
      draw={draw}
      fileName={`${dossier}-${indicator}`}
      data={[
        ['period', 'stated', 'low', 'high', 'unit', 'reporter', 'document', 'quote'],
        ...points.map(({ period, interval, unit, reporter, anchor }) => [
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
}

/** Where a period stands on a time axis: the middle of what it covers. */
function middleOf(period: string): Date {
  const [first = '', last = first] = period.split('/')
  const start = Date.parse(first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first)
  const [year = 0, month = 12, day = 0] = last.split('-').map(Number)
  const end = last.length === 10 ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0)
  return new Date((start + end) / 2)
}
