import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { BOTTOM, NAVIGATION } from './navigation.ts'
import { useDossierId } from './useDossier.ts'

function Places({ group }: { group: (typeof NAVIGATION)[number] }) {
  const { t } = useText()
  const dossier = useDossierId()
  return (
    <ul>
      {group.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} params={{ dossier }} activeOptions={{ exact: to === '/d/$dossier', includeSearch: false }}>
            {t(label)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Down the left side of a wide window. */
export function SideNavigation() {
  const { t } = useText()
  return (
    <nav className="side" aria-label={t('nav.label')}>
      {NAVIGATION.map((group) => (
        <Places key={group[0].to} group={group} />
      ))}
    </nav>
  )
}

/** Along the bottom of a phone; "more" opens all places. */
export function BottomBar() {
  const { t } = useText()
  const dossier = useDossierId()
  const dialog = useRef<HTMLDialogElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    dialog.current?.close()
  }, [path])
  return (
    <nav className="bottom" aria-label={t('nav.short')}>
      {BOTTOM.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ dossier }}
          activeOptions={{ exact: to === '/d/$dossier', includeSearch: false }}
        >
          {t(label)}
        </Link>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('nav.more')}
      </button>
      <dialog ref={dialog} className="sheet" aria-label={t('nav.label')}>
        {NAVIGATION.map((group) => (
          <Places key={group[0].to} group={group} />
        ))}
        <p>
          <Link to="/settings">{t('nav.settings')}</Link>
        </p>
        <form method="dialog">
          <button className="button">{t('action.close')}</button>
        </form>
      </dialog>
    </nav>
  )
}
