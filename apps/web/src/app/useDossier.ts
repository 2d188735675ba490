import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { DossierSummary } from '@rapporteur/api/schemas'
import { dossiersQuery } from '../api/queries.ts'

/** Id of the dossier that the address names. */
export function useDossierId(): string {
  const { dossier } = useParams({ strict: false })
  if (dossier === undefined) throw new Error('useDossierId is called outside a dossier')
  return dossier
}

/** The dossier's names and sides; undefined while they are fetched. */
export function useDossier(): DossierSummary | undefined {
  const id = useDossierId()
  return useQuery(dossiersQuery()).data?.items.find((dossier) => dossier.id === id)
}
