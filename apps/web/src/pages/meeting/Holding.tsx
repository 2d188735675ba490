import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Agenda, MeetingDetail } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { agendaQuery, minutesListQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { NoSide } from '../../parts/NoSide.tsx'
import { MinutesLinks } from '../minutes/MinutesLinks.tsx'
import { AdoptForm } from './AdoptForm.tsx'
import { AgendaItems } from './AgendaItems.tsx'
import { BeginMinutes } from './BeginMinutes.tsx'

/** A session of a body of the dossier: its agenda with outcomes, that it was held, and its minutes. */
export function Holding({ dossier, meeting }: { dossier: string; meeting: MeetingDetail }) {
  const { t } = useText()
  const membership = useMembership(dossier)
  const writes = membership != null && membership.side !== null && membership.role !== 'reader'
  const agenda = useQuery(agendaQuery(dossier, meeting.id))
  const minutes = useQuery(minutesListQuery(dossier, meeting.id))
  const open = useWrite(dossier, () => send<Agenda>('POST', within(dossier, 'meetings', meeting.id, 'agenda'), {}))
  return (
    <>
      {membership !== undefined && !writes && <NoSide />}
      <section>
        <h2>{t('agenda.title')}</h2>
        {meeting.bodyId !== null && (
          <p>
            <Link to="/d/$dossier/sessions/$body" params={{ dossier, body: meeting.bodyId }}>
              {t('agenda.toReview')}
            </Link>
          </p>
        )}
        {meeting.status === 'planned' && <p className="soft">{t('agenda.plannedNote')}</p>}
        <Loaded query={agenda}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t('agenda.empty')}</p>
            ) : (
              <AgendaItems dossier={dossier} meeting={meeting.id} items={items} writes={writes} />
            )
          }
        </Loaded>
        {open.error && <ErrorNotice error={open.error} />}
        {writes && (
          <>
            <p className="actions">
              <button type="button" className="button" disabled={open.isPending} onClick={() => open.mutate(undefined)}>
                {t('agenda.open')}
              </button>
            </p>
            <AdoptForm dossier={dossier} meeting={meeting} />
            {meeting.status === 'planned' && <HoldForm dossier={dossier} meeting={meeting} />}
          </>
        )}
      </section>
      <section>
        <h2>{t('minutes.title')}</h2>
        <Loaded query={minutes}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t('minutes.noneHere')}</p>
            ) : (
              <MinutesLinks dossier={dossier} minutes={items} />
            )
          }
        </Loaded>
        {writes && <BeginMinutes dossier={dossier} meeting={meeting} />}
      </section>
    </>
  )
}

/** Says that the planned session was held, on a day. */
function HoldForm({ dossier, meeting }: { dossier: string; meeting: MeetingDetail }) {
  const { t } = useText()
  const [date, setDate] = useState(
    meeting.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(meeting.date) ? meeting.date : '',
  )
  const hold = useWrite(dossier, () =>
    send('POST', within(dossier, 'meetings', meeting.id, 'hold'), { date, version: meeting.version }),
  )
  return (
    <details>
      <summary>{t('agenda.hold')}</summary>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          hold.mutate(undefined)
        }}
      >
        <label className="filter">
          <span>{t('field.date')}</span>
          <input type="date" required value={date} onChange={(event) => setDate(event.target.value)} />
        </label>
        <button className="button at-end" disabled={hold.isPending}>
          {t('agenda.wasHeld')}
        </button>
      </form>
      {hold.error && <ErrorNotice error={hold.error} />}
    </details>
  )
}
