import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Person } from '@rapporteur/api/schemas'
import { bodiesQuery, peopleQuery } from '../../api/queries.ts'
import { useDossier } from '../../app/useDossier.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { FilterText } from '../../parts/FilterText.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Bodies } from './Bodies.tsx'
import { Stretch } from './Stretch.tsx'

/** The standing bodies with their co-chairs over time, and everyone whom the dossier or its documents name. */
export function PeoplePage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/people' })
  const filters = useSearch({ from: '/d/$dossier/people' })
  const navigate = useNavigate({ from: '/d/$dossier/people' })
  const party = useParty()
  const sides = useDossier()?.sides ?? []
  const bodies = useQuery(bodiesQuery(dossier))
  const people = useQuery(peopleQuery(dossier, filters))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true, resetScroll: false })
  return (
    <>
      <PageHead title={t('nav.people')} lead={<p>{t('people.lead')}</p>} />
      <Loaded query={bodies}>{({ items }) => <Bodies bodies={items} />}</Loaded>
      <section>
        <h2>{t('people.title')}</h2>
        <div className="filters">
          <FilterSelect
            label={t('field.side')}
            value={filters.side}
            choose={set('side')}
            choices={sides.map(({ code }) => ({ value: code, label: party(code) }))}
          />
          <FilterText label={t('people.find')} value={filters.q} choose={set('q')} />
        </div>
        <Loaded query={people}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('people.empty')} advice={t('list.filteredAdvice')} />
            ) : (
              <People people={items} />
            )
          }
        </Loaded>
      </section>
    </>
  )
}

function People({ people }: { people: readonly Person[] }) {
  const { t, format, language } = useText()
  const party = useParty()
  const columns: readonly Column<Person>[] = [
    {
      id: 'name',
      head: t('field.name'),
      wide: true,
      cell: ({ id, names, aliases, standing }) => {
        const shown = names[language] ?? format.name(names) ?? aliases[0] ?? id
        const others = [...new Set([...Object.values(names), ...aliases])].filter((name) => name !== shown)
        return (
          <span id={id}>
            <strong>{shown}</strong> <MachineMark standing={standing} />
            {others.length > 0 && <span className="row-facts names">{others.join(' · ')}</span>}
          </span>
        )
      },
    },
    {
      id: 'side',
      head: t('field.side'),
      cell: ({ side }) => (side === null ? <span className="soft">{t('value.unknown')}</span> : party(side)),
    },
    {
      id: 'posts',
      head: t('people.posts'),
      cell: ({ posts, chairs }) => (
        <ul className="plain-list">
          {posts.map(({ names, from, to }) => (
            <li key={`${format.name(names)} ${from}`}>
              {format.name(names)} <Stretch from={from} to={to} />
            </li>
          ))}
          {chairs.map(({ bodyId, bodyNames, from, to }) => (
            <li key={`${bodyId} ${from}`}>
              {t('people.coChair', { body: format.name(bodyNames) ?? bodyId })} <Stretch from={from} to={to} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return <DataTable label={t('people.title')} columns={columns} rows={people} rowKey={({ id }) => id} />
}
