import { useQuery } from '@tanstack/react-query'
import type { Anchor, Merge, MergeDecision } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { instrumentQuery, meetingQuery, mergesQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { meetingTitle } from '../../format/meetings.ts'
import type { PlainKey } from '../../i18n/messages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { SourceLink } from '../../parts/Quote.tsx'

/** What the register's reasons are called; one that is not here is left out rather than shown as a code. */
const REASONS: Readonly<Record<string, PlainKey>> = {
  kind: 'mergeReason.kind',
  parties: 'mergeReason.parties',
  'signed-on': 'mergeReason.signedOn',
  date: 'mergeReason.date',
  ordinal: 'linkReason.ordinal',
  body: 'linkReason.body',
  place: 'linkReason.place',
  subject: 'mergeReason.subject',
  wording: 'linkReason.wording',
  'only-ones': 'mergeReason.onlyOnes',
}

/** Instruments and meetings that may be one under two names; a person confirms. Nothing is shown when there are none. */
export function Merges({ dossier }: { dossier: string }) {
  const { t, format } = useText()
  const merges = useQuery(mergesQuery(dossier))
  const decide = useWrite(dossier, ({ merge, decision }: { merge: Merge; decision: MergeDecision['decision'] }) =>
    send('POST', within(dossier, 'merges', merge.id), { decision, version: merge.version }),
  )
  const open = merges.data?.items ?? []
  if (open.length === 0) return null
  return (
    <section>
      <h2>{t('merges.title')}</h2>
      {decide.error && <ErrorNotice error={decide.error} />}
      {open.map((merge) => {
        const reasons = merge.reasons.flatMap(({ code }) => (REASONS[code] === undefined ? [] : [t(REASONS[code])]))
        const Entry = merge.kind === 'meeting' ? MeetingEntry : InstrumentEntry
        return (
          <div key={merge.id} className="notice">
            <Entry dossier={dossier} id={merge.keptId} />
            <Entry dossier={dossier} id={merge.otherId} />
            {reasons.length > 0 && (
              <p className="row-facts">{t('proposals.because', { reasons: format.list(reasons) })}</p>
            )}
            <p className="actions">
              <button
                type="button"
                className="button button-main"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ merge, decision: 'confirm' })}
              >
                {t('action.confirm')}
              </button>
              <button
                type="button"
                className="button"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ merge, decision: 'reject' })}
              >
                {t('action.refuse')}
              </button>
            </p>
          </div>
        )
      })}
    </section>
  )
}

function MeetingEntry({ dossier, id }: { dossier: string; id: string }) {
  const { t, format } = useText()
  const { data } = useQuery(meetingQuery(dossier, id))
  if (!data) return null
  const title = [meetingTitle(data, t, format), data.date && format.date(data.date)].filter(Boolean).join(', ')
  return <Entry title={title} anchor={data.sources[0]?.anchor} />
}

function InstrumentEntry({ dossier, id }: { dossier: string; id: string }) {
  const { t, format } = useText()
  const { data } = useQuery(instrumentQuery(dossier, id))
  if (!data) return null
  const name = (data.titles && format.name(data.titles)) ?? data.subject
  const title = [t(`instrumentKind.${data.kind}`), name, data.signedOn && format.date(data.signedOn)]
    .filter(Boolean)
    .join(', ')
  return <Entry title={title} anchor={data.sources[0]?.anchor} />
}

/** What it is called here, and the words of a document for it. */
function Entry({ title, anchor }: { title: string; anchor: Anchor | undefined }) {
  return (
    <p>
      <strong>{title}</strong>{' '}
      {anchor && (
        <>
          <q lang={anchor.language ?? undefined}>{anchor.quote}</q> <SourceLink anchor={anchor} />
        </>
      )}
    </p>
  )
}
