import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding, ReviewAction } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useUndo } from '../../undo/UndoProvider.tsx'

/** What a finding is tied to: one that says the same, or the undertaking whose life it continues. */
export type Tie =
  | { readonly how: 'same'; readonly into: string }
  | { readonly how: 'life'; readonly undertaking: string; readonly into: string }

/** What a person can do with the finding that is selected. */
export interface Reviewing {
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: (fields: Record<string, unknown>) => void
  readonly tie: (tie: Tie) => void
  readonly correcting: boolean
  readonly startCorrecting: () => void
  readonly stopCorrecting: () => void
  readonly tying: boolean
  readonly startTying: () => void
  readonly stopTying: () => void
  readonly busy: boolean
  readonly error: Error | null
}

/** `decided` is called after every decision, so that the next finding can be shown; `select` when one was taken back. */
export function useReviewing(
  dossier: string,
  finding: Finding | null,
  decided: () => void,
  select: (id: string) => void,
): Reviewing {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const [open, setOpen] = useState<{ readonly form: 'correct' | 'tie'; readonly id: string } | null>(null)
  const id = finding?.id ?? null
  const mutation = useMutation({
    mutationFn: (step: () => Promise<unknown>) => step(),
    onSuccess: () => {
      setOpen(null)
      offer(id === null ? {} : { back: () => select(id) })
      // Counts, tables and the document itself may all show what was decided.
      void queries.invalidateQueries({ queryKey: ['dossier', dossier] })
      decided()
    },
  })
  const act = (action: ReviewAction) => (): void => {
    if (id !== null && !mutation.isPending)
      mutation.mutate(() => send<Finding>('POST', within(dossier, 'findings', id, 'review'), action))
  }
  const start = (form: 'correct' | 'tie') => (): void => setOpen(id === null ? null : { form, id })
  const stop = (): void => setOpen(null)
  return {
    // What is accepted already needs no second word: the key then only leads on.
    accept: finding?.review.state === 'accepted' ? decided : act({ action: 'accept' }),
    reject: finding?.review.state === 'rejected' ? decided : act({ action: 'reject' }),
    correct: (fields) => act({ action: 'correct', fields })(),
    tie: (tie) => {
      if (tie.how === 'same') act({ action: 'merge', into: tie.into })()
      else if (!mutation.isPending)
        mutation.mutate(() =>
          send('POST', within(dossier, 'undertakings', tie.undertaking, 'join'), { into: tie.into }),
        )
    },
    correcting: id !== null && open?.id === id && open.form === 'correct',
    startCorrecting: start('correct'),
    stopCorrecting: stop,
    tying: id !== null && open?.id === id && open.form === 'tie',
    startTying: start('tie'),
    stopTying: stop,
    busy: mutation.isPending,
    error: mutation.error,
  }
}
