import { useState } from 'react'
import type { Agenda, AgendaItem, MentionKind } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { DATE_PATTERN } from '../../parts/datePattern.ts'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'

/** What a session can do with something that is there already. */
const OUTCOMES = [
  'restated',
  'narrowed',
  'widened',
  'postponed',
  'split',
  'merged',
  'fulfilled',
  'dropped',
] as const satisfies readonly MentionKind[]

/** Those that set a new date, and those that go on in other items. */
const DATED: readonly MentionKind[] = ['restated', 'narrowed', 'widened', 'postponed']
const INTO: readonly MentionKind[] = ['split', 'merged']

interface Props {
  readonly dossier: string
  readonly meeting: string
  readonly item: AgendaItem
  readonly others: readonly AgendaItem[]
}

/** Gives an item its outcome; it becomes a mention in its undertaking's life. */
export function OutcomeForm({ dossier, meeting, item, others }: Props) {
  const { t, language } = useText()
  const [kind, setKind] = useState<(typeof OUTCOMES)[number]>('restated')
  const [due, setDue] = useState('')
  const [into, setInto] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const give = useWrite(dossier, () =>
    send<Agenda>('POST', within(dossier, 'meetings', meeting, 'agenda', item.id), {
      kind,
      ...(DATED.includes(kind) && due !== '' ? { due } : {}),
      ...(INTO.includes(kind) ? { into } : {}),
      ...(note.trim() === '' ? {} : { notes: { [language]: note.trim() } }),
      version: item.version,
    }),
  )
  return (
    <details>
      <summary>{t('agenda.outcome')}</summary>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          give.mutate(undefined)
        }}
      >
        <label className="filter">
          <span>{t('agenda.outcome')}</span>
          <select value={kind} onChange={({ target }) => setKind(OUTCOMES.find((one) => one === target.value) ?? kind)}>
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {t(`link.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {DATED.includes(kind) && (
          <label className="filter">
            <span>{t('agenda.due')}</span>
            <input
              pattern={DATE_PATTERN}
              placeholder="2027-06"
              required={kind === 'postponed'}
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
          </label>
        )}
        {INTO.includes(kind) && (
          <fieldset className="choices">
            <legend>{t('agenda.into')}</legend>
            {others.map(({ id, undertakingId, titles }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={undertakingId !== null && into.includes(undertakingId)}
                  onChange={({ target }) =>
                    undertakingId !== null &&
                    setInto(target.checked ? [...into, undertakingId] : into.filter((one) => one !== undertakingId))
                  }
                />
                {wordingIn(titles, language).text}
              </label>
            ))}
          </fieldset>
        )}
        <label className="filter filter-long">
          <span>{t('agenda.note')}</span>
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <button className="button at-end" disabled={give.isPending || (INTO.includes(kind) && into.length === 0)}>
          {t('action.save')}
        </button>
      </form>
      {give.error && <ErrorNotice error={give.error} />}
    </details>
  )
}
