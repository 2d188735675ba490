import type { ReactNode } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'

interface Asked<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** The answer of a query, or that it is on its way, or what went wrong. An older answer stays while a newer one is fetched. */
export function Loaded<T>({ query, children }: { query: Asked<T>; children: (data: T) => ReactNode }) {
  const { t } = useText()
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ErrorNotice error={query.error} retry={() => void query.refetch()} />
  return <output className="loading">{t('loading')}</output>
}
