import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Body, Reference } from '@rapporteur/api/schemas'
import { bodiesQuery, minutesListQuery } from '../../api/queries.ts'
import { sessionLabel } from '../../format/sessionLabel.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notices } from '../../parts/Notices.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { MinutesLinks } from '../minutes/MinutesLinks.tsx'

/** Every body with its last and next session, the way into preparing one, and all minutes. */
export function SessionsPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/sessions' })
  const bodies = useQuery(bodiesQuery(dossier))
  const minutes = useQuery(minutesListQuery(dossier))
  return (
    <>
      <PageHead title={t('nav.sessions')} lead={<p>{t('sessions.lead')}</p>} />
      <Notices dossier={dossier} />
      <Loaded query={bodies}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('sessions.empty')} advice={t('sessions.emptyAdvice')} />
          ) : (
            <ul className="rows">
              {items.map((body) => (
                <BodyRow key={body.id} dossier={dossier} body={body} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section>
        <h2>{t('minutes.title')}</h2>
        <Loaded query={minutes}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t('minutes.none')}</p>
            ) : (
              <MinutesLinks dossier={dossier} minutes={items} />
            )
          }
        </Loaded>
      </section>
    </>
  )
}

function BodyRow({ dossier, body }: { dossier: string; body: Body }) {
  const { t, format } = useText()
  return (
    <li>
      <div className="bar">
        <span>
          <span className="row-title">{format.name(body.names) ?? t(`body.${body.kind}`)}</span>
          <span className="row-facts source-facts">
            {body.lastSession === null ? (
              t('sessions.noLast')
            ) : (
              <SessionLink dossier={dossier} label={t('home.lastSession')} session={body.lastSession} />
            )}
            {' · '}
            {body.nextSession === null ? (
              t('home.noNext')
            ) : (
              <SessionLink dossier={dossier} label={t('home.nextSession')} session={body.nextSession} />
            )}
          </span>
        </span>
        <span className="page-actions">
          <Link className="button" to="/d/$dossier/sessions/$body/course" params={{ dossier, body: body.id }}>
            {t('course.open')}
          </Link>
          <Link className="button" to="/d/$dossier/sessions/$body" params={{ dossier, body: body.id }}>
            {t('sessions.prepare')}
          </Link>
        </span>
      </div>
    </li>
  )
}

function SessionLink({ dossier, label, session }: { dossier: string; label: string; session: Reference }) {
  const { t, format } = useText()
  return (
    <>
      {label}{' '}
      <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: session.id }}>
        {sessionLabel(session.label, t, format)}
      </Link>
    </>
  )
}
