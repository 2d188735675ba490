import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ExactInterval, GrowthBoard, GrowthCheck } from '@rapporteur/api/schemas'
import { growthQuery } from '../../api/queries.ts'
import { useReporter } from '../../app/useReporter.ts'
import { indicatorLabel } from '../../format/vocabulary.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { SourceLink } from '../../parts/Quote.tsx'

const VERDICTS = ['cannot-agree', 'confirmed', 'no-level'] as const
const TONE = { confirmed: 'good', 'cannot-agree': 'bad', 'no-level': 'quiet' } as const

/** Growth that sources state, held against the values of both periods; what cannot agree comes first. */
export function GrowthChecks({ dossier }: { dossier: string }) {
  const { t } = useText()
  const { growth } = useSearch({ from: '/d/$dossier/disagreements' })
  const navigate = useNavigate({ from: '/d/$dossier/disagreements' })
  const verdict = VERDICTS.find((one) => one === growth)
  const board = useInfiniteQuery(growthQuery(dossier, { verdict }))
  const pages = board.data?.pages
  return (
    <section>
      <h2>{t('growth.title')}</h2>
      <p>{t('growth.lead')}</p>
      <Loaded query={{ data: pages, error: board.error, refetch: board.refetch }}>
        {(pages) => (
          <>
            <div className="filters">
              <FilterSelect
                label={t('column.state')}
                value={verdict}
                choose={(growth) => void navigate({ search: { growth }, replace: true })}
                choices={VERDICTS.map((value) => ({
                  value,
                  label: t(`growthVerdict.${value}`),
                  count: pages[0]!.counts[value],
                }))}
              />
            </div>
            <Checks pages={pages} more={() => void board.fetchNextPage()} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function Checks({ pages, more }: { pages: readonly GrowthBoard[]; more: () => void }) {
  const { t, format } = useText()
  const reporter = useReporter()
  const rows = pages.flatMap(({ items }) => items)
  const observations: GrowthBoard['observations'] = Object.assign({}, ...pages.map((page) => page.observations))
  if (rows.length === 0) return <p className="soft">{t('growth.none')}</p>
  const percent = (interval: ExactInterval): string | null =>
    format.computedPercent({
      low: interval.low === null ? null : Number(interval.low),
      high: interval.high === null ? null : Number(interval.high),
    })
  const columns: readonly Column<GrowthCheck>[] = [
    {
      id: 'what',
      head: t('column.indicator'),
      wide: true,
      cell: ({ observationId }) => {
        const told = observations[observationId]
        if (!told) return null
        return (
          <>
            {indicatorLabel(told.indicator, t)}, {told.period === null ? t('date.unknown') : format.date(told.period)}
            <p className="row-facts">{reporter(told.reporter)}</p>
            <SourceLink anchor={told.anchor} />
          </>
        )
      },
    },
    {
      id: 'stated',
      head: t('growth.stated'),
      numeric: true,
      cell: ({ observationId, stated, basePeriod }) => {
        const change = observations[observationId]?.change ?? null
        return (
          <>
            {change === null ? percent(stated) : format.change(change)}
            {basePeriod !== null && (
              <p className="row-facts">{t('growth.against', { period: format.date(basePeriod) })}</p>
            )}
          </>
        )
      },
    },
    {
      id: 'reckoned',
      head: t('growth.reckoned'),
      numeric: true,
      cell: ({ reckoned }) => (reckoned && percent(reckoned)) ?? <span className="soft">{t('value.unknown')}</span>,
    },
    {
      id: 'verdict',
      head: t('column.state'),
      cell: ({ verdict, sameStatistics, levelId, baseId }) => (
        <>
          <Tone tone={TONE[verdict]}>{t(`growthVerdict.${verdict}`)}</Tone>
          {verdict === 'cannot-agree' && !sameStatistics && <p className="row-facts">{t('growth.otherStatistics')}</p>}
          {[levelId, baseId].map((id) => {
            const told = id === null ? undefined : observations[id]
            return told && <SourceLink key={id} anchor={told.anchor} />
          })}
        </>
      ),
    },
  ]
  return (
    <DataTable
      label={t('growth.title')}
      columns={columns}
      rows={rows}
      total={pages[0]!.page.total}
      rowKey={({ observationId, levelId, baseId }) => `${observationId} ${levelId} ${baseId}`}
      onEnd={more}
    />
  )
}
