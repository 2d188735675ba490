import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Log } from '@rapporteur/api/schemas'
import { get, within } from '../api/client.ts'
import { actionLabel } from '../format/actions.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { UndoButton } from './UndoButton.tsx'

interface Props {
  readonly dossier: string
  /** What the log calls the thing, and its id. */
  readonly kind: 'undertaking' | 'meeting' | 'project' | 'minutes' | 'finding'
  readonly id: string
}

const SHOWN = 30

/** Every change of one thing, with the undoing of those that can be undone; asked for when it is opened. */
export function History({ dossier, kind, id }: Props) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <details className="history no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {open && <Lines dossier={dossier} kind={kind} id={id} />}
    </details>
  )
}

function Lines({ dossier, kind, id }: Props) {
  const { t, format } = useText()
  const query = { subjectKind: kind, subjectId: id, limit: SHOWN }
  const log = useQuery({
    queryKey: ['dossier', dossier, 'log', 'of', query],
    queryFn: ({ signal }) => get<Log>(within(dossier, 'log'), query, signal),
  })
  return (
    <Loaded query={log}>
      {({ items, page }) => (
        <>
          {items.length === 0 && <p className="soft">{t('log.empty')}</p>}
          <ul className="rows">
            {items.map((line) => (
              <li key={line.sequence}>
                {actionLabel(line.action, t)} <UndoButton line={line} />
                <span className="source-facts">
                  {format.instant(line.at)} · {line.name}
                </span>
              </li>
            ))}
          </ul>
          {page.total > items.length && (
            <Link to="/d/$dossier/log" params={{ dossier }} search={{ subjectKind: kind, subjectId: id }}>
              {t('nav.log')}
            </Link>
          )}
        </>
      )}
    </Loaded>
  )
}
