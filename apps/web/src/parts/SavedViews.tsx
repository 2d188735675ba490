import { useRouter, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { keepViews, keptViews, withoutView, withView, type View } from './views.ts'

/** Views of this page that were saved under a name, and the form that saves the present one once something is filtered. */
export function SavedViews() {
  const { t } = useText()
  const router = useRouter()
  const { pathname: path, searchStr: search } = useRouterState({ select: ({ location }) => location })
  const [views, setViews] = useState(keptViews)
  const [name, setName] = useState('')
  const here = views.filter((view) => view.path === path)
  const keep = (next: readonly View[]): void => {
    keepViews(next)
    setViews(next)
  }
  const savable = search !== '' && !here.some((view) => view.search === search)
  if (here.length === 0 && !savable) return null
  return (
    <nav className="saved-views" aria-label={t('views.label')}>
      {here.length > 0 && (
        <ul>
          {here.map((view) => (
            <li key={view.name}>
              <a
                href={view.path + view.search}
                aria-current={view.search === search ? 'true' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  router.history.push(view.path + view.search)
                }}
              >
                {view.name}
              </a>
              <button
                type="button"
                className="link"
                aria-label={t('views.remove', { name: view.name })}
                onClick={() => keep(withoutView(views, view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {savable && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            keep(withView(views, { name: name.trim(), path, search }))
            setName('')
          }}
        >
          <input
            aria-label={t('views.name')}
            placeholder={t('views.name')}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button className="button button-small" disabled={name.trim() === ''}>
            {t('views.save')}
          </button>
        </form>
      )}
    </nav>
  )
}
