import { Link, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { SessionStates } from '@rapporteur/api/schemas'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import type { DrawnState } from '../../charts/statesPlot.ts'
import { axisTick } from '../../charts/axis.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { sessionName, sessionShort } from './sessionName.ts'

const STATES = ['open', 'fulfilled', 'dropped', 'continued'] as const satisfies readonly DrawnState[]

/** Which phases a drawn state is made of; of two, both lists are offered. */
const PHASES: Readonly<Record<DrawnState, readonly ('open' | 'fulfilled' | 'dropped' | 'split' | 'merged')[]>> = {
  open: ['open'],
  fulfilled: ['fulfilled'],
  dropped: ['dropped'],
  continued: ['split', 'merged'],
}

interface Props {
  readonly dossier: string
  readonly body: string
  readonly sessions: readonly SessionStates[]
}

/** A body's undertakings by state, session by session. Each part of a bar opens the list of those undertakings as of that day. */
export function StatesChart({ dossier, body, sessions }: Props) {
  const { t, format, language } = useText()
  const router = useRouter()
  const lists = useMemo(
    () => (asOf: string, search: { phase?: string; attention?: string }) => ({
      to: '/d/$dossier/undertakings' as const,
      params: { dossier },
      search: { bodyId: body, asOf, ...search },
    }),
    [body, dossier],
  )
  const draw = useCallback(
    async (width: number) => {
      const { statesPlot } = await import('../../charts/statesPlot.ts')
      const href = (asOf: string, search: { phase?: string; attention?: string }): string =>
        router.buildLocation(lists(asOf, search)).href
      const label = (session: SessionStates['session'], state: string, count: number): string =>
        t('course.point', { session: sessionName(session, t, format), state, number: format.number(count) })
      return statesPlot({
        width,
        sessions: sessions.map(({ session }) => ({ id: session.id, short: sessionShort(session) })),
        marks: sessions.flatMap(({ session, asOf, states }) =>
          STATES.map((state) => ({
            session: session.id,
            state,
            count: countOf(states, state),
            label: label(session, t(`courseState.${state}`), countOf(states, state)),
            href: href(asOf, { phase: PHASES[state][0]! }),
          })).filter(({ count }) => count > 0),
        ),
        overdue: sessions.flatMap(({ session, asOf, states, overdue }) => {
          // They are the top of the part that is open, which is the top of the bar.
          const top = STATES.reduce((sum, state) => sum + countOf(states, state), 0)
          return overdue === 0
            ? []
            : [
                {
                  session: session.id,
                  from: top - overdue,
                  to: top,
                  label: label(session, t('attention.overdue'), overdue),
                  href: href(asOf, { attention: 'overdue' }),
                },
              ]
        }),
        tick: axisTick(language),
        unitLabel: t('nav.undertakings'),
        ariaLabel: t('course.statesLabel'),
      })
    },
    [format, language, lists, router, sessions, t],
  )
  const last = sessions.at(-1)!
  const total = STATES.reduce((sum, state) => sum + countOf(last.states, state), 0)
  const parts = [
    t('course.openPart', {
      what: t('courseState.open'),
      number: format.number(countOf(last.states, 'open')),
      overdue: t('course.part', { what: t('attention.overdue'), number: format.number(last.overdue) }),
    }),
    t('course.part', { what: t('courseState.fulfilled'), number: format.number(countOf(last.states, 'fulfilled')) }),
  ]
  return (
    <ChartFigure
      title={t('course.statesTitle', {
        session: sessionName(last.session, t, format),
        undertakings: t('count.undertakings', { count: total }),
        parts: format.list(parts),
      })}
      note={<p>{t('course.statesNote')}</p>}
      legend={
        <ul className="legend">
          {STATES.map((state) => (
            <li key={state}>
              <span className={`swatch swatch-${state}`} aria-hidden="true" />
              {t(`courseState.${state}`)}
            </li>
          ))}
          <li>
            <span className="swatch swatch-overdue" aria-hidden="true" />
            {t('attention.overdue')}
          </li>
        </ul>
      }
      draw={draw}
      fileName={`${dossier}-${body}-states`}
      data={[
        ['session', 'date', 'as_of', 'open', 'overdue', 'fulfilled', 'dropped', 'split', 'merged'],
        ...sessions.map(({ session, asOf, states, overdue }) => [
          session.ordinal,
          session.date,
          asOf,
          states.open ?? 0,
          overdue,
          states.fulfilled ?? 0,
          states.dropped ?? 0,
          states.split ?? 0,
          states.merged ?? 0,
        ]),
      ]}
      table={
        <table className="data compact">
          <thead>
            <tr>
              <th scope="col">{t('meetingKind.session')}</th>
              <th scope="col" className="numeric">
                {t('courseState.open')}
              </th>
              <th scope="col" className="numeric">
                {t('attention.overdue')}
              </th>
              {(['fulfilled', 'dropped', 'split', 'merged'] as const).map((phase) => (
                <th key={phase} scope="col" className="numeric">
                  {t(`phase.${phase}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ session, asOf, states, overdue }) => (
              <tr key={session.id}>
                <td data-label={t('meetingKind.session')}>
                  <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: session.id }}>
                    {sessionName(session, t, format)}
                  </Link>
                </td>
                <Count label={t('courseState.open')} count={states.open ?? 0} to={lists(asOf, { phase: 'open' })} />
                <Count label={t('attention.overdue')} count={overdue} to={lists(asOf, { attention: 'overdue' })} />
                {(['fulfilled', 'dropped', 'split', 'merged'] as const).map((phase) => (
                  <Count
                    key={phase}
                    label={t(`phase.${phase}`)}
                    count={states[phase] ?? 0}
                    to={lists(asOf, { phase })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

const countOf = (states: SessionStates['states'], state: DrawnState): number =>
  PHASES[state].reduce((sum, phase) => sum + (states[phase] ?? 0), 0)

interface CountProps {
  readonly label: string
  readonly count: number
  readonly to: {
    readonly to: '/d/$dossier/undertakings'
    readonly params: { dossier: string }
    readonly search: { bodyId: string; asOf: string; phase?: string; attention?: string }
  }
}

/** A number that opens the list of what it counts. */
function Count({ label, count, to }: CountProps) {
  const { format } = useText()
  return (
    <td data-label={label} className="numeric">
      {count === 0 ? '0' : <Link {...to}>{format.number(count)}</Link>}
    </td>
  )
}
