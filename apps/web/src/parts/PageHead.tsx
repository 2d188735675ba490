import { useEffect, type ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Language of a title that is content and not ours: a whole sentence of a document, shown smaller. */
  readonly words?: string | undefined
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** Title of a page, also of its window; beside it what can be done here. */
export function PageHead({ title, words, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Rapporteur`
  }, [title])
  return (
    <div className="page-head">
      <div>
        <h1 lang={words} className={words === undefined ? undefined : 'of-words'}>
          {title}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </div>
  )
}
