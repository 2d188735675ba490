import type { Article, Minutes } from '@rapporteur/api/schemas'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'

/** Which sides confirmed this very wording, and which have not. */
export function Confirmations({ minutes, article }: { minutes: Minutes; article: Article }) {
  const { t } = useText()
  const party = useParty()
  return (
    <ul className="facts-line">
      {minutes.sides.map((side) => {
        const confirmed = article.confirmedBy.includes(side)
        return (
          <li key={side} className={confirmed ? undefined : 'soft'}>
            <span aria-hidden="true">{confirmed ? '✓' : '○'}</span>
            {t('said.by', { who: party(side) })} {confirmed ? t('minutes.confirmed') : t('minutes.notConfirmed')}
          </li>
        )
      })}
    </ul>
  )
}
