import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Undertaking } from '@rapporteur/api/schemas'
import { bodiesQuery, undertakingsQuery } from '../../api/queries.ts'
import { useDossier } from '../../app/useDossier.ts'
import { useParty } from '../../app/useParty.ts'
import { TOPICS, topicLabel } from '../../format/vocabulary.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Filters } from '../../parts/Filters.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { FilterText } from '../../parts/FilterText.tsx'
import { LightLink, pageOf } from '../../parts/LightLink.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { usePages } from '../../parts/usePages.ts'
import { Words } from '../../parts/Words.tsx'
import { Flags } from './Flags.tsx'
import { Joint } from './Joint.tsx'

const ATTENTION = ['overdue', 'silent', 'differ', 'proposed', 'unassessed', 'due-soon', 'open', 'closed'] as const

const PHASES = ['open', 'fulfilled', 'dropped', 'split', 'merged'] as const

/** What was to be done, with where each side says it stands and how long nobody has spoken of it. */
export function UndertakingsPage() {
  const { t, format, language } = useText()
  const party = useParty()
  const sides = useDossier()?.sides ?? []
  const { dossier } = useParams({ from: '/d/$dossier/undertakings' })
  const filters = useSearch({ from: '/d/$dossier/undertakings' })
  const navigate = useNavigate({ from: '/d/$dossier/undertakings' })
  const bodies = useQuery(bodiesQuery(dossier))
  const undertakings = usePages(undertakingsQuery(dossier, { ...filters, order: 'desc' }))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true, resetScroll: false })
  const filtered = Object.values(filters).some((value) => value !== undefined)

  /** Which language the words are in, where it is not the reader's own. */
  const languageOf = (wording: Undertaking['wording']): string | null => {
    const shown = wordingIn(wording, language).language
    return shown === undefined || shown === language ? null : format.language(shown)
  }

  const columns: readonly Column<Undertaking>[] = [
    {
      id: 'wording',
      head: t('column.undertaking'),
      wide: true,
      cell: ({ id, wording, standing, topics }) => (
        <>
          <LightLink href={pageOf(dossier, 'undertakings', id)} className="plain-link">
            <Words of={wording} />
          </LightLink>{' '}
          <MachineMark standing={standing} />
          <p className="row-facts">
            {[languageOf(wording), ...topics.map((topic) => topicLabel(topic, t))].filter(Boolean).join(' · ')}
          </p>
        </>
      ),
    },
    {
      id: 'kind',
      head: t('field.kind'),
      cell: ({ kind, parties }) => (
        <>
          {t(`undertakingKind.${kind}`)}
          {parties.length > 0 && <p className="row-facts">{parties.map(party).join(', ')}</p>}
        </>
      ),
    },
    {
      id: 'due',
      head: t('field.due'),
      cell: ({ due }) => (due === null ? <span className="soft">{t('undertaking.noDue')}</span> : format.date(due)),
    },
    { id: 'joint', head: t('column.assessments'), cell: ({ joint }) => <Joint joint={joint} /> },
    {
      id: 'last',
      head: t('column.lastMention'),
      cell: ({ lastMentionedOn }) =>
        lastMentionedOn === null ? <span className="soft">{t('date.unknown')}</span> : format.date(lastMentionedOn),
    },
    { id: 'flags', head: t('column.attention'), cell: (undertaking) => <Flags undertaking={undertaking} /> },
  ]
  return (
    <>
      <PageHead title={t('nav.undertakings')} lead={<p>{t('undertakings.lead')}</p>} />
      <SavedViews />
      <Filters of={filters}>
        <FilterSelect
          label={t('column.attention')}
          value={filters.attention}
          choose={set('attention')}
          choices={ATTENTION.map((value) => ({ value, label: t(`attention.${value}`) }))}
        />
        <FilterSelect
          label={t('column.state')}
          value={filters.phase}
          choose={set('phase')}
          choices={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        <FilterSelect
          label={t('field.topics')}
          value={filters.topic}
          choose={set('topic')}
          choices={TOPICS.map((value) => ({ value, label: topicLabel(value, t) }))}
        />
        <FilterSelect
          label={t('field.by')}
          value={filters.party}
          choose={set('party')}
          choices={sides.map(({ code }) => ({ value: code, label: party(code) }))}
        />
        <FilterSelect
          label={t('field.body')}
          value={filters.bodyId}
          choose={set('bodyId')}
          choices={(bodies.data?.items ?? []).map(({ id, kind, names }) => ({
            value: id,
            label: format.name(names) ?? t(`body.${kind}`),
          }))}
        />
        <FilterText label={t('filter.words')} value={filters.text} choose={set('text')} />
      </Filters>
      {filters.asOf !== undefined && (
        <p className="notice">{t('undertakings.asOf', { date: format.date(filters.asOf) })}</p>
      )}
      <Loaded query={undertakings}>
        {({ items, total }) => (
          <>
            <output className="soft">
              {t('count.undertakings', { count: total })}{' '}
              {filtered && (
                <button type="button" className="link" onClick={() => void navigate({ search: {}, replace: true })}>
                  {t('filter.clear')}
                </button>
              )}
            </output>
            {items.length === 0 ? (
              <Empty
                title={t('undertakings.empty')}
                advice={filtered ? t('list.filteredAdvice') : t('list.emptyAdvice')}
              />
            ) : (
              <DataTable
                label={t('nav.undertakings')}
                columns={columns}
                rows={items}
                total={total}
                rowKey={({ id }) => id}
                onEnd={undertakings.more}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
