import { Link } from '@tanstack/react-router'
import type { DocumentSummary } from '@rapporteur/api/schemas'
import { useDossierId } from '../../app/useDossier.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { totalFindings } from '../documents/totalFindings.ts'

export function NewestDocuments({ documents }: { documents: readonly DocumentSummary[] }) {
  const { t, format } = useText()
  const dossier = useDossierId()
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{t('home.newest')}</h2>
      <ul className="rows">
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/d/$dossier/documents/$id" params={{ dossier, id: document.id }}>
              <span lang={document.language ?? undefined}>{document.title ?? document.name}</span>
            </Link>
            <span className="source-facts">
              {[
                document.publishedOn === null ? null : format.date(document.publishedOn),
                document.language === null ? null : format.language(document.language),
                t('count.findings', { count: totalFindings(document) }),
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/d/$dossier/documents" params={{ dossier }}>
          {t('home.allDocuments')}
        </Link>
      </p>
    </section>
  )
}
