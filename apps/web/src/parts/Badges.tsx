import type { Finding, ReviewState, Standing, Verdict } from '@rapporteur/api/schemas'
import { useText } from '../i18n/TextProvider.tsx'

export const KindBadge = ({ kind }: { kind: Finding['kind'] }) => {
  const { t } = useText()
  return <span className={`kind kind-${kind}`}>{t(`kind.${kind}`)}</span>
}

const VERDICT_TONE: Record<Verdict, string> = { states: 'good', mentions: 'warn', 'does-not-state': 'bad' }
const VERDICT_SIGN: Record<Verdict, string> = { states: '✓', mentions: '~', 'does-not-state': '✕' }

/** Whether the quoted words alone carry the fact. */
export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useText()
  return (
    <span className={`badge tone-${VERDICT_TONE[verdict]}`}>
      <span aria-hidden="true">{VERDICT_SIGN[verdict]} </span>
      {t(`verdict.${verdict}`)}
    </span>
  )
}

const REVIEW_TONE: Record<ReviewState, string> = {
  unreviewed: 'quiet',
  accepted: 'good',
  corrected: 'good',
  rejected: 'bad',
  merged: 'quiet',
  deprecated: 'quiet',
  obsolete: 'quiet',
}

export const ReviewBadge = ({ state }: { state: ReviewState }) => {
  const { t } = useText()
  return <span className={`badge tone-${REVIEW_TONE[state]}`}>{t(`review.${state}`)}</span>
}

/** Says that nobody has confirmed this yet; silent otherwise. */
export const MachineMark = ({ standing }: { standing: Standing }) => {
  const { t } = useText()
  return standing === 'machine' ? (
    <span className="machine" title={t('standing.machineLong')}>
      {t('standing.machine')}
    </span>
  ) : null
}

export const Tone = ({ tone, children }: { tone: 'good' | 'warn' | 'bad' | 'quiet'; children: string }) => (
  <span className={`badge tone-${tone}`}>{children}</span>
)
