import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reference } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useMembership } from '../../app/useMembership.ts'
import { sessionLabel } from '../../format/sessionLabel.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { DATE_PATTERN } from '../../parts/datePattern.ts'
import { NoSide } from '../../parts/NoSide.tsx'

interface Props {
  readonly dossier: string
  readonly body: string
  readonly next: Reference | null | undefined
}

/** The planned session, and the form that plans it or sets its date anew. */
export function PlanForm({ dossier, body, next }: Props) {
  const { t, format } = useText()
  const membership = useMembership(dossier)
  const [ordinal, setOrdinal] = useState('')
  const [date, setDate] = useState('')
  const [place, setPlace] = useState('')
  const plan = useWrite(dossier, () =>
    send<{ meetingId: string }>('POST', within(dossier, 'sessions'), {
      bodyId: body,
      ordinal: ordinal === '' ? null : Number(ordinal),
      date: date === '' ? null : date,
      place: place.trim() === '' ? null : place.trim(),
    }),
  )
  return (
    <section>
      <h2>{t('preparing.planned')}</h2>
      {next ? (
        <p>
          <Link className="row-title" to="/d/$dossier/meetings/$id" params={{ dossier, id: next.id }}>
            {sessionLabel(next.label, t, format)}
          </Link>{' '}
          <span className="soft">{t('preparing.toAgenda')}</span>
        </p>
      ) : (
        <p className="soft">{t('home.noNext')}</p>
      )}
      {plan.data && (
        <output className="notice notice-good">
          <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: plan.data.meetingId }}>
            {t('preparing.donePlanning')}
          </Link>
        </output>
      )}
      {membership && membership.side !== null ? (
        <details>
          <summary>{next ? t('preparing.planAnew') : t('preparing.plan')}</summary>
          <form
            className="filters"
            onSubmit={(event) => {
              event.preventDefault()
              plan.mutate()
            }}
          >
            <label className="filter">
              <span>{t('field.ordinal')}</span>
              <input
                inputMode="numeric"
                pattern="[1-9]\d{0,2}"
                value={ordinal}
                onChange={(event) => setOrdinal(event.target.value)}
              />
            </label>
            <label className="filter">
              <span>{t('preparing.date')}</span>
              <input
                pattern={DATE_PATTERN}
                placeholder="2026-10"
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            </label>
            <label className="filter">
              <span>{t('field.place')}</span>
              <input value={place} maxLength={200} onChange={(event) => setPlace(event.target.value)} />
            </label>
            <button className="button at-end" disabled={plan.isPending}>
              {t('action.save')}
            </button>
          </form>
        </details>
      ) : (
        membership !== undefined && <NoSide />
      )}
      {plan.error && <ErrorNotice error={plan.error} />}
    </section>
  )
}
