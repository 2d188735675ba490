import { useState } from 'react'
import type { ProjectDetail } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { DATE_PATTERN } from '../../parts/datePattern.ts'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'

/** Says in what state a project is, and since when; earlier states stay. */
export function StateForm({ dossier, project }: { dossier: string; project: ProjectDetail }) {
  const { t } = useText()
  const [state, setState] = useState('')
  const [since, setSince] = useState('')
  const [note, setNote] = useState('')
  const set = useWrite(dossier, () =>
    send<ProjectDetail>('POST', within(dossier, 'projects', project.id, 'state'), {
      state: state.trim(),
      since: since === '' ? null : since,
      note: note.trim() === '' ? null : note.trim(),
      version: project.version,
    }),
  )
  return (
    <details className="no-print">
      <summary>{t('project.setState')}</summary>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          set.mutate(undefined)
        }}
      >
        <label className="filter filter-long">
          <span>{t('project.stateWords')}</span>
          <input required maxLength={200} value={state} onChange={({ target }) => setState(target.value)} />
        </label>
        <label className="filter">
          <span>{t('obstacle.since')}</span>
          <input
            pattern={DATE_PATTERN}
            placeholder="2026-10"
            value={since}
            onChange={({ target }) => setSince(target.value)}
          />
        </label>
        <label className="filter filter-long">
          <span>{t('agenda.note')}</span>
          <input maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        <button className="button at-end" disabled={set.isPending || state.trim() === ''}>
          {t('action.save')}
        </button>
        {set.error && <ErrorNotice error={set.error} />}
      </form>
    </details>
  )
}
