import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Something that is written to a dossier; afterwards all that is shown of the dossier is asked for anew, also after a refusal. */
export function useWrite<Input = void, Output = unknown>(dossier: string, write: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation<Output, Error, Input>({
    mutationFn: write,
    onSettled: () => queries.invalidateQueries({ queryKey: ['dossier', dossier] }),
  })
}
