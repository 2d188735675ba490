import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { documentQuery } from '../../api/queries.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Reader } from './Reader.tsx'

export function ReaderPage() {
  const { dossier, id } = useParams({ from: '/d/$dossier/documents/$id' })
  const search = useSearch({ from: '/d/$dossier/documents/$id' })
  const document = useQuery(documentQuery(dossier, id))
  return (
    <Loaded query={document}>
      {(document) => (
        <Reader
          key={document.id}
          dossier={dossier}
          document={document}
          finding={search.finding ?? null}
          at={search.at ?? null}
          came={search.came ?? null}
          kinds={search.kinds ?? null}
        />
      )}
    </Loaded>
  )
}
