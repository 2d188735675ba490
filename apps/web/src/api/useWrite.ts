import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useUndo } from '../undo/UndoProvider.tsx'

/**
 * Something that is written to a dossier, and can be taken back. Afterwards all that is shown of the dossier is asked for anew, also after
 * a refusal.
 */
export function useWrite<Input = void, Output = unknown>(dossier: string, write: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  const { offer } = useUndo()
  return useMutation<Output, Error, Input>({
    mutationFn: write,
    onSuccess: () => offer(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['dossier', dossier] }),
  })
}
