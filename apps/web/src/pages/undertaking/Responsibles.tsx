import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Agency, UndertakingLife } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { agenciesQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useDossier } from '../../app/useDossier.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'

/** Who on each side has to see to it. A side names its own agencies only; the other's are shown. */
export function Responsibles({ dossier, undertaking }: { dossier: string; undertaking: UndertakingLife }) {
  const { t, format } = useText()
  const party = useParty()
  const sides = useDossier()?.sides ?? []
  const membership = useMembership(dossier)
  const agencies = useQuery(agenciesQuery(dossier))
  const own = membership?.role === 'officer' || membership?.role === 'secretary' ? membership.side : null
  const at = (...parts: readonly string[]) => within(dossier, 'undertakings', undertaking.id, 'responsibles', ...parts)
  const release = useWrite(dossier, (agency: string) => send<UndertakingLife>('DELETE', at(agency)))
  const nameOf = (id: string): string => {
    const agency = agencies.data?.items.find((one) => one.id === id)
    return (agency && format.name(agency.names)) ?? id
  }
  return (
    <section>
      <h2>{t('responsible.title')}</h2>
      <dl className="facts">
        {sides.map(({ code }) => {
          const named = undertaking.responsibles.filter(({ side }) => side === code)
          return (
            <div key={code}>
              <dt>{party(code)}</dt>
              <dd>
                {named.length === 0 && <span className="soft">{t('responsible.none')}</span>}
                <ul className="plain-list">
                  {named.map(({ agencyId, note }) => (
                    <li key={agencyId}>
                      {nameOf(agencyId)}
                      {note !== null && <span className="soft"> · {note}</span>}{' '}
                      {code === own && (
                        <button
                          type="button"
                          className="link no-print"
                          aria-label={t('responsible.release', { agency: nameOf(agencyId) })}
                          disabled={release.isPending}
                          onClick={() => release.mutate(agencyId)}
                        >
                          ✕
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        })}
      </dl>
      {release.error && <ErrorNotice error={release.error} />}
      {own !== null && agencies.data && (
        <NameForm
          key={undertaking.responsibles.length}
          at={at()}
          dossier={dossier}
          side={own}
          agencies={agencies.data.items.filter(
            ({ id, side }) => side === own && !undertaking.responsibles.some(({ agencyId }) => agencyId === id),
          )}
        />
      )}
    </section>
  )
}

interface NameFormProps {
  readonly at: string
  readonly dossier: string
  readonly side: string
  readonly agencies: readonly Agency[]
}

function NameForm({ at, dossier, side, agencies }: NameFormProps) {
  const { t, format } = useText()
  const party = useParty()
  const [agency, setAgency] = useState('')
  const [note, setNote] = useState('')
  const name = useWrite(dossier, () =>
    send<UndertakingLife>('POST', at, { agencyId: agency, note: note.trim() === '' ? null : note.trim() }),
  )
  if (agencies.length === 0) return <p className="soft no-print">{t('responsible.noAgencies')}</p>
  return (
    <form
      className="filters no-print"
      onSubmit={(event) => {
        event.preventDefault()
        name.mutate(undefined)
      }}
    >
      <label className="filter">
        <span>{t('responsible.name', { side: party(side) })}</span>
        <select required value={agency} onChange={({ target }) => setAgency(target.value)}>
          <option value="">{t('responsible.choose')}</option>
          {agencies.map(({ id, names }) => (
            <option key={id} value={id}>
              {format.name(names) ?? id}
            </option>
          ))}
        </select>
      </label>
      <label className="filter filter-long">
        <span>{t('responsible.note')}</span>
        <input value={note} maxLength={2000} onChange={({ target }) => setNote(target.value)} />
      </label>
      <button className="button at-end" disabled={name.isPending || agency === ''}>
        {t('responsible.add')}
      </button>
      {name.error && <ErrorNotice error={name.error} />}
    </form>
  )
}
