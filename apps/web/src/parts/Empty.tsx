import type { ReactNode } from 'react'

/** Nothing to show, and what to do about it. */
export function Empty({ title, advice, children }: { title: string; advice?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {advice && <p>{advice}</p>}
      {children && <p className="actions">{children}</p>}
    </div>
  )
}
