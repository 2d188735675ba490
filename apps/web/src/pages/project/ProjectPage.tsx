import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ProjectDetail } from '@rapporteur/api/schemas'
import { projectQuery } from '../../api/queries.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Obstacles } from '../../parts/Obstacles.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Words } from '../../parts/Words.tsx'
import { History } from '../../undo/History.tsx'
import { OwnNotes } from '../notes/OwnNotes.tsx'
import { StateForm } from './StateForm.tsx'

/** One project: in what state it is and was, what stands in its way, and what was undertaken about it. */
export function ProjectPage() {
  const { dossier, id } = useParams({ from: '/d/$dossier/projects/$id' })
  const project = useQuery(projectQuery(dossier, id))
  return (
    <Loaded query={project}>{(project) => <OneProject key={project.id} dossier={dossier} project={project} />}</Loaded>
  )
}

function OneProject({ dossier, project }: { dossier: string; project: ProjectDetail }) {
  const { t, format } = useText()
  const membership = useMembership(dossier)
  const { id, names, aliases, states, obstacles, undertakings } = project
  const name = format.name(names) ?? aliases[0] ?? id
  const others = [...new Set([...Object.values(names), ...aliases])].filter((one) => one !== name)
  const current = states.at(-1)
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/projects" params={{ dossier }}>
          {t('nav.projects')}
        </Link>
      </p>
      <PageHead title={name} lead={others.length > 0 && <p>{others.join(' · ')}</p>}>
        <Link className="button" to="/d/$dossier/search" params={{ dossier }} search={{ q: name }}>
          {t('projects.sentences')}
        </Link>
      </PageHead>
      <section>
        <h2>{t('project.state')}</h2>
        {current ? (
          <ul className="rows">
            <State dossier={dossier} state={current} />
          </ul>
        ) : (
          <p className="soft">{t('project.noState')}</p>
        )}
        {states.length > 1 && (
          <details>
            <summary>{t('project.states')}</summary>
            <ul className="rows">
              {states.toReversed().map((state) => (
                <State key={`${state.state} ${state.since} ${state.by}`} dossier={dossier} state={state} />
              ))}
            </ul>
          </details>
        )}
        {membership && membership.role !== 'reader' && (
          <StateForm key={project.version} dossier={dossier} project={project} />
        )}
      </section>
      <Obstacles dossier={dossier} of="projects" id={id} obstacles={obstacles} />
      <section>
        <h2>{t('project.undertakings')}</h2>
        {undertakings.length === 0 ? (
          <p className="soft">{t('project.noUndertakings')}</p>
        ) : (
          <ul className="rows">
            {undertakings.map(({ id, wording, openedOn, phase }) => (
              <li key={id}>
                <Link to="/d/$dossier/undertakings/$id" params={{ dossier, id }} className="plain-link">
                  <Words of={wording} />
                </Link>{' '}
                <Tone tone={phase === 'fulfilled' ? 'good' : 'quiet'}>{t(`phase.${phase}`)}</Tone>
                <span className="source-facts">{openedOn === null ? t('date.unknown') : format.date(openedOn)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <OwnNotes dossier={dossier} kind="project" id={id} />
      <History dossier={dossier} kind="project" id={id} />
    </>
  )
}

function State({ dossier, state }: { dossier: string; state: ProjectDetail['states'][number] }) {
  const { t, format } = useText()
  return (
    <li>
      <strong>{state.state}</strong>
      {state.note !== null && <p>{state.note}</p>}
      <span className="source-facts">
        {[state.since === null ? null : t('project.since', { date: format.date(state.since) }), state.by]
          .filter((fact) => fact !== null)
          .join(' · ')}
        {state.documentId !== null && (
          <>
            {' · '}
            <Link to="/d/$dossier/documents/$id" params={{ dossier, id: state.documentId }}>
              {t('column.source')}
            </Link>
          </>
        )}
      </span>
    </li>
  )
}
