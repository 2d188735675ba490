import type { AssessmentValue, Undertaking } from '@rapporteur/api/schemas'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'

const TONE: Record<AssessmentValue, 'good' | 'warn' | 'bad' | 'quiet'> = {
  'no-evidence': 'quiet',
  'not-started': 'bad',
  'under-way': 'warn',
  substantial: 'good',
  fulfilled: 'good',
  dropped: 'quiet',
}

/** What each side says, side by side; none overwrites another. */
export function Joint({ joint }: { joint: Undertaking['joint'] }) {
  const { t } = useText()
  const party = useParty()
  if (joint.bySide.every(({ value }) => value === null)) return <span className="soft">{t('assessment.none')}</span>
  return (
    <ul className="plain-list">
      {joint.bySide.map(({ side, value }) => (
        <li key={side}>
          <span className="soft">{party(side)}</span>{' '}
          {value === null ? (
            <span className="soft">{t('assessment.none')}</span>
          ) : (
            <Tone tone={TONE[value]}>{t(`assessment.${value}`)}</Tone>
          )}
        </li>
      ))}
      {joint.state === 'agreed' && <li className="soft">{t('assessment.agreed')}</li>}
    </ul>
  )
}
