import { Link, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { CourseItem, MentionKind, SessionCourse, SessionReference } from '@rapporteur/api/schemas'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import type { StepKind } from '../../charts/itemsPlot.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { anchorSearch, SourceLink } from '../../parts/Quote.tsx'
import { Words } from '../../parts/Words.tsx'
import { becameOf, placeOf } from './became.ts'
import { sessionName, sessionShort } from './sessionName.ts'
import { StepLegend } from './StepLegend.tsx'

/** More rows than these nobody compares; the table has them all. */
const MOST_ROWS = 60

const DRAWN: Readonly<Record<MentionKind, StepKind>> = {
  adopted: 'adopted',
  restated: 'again',
  narrowed: 'again',
  widened: 'again',
  postponed: 'postponed',
  fulfilled: 'fulfilled',
  dropped: 'closed',
  split: 'closed',
  merged: 'closed',
}

interface Props {
  readonly dossier: string
  readonly session: SessionReference
  readonly course: SessionCourse
}

/** A session's items on their way through the later ones. Each mark opens the sentence, or the undertaking where a person entered it. */
export function ItemsChart({ dossier, session, course }: Props) {
  const { t, format, language } = useText()
  const router = useRouter()
  const items = useMemo(() => course.items.slice(0, MOST_ROWS), [course])
  const draw = useCallback(
    async (width: number) => {
      const { itemsPlot } = await import('../../charts/itemsPlot.ts')
      const undertaking = (id: string): string =>
        router.buildLocation({ to: '/d/$dossier/undertakings/$id', params: { dossier, id } }).href
      const source = ({ undertakingId }: CourseItem, { anchor }: CourseItem['steps'][number]): string =>
        anchor === null
          ? undertaking(undertakingId)
          : router.buildLocation({
              to: '/d/$dossier/documents/$id',
              params: { dossier, id: anchor.documentId },
              search: anchorSearch(anchor),
            }).href
      const said = (words: string, kind: string, date: string | null): string =>
        t('course.step', { what: kind, date: date === null ? t('date.unknown') : format.date(date), words })
      const end = course.sessions.length - 1
      return itemsPlot({
        width,
        columns: course.sessions.map(sessionShort),
        rows: items.map((item, row) => {
          const words = wordingIn(item.wording, language).text
          const places = item.steps.map((step) => placeOf(step, course.sessions))
          const to = Math.max(...places, 0)
          return {
            row,
            words,
            href: undertaking(item.undertakingId),
            from: Math.min(...places, 0),
            to,
            silentTo: item.phase === 'open' && to < end ? end : null,
          }
        }),
        steps: items.flatMap((item, row) => {
          const words = wordingIn(item.wording, language).text
          return [
            ...item.steps.map((step) => ({
              row,
              column: placeOf(step, course.sessions),
              kind: DRAWN[step.kind],
              label: said(words, t(`link.${step.kind}`), step.date),
              href: source(item, step),
            })),
            ...item.proposed.map((step) => ({
              row,
              column: placeOf(step, course.sessions),
              kind: 'proposed' as const,
              label: said(words, t('course.proposed'), step.date),
              href: undertaking(item.undertakingId),
            })),
          ]
        }),
        ariaLabel: t('course.itemsLabel', { session: sessionName(session, t, format) }),
      })
    },
    [course, dossier, format, items, language, router, session, t],
  )
  const became = Map.groupBy(course.items, becameOf)
  const parts = (['fulfilled', 'again', 'proposed', 'closed', 'silent'] as const).flatMap((what) => {
    const count = became.get(what)?.length ?? 0
    return count === 0 ? [] : [t('course.part', { what: t(`became.${what}`), number: format.number(count) })]
  })
  return (
    <ChartFigure
      title={t('course.itemsTitle', {
        session: sessionName(session, t, format),
        items: t('count.courseItems', { count: course.items.length }),
        parts: format.list(parts),
      })}
      note={
        <p>
          {t('course.itemsNote')}
          {course.items.length > MOST_ROWS && ` ${t('course.more', { count: MOST_ROWS })}`}
        </p>
      }
      legend={<StepLegend />}
      draw={draw}
      fileName={`${dossier}-${session.id}-items`}
      data={[
        ['undertaking', 'wording', 'state', 'step', 'date', 'session', 'document', 'quote'],
        ...course.items.flatMap((item) =>
          item.steps.map(({ kind, date, meetingId, anchor }) => [
            item.undertakingId,
            wordingIn(item.wording, language).text,
            item.phase,
            kind,
            date,
            course.sessions.find(({ id }) => id === meetingId)?.ordinal ?? null,
            anchor?.documentTitle ?? null,
            anchor?.quote ?? null,
          ]),
        ),
      ]}
      table={<ItemsTable dossier={dossier} items={course.items} />}
    />
  )
}

function ItemsTable({ dossier, items }: { dossier: string; items: readonly CourseItem[] }) {
  const { t, format } = useText()
  return (
    <table className="data compact">
      <thead>
        <tr>
          <th scope="col">{t('column.undertaking')}</th>
          <th scope="col">{t('column.state')}</th>
          <th scope="col">{t('undertaking.life')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.undertakingId}>
            <td data-label={t('column.undertaking')}>
              <Link
                to="/d/$dossier/undertakings/$id"
                params={{ dossier, id: item.undertakingId }}
                className="plain-link"
              >
                <Words of={item.wording} />
              </Link>
            </td>
            <td data-label={t('column.state')}>
              <Tone tone={item.phase === 'fulfilled' ? 'good' : 'quiet'}>{t(`phase.${item.phase}`)}</Tone>
            </td>
            <td data-label={t('undertaking.life')}>
              <ol className="plain-list">
                {item.steps.map(({ mentionId, kind, date, anchor }) => (
                  <li key={mentionId}>
                    {t(`link.${kind}`)}, {date === null ? t('date.unknown') : format.date(date)}
                    {anchor && <SourceLink anchor={anchor} />}
                  </li>
                ))}
                {item.proposed.map(({ proposalId, date, undertakingId }) => (
                  <li key={proposalId} className="soft">
                    <Link to="/d/$dossier/undertakings/$id" params={{ dossier, id: undertakingId }}>
                      {t('course.proposed')}
                    </Link>
                    , {date === null ? t('date.unknown') : format.date(date)}
                  </li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
