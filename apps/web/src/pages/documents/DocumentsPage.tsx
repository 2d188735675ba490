import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { DocumentSummary } from '@rapporteur/api/schemas'
import { documentsQuery, homeQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { LANGUAGES } from '../../i18n/languages.ts'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Filters } from '../../parts/Filters.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { LightLink, pageOf } from '../../parts/LightLink.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { usePages } from '../../parts/usePages.ts'
import { KINDS } from '../reader/KindFilter.tsx'
import { totalFindings } from './totalFindings.ts'

/** Every source, with what was found in it. */
export function DocumentsPage() {
  const { t, format } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/documents' })
  const filters = useSearch({ from: '/d/$dossier/documents' })
  const navigate = useNavigate({ from: '/d/$dossier/documents' })
  const home = useQuery(homeQuery(dossier))
  const documents = usePages(documentsQuery(dossier, filters))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true, resetScroll: false })
  const columns: readonly Column<DocumentSummary>[] = [
    {
      id: 'date',
      head: t('column.published'),
      cell: ({ publishedOn }) =>
        publishedOn === null ? <span className="soft">{t('date.unknown')}</span> : format.date(publishedOn),
    },
    {
      id: 'title',
      head: t('column.document'),
      wide: true,
      cell: ({ id, title, name, language }) => (
        <LightLink href={pageOf(dossier, 'documents', id)}>
          <span lang={language ?? undefined}>{title ?? name}</span>
        </LightLink>
      ),
    },
    {
      id: 'language',
      head: t('field.language'),
      cell: ({ language }) =>
        language === null ? <span className="soft">{t('value.unknown')}</span> : format.language(language),
    },
    {
      id: 'findings',
      head: t('column.findings'),
      cell: (document) =>
        totalFindings(document) === 0 ? (
          <span className="soft">{t('document.noFindings')}</span>
        ) : (
          <ul className="kind-counts">
            {KINDS.filter((kind) => document.counts[kind] > 0).map((kind) => (
              <li key={kind} className={`kind kind-${kind}`}>
                {t(`kinds.${kind}`)} {format.number(document.counts[kind])}
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <>
      <PageHead title={t('nav.documents')} lead={t('documents.lead')}>
        <Link className="button" to="/d/$dossier/add" params={{ dossier }}>
          {t('nav.add')}
        </Link>
      </PageHead>
      <SavedViews />
      <Filters of={filters}>
        <FilterSelect
          label={t('field.language')}
          value={filters.language}
          choose={set('language')}
          choices={LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
        />
        {(home.data?.reporters.length ?? 0) > 0 && (
          <FilterSelect
            label={t('document.voice')}
            value={filters.reporter}
            choose={set('reporter')}
            choices={home.data!.reporters.map(({ id, names }) => ({ value: id, label: format.name(names) ?? id }))}
          />
        )}
      </Filters>
      <Loaded query={documents}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={t('documents.empty')} advice={t('home.emptyAdvice')}>
              <Link className="button button-main" to="/d/$dossier/add" params={{ dossier }}>
                {t('nav.add')}
              </Link>
            </Empty>
          ) : (
            <>
              <output className="soft">{t('count.documents', { count: total })}</output>
              <DataTable
                label={t('nav.documents')}
                columns={columns}
                rows={items}
                total={total}
                rowKey={({ id }) => id}
                onEnd={documents.more}
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}
