import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingDetail, Minutes, Names } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { TextsInLanguages, written } from '../../parts/TextsInLanguages.tsx'
import { minutesLanguages } from './minutesLanguages.ts'

/** Begins the minutes: which languages are equally authentic, and the title in each. */
export function BeginMinutes({ dossier, meeting }: { dossier: string; meeting: MeetingDetail }) {
  const { t, format } = useText()
  const navigate = useNavigate()
  const [languages, setLanguages] = useState<readonly string[]>(() => minutesLanguages(meeting))
  const [titles, setTitles] = useState<Names>({})
  const begin = useWrite(dossier, () =>
    send<Minutes>('POST', within(dossier, 'minutes'), {
      meetingId: meeting.id,
      titles: written(Object.fromEntries(languages.map((language) => [language, titles[language] ?? '']))),
      languages,
    }),
  )
  const complete = languages.length > 0 && languages.every((language) => (titles[language] ?? '').trim() !== '')
  return (
    <details>
      <summary>{t('minutes.begin')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate(undefined, {
            onSuccess: ({ id }) => void navigate({ to: '/d/$dossier/minutes/$id', params: { dossier, id } }),
          })
        }}
      >
        <fieldset className="choices">
          <legend>{t('minutes.languages')}</legend>
          <p className="soft">{t('minutes.languagesNote')}</p>
          {LANGUAGES.map((language) => (
            <label key={language}>
              <input
                type="checkbox"
                checked={languages.includes(language)}
                onChange={({ target }) =>
                  setLanguages(LANGUAGES.filter((one) => (one === language ? target.checked : languages.includes(one))))
                }
              />
              {format.language(language)}
            </label>
          ))}
        </fieldset>
        <TextsInLanguages label={t('minutes.titles')} languages={languages} texts={titles} change={setTitles} />
        {begin.error && <ErrorNotice error={begin.error} />}
        <button className="button button-main" disabled={begin.isPending || !complete}>
          {t('minutes.beginThis')}
        </button>
      </form>
    </details>
  )
}
