import type { Minutes } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'

/** Only what every side signed is green; a text with some of the signatures says that it is not signed. */
const TONE: Record<Minutes['phase'], 'good' | 'warn' | 'quiet'> = {
  draft: 'quiet',
  confirmed: 'quiet',
  'partly-signed': 'warn',
  sealed: 'good',
}

export function PhaseBadge({ phase }: { phase: Minutes['phase'] }) {
  const { t } = useText()
  return <Tone tone={TONE[phase]}>{t(`minutesPhase.${phase}`)}</Tone>
}
