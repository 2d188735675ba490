import { useRouterState } from '@tanstack/react-router'
import type { Anchor } from '@rapporteur/api/schemas'
import { useDossierId } from '../app/useDossier.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { LightLink, pageOf } from './LightLink.tsx'

/** Search parameters that open the reader at an anchor's words and remember where one came from, where that is given. */
export function anchorSearch(
  { findingId, start, end }: Pick<Anchor, 'findingId' | 'start' | 'end'>,
  came?: string,
): Record<string, string> {
  return {
    ...(findingId === null ? {} : { finding: findingId }),
    at: `${start}-${end}`,
    ...(came === undefined ? {} : { came }),
  }
}

/** Where on the site one is, as the reader's "came from" wants it. */
export const useHere = (): string =>
  useRouterState({ select: ({ location }) => location.pathname + location.searchStr })

/** Address of the reader at an anchor's words. */
export const anchorHref = (dossier: string, anchor: Anchor): string =>
  `${pageOf(dossier, 'documents', anchor.documentId)}?${new URLSearchParams(anchorSearch(anchor))}`

/** A source in one line: its title, date and language; leads to the very words. */
export function SourceLink({ anchor, children }: { anchor: Anchor; children?: string }) {
  const { format } = useText()
  const dossier = useDossierId()
  return (
    <span className="source">
      <LightLink href={anchorHref(dossier, anchor)} came>
        <span lang={anchor.language ?? undefined}>{children ?? anchor.documentTitle ?? anchor.documentId}</span>
      </LightLink>
      <span className="source-facts">
        {[
          anchor.publishedOn === null ? null : format.date(anchor.publishedOn),
          anchor.language === null ? null : format.language(anchor.language),
        ]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </span>
    </span>
  )
}

/** The words themselves, in their own language, and where they stand. */
export function Quote({ anchor }: { anchor: Anchor }) {
  return (
    <figure className="quote">
      <blockquote lang={anchor.language ?? undefined}>{anchor.quote}</blockquote>
      <figcaption>
        <SourceLink anchor={anchor} />
      </figcaption>
    </figure>
  )
}

/** The first quote, and the others behind one click. */
export function Quotes({ anchors }: { anchors: readonly Anchor[] }) {
  const { t } = useText()
  const [first, ...others] = anchors
  if (!first) return <p className="soft">{t('anchor.none')}</p>
  return (
    <>
      <Quote anchor={first} />
      {others.length > 0 && (
        <details>
          <summary>{t('anchor.more', { count: others.length })}</summary>
          {others.map((anchor) => (
            <Quote key={`${anchor.documentId} ${anchor.start} ${anchor.findingId}`} anchor={anchor} />
          ))}
        </details>
      )}
    </>
  )
}
