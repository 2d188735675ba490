import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { SessionStates } from '@rapporteur/api/schemas'
import { bodiesQuery, bodyCourseQuery, sessionCourseQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { ItemsChart } from './ItemsChart.tsx'
import { sessionName } from './sessionName.ts'
import { StatesChart } from './StatesChart.tsx'

/** How a body's undertakings fare over its sessions, and what became of the items of one of them. */
export function CoursePage() {
  const { t, format } = useText()
  const { dossier, body } = useParams({ from: '/d/$dossier/sessions/$body/course' })
  const bodies = useQuery(bodiesQuery(dossier))
  const course = useQuery(bodyCourseQuery(dossier, body))
  const found = bodies.data?.items.find(({ id }) => id === body)
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/sessions" params={{ dossier }}>
          {t('nav.sessions')}
        </Link>
        {' · '}
        <Link to="/d/$dossier/sessions/$body" params={{ dossier, body }}>
          {t('sessions.prepare')}
        </Link>
      </p>
      <PageHead
        title={t('course.open')}
        of={(found && format.name(found.names)) ?? body}
        lead={<p>{t('course.lead')}</p>}
      />
      <Loaded query={course}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('course.empty')} advice={t('course.emptyAdvice')} />
          ) : (
            <>
              <StatesChart dossier={dossier} body={body} sessions={items} />
              <OneSession dossier={dossier} sessions={items} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

function OneSession({ dossier, sessions }: { dossier: string; sessions: readonly SessionStates[] }) {
  const { t, format } = useText()
  const { session } = useSearch({ from: '/d/$dossier/sessions/$body/course' })
  const navigate = useNavigate({ from: '/d/$dossier/sessions/$body/course' })
  // The session before the last is the first of which something can have become.
  const chosen = sessions.find((one) => one.session.id === session) ?? sessions.at(-2) ?? sessions.at(-1)!
  const course = useQuery(sessionCourseQuery(dossier, chosen.session.id))
  return (
    <section className="course-session">
      <label className="filter filter-long no-print">
        <span>{t('course.session')}</span>
        <select
          value={chosen.session.id}
          onChange={({ target }) =>
            void navigate({ search: { session: target.value }, replace: true, resetScroll: false })
          }
        >
          {sessions.map(({ session }) => (
            <option key={session.id} value={session.id}>
              {sessionName(session, t, format)}
            </option>
          ))}
        </select>
      </label>
      <Loaded query={course}>
        {(course) =>
          course.items.length === 0 ? (
            <p className="soft">{t('course.noItems')}</p>
          ) : (
            <ItemsChart dossier={dossier} session={chosen.session} course={course} />
          )
        }
      </Loaded>
    </section>
  )
}
