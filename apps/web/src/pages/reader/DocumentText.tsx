import { Link } from '@tanstack/react-router'
import { Fragment, memo, useMemo } from 'react'
import type { DocumentDetail, Finding } from '@rapporteur/api/schemas'
import { noiseLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { useDossierId } from '../../app/useDossier.ts'
import { blocksOf, type Segment } from './segments.ts'

interface Props {
  readonly document: DocumentDetail
  readonly findings: readonly Finding[]
  readonly selected: string | null
  readonly pointed: readonly [number, number] | null
}

/** The text in its own language with every finding marked by the colour and the underline of its kind. */
export const DocumentText = memo(function DocumentText({ document, findings, selected, pointed }: Props) {
  const blocks = useMemo(() => blocksOf(document, findings, pointed), [document, findings, pointed])
  return (
    <div className="reading" lang={document.language ?? undefined}>
      {blocks.map((block) => (
        <p
          key={block.start}
          lang={block.language !== null && block.language !== document.language ? block.language : undefined}
        >
          {block.segments.map((segment) => (
            <Fragment key={segment.start}>
              <Piece
                text={document.text.slice(segment.start, segment.end)}
                segment={segment}
                selected={selected}
                documentId={document.id}
              />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
})

function Piece({
  text,
  segment,
  selected,
  documentId,
}: {
  text: string
  segment: Segment
  selected: string | null
  documentId: string
}) {
  const { t } = useText()
  const dossier = useDossierId()
  const { findings, noise, pointed } = segment
  const [shown] = findings
  if (!shown) {
    if (pointed) {
      return (
        <mark className="pointed" data-pointed="">
          {text}
        </mark>
      )
    }
    return noise === null ? (
      text
    ) : (
      <span className="noise" title={t('reader.noise', { reason: noiseLabel(noise, t) })}>
        {text}
      </span>
    )
  }
  const active = findings.find(({ id }) => id === selected)
  const look = active ?? shown
  // A second click on the same words goes to the next finding that stands on them.
  const place = findings.findIndex(({ id }) => id === selected)
  const next = findings[(place + 1) % findings.length]!
  return (
    <Link
      to="/d/$dossier/documents/$id"
      params={{ dossier, id: documentId }}
      search={(search) => ({ ...search, finding: next.id, at: undefined })}
      replace
      resetScroll={false}
      tabIndex={-1}
      preload={false}
      draggable={false}
      data-findings={findings.map(({ id }) => id).join(' ')}
      className={`found found-${look.kind}${active ? ' selected' : ''}${look.review.state === 'rejected' ? ' rejected' : ''}`}
      activeProps={{ 'aria-current': undefined, 'data-status': undefined }}
    >
      {text}
    </Link>
  )
}
