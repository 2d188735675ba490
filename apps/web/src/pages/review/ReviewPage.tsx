import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { BulkAcceptResult, Finding } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { queueQuery } from '../../api/queries.ts'
import { useParty } from '../../app/useParty.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { KindBadge, ReviewBadge, VerdictBadge } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { LightLink } from '../../parts/LightLink.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { anchorHref, SourceLink } from '../../parts/Quote.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { usePages } from '../../parts/usePages.ts'
import { useUndo } from '../../undo/UndoProvider.tsx'
import { headline } from '../reader/facts.ts'
import { KINDS } from '../reader/KindFilter.tsx'
import { Merges } from './Merges.tsx'

const STATES = ['unreviewed', 'accepted', 'corrected', 'rejected', 'merged', 'deprecated', 'obsolete'] as const

/** What the reader found and nobody has looked at yet. */
export function ReviewPage() {
  const { t, format } = useText()
  const party = useParty()
  const queries = useQueryClient()
  const { offer } = useUndo()
  const { dossier } = useParams({ from: '/d/$dossier/review' })
  const filters = useSearch({ from: '/d/$dossier/review' })
  const navigate = useNavigate({ from: '/d/$dossier/review' })
  const state = filters.state ?? 'unreviewed'
  const queue = usePages(queueQuery(dossier, { ...filters, state }))
  const accept = useMutation({
    mutationFn: (ids: readonly string[]) =>
      send<BulkAcceptResult>('POST', within(dossier, 'findings', 'review'), { ids }),
    onSuccess: ({ accepted }) => {
      if (accepted.length > 0) offer({ lines: accepted.length })
      return queries.invalidateQueries({ queryKey: ['dossier', dossier] })
    },
  })
  const columns: readonly Column<Finding>[] = [
    { id: 'kind', head: t('field.kind'), cell: ({ kind }) => <KindBadge kind={kind} /> },
    {
      id: 'finding',
      head: t('column.finding'),
      wide: true,
      cell: (finding) => (
        <>
          <LightLink href={anchorHref(dossier, finding.anchor)} came className="row-title">
            {headline(finding, { t, format, party })}
          </LightLink>
          <br />
          <q lang={finding.anchor.language ?? undefined} className="clipped">
            {finding.anchor.quote}
          </q>
          <SourceLink anchor={finding.anchor} />
        </>
      ),
    },
    { id: 'verdict', head: t('column.verdict'), cell: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
    { id: 'certainty', head: t('field.certainty'), cell: ({ certainty }) => t(`certainty.${certainty}`) },
    { id: 'review', head: t('column.state'), cell: ({ review }) => <ReviewBadge state={review.state} /> },
  ]
  return (
    <>
      <PageHead title={t('nav.review')} lead={t('review.lead')} />
      <SavedViews />
      <div className="filters">
        <FilterSelect
          label={t('field.kind')}
          value={filters.kind}
          choose={(kind) => void navigate({ search: (search) => ({ ...search, kind }), replace: true })}
          choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <label className="filter">
          <span>{t('column.state')}</span>
          <select
            value={state}
            onChange={(event) =>
              void navigate({
                search: (search) => ({
                  ...search,
                  state: event.target.value === 'unreviewed' ? undefined : event.target.value,
                }),
                replace: true,
              })
            }
          >
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t(`review.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Merges dossier={dossier} />
      {accept.error && <ErrorNotice error={accept.error} />}
      {accept.data && (
        <output className="notice">
          {t('review.bulkDone', {
            accepted: t('count.findings', { count: accept.data.accepted.length }),
            left: accept.data.left.length,
          })}
        </output>
      )}
      <Loaded query={queue}>
        {({ items, total }) => {
          const sure = items.filter(
            ({ verdict, certainty, review }) =>
              verdict === 'states' && certainty === 'certain' && review.state === 'unreviewed',
          )
          return items.length === 0 ? (
            <Empty title={t('review.empty')} advice={t('review.emptyAdvice')} />
          ) : (
            <>
              <p className="bar">
                <output className="soft">{t('count.findings', { count: total })}</output>
                {sure.length > 0 && (
                  <button
                    type="button"
                    className="button"
                    disabled={accept.isPending}
                    onClick={() => accept.mutate(sure.map(({ id }) => id))}
                  >
                    {t('review.bulk', { count: sure.length })}
                  </button>
                )}
              </p>
              <DataTable
                label={t('nav.review')}
                columns={columns}
                rows={items}
                total={total}
                rowKey={({ id }) => id}
                onEnd={queue.more}
              />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
