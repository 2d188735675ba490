import type { DocumentDetail } from '@rapporteur/api/schemas'
import { address, within } from '../../api/client.ts'
import { useText } from '../../i18n/TextProvider.tsx'

/** Where a document came from, when, in which language, and the way to its original. */
export function DocumentFacts({ dossier, document }: { dossier: string; document: DocumentDetail }) {
  const { t, format } = useText()
  return (
    <ul className="facts-line">
      <li>
        <span className="badge tone-quiet">
          {t('reader.contentLanguage', {
            language: document.language === null ? t('value.unknown') : format.language(document.language),
          })}
        </span>
      </li>
      <li>{document.publishedOn === null ? t('document.noDate') : format.date(document.publishedOn)}</li>
      <li>{t('document.added', { when: format.instant(document.addedAt) })}</li>
      {document.url !== null && /^https?:/.test(document.url) && (
        <li>
          <a href={document.url} rel="noreferrer noopener" target="_blank">
            {new URL(document.url).host}
          </a>
        </li>
      )}
      <li>
        <a href={address(within(dossier, 'documents', document.id, 'original'))} download={document.name}>
          {t('document.original', { size: format.bytes(document.size) })}
        </a>
      </li>
    </ul>
  )
}
