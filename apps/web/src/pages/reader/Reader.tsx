import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { DocumentDetail } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useKeys } from '../../parts/useKeys.ts'
import { CameFrom } from './CameFrom.tsx'
import { DocumentFacts } from './DocumentFacts.tsx'
import { DocumentText } from './DocumentText.tsx'
import { FindingCard } from './FindingCard.tsx'
import { FindingList } from './FindingList.tsx'
import { KindFilter, KINDS, type Kind } from './KindFilter.tsx'
import { WhatIsRead } from './WhatIsRead.tsx'
import { useReviewing } from './useReviewing.ts'

interface Props {
  readonly dossier: string
  readonly document: DocumentDetail
  /** Id of the finding that the address selects. */
  readonly finding: string | null
  /** Stretch `start-end` that the address points at. */
  readonly at: string | null
  readonly came: string | null
  /** Kinds to show, with commas between; all when null. */
  readonly kinds: string | null
}

/** A document with its findings: the text, the list, the card, and the keys to go through them. */
export function Reader({ dossier, document, finding: selected, at, came, kinds }: Props) {
  const { t, format } = useText()
  const navigate = useNavigate({ from: '/d/$dossier/documents/$id' })
  const frame = useRef<HTMLDivElement>(null)

  const shownKinds = useMemo(
    () => new Set(kinds === null ? KINDS : KINDS.filter((kind) => kinds.split(',').includes(kind))),
    [kinds],
  )
  const inOrder = useMemo(() => document.findings.toSorted((a, b) => a.anchor.start - b.anchor.start), [document])
  const findings = useMemo(
    () => inOrder.filter(({ kind, id }) => shownKinds.has(kind) || id === selected),
    [inOrder, shownKinds, selected],
  )
  const current = findings.find(({ id }) => id === selected) ?? null
  const pointed = useMemo(() => (current ? null : pointedRange(at, document.text.length)), [at, current, document])

  const select = useCallback(
    (id: string | undefined) =>
      void navigate({
        search: (search) => ({ ...search, finding: id, at: undefined }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const step = (by: 1 | -1): void => {
    const place = findings.findIndex(({ id }) => id === selected)
    const next =
      findings[place < 0 ? (by > 0 ? 0 : findings.length - 1) : (place + by + findings.length) % findings.length]
    if (next) select(next.id)
  }
  const toNextUnreviewed = (): void => {
    const place = findings.findIndex(({ id }) => id === selected)
    const next = [...findings.slice(place + 1), ...findings.slice(0, Math.max(place, 0))].find(
      ({ review }) => review.state === 'unreviewed',
    )
    if (next) select(next.id)
  }
  const reviewing = useReviewing(dossier, current, toNextUnreviewed, select)
  const toggle = (kind: Kind): void => {
    const next = KINDS.filter((one) => shownKinds.has(one) !== (one === kind))
    void navigate({
      search: (search) => ({ ...search, kinds: next.length === KINDS.length ? undefined : next.join(',') || 'none' }),
      replace: true,
      resetScroll: false,
    })
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    n: toNextUnreviewed,
    a: reviewing.accept,
    x: reviewing.reject,
    e: current ? reviewing.startCorrecting : undefined,
    l: current ? reviewing.startTying : undefined,
    Escape: () => select(undefined),
    ...Object.fromEntries(KINDS.map((kind, place) => [String(place + 1), () => toggle(kind)])),
  })

  useEffect(() => {
    const words =
      selected === null
        ? frame.current?.querySelector('[data-pointed]')
        : frame.current?.querySelector(`[data-findings~="${CSS.escape(selected)}"]`)
    words?.scrollIntoView({ block: 'center' })
  }, [selected, pointed])

  const counts = Object.fromEntries(KINDS.map((kind) => [kind, document.counts[kind]])) as Record<Kind, number>
  const reviewed = document.findings.filter(({ review }) => review.state !== 'unreviewed').length
  const missing = selected !== null && !current
  return (
    <div ref={frame} className="reader">
      {came !== null && <CameFrom dossier={dossier} came={came} />}
      <PageHead
        title={document.title ?? document.name}
        lead={<DocumentFacts dossier={dossier} document={document} />}
      />
      <WhatIsRead document={document} />
      <div className="reader-columns">
        <div className="reader-text">
          <KindFilter counts={counts} shown={shownKinds} toggle={toggle} />
          <DocumentText document={document} findings={findings} selected={selected} pointed={pointed} />
        </div>
        <aside className="reader-side" aria-label={t('reader.findings')}>
          <p className="reader-progress">
            {t('reader.progress', { done: reviewed, count: document.findings.length })}
            <progress
              value={reviewed}
              max={Math.max(1, document.findings.length)}
              aria-label={t('reader.progressLabel')}
            />
          </p>
          {missing && <p className="notice">{t('reader.findingGone')}</p>}
          {reviewing.error && <ErrorNotice error={reviewing.error} />}
          <div className={current ? 'reader-card' : undefined} aria-live="polite">
            {current && (
              <>
                <p className="reader-steps">
                  <button type="button" className="button button-small" onClick={() => step(-1)}>
                    ← {t('reader.previous')} <kbd>k</kbd>
                  </button>
                  <span className="soft">
                    {format.number(findings.indexOf(current) + 1)} / {format.number(findings.length)}
                  </span>
                  <button type="button" className="button button-small" onClick={() => step(1)}>
                    {t('reader.next')} → <kbd>j</kbd>
                  </button>
                  <button
                    type="button"
                    className="button button-small"
                    onClick={() => select(undefined)}
                    aria-label={t('keys.unselect')}
                  >
                    ✕
                  </button>
                </p>
                <FindingCard
                  dossier={dossier}
                  document={document}
                  finding={current}
                  findings={inOrder}
                  reviewing={reviewing}
                />
              </>
            )}
          </div>
          {document.findings.length === 0 ? (
            <p className="soft">{t('reader.noFindings')}</p>
          ) : (
            <>
              {!current && <p className="soft">{t('reader.hint')}</p>}
              <FindingList findings={findings} selected={selected} select={select} />
            </>
          )}
        </aside>
      </div>
    </div>
  )
}

function pointedRange(at: string | null, length: number): readonly [number, number] | null {
  const match = at === null ? null : /^(\d+)-(\d+)$/.exec(at)
  if (!match) return null
  const start = Number(match[1])
  const end = Math.min(Number(match[2]), length)
  return start < end ? [start, end] : null
}
