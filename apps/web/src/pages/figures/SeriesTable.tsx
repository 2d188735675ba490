import type { Observation } from '@rapporteur/api/schemas'
import { useReporter } from '../../app/useReporter.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { SourceLink } from '../../parts/Quote.tsx'
import { StatedValue } from '../../parts/StatedValue.tsx'

/** The numbers behind a chart, each with its source. */
export function SeriesTable({ points }: { points: readonly Observation[] }) {
  const { t, format } = useText()
  const reporterName = useReporter()
  return (
    <table className="data compact">
      <thead>
        <tr>
          <th scope="col">{t('column.period')}</th>
          <th scope="col" className="numeric">
            {t('column.value')}
          </th>
          <th scope="col">{t('column.reporter')}</th>
          <th scope="col">{t('column.source')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <td data-label={t('column.period')}>{point.period === null ? '—' : format.date(point.period)}</td>
            <td data-label={t('column.value')} className="numeric">
              <StatedValue interval={point.interval} unit={point.unit} qualifier={point.qualifier} />
            </td>
            <td data-label={t('column.reporter')}>{reporterName(point.reporter)}</td>
            <td data-label={t('column.source')}>
              <SourceLink anchor={point.anchor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
