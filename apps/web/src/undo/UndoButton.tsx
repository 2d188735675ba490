import { useState } from 'react'
import type { LogEntry } from '@rapporteur/api/schemas'
import { actionLabel } from '../format/actions.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { useUndo } from './UndoProvider.tsx'

/** Takes back the change that a line tells of, or says that it was taken back. */
export function UndoButton({ line }: { line: LogEntry }) {
  const { t, format } = useText()
  const { undoLine } = useUndo()
  const [busy, setBusy] = useState(false)
  if (line.undoneBy !== null)
    return <span className="soft">{t('undo.undoneBy', { number: format.number(line.undoneBy) })}</span>
  if (!line.undoable) return null
  return (
    <button
      type="button"
      className="button button-small"
      aria-label={t('undo.this', { action: actionLabel(line.action, t), number: format.number(line.sequence) })}
      disabled={busy}
      onClick={() => {
        setBusy(true)
        void undoLine(line).finally(() => setBusy(false))
      }}
    >
      {t('action.undo')}
    </button>
  )
}
