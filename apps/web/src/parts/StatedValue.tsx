import type { Interval } from '@rapporteur/api/schemas'
import { useText } from '../i18n/TextProvider.tsx'
import type { Qualifier } from '../format/interval.ts'

interface Props {
  readonly interval: Interval
  readonly unit: string | null
  readonly qualifier: Qualifier
}

/** The number as stated and, in small, the interval that its wording and rounding leave open. */
export function StatedValue({ interval, unit, qualifier }: Props) {
  const { t, format } = useText()
  const stated = format.stated(interval, unit, qualifier)
  const bounds = format.bounds(interval, unit)
  return (
    <span className="stated">
      <span>{stated ?? t('value.unknown')}</span>
      {bounds !== null && (
        <span className="bounds">{stated === null ? bounds : t('interval.between', { bounds })}</span>
      )}
    </span>
  )
}
