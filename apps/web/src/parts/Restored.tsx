import { useText } from '../i18n/TextProvider.tsx'

/** Says that a form holds what was typed at an earlier visit, and offers to throw it away. */
export function Restored({ at, discard }: { at: number | null; discard: () => void }) {
  const { t, format } = useText()
  if (at === null) return null
  return (
    <output className="restored">
      {t('draft.restored', { when: format.instant(new Date(at).toISOString()) })}{' '}
      <button type="button" className="link" onClick={discard}>
        {t('draft.discard')}
      </button>
    </output>
  )
}
