import type { Article, Minutes } from '@rapporteur/api/schemas'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'

/** What a change of the wording undoes, said before it is made. `article` is null for a change of the whole, such as another order. */
export function Reopens({ minutes, article }: { minutes: Minutes; article: Article | null }) {
  const { t, format } = useText()
  const party = useParty()
  const names = (codes: readonly string[]): string => format.list(codes.map(party))
  const undone = [
    article && article.confirmedBy.length > 0
      ? t('reopens.confirmations', { sides: names(article.confirmedBy) })
      : null,
    minutes.phase === 'partly-signed'
      ? t('reopens.signatures', { sides: names(minutes.signatures.map(({ side }) => side)) })
      : null,
    minutes.phase === 'sealed' ? t('reopens.seal') : null,
  ].filter((line) => line !== null)
  if (undone.length === 0) return null
  return (
    <div className="notice notice-bad">
      <p className="notice-title">{t('reopens.title')}</p>
      <ul>
        {undone.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
