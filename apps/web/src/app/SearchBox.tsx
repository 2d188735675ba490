import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useText } from '../i18n/TextProvider.tsx'
import { useKeys } from '../parts/useKeys.ts'
import { useDossierId } from './useDossier.ts'

export function SearchBox() {
  const { t } = useText()
  const dossier = useDossierId()
  const navigate = useNavigate()
  const { q } = useSearch({ strict: false })
  const [words, setWords] = useState(q ?? '')
  const input = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => input.current?.focus() })
  return (
    <search className="searchbox">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim())
            void navigate({ to: '/d/$dossier/search', params: { dossier }, search: { q: words.trim() } })
        }}
      >
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  )
}
