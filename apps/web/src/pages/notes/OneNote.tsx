import { useState, type ReactNode } from 'react'
import type { Note } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Restored } from '../../parts/Restored.tsx'
import { hasDraft, useDraft } from '../../parts/useDraft.ts'

/** A private note with who wrote it; it can be changed or withdrawn, and its earlier versions are kept by the register. */
export function OneNote({ dossier, note, children }: { dossier: string; note: Note; children?: ReactNode }) {
  const { t, format } = useText()
  const key = `note ${dossier} ${note.id}`
  const [changing, setChanging] = useState(() => hasDraft(key))
  const draft = useDraft(key, note.text)
  const change = useWrite(dossier, (text: string | null) =>
    send('PATCH', within(dossier, 'notes', note.id), { text, version: note.version }),
  )
  const leave = (): void => {
    draft.settle(note.text)
    setChanging(false)
  }
  return (
    <li>
      {children}
      {changing ? (
        <form
          className="stacked"
          onSubmit={(event) => {
            event.preventDefault()
            change.mutate(draft.value.trim(), { onSuccess: leave })
          }}
        >
          <Restored at={draft.restoredAt} discard={leave} />
          <label>
            <span className="soft">{t('notes.words')}</span>
            <textarea rows={4} required value={draft.value} onChange={({ target }) => draft.type(target.value)} />
          </label>
          <p className="actions">
            <button className="button" disabled={change.isPending || draft.value.trim() === ''}>
              {t('action.save')}
            </button>
            <button type="button" className="button" onClick={leave}>
              {t('action.cancel')}
            </button>
          </p>
        </form>
      ) : (
        <>
          <p className="article-text">{note.text}</p>
          <p className="row-facts">
            {note.by} · {format.instant(note.at)}{' '}
            <span className="no-print">
              <button type="button" className="link" onClick={() => setChanging(true)}>
                {t('notes.change')}
              </button>{' '}
              <button type="button" className="link" disabled={change.isPending} onClick={() => change.mutate(null)}>
                {t('notes.withdraw')}
              </button>
            </span>
          </p>
        </>
      )}
      {change.error && <ErrorNotice error={change.error} />}
    </li>
  )
}
