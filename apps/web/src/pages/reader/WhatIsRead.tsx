import type { DocumentDetail } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { KINDS } from './KindFilter.tsx'

/** Where the reader does not look for every kind in the document's language, says so: that it found none then means nothing. */
export function WhatIsRead({ document }: { document: Pick<DocumentDetail, 'language' | 'reads'> }) {
  const { t, format } = useText()
  const { language, reads } = document
  if (reads.length === KINDS.length) return null
  return (
    <p className="notice notice-warn">
      {language === null || reads.length === 0
        ? t('reader.readsNothing')
        : t('reader.readsPartly', {
            language: format.language(language),
            kinds: format.list(reads.map((kind) => t(`kinds.${kind}`))),
          })}
    </p>
  )
}
