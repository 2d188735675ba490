import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/TextProvider.tsx'
import { PageHead } from '../parts/PageHead.tsx'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <main className="plain" id="content">
      <PageHead title={t('notFound.title')} lead={<p>{t('notFound.advice')}</p>}>
        <Link className="button" to="/">
          {t('notFound.home')}
        </Link>
      </PageHead>
    </main>
  )
}
