import type { Undertaking } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'

type Flagged = Pick<Undertaking, 'overdueDays' | 'dueInDays' | 'silent' | 'phase' | 'postponements'>

/** Why an undertaking wants attention. */
export function Flags({ undertaking }: { undertaking: Flagged }) {
  const { t, format } = useText()
  const { overdueDays, dueInDays, silent, phase, postponements } = undertaking
  return (
    <span className="flags">
      {phase !== 'open' && phase !== 'unmentioned' && (
        <Tone tone={phase === 'fulfilled' ? 'good' : 'quiet'}>{t(`phase.${phase}`)}</Tone>
      )}
      {overdueDays !== null && <Tone tone="bad">{t('count.daysOverdue', { count: overdueDays })}</Tone>}
      {dueInDays !== null && <Tone tone="warn">{t('count.daysLeft', { count: dueInDays })}</Tone>}
      {silent && <Tone tone="warn">{t('flag.silentSince', { date: format.date(silent.since) })}</Tone>}
      {postponements > 0 && <Tone tone="quiet">{t('count.postponed', { count: postponements })}</Tone>}
    </span>
  )
}
