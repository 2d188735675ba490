import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/TextProvider.tsx'
import { Empty } from '../parts/Empty.tsx'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <main className="plain" id="content">
      <Empty title={t('notFound.title')} advice={t('notFound.advice')}>
        <Link to="/">{t('notFound.home')}</Link>
      </Empty>
    </main>
  )
}
