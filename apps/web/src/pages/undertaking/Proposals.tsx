import type { Decision, Proposal, UndertakingLife } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { OtherUndertaking } from './OtherUndertaking.tsx'
import { proposalDoubts, proposalReasons } from './proposalReasons.ts'

/** What the register proposes to tie to an undertaking or to settle it by; a person confirms. */
export function Proposals({ dossier, undertaking }: { dossier: string; undertaking: UndertakingLife }) {
  const { t } = useText()
  const decide = useWrite(dossier, ({ proposal, decision }: { proposal: Proposal; decision: Decision['decision'] }) =>
    send('POST', within(dossier, 'proposals', proposal.id), { decision, version: proposal.version }),
  )
  const open = undertaking.proposals.filter(({ state }) => state === 'proposed')
  if (open.length === 0) return null
  return (
    <section>
      <h2>{t('proposals.title')}</h2>
      {decide.error && <ErrorNotice error={decide.error} />}
      {open.map((proposal) => (
        <div key={proposal.id} className="notice">
          <p>
            <strong>{proposal.about === 'link' ? t('proposals.link') : t('proposals.fulfilment')}</strong>{' '}
            {t(`link.${proposal.kind}`)}
          </p>
          {proposal.otherKind === 'undertaking' && (
            <p>
              <OtherUndertaking
                dossier={dossier}
                id={proposal.otherId === undertaking.id ? proposal.undertakingId : proposal.otherId}
              />
            </p>
          )}
          <Reasons proposal={proposal} />
          <p className="actions">
            <button
              type="button"
              className="button button-main"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ proposal, decision: 'confirm' })}
            >
              {t('action.confirm')}
            </button>
            <button
              type="button"
              className="button"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ proposal, decision: 'reject' })}
            >
              {t('action.refuse')}
            </button>
          </p>
        </div>
      ))}
    </section>
  )
}

/** Why the register proposes it, strongest first. */
function Reasons({ proposal }: { proposal: Proposal }) {
  const { t, format } = useText()
  const reasons = proposalReasons(proposal, t)
  const doubts = proposalDoubts(proposal, t)
  return (
    <>
      {reasons.length > 0 && <p className="row-facts">{t('proposals.because', { reasons: format.list(reasons) })}</p>}
      {doubts.length > 0 && <p className="row-facts">{t('proposals.against', { reasons: format.list(doubts) })}</p>}
    </>
  )
}
