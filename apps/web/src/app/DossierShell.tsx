import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { dossiersQuery } from '../api/queries.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { UndoProvider } from '../undo/UndoProvider.tsx'
import { Brand } from './Brand.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { rememberDossier } from './lastDossier.ts'
import { BottomBar, SideNavigation } from './Navigation.tsx'
import { SearchBox } from './SearchBox.tsx'
import { DossierContext } from './useDossier.ts'

/** Around every page of a dossier: its name, search, language and the ways to its other pages. */
export function DossierShell() {
  const { t, format } = useText()
  const { dossier: id } = useParams({ from: '/d/$dossier' })
  const dossier = useQuery(dossiersQuery()).data?.items.find((one) => one.id === id)
  const open = useMemo(() => ({ id, dossier }), [id, dossier])
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => rememberDossier(id), [id])
  const name = dossier ? format.name(dossier.names) : null
  return (
    <DossierContext value={open}>
      <UndoProvider key={id} dossier={id}>
        <div className="shell">
          <a className="skip" href="#content">
            {t('shell.skip')}
          </a>
          <header className="topbar">
            <Brand />
            <Link to="/d/$dossier" params={{ dossier: id }} className="dossier-name">
              {name ?? '…'}
            </Link>
            <SearchBox key={path.endsWith('/search') ? 'search' : 'other'} />
            <Link to="/settings" className="quiet-link desktop-only">
              {t('nav.settings')}
            </Link>
            <LanguageMenu />
          </header>
          <SideNavigation />
          <main className="content" id="content" tabIndex={-1}>
            <Outlet />
          </main>
          <BottomBar />
          <HelpDialog />
        </div>
      </UndoProvider>
    </DossierContext>
  )
}
