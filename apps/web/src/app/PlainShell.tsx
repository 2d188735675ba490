import { Link, Outlet } from '@tanstack/react-router'
import { useText } from '../i18n/TextProvider.tsx'
import { Brand } from './Brand.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'

/** Around the pages that belong to no dossier. */
export function PlainShell() {
  const { t } = useText()
  return (
    <div className="shell shell-plain">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="topbar">
        <Brand />
        <span className="spring" />
        <Link to="/settings" className="quiet-link">
          {t('nav.settings')}
        </Link>
        <LanguageMenu />
      </header>
      <main className="content" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
