import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { homeQuery } from '../../api/queries.ts'
import { useDossierId } from '../../app/useDossier.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notices } from '../../parts/Notices.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Attention } from './Attention.tsx'
import { Differences } from './Differences.tsx'
import { NewestDocuments } from './NewestDocuments.tsx'
import { TargetHistory } from './TargetHistory.tsx'
import { TurnoverChart } from './TurnoverChart.tsx'

/** Where do we stand. */
export function HomePage() {
  const { t, format } = useText()
  const dossier = useDossierId()
  const home = useQuery(homeQuery(dossier))
  return (
    <Loaded query={home}>
      {(home) => (
        <>
          <PageHead
            title={t('home.title')}
            lead={
              <p>
                {t('home.lead', {
                  today: format.date(home.today),
                  documents: t('count.documents', { count: home.counts.documents }),
                })}
              </p>
            }
          >
            <Link className="button" to="/d/$dossier/add" params={{ dossier }}>
              {t('nav.add')}
            </Link>
          </PageHead>
          <Notices dossier={dossier} />
          {home.counts.documents === 0 ? (
            <Empty title={t('home.emptyTitle')} advice={t('home.emptyAdvice')}>
              <Link className="button button-main" to="/d/$dossier/add" params={{ dossier }}>
                {t('nav.add')}
              </Link>
            </Empty>
          ) : (
            <>
              <Attention home={home} />
              {home.turnover.length > 0 ? (
                <TurnoverChart home={home} />
              ) : (
                <Empty title={t('home.chartEmpty')} advice={t('home.chartEmptyAdvice')} />
              )}
              <Differences home={home} />
              <TargetHistory home={home} />
              <NewestDocuments documents={home.newest} />
            </>
          )}
        </>
      )}
    </Loaded>
  )
}
