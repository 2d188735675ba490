import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { dossiersQuery } from '../api/queries.ts'
import { Loaded } from '../parts/Loaded.tsx'
import { lastDossier } from './lastDossier.ts'

/** `/` opens the dossier that was last open here, else the only one, else the list of them. */
export function StartPage() {
  const dossiers = useQuery(dossiersQuery())
  return (
    <main className="plain" id="content">
      <Loaded query={dossiers}>
        {({ items }) => {
          const last = lastDossier()
          const chosen = items.find(({ id }) => id === last) ?? (items.length === 1 ? items[0] : undefined)
          return chosen ? (
            <Navigate to="/d/$dossier" params={{ dossier: chosen.id }} replace />
          ) : (
            <Navigate to="/dossiers" replace />
          )
        }}
      </Loaded>
    </main>
  )
}
