import { useState } from 'react'
import type { Agenda, MeetingDetail, Names } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useDossier } from '../../app/useDossier.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { DATE_PATTERN } from '../../parts/datePattern.ts'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { TextsInLanguages, written } from '../../parts/TextsInLanguages.tsx'
import { minutesLanguages } from './minutesLanguages.ts'

/** Something new that the session adopts. */
export function AdoptForm({ dossier, meeting }: { dossier: string; meeting: MeetingDetail }) {
  const { t } = useText()
  const party = useParty()
  const sides = useDossier()?.sides ?? []
  const [wording, setWording] = useState<Names>({})
  const [parties, setParties] = useState<readonly string[]>([])
  const [due, setDue] = useState('')
  const adopt = useWrite(dossier, () =>
    send<Agenda>('POST', within(dossier, 'meetings', meeting.id, 'undertakings'), {
      wording: written(wording),
      kind: 'agreed',
      parties,
      due: due === '' ? null : due,
    }),
  )
  return (
    <details>
      <summary>{t('agenda.adopt')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          adopt.mutate(undefined, {
            onSuccess: () => {
              setWording({})
              setDue('')
            },
          })
        }}
      >
        <TextsInLanguages
          label={t('agenda.wording')}
          languages={minutesLanguages(meeting)}
          texts={wording}
          change={setWording}
        />
        <fieldset className="choices">
          <legend>{t('field.by')}</legend>
          {sides.map(({ code }) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={parties.includes(code)}
                onChange={({ target }) =>
                  setParties(target.checked ? [...parties, code] : parties.filter((one) => one !== code))
                }
              />
              {party(code)}
            </label>
          ))}
        </fieldset>
        <div className="filters">
          <label className="filter">
            <span>{t('field.due')}</span>
            <input
              pattern={DATE_PATTERN}
              placeholder="2027-06"
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
          </label>
          <button className="button at-end" disabled={adopt.isPending || Object.keys(written(wording)).length === 0}>
            {t('agenda.adoptThis')}
          </button>
        </div>
      </form>
      {adopt.error && <ErrorNotice error={adopt.error} />}
    </details>
  )
}
