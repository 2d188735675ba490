import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/TextProvider.tsx'
import { Brand } from './Brand.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { PageHead } from '../parts/PageHead.tsx'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <div className="shell shell-plain">
      <header className="topbar">
        <Brand />
        <span className="spring" />
        <LanguageMenu />
      </header>
      <main className="content" id="content">
        <PageHead title={t('notFound.title')} lead={<p>{t('notFound.advice')}</p>}>
          <Link className="button" to="/">
            {t('notFound.home')}
          </Link>
        </PageHead>
      </main>
    </div>
  )
}
