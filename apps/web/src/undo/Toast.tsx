import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ApiError } from '../api/errors.ts'
import { actionLabel } from '../format/actions.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { adviceFor } from '../parts/ErrorNotice.tsx'

/** What there is to tell: a change that can be taken back, one that was, why one could not be. */
export type Told =
  | { readonly kind: 'done'; readonly action: string; readonly count: number; readonly undo: () => void }
  | { readonly kind: 'undone'; readonly action: string; readonly count: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'nothing' }

/** How long it stays unless someone is at it, in milliseconds. */
const STAYS = 12_000

/** Says what was just done and offers to take it back; leaves by itself, but not from under a pointer or the keyboard. */
export function Toast({ dossier, told, close }: { dossier: string; told: Told | null; close: () => void }) {
  const { t, format } = useText()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!told || held) return
    const timer = setTimeout(close, STAYS)
    return () => clearTimeout(timer)
  }, [close, held, told])
  const named = (action: string, count: number): string =>
    count > 1
      ? t('undo.several', { action: actionLabel(action, t), number: format.number(count) })
      : actionLabel(action, t)
  return (
    <div className="toasts" role="status">
      {told && (
        <div
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>
            {told.kind === 'done' && named(told.action, told.count)}
            {told.kind === 'undone' && t('undo.undone', { action: named(told.action, told.count) })}
            {told.kind === 'nothing' && t('undo.nothing')}
            {told.kind === 'failed' && (
              <>
                {told.error instanceof ApiError && told.error.status === 409
                  ? t('undo.blocked')
                  : t(adviceFor(told.error)[0])}{' '}
                <Link to="/d/$dossier/log" params={{ dossier }}>
                  {t('nav.log')}
                </Link>
              </>
            )}
          </span>
          {told.kind === 'done' && (
            <button type="button" className="button button-small" onClick={told.undo}>
              {t('action.undo')}
            </button>
          )}
          <button type="button" className="link" aria-label={t('action.close')} onClick={close}>
            ✕
          </button>
        </div>
      )}
    </div>
  )
}
