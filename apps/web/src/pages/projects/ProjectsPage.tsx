import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { projectsQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'

/** The projects that the dossier lists, with all their names; each leads to every sentence about it. */
export function ProjectsPage() {
  const { t, format } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/projects' })
  const projects = useQuery(projectsQuery(dossier))
  return (
    <>
      <PageHead title={t('nav.projects')} lead={<p>{t('projects.lead')}</p>} />
      <Loaded query={projects}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('projects.empty')} advice={t('projects.emptyAdvice')} />
          ) : (
            <ul className="rows">
              {items.map(({ id, names, aliases }) => {
                const shown = format.name(names) ?? aliases[0] ?? id
                const others = [...new Set([...Object.values(names), ...aliases])].filter((name) => name !== shown)
                return (
                  <li key={id} id={id}>
                    <div>
                      <Link to="/d/$dossier/projects/$id" params={{ dossier, id }} className="row-title">
                        {shown}
                      </Link>
                      {others.length > 0 && <p className="row-facts">{others.join(' · ')}</p>}
                    </div>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
