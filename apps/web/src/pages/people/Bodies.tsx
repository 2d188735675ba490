import { Link } from '@tanstack/react-router'
import type { Body, Reference } from '@rapporteur/api/schemas'
import { useDossierId } from '../../app/useDossier.ts'
import { useParty } from '../../app/useParty.ts'
import { sessionLabel } from '../../format/sessionLabel.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Stretch } from './Stretch.tsx'

/** The standing bodies as they nest, each with its sessions and co-chairs. */
export function Bodies({ bodies }: { bodies: readonly Body[] }) {
  const { t } = useText()
  if (bodies.length === 0) return null
  const known = new Set(bodies.map(({ id }) => id))
  const roots = bodies.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return (
    <section>
      <h2>{t('people.bodies')}</h2>
      <Tree bodies={bodies} level={roots} />
    </section>
  )
}

function Tree({ bodies, level }: { bodies: readonly Body[]; level: readonly Body[] }) {
  const { t, format } = useText()
  const party = useParty()
  return (
    <ul className="bodies">
      {level.map((body) => {
        const below = bodies.filter(({ parentId }) => parentId === body.id)
        return (
          <li key={body.id} id={body.id}>
            <strong>{format.name(body.names) ?? t(`body.${body.kind}`)}</strong>
            <p className="row-facts">
              {t('count.sessions', { count: body.sessions })}
              {body.lastSession && <Session label={t('people.lastSession')} session={body.lastSession} />}
              {body.nextSession && <Session label={t('home.nextSession')} session={body.nextSession} />}
            </p>
            {body.coChairs.length > 0 && (
              <ul className="plain-list">
                {body.coChairs.map(({ side, personId, names, post, from, to }) => (
                  <li key={`${personId} ${from}`}>
                    {t('said.by', { who: party(side) })} {format.name(names) ?? personId}
                    {post && `, ${format.name(post)}`} <Stretch from={from} to={to} />
                  </li>
                ))}
              </ul>
            )}
            {below.length > 0 && <Tree bodies={bodies} level={below} />}
          </li>
        )
      })}
    </ul>
  )
}

function Session({ label, session }: { label: string; session: Reference }) {
  const { t, format } = useText()
  const dossier = useDossierId()
  return (
    <>
      {' · '}
      {label}{' '}
      <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: session.id }}>
        {sessionLabel(session.label, t, format)}
      </Link>
    </>
  )
}
