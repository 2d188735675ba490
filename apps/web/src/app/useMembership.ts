import { useQuery } from '@tanstack/react-query'
import type { Membership } from '@rapporteur/api/schemas'
import { meQuery } from '../api/queries.ts'

/** What the asker is in a dossier: null for one who is nothing in it, undefined while it is fetched. */
export function useMembership(dossier: string): Membership | null | undefined {
  const me = useQuery(meQuery())
  return me.data && (me.data.memberships.find(({ dossierId }) => dossierId === dossier) ?? null)
}
