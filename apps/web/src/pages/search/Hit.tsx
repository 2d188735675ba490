import { Link } from '@tanstack/react-router'
import type { SearchHit } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { useHere } from '../../parts/Quote.tsx'
import { Marked } from './Marked.tsx'

/** A document that was found, and its sentences with the words marked; each sentence opens at its place. */
export function Hit({ dossier, hit }: { dossier: string; hit: SearchHit }) {
  const { format } = useText()
  const came = useHere()
  const { document, sentences } = hit
  const params = { dossier, id: document.id }
  return (
    <li className="hit">
      <Link to="/d/$dossier/documents/$id" params={params} search={{ came }} className="row-title">
        <span lang={document.language ?? undefined}>{document.title ?? document.name}</span>
      </Link>
      <p className="row-facts">
        {[
          document.publishedOn === null ? null : format.date(document.publishedOn),
          document.language === null ? null : format.language(document.language),
        ]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
      {sentences.map(({ text, start, end, marks }) => (
        <p key={start} className="sentence" lang={document.language ?? undefined}>
          <Link to="/d/$dossier/documents/$id" params={params} search={{ at: `${start}-${end}`, came }}>
            <Marked text={text} marks={marks} />
          </Link>
        </p>
      ))}
    </li>
  )
}
