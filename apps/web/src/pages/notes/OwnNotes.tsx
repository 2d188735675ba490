import { useQuery } from '@tanstack/react-query'
import type { Note } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { notesQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Restored } from '../../parts/Restored.tsx'
import { useDraft } from '../../parts/useDraft.ts'
import { OneNote } from './OneNote.tsx'

/** Things that a note can be about; each has a page that it stands on. */
export const NOTE_SUBJECTS = ['undertaking', 'meeting', 'project', 'minutes'] as const

interface Props {
  readonly dossier: string
  readonly kind: (typeof NOTE_SUBJECTS)[number]
  readonly id: string
}

/** What one's own side noted about something, for itself. Who is of no side, or only reads, has none. */
export function OwnNotes({ dossier, kind, id }: Props) {
  const membership = useMembership(dossier)
  if (!membership || membership.side === null || membership.role === 'reader' || membership.role === 'admin')
    return null
  return <NotesOfSide dossier={dossier} kind={kind} id={id} side={membership.side} />
}

function NotesOfSide({ dossier, kind, id, side }: Props & { readonly side: string }) {
  const { t } = useText()
  const party = useParty()
  const notes = useQuery(notesQuery(dossier, { subjectKind: kind, subjectId: id }))
  const draft = useDraft(`note ${dossier} ${kind} ${id}`, '')
  const write = useWrite(dossier, () =>
    send<Note>('POST', within(dossier, 'notes'), { subject: { kind, id }, text: draft.value.trim() }),
  )
  return (
    <section className="own-notes">
      <h2>{t('notes.title')}</h2>
      <p className="soft">{t('notes.onlySide', { side: party(side) })}</p>
      <Loaded query={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('notes.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((note) => (
                <OneNote key={`${note.id} ${note.version}`} dossier={dossier} note={note} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <details className="no-print" open={draft.restoredAt !== null}>
        <summary>{t('notes.write')}</summary>
        <form
          className="stacked"
          onSubmit={(event) => {
            event.preventDefault()
            write.mutate(undefined, { onSuccess: () => draft.settle('') })
          }}
        >
          <Restored at={draft.restoredAt} discard={() => draft.settle('')} />
          <label>
            <span className="soft">{t('notes.words')}</span>
            <textarea rows={4} required value={draft.value} onChange={({ target }) => draft.type(target.value)} />
          </label>
          {write.error && <ErrorNotice error={write.error} />}
          <button className="button" disabled={write.isPending || draft.value.trim() === ''}>
            {t('action.save')}
          </button>
        </form>
      </details>
    </section>
  )
}
