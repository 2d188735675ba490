import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { homeQuery } from '../api/queries.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { useDossierId } from './useDossier.ts'

/** Names whose statistics or voice something is, by the id of a reporter of the dossier. */
export function useReporter(): (id: string | null) => string {
  const { t, format } = useText()
  const reporters = useQuery(homeQuery(useDossierId())).data?.reporters
  return useCallback(
    (id) => {
      if (id === null) return t('reporter.unknown')
      const reporter = reporters?.find((reporter) => reporter.id === id)
      return (reporter && format.name(reporter.names)) ?? id
    },
    [reporters, t, format],
  )
}
