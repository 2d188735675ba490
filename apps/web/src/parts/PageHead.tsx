import { useEffect, type ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Language of a title that is content and not ours: a whole sentence of a document, shown smaller. */
  readonly words?: string | undefined
  /** What the page is of, such as the full name of a body: in the window's title too, and smaller than the title here. */
  readonly of?: string | null
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** Title of a page, also of its window; beside it what can be done here. */
export function PageHead({ title, words, of = null, lead, children }: Props) {
  useEffect(() => {
    document.title = [title, of, 'Rapporteur'].filter((part) => part !== null).join(' · ')
  }, [title, of])
  return (
    <div className="page-head">
      <div>
        <h1 lang={words} className={words === undefined ? undefined : 'of-words'}>
          {title}
        </h1>
        {of !== null && <p className="title-of">{of}</p>}
        {lead && <div className="lead">{lead}</div>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </div>
  )
}
