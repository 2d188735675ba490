import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Notice } from '@rapporteur/api/schemas'
import { send, within } from '../api/client.ts'
import { noticesQuery } from '../api/queries.ts'
import { useWrite } from '../api/useWrite.ts'
import { useParty } from '../app/useParty.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'

const KNOWN = ['changed-after-signature', 'changed-after-seal', 'withdrawn-after-signature'] as const

/** What one's own side has to hear of and nobody of it has put away yet. */
export function Notices({ dossier, about }: { dossier: string; about?: string }) {
  const { t, format } = useText()
  const notices = useQuery(noticesQuery(dossier))
  const see = useWrite(dossier, (id: string) => send('POST', within(dossier, 'notices', id, 'seen'), {}))
  const open = (notices.data?.items ?? []).filter(
    ({ seen, subject }) => !seen && (about === undefined || subject.id === about),
  )
  return (
    <>
      {see.error && <ErrorNotice error={see.error} />}
      {open.map((notice) => (
        <div key={notice.id} className="notice notice-bad" role="status">
          <p className="notice-title">
            <What notice={notice} />
          </p>
          <p className="row-facts">
            {format.instant(notice.at)}
            {about === undefined && notice.subject.kind === 'minutes' && (
              <>
                {' · '}
                <Link to="/d/$dossier/minutes/$id" params={{ dossier, id: notice.subject.id }}>
                  {t('notice.look')}
                </Link>
              </>
            )}
          </p>
          <button type="button" className="button button-small" onClick={() => see.mutate(notice.id)}>
            {t('notice.seen')}
          </button>
        </div>
      ))}
    </>
  )
}

function What({ notice }: { notice: Notice }) {
  const { t } = useText()
  const party = useParty()
  const what = KNOWN.find((one) => one === notice.what)
  if (!what) return <span lang="en">{notice.what}</span>
  const by = (notice.data as { by?: unknown } | null)?.by
  return t(`notice.${what}`, { side: typeof by === 'string' ? party(by) : t('value.unknown') })
}
