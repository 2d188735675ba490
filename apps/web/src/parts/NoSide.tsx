import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/TextProvider.tsx'

/** Said in place of what only someone of a side can do. */
export function NoSide() {
  const { t } = useText()
  return (
    <p className="soft">
      {t('session.noSide')} <Link to="/settings">{t('assess.chooseSide')}</Link>
    </p>
  )
}
