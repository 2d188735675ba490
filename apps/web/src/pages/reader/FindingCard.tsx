import type { DocumentDetail, Finding } from '@rapporteur/api/schemas'
import { useParty } from '../../app/useParty.ts'
import { impliedReason } from '../../format/impliedReasons.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { KindBadge, ReviewBadge, VerdictBadge } from '../../parts/Badges.tsx'
import { History } from '../../undo/History.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { factsOf } from './facts.ts'
import { TiePanel } from './TiePanel.tsx'
import type { Reviewing } from './useReviewing.ts'

interface Props {
  readonly dossier: string
  readonly document: Pick<DocumentDetail, 'text' | 'language'>
  readonly finding: Finding
  /** All of the document, in order. */
  readonly findings: readonly Finding[]
  readonly reviewing: Reviewing
}

/** All that is known of one finding, and what a person can do with it. */
export function FindingCard({ dossier, document, finding, findings, reviewing }: Props) {
  const { t, format } = useText()
  const party = useParty()
  const { anchor, implied, review } = finding
  const reasonOf = (from: string) => {
    const known = impliedReason(from, t)
    return known === null ? <span lang="en">{from}</span> : t('reader.implied', { from: known })
  }
  return (
    <article className={`card card-${finding.kind}`} aria-label={t('reader.card')}>
      <p className="card-marks">
        <KindBadge kind={finding.kind} />
        <VerdictBadge verdict={finding.verdict} />
        <ReviewBadge state={review.state} />
      </p>
      <blockquote lang={anchor.language ?? document.language ?? undefined}>{anchor.quote}</blockquote>
      <dl className="facts">
        {factsOf(finding, { t, format, party }).map(({ label, value, field }) => {
          const from = implied.find((one) => one.field === field)
          return (
            <div key={field}>
              <dt>{t(label)}</dt>
              <dd>
                {value ?? <span className="soft">{t('value.unknown')}</span>}
                {from && (
                  <span className="implied">
                    {reasonOf(from.from)}
                    {from.span && <q lang={document.language ?? undefined}>{document.text.slice(...from.span)}</q>}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <dl className="facts facts-small">
        <div>
          <dt>{t('field.certainty')}</dt>
          <dd>{t(`certainty.${finding.certainty}`)}</dd>
        </div>
        <div>
          <dt>{t('field.rule')}</dt>
          <dd>
            <code>{finding.rule}</code>
          </dd>
        </div>
        <div>
          <dt>{t('field.reader')}</dt>
          <dd>
            <code>{finding.reader}</code>
          </dd>
        </div>
        {review.by !== null && (
          <div>
            <dt>{t('field.reviewedBy')}</dt>
            <dd>
              {review.by}
              {review.at !== null && `, ${format.instant(review.at)}`}
            </dd>
          </div>
        )}
      </dl>
      {reviewing.tying ? (
        <TiePanel key={finding.id} dossier={dossier} finding={finding} findings={findings} reviewing={reviewing} />
      ) : reviewing.correcting ? (
        <CorrectForm key={finding.id} finding={finding} done={reviewing.stopCorrecting} send={reviewing.correct} />
      ) : (
        <p className="actions">
          <button type="button" className="button button-main" onClick={reviewing.accept} disabled={reviewing.busy}>
            {t('action.accept')} <kbd>a</kbd>
          </button>
          <button type="button" className="button" onClick={reviewing.startCorrecting} disabled={reviewing.busy}>
            {t('action.correct')} <kbd>e</kbd>
          </button>
          <button type="button" className="button" onClick={reviewing.reject} disabled={reviewing.busy}>
            {t('action.reject')} <kbd>x</kbd>
          </button>
          <button type="button" className="button" onClick={reviewing.startTying} disabled={reviewing.busy}>
            {t('action.link')} <kbd>l</kbd>
          </button>
        </p>
      )}
      {review.state !== 'unreviewed' && <History dossier={dossier} kind="finding" id={finding.id} />}
    </article>
  )
}
