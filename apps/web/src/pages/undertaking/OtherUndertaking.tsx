import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { undertakingQuery } from '../../api/queries.ts'
import { Words } from '../../parts/Words.tsx'

/** What another undertaking says, as a link to it. */
export function OtherUndertaking({ dossier, id }: { dossier: string; id: string }) {
  const other = useQuery(undertakingQuery(dossier, id))
  return (
    <Link to="/d/$dossier/undertakings/$id" params={{ dossier, id }}>
      {other.data ? <Words of={other.data.wording} /> : id}
    </Link>
  )
}
