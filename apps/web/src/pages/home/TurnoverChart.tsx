import { useCallback, useMemo } from 'react'
import { useRouter } from '@tanstack/react-router'
import type { Anchor, DossierHome, Observation, TargetVersion } from '@rapporteur/api/schemas'
import { useDossierId } from '../../app/useDossier.ts'
import { useReporter } from '../../app/useReporter.ts'
import { axisTick, axisUnit } from '../../charts/axis.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { Legend } from '../../charts/Legend.tsx'
import { drawnValue, reportersOf } from '../../charts/reporters.ts'
import type { TargetMark, TurnoverMark } from '../../charts/turnoverPlot.ts'
import { indicatorLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { anchorSearch } from '../../parts/Quote.tsx'
import { SeriesTable } from '../figures/SeriesTable.tsx'
import { chartTitle, currentOf, mainTarget, yearOf } from './turnover.ts'

/** Turnover by year against the target. Each mark is one source's figure and opens its sentence. */
export function TurnoverChart({ home }: { home: DossierHome }) {
  const { t, format, language } = useText()
  const dossier = useDossierId()
  const router = useRouter()
  const reporterName = useReporter()
  const target = mainTarget(home)
  const all = useMemo(() => home.turnover.flatMap(({ observations }) => observations), [home])
  const reporters = useMemo(() => reportersOf(all).map(reporterName), [all, reporterName])
  const { unit, indicator } = home

  const draw = useCallback(
    async (width: number) => {
      const { turnoverPlot } = await import('../../charts/turnoverPlot.ts')
      const href = (anchor: Anchor | null): string | null =>
        anchor &&
        router.buildLocation({
          to: '/d/$dossier/documents/$id',
          params: { dossier, id: anchor.documentId },
          search: anchorSearch(anchor),
        }).href
      const documentHref = (id: string | null): string | null =>
        id === null
          ? null
          : router.buildLocation({ to: '/d/$dossier/documents/$id', params: { dossier, id }, search: {} }).href
      const values = [...all.map(drawnValue), ...(target?.versions ?? []).map(({ value }) => value)]
      const scale = axisUnit(Math.max(...values.map(Number)), unit, language)
      const divide = (value: number): number => value / 10 ** scale.exponent
      const marks = all.flatMap((observation): TurnoverMark[] => {
        const value = drawnValue(observation)
        const year = yearOf(observation.period)
        if (value === null || year === null) return []
        const { low, high } = observation.interval
        return [
          {
            year,
            value: divide(value),
            low: divide(low ?? value),
            high: divide(high ?? value),
            reporter: reporterName(observation.reporter),
            machine: observation.standing === 'machine',
            label: pointLabel(observation),
            href: href(observation.anchor),
          },
        ]
      })
      const targets = (target?.versions ?? []).flatMap((version): TargetMark[] => {
        const year = yearOf(version.by)
        if (year === null) return []
        const label = targetLabel(version)
        return [
          {
            year,
            value: divide(version.value),
            label,
            short: label,
            current: version === currentOf(target),
            href: href(version.anchor) ?? documentHref(version.documentId),
          },
        ]
      })
      return turnoverPlot({
        width,
        marks,
        targets,
        reporters,
        unitLabel: scale.label,
        tick: axisTick(language),
        ariaLabel: t('home.chartLabel', { indicator: indicatorLabel(indicator, t) }),
      })

      function pointLabel(observation: Observation): string {
        return t('home.point', {
          period: format.date(observation.period ?? ''),
          value: format.stated(observation.interval, observation.unit, observation.qualifier) ?? t('value.unknown'),
          reporter: reporterName(observation.reporter),
          source: observation.anchor.documentTitle ?? '—',
        })
      }
      function targetLabel(version: TargetVersion): string {
        return t('home.targetPoint', {
          value: format.quantity(version.value, unit),
          by: version.by === null ? t('date.unknown') : format.date(version.by),
        })
      }
    },
    [all, dossier, format, indicator, language, reporterName, reporters, router, t, target, unit],
  )

  return (
    <ChartFigure
      title={chartTitle(home, t, format)}
      note={<p>{t('home.chartNote')}</p>}
      legend={<Legend entries={reporters} />}
      draw={draw}
      fileName={`${dossier}-turnover`}
      data={[
        ['year', 'stated_low', 'stated_high', 'low', 'high', 'unit', 'reporter', 'document', 'quote'],
        ...all.map(({ period, interval, unit, reporter, anchor }) => {
          const [low, high] = Array.isArray(interval.stated) ? interval.stated : [interval.stated, interval.stated]
          return [period, low, high, interval.low, interval.high, unit, reporter, anchor.documentTitle, anchor.quote]
        }),
      ]}
      table={<SeriesTable points={all} />}
    />
  )
}
