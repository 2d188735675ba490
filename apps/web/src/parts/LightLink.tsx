import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

interface Props {
  /** Address on this site, encoded. */
  readonly href: string
  /** Remembers where one came from, so that the reader can lead back. */
  readonly came?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A link for the rows of long tables: it listens to nothing and is worked out when it is followed. */
export function LightLink({ href, came = false, className, children }: Props) {
  const router = useRouter()
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const { pathname, searchStr } = router.state.location
    const mark = href.includes('?') ? '&' : '?'
    router.history.push(came ? `${href}${mark}came=${encodeURIComponent(pathname + searchStr)}` : href)
  }
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  )
}

/** Address of a page of a dossier: `pageOf('d1', 'undertakings', 'u/2')`. */
export const pageOf = (dossier: string, ...parts: readonly string[]): string =>
  ['/d', ...[dossier, ...parts].map(encodeURIComponent)].join('/')
