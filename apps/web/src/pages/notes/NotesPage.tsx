import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Note } from '@rapporteur/api/schemas'
import { notesQuery } from '../../api/queries.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { NoSide } from '../../parts/NoSide.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { OneNote } from './OneNote.tsx'
import { NOTE_SUBJECTS } from './OwnNotes.tsx'

/** Everything that one's own side has noted for itself, the newest first. */
export function NotesPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/notes' })
  const membership = useMembership(dossier)
  return (
    <>
      <PageHead title={t('nav.notes')} lead={<p>{t('notes.lead')}</p>} />
      {membership !== undefined &&
        (membership === null || membership.side === null ? <NoSide /> : <NoteList dossier={dossier} />)}
    </>
  )
}

function NoteList({ dossier }: { dossier: string }) {
  const { t } = useText()
  const notes = useQuery(notesQuery(dossier, {}))
  return (
    <Loaded query={notes}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('notes.empty')} advice={t('notes.emptyAdvice')} />
        ) : (
          <ul className="rows">
            {items.toReversed().map((note) => (
              <OneNote key={`${note.id} ${note.version}`} dossier={dossier} note={note}>
                <p className="row-title">
                  <Subject dossier={dossier} subject={note.subject} />
                </p>
              </OneNote>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Subject({ dossier, subject }: { dossier: string; subject: Note['subject'] }) {
  const { t } = useText()
  const kind = NOTE_SUBJECTS.find((one) => one === subject.kind)
  const params = { dossier, id: subject.id }
  const name = kind && t('notes.subject', { kind: t(`noteSubject.${kind}`) })
  switch (kind) {
    case 'undertaking':
      return (
        <Link to="/d/$dossier/undertakings/$id" params={params}>
          {name}
        </Link>
      )
    case 'meeting':
      return (
        <Link to="/d/$dossier/meetings/$id" params={params}>
          {name}
        </Link>
      )
    case 'project':
      return (
        <Link to="/d/$dossier/projects/$id" params={params}>
          {name}
        </Link>
      )
    case 'minutes':
      return (
        <Link to="/d/$dossier/minutes/$id" params={params}>
          {name}
        </Link>
      )
    default:
      return (
        <>
          {subject.kind} {subject.id}
        </>
      )
  }
}
