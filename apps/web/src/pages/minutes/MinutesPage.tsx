import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Membership, Minutes } from '@rapporteur/api/schemas'
import { minutesQuery } from '../../api/queries.ts'
import { useMembership } from '../../app/useMembership.ts'
import { useParty } from '../../app/useParty.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { NoSide } from '../../parts/NoSide.tsx'
import { Notices } from '../../parts/Notices.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { History } from '../../undo/History.tsx'
import { OwnNotes } from '../notes/OwnNotes.tsx'
import { AddArticle } from './AddArticle.tsx'
import { OneArticle } from './OneArticle.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'
import { EarlierSeals } from './EarlierSeals.tsx'
import { Signing } from './Signing.tsx'

/** Minutes in parallel languages: drafted by both sides, confirmed article by article, signed as one text. */
export function MinutesPage() {
  const { dossier, id } = useParams({ from: '/d/$dossier/minutes/$id' })
  const minutes = useQuery(minutesQuery(dossier, id))
  const membership = useMembership(dossier)
  return (
    <Loaded query={minutes}>
      {(minutes) => <Shown key={minutes.id} dossier={dossier} minutes={minutes} membership={membership} />}
    </Loaded>
  )
}

interface Props {
  readonly dossier: string
  readonly minutes: Minutes
  readonly membership: Membership | null | undefined
}

function Shown({ dossier, minutes, membership }: Props) {
  const { t, language } = useText()
  const party = useParty()
  const writes = membership != null && membership.side !== null && membership.role !== 'reader'
  return (
    <>
      <p className="crumb">
        <Link to="/d/$dossier/sessions" params={{ dossier }}>
          {t('nav.sessions')}
        </Link>
        {' · '}
        <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: minutes.meetingId }}>
          {t('minutes.toSession')}
        </Link>
      </p>
      <PageHead
        title={wordingIn(minutes.titles, language).text}
        lead={
          <p>
            <PhaseBadge phase={minutes.phase} /> {t('minutes.between', { sides: minutes.sides.map(party).join(' – ') })}
          </p>
        }
      >
        <button type="button" className="button" onClick={() => window.print()}>
          {t('action.print')}
        </button>
      </PageHead>
      <Notices dossier={dossier} about={minutes.id} />
      {!writes && membership !== undefined && <NoSide />}
      {minutes.articles.length === 0 && <p className="soft">{t('minutes.noArticles')}</p>}
      <ol className="articles">
        {minutes.articles.map((article, place) => (
          <OneArticle
            key={article.id}
            dossier={dossier}
            minutes={minutes}
            article={article}
            place={place}
            membership={writes ? membership : null}
          />
        ))}
      </ol>
      {writes && <AddArticle dossier={dossier} minutes={minutes} />}
      <Signing dossier={dossier} minutes={minutes} membership={membership ?? null} />
      <EarlierSeals seals={minutes.earlierSeals} />
      <OwnNotes dossier={dossier} kind="minutes" id={minutes.id} />
      <History dossier={dossier} kind="minutes" id={minutes.id} />
    </>
  )
}
