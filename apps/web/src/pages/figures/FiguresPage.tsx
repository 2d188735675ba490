import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Observation } from '@rapporteur/api/schemas'
import { figuresQuery, homeQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { useReporter } from '../../app/useReporter.ts'
import { flow } from '../../format/flow.ts'
import { INDICATORS, indicatorLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark, ReviewBadge, Tone, VerdictBadge } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Filters } from '../../parts/Filters.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { FilterText } from '../../parts/FilterText.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SourceLink } from '../../parts/Quote.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { StatedValue } from '../../parts/StatedValue.tsx'
import { usePages } from '../../parts/usePages.ts'
import { changeBase } from '../reader/facts.ts'
import { SeriesPanel } from './SeriesPanel.tsx'

const STATUSES = ['actual', 'target', 'forecast'] as const
const REVIEWS = ['unreviewed', 'accepted', 'corrected', 'rejected'] as const

/** Every figure as a table whose filters stand in the address, and one series as a chart. */
export function FiguresPage() {
  const { t, format } = useText()
  const party = useParty()
  const reporterName = useReporter()
  const { dossier } = useParams({ from: '/d/$dossier/figures' })
  const filters = useSearch({ from: '/d/$dossier/figures' })
  const navigate = useNavigate({ from: '/d/$dossier/figures' })
  const home = useQuery(homeQuery(dossier))
  const figures = usePages(figuresQuery(dossier, { sort: 'period', order: 'desc', ...filters }))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true, resetScroll: false })
  const filtered = Object.entries(filters).some(
    ([name, value]) => value !== undefined && name !== 'sort' && name !== 'order',
  )

  const columns: readonly Column<Observation>[] = [
    {
      id: 'period',
      head: t('column.period'),
      sort: 'period',
      cell: ({ period }) => (period === null ? <span className="soft">{t('date.unknown')}</span> : format.date(period)),
    },
    {
      id: 'indicator',
      head: t('column.indicator'),
      sort: 'indicator',
      cell: ({ indicator, from, to, status }) => (
        <>
          {indicatorLabel(indicator, t)}
          {(from !== null || to !== null) && <p className="row-facts">{flow(indicator, from, to, party)}</p>}
          {status !== 'actual' && <Tone tone="quiet">{t(`figureStatus.${status}`)}</Tone>}
        </>
      ),
    },
    {
      id: 'value',
      head: t('column.value'),
      sort: 'value',
      numeric: true,
      cell: ({ interval, unit, qualifier, change, changeBase: base }) => (
        <>
          {(interval.stated !== null || change === null) && (
            <StatedValue interval={interval} unit={unit} qualifier={qualifier} />
          )}
          {change !== null && (
            <p className="row-facts">{[format.change(change), changeBase(base, t)].filter(Boolean).join(' ')}</p>
          )}
        </>
      ),
    },
    {
      id: 'source',
      head: t('column.source'),
      wide: true,
      sort: 'vintage',
      cell: ({ anchor, reporter }) => (
        <>
          <q lang={anchor.language ?? undefined} className="clipped">
            {anchor.quote}
          </q>
          <SourceLink anchor={anchor} />
          {reporter !== null && <p className="row-facts">{t('reporter.of', { reporter: reporterName(reporter) })}</p>}
        </>
      ),
    },
    {
      id: 'state',
      head: t('column.state'),
      cell: ({ verdict, review, standing }) => (
        <span className="flags">
          <VerdictBadge verdict={verdict} />
          {review === 'unreviewed' ? <MachineMark standing={standing} /> : <ReviewBadge state={review} />}
        </span>
      ),
    },
  ]

  return (
    <>
      <PageHead title={t('nav.figures')} lead={<p>{t('figures.lead')}</p>} />
      <SavedViews />
      <Filters of={filters}>
        <FilterSelect
          label={t('column.indicator')}
          value={filters.indicator}
          choose={set('indicator')}
          choices={INDICATORS.map((value) => ({ value, label: indicatorLabel(value, t) }))}
        />
        <FilterText label={t('field.year')} value={filters.year} choose={set('year')} pattern="(19|20|21)\d\d" />
        {(home.data?.reporters.length ?? 0) > 0 && (
          <FilterSelect
            label={t('column.reporter')}
            value={filters.reporter}
            choose={set('reporter')}
            choices={home.data!.reporters.map(({ id, names }) => ({ value: id, label: format.name(names) ?? id }))}
          />
        )}
        <FilterSelect
          label={t('field.status')}
          value={filters.status}
          choose={set('status')}
          choices={STATUSES.map((value) => ({ value, label: t(`figureStatus.${value}`) }))}
        />
        <FilterSelect
          label={t('column.state')}
          value={filters.review}
          choose={set('review')}
          choices={REVIEWS.map((value) => ({ value, label: t(`review.${value}`) }))}
        />
        <FilterText label={t('filter.words')} value={filters.text} choose={set('text')} />
      </Filters>
      <SeriesPanel dossier={dossier} indicator={filters.indicator ?? home.data?.indicator} />
      <Loaded query={figures}>
        {({ items, total }) => (
          <>
            <output className="soft">
              {t('count.figures', { count: total })}{' '}
              {filtered && (
                <button type="button" className="link" onClick={() => void navigate({ search: {}, replace: true })}>
                  {t('filter.clear')}
                </button>
              )}
            </output>
            {items.length === 0 ? (
              <Empty title={t('figures.empty')} advice={filtered ? t('list.filteredAdvice') : t('list.emptyAdvice')} />
            ) : (
              <DataTable
                label={t('nav.figures')}
                columns={columns}
                rows={items}
                total={total}
                rowKey={({ id }) => id}
                onEnd={figures.more}
                sorting={{
                  by: filters.sort ?? 'period',
                  order: filters.order === 'asc' ? 'asc' : 'desc',
                  choose: (by, order) =>
                    void navigate({
                      search: (search) => ({ ...search, sort: by, order }),
                      replace: true,
                      resetScroll: false,
                    }),
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
