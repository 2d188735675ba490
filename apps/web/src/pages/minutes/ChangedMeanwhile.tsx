import { useText } from '../../i18n/TextProvider.tsx'

/** Stands in place of "confirm" and "sign" while a text that came meanwhile has not been read. */
export function ChangedMeanwhile({ read }: { read: () => void }) {
  const { t } = useText()
  return (
    <div className="notice notice-bad" role="status">
      <p className="notice-title">{t('minutes.changedMeanwhile')}</p>
      <p>{t('minutes.changedAdvice')}</p>
      <button type="button" className="button button-small" onClick={() => read()}>
        {t('minutes.haveRead')}
      </button>
    </div>
  )
}
