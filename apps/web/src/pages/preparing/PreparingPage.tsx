import { useQuery } from '@tanstack/react-query'
import { memo, useCallback, useDeferredValue } from 'react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReviewItem, SessionReview } from '@rapporteur/api/schemas'
import { bodiesQuery, reviewQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { PlanForm } from './PlanForm.tsx'
import { ReviewItems } from './ReviewItems.tsx'

/** More items than this on one page are not all put into it; a list of so few always is. */
const MANY = 200
const FEW = 20

const ATTENTION = ['overdue', 'silent', 'differ', 'proposed', 'unassessed', 'due-soon', 'open', 'closed'] as const

/** What a body's next session has to go through: every item of the last minutes and what flows up from the bodies below. */
export function PreparingPage() {
  const { t, format } = useText()
  const { dossier, body } = useParams({ from: '/d/$dossier/sessions/$body' })
  const { order = 'minutes', attention } = useSearch({ from: '/d/$dossier/sessions/$body' })
  const navigate = useNavigate({ from: '/d/$dossier/sessions/$body' })
  const bodies = useQuery(bodiesQuery(dossier))
  const review = useQuery(reviewQuery(dossier, body, { order }))
  const nameOf = useCallback(
    (id: string): string => {
      const found = bodies.data?.items.find((one) => one.id === id)
      return (found && (format.name(found.names) ?? t(`body.${found.kind}`))) ?? id
    },
    [bodies.data, format, t],
  )
  // Thousands of items: the choice is shown at once, the lists follow.
  const shown = useDeferredValue(attention)
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/sessions" params={{ dossier }}>
          {t('nav.sessions')}
        </Link>
      </p>
      <PageHead title={t('preparing.heading')} of={nameOf(body)} lead={<p>{t('preparing.lead')}</p>}>
        <Link className="button" to="/d/$dossier/sessions/$body/course" params={{ dossier, body }}>
          {t('course.open')}
        </Link>
      </PageHead>
      <PlanForm dossier={dossier} body={body} next={bodies.data?.items.find(({ id }) => id === body)?.nextSession} />
      <section>
        <h2>{t('preparing.review')}</h2>
        <Loaded query={review}>
          {(review) => (
            <>
              <Last review={review} dossier={dossier} />
              <div className="filters">
                <FilterSelect
                  label={t('column.attention')}
                  value={attention}
                  choose={(attention) =>
                    void navigate({ search: (search) => ({ ...search, attention }), replace: true })
                  }
                  choices={ATTENTION.map((value) => ({
                    value,
                    label: t(`attention.${value}`),
                    count: review.counts[value] ?? 0,
                  }))}
                />
                <label className="filter">
                  <span>{t('preparing.order')}</span>
                  <select
                    value={order}
                    onChange={({ target }) =>
                      void navigate({
                        search: (search) => ({
                          ...search,
                          order: target.value === 'attention' ? 'attention' : undefined,
                        }),
                        replace: true,
                      })
                    }
                  >
                    <option value="minutes">{t('preparing.orderMinutes')}</option>
                    <option value="attention">{t('preparing.orderAttention')}</option>
                  </select>
                </label>
              </div>
              <Lists dossier={dossier} review={review} attention={shown} nameOf={nameOf} />
            </>
          )}
        </Loaded>
      </section>
    </>
  )
}

interface ListsProps {
  readonly dossier: string
  readonly review: SessionReview
  readonly attention: string | undefined
  readonly nameOf: (body: string) => string
}

/** The body's own items and those of the bodies below; drawn anew only when they are others. */
const Lists = memo(function Lists({ dossier, review, attention, nameOf }: ListsProps) {
  const wanted = (items: readonly ReviewItem[]): readonly ReviewItem[] =>
    attention === undefined ? items : items.filter((item) => item.attention.some((one) => one === attention))
  const own = wanted(review.own)
  const below = review.below.map(({ bodyId, items }) => ({ bodyId, shown: wanted(items) }))
  // Many lists of a hundred rows are a long page too: then each keeps only the rows near the window in it.
  const whole = below.reduce((sum, { shown }) => sum + shown.length, own.length) > MANY ? FEW : undefined
  return (
    <>
      <ReviewItems dossier={dossier} items={own} whole={whole} />
      {below.map(({ bodyId, shown }) =>
        shown.length === 0 ? null : (
          <section key={bodyId}>
            <h3>{nameOf(bodyId)}</h3>
            <ReviewItems dossier={dossier} items={shown} whole={whole} />
          </section>
        ),
      )}
    </>
  )
})

/** Which session the review goes back to. */
function Last({ review: { last }, dossier }: { review: SessionReview; dossier: string }) {
  const { t, format } = useText()
  if (last === null) return <p className="soft">{t('sessions.noLast')}</p>
  const ordinal = last.ordinal === null ? null : t('meeting.ordinal', { ordinal: format.ordinal(last.ordinal) })
  const date = last.date === null ? t('date.unknown') : format.date(last.date)
  return (
    <p>
      {t('home.lastSession')}{' '}
      <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: last.id }}>
        {[ordinal, date].filter((part) => part !== null).join(', ')}
      </Link>
    </p>
  )
}
