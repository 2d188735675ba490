import { useText } from '../i18n/TextProvider.tsx'

/** At the end of a list that is not all here yet. */
export function MoreButton({ shown, total, more }: { shown: number; total: number; more: () => void }) {
  const { t } = useText()
  if (shown >= total) return null
  return (
    <p className="more">
      <button type="button" className="button" onClick={more}>
        {t('list.more', { left: total - shown })}
      </button>
    </p>
  )
}
