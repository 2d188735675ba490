import { createContext, useContext } from 'react'
import type { DossierSummary } from '@rapporteur/api/schemas'

/** The dossier that the address names; its summary is undefined while it is fetched. */
export interface Open {
  readonly id: string
  readonly dossier: DossierSummary | undefined
}

/** Given by the shell: a table asks for it in every row, which must cost nothing. */
export const DossierContext = createContext<Open | null>(null)

function useOpen(): Open {
  const open = useContext(DossierContext)
  if (!open) throw new Error('useDossier and useDossierId are called outside a dossier')
  return open
}

/** Id of the dossier that the address names. */
export const useDossierId = (): string => useOpen().id

/** The dossier's names and sides; undefined while they are fetched. */
export const useDossier = (): DossierSummary | undefined => useOpen().dossier
