import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dossiersQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'

export function DossiersPage() {
  const { t, format } = useText()
  const dossiers = useQuery(dossiersQuery())
  return (
    <>
      <PageHead title={t('nav.dossiers')} lead={t('dossiers.lead')} />
      <Loaded query={dossiers}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('dossiers.empty')} advice={t('dossiers.emptyAdvice')} />
          ) : (
            <ul className="dossiers">
              {items.map(({ id, names, sides, documents, newest }) => (
                <li key={id}>
                  <Link to="/d/$dossier" params={{ dossier: id }} className="row-title">
                    {format.name(names) ?? id}
                  </Link>
                  <p className="row-facts">
                    {[
                      sides.map((side) => format.name(side.names) ?? side.code).join(' – '),
                      t('count.documents', { count: documents }),
                      newest === null ? null : t('dossiers.newest', { date: format.date(newest) }),
                    ]
                      .filter((fact) => fact !== null)
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
