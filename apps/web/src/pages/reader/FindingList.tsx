import { useEffect, useRef } from 'react'
import type { Finding } from '@rapporteur/api/schemas'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { headline } from './facts.ts'

interface Props {
  readonly findings: readonly Finding[]
  readonly selected: string | null
  readonly select: (id: string) => void
}

const SIGN: Partial<Record<Finding['review']['state'], string>> = {
  accepted: '✓',
  corrected: '✓',
  rejected: '✕',
  merged: '⤳',
}

/** The findings in the order of the text. */
export function FindingList({ findings, selected, select }: Props) {
  const { t, format } = useText()
  const party = useParty()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <ol className="finding-list">
      {findings.map((finding) => {
        const state = finding.review.state
        return (
          <li key={finding.id}>
            <button
              type="button"
              ref={finding.id === selected ? current : undefined}
              className={`finding-row row-${finding.kind}${state === 'rejected' ? ' rejected' : ''}`}
              aria-current={finding.id === selected ? 'true' : undefined}
              onClick={() => select(finding.id)}
            >
              <span className="finding-sign" title={t(`review.${state}`)}>
                <span aria-hidden="true">{SIGN[state] ?? '·'}</span>
                <span className="visually-hidden">
                  {t(`kind.${finding.kind}`)}, {t(`review.${state}`)}
                </span>
              </span>
              <span>{headline(finding, { t, format, party })}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
