import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { MeetingDetail } from '@rapporteur/api/schemas'
import { meetingQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { useReporter } from '../../app/useReporter.ts'
import { meetingTitle, placeOf } from '../../format/meetings.ts'
import { sessionLabel } from '../../format/sessionLabel.ts'
import { undertakingKindLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark, ReviewBadge, Tone, VerdictBadge } from '../../parts/Badges.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Quote, useHere } from '../../parts/Quote.tsx'
import { History } from '../../undo/History.tsx'
import { OwnNotes } from '../notes/OwnNotes.tsx'
import { Holding } from './Holding.tsx'

/** One meeting: what is known of it, who was there, what was said to be done, and every source that speaks of it. */
export function MeetingPage() {
  const { dossier, id } = useParams({ from: '/d/$dossier/meetings/$id' })
  const meeting = useQuery(meetingQuery(dossier, id))
  return (
    <Loaded query={meeting}>{(meeting) => <OneMeeting key={meeting.id} dossier={dossier} meeting={meeting} />}</Loaded>
  )
}

function OneMeeting({ dossier, meeting }: { dossier: string; meeting: MeetingDetail }) {
  const { t, format } = useText()
  const party = useParty()
  const reporter = useReporter()
  const { previous, next } = meeting
  const bodyName = format.name(meeting.bodyNames) ?? (meeting.bodyKind === null ? null : t(`body.${meeting.bodyKind}`))
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/meetings" params={{ dossier }}>
          {t('nav.meetings')}
        </Link>
      </p>
      <PageHead
        title={meetingTitle({ ...meeting, bodyNames: {}, bodyKind: null }, t, format)}
        of={bodyName}
        lead={
          <p>
            {[
              meeting.date === null ? t('date.unknown') : format.date(meeting.date),
              placeOf(meeting, format),
              meeting.online ? t('meeting.online') : null,
              meeting.parties.map(party).join(' – '),
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            <Tone tone={meeting.status === 'planned' ? 'warn' : 'quiet'}>{t(`meetingStatus.${meeting.status}`)}</Tone>{' '}
            <MachineMark standing={meeting.standing} />
          </p>
        }
      >
        {meeting.kind === 'session' && meeting.bodyId !== null && meeting.status === 'held' && (
          <Link
            className="button"
            to="/d/$dossier/sessions/$body/course"
            params={{ dossier, body: meeting.bodyId }}
            search={{ session: meeting.id }}
          >
            {t('course.open')}
          </Link>
        )}
        {meeting.kind === 'session' && (
          <Link className="button" to="/d/$dossier/brief" params={{ dossier }} search={{ occasion: meeting.id }}>
            {t('meeting.brief')}
          </Link>
        )}
      </PageHead>
      {(previous ?? next) && (
        <nav className="before-after" aria-label={t('meeting.neighbours')}>
          {previous && (
            <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: previous.id }}>
              ← {sessionLabel(previous.label, t, format)}
            </Link>
          )}
          {next && (
            <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: next.id }}>
              {sessionLabel(next.label, t, format)} →
            </Link>
          )}
        </nav>
      )}
      {meeting.kind === 'session' && meeting.bodyId !== null && <Holding dossier={dossier} meeting={meeting} />}
      <Undertakings dossier={dossier} undertakings={meeting.undertakings} />
      {meeting.people.length > 0 && (
        <section>
          <h2>{t('meeting.people')}</h2>
          <ul className="rows">
            {meeting.people.map(({ id, names, side }) => (
              <li key={id}>
                {format.name(names) ?? id}
                {side !== null && <span className="source-facts">{party(side)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('meeting.sources')}</h2>
        {meeting.sources.map((source) => (
          <div key={`${source.anchor.documentId} ${source.anchor.start}`} className="sourced">
            <Quote anchor={source.anchor} />
            <p className="flags">
              <VerdictBadge verdict={source.verdict} />
              <ReviewBadge state={source.review} />
              {source.reporter !== null && <span className="soft">{reporter(source.reporter)}</span>}
            </p>
          </div>
        ))}
      </section>
      <OwnNotes dossier={dossier} kind="meeting" id={meeting.id} />
      <History dossier={dossier} kind="meeting" id={meeting.id} />
    </>
  )
}

function Undertakings({ dossier, undertakings }: { dossier: string; undertakings: MeetingDetail['undertakings'] }) {
  const { t } = useText()
  const came = useHere()
  if (undertakings.length === 0) return null
  return (
    <section>
      <h2>{t('meeting.undertakings')}</h2>
      <p className="soft">{t('meeting.undertakingsNote')}</p>
      <ul className="rows">
        {undertakings.map(({ id, kind, quote, documentId }) => (
          <li key={id}>
            <Tone tone="quiet">{undertakingKindLabel(kind, t)}</Tone>{' '}
            <Link
              to="/d/$dossier/documents/$id"
              params={{ dossier, id: documentId }}
              search={{ finding: id, came }}
              className="plain-link"
            >
              <q>{quote}</q>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
