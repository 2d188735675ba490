import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding, ReviewAction } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'

/** What a person can do with the finding that is selected. */
export interface Reviewing {
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: (fields: Record<string, unknown>) => void
  readonly correcting: boolean
  readonly startCorrecting: () => void
  readonly stopCorrecting: () => void
  readonly busy: boolean
  readonly error: Error | null
}

/** `decided` is called after accept, correct and reject, so that the next finding can be shown. */
export function useReviewing(dossier: string, finding: Finding | null, decided: () => void): Reviewing {
  const queries = useQueryClient()
  const [correctingId, setCorrectingId] = useState<string | null>(null)
  const id = finding?.id ?? null
  const mutation = useMutation({
    mutationFn: ({ id, action }: { id: string; action: ReviewAction }) =>
      send<Finding>('POST', within(dossier, 'findings', id, 'review'), action),
    onSuccess: () => {
      setCorrectingId(null)
      // Counts, tables and the document itself may all show what was decided.
      void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
      decided()
    },
  })
  const act = (action: ReviewAction) => (): void => {
    if (id !== null && !mutation.isPending) mutation.mutate({ id, action })
  }
  return {
    // What is accepted already needs no second word: the key then only leads on.
    accept: finding?.review.state === 'accepted' ? decided : act({ action: 'accept' }),
    reject: finding?.review.state === 'rejected' ? decided : act({ action: 'reject' }),
    correct: (fields) => act({ action: 'correct', fields })(),
    correcting: id !== null && correctingId === id,
    startCorrecting: () => setCorrectingId(id),
    stopCorrecting: () => setCorrectingId(null),
    busy: mutation.isPending,
    error: mutation.error,
  }
}
