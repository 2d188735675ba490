import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { searchQuery } from '../../api/queries.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { KINDS } from '../reader/KindFilter.tsx'
import { Hit } from './Hit.tsx'

const LIMIT = 20

/** Words in one language, sentences in all of them. */
export function SearchPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/search' })
  const { q } = useSearch({ from: '/d/$dossier/search' })
  return (
    <>
      <PageHead title={q === undefined ? t('nav.search') : t('search.title', { words: q })} />
      {q === undefined ? (
        <Empty title={t('search.start')} advice={t('search.startAdvice')} />
      ) : (
        <Results dossier={dossier} q={q} />
      )}
    </>
  )
}

function Results({ dossier, q }: { dossier: string; q: string }) {
  const { t, format } = useText()
  const { language, kind, offset } = useSearch({ from: '/d/$dossier/search' })
  const navigate = useNavigate({ from: '/d/$dossier/search' })
  const result = useQuery(searchQuery(dossier, { q, language, kind, offset, limit: LIMIT }))
  const to = (start: number): void =>
    void navigate({ search: (search) => ({ ...search, offset: start === 0 ? undefined : String(start) }) })
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('field.language')}
          value={language}
          choose={(value) =>
            void navigate({ search: (search) => ({ ...search, language: value, offset: undefined }), replace: true })
          }
          choices={LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
        />
        <FilterSelect
          label={t('search.kind')}
          value={kind}
          choose={(value) =>
            void navigate({ search: (search) => ({ ...search, kind: value, offset: undefined }), replace: true })
          }
          choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </div>
      <Loaded query={result}>
        {({ items, page, more, expanded, corrected }) => (
          <>
            {corrected !== null && <p className="notice">{t('search.corrected', { words: corrected })}</p>}
            {expanded.map(({ kind, id, names }) => (
              <p key={`${kind} ${id}`} className="soft">
                {t('search.expanded', { forms: names.join(' · ') })}
              </p>
            ))}
            {items.length === 0 ? (
              <Empty title={t('search.none', { words: q })} advice={t('search.noneAdvice')} />
            ) : (
              <>
                <output className="soft">
                  {more ? t('search.foundMore', { count: page.total }) : t('search.found', { count: page.total })}
                </output>
                <ol className="hits" start={page.offset + 1}>
                  {items.map((hit) => (
                    <Hit key={hit.document.id} dossier={dossier} hit={hit} />
                  ))}
                </ol>
                <p className="actions">
                  {page.offset > 0 && (
                    <button type="button" className="button" onClick={() => to(Math.max(0, page.offset - LIMIT))}>
                      ← {t('list.previousPage')}
                    </button>
                  )}
                  {page.offset + items.length < page.total && (
                    <button type="button" className="button" onClick={() => to(page.offset + LIMIT)}>
                      {t('list.nextPage')} →
                    </button>
                  )}
                </p>
              </>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
