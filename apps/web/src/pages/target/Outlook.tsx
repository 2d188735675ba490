import type { Target } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { StatedValue } from '../../parts/StatedValue.tsx'

/** What is missing, what growth it takes, and when the present pace gets there; what cannot be said is unknown. */
export function Outlook({ target }: { target: Target }) {
  const { t, format } = useText()
  const { latest, gap, unit, yearsLeft, growthNeeded, pace, reachedAtPresentPace: reached } = target
  const year =
    reached &&
    (reached.earliest === null
      ? t('target.never')
      : reached.latest === null
        ? t('target.notBefore', { year: String(reached.earliest) })
        : reached.earliest === reached.latest
          ? String(reached.earliest)
          : `${reached.earliest}–${reached.latest}`)
  const facts = [
    [
      'outlook.latest',
      latest && (
        <>
          {latest.period !== null && format.date(latest.period)}{' '}
          <StatedValue interval={latest.interval} unit={latest.unit} qualifier={latest.qualifier} />
        </>
      ),
    ],
    ['target.gap', gap && format.bounds({ ...gap, stated: null }, unit)],
    ['outlook.yearsLeft', yearsLeft === null ? null : format.number(yearsLeft)],
    ['target.growthNeeded', growthNeeded && format.computedPercent(growthNeeded)],
    ['outlook.pace', pace && format.computedPercent(pace)],
    ['target.pace', year],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value ?? <span className="soft">{t('value.unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
