import { useSyncExternalStore, type ReactNode } from 'react'
import { useText } from '../i18n/TextProvider.tsx'

const NARROW = '(max-width: 44rem)'

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The filters of a list: beside each other on a desk; on a phone behind one line that says how many are on, so that the list is seen first. */
export function Filters({ of, children }: { of: Readonly<Record<string, string | undefined>>; children: ReactNode }) {
  const { t } = useText()
  const narrow = useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
  if (!narrow) return <div className="filters">{children}</div>
  const on = Object.entries(of).filter(
    ([name, value]) => value !== undefined && name !== 'sort' && name !== 'order',
  ).length
  return (
    <details className="filter-box">
      <summary>{on === 0 ? t('filter.some') : t('filter.on', { count: on })}</summary>
      <div className="filters">{children}</div>
    </details>
  )
}
